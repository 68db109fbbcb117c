// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/richtext/lines.h"

#include "core/richtext/blocks.h"
#include "core/richtext/richtext.h"

#include <algorithm>
#include <cmath>
#include <functional>

using namespace Qt::StringLiterals;

namespace carrel::richtext {

namespace {

using Sort = Line::Sort;
/// What becomes of the runs of one line.
using Change = std::function<QJsonArray(const QJsonArray &runs, Sort sort)>;

bool isWall(const QJsonValue &run)
{
    return !run["text"_L1].isString();
}

QString textOf(const QJsonArray &runs)
{
    QString text;
    for (const QJsonValue &run : runs)
        text += isWall(run) ? QString(QChar(wall)) : run["text"_L1].toString();
    return text;
}

/// Goes through all lines of a text in reading order.
class LineWalker
{
public:
    enum class For { Reading, Changing };
    LineWalker(For purpose, Change change)
        : m_isReading(purpose == For::Reading)
        , m_change(std::move(change))
    { }

    QJsonArray blocks(const QJsonValue &text, int depth);

private:
    QJsonObject block(QJsonObject block, int depth);
    QJsonObject table(QJsonObject table);
    void changeRuns(QJsonObject &object, QLatin1StringView name, Sort sort);
    void changeString(QJsonObject &object, QLatin1StringView name, Sort sort);

    bool m_isReading; ///< What comes out of it is of no use.
    Change m_change;
};

void LineWalker::changeRuns(QJsonObject &object, QLatin1StringView name, Sort sort)
{
    const QJsonArray runs = runsOf(object.value(name));
    if (runs.isEmpty())
        return;
    const QJsonArray changed = m_change(runs, sort);
    if (!m_isReading)
        object[name] = changed;
}

void LineWalker::changeString(QJsonObject &object, QLatin1StringView name, Sort sort)
{
    const QString text = object.value(name).toString();
    if (text.isEmpty())
        return;
    const QJsonArray changed = m_change(runsOf(text), sort);
    if (!m_isReading)
        object[name] = textOf(changed);
}

QJsonObject LineWalker::table(QJsonObject table)
{
    changeString(table, "caption"_L1, Sort::Caption);
    QJsonArray rows;
    const QJsonArray stored = table.value("rows"_L1).toArray();
    for (const QJsonValue &row : stored) {
        QJsonArray cells;
        const QJsonArray storedCells = row.toArray();
        for (const QJsonValue &cell : storedCells) {
            QJsonObject changed = cell.toObject();
            if (const QJsonArray runs = cellRuns(cell); !runs.isEmpty())
                changed["runs"_L1] = m_change(runs, Sort::Runs);
            cells.append(changed.isEmpty() ? cell : QJsonValue(changed));
        }
        rows.append(row.isArray() ? QJsonValue(cells) : row);
    }
    if (table.value("rows"_L1).isArray())
        table["rows"_L1] = rows;
    return table;
}

QJsonObject LineWalker::block(QJsonObject block, int depth)
{
    switch (blockType(block)) {
    case BlockType::Paragraph:
    case BlockType::Heading: changeRuns(block, "runs"_L1, Sort::Runs); break;
    case BlockType::List: {
        QJsonArray items;
        const QJsonArray stored = block.value("items"_L1).toArray();
        for (const QJsonValue &item : stored) {
            const bool isText = item.isArray() || item.isString();
            items.append(isText ? QJsonValue(blocks(item, depth + 1)) : item);
        }
        if (!items.isEmpty())
            block["items"_L1] = items;
        break;
    }
    case BlockType::Table: return table(block);
    case BlockType::Quote:
        if (block.value("blocks"_L1).isArray() || block.value("blocks"_L1).isString())
            block["blocks"_L1] = blocks(block.value("blocks"_L1), depth + 1);
        break;
    case BlockType::Code: changeString(block, "text"_L1, Sort::Code); break;
    case BlockType::Image:
        changeString(block, "alt"_L1, Sort::Alt);
        changeRuns(block, "caption"_L1, Sort::Caption);
        break;
    case BlockType::Unknown: break;
    }
    return block;
}

QJsonArray LineWalker::blocks(const QJsonValue &text, int depth)
{
    const QJsonArray stored = blocksOf(text);
    if (depth > maxDepth)
        return stored;
    QJsonArray result;
    for (const QJsonValue &one : stored) {
        const QJsonValue changed = one.isObject() ? QJsonValue(block(one.toObject(), depth)) : one;
        if (!m_isReading)
            result.append(changed);
    }
    return result;
}

/// A part of one run that the old words stand in.
struct Part
{
    qsizetype run = 0;
    qsizetype from = 0; ///< In its run.
    qsizetype length = 0;
};

/// Empty where the words cannot be exchanged.
QList<Part> partsOf(const QJsonArray &runs, const Exchange &exchange)
{
    QList<Part> parts;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const qsizetype size = isWall(runs[i]) ? 1 : runs[i]["text"_L1].toString().size();
        const qsizetype from = std::max<qsizetype>(exchange.at - begin, 0);
        const qsizetype to = std::min(exchange.at + exchange.length - begin, size);
        begin += size;
        if (from >= to)
            continue;
        if (isWall(runs[i]))
            return {};
        parts.append({i, from, to - from});
    }
    const bool isInside = exchange.at >= 0 && exchange.at + exchange.length <= begin;
    return isInside ? parts : QList<Part>();
}

qsizetype commonStart(QStringView a, QStringView b)
{
    const qsizetype most = std::min(a.size(), b.size());
    qsizetype same = 0;
    while (same < most && a[same] == b[same])
        ++same;
    return same;
}

qsizetype commonEnd(QStringView a, QStringView b, qsizetype most)
{
    qsizetype same = 0;
    while (same < most && a[a.size() - 1 - same] == b[b.size() - 1 - same])
        ++same;
    return same;
}

/// Where the new words are to be cut so that each part gets its share; the last is their size.
QList<qsizetype> cutsOf(const QList<Part> &parts, QStringView before, QStringView after)
{
    const qsizetype start = commonStart(before, after);
    const qsizetype end = commonEnd(before, after, std::min(before.size(), after.size()) - start);
    const double scale = before.size() > start + end
        ? double(after.size() - start - end) / double(before.size() - start - end)
        : 0;
    QList<qsizetype> cuts;
    qsizetype at = 0;
    for (const Part &part : parts) {
        at += part.length;
        if (at <= start)
            cuts.append(at);
        else if (at >= before.size() - end)
            cuts.append(at + after.size() - before.size());
        else
            cuts.append(start + qsizetype(std::lround(double(at - start) * scale)));
    }
    cuts.last() = after.size();
    // A letter for each, so that no mark gets lost, where there are enough.
    const qsizetype spare = after.size() - parts.size();
    for (qsizetype i = 0; i < cuts.size() && spare >= 0; ++i)
        cuts[i] = std::clamp(cuts[i], i > 0 ? cuts[i - 1] + 1 : 1, spare + i + 1);
    for (qsizetype &cut : cuts) {
        if (cut > 0 && cut < after.size() && after[cut].isLowSurrogate())
            ++cut;
    }
    return cuts;
}

} // namespace

