// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an author can ask of the page, as data for menus, shortcuts and the palette.

#include "core/base/translate.h"
#include "ui/page/blockactions.h"
#include "ui/page/cardcolumn.h"
#include "ui/page/pagepane.h"
#include "ui/page/pagescroll.h"
#include "ui/page/pagesheet.h"

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr int blockGroup = 40; ///< Of the menus Edit and Insert.
constexpr int clipGroup = 41;
constexpr int moveGroup = 42;
constexpr int shapeGroup = 43;
constexpr int wayGroup = 50; ///< Of the menu View.

} // namespace

QString commandOf(CardAction action)
{
    switch (action) {
    case CardAction::MoveUp: return u"page.moveBlockUp"_s;
    case CardAction::MoveDown: return u"page.moveBlockDown"_s;
    case CardAction::Duplicate: return u"page.duplicateBlock"_s;
    case CardAction::Delete: return u"page.deleteBlock"_s;
    case CardAction::Cut: return u"page.cutBlock"_s;
    case CardAction::Copy: return u"page.copyBlock"_s;
    case CardAction::MoveToPage: return u"page.moveToPage"_s;
    case CardAction::Keep: return u"page.keepBlock"_s;
    default: return {};
    }
}

QList<Command> PagePane::commands()
{
    const auto onPage = [this] { return isPageShown(); };
    const auto onBlock = [this] { return !currentBlock().isNull(); };
    const auto doing = [this](CardAction action) {
        return [this, action] { cards().run(action, currentBlock()); };
    };
    const auto at = [&](const QString &id, const QString &text, CardAction action,
                        const QString &icon, const QList<QKeySequence> &shortcuts, int group) {
        return Command{.id = u"page."_s + id,
                       .text = text,
                       .menu = Menu::Edit,
                       .group = group,
                       .shortcuts = shortcuts,
                       .icon = icon,
                       .run = doing(action),
                       .isEnabled = onBlock,
                       .scope = this};
    };
    return spellingCommands()
        + QList<Command>{
            {.id = u"page.addBlock"_s,
             .text = carrel::tr("Add a block …"),
             .menu = Menu::Insert,
             .group = blockGroup,
             .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Return),
                           QKeySequence(Qt::CTRL | Qt::Key_Enter)},
             .icon = u"add"_s,
             .run = [this] { askForBlock(); },
             .isEnabled = onPage},
            at(u"duplicateBlock"_s, carrel::tr("Duplicate block"), CardAction::Duplicate,
               u"duplicate"_s, {QKeySequence(Qt::CTRL | Qt::Key_D)}, blockGroup),
            at(u"deleteBlock"_s, carrel::tr("Delete block"), CardAction::Delete, u"delete"_s,
               {QKeySequence(Qt::CTRL | Qt::Key_Backspace)}, blockGroup),
            at(u"cutBlock"_s, carrel::tr("Cut block"), CardAction::Cut, u"cut"_s,
               {QKeySequence::Cut}, clipGroup),
            at(u"copyBlock"_s, carrel::tr("Copy block"), CardAction::Copy, u"copy"_s,
               {QKeySequence::Copy}, clipGroup),
            {.id = u"page.pasteBlock"_s,
             .text = carrel::tr("Paste block"),
             .menu = Menu::Edit,
             .group = clipGroup,
             .shortcuts = {QKeySequence::Paste},
             .icon = u"paste"_s,
             .run = [this] { pasteBlock(); },
             .isEnabled = [this] { return isPageShown() && m_actions->canPaste(); },
             .scope = this},
            at(u"earlierStates"_s, carrel::tr("Earlier states of this block…"),
               CardAction::EarlierStates, u"history"_s, {}, blockGroup),
            at(u"moveBlockUp"_s, carrel::tr("Move block up"), CardAction::MoveUp, u"up"_s,
               {QKeySequence(Qt::ALT | Qt::Key_Up)}, moveGroup),
            at(u"moveBlockDown"_s, carrel::tr("Move block down"), CardAction::MoveDown, u"down"_s,
               {QKeySequence(Qt::ALT | Qt::Key_Down)}, moveGroup),
            at(u"moveToPage"_s, carrel::tr("Move block to page…"), CardAction::MoveToPage,
               u"page"_s, {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_M)}, moveGroup),
            at(u"keepBlock"_s, carrel::tr("Keep block in a collection…"), CardAction::Keep,
               u"collection"_s, {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_K)}, clipGroup),
            at(u"chooseAll"_s, carrel::tr("Choose all blocks of the page"), CardAction::ChooseAll,
               {}, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)}, moveGroup),
            {.id = u"page.splitText"_s,
             .text = carrel::tr("Split the text at the cursor"),
             .menu = Menu::Edit,
             .group = shapeGroup,
             .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return),
                           QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Enter)},
             .run = [this] { cards().split(); },
             .isEnabled = [this] { return isPageShown() && cards().canSplit(); },
             .scope = this},
            at(u"joinTexts"_s, carrel::tr("Join with the text below"), CardAction::JoinBelow, {},
               {QKeySequence(Qt::CTRL | Qt::Key_J)}, shapeGroup),
            at(u"turnInto"_s, carrel::tr("Turn a list into a question, or back"),
               CardAction::TurnInto, {}, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Q)},
               shapeGroup),
            {.id = u"page.previousPage"_s,
             .text = carrel::tr("Previous page"),
             .menu = Menu::View,
             .group = wayGroup,
             .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_PageUp)},
             .icon = u"back"_s,
             .run = [this] { open(m_previousPage); },
             .isEnabled = [this] { return !m_previousPage.isNull(); }},
            {.id = u"page.nextPage"_s,
             .text = carrel::tr("Next page"),
             .menu = Menu::View,
             .group = wayGroup,
             .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_PageDown)},
             .icon = u"forward"_s,
             .run = [this] { open(m_nextPage); },
             .isEnabled = [this] { return !m_nextPage.isNull(); }},
        };
}

/// Below the block that is current, else at the end of the page.
void PagePane::askForBlock()
{
    if (!isPageShown())
        return;
    if (currentBlock().isNull())
        m_sheet->askForBlock();
    else
        cards().run(CardAction::AddAfter, currentBlock());
}

void PagePane::pasteBlock()
{
    if (!isPageShown())
        return;
    const Place place = m_actions->placeAfter(m_shown, {});
    if (currentBlock().isNull())
        cards().goTo(m_actions->paste(place).value(0), CardColumn::Focus::Card);
    else
        cards().run(CardAction::Paste, currentBlock());
}

} // namespace carrel::ui
