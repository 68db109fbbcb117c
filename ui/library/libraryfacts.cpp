// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/libraryfacts.h"

#include "core/base/system.h"
#include "ui/widgets/workbar.h"

#include <QElapsedTimer>

#include <memory>
#include <utility>

namespace carrel::ui {

namespace {

constexpr int shortPause = 60; // milliseconds after an edit
constexpr qint64 shareOfReading = 4; // a pause is at least this many times the reading before it
constexpr qint64 longPause = 10'000;
constexpr int busyPause = 100;

} // namespace

LibraryFacts::LibraryFacts(EditSession &session, WorkBar &work, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_work(work)
{
    m_pool.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(shortPause);
    connect(&m_pause, &QTimer::timeout, this, &LibraryFacts::read);
    connect(&session, &EditSession::changed, this, &LibraryFacts::readSoon);
}

LibraryFacts::~LibraryFacts()
{
    m_pool.waitForDone();
}

void LibraryFacts::start()
{
    m_isStarted = true;
    if (m_isStale)
        m_pause.start(0);
}

void LibraryFacts::stop()
{
    m_isStarted = false;
    m_pause.stop();
}

void LibraryFacts::weigh()
{
    if (std::exchange(m_isWeighing, true))
        return;
    m_isStale = true;
    if (m_isStarted)
        m_pause.start(0);
}

void LibraryFacts::readSoon()
{
    m_isStale = true;
    if (m_isStarted && !m_pause.isActive())
        m_pause.start();
}

void LibraryFacts::read()
{
    if (m_isReading || !m_isStarted)
        return; // what is read is stale then, and read again
    if (m_work.isBusy()) {
        QTimer::singleShot(busyPause, this, &LibraryFacts::read);
        return;
    }
    auto snapshot = m_session.snapshot();
    if (!snapshot)
        return;
    m_isReading = true;
    m_isStale = false;
    // Shared between this closure and the copy the pool makes of it.
    auto view = std::make_shared<std::unique_ptr<CourseView>>(std::move(*snapshot));
    m_pool.start([this, view, isWeighing = m_isWeighing] {
        QElapsedTimer time;
        time.start();
        Found found{mediaInventory(**view), {}, 0};
        if (isWeighing)
            found.weight = packageWeight(**view);
        found.duration = time.elapsed();
        view->reset();
        sys::returnFreedMemory();
        QMetaObject::invokeMethod(
            this, [this, found] { take(found); }, Qt::QueuedConnection);
    });
}

void LibraryFacts::take(const Found &found)
{
    m_isReading = false;
    m_pause.setInterval(
        int(qBound<qint64>(shortPause, found.duration * shareOfReading, longPause)));
    if (m_isStale && m_isStarted)
        m_pause.start();
    if (found.inventory) {
        m_inventory = *found.inventory;
        Q_EMIT inventoryRead();
    }
    if (found.weight) {
        m_weight = found.weight;
        Q_EMIT weightRead();
    }
}

} // namespace carrel::ui
