// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/richtext/richtext.h"
#include "tests/core/kinds/kindfixture.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

/// So many different lines of a good contribution.
void containMany(QJsonObject &body, int count)
{
    QJsonArray lines;
    for (int i = 0; i < count; ++i) {
        lines.append(QJsonObject{{u"id"_s, u"dislinea%1"_s.arg(i, 4, 10, QChar(u'0'))},
                                 {u"text"_s, richtext::fromPlain(u"Line %1"_s.arg(i))}});
    }
    setAt(body, u"contains"_s, lines);
}

} // namespace

TEST_CASE("discussion: planted faults are found")
{
    const QJsonArray none;
    checkPlantedFaults(
        u"discussion"_s,
        {{u"empty-prompt"_s, u"prompt"_s, set(u"prompt"_s, none)},
         {u"empty-line"_s, u"contains[1].text"_s, set(u"contains[1].text"_s, none)},
         {u"equal-lines"_s, u"contains[1].text"_s,
          [](QJsonObject &body) {
              setAt(body, u"contains[1].text"_s, body["contains"_L1][0]["text"_L1]);
          }},
         {u"nothing-to-contain"_s, u"contains"_s, set(u"contains"_s, none)},
         {u"many-lines"_s, u"contains"_s, [](QJsonObject &body) { containMany(body, 7); }},
         {u"no-length"_s, u"words"_s, set(u"words"_s, 0)},
         {u"many-words"_s, u"words"_s, set(u"words"_s, 251)},
         {u"no-replies"_s, u"replies"_s, set(u"replies"_s, 0)},
         {u"many-replies"_s, u"replies"_s, set(u"replies"_s, 4)},
         {u"no-place"_s, u"where"_s, set(u"where"_s, u" "_s)},
         {u"not-https"_s, u"address"_s, set(u"address"_s, u"http://lms.example.org/forum"_s)},
         {u"not-https"_s, u"address"_s, set(u"address"_s, u"javascript:alert(1)"_s)},
         {u"unknown-address"_s, u"address"_s, set(u"address"_s, u"https://me@example.org/"_s)},
         {u"no-time"_s, u"by"_s, set(u"by"_s, u""_s)}});
}

TEST_CASE("discussion: a place need not have an address, and six lines are not too many")
{
    const Kind &kind = kindNamed(u"discussion"_s);
    QJsonObject body = sampleOf(kind);
    setAt(body, u"address"_s, u""_s);
    containMany(body, 6);
    CHECK(findingsOf(kind, body) == QStringList());
}

TEST_CASE("discussion: a tick is kept for every line that can be shown")
{
    const Kind &kind = kindNamed(u"discussion"_s);
    QJsonObject body = sampleOf(kind);
    CHECK(kind.answerBits(body) == 2);
    setAt(body, u"contains[0].text"_s, QJsonArray());
    CHECK(kind.answerBits(body) == 1);
    CHECK(kind.resultBits == 2);
    CHECK(kind.scoreSteps(body) == 0);
}

TEST_CASE("discussion: what the player gets")
{
    const Kind &kind = kindNamed(u"discussion"_s);
    TestContext context;
    QJsonObject body = sampleOf(kind);
    SECTION("the prompt, what a contribution contains, how much, where and by when")
    {
        const QJsonObject data = kind.playerData(body, context).toJson();
        CHECK(data["promptHtml"_L1].toString().startsWith(u"<p>What did your sheet"));
        CHECK(data["contains"_L1][0].toObject()
              == QJsonObject{{u"id"_s, u"dissamplec01"_s},
                             {u"html"_s, u"<p>One thing that fell through, in facts.</p>"_s}});
        CHECK(data["words"_L1] == 80);
        CHECK(data["replies"_L1] == 2);
        CHECK(data["where"_L1].toString() == u"in the forum of the course");
        CHECK(data["by"_L1].toString() == u"before the virtual class");
        CHECK(data["address"_L1].toString() == u"https://lms.example.org/forum?id=7");
    }
    SECTION("a link is not followed by itself: it is no third party")
    {
        kind.playerData(body, context).toJson();
        CHECK(context.thirdParties.isEmpty());
    }
    SECTION("nothing of what is not said, and no address that a browser cannot open")
    {
        for (const auto &[key, value] : {std::pair{u"words"_s, QJsonValue(0)},
                                         {u"replies"_s, 0},
                                         {u"where"_s, u" "_s},
                                         {u"by"_s, u""_s},
                                         {u"contains"_s, QJsonArray()},
                                         {u"address"_s, u"javascript:alert(1)"_s}})
            setAt(body, key, value);
        CHECK(kind.playerData(body, context).toJson().keys() == QStringList{u"promptHtml"_s});
    }
}
