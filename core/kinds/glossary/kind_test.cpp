// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/kinds/kindfixture.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

QJsonArray definition(const QString &words)
{
    return {QJsonObject{{u"type"_s, u"paragraph"_s},
                        {u"runs"_s, QJsonArray{QJsonObject{{u"text"_s, words}}}}}};
}

} // namespace

TEST_CASE("glossary: planted faults are found")
{
    checkPlantedFaults(
        u"glossary"_s,
        {{u"no-terms"_s, u"terms"_s, set(u"terms"_s, QJsonArray())},
         {u"no-term"_s, u"terms[1].term"_s, set(u"terms[1].term"_s, u"  "_s)},
         {u"no-definition"_s, u"terms[1].definition"_s,
          set(u"terms[1].definition"_s, QJsonArray())},
         {u"repeats-term"_s, u"terms[1].definition"_s,
          set(u"terms[1].definition"_s, definition(u"Watch."_s))},
         {u"long-definition"_s, u"terms[0].definition"_s,
          set(u"terms[0].definition"_s, definition(u"word "_s.repeated(81)))},
         {u"equal-terms"_s, u"terms[1].term"_s, set(u"terms[1].term"_s, u" Handover"_s)},
         {u"equal-forms"_s, u"terms[2].forms"_s, set(u"terms[2].forms"_s, u"jobs, Watch"_s)},
         {u"equal-forms"_s, u"terms[2].forms"_s, set(u"terms[2].forms"_s, u"open job"_s)}});
}

TEST_CASE("glossary: what the player gets")
{
    const Kind &kind = kindNamed(u"glossary"_s);
    TestContext context;
    QJsonObject body = sampleOf(kind);

    SECTION("terms with their forms and definitions")
    {
        const QJsonObject data = kind.playerData(body, context).toJson();
        CHECK(data["sorted"_L1].toBool());
        CHECK(data["explain"_L1].toBool());
        const QJsonArray terms = data["terms"_L1].toArray();
        REQUIRE(terms.size() == 3);
        CHECK(terms[0]["forms"_L1].toArray() == QJsonArray{u"handovers"_s, u"shift handover"_s});
        CHECK(terms[1].toObject().keys() == QStringList{u"html"_s, u"id"_s, u"term"_s});
    }
    SECTION("forms between commas of any script, without the empty ones")
    {
        setAt(body, u"terms[1].forms"_s, u" , watches،مراقبة ;"_s);
        const QJsonObject data = kind.playerData(body, context).toJson();
        CHECK(data["terms"_L1][1]["forms"_L1].toArray() == QJsonArray{u"watches"_s, u"مراقبة"_s});
    }
    SECTION("no term without its definition, and no definition without its term")
    {
        setAt(body, u"terms[0].term"_s, u""_s);
        setAt(body, u"terms[1].definition"_s, QJsonArray());
        setAt(body, u"order"_s, u"own"_s);
        const QJsonObject data = kind.playerData(body, context).toJson();
        CHECK(data["terms"_L1].toArray().size() == 1);
        CHECK_FALSE(data.contains("sorted"_L1));
        setAt(body, u"explain"_s, false);
        CHECK_FALSE(kind.playerData(body, context).toJson().contains("explain"_L1));
    }
}
