// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace carrel::ui {

/// What an author can ask for at a block's card.
enum class CardAction {
    MoveUp,
    MoveDown,
    Duplicate,
    Delete,
    Cut,
    Copy,
    Paste,
    AddBefore,
    AddAfter,
    JoinBelow, ///< Two texts become one.
    TurnInto, ///< A list becomes a question, a question a text with a list.
    EarlierStates, ///< What it was in the history.
    GoUp, ///< To the card above.
    GoDown,
    ChooseUp, ///< The block above, too.
    ChooseDown,
    ChooseTo, ///< All from the one that was chosen first to this one.
    ChooseAlso, ///< This one, too; or not any more.
    ChooseAll,
    ChooseNone, ///< Only the current one.
    Drag, ///< The pointer moves away with it.
    MoveToPage, ///< The author says which one.
    Keep, ///< In a collection, to be used again.
};

/// The id of the command that does the same, or empty.
QString commandOf(CardAction action);

} // namespace carrel::ui
