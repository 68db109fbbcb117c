// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/editsession.h"
#include "core/edit/replacetext.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>

namespace carrel::ui {

class WorkBar;

/// What somebody wants to see.
struct SearchOrder
{
    TextQuery query;
    std::optional<QString> with = {}; ///< If it is to be replaced: what stands in the way?
};

/// What was found for it.
struct SearchAnswer
{
    SearchOrder order;
    TextHits hits;
    QStringList obstacles; ///< By hit; empty unless something is to be replaced.
};

/// Looks for words in the whole course on a second thread, in a snapshot of it: typing never waits.
/// What is asked last counts; what was asked before is given up. Of a frequent word the first
/// places are told before all of them.
class CourseSearch : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this.
    CourseSearch(EditSession &session, WorkBar &work, QObject *parent = nullptr);
    ~CourseSearch() override; ///< Waits for the work in hand.

    /// Answers with answered(), after a pause in which more may be typed.
    void look(const SearchOrder &order);
    void lookAgain(); ///< The course has changed; later than look().
    void stop(); ///< No answer is wanted any more.
    bool isLooking() const { return m_isWaiting; } ///< An answer is still to come.

Q_SIGNALS:
    void answered(const carrel::ui::SearchAnswer &answer);

private:
    using Flag = std::shared_ptr<std::atomic<bool>>;
    void begin();
    void take(const Flag &isGivenUp, const SearchAnswer &answer);
    static std::optional<SearchAnswer> answerTo(const SearchOrder &order, const CourseView &course,
                                                const Flag &isGivenUp);

    EditSession &m_session;
    WorkBar &m_work;
    QThreadPool m_pool;
    QTimer m_pause;
    SearchOrder m_order;
    bool m_isWaiting = false;
    Flag m_isGivenUp; ///< Of the search under way; null: none.
};

} // namespace carrel::ui
