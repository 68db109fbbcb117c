// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/editsession.h"
#include "core/edit/wordcounts.h"
#include "core/guide/coursecheck.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace carrel::ui {

class WorkBar;

/// What the status line tells of a course and what takes a while to find out: worked out on a
/// second thread from a snapshot, a few seconds after the last edit.
class CourseFacts : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this.
    CourseFacts(EditSession &session, WorkBar &work, QObject *parent = nullptr);
    ~CourseFacts() override; ///< Waits for the work in hand.

    void setPause(int milliseconds); ///< After the last edit; for tests.
    void findNow(); ///< Somebody waits for it.

Q_SIGNALS:
    /// Percent of the resume memory that the course needs at most, -1 if that cannot be told.
    void memoryFound(int percent);
    /// What the checks of the whole course say.
    void findingsFound(const carrel::PlacedFindings &findings);
    /// The words of the course, after what is typed on a page soon.
    void wordsCounted(const carrel::CourseWords &words);

private:
    struct Found
    {
        int memory = -1;
        Result<PlacedFindings> findings;
        Result<CourseWords> words;
        qint64 duration = 0;
    };
    static Found findIn(const CourseView &course);

    void find();
    void take(const Found &found);
    void note(const ChangeSet &changes);
    void countChanged();

    EditSession &m_session;
    WorkBar &m_work;
    QThreadPool m_pool;
    QTimer m_pause;
    QTimer m_typing; ///< Runs until words are counted on the pages of an edit.
    CourseWords m_words;
    QSet<QString> m_changed; ///< Nodes, since `m_words` was counted or else the snapshot was taken.
    bool m_isFinding = false;
    bool m_isStale = false; ///< The course changed while it was being looked at.
};

} // namespace carrel::ui
