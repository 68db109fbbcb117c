// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/coursefacts.h"

#include "core/base/system.h"
#include "core/package/exporter.h"
#include "ui/widgets/workbar.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr int shortestPause = 3000; // milliseconds
constexpr int typingPause = 400; // milliseconds
constexpr qint64 shareOfTime = 10; // a pause is at least this many times the work before it
constexpr qint64 longestPause = 60'000;

int memoryOf(const CourseView &view)
{
    const Exporter *exporter = findExporter(u"scorm12"_s);
    const auto memory = exporter ? exporter->resumeMemory(view) : Result<ResumeMemory>();
    return memory && memory->limit > 0 ? memory->percent() : -1;
}

} // namespace

CourseFacts::CourseFacts(EditSession &session, WorkBar &work, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_work(work)
{
    m_pool.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(shortestPause);
    connect(&m_pause, &QTimer::timeout, this, &CourseFacts::find);
    connect(&session, &EditSession::changed, &m_pause, qOverload<>(&QTimer::start));
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &CourseFacts::countChanged);
    connect(&session, &EditSession::changed, this, &CourseFacts::note);
    m_pause.start();
}

CourseFacts::~CourseFacts()
{
    m_pool.waitForDone();
}

void CourseFacts::setPause(int milliseconds)
{
    m_pause.setInterval(milliseconds);
    m_pause.start();
}

void CourseFacts::findNow()
{
    QTimer::singleShot(0, this, &CourseFacts::find);
}

void CourseFacts::find()
{
    if (m_isFinding || m_work.isBusy()) {
        m_isStale = m_isFinding;
        if (!m_isFinding)
            m_pause.start();
        return;
    }
    auto snapshot = m_session.snapshot();
    if (!snapshot)
        return;
    m_isFinding = true;
    m_changed.clear();
    // Shared between this closure and the copy the pool makes of it.
    auto view = std::make_shared<std::unique_ptr<CourseView>>(std::move(*snapshot));
    m_pool.start([this, view] {
        const Found found = findIn(**view);
        view->reset();
        sys::returnFreedMemory();
        QMetaObject::invokeMethod(
            this, [this, found] { take(found); }, Qt::QueuedConnection);
    });
}

CourseFacts::Found CourseFacts::findIn(const CourseView &course)
{
    QElapsedTimer time;
    time.start();
    Found found{.words = CourseWords::countIn(course)};
    found.memory = memoryOf(course);
    found.findings = checkCourse(course);
    found.duration = time.elapsed();
    return found;
}

void CourseFacts::take(const Found &found)
{
    m_isFinding = false;
    const qint64 pause =
        qBound<qint64>(m_pause.interval(), found.duration * shareOfTime, longestPause);
    m_pause.setInterval(int(pause));
    if (std::exchange(m_isStale, false))
        m_pause.start();
    if (found.words) {
        m_words = *found.words;
        countChanged();
    }
    Q_EMIT memoryFound(found.memory);
    if (found.findings)
        Q_EMIT findingsFound(*found.findings);
}

void CourseFacts::note(const ChangeSet &changes)
{
    m_changed += changes.ids.value(u"node"_s);
    m_typing.start();
}

/// What cannot be followed page by page waits for the next look at the whole course.
void CourseFacts::countChanged()
{
    if (m_isFinding || m_work.isBusy())
        return;
    const auto followed = m_words.follow(m_session.view(), m_changed);
    if (!followed || !*followed)
        return;
    m_changed.clear();
    Q_EMIT wordsCounted(m_words);
}

} // namespace carrel::ui
