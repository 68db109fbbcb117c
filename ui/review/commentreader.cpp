// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/commentreader.h"

#include "ui/widgets/workbar.h"

#include <memory>

namespace carrel::ui {

namespace {

constexpr int pauseAfterEdit = 400; // milliseconds

} // namespace

CommentReader::CommentReader(EditSession &session, WorkBar &work, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_work(work)
{
    m_pool.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseAfterEdit);
    connect(&m_pause, &QTimer::timeout, this, &CommentReader::read);
    connect(&session, &EditSession::changed, this, [this] {
        if (m_isWanted)
            m_pause.start();
    });
}

CommentReader::~CommentReader()
{
    m_pool.waitForDone();
}

void CommentReader::readNow()
{
    m_isWanted = true;
    read();
}

void CommentReader::read()
{
    m_isStale = m_isReading;
    if (m_isReading)
        return;
    if (m_work.isBusy()) {
        m_pause.start();
        return;
    }
    auto snapshot = m_session.snapshot();
    if (!snapshot)
        return; // what is asked of the course next says why
    m_isReading = true;
    // Shared between this closure and the copy the pool makes of it.
    auto view = std::make_shared<std::unique_ptr<CourseView>>(std::move(*snapshot));
    m_pool.start([this, view] {
        const auto listed = review::listComments(**view);
        view->reset();
        QMetaObject::invokeMethod(
            this,
            [this, listed] {
                m_isReading = false;
                if (listed)
                    Q_EMIT found(*listed);
                if (m_isStale)
                    read();
            },
            Qt::QueuedConnection);
    });
}

} // namespace carrel::ui
