// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kinds/field.h"

#include <QHash>
#include <QToolButton>

class QAction;
class QMenu;

namespace carrel::ui {

/// The button behind one entry of a list, with what can be done to the entry: move it, its advanced
/// switches, delete it.
class EntryMenu : public QToolButton
{
    Q_OBJECT

public:
    /// `isAcross`: the entries stand side by side.
    EntryMenu(const Field &list, bool isAcross, QWidget *parent = nullptr);

    /// Where the entry stands in its list, and whether it may go.
    void setPlace(int index, int count, bool canRemove);
    void setSwitch(const QString &key, bool on);
    bool isOn(const QString &key) const;
    /// Alt with an arrow key: moves and says true.
    bool takesKey(const QKeyEvent *event);

Q_SIGNALS:
    void moveWanted(int steps);
    void removeWanted();
    void switched(const QString &key, bool on);

private:
    void addSwitches(const Field &list, QMenu *menu);

    bool m_isAcross;
    QAction *m_back;
    QAction *m_forward;
    QAction *m_remove;
    QHash<QString, QAction *> m_switches;
};

/// Shown in the entry's menu, not in the entry.
bool isSwitch(const Field &member);

} // namespace carrel::ui
