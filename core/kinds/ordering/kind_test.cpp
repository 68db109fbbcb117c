// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/kinds/kindfixture.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

QJsonObject withLines(int count, const QString &scoring = u"partial"_s)
{
    QJsonObject body = sampleOf(kindNamed(u"ordering"_s));
    QJsonArray lines;
    for (int i = 0; i < count; ++i)
        lines.append(QJsonObject{{u"id"_s, u"line%1"_s.arg(i, 8, 10, QChar(u'0'))},
                                 {u"text"_s, u"Step %1"_s.arg(i)}});
    body["lines"_L1] = lines;
    body["scoring"_L1] = scoring;
    return body;
}

} // namespace

TEST_CASE("ordering: planted faults are found")
{
    const auto clear = [](const QString &path) {
        return [=](QJsonObject &body) { setAt(body, path, QJsonArray()); };
    };
    const auto lines = [](int count) {
        return [=](QJsonObject &body) { body = withLines(count); };
    };
    checkPlantedFaults(u"ordering"_s,
                       {{u"empty-stem"_s, u"stem"_s, clear(u"stem"_s)},
                        {u"empty-line"_s, u"lines[1].text"_s, clear(u"lines[1].text"_s)},
                        {u"equal-lines"_s, u"lines[2].text"_s,
                         set(u"lines[2].text"_s, u" now: HOW things stand"_s)},
                        {u"few-lines"_s, u"lines"_s, lines(1)},
                        {u"solves-itself"_s, u"lines"_s, lines(2)},
                        {u"many-lines"_s, u"lines"_s, lines(10)},
                        {u"many-steps"_s, u"scoring"_s, lines(17), {u"many-lines"_s}},
                        {u"no-feedback"_s, u"feedbackCorrect"_s, clear(u"feedbackCorrect"_s)},
                        {u"no-feedback"_s, u"feedbackWrong"_s, clear(u"feedbackWrong"_s)},
                        {u"no-points"_s, u"points"_s, [](QJsonObject &body) {
                             setAt(body, u"counts"_s, u"yes"_s);
                             setAt(body, u"points"_s, 0);
                         }}});
}

TEST_CASE("ordering: up to nine lines are no fault")
{
    const Kind &kind = kindNamed(u"ordering"_s);
    CHECK(findingsOf(kind, withLines(9)) == QStringList());
    CHECK(findingsOf(kind, withLines(37, u"allOrNothing"_s))
          == QStringList{u"ordering.many-lines at lines"_s});
}

TEST_CASE("ordering: what is kept of an answer")
{
    const Kind &kind = kindNamed(u"ordering"_s);
    CHECK(kind.resultBits == 6);

    SECTION("a place for every line")
    {
        CHECK(kind.answerBits(withLines(4)) == 4 * 2);
        CHECK(kind.answerBits(withLines(5)) == 5 * 3);
        CHECK(kind.answerBits(withLines(1)) == 0);
        CHECK(kind.answerBits(withLines(0)) == 0);
    }
    SECTION("a step per pair of neighbours up to fifteen, else one for all")
    {
        CHECK(kind.scoreSteps(withLines(4)) == 3);
        CHECK(kind.scoreSteps(withLines(16)) == 15);
        CHECK(kind.scoreSteps(withLines(17)) == 1);
        CHECK(kind.scoreSteps(withLines(1)) == 1);
        CHECK(kind.scoreSteps(withLines(4, u"allOrNothing"_s)) == 1);
    }
}

TEST_CASE("ordering: what the player gets")
{
    const Kind &kind = kindNamed(u"ordering"_s);
    TestContext context;
    QJsonObject body = sampleOf(kind);
    setAt(body, u"lines[1].text"_s, QJsonArray());
    const QJsonObject data = kind.playerData(body, context).toJson();
    CHECK(data.keys() == QStringList{u"feedback"_s, u"isByPart"_s, u"lines"_s, u"stemHtml"_s});
    REQUIRE(data["lines"_L1].toArray().size() == 3); // the blank one is left out
    CHECK(data["lines"_L1][0].toObject().keys() == QStringList{u"html"_s, u"id"_s});
}