QJsonArray withExchange(const QJsonArray &runs, const Exchange &exchange)
{
    const QList<Part> parts = partsOf(runs, exchange);
    if (parts.isEmpty())
        return runs;
    const QString before = textOf(runs).sliced(exchange.at, exchange.length);
    const QList<qsizetype> cuts = cutsOf(parts, before, exchange.words);
    QJsonArray changed = runs;
    qsizetype from = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        QJsonObject run = runs[parts[i].run].toObject();
        const QString share = exchange.words.sliced(from, std::max(cuts[i], from) - from);
        run["text"_L1] = run["text"_L1].toString().replace(parts[i].from, parts[i].length, share);
        changed.replace(parts[i].run, run);
        from = std::max(cuts[i], from);
    }
    return changed;
}

QList<Line> linesOf(const QJsonValue &text)
{
    QList<Line> lines;
    LineWalker walker(LineWalker::For::Reading, [&](const QJsonArray &runs, Sort sort) {
        lines.append({textOf(runs), sort, runs});
        return runs;
    });
    walker.blocks(text, 0);
    return lines;
}

QJsonArray withExchanges(const QJsonValue &text, QList<Exchange> exchanges)
{
    // From the end of a line to its beginning: what is changed moves nothing before it.
    std::ranges::sort(exchanges, std::greater(), &Exchange::at);
    qsizetype line = -1;
    LineWalker walker(LineWalker::For::Changing, [&](const QJsonArray &runs, Sort) {
        ++line;
        QJsonArray changed = runs;
        for (const Exchange &exchange : std::as_const(exchanges)) {
            if (exchange.line == line)
                changed = withExchange(changed, exchange);
        }
        return changed;
    });
    return clean(walker.blocks(text, 0));
}

} // namespace carrel::richtext
