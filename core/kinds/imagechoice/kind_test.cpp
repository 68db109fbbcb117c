// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/kinds/kindfixture.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

TEST_CASE("imagechoice: planted faults are found")
{
    const QJsonArray none;
    const auto counts = [](const QString &key, int value) {
        return [=](QJsonObject &body) {
            setAt(body, u"counts"_s, u"yes"_s);
            setAt(body, key, value);
        };
    };
    checkPlantedFaults(
        u"imagechoice"_s,
        {{u"empty-stem"_s, u"stem"_s, set(u"stem"_s, none)},
         {u"asks-for-several"_s, u"stem"_s, set(u"stem"_s, u"Choose all that apply."_s)},
         {u"few-options"_s, u"options"_s,
          [](QJsonObject &body) {
              body["options"_L1] = QJsonArray{body["options"_L1].toArray().first()};
          }},
         {u"no-correct"_s, u"options"_s, set(u"options[0].correct"_s, false)},
         {u"several-correct"_s, u"options"_s, set(u"options[1].correct"_s, true)},
         {u"no-picture"_s, u"options[2].media"_s, set(u"options[2].media"_s, u""_s)},
         {u"equal-pictures"_s, u"options[2].media"_s,
          set(u"options[2].media"_s, u"sampleimage1"_s)},
         {u"no-alt"_s, u"options[1].alt"_s, set(u"options[1].alt"_s, u"  "_s)},
         {u"alt-file-name"_s, u"options[1].alt"_s, set(u"options[1].alt"_s, u"DSC_0001.jpg"_s)},
         {u"equal-alts"_s, u"options[2].alt"_s,
          set(u"options[2].alt"_s,
              u"four columns FULL of cards  with one word each, without "
              "names."_s)},
         {u"file-gone"_s, u"options[0].media"_s, set(u"options[0].media"_s, u"goneaaaaaaaa"_s)},
         {u"not-an-image"_s, u"options[0].media"_s, set(u"options[0].media"_s, u"samplevtt001"_s)},
         {u"no-feedback"_s, u"options[1].feedback"_s,
          [=](QJsonObject &body) {
              setAt(body, u"options[1].feedback"_s, none);
              setAt(body, u"feedbackWrong"_s, none);
          }},
         {u"guessable"_s, u"tries"_s, counts(u"tries"_s, 3)},
         {u"no-points"_s, u"points"_s, counts(u"points"_s, 0)}});
}

TEST_CASE("imagechoice: a new question has two options without pictures, the first one right")
{
    const Kind &kind = kindNamed(u"imagechoice"_s);
    SeededIdSource ids(1);
    const QJsonArray options = kind.defaults(ids)["options"_L1].toArray();
    REQUIRE(options.size() == 2);
    CHECK(options[0]["correct"_L1].toBool());
    CHECK_FALSE(options[1]["correct"_L1].toBool());
    CHECK(options[0].toObject().keys()
          == QStringList{u"alt"_s, u"caption"_s, u"correct"_s, u"feedback"_s, u"id"_s, u"media"_s,
                         u"pinned"_s});
}

TEST_CASE("imagechoice: bits of an answer")
{
    const Kind &kind = kindNamed(u"imagechoice"_s);
    CHECK(kind.answerBits(sampleOf(kind)) == 2);
    CHECK(kind.resultBits == 3);
    CHECK(kind.scoreSteps(sampleOf(kind)) == 1);
}

TEST_CASE("imagechoice: what the player gets")
{
    const Kind &kind = kindNamed(u"imagechoice"_s);
    TestContext context;
    QJsonObject body = sampleOf(kind);

    SECTION("pictures with address, size and description")
    {
        const QJsonObject data = kind.playerData(body, context).toJson();
        CHECK(data.keys()
              == QStringList{u"feedback"_s, u"options"_s, u"shuffle"_s, u"stemHtml"_s, u"steps"_s});
        const QJsonObject first = data["options"_L1][0].toObject();
        CHECK(first.keys()
              == QStringList{u"alt"_s, u"caption"_s, u"correct"_s, u"feedbackHtml"_s, u"h"_s,
                             u"id"_s, u"src"_s, u"w"_s});
        CHECK(first["src"_L1].toString() == u"media/board.svg");
        CHECK(first["w"_L1] == 800);
        CHECK_FALSE(data["options"_L1][2].toObject().contains("caption"_L1));
        CHECK(context.hrefs
              == QStringList{u"sampleimage1"_s, u"sampleimage2"_s, u"sampleimage3"_s});
    }
    SECTION("the description in place of a picture that is gone")
    {
        setAt(body, u"options[1].media"_s, u"goneaaaaaaaa"_s);
        const QJsonObject data = kind.playerData(body, context).toJson();
        REQUIRE(data["options"_L1].toArray().size() == 3);
        CHECK_FALSE(data["options"_L1][1].toObject().contains("src"_L1));
        CHECK(data["options"_L1][1]["alt"_L1].toString().startsWith(u"Four columns full"));
    }
}
