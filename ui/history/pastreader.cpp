// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/pastreader.h"

#include "core/base/system.h"
#include "ui/widgets/workbar.h"

#include <QTimer>

namespace carrel::ui {

namespace {

constexpr int busyPause = 50; // milliseconds between looks whether long work has ended

} // namespace

PastReader::PastReader(EditSession &session, WorkBar &work, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_work(work)
{
    m_pool.setMaxThreadCount(1);
}

PastReader::~PastReader()
{
    drop(m_steps);
    drop(m_comparison);
    m_pool.waitForDone();
}

void PastReader::drop(Wanted &wanted)
{
    if (wanted)
        *wanted = false;
    wanted.reset();
}

PastReader::Wanted PastReader::begin(Wanted &wanted)
{
    drop(wanted);
    wanted = std::make_shared<std::atomic<bool>>(true);
    return wanted;
}

void PastReader::dropSteps()
{
    drop(m_steps);
}

void PastReader::dropComparison()
{
    drop(m_comparison);
}

void PastReader::findSteps(const NodeId &node)
{
    const Wanted wanted = begin(m_steps);
    if (m_work.isBusy()) {
        QTimer::singleShot(busyPause, this, [this, node, wanted] {
            if (*wanted)
                findSteps(node);
        });
        return;
    }
    auto past = m_session.past();
    if (!past) {
        Q_EMIT failed(past.error());
        return;
    }
    const auto course = std::make_shared<std::unique_ptr<PastCourse>>(std::move(*past));
    m_pool.start([this, course, node, wanted] {
        const auto steps =
            (*course)->stepsTouching(node, [&](qint64, qint64) { return bool(*wanted); });
        course->reset();
        QMetaObject::invokeMethod(
            this,
            [this, node, steps, wanted] {
                if (*wanted && steps)
                    Q_EMIT stepsFound(node, *steps);
                else if (*wanted)
                    Q_EMIT failed(steps.error());
            },
            Qt::QueuedConnection);
    });
}

void PastReader::compare(const PastPoint &point, const NodeId &node)
{
    const Wanted wanted = begin(m_comparison);
    if (m_work.isBusy()) {
        QTimer::singleShot(busyPause, this, [this, point, node, wanted] {
            if (*wanted)
                compare(point, node);
        });
        return;
    }
    auto past = m_session.past();
    auto now = m_session.snapshot();
    if (!past || !now) {
        Q_EMIT failed(past ? now.error() : past.error());
        return;
    }
    struct Views
    {
        std::unique_ptr<PastCourse> past;
        std::unique_ptr<CourseView> now;
    };
    const auto views = std::make_shared<Views>(Views{std::move(*past), std::move(*now)});
    m_pool.start([this, views, point, node, wanted] {
        const Progress goOn = [&](qint64, qint64) { return bool(*wanted); };
        const auto done = [&]() -> Result<Comparison> {
            CARREL_TRY(views->past->goTo(point, goOn));
            return compareNode(views->past->view(), *views->now, node, goOn);
        }();
        *views = {};
        sys::returnFreedMemory();
        QMetaObject::invokeMethod(
            this,
            [this, done, wanted] {
                if (*wanted && done)
                    Q_EMIT compared(*done);
                else if (*wanted)
                    Q_EMIT failed(done.error());
            },
            Qt::QueuedConnection);
    });
}

} // namespace carrel::ui
