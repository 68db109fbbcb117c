// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/importreading.h"

#include "core/base/secondthread.h"
#include "core/exchange/reading/sourcetext.h"

#include <QPointer>

namespace carrel::ui {

namespace {

Result<ReadImport> readOn(const ImportSource &source, const Importer &importer,
                          const Progress &progress)
{
    RandomIdSource ids;
    CARREL_TRY_VALUE(draft, importer.read(source, ids, progress));
    ReadImport read{draft, {}, importer.id};
    if (importer.example.isEmpty())
        return read; // no text
    if (const auto text = sourceText(source.bytes))
        read.lines = text->lines;
    return read;
}

} // namespace

ImportReading::ImportReading(QObject *parent)
    : QObject(parent)
    , m_thread(std::make_unique<SecondThread>())
{ }

ImportReading::~ImportReading()
{
    cancel();
    m_thread.reset();
}

void ImportReading::cancel()
{
    if (m_isCancelled)
        *m_isCancelled = true;
    ++m_serial;
    m_isReading = false;
}

void ImportReading::start(const ImportSource &source, const Importer &importer)
{
    cancel();
    m_isReading = true;
    m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    const auto job = [this, source, &importer, serial = m_serial, isCancelled = m_isCancelled] {
        int told = -1;
        const Progress progress = [&, this](qint64 done, qint64 total) {
            const int percent = total > 0 ? int(done * 100 / total) : 0;
            if (percent != told && !*isCancelled) {
                told = percent;
                QMetaObject::invokeMethod(
                    this, [this, percent] { Q_EMIT progressed(percent); }, Qt::QueuedConnection);
            }
            return !*isCancelled;
        };
        if (*isCancelled)
            return;
        const auto read = readOn(source, importer, progress);
        QMetaObject::invokeMethod(
            this, [this, serial, read] { take(serial, read); }, Qt::QueuedConnection);
    };
    m_thread->add(job);
}

void ImportReading::take(int serial, const Result<ReadImport> &read)
{
    if (serial != m_serial)
        return; // of a source that is not asked for any more
    m_isReading = false;
    Q_EMIT finished(read);
}

} // namespace carrel::ui
