// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/editsession.h"
#include "ui/commands/command.h"

#include <QObject>

namespace carrel::ui {

class Banner;
class DeskPanes;
class ImportWindow;
class WorkBar;

/// Import into one course: opens the window for it beside the course, and afterwards leads to what
/// came in and says so.
class CourseImport : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        EditSession &session;
        WorkBar &work;
        DeskPanes &panes;
        Banner &banner;
        QWidget &window; ///< Carries the import window.
    };
    /// All parts must outlive this.
    CourseImport(const Parts &parts, QObject *parent);
    ~CourseImport() override;

    void openFile(const QString &path);
    QList<Command> commands();
    /// Made when it is first asked for.
    ImportWindow &window();

Q_SIGNALS:
    void undoAsked();

private:
    void show();
    void setPlace();
    void lead(const QList<NodeId> &tops, const QString &told);

    Parts m_parts;
    ImportWindow *m_window = nullptr;
};

} // namespace carrel::ui
