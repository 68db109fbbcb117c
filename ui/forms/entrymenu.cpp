// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/entrymenu.h"

#include "core/base/translate.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/plaintext.h"

#include <QKeyEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace carrel::ui {

EntryMenu::EntryMenu(const Field &list, bool isAcross, QWidget *parent)
    : QToolButton(parent)
    , m_isAcross(isAcross)
{
    setIcon(ui::icon(u"more"_s));
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(this);
    m_back = menu->addAction(ui::icon(isAcross ? u"back"_s : u"up"_s),
                             isAcross ? carrel::tr("Move left") : carrel::tr("Move up"));
    m_forward = menu->addAction(ui::icon(isAcross ? u"forward"_s : u"down"_s),
                                isAcross ? carrel::tr("Move right") : carrel::tr("Move down"));
    // Shown only: the keys are taken where the cursor is.
    m_back->setShortcut(Qt::ALT | (isAcross ? Qt::Key_Left : Qt::Key_Up));
    m_forward->setShortcut(Qt::ALT | (isAcross ? Qt::Key_Right : Qt::Key_Down));
    for (QAction *action : {m_back, m_forward}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setShortcutVisibleInContextMenu(true);
    }
    addSwitches(list, menu);
    menu->addSeparator();
    //: %1: an entry of a list, for example option
    m_remove = menu->addAction(ui::icon(u"delete"_s), carrel::tr("Delete %1").arg(list.entryName));
    setMenu(menu);
    connect(m_back, &QAction::triggered, this, [this] { Q_EMIT moveWanted(-1); });
    connect(m_forward, &QAction::triggered, this, [this] { Q_EMIT moveWanted(1); });
    connect(m_remove, &QAction::triggered, this, &EntryMenu::removeWanted);
}

void EntryMenu::addSwitches(const Field &list, QMenu *menu)
{
    for (const Field &member : list.fields) {
        if (!isSwitch(member))
            continue;
        QAction *action = menu->addAction(member.label);
        action->setCheckable(true);
        action->setToolTip(plainTooltip(member.help));
        action->setStatusTip(member.help);
        m_switches.insert(member.key, action);
        connect(action, &QAction::triggered, this,
                [this, key = member.key](bool on) { Q_EMIT switched(key, on); });
    }
    menu->setToolTipsVisible(true);
}

void EntryMenu::setPlace(int index, int count, bool canRemove)
{
    m_back->setEnabled(index > 0);
    m_forward->setEnabled(index + 1 < count);
    m_remove->setEnabled(canRemove);
}

void EntryMenu::setSwitch(const QString &key, bool on)
{
    m_switches.value(key)->setChecked(on);
}

bool EntryMenu::isOn(const QString &key) const
{
    return m_switches.value(key)->isChecked();
}

bool EntryMenu::takesKey(const QKeyEvent *event)
{
    if (event->modifiers() != Qt::AltModifier)
        return false;
    const int back = m_isAcross ? Qt::Key_Left : Qt::Key_Up;
    const int forward = m_isAcross ? Qt::Key_Right : Qt::Key_Down;
    if (event->key() != back && event->key() != forward)
        return false;
    const bool isBack = event->key() == back;
    if ((isBack ? m_back : m_forward)->isEnabled())
        Q_EMIT moveWanted(isBack ? -1 : 1);
    return true;
}

bool isSwitch(const Field &member)
{
    return member.type == FieldType::Toggle && member.isAdvanced;
}

} // namespace carrel::ui
