// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/kinds/kindfixture.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

TEST_CASE("text: planted faults are found")
{
    // Also the check of every rich text of every kind (core/kinds/findinglist.cpp).
    const auto set = [](const QString &path, const char *json) {
        return
            [=](QJsonObject &body) { setAt(body, path, QJsonDocument::fromJson(json).object()); };
    };
    checkPlantedFaults(
        u"text"_s,
        {{u"empty"_s, u"text"_s, [](QJsonObject &body) { setAt(body, u"text"_s, QJsonArray()); }},
         {u"image-alt"_s, u"text[1].alt"_s,
          set(u"text[1]"_s, R"({"type":"image","media":"sampleimage1","alt":" "})")},
         {u"image-file"_s, u"text[1]"_s,
          set(u"text[1]"_s, R"({"type":"image","media":"","alt":"a"})")},
         {u"link-words"_s, u"text[1].runs[0]"_s,
          set(u"text[1]"_s,
              R"({"type":"paragraph","runs":[{"text":"Click here","link":"https://a.example"}]})")},
         {u"table-header"_s, u"text[3]"_s,
          [](QJsonObject &body) { setAt(body, u"text[3].header"_s, false); }},
         {u"heading-level"_s, u"text[1]"_s,
          set(u"text[1]"_s, R"({"type":"heading","level":3,"runs":[{"text":"a"}]})")}});
}

TEST_CASE("text: the player gets HTML")
{
    const Kind &kind = kindNamed(u"text"_s);
    TestContext context;
    CHECK(kind.playerData(QJsonObject{{u"text"_s, u"a < b"_s}}, context).toJson()
          == QJsonObject{{u"html"_s, u"<p>a &lt; b</p>"_s}});
    CHECK(kind.playerData({}, context).toJson().isEmpty());
    CHECK_FALSE(kind.isAnswered());
}
