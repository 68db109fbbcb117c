// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/commands/shortcutchoice.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace carrel::ui {

class KeysField;
class ShortcutEditor;

/// All commands with their shortcuts, by menu, found by words or by pressing keys, to be changed,
/// printed and set back.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `choice` must outlive this.
    ShortcutsDialog(const QList<Command> &commands, ShortcutChoice &choice,
                    QWidget *parent = nullptr);

private:
    void createLayout();
    QLayout *createFoot();
    void fill();
    QTreeWidgetItem *addMenu(const QString &title);
    void showShortcuts();
    void filter();
    void tell(const QString &words);
    void restoreAll();
    void takeBack();
    void print();

    QList<Command> m_commands;
    ShortcutChoice &m_choice;
    QHash<QString, QString> m_before; ///< What was kept before the last change.
    QHash<QString, QString> m_now;
    QLineEdit *m_words;
    KeysField *m_byKeys;
    QTreeWidget *m_list;
    ShortcutEditor *m_editor;
    QLabel *m_told;
    QPushButton *m_takeBack;
    QPushButton *m_restore;
};

} // namespace carrel::ui
