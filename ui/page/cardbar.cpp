// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/cardbar.h"

#include "core/base/translate.h"
#include "core/edit/questiontext.h"
#include "core/kinds/kind.h"
#include "ui/commands/keyhints.h"
#include "ui/page/draghandle.h"
#include "ui/page/findingschip.h"
#include "ui/page/pagelook.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr int barIconSize = space::l;

QString titleHint(const QString &kind)
{
    const Kind *known = findKind(kind);
    return known && known->showsTitle ? carrel::tr("Title") : carrel::tr("Name, for you only");
}

/// What a block of that kind can be turned into, as a command; empty: nothing.
QString turningText(const QString &kind)
{
    if (kind == u"text")
        return carrel::tr("Turn the list into a question");
    if (isQuestionWithText(kind))
        return carrel::tr("Turn the question into a text");
    return {};
}

} // namespace

CardBar::CardBar(const Node &node, QWidget &card)
    : QWidget(&card)
    , m_kind(node.kind)
{
    createLayout(node);
    setTitle(node.title);
    hideTools();
}

int CardBar::barHeight()
{
    return qMax(QFontMetrics(smallFont()).height(), barIconSize) + space::m;
}

void CardBar::createLayout(const Node &node)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, space::xs, 0);
    layout->setSpacing(0);
    auto *handle = new DragHandle(this);
    connect(handle, &QToolButton::clicked, this, &CardBar::handleClicked);
    connect(handle, &DragHandle::dragged, this, [this] { Q_EMIT asked(CardAction::Drag); });
    layout->addWidget(handle);
    auto *type = new QLabel(this);
    type->setPixmap(icon(kindIcon(node.kind)).pixmap(barIconSize, barIconSize));
    layout->addWidget(type);
    auto *name = mutedLabel(kindTitle(node.kind), this);
    name->setFont(smallFont());
    layout->addSpacing(space::xs);
    layout->addWidget(name);
    layout->addSpacing(space::m);
    m_title = new QLineEdit(this);
    m_title->setFont(smallFont());
    m_title->setStyleSheet(u"QLineEdit { background: transparent; border: none; padding: 0; }"_s);
    m_title->setPlaceholderText(titleHint(node.kind));
    m_title->setAccessibleName(carrel::tr("Name of the block"));
    leaveUndoToCourse(*m_title);
    connect(m_title, &QLineEdit::textEdited, this, &CardBar::titleTyped);
    connect(m_title, &QLineEdit::editingFinished, this, &CardBar::titleLeft);
    layout->addWidget(m_title, 1);
    layout->addStretch();
    m_chip = new FindingsChip(this);
    connect(m_chip, &FindingsChip::findingChosen, this, &CardBar::findingChosen);
    layout->addWidget(m_chip);
    m_tools = {handle, type, name, m_title};
    addButton(*layout, u"up"_s, carrel::tr("Move up"), CardAction::MoveUp);
    addButton(*layout, u"down"_s, carrel::tr("Move down"), CardAction::MoveDown);
    addButton(*layout, u"duplicate"_s, carrel::tr("Duplicate"), CardAction::Duplicate);
    addButton(*layout, u"delete"_s, carrel::tr("Delete"), CardAction::Delete);
    addMoreButton(*layout);
}

void CardBar::addButton(QHBoxLayout &layout, const QString &iconName, const QString &text,
                        CardAction action)
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setIconSize({barIconSize, barIconSize});
    button->setAutoRaise(true);
    nameWithKeys(*button, text, commandOf(action));
    connect(button, &QToolButton::clicked, this, [this, action] { Q_EMIT asked(action); });
    layout.addWidget(button);
    m_tools.append(button);
}

void CardBar::addMoreButton(QHBoxLayout &layout)
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(u"more"_s));
    button->setIconSize({barIconSize, barIconSize});
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolTip(carrel::tr("More for this block"));
    button->setAccessibleName(button->toolTip());
    auto *menu = new QMenu(button);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        if (menu->isEmpty())
            fillMenu(*menu);
    });
    button->setMenu(menu);
    layout.addWidget(button);
    m_tools.append(button);
}

void CardBar::fillMenu(QMenu &menu)
{
    const auto add = [&](const QString &iconName, const QString &text, CardAction action) {
        menu.addAction(icon(iconName), text, this, [this, action] { Q_EMIT asked(action); });
    };
    add(u"add"_s, carrel::tr("Add a block above"), CardAction::AddBefore);
    add(u"add"_s, carrel::tr("Add a block below"), CardAction::AddAfter);
    menu.addSeparator();
    add(u"cut"_s, carrel::tr("Cut"), CardAction::Cut);
    add(u"copy"_s, carrel::tr("Copy"), CardAction::Copy);
    add(u"paste"_s, carrel::tr("Paste a block below"), CardAction::Paste);
    add(u"page"_s, carrel::tr("Move to page…"), CardAction::MoveToPage);
    add(u"collection"_s, carrel::tr("Keep in a collection…"), CardAction::Keep);
    if (const QString turning = turningText(m_kind); !turning.isEmpty()) {
        menu.addSeparator();
        add(u"single"_s, turning, CardAction::TurnInto);
    }
    if (m_kind == u"text")
        add(u"down"_s, carrel::tr("Join with the text below"), CardAction::JoinBelow);
    menu.addSeparator();
    add(u"history"_s, carrel::tr("Earlier states of this block…"), CardAction::EarlierStates);
}

void CardBar::setTitle(const QString &title)
{
    if (m_title->text() != title)
        m_title->setText(title);
}

void CardBar::setFindings(const Findings &findings)
{
    m_chip->setFindings(findings);
}

void CardBar::showTools()
{
    for (QWidget *tool : m_tools)
        tool->setVisible(true);
}

void CardBar::hideTools()
{
    for (QWidget *tool : m_tools)
        tool->setVisible(false);
}

} // namespace carrel::ui
