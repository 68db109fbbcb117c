// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/kinds/kindfixture.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

TEST_CASE("callout: planted faults are found")
{
    const auto headed = [](QJsonObject &body) {
        const QJsonArray runs{QJsonObject{{u"text"_s, u"Limits"_s}}};
        setAt(body, u"text"_s,
              QJsonArray{QJsonObject{{u"type"_s, u"heading"_s}, {u"level"_s, 1}, {u"runs"_s, runs}},
                         QJsonObject{{u"type"_s, u"paragraph"_s}, {u"runs"_s, runs}}});
    };
    checkPlantedFaults(
        u"callout"_s,
        {{u"empty"_s, u"text"_s, set(u"text"_s, u" \n"_s)},
         {u"long"_s, u"text"_s, set(u"text"_s, u"word "_s.repeated(81))},
         {u"heading-inside"_s, u"text"_s, headed},
         {u"title-says-look"_s, u"heading"_s, set(u"heading"_s, u" Warning! "_s)},
         {u"title-says-look"_s, u"heading"_s, set(u"heading"_s, u"À retenir"_s)},
         {u"title-repeated"_s, u"heading"_s,
          set(u"text"_s, u"A feeling is  no handover! Ask for what you can act on."_s)},
         {u"title-repeated"_s, u"heading"_s,
          set(u"text"_s, u"a feeling is no handover\n\nAsk for what you can act on."_s)},
         {u"long-title"_s, u"heading"_s, set(u"heading"_s, u"Many words "_s.repeated(8))}});
}

TEST_CASE("callout: what is no fault")
{
    const Kind &kind = kindNamed(u"callout"_s);
    QJsonObject body = sampleOf(kind);
    SECTION("no title")
    {
        setAt(body, u"heading"_s, u""_s);
    }
    SECTION("eighty words")
    {
        setAt(body, u"text"_s, u"word "_s.repeated(80));
    }
    SECTION("a text that goes on with the words of its title")
    {
        setAt(body, u"text"_s, u"A feeling is no handover unless it has a time and a number."_s);
    }
    SECTION("a title with a word for its look in it")
    {
        setAt(body, u"heading"_s, u"Remember the time"_s);
    }
    CHECK(findingsOf(kind, body) == QStringList());
}

TEST_CASE("callout: what the player gets")
{
    const Kind &kind = kindNamed(u"callout"_s);
    TestContext context;
    CHECK_FALSE(kind.isAnswered());
    CHECK(kind.playerData(sampleOf(kind), context).toJson()
          == QJsonObject{{u"look"_s, u"remember"_s},
                         {u"heading"_s, u"A feeling is no handover"_s},
                         {u"html"_s,
                          u"<p>“All quiet” cannot be acted on. Ask for the state, for what is "
                          "open, and for a time to look.</p>"_s}});
    CHECK(kind.playerData(QJsonObject{{u"text"_s, u"a < b"_s}}, context).toJson()
          == QJsonObject{{u"look"_s, u"note"_s}, {u"html"_s, u"<p>a &lt; b</p>"_s}});
}
