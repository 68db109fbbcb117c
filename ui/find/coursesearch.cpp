// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/find/coursesearch.h"

#include "ui/widgets/workbar.h"

#include <algorithm>

namespace carrel::ui {

namespace {

constexpr int typingPause = 90; // milliseconds: shorter than between two thoughts
constexpr int editingPause = 400;
constexpr int firstShown = 300; // places of a frequent word, shown before all of them are known

} // namespace

CourseSearch::CourseSearch(EditSession &session, WorkBar &work, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_work(work)
{
    m_pool.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &CourseSearch::begin);
}

CourseSearch::~CourseSearch()
{
    stop();
    m_pool.waitForDone();
}

void CourseSearch::look(const SearchOrder &order)
{
    stop();
    m_order = order;
    m_isWaiting = true;
    m_pause.start(typingPause);
}

void CourseSearch::lookAgain()
{
    if (m_pause.isActive() && m_pause.interval() == typingPause)
        return; // it will see what has changed
    stop();
    m_isWaiting = true;
    m_pause.start(editingPause);
}

void CourseSearch::stop()
{
    m_pause.stop();
    m_isWaiting = false;
    if (m_isGivenUp)
        m_isGivenUp->store(true);
    m_isGivenUp.reset();
}

void CourseSearch::begin()
{
    if (m_work.isBusy()) {
        m_pause.start(editingPause);
        return;
    }
    auto snapshot = m_session.snapshot();
    if (!snapshot) {
        m_isWaiting = false;
        return;
    }
    m_isGivenUp = std::make_shared<std::atomic<bool>>(false);
    // Shared between this closure and the copy the pool makes of it.
    auto view = std::make_shared<std::unique_ptr<CourseView>>(std::move(*snapshot));
    m_pool.start([this, view, order = m_order, flag = m_isGivenUp] {
        const auto answer = [&](const SearchOrder &asked) {
            const auto found = answerTo(asked, **view, flag);
            if (found) {
                QMetaObject::invokeMethod(
                    this, [this, flag, found] { take(flag, *found); }, Qt::QueuedConnection);
            }
            return found && found->hits.isCut;
        };
        SearchOrder first = order;
        first.query.most = std::min(first.query.most, firstShown);
        if (answer(first) && first.query.most < order.query.most)
            answer(order);
        view->reset();
    });
}

/// Nothing if it was given up or failed.
std::optional<SearchAnswer> CourseSearch::answerTo(const SearchOrder &order,
                                                   const CourseView &course, const Flag &isGivenUp)
{
    const Progress progress = [&](qint64, qint64) { return !isGivenUp->load(); };
    auto hits = findText(course, order.query, progress);
    if (!hits)
        return {};
    SearchAnswer answer{order, std::move(*hits), {}};
    if (order.with) {
        const auto obstacles =
            replaceObstacles(course, {order.query.words, *order.with, answer.hits.hits}, progress);
        if (!obstacles)
            return {};
        answer.obstacles = *obstacles;
    }
    return answer;
}

void CourseSearch::take(const Flag &isGivenUp, const SearchAnswer &answer)
{
    if (isGivenUp->load() || isGivenUp != m_isGivenUp)
        return;
    m_isWaiting = answer.hits.isCut && answer.order.query.most < m_order.query.most;
    if (!m_isWaiting)
        m_isGivenUp.reset();
    Q_EMIT answered(answer);
}

} // namespace carrel::ui
