// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/richtext/blocks.h"

#include "core/richtext/richtext.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel;

TEST_CASE("richtext::withRuns")
{
    const QJsonArray cell = {QJsonObject{{u"text"_s, u"cell"_s}}};
    const QJsonArray text = richtext::clean(QJsonArray{
        QJsonObject{{u"type"_s, u"heading"_s}, {u"runs"_s, u"head"_s}},
        QJsonObject{{u"type"_s, u"list"_s}, {u"items"_s, QJsonArray{u"item"_s}}},
        QJsonObject{{u"type"_s, u"quote"_s}, {u"blocks"_s, u"quote"_s}},
        QJsonObject{
            {u"type"_s, u"table"_s},
            {u"rows"_s, QJsonArray{QJsonValue(QJsonArray{QJsonObject{{u"runs"_s, cell}}})}}},
        QJsonObject{{u"type"_s, u"code"_s}, {u"text"_s, u"code"_s}},
        QJsonObject{{u"type"_s, u"later"_s}, {u"text"_s, u"later"_s}}});

    SECTION("changes the runs of all blocks that have some, in reading order")
    {
        QStringList seen;
        const QJsonArray changed = richtext::withRuns(text, [&seen](const QJsonArray &runs) {
            const QString words = runs[0][u"text"_s].toString();
            seen << words;
            return QJsonArray{QJsonObject{{u"text"_s, words.toUpper()}}};
        });
        CHECK(seen == QStringList{u"head"_s, u"item"_s, u"quote"_s, u"cell"_s});
        CHECK(richtext::toPlain(changed).split(u'\n', Qt::SkipEmptyParts)
              == QStringList{u"HEAD"_s, u"ITEM"_s, u"QUOTE"_s, u"CELL"_s, u"code"_s, u"later"_s});
    }
    SECTION("leaves a text as it is where nothing is changed")
    {
        CHECK(richtext::withRuns(text, [](const QJsonArray &runs) { return runs; }) == text);
    }
}

TEST_CASE("richtext::withMark and withoutMark")
{
    const QJsonArray runs{QJsonObject{{u"text"_s, u"a"_s}, {u"bold"_s, true}},
                          QJsonObject{{u"text"_s, u"b"_s}, {u"italic"_s, true}}};

    SECTION("turn a mark on in every run, and leave others")
    {
        const QJsonArray bold = richtext::withMark(runs, "bold"_L1);
        CHECK(bold[1][u"bold"_s].toBool());
        CHECK(bold[1][u"italic"_s].toBool());
    }
    SECTION("turn it off in every run, and leave others")
    {
        const QJsonArray plain = richtext::withoutMark(runs, "bold"_L1);
        CHECK_FALSE(plain[0].toObject().contains(u"bold"_s));
        CHECK(plain[1] == runs[1]);
    }
}
