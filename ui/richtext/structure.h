// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/richtext/format.h"

#include <QList>
#include <QTextBlock>
#include <QTextCursor>

namespace carrel::ui {

/// What keys and buttons do to the blocks of a text. Meanings are changed only; whoever calls
/// renews the look. Internal to ui/richtext.
namespace structure {

BlockMeaning meaning(const QTextBlock &block);
void setMeaning(const QTextBlock &block, const BlockMeaning &meaning);
QList<QTextBlock> selectedBlocks(const QTextCursor &cursor);
/// True for a block that is a picture or one that we cannot show.
bool holdsObject(const QTextBlock &block);
bool isInTable(const QTextBlock &block);
/// True where the block is the first one of its item on that level.
bool startsItem(const QTextBlock &block, qsizetype level);

/// All selected blocks become this; `Paragraph` ends code and headings.
void setRole(QTextCursor cursor, BlockRole role);
/// Off where every selected block is in such a list already.
void toggleList(const QTextCursor &cursor, Level::Kind kind);
void toggleQuote(const QTextCursor &cursor);

/// An item of a list moves into or out of the item before it. False: it cannot.
bool indent(const QTextCursor &cursor);
bool outdent(const QTextCursor &cursor);
bool canIndent(const QTextCursor &cursor);
bool canOutdent(const QTextCursor &cursor);

/// Enter, and Backspace at the start of a block. False: nothing special, do as usual.
bool breakBlock(QTextCursor &cursor);
bool stepBack(QTextCursor &cursor);
/// Delete at the end of a block.
bool stepForward(QTextCursor &cursor);
/// A new empty paragraph before or after a picture, where the cursor stands beside it.
void makeRoomBesideObject(QTextCursor &cursor);

} // namespace structure
} // namespace carrel::ui
