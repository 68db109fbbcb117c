// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/commands/command.h"

#include <QDialog>

class QLineEdit;
class QTreeWidget;

namespace carrel::ui {

/// All commands with their shortcuts, by menu, with a line to search in.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const QList<Command> &commands, QWidget *parent = nullptr);

private:
    void fill(const QList<Command> &commands);
    void filter(const QString &typed);

    QLineEdit *m_typed;
    QTreeWidget *m_list;
};

} // namespace carrel::ui
