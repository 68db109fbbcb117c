// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/kinds/kindfixture.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

/// The sample with these answers, all right and each with feedback.
QJsonObject withAnswers(const QStringList &texts)
{
    QJsonObject body = sampleOf(kindNamed(u"shorttext"_s));
    QJsonArray answers;
    for (const QString &text : texts)
        answers.append(QJsonObject{
            {u"text"_s, text}, {u"correct"_s, true}, {u"feedback"_s, u"Because it is."_s}});
    body["answers"_L1] = answers;
    return body;
}

} // namespace

TEST_CASE("shorttext: planted faults are found")
{
    const auto clear = [](const QStringList &paths) {
        return [=](QJsonObject &body) {
            for (const QString &path : paths)
                setAt(body, path, QJsonArray());
        };
    };
    const auto answers = [](const QStringList &texts) {
        return [=](QJsonObject &body) { body = withAnswers(texts); };
    };
    checkPlantedFaults(
        u"shorttext"_s,
        {{u"empty-stem"_s, u"stem"_s, clear({u"stem"_s})},
         {u"no-correct"_s, u"answers"_s, set(u"answers[0].correct"_s, false)},
         {u"empty-answer"_s, u"answers[1].text"_s, set(u"answers[1].text"_s, u"  "_s)},
         {u"matches-all"_s, u"answers[1].text"_s, set(u"answers[1].text"_s, u"* *"_s)},
         {u"equal-answers"_s, u"answers[2].text"_s, set(u"answers[2].text"_s, u" oPEN"_s)},
         {u"too-short-for-slip"_s, u"oneLetter"_s, answers({u"Now"_s, u"watch*"_s})},
         {u"one-spelling"_s, u"answers"_s, set(u"oneLetter"_s, false)},
         {u"no-feedback"_s, u"feedbackCorrect"_s,
          clear({u"feedbackCorrect"_s, u"answers[0].feedback"_s})},
         {u"no-feedback"_s, u"feedbackWrong"_s, clear({u"feedbackWrong"_s})},
         {u"no-points"_s, u"points"_s, [](QJsonObject &body) {
              setAt(body, u"counts"_s, u"yes"_s);
              setAt(body, u"points"_s, 0);
          }}});
}

TEST_CASE("shorttext: what is no fault")
{
    const Kind &kind = kindNamed(u"shorttext"_s);
    QJsonObject body = withAnswers({u"watch"_s});

    SECTION("one way of writing with a star in it")
    {
        setAt(body, u"answers[0].text"_s, u"watch*"_s);
        setAt(body, u"oneLetter"_s, false);
        CHECK(findingsOf(kind, body) == QStringList());
    }
    SECTION("two ways of writing")
    {
        body = withAnswers({u"bay 4"_s, u"bay four"_s});
        setAt(body, u"oneLetter"_s, false);
        CHECK(findingsOf(kind, body) == QStringList());
    }
    SECTION("answers that differ in capitals, where those must be right")
    {
        body = withAnswers({u"WATCH"_s, u"watch"_s});
        CHECK(findingsOf(kind, body)
              == QStringList{u"shorttext.equal-answers at answers[1].text"_s});
        setAt(body, u"caseMatters"_s, true);
        CHECK(findingsOf(kind, body) == QStringList());
    }
    SECTION("a star that is meant as one")
    {
        setAt(body, u"answers[0].text"_s, u"\\*"_s);
        setAt(body, u"oneLetter"_s, false);
        CHECK(findingsOf(kind, body) == QStringList{u"shorttext.one-spelling at answers"_s});
    }
}

TEST_CASE("shorttext: nothing that was typed is kept")
{
    const Kind &kind = kindNamed(u"shorttext"_s);
    CHECK(kind.answerBits(sampleOf(kind)) == 0);
    CHECK(kind.resultBits == 3);
    CHECK(kind.scoreSteps(sampleOf(kind)) == 1);
}

TEST_CASE("shorttext: what the player gets")
{
    const Kind &kind = kindNamed(u"shorttext"_s);
    TestContext context;
    QJsonObject body = sampleOf(kind);
    setAt(body, u"answers[2].text"_s, u" "_s);
    const QJsonObject data = kind.playerData(body, context).toJson();
    CHECK(data.keys() == QStringList{u"answers"_s, u"feedback"_s, u"oneLetter"_s, u"stemHtml"_s});
    REQUIRE(data["answers"_L1].toArray().size() == 2); // the blank one is left out
    CHECK(data["answers"_L1][0].toObject().keys()
          == QStringList{u"correct"_s, u"feedbackHtml"_s, u"text"_s});
    CHECK(data["answers"_L1][1].toObject().keys() == QStringList{u"feedbackHtml"_s, u"text"_s});
    CHECK(data["feedback"_L1].toObject().keys() == QStringList{u"correctHtml"_s, u"wrongHtml"_s});
}
