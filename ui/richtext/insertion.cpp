// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/richtext/insertion.h"

#include "core/richtext/blocks.h"
#include "core/richtext/richtext.h"
#include "ui/richtext/documentwriter.h"
#include "ui/richtext/structure.h"

#include <QTextTable>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

using richtext::BlockType;

namespace {

/// All words with their marks; blocks become lines.
QJsonArray asRuns(const QJsonArray &text)
{
    QJsonArray runs;
    richtext::visitBlocks(text,
                          {.runs =
                               [&runs](const QJsonArray &more) {
                                   if (!runs.isEmpty())
                                       runs.append(QJsonObject{{u"text"_s, u"\n"_s}});
                                   for (const QJsonValue &run : more)
                                       runs.append(run);
                               },
                           .image = [](const QJsonObject &) {}});
    return runs;
}

bool takesWordsOnly(const QTextCursor &cursor)
{
    const BlockRole role = structure::meaning(cursor.block()).role;
    return structure::isInTable(cursor.block()) || role == BlockRole::Code
        || role == BlockRole::Caption || role == BlockRole::TableCaption;
}

bool isInHeaderCell(const QTextCursor &cursor)
{
    const QTextTable *table = cursor.currentTable();
    return table && tableMeaning(table->format()).hasHeader && table->cellAt(cursor).row() == 0;
}

void insertRuns(QTextCursor &cursor, const QJsonArray &runs, const Look &look)
{
    DocumentWriter writer(cursor, look, DocumentWriter::At::BlockEnd);
    writer.writeRuns(runs, structure::meaning(cursor.block()).role, isInHeaderCell(cursor));
    cursor = writer.cursor();
}

void insertWords(QTextCursor &cursor, const QJsonArray &text, const Look &look)
{
    const BlockRole role = structure::meaning(cursor.block()).role;
    const QString words = richtext::toPlain(text);
    const QJsonArray runs = asRuns(text);
    // Code and blocks that we do not know have words, but no runs.
    const bool hasAllWords =
        richtext::toPlain(QJsonArray{richtext::paragraph(runs)}).simplified() == words.simplified();
    if (role != BlockRole::Code && role != BlockRole::TableCaption && hasAllWords) {
        insertRuns(cursor, runs, look);
        return;
    }
    if (!words.isEmpty())
        insertRuns(cursor, {QJsonObject{{u"text"_s, words}}}, look);
}

/// Pasted paragraphs and lists become items of the list that the cursor is in.
void writeItems(DocumentWriter &writer, const QJsonValue &block, const Nesting &nesting)
{
    if (richtext::blockType(block) == BlockType::List) {
        const QJsonArray items = block["items"_L1].toArray();
        for (const QJsonValue &item : items)
            writer.writeItem(item.toArray(), nesting);
    } else {
        writer.writeItem({block}, nesting);
    }
}

void writeBlocks(DocumentWriter &writer, const QJsonArray &text, const Nesting &nesting)
{
    if (nesting.isEmpty() || !nesting.last().isList()) {
        writer.writeText(text, nesting);
        return;
    }
    for (const QJsonValue &block : text)
        writeItems(writer, block, nesting);
    writer.writeText({}, nesting);
}

/// Between the two halves of the block at the cursor, which are joined to what is written.
void insertBlocks(QTextCursor &cursor, QJsonArray text, const Look &look)
{
    const bool endsInWords = richtext::blockType(text.last()) == BlockType::Paragraph;
    if (richtext::blockType(text.first()) == BlockType::Paragraph && cursor.block().length() > 1) {
        insertRuns(cursor, text.takeAt(0)["runs"_L1].toArray(), look);
        if (text.isEmpty())
            return;
    }
    BlockMeaning here = structure::meaning(cursor.block());
    here.presence = Presence::Normal;
    bool isEmpty = cursor.block().length() <= 1;
    const bool hasTail = !isEmpty && !cursor.atBlockEnd();
    if (hasTail || (!isEmpty && cursor.atBlockStart())) {
        cursor.insertBlock();
        structure::setMeaning(cursor.block(), {.role = here.role, .nesting = here.nesting});
        cursor.movePosition(QTextCursor::PreviousBlock);
        cursor.movePosition(QTextCursor::EndOfBlock);
        isEmpty = cursor.block().length() <= 1;
    }
    DocumentWriter writer(cursor, look,
                          isEmpty ? DocumentWriter::At::EmptyBlock : DocumentWriter::At::BlockEnd);
    writeBlocks(writer, text, here.nesting);
    cursor = writer.cursor();
    if (hasTail && endsInWords)
        cursor.deleteChar();
}

QJsonArray shortenedBlock(const QJsonObject &block)
{
    switch (richtext::blockType(block)) {
    case BlockType::Paragraph: return {block};
    case BlockType::Heading: return {richtext::paragraph(block["runs"_L1].toArray())};
    case BlockType::Quote: return shortened(block["blocks"_L1].toArray());
    case BlockType::List: {
        QJsonObject list = block;
        QJsonArray items;
        const QJsonArray stored = block["items"_L1].toArray();
        for (const QJsonValue &item : stored)
            items.append(shortened(item.toArray()));
        list.insert("items"_L1, items);
        return {list};
    }
    default: return richtext::fromPlain(richtext::toPlain(QJsonArray{block}));
    }
}

} // namespace

void insertText(QTextCursor &cursor, const QJsonArray &text, const Look &look)
{
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    if (!text.isEmpty()) {
        structure::makeRoomBesideObject(cursor);
        const bool isOneParagraph =
            text.size() == 1 && richtext::blockType(text.first()) == BlockType::Paragraph;
        if (takesWordsOnly(cursor))
            insertWords(cursor, text, look);
        else if (isOneParagraph)
            insertRuns(cursor, text.first()["runs"_L1].toArray(), look);
        else
            insertBlocks(cursor, text, look);
    }
    cursor.endEditBlock();
}

QJsonArray shortened(const QJsonArray &text)
{
    QJsonArray result;
    for (const QJsonValue &block : text) {
        const QJsonArray blocks = shortenedBlock(block.toObject());
        for (const QJsonValue &each : blocks)
            result.append(each);
    }
    return result;
}

} // namespace carrel::ui
