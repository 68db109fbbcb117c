// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/commands/command.h"
#include "ui/shell/coursedesk.h"

#include <QObject>

namespace carrel::ui {

class ReviewWindow;

/// The review of one course: sends it, opens the window with what comes back, leads to places.
class CourseReview : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        EditSession &session;
        CourseKeeper &keeper;
        DeskPanes &panes;
        const Surroundings &around;
    };
    /// All parts must outlive this.
    CourseReview(const Parts &parts, QObject *parent);
    ~CourseReview() override;

    QList<Command> commands();
    ReviewWindow &window(); ///< Made when it is first asked for.
    void show();
    void importFiles(const QStringList &paths);
    void send();

private:
    void write(const QString &path);

    Parts m_parts;
    ReviewWindow *m_window = nullptr;
};

/// Opens a course file for a reviewer, to be read and commented on, in a window of its own.
void openForReview(const QString &path, const Surroundings &around);

} // namespace carrel::ui
