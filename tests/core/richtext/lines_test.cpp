// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/richtext/lines.h"

#include "core/richtext/blocks.h"
#include "core/richtext/richtext.h"
#include "tests/core/richtext/texts.h"
#include "tests/support/catch.h"

#include <QJsonObject>
#include <QRandomGenerator>

using namespace carrel;
using namespace carrel::richtext;
using namespace Qt::StringLiterals;

namespace {

/// Runs from "plain|b:bold|i:italic".
QJsonArray runs(const QString &written)
{
    QJsonArray result;
    const QStringList parts = written.split(u'|');
    for (const QString &part : parts) {
        QJsonObject run{{u"text"_s, part}};
        if (part.startsWith("b:"_L1))
            run = {{u"text"_s, part.mid(2)}, {u"bold"_s, true}};
        if (part.startsWith("i:"_L1))
            run = {{u"text"_s, part.mid(2)}, {u"italic"_s, true}};
        if (part.startsWith("l:"_L1))
            run = {{u"text"_s, part.mid(2)}, {u"link"_s, u"https://example.org/shift"_s}};
        result.append(run);
    }
    return result;
}

QJsonArray exchanged(const QString &written, const QString &found, const QString &words)
{
    const QJsonArray text{richtext::paragraph(runs(written))};
    const qsizetype at = linesOf(text)[0].text.indexOf(found);
    REQUIRE(at >= 0);
    return withExchanges(text, {{0, at, found.size(), words}})[0]["runs"_L1].toArray();
}

} // namespace

TEST_CASE("Lines of rich text")
{
    SECTION("are what a reader reads without a break, in reading order")
    {
        const QJsonArray text{
            richtext::paragraph(runs(u"a|b:b"_s)),
            QJsonObject{{u"type"_s, u"list"_s},
                        {u"items"_s,
                         QJsonArray{u"one"_s, QJsonArray{richtext::paragraph(runs(u"two"_s))}}}},
            QJsonObject{{u"type"_s, u"table"_s},
                        {u"caption"_s, u"cap"_s},
                        {u"rows"_s,
                         QJsonArray{QJsonValue(
                             QJsonArray{u"x"_s, QJsonObject{{u"runs"_s, runs(u"y"_s)}}})}}},
            QJsonObject{{u"type"_s, u"quote"_s},
                        {u"blocks"_s, QJsonArray{richtext::paragraph(runs(u"q"_s))}}},
            QJsonObject{{u"type"_s, u"code"_s}, {u"text"_s, u"c = 1"_s}},
            QJsonObject{{u"type"_s, u"image"_s},
                        {u"media"_s, u"abcdefghijkl"_s},
                        {u"alt"_s, u"alt"_s},
                        {u"caption"_s, runs(u"under|i:neath"_s)}}};
        QStringList words;
        for (const Line &line : linesOf(text))
            words << line.text;
        CHECK(words
              == QStringList{u"ab"_s, u"one"_s, u"two"_s, u"cap"_s, u"x"_s, u"y"_s, u"q"_s,
                             u"c = 1"_s, u"alt"_s, u"underneath"_s});
        CHECK(linesOf(text)[8].sort == Line::Sort::Alt);
    }
    SECTION("change nothing when nothing is exchanged, whatever the text")
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        INFO("seed " << seed);
        QRandomGenerator random(seed);
        for (int i = 0; i < 300; ++i) {
            const QJsonArray text = test::randomText(random);
            REQUIRE(withExchanges(text, {}) == richtext::clean(text));
        }
    }
}

TEST_CASE("Exchanging words of rich text")
{
    SECTION("keeps the marks of the words")
    {
        CHECK(exchanged(u"the |b:shift| ends"_s, u"shift"_s, u"turn"_s)
              == runs(u"the |b:turn| ends"_s));
        CHECK(exchanged(u"the shift| |b:ends"_s, u"shift"_s, u"turn"_s)
              == runs(u"the turn |b:ends"_s));
    }
    SECTION("keeps marks in the middle of a word")
    {
        CHECK(exchanged(u"s|b:hif|t"_s, u"shift"_s, u"shirt"_s) == runs(u"s|b:hir|t"_s));
        CHECK(exchanged(u"s|b:hif|t"_s, u"shift"_s, u"shifts"_s) == runs(u"s|b:hif|ts"_s));
        CHECK(exchanged(u"s|b:hif|t"_s, u"shift"_s, u"turn"_s) == runs(u"t|b:ur|n"_s));
        CHECK(exchanged(u"b:shift| plan"_s, u"shift plan"_s, u"turn roster"_s).size() == 2);
    }
    SECTION("loses no link while there is a letter for it")
    {
        CHECK(exchanged(u"a|l:bcdef"_s, u"abcdef"_s, u"xy"_s) == runs(u"x|l:y"_s));
        CHECK(exchanged(u"a|l:b|c"_s, u"abc"_s, u"abcabc"_s).size() == 3);
        CHECK(exchanged(u"a|l:bcdef"_s, u"abcdef"_s, u"x"_s).size() == 1);
    }
    SECTION("leaves no empty run behind where words are taken out")
    {
        CHECK(exchanged(u"a |b:b| c"_s, u"b"_s, {}) == runs(u"a  c"_s));
    }
    SECTION("changes several places of one line, and only that line")
    {
        const QJsonArray text{richtext::paragraph(runs(u"one two one"_s)),
                              richtext::paragraph(runs(u"one"_s))};
        const QJsonArray changed = withExchanges(text, {{0, 0, 3, u"three"_s}, {0, 8, 3, u"1"_s}});
        CHECK(richtext::toPlain(changed) == u"three two 1\none"_s);
    }
    SECTION("changes alternative texts, captions of tables and code, and keeps what is beside them")
    {
        const QJsonArray text{QJsonObject{{u"type"_s, u"image"_s},
                                          {u"media"_s, u"abcdefghijkl"_s},
                                          {u"alt"_s, u"a shift"_s},
                                          {u"later"_s, 3}},
                              QJsonObject{{u"type"_s, u"code"_s}, {u"text"_s, u"shift()"_s}}};
        const QJsonArray changed =
            withExchanges(text, {{0, 2, 5, u"turn"_s}, {1, 0, 5, u"turn"_s}});
        CHECK(changed[0]["alt"_L1].toString() == u"a turn"_s);
        CHECK(changed[0]["later"_L1].toInt() == 3);
        CHECK(changed[0]["media"_L1].toString() == u"abcdefghijkl"_s);
        CHECK(changed[1]["text"_L1].toString() == u"turn()"_s);
    }
    SECTION("does not cut a character in two")
    {
        const QJsonArray changed = exchanged(u"a|b:b"_s, u"ab"_s, u"😀"_s);
        QString all;
        for (const QJsonValue &run : changed) {
            CHECK(run["text"_L1].toString().isValidUtf16());
            all += run["text"_L1].toString();
        }
        CHECK(all == u"😀"_s);
    }
    SECTION("leaves what a later version wrote")
    {
        const QJsonArray later{QJsonObject{{u"text"_s, u"a"_s}},
                               QJsonObject{{u"formula"_s, u"x"_s}},
                               QJsonObject{{u"text"_s, u"b"_s}}};
        CHECK(linesOf(QJsonArray{richtext::paragraph(later)})[0].text == u"a\ufffcb"_s);
        CHECK(withExchange(later, {0, 0, 3, u"z"_s}) == later);
        CHECK(withExchange(later, {0, 2, 1, u"z"_s})[2]["text"_L1].toString() == u"z"_s);
        CHECK(withExchange(later, {0, 2, 9, u"z"_s}) == later);
    }
}
