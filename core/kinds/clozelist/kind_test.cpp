// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/kinds/kindfixture.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

TEST_CASE("clozelist: planted faults are found")
{
    const auto text = [](const QString &words, const QJsonArray &extra) {
        return [=](QJsonObject &body) {
            setAt(body, u"text"_s, words);
            setAt(body, u"extra"_s, extra);
        };
    };
    checkPlantedFaults(
        u"clozelist"_s,
        {{u"empty-stem"_s, u"stem"_s, set(u"stem"_s, QJsonArray())},
         {u"no-gap"_s, u"text"_s, text(u"Read it."_s, {})},
         {u"empty-gap"_s, u"text"_s, text(u"Read [it|them] []."_s, {})},
         {u"loose-bracket"_s, u"text"_s, text(u"Read [it|them]]."_s, {})},
         {u"one-word"_s, u"text"_s, text(u"Read [it] to [Noor|Ada]."_s, {})},
         {u"one-word"_s, u"text"_s, text(u"[it] and [it]"_s, {u" it"_s}), {u"one-word"_s}},
         {u"equal-words"_s, u"text"_s, text(u"Read [it|them|it]."_s, {})},
         {u"unused-words"_s, u"extra"_s, text(u"Read [it|them]."_s, {u"all"_s})},
         {u"many-gaps"_s, u"text"_s, text(u"[a|b] "_s.repeated(11), {})},
         {u"many-steps"_s, u"scoring"_s, text(u"[a|b] "_s.repeated(16), {})},
         {u"feedback-without-gap"_s, u"gapFeedback[4].text"_s,
          [](QJsonObject &body) {
              QJsonArray sentences;
              for (int i = 0; i < 5; ++i)
                  sentences.append(QJsonObject{{u"text"_s, u"Because"_s}});
              setAt(body, u"gapFeedback"_s, sentences);
          }},
         {u"no-feedback"_s, u"feedbackCorrect"_s, set(u"feedbackCorrect"_s, QJsonArray())},
         {u"no-feedback"_s, u"feedbackWrong"_s, set(u"feedbackWrong"_s, QJsonArray())},
         {u"no-points"_s, u"points"_s, [](QJsonObject &body) {
              setAt(body, u"counts"_s, u"yes"_s);
              setAt(body, u"points"_s, 0);
          }}});
}

TEST_CASE("clozelist: what a gap offers")
{
    const Kind &kind = kindNamed(u"clozelist"_s);
    TestContext context;
    QJsonObject body = sampleOf(kind);
    setAt(body, u"text"_s, u"[a|b] [c] [d|a|d] [e] [c]"_s);
    setAt(body, u"extra"_s, QJsonArray{u"f"_s, u" "_s, u"c "_s});
    const QJsonArray gaps = kind.playerData(body, context).toJson()["gaps"_L1].toArray();
    REQUIRE(gaps.size() == 5);

    SECTION("its own words, where it has wrong ones")
    {
        CHECK(gaps[0]["choices"_L1].toArray() == QJsonArray{u"a"_s, u"b"_s});
        CHECK(gaps[2]["choices"_L1].toArray() == QJsonArray{u"d"_s, u"a"_s});
        CHECK(gaps[0]["right"_L1].isUndefined()); // 0
    }
    SECTION("those of all such gaps and the extra ones, each once, where it has none")
    {
        const QJsonArray shared{u"c"_s, u"e"_s, u"f"_s};
        for (const int i : {1, 3, 4})
            CHECK(gaps[i]["choices"_L1].toArray() == shared);
        CHECK(gaps[3]["right"_L1].toInt() == 1);
        CHECK(gaps[4]["right"_L1].isUndefined());
    }
    SECTION("and what is kept is one of them, or none, for every gap")
    {
        CHECK(kind.answerBits(body) == 5 * 2);
        CHECK(kind.resultBits == 6);
        CHECK(kind.scoreSteps(body) == 5);
        setAt(body, u"text"_s, u"none"_s);
        CHECK(kind.answerBits(body) == 0);
    }
}

TEST_CASE("clozelist: what the player gets")
{
    const Kind &kind = kindNamed(u"clozelist"_s);
    TestContext context;
    const QJsonObject data = kind.playerData(sampleOf(kind), context).toJson();
    CHECK(data.keys()
          == QStringList{u"feedback"_s, u"gaps"_s, u"isByPart"_s, u"stemHtml"_s, u"textHtml"_s});
    CHECK(data["gaps"_L1].toArray().size() == 4);
}

TEST_CASE("clozelist: what is said about single gaps")
{
    const Kind &kind = kindNamed(u"clozelist"_s);
    TestContext context;
    QJsonObject body = sampleOf(kind);
    setAt(body, u"text"_s, u"[one|two] and [three|four]"_s);
    const auto said = [](const QString &words) { return QJsonObject{{u"text"_s, words}}; };
    setAt(body, u"gapFeedback"_s, QJsonArray{said(u""_s), said(u"It is not four."_s)});
    const QJsonValue gaps = kind.playerData(body, context).toJson()["gaps"_L1];
    CHECK(gaps[0]["feedbackHtml"_L1].isUndefined());
    CHECK(gaps[1]["feedbackHtml"_L1] == u"<p>It is not four.</p>"_s);

    setAt(body, u"feedbackWrong"_s, QJsonArray());
    CHECK_FALSE(findingsOf(kind, body).filter(u"no-feedback"_s).isEmpty());
    setAt(body, u"gapFeedback"_s, QJsonArray{said(u"It is not two."_s), said(u"Nor four."_s)});
    CHECK(findingsOf(kind, body).filter(u"no-feedback"_s).isEmpty());
}
