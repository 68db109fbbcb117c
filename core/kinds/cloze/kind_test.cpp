// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/gaptext.h"
#include "tests/core/kinds/kindfixture.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

TEST_CASE("cloze: planted faults are found")
{
    const auto text = [](const QString &words) { return set(u"text"_s, words); };
    checkPlantedFaults(
        u"cloze"_s,
        {{u"empty-stem"_s, u"stem"_s, set(u"stem"_s, QJsonArray())},
         {u"no-gap"_s, u"text"_s, text(u"Read it aloud."_s)},
         {u"no-gap"_s, u"text"_s, text({})},
         {u"empty-gap"_s, u"text"_s, text(u"Read [it] [ ]."_s), {u"too-short-for-slip"_s}},
         {u"loose-bracket"_s, u"text"_s, text(u"Read [aloud] [it."_s)},
         {u"matches-all"_s, u"text"_s, text(u"Read it [aloud] to [Noor|*]."_s)},
         {u"many-gaps"_s, u"text"_s, text(u"[aloud] "_s.repeated(11))},
         {u"many-steps"_s, u"scoring"_s, text(u"[aloud] "_s.repeated(16))},
         {u"too-short-for-slip"_s, u"oneLetter"_s, text(u"Read [it] to [Noor*]."_s)},
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

TEST_CASE("cloze: what is kept of an answer")
{
    const Kind &kind = kindNamed(u"cloze"_s);
    CHECK(kind.resultBits == 6);
    CHECK(kind.answerBits(sampleOf(kind)) == 0); // nothing that was typed
    CHECK(kind.scoreSteps(sampleOf(kind)) == 4);

    QJsonObject body = sampleOf(kind);
    setAt(body, u"scoring"_s, u"allOrNothing"_s);
    CHECK(kind.scoreSteps(body) == 1);
    setAt(body, u"scoring"_s, u"partial"_s);
    setAt(body, u"text"_s, u"[a] "_s.repeated(16));
    CHECK(kind.scoreSteps(body) == 1);
    setAt(body, u"text"_s, u"none"_s);
    CHECK(kind.scoreSteps(body) == 1);
}

TEST_CASE("cloze: what the player gets")
{
    const Kind &kind = kindNamed(u"cloze"_s);
    TestContext context;
    QJsonObject body = sampleOf(kind);
    setAt(body, u"text"_s, u"Read [it|the sheet] [aloud] <b>"_s);
    const QJsonObject data = kind.playerData(body, context).toJson();
    CHECK(data.keys()
          == QStringList{u"feedback"_s, u"gaps"_s, u"isByPart"_s, u"oneLetter"_s, u"stemHtml"_s,
                         u"textHtml"_s});
    const QString gap(QChar{gapSign});
    CHECK(data["textHtml"_L1].toString() == u"<p>Read "_s + gap + u' ' + gap + u" &lt;b&gt;</p>"_s);
    REQUIRE(data["gaps"_L1].toArray().size() == 2);
    CHECK(data["gaps"_L1][0]["answers"_L1].toArray() == QJsonArray{u"it"_s, u"the sheet"_s});
}

TEST_CASE("cloze: what is said about single gaps")
{
    const Kind &kind = kindNamed(u"cloze"_s);
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
