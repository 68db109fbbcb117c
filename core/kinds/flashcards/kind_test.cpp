// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/kinds/kindfixture.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

QJsonObject withCards(int count)
{
    QJsonObject body = sampleOf(kindNamed(u"flashcards"_s));
    QJsonArray cards;
    for (int i = 0; i < count; ++i)
        cards.append(QJsonObject{{u"id"_s, u"card%1"_s.arg(i, 8, 10, QChar(u'0'))},
                                 {u"front"_s, u"Word %1"_s.arg(i)},
                                 {u"back"_s, u"Meaning %1"_s.arg(i)}});
    body["cards"_L1] = cards;
    return body;
}

} // namespace

TEST_CASE("flashcards: planted faults are found")
{
    const auto cards = [](int count) {
        return [=](QJsonObject &body) { body = withCards(count); };
    };
    const auto noPicture = [](QJsonObject &body) {
        setAt(body, u"cards[2].front"_s, QJsonArray());
        setAt(body, u"cards[2].media"_s, u""_s);
        setAt(body, u"cards[2].alt"_s, u""_s);
    };
    const QString alt = u"cards[2].alt"_s;
    checkPlantedFaults(
        u"flashcards"_s,
        {{u"no-cards"_s, u"cards"_s, cards(0)},
         {u"few-cards"_s, u"cards"_s, cards(2)},
         {u"many-cards"_s, u"cards"_s, cards(31)},
         {u"empty-front"_s, u"cards[2].front"_s, noPicture},
         {u"empty-back"_s, u"cards[0].back"_s, set(u"cards[0].back"_s, u" "_s)},
         {u"equal-sides"_s, u"cards[0].back"_s, set(u"cards[0].back"_s, u" NOW "_s)},
         {u"equal-fronts"_s, u"cards[1].front"_s, set(u"cards[1].front"_s, u"now"_s)},
         {u"long-side"_s, u"cards[1].front"_s, set(u"cards[1].front"_s, u"word "_s.repeated(41))},
         {u"long-side"_s, u"cards[1].back"_s, set(u"cards[1].back"_s, u"word "_s.repeated(41))},
         {u"no-alt"_s, alt, set(alt, u" "_s)},
         {u"alt-file-name"_s, alt, set(alt, u"IMG_2044.jpg"_s)},
         {u"alt-answer"_s, alt,
          set(alt, u"Three columns; yours: who does what, and by when is missing."_s)},
         {u"alt-alone"_s, u"cards[0].alt"_s, set(u"cards[0].alt"_s, u"A clock"_s)},
         {u"file-gone"_s, u"cards[2].media"_s, set(u"cards[2].media"_s, u"goneaaaaaaaa"_s)},
         {u"not-an-image"_s, u"cards[2].media"_s, set(u"cards[2].media"_s, u"samplevtt001"_s)}});
}

TEST_CASE("flashcards: what is no fault")
{
    const Kind &kind = kindNamed(u"flashcards"_s);
    QJsonObject body = sampleOf(kind);
    SECTION("thirty cards of forty words")
    {
        body = withCards(30);
        setAt(body, u"cards[3].back"_s, u"word "_s.repeated(40));
    }
    SECTION("a picture alone on the front")
    {
        setAt(body, u"cards[2].front"_s, QJsonArray());
    }
    SECTION("the same words above different pictures")
    {
        setAt(body, u"cards[2].front"_s, u"Now"_s);
    }
    CHECK(findingsOf(kind, body) == QStringList());
}

TEST_CASE("flashcards: what is kept of an answer")
{
    const Kind &kind = kindNamed(u"flashcards"_s);
    CHECK(kind.resultBits == 2);
    CHECK(kind.scoreSteps(sampleOf(kind)) == 0);
    QJsonObject body = withCards(5);
    CHECK(kind.answerBits(body) == 5);
    setAt(body, u"cards[1].front"_s, u" "_s);
    setAt(body, u"cards[2].back"_s, QJsonArray());
    CHECK(kind.answerBits(body) == 3); // those with two sides
}

TEST_CASE("flashcards: what the player gets")
{
    const Kind &kind = kindNamed(u"flashcards"_s);
    TestContext context;
    QJsonObject body = sampleOf(kind);

    SECTION("both sides as HTML, and the picture of the front")
    {
        const QJsonObject data = kind.playerData(body, context).toJson();
        CHECK(data.keys() == QStringList{u"cards"_s, u"shuffle"_s});
        CHECK(data["cards"_L1][0].toObject().keys()
              == QStringList{u"backHtml"_s, u"frontHtml"_s, u"id"_s});
        CHECK(data["cards"_L1][0]["frontHtml"_L1].toString() == u"<p>Now</p>");
        const QJsonObject picture = data["cards"_L1][2].toObject();
        CHECK(picture["src"_L1].toString() == u"media/board.svg");
        CHECK(picture["w"_L1] == 800);
        CHECK(picture["alt"_L1].toString().startsWith(u"A board"));
        CHECK(picture["backHtml"_L1].toString().startsWith(u"<p>Yours"));
    }
    SECTION("no card that lacks a side, and no description without a picture")
    {
        setAt(body, u"cards[0].alt"_s, u"A clock"_s);
        setAt(body, u"cards[1].back"_s, QJsonArray());
        setAt(body, u"shuffle"_s, false);
        const QJsonObject data = kind.playerData(body, context).toJson();
        CHECK(data.keys() == QStringList{u"cards"_s});
        REQUIRE(data["cards"_L1].toArray().size() == 2);
        CHECK_FALSE(data["cards"_L1][0].toObject().contains("alt"_L1));
        CHECK(data["cards"_L1][1]["id"_L1].toString() == u"fcsamples003");
    }
}
