// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/richtext/structure.h"

#include "core/richtext/richtext.h"

#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui::structure {

namespace {

constexpr qsizetype deepestByHand = 8; ///< Deeper lists come from elsewhere; authors make fewer.
static_assert(deepestByHand < richtext::maxDepth);

/// The innermost list around a block; -1: none.
qsizetype listLevel(const Nesting &nesting)
{
    qsizetype level = nesting.size() - 1;
    while (level >= 0 && !nesting[level].isList())
        --level;
    return level;
}

/// The blocks from `block` on that are in the same item as it, on that level.
QList<QTextBlock> restOfItem(const QTextBlock &block, qsizetype level)
{
    QList<QTextBlock> blocks;
    const int item = meaning(block).nesting[level].item;
    for (QTextBlock next = block; next.isValid(); next = next.next()) {
        const Nesting nesting = meaning(next).nesting;
        if (!isInTable(next) && (nesting.size() <= level || nesting[level].item != item))
            break;
        blocks << next;
    }
    return blocks;
}

void changeNesting(const QTextBlock &block, const Nesting &nesting)
{
    BlockMeaning changed = meaning(block);
    changed.nesting = nesting;
    setMeaning(block, changed);
}

/// The list to continue when `block` becomes an item: of the same kind, right before it.
Level levelFor(const QTextBlock &block, Level::Kind kind)
{
    const Nesting own = meaning(block).nesting;
    const Nesting before =
        block.previous().isValid() ? meaning(block.previous()).nesting : Nesting();
    if (before.size() > own.size() && before[own.size()].kind == kind
        && std::equal(own.begin(), own.end(), before.begin(),
                      [](const Level &a, const Level &b) { return a.id == b.id; }))
        return {.kind = kind, .id = before[own.size()].id, .item = newSerial()};
    return {.kind = kind, .id = newSerial(), .item = newSerial()};
}

bool isInListOf(const QTextBlock &block, Level::Kind kind)
{
    const Nesting nesting = meaning(block).nesting;
    const qsizetype level = listLevel(nesting);
    return level >= 0 && nesting[level].kind == kind;
}

/// All blocks of the list that `block` is in get the other kind.
void changeKindOfList(const QTextBlock &block, qsizetype level, Level::Kind kind)
{
    const int id = meaning(block).nesting[level].id;
    for (QTextBlock each = block.document()->begin(); each.isValid(); each = each.next()) {
        Nesting nesting = meaning(each).nesting;
        if (nesting.size() <= level || nesting[level].id != id)
            continue;
        nesting[level].kind = kind;
        nesting[level].carried.remove("ordered"_L1);
        changeNesting(each, nesting);
    }
}

void leaveList(const QTextBlock &block, qsizetype level)
{
    const QList<QTextBlock> blocks =
        startsItem(block, level) ? restOfItem(block, level) : QList<QTextBlock>{block};
    for (const QTextBlock &each : blocks) {
        Nesting nesting = meaning(each).nesting;
        if (nesting.size() <= level)
            continue;
        nesting.removeAt(level);
        changeNesting(each, nesting);
    }
}

} // namespace

BlockMeaning meaning(const QTextBlock &block)
{
    return meaningOf(block.blockFormat());
}

void setMeaning(const QTextBlock &block, const BlockMeaning &meaning)
{
    QTextBlockFormat format = block.blockFormat();
    ui::setMeaning(format, meaning);
    QTextCursor(block).setBlockFormat(format);
}

QList<QTextBlock> selectedBlocks(const QTextCursor &cursor)
{
    QList<QTextBlock> blocks;
    const QTextDocument &document = *cursor.document();
    QTextBlock block = document.findBlock(cursor.selectionStart());
    const QTextBlock last = document.findBlock(cursor.selectionEnd());
    for (; block.isValid() && block.blockNumber() <= last.blockNumber(); block = block.next())
        blocks << block;
    return blocks;
}

bool holdsObject(const QTextBlock &block)
{
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        if (isBlockObject(it.fragment().charFormat()))
            return true;
    }
    return false;
}

bool isInTable(const QTextBlock &block)
{
    return QTextCursor(block).currentTable() != nullptr;
}

bool startsItem(const QTextBlock &block, qsizetype level)
{
    if (!block.previous().isValid())
        return true;
    const Nesting before = meaning(block.previous()).nesting;
    return before.size() <= level || before[level].item != meaning(block).nesting[level].item;
}

void setRole(QTextCursor cursor, BlockRole role)
{
    QList<QTextBlock> blocks = selectedBlocks(cursor);
    blocks.removeIf([](const QTextBlock &block) {
        const BlockRole now = meaning(block).role;
        return isInTable(block) || holdsObject(block) || now == BlockRole::Caption
            || now == BlockRole::TableCaption;
    });
    for (const QTextBlock &block : blocks) {
        BlockMeaning changed = meaning(block);
        if (changed.role == BlockRole::Code && role != BlockRole::Code)
            changed.carried.remove("language"_L1);
        changed.role = role;
        changed.presence = Presence::Normal;
        setMeaning(block, changed);
    }
    if (role != BlockRole::Code || blocks.size() < 2)
        return;
    // Code of several lines is one block.
    for (qsizetype i = blocks.size() - 1; i > 0; --i) {
        if (blocks[i].previous() != blocks[i - 1])
            continue;
        QTextCursor joint(blocks[i]);
        joint.deletePreviousChar();
        joint.insertText(QString(QChar(QChar::LineSeparator)));
    }
}

