// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/richtext/blocks.h"
#include "core/richtext/richtext.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::richtext {

namespace {

/// Scripts whose words follow each other without blanks.
bool isWrittenWithoutBlanks(QChar sign)
{
    switch (sign.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar: return true;
    default: return false;
    }
}

/// Where such a script stands among others, what is between blanks is taken apart by the rules of
/// Unicode; the rest counts as everywhere.
int unspacedWordCount(const QString &plain)
{
    const auto isWord = [](QStringView part) {
        return std::ranges::any_of(part, [](QChar sign) { return sign.isLetterOrNumber(); });
    };
    int words = 0;
    const QStringList parts = plain.simplified().split(u' ');
    for (const QString &part : parts) {
        if (std::ranges::none_of(part, isWrittenWithoutBlanks)) {
            words += isWord(part);
            continue;
        }
        QTextBoundaryFinder finder(QTextBoundaryFinder::Word, part);
        qsizetype start = 0;
        for (qsizetype end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
            words += isWord(QStringView(part).sliced(start, end - start));
            start = end;
        }
    }
    return words;
}

QString runsText(const JsonView &runs)
{
    QString text;
    for (const JsonView &run : runs)
        text += run["text"_L1].toString();
    return text;
}

void appendBlocks(const JsonView &text, int depth, QStringList &lines);

void appendTable(const JsonView &table, QStringList &lines)
{
    lines << table["caption"_L1].toString();
    const JsonView rows = table["rows"_L1];
    for (const JsonView &row : rows) {
        QStringList cells;
        for (const JsonView &cell : row)
            cells << runsText(cellRunsIn(cell));
        lines << cells.join(u' ');
    }
}

void appendBlock(const JsonView &block, int depth, QStringList &lines)
{
    switch (blockType(block)) {
    case BlockType::Paragraph:
    case BlockType::Heading: lines << runsText(runsIn(block["runs"_L1])); break;
    case BlockType::List: {
        const JsonView items = block["items"_L1];
        for (const JsonView &item : items)
            appendBlocks(item, depth + 1, lines);
        break;
    }
    case BlockType::Table: appendTable(block, lines); break;
    case BlockType::Quote: appendBlocks(block["blocks"_L1], depth + 1, lines); break;
    case BlockType::Code: lines << block["text"_L1].toString(); break;
    case BlockType::Image:
        lines << block["alt"_L1].toString() << runsText(runsIn(block["caption"_L1]));
        break;
    case BlockType::Unknown: lines << looseText(block); break;
    }
}

void appendBlocks(const JsonView &text, int depth, QStringList &lines)
{
    if (depth > maxDepth) {
        lines << looseText(text);
        return;
    }
    const JsonView blocks = blocksIn(text);
    for (const JsonView &block : blocks)
        appendBlock(block.toObject(), depth, lines);
}

} // namespace

QJsonArray fromPlain(const QString &text)
{
    static const QRegularExpression blankLines(u"\\n[ \\t]*\\n\\s*"_s);
    QString unified = text;
    unified.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    QJsonArray blocks;
    const QStringList parts = unified.trimmed().split(blankLines, Qt::SkipEmptyParts);
    for (const QString &part : parts)
        blocks.append(paragraph(runsOf(part)));
    return blocks;
}

QString toPlain(const JsonView &text)
{
    QStringList lines;
    appendBlocks(text, 0, lines);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

int wordCount(const QJsonValue &text)
{
    const QString plain = toPlain(text);
    int words = 0;
    bool isInWord = false;
    bool isUnspaced = false;
    for (const QChar sign : plain) {
        isUnspaced = isUnspaced || isWrittenWithoutBlanks(sign);
        if (sign.isSpace()) {
            isInWord = false;
        } else if (!isInWord && sign.isLetterOrNumber()) {
            isInWord = true;
            ++words;
        }
    }
    return isUnspaced ? unspacedWordCount(plain) : words;
}

bool isBlank(const JsonView &text)
{
    return toPlain(text).trimmed().isEmpty() && mediaIn(text.toJson()).isEmpty();
}

QList<MediaId> mediaIn(const QJsonValue &text)
{
    QList<MediaId> found;
    visitBlocks(text,
                {.runs = [](const QJsonArray &) {},
                 .image =
                     [&found](const QJsonObject &image) {
                         const MediaId id(image["media"_L1].toString());
                         if (!id.isNull() && !found.contains(id))
                             found << id;
                     }});
    return found;
}

QList<NodeId> pageLinksIn(const QJsonValue &text)
{
    QList<NodeId> found;
    const auto visitRuns = [&found](const QJsonArray &runs) {
        for (const QJsonValue &run : runs) {
            const QString address = safeAddress(run["link"_L1].toString());
            const NodeId id(address.startsWith("page:"_L1) ? address.mid(5) : QString());
            if (!id.isNull() && !found.contains(id))
                found << id;
        }
    };
    visitBlocks(text, {.runs = visitRuns, .image = [](const QJsonObject &) {}});
    return found;
}

} // namespace carrel::richtext
