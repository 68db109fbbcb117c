// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/word/listblocks.h"

using namespace Qt::StringLiterals;

namespace carrel::word {

namespace {

constexpr int deepestList = 8; // of lists in lists; richtext takes 12

/// A list, from its lines, with lists inside it.
QJsonObject listFrom(const QList<Line> &lines, qsizetype &index, int depth,
                     const RichWriter &writer)
{
    const int level = lines[index].level;
    const bool isOrdered = lines[index].marker != Marker::Bullet;
    QJsonArray items;
    while (index < lines.size()) {
        const Line &line = lines[index];
        if (line.level > level && depth < deepestList && !items.isEmpty()) {
            QJsonArray item = items.last().toArray();
            item.append(listFrom(lines, index, depth + 1, writer));
            items.replace(items.size() - 1, item);
            continue;
        }
        if (line.level < level && depth > 0)
            break;
        const bool isOther = (line.marker == Marker::Bullet) == isOrdered;
        if (isOther && line.level == level && !items.isEmpty())
            break;
        QList<WordRun> runs = line.runs;
        if (line.sign && !line.isStar) // a tick is part of what is said
            runs = line.paragraph.runs;
        items.append(QJsonValue(writer.blocks(runs)));
        ++index;
    }
    return {{u"type"_s, u"list"_s}, {u"ordered"_s, isOrdered}, {u"items"_s, items}};
}

} // namespace

bool isListLine(const Line &line)
{
    return line.marker != Marker::None && !line.text.isEmpty();
}

QJsonArray listBlocks(const QList<Line> &lines, const RichWriter &writer)
{
    QJsonArray blocks;
    for (qsizetype next = 0; next < lines.size();)
        blocks.append(listFrom(lines, next, 0, writer));
    return blocks;
}

bool isCaptionStyle(const QString &style)
{
    static const QStringList names{u"caption"_s, u"légende"_s, u"beschriftung"_s, u"epígrafe"_s,
                                   u"leyenda"_s, u"figure"_s,  u"illustration"_s};
    return names.contains(style);
}

} // namespace carrel::word
