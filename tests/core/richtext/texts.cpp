// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/richtext/texts.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace carrel::test {

namespace {

QString randomWords(QRandomGenerator &random)
{
    static const QStringList words{u""_s,          u"a"_s,           u"<b>"_s,
                                   u"two words"_s, u"line\nbreak"_s, u"\u00e9t\u00e9"_s,
                                   u"&amp;"_s,     u"\n\n"_s,        u" "_s};
    return words[random.bounded(words.size())];
}

QJsonValue randomRun(QRandomGenerator &random)
{
    if (random.bounded(25) == 0)
        return QJsonValue(7);
    QJsonObject result{{u"text"_s, randomWords(random)}};
    static const QStringList marks{u"bold"_s, u"italic"_s, u"sub"_s, u"sup"_s, u"code"_s};
    if (random.bounded(3) == 0)
        result.insert(marks[random.bounded(marks.size())], random.bounded(2) == 0);
    if (random.bounded(8) == 0)
        result.insert(u"lang"_s, random.bounded(2) ? u"fr"_s : u""_s);
    if (random.bounded(8) == 0)
        result.insert(u"link"_s, random.bounded(2) ? u"https://example.org/"_s : u""_s);
    if (random.bounded(12) == 0)
        result.insert(u"footnote"_s, random.bounded(3));
    return result;
}

QJsonValue randomRuns(QRandomGenerator &random)
{
    if (random.bounded(10) == 0)
        return randomWords(random);
    if (random.bounded(30) == 0)
        return QJsonValue();
    QJsonArray runs;
    for (int i = random.bounded(5); i > 0; --i)
        runs.append(randomRun(random));
    return runs;
}

QJsonValue randomBlocks(QRandomGenerator &random, int depth)
{
    if (random.bounded(10) == 0)
        return randomWords(random);
    return randomText(random, depth + 1);
}

QJsonObject randomTable(QRandomGenerator &random)
{
    QJsonArray rows;
    for (int r = random.bounded(3); r > 0; --r) {
        QJsonArray cells;
        for (int c = random.bounded(3); c > 0; --c) {
            if (random.bounded(6) == 0)
                cells.append(randomWords(random));
            else
                cells.append(QJsonObject{{u"runs"_s, randomRuns(random)}});
        }
        rows.append(random.bounded(20) == 0 ? QJsonValue(u"row"_s) : QJsonValue(cells));
    }
    return {{u"type"_s, u"table"_s}, {u"rows"_s, rows}, {u"caption"_s, randomWords(random)}};
}

QJsonObject randomBlock(QRandomGenerator &random, int depth)
{
    switch (random.bounded(depth > 14 ? 5 : 8)) {
    case 0: return {{u"type"_s, u"heading"_s}, {u"runs"_s, randomRuns(random)}};
    case 1: return randomTable(random);
    case 2:
        return {{u"type"_s, u"code"_s}, {u"text"_s, randomWords(random)}, {u"language"_s, u""_s}};
    case 3:
        return {{u"type"_s, u"image"_s},
                {u"media"_s, u"abcdefghijkl"_s},
                {u"caption"_s, randomRuns(random)}};
    case 4: return {{u"type"_s, u"paragraph"_s}, {u"runs"_s, randomRuns(random)}};
    case 5: {
        QJsonArray items;
        for (int i = random.bounded(3); i > 0; --i)
            items.append(randomBlocks(random, depth));
        return {{u"type"_s, u"list"_s}, {u"items"_s, items}};
    }
    case 6: return {{u"type"_s, u"quote"_s}, {u"blocks"_s, randomBlocks(random, depth)}};
    default: return {{u"type"_s, u"poem"_s}, {u"lines"_s, randomBlocks(random, depth)}};
    }
}

} // namespace

QJsonObject run(const QString &text, const QJsonObject &marks)
{
    QJsonObject result = marks;
    result.insert(u"text"_s, text);
    return result;
}

QJsonObject paragraph(const QJsonArray &runs)
{
    return {{u"type"_s, u"paragraph"_s}, {u"runs"_s, runs}};
}

QJsonObject paragraph(const QString &text)
{
    return paragraph(QJsonArray{run(text)});
}

QJsonObject block(const QString &type, const QJsonObject &members)
{
    QJsonObject result = members;
    result.insert(u"type"_s, type);
    return result;
}

QJsonArray json(const char *text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("the test's own JSON: %s", qPrintable(error.errorString()));
    return document.array();
}

QJsonArray randomText(QRandomGenerator &random, int depth)
{
    QJsonArray blocks;
    for (int i = random.bounded(4); i > 0; --i) {
        if (random.bounded(25) == 0)
            blocks.append(randomWords(random));
        else
            blocks.append(randomBlock(random, depth));
    }
    return blocks;
}

} // namespace carrel::test
