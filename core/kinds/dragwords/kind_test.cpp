// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/kinds/kindfixture.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

TEST_CASE("dragwords: planted faults are found")
{
    const auto text = [](const QString &words, const QJsonArray &extra) {
        return [=](QJsonObject &body) {
            setAt(body, u"text"_s, words);
            setAt(body, u"extra"_s, extra);
        };
    };
    QJsonArray many;
    for (int i = 0; i < 36; ++i)
        many.append(u"w%1"_s.arg(i));
    checkPlantedFaults(
        u"dragwords"_s,
        {{u"empty-stem"_s, u"stem"_s, set(u"stem"_s, QJsonArray())},
         {u"no-gap"_s, u"text"_s, text(u"Read it."_s, {u"all"_s, u"none"_s})},
         {u"empty-gap"_s, u"text"_s, text(u"Read [it] []."_s, {u"all"_s})},
         {u"loose-bracket"_s, u"text"_s, text(u"Read [it]]."_s, {u"all"_s})},
         {u"one-word"_s, u"extra"_s, text(u"Read [it] and [it]."_s, {u" "_s})},
         {u"no-extra"_s, u"extra"_s, text(u"Read [it] to [Noor]."_s, {u" "_s})},
         {u"many-words"_s, u"extra"_s, text(u"Read [it]."_s, many)},
         {u"fits-somewhere"_s, u"extra"_s, text(u"Read [it]."_s, {u"all"_s, u"It."_s})},
         {u"equal-words"_s, u"extra"_s, text(u"Read [it]."_s, {u"all"_s, u"All"_s})},
         {u"second-word"_s, u"text"_s, text(u"Read [it|them] [aloud]."_s, {u"all"_s})},
         {u"many-gaps"_s, u"text"_s, text(u"[a] "_s.repeated(11), {u"b"_s})},
         {u"many-steps"_s, u"scoring"_s, text(u"[a] "_s.repeated(16), {u"b"_s})},
         {u"no-feedback"_s, u"feedbackCorrect"_s, set(u"feedbackCorrect"_s, QJsonArray())},
         {u"no-feedback"_s, u"feedbackWrong"_s, set(u"feedbackWrong"_s, QJsonArray())},
         {u"no-points"_s, u"points"_s, [](QJsonObject &body) {
              setAt(body, u"counts"_s, u"yes"_s);
              setAt(body, u"points"_s, 0);
          }}});
}

TEST_CASE("dragwords: words that may be used again need no others beside them")
{
    const Kind &kind = kindNamed(u"dragwords"_s);
    QJsonObject body = sampleOf(kind);
    setAt(body, u"text"_s, u"[a] [b] [a]"_s);
    setAt(body, u"extra"_s, QJsonArray());
    CHECK(findingsOf(kind, body) == QStringList{u"dragwords.no-extra at extra"_s});
    setAt(body, u"reuse"_s, u"often"_s);
    CHECK(findingsOf(kind, body).isEmpty());
}

TEST_CASE("dragwords: what the learner gets to choose from")
{
    const Kind &kind = kindNamed(u"dragwords"_s);
    TestContext context;
    QJsonObject body = sampleOf(kind);
    setAt(body, u"text"_s, u"[b] [a|b] [b|c] [b|a]"_s);
    setAt(body, u"extra"_s, QJsonArray{u"d"_s, u" "_s, u" a "_s});
    const QJsonObject data = kind.playerData(body, context).toJson();
    const QJsonArray gaps = data["gaps"_L1].toArray();
    REQUIRE(gaps.size() == 4);

    SECTION("every word once, the right ones first, as they come in the text")
    {
        CHECK(data["choices"_L1].toArray() == QJsonArray{u"b"_s, u"a"_s, u"c"_s, u"d"_s});
    }
    SECTION("and of every gap which one is right, and which ones fit as well")
    {
        CHECK(gaps[0]["right"_L1] == 0);
        CHECK(gaps[0]["feedbackHtml"_L1].toString().startsWith(u"<p>What is normal"));
        CHECK_FALSE(gaps[1].toObject().contains("feedbackHtml"_L1));
        CHECK(gaps[1]["right"_L1].toInt() == 1);
        CHECK(gaps[1]["also"_L1].toArray() == QJsonArray{0});
        CHECK(gaps[2]["also"_L1].toArray() == QJsonArray{2});
    }
    SECTION("and what is kept is one of them, or none, for every gap")
    {
        CHECK(kind.answerBits(body) == 4 * 3);
        CHECK(kind.resultBits == 6);
        CHECK(kind.scoreSteps(body) == 4);
        setAt(body, u"text"_s, u"none"_s);
        CHECK(kind.answerBits(body) == 0);
    }
}

TEST_CASE("dragwords: what the player gets")
{
    const Kind &kind = kindNamed(u"dragwords"_s);
    TestContext context;
    QJsonObject body = sampleOf(kind);
    CHECK(kind.playerData(body, context).toJson().keys()
          == QStringList{u"choices"_s, u"feedback"_s, u"gaps"_s, u"isByPart"_s, u"stemHtml"_s,
                         u"textHtml"_s});
    setAt(body, u"reuse"_s, u"often"_s);
    CHECK(kind.playerData(body, context).toJson()["isReusable"_L1].toBool());
}
