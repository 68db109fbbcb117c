// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/richtext/htmltext.h"

#include "core/richtext/blocks.h"
#include "core/richtext/richtext.h"

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace carrel::richtext {

namespace {

constexpr qsizetype mostSpannedColumns = 30;
constexpr int deepestLooseItem = 9;

bool hasNoWords(const QJsonArray &runs)
{
    return std::all_of(runs.begin(), runs.end(), [](const QJsonValue &run) {
        return run["text"_L1].toString().trimmed().isEmpty();
    });
}

/// Without blanks and line breaks at either end.
QJsonArray trimmed(QJsonArray runs)
{
    const auto setText = [&runs](qsizetype at, const QString &text) {
        QJsonObject run = runs[at].toObject();
        run.insert("text"_L1, text);
        runs.replace(at, run);
    };
    while (!runs.isEmpty() && runs.last()["text"_L1].toString().trimmed().isEmpty())
        runs.removeLast();
    while (!runs.isEmpty() && runs.first()["text"_L1].toString().trimmed().isEmpty())
        runs.removeFirst();
    if (runs.isEmpty())
        return runs;
    QString last = runs.last()["text"_L1].toString();
    while (last.back().isSpace())
        last.chop(1);
    setText(runs.size() - 1, last);
    QString first = runs.first()["text"_L1].toString();
    while (first.front().isSpace())
        first.remove(0, 1);
    setText(0, first);
    return runs;
}

/// The blanks that HTML counts as one; a no-break space is a character like others.
bool isHtmlBlank(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
}

QJsonObject runOf(const HtmlMarks &marks, const QString &text)
{
    QJsonObject run{{u"text"_s, text}};
    const auto turnOn = [&run](QLatin1StringView name, bool isOn) {
        if (isOn)
            run.insert(name, true);
    };
    turnOn("bold"_L1, marks.bold);
    turnOn("italic"_L1, marks.italic);
    turnOn("sub"_L1, marks.sub);
    turnOn("sup"_L1, marks.sup);
    turnOn("code"_L1, marks.code);
    if (!marks.link.isEmpty())
        run.insert("link"_L1, marks.link);
    return run;
}

} // namespace

void TableBuilder::startRow(bool isHead)
{
    m_rows.append(Row{.cells = {}, .isInHead = isHead});
}

void TableBuilder::addCell(const QJsonArray &content, bool isHeading, int span)
{
    if (m_rows.isEmpty())
        startRow(false);
    Row &row = m_rows.last();
    row.hasOnlyHeadings = row.hasOnlyHeadings && isHeading;
    row.cells.append(content);
    for (qsizetype i = 1; i < std::clamp<qsizetype>(span, 1, mostSpannedColumns); ++i)
        row.cells.append(QJsonArray());
}

QJsonArray TableBuilder::finish() const
{
    QJsonArray rows;
    QJsonArray content;
    qsizetype columns = 0;
    bool isLayout = false;
    for (const Row &row : m_rows) {
        QJsonArray cells;
        for (const QJsonArray &cell : row.cells) {
            cells.append(QJsonObject{{u"runs"_s, asLines(cell)}});
            for (const QJsonValue &block : cell) {
                content.append(block);
                isLayout = isLayout || blockType(block) == BlockType::Table
                    || blockType(block) == BlockType::Heading;
            }
        }
        columns = std::max(columns, cells.size());
        if (!cells.isEmpty())
            rows.append(cells);
    }
    if (isLayout || columns < 2 || rows.isEmpty())
        return content;
    const auto first =
        std::ranges::find_if(m_rows, [](const Row &row) { return !row.cells.isEmpty(); });
    QJsonObject table{{u"type"_s, u"table"_s},
                      {u"header"_s, first->isInHead || first->hasOnlyHeadings},
                      {u"rows"_s, rows}};
    if (!m_caption.isEmpty())
        table.insert(u"caption"_s, m_caption);
    return {table};
}

void TextBuilder::addWords(const QString &words, const HtmlMarks &marks)
{
    QString text;
    for (const QChar c : words) {
        if (!isHtmlBlank(c))
            text += c;
        else if (!m_endsInBlank)
            text += u' ';
        m_endsInBlank = isHtmlBlank(c);
    }
    if (!text.isEmpty())
        m_runs.append(runOf(marks, text));
}

void TextBuilder::addLineBreak(const HtmlMarks &marks)
{
    m_runs.append(runOf(marks, u"\n"_s));
    m_endsInBlank = true;
}

void TextBuilder::endBlock()
{
    const QJsonArray runs = trimmed(std::exchange(m_runs, {}));
    m_endsInBlank = true;
    if (!hasNoWords(runs))
        append(paragraph(runs));
}

void TextBuilder::append(const QJsonValue &block)
{
    endLooseItems();
    m_blocks.append(block);
}

void TextBuilder::appendAll(const QJsonArray &blocks)
{
    for (const QJsonValue &block : blocks)
        append(block);
}

void TextBuilder::addHeading(int level, const QJsonArray &content)
{
    endBlock();
    const QJsonArray runs = withoutMark(asLines(content), "bold"_L1); // a heading is bold by itself
    const QString words = toPlain(QJsonArray{paragraph(runs)});
    // A heading around a list or table is somebody's way to make large letters.
    if (words.simplified() != toPlain(content).simplified())
        appendAll(content);
    else if (!runs.isEmpty())
        append(QJsonObject{
            {u"type"_s, u"heading"_s}, {u"level"_s, std::min(level, 3)}, {u"runs"_s, runs}});
}

void TextBuilder::addQuote(const QJsonArray &content)
{
    endBlock();
    if (!content.isEmpty())
        append(QJsonObject{{u"type"_s, u"quote"_s}, {u"blocks"_s, content}});
}

void TextBuilder::addList(bool isOrdered, const QJsonArray &items)
{
    endBlock();
    if (!items.isEmpty()) {
        append(QJsonObject{{u"type"_s, u"list"_s}, {u"ordered"_s, isOrdered}, {u"items"_s, items}});
    }
}

void TextBuilder::addCode(const QString &words)
{
    endBlock();
    QString text = words;
    text.replace("\r\n"_L1, "\n"_L1);
    while (text.endsWith(u'\n'))
        text.chop(1);
    if (!text.trimmed().isEmpty())
        append(QJsonObject{{u"type"_s, u"code"_s}, {u"text"_s, text}});
}

void TextBuilder::addTable(const TableBuilder &table)
{
    endBlock();
    appendAll(table.finish());
}

void TextBuilder::addLooseItem(int level, bool isOrdered, const QJsonArray &content)
{
    endBlock();
    if (!content.isEmpty())
        m_items.append({std::min(level, deepestLooseItem), isOrdered, content});
}

/// Takes from the front what belongs to one list of this level.
QJsonArray TextBuilder::listsOf(QList<LooseItem> &items, int level)
{
    QJsonArray lists;
    while (!items.isEmpty() && items.first().level >= level) {
        const bool isOrdered = items.first().isOrdered;
        QJsonArray entries;
        while (!items.isEmpty() && items.first().level >= level
               && (items.first().isOrdered == isOrdered || items.first().level > level)) {
            if (items.first().level == level || entries.isEmpty()) {
                entries.append(items.takeFirst().content);
                continue;
            }
            QJsonArray entry = entries.last().toArray();
            const QJsonArray inner = listsOf(items, items.first().level);
            for (const QJsonValue &list : inner)
                entry.append(list);
            entries.replace(entries.size() - 1, entry);
        }
        lists.append(
            QJsonObject{{u"type"_s, u"list"_s}, {u"ordered"_s, isOrdered}, {u"items"_s, entries}});
    }
    return lists;
}

void TextBuilder::endLooseItems()
{
    QList<LooseItem> items = std::exchange(m_items, {});
    while (!items.isEmpty()) {
        const QJsonArray lists = listsOf(items, items.first().level);
        for (const QJsonValue &list : lists)
            m_blocks.append(list);
    }
}

QJsonArray TextBuilder::finish()
{
    endBlock();
    endLooseItems();
    return std::exchange(m_blocks, {});
}

QJsonArray asLines(const QJsonArray &blocks)
{
    QJsonArray runs;
    const auto add = [&runs](const QJsonArray &more) {
        if (!runs.isEmpty())
            runs.append(QJsonObject{{u"text"_s, u"\n"_s}});
        for (const QJsonValue &run : more)
            runs.append(run);
    };
    for (const QJsonValue &block : blocks) {
        if (blockType(block) == BlockType::Paragraph || blockType(block) == BlockType::Heading)
            add(block["runs"_L1].toArray());
        else
            add(runsOf(toPlain(QJsonArray{block})));
    }
    return runs;
}

QJsonArray withHeadingsFromTop(const QJsonArray &text)
{
    int top = std::numeric_limits<int>::max();
    for (const QJsonValue &block : text) {
        if (blockType(block) == BlockType::Heading)
            top = std::min(top, block["level"_L1].toInt());
    }
    QJsonArray result;
    for (const QJsonValue &block : text) {
        QJsonObject changed = block.toObject();
        if (blockType(block) == BlockType::Heading)
            changed.insert("level"_L1, std::clamp(block["level"_L1].toInt() - top + 1, 1, 3));
        result.append(changed);
    }
    return result;
}

QString safeForeignAddress(const QString &address)
{
    const QString safe = safeAddress(address);
    return safe.startsWith("page:"_L1) ? QString() : safe;
}

} // namespace carrel::richtext
