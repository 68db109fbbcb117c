// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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
    EarlierStates, ///< What it was in the history.
    GoUp, ///< To the card above.
    GoDown,
};

} // namespace carrel::ui