void toggleList(const QTextCursor &cursor, Level::Kind kind)
{
    QList<QTextBlock> blocks = selectedBlocks(cursor);
    blocks.removeIf(isInTable);
    const bool isOn = std::ranges::all_of(
        blocks, [kind](const QTextBlock &block) { return isInListOf(block, kind); });
    for (const QTextBlock &block : blocks) {
        const Nesting nesting = meaning(block).nesting;
        const qsizetype level = listLevel(nesting);
        if (isOn && level >= 0) {
            leaveList(block, level);
        } else if (level >= 0) {
            changeKindOfList(block, level, kind);
        } else {
            BlockMeaning changed = meaning(block);
            changed.nesting.append(levelFor(block, kind));
            changed.presence = Presence::Normal;
            if (isHeading(changed.role))
                changed.role = BlockRole::Paragraph;
            setMeaning(block, changed);
        }
    }
}

void toggleQuote(const QTextCursor &cursor)
{
    const auto isQuoted = [](const QTextBlock &block) {
        const Nesting nesting = meaning(block).nesting;
        return std::ranges::any_of(nesting, [](const Level &level) { return !level.isList(); });
    };
    QList<QTextBlock> blocks = selectedBlocks(cursor);
    blocks.removeIf(isInTable);
    const bool isOn = std::ranges::all_of(blocks, isQuoted);
    const Level quote{.kind = Level::Kind::Quote, .id = newSerial()};
    for (const QTextBlock &block : blocks) {
        BlockMeaning changed = meaning(block);
        changed.presence = Presence::Normal;
        if (isOn)
            changed.nesting.removeIf([](const Level &level) { return !level.isList(); });
        else if (!isQuoted(block))
            changed.nesting.prepend(quote);
        setMeaning(block, changed);
    }
}

bool canIndent(const QTextCursor &cursor)
{
    const QTextBlock block = cursor.document()->findBlock(cursor.selectionStart());
    const Nesting nesting = meaning(block).nesting;
    const qsizetype level = listLevel(nesting);
    if (level < 0 || nesting.size() >= deepestByHand || isInTable(block)
        || !startsItem(block, level) || !block.previous().isValid())
        return false;
    const Nesting before = meaning(block.previous()).nesting;
    return before.size() > level && before[level].id == nesting[level].id;
}

bool indent(const QTextCursor &cursor)
{
    if (!canIndent(cursor))
        return false;
    const QList<QTextBlock> starts = selectedBlocks(cursor);
    const qsizetype level = listLevel(meaning(starts.first()).nesting);
    const int list = meaning(starts.first()).nesting[level].id;
    for (const QTextBlock &start : starts) {
        const Nesting own = meaning(start).nesting;
        if (own.size() <= level || own[level].id != list || !startsItem(start, level))
            continue;
        const Nesting before = meaning(start.previous()).nesting;
        const bool hasInner = before.size() > level + 1 && before[level + 1].isList();
        const Level inner{.kind = hasInner ? before[level + 1].kind : own[level].kind,
                          .id = hasInner ? before[level + 1].id : newSerial(),
                          .item = newSerial()};
        const QList<QTextBlock> blocks = restOfItem(start, level);
        for (const QTextBlock &block : blocks) {
            Nesting nesting = meaning(block).nesting;
            if (nesting.size() <= level)
                continue;
            nesting[level] = before[level];
            nesting.insert(level + 1, inner);
            changeNesting(block, nesting);
        }
    }
    return true;
}

bool canOutdent(const QTextCursor &cursor)
{
    const QTextBlock block = cursor.document()->findBlock(cursor.selectionStart());
    const Nesting nesting = meaning(block).nesting;
    const qsizetype level = listLevel(nesting);
    return level > 0 && nesting[level - 1].isList() && !isInTable(block);
}

/// Out of the inner list: an item of the outer one. What followed in the inner list stays below.
bool outdent(const QTextCursor &cursor)
{
    if (!canOutdent(cursor))
        return false;
    const QList<QTextBlock> starts = selectedBlocks(cursor);
    const qsizetype level = listLevel(meaning(starts.first()).nesting);
    for (const QTextBlock &start : starts) {
        const Nesting own = meaning(start).nesting;
        if (own.size() <= level || listLevel(own) != level || !startsItem(start, level))
            continue;
        const int item = own[level].item;
        const int renewed = newSerial();
        const QList<QTextBlock> blocks = restOfItem(start, level - 1);
        for (const QTextBlock &block : blocks) {
            Nesting nesting = meaning(block).nesting;
            if (nesting.size() < level)
                continue;
            nesting[level - 1].item = renewed;
            if (nesting.size() > level && nesting[level].item == item)
                nesting.removeAt(level);
            changeNesting(block, nesting);
        }
    }
    return true;
}

} // namespace carrel::ui::structure
