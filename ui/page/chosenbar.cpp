// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/chosenbar.h"

#include "core/base/translate.h"
#include "ui/commands/keyhints.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace carrel::ui {

ChosenBar::ChosenBar(QWidget *parent)
    : QFrame(parent)
    , m_count(new QLabel(this))
    , m_layout(new QHBoxLayout(this))
{
    setAccessibleName(carrel::tr("Chosen blocks"));
    m_layout->setContentsMargins(space::l, space::xs, space::l, space::xs);
    m_layout->setSpacing(space::xs);
    m_layout->addWidget(m_count);
    m_layout->addStretch();
    addButton(u"up"_s, carrel::tr("Move up"), CardAction::MoveUp);
    addButton(u"down"_s, carrel::tr("Move down"), CardAction::MoveDown);
    addButton(u"duplicate"_s, carrel::tr("Duplicate"), CardAction::Duplicate);
    addButton(u"cut"_s, carrel::tr("Cut"), CardAction::Cut);
    addButton(u"copy"_s, carrel::tr("Copy"), CardAction::Copy);
    addButton(u"page"_s, carrel::tr("Move to page…"), CardAction::MoveToPage);
    addButton(u"collection"_s, carrel::tr("Keep in a collection…"), CardAction::Keep);
    addButton(u"delete"_s, carrel::tr("Delete"), CardAction::Delete);
    m_layout->addSpacing(space::m);
    addButton(u"close"_s, carrel::tr("Choose none (Esc)"), CardAction::ChooseNone);
    hide();
}

void ChosenBar::addButton(const QString &iconName, const QString &text, CardAction action)
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    nameWithKeys(*button, text, commandOf(action));
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the focus at the blocks
    connect(button, &QToolButton::clicked, this, [this, action] { Q_EMIT asked(action); });
    m_layout->addWidget(button);
}

void ChosenBar::setCount(int blocks)
{
    m_count->setText(carrel::tr("%n block(s) chosen", "", blocks));
    setVisible(blocks > 1);
}

void ChosenBar::paintEvent(QPaintEvent *)
{
    const Tones tone = tones(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tone.accentSoft);
    painter.fillRect(QRect(0, 0, width(), 1), tone.frame);
}

} // namespace carrel::ui
