// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/editsession.h"
#include "core/edit/pastcourse.h"

#include <QObject>

namespace carrel::ui {

class CourseKeeper;
class DeskPanes;
struct Surroundings;

/// Going to and fro in the history of one open course, in the author's words: what is being typed
/// is kept first, long ways show progress, the panes follow to what changed.
class CourseTravel : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    CourseTravel(EditSession &session, CourseKeeper &keeper, DeskPanes &panes,
                 const Surroundings &around, QObject *parent = nullptr);

    void undo();
    void redo();
    void goTo(const PastPoint &point);
    void takeSnapshot(); ///< Shows the history and opens the line for its name.
    void deleteSnapshot(qint64 id);
    /// `when` names the state for the step.
    void bringBack(const NodeId &node, const PastPoint &point, const QString &when);

private:
    enum class Way { Back, Forth };
    void step(Way way);
    Result<ChangeSet> gone(const PastPoint &point);
    Result<ChangeSet> goneToStep(qint64 step);
    Result<ChangeSet> goneToSnapshot(qint64 id);
    void follow(const ChangeSet &changes);
    void tell(const Error &error) const;

    EditSession &m_session;
    CourseKeeper &m_keeper;
    DeskPanes &m_panes;
    const Surroundings &m_around;
};

} // namespace carrel::ui
