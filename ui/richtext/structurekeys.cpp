// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/richtext/structure.h"

#include <QTextTable>

using namespace Qt::StringLiterals;

namespace carrel::ui::structure {

namespace {

void breakLine(QTextCursor &cursor)
{
    cursor.insertText(QString(QChar(QChar::LineSeparator)));
}

/// A new paragraph below, in the same lists and quotes; the cursor goes there.
void startParagraphBelow(QTextCursor &cursor, const Nesting &nesting)
{
    const QTextBlock next = cursor.block().next();
    if (holdsObject(cursor.block()) && next.isValid() && meaning(next).role == BlockRole::Caption)
        cursor.movePosition(QTextCursor::NextBlock); // a caption stays with its picture
    cursor.movePosition(QTextCursor::EndOfBlock);
    cursor.insertBlock();
    setMeaning(cursor.block(), {.nesting = nesting});
    cursor.setBlockCharFormat({});
}

/// Enter on an empty line: out of the innermost list or quote.
bool leaveInnermost(QTextCursor &cursor)
{
    const BlockMeaning now = meaning(cursor.block());
    if (now.nesting.isEmpty())
        return false;
    if (outdent(cursor))
        return true;
    BlockMeaning changed = now;
    changed.nesting.removeLast();
    changed.presence = Presence::Normal;
    setMeaning(cursor.block(), changed);
    return true;
}

bool breakCode(QTextCursor &cursor)
{
    const QString text = cursor.block().text();
    const bool isOnEmptyLastLine =
        cursor.atBlockEnd() && text.endsWith(QChar(QChar::LineSeparator));
    if (!isOnEmptyLastLine) {
        breakLine(cursor);
        return true;
    }
    cursor.deletePreviousChar();
    startParagraphBelow(cursor, meaning(cursor.block()).nesting);
    return true;
}

/// The half behind the cursor becomes an item of its own and takes the rest of the item along.
void makeNewItem(const QTextCursor &cursor)
{
    const BlockMeaning now = meaning(cursor.block());
    if (now.nesting.isEmpty() || !now.nesting.last().isList())
        return;
    const qsizetype level = now.nesting.size() - 1;
    const int old = now.nesting[level].item;
    const int renewed = newSerial();
    for (QTextBlock block = cursor.block(); block.isValid(); block = block.next()) {
        BlockMeaning each = meaning(block);
        if (isInTable(block))
            continue;
        if (each.nesting.size() <= level || each.nesting[level].item != old)
            break;
        each.nesting[level].item = renewed;
        setMeaning(block, each);
    }
}

void split(QTextCursor &cursor)
{
    BlockMeaning first = meaning(cursor.block());
    const bool endsHeading = isHeading(first.role) && cursor.atBlockEnd();
    const bool startsHeading =
        isHeading(first.role) && cursor.atBlockStart() && !cursor.atBlockEnd();
    first.presence = Presence::Normal;
    BlockMeaning second = first;
    second.carried = {};
    if (endsHeading)
        second.role = BlockRole::Paragraph;
    if (startsHeading) {
        second = first;
        first = {.nesting = first.nesting};
    }
    cursor.insertBlock();
    setMeaning(cursor.block().previous(), first);
    setMeaning(cursor.block(), second);
    if (endsHeading)
        cursor.setBlockCharFormat({});
    makeNewItem(cursor);
}

/// Selects a picture instead of destroying it at once; a second key does that.
bool selectObjectOf(QTextCursor &cursor, const QTextBlock &block)
{
    if (!block.isValid() || !holdsObject(block))
        return false;
    cursor.setPosition(block.position());
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    return true;
}

bool isBesideTable(const QTextBlock &block, const QTextBlock &neighbour)
{
    return neighbour.isValid() && isInTable(neighbour) && !isInTable(block);
}

} // namespace

bool breakBlock(QTextCursor &cursor)
{
    const bool isObjectSelected =
        cursor.hasSelection() && holdsObject(cursor.block()) && cursor.selectedText().size() == 1;
    if (isObjectSelected) {
        cursor.setPosition(cursor.selectionEnd());
        startParagraphBelow(cursor, meaning(cursor.block()).nesting);
        return true;
    }
    cursor.removeSelectedText();
    if (isInTable(cursor.block())) {
        breakLine(cursor);
        return true;
    }
    const BlockMeaning now = meaning(cursor.block());
    switch (now.role) {
    case BlockRole::Code: return breakCode(cursor);
    case BlockRole::Caption: startParagraphBelow(cursor, now.nesting); return true;
    case BlockRole::TableCaption:
        cursor.movePosition(QTextCursor::EndOfBlock);
        cursor.movePosition(QTextCursor::NextBlock);
        return true;
    default: break;
    }
    const bool isEmpty = cursor.block().length() <= 1;
    if (isEmpty && leaveInnermost(cursor))
        return true;
    split(cursor);
    return true;
}

bool stepBack(QTextCursor &cursor)
{
    const QTextBlock block = cursor.block();
    if (cursor.hasSelection())
        return false;
    if (holdsObject(block))
        return selectObjectOf(cursor, cursor.atBlockStart() ? block.previous() : block);
    if (!cursor.atBlockStart() || isInTable(block))
        return false;
    BlockMeaning now = meaning(block);
    if (now.role == BlockRole::Caption && block.length() > 1)
        return true; // words of a caption are not pulled into the picture
    if (isHeading(now.role) || now.role == BlockRole::Code) {
        setRole(cursor, BlockRole::Paragraph);
        return true;
    }
    if (!now.nesting.isEmpty()) {
        const qsizetype level = now.nesting.size() - 1;
        const bool isInner = now.nesting[level].isList()
            ? startsItem(block, level)
            : !block.previous().isValid() || meaning(block.previous()).nesting.size() <= level
                || meaning(block.previous()).nesting[level].id != now.nesting[level].id;
        if (isInner && now.nesting[level].isList() && !canOutdent(cursor)) {
            toggleList(cursor, now.nesting[level].kind);
            return true;
        }
        if (isInner)
            return leaveInnermost(cursor);
    }
    if (isBesideTable(block, block.previous())) {
        cursor.movePosition(QTextCursor::PreviousCharacter); // into its last cell
        return true;
    }
    if (block.length() > 1)
        return selectObjectOf(cursor, block.previous());
    if (!block.previous().isValid() || !holdsObject(block.previous()))
        return false;
    cursor.deletePreviousChar(); // an empty line below a picture goes
    return true;
}

bool stepForward(QTextCursor &cursor)
{
    if (cursor.hasSelection() || isInTable(cursor.block()))
        return false;
    const QTextBlock block = cursor.block();
    if (holdsObject(block) && cursor.atBlockStart())
        return selectObjectOf(cursor, block);
    if (!cursor.atBlockEnd())
        return false;
    const QTextBlock next = block.next();
    if (isBesideTable(block, next))
        return true;
    if (block.length() <= 1 || !next.isValid())
        return false;
    const bool isCaption = meaning(next).role == BlockRole::Caption;
    return isCaption || holdsObject(block) || selectObjectOf(cursor, next);
}

void makeRoomBesideObject(QTextCursor &cursor)
{
    const QTextBlock block = cursor.block();
    if (cursor.hasSelection() || !holdsObject(block))
        return;
    const Nesting nesting = meaning(block).nesting;
    if (!cursor.atBlockStart()) {
        startParagraphBelow(cursor, nesting);
        return;
    }
    cursor.insertBlock();
    cursor.movePosition(QTextCursor::PreviousBlock);
    setMeaning(cursor.block(), {.nesting = nesting});
    cursor.setBlockCharFormat({});
}

} // namespace carrel::ui::structure
