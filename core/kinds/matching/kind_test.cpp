// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/kinds/kindfixture.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

/// The sample with these pairs, "left=right" each, with feedback; and nothing that fits nowhere.
QJsonObject withPairs(const QStringList &pairs)
{
    QJsonObject body = sampleOf(kindNamed(u"matching"_s));
    QJsonArray entries;
    for (const QString &pair : pairs) {
        entries.append(QJsonObject{{u"id"_s, u"pair%1"_s.arg(entries.size(), 8, 10, QChar(u'0'))},
                                   {u"left"_s, pair.section(u'=', 0, 0)},
                                   {u"right"_s, pair.section(u'=', 1)},
                                   {u"feedback"_s, u"Because they do."_s}});
    }
    body["pairs"_L1] = entries;
    body["extras"_L1] = QJsonArray();
    return body;
}

QStringList numbered(int count)
{
    QStringList pairs;
    for (int i = 0; i < count; ++i)
        pairs << u"line %1=choice %1"_s.arg(i);
    return pairs;
}

} // namespace

TEST_CASE("matching: planted faults are found")
{
    const auto clear = [](const QStringList &paths) {
        return [=](QJsonObject &body) {
            for (const QString &path : paths)
                setAt(body, path, QJsonArray());
        };
    };
    const auto pairs = [](const QStringList &texts) {
        return [=](QJsonObject &body) { body = withPairs(texts); };
    };
    checkPlantedFaults(
        u"matching"_s,
        {{u"empty-stem"_s, u"stem"_s, clear({u"stem"_s})},
         {u"empty-line"_s, u"pairs[1].left"_s, clear({u"pairs[1].left"_s})},
         {u"empty-right"_s, u"pairs[1].right"_s, set(u"pairs[1].right"_s, u" "_s)},
         {u"equal-lines"_s, u"pairs[2].left"_s, pairs({u"a=x"_s, u"b=y"_s, u" A =z"_s})},
         {u"empty-extra"_s, u"extras[0].text"_s, set(u"extras[0].text"_s, u""_s)},
         {u"equal-choices"_s, u"extras[0].text"_s, set(u"extras[0].text"_s, u"open "_s)},
         {u"few-pairs"_s, u"pairs"_s, pairs({u"a=x"_s})},
         {u"one-choice"_s, u"pairs"_s, pairs({u"a=x"_s, u"b=x"_s})},
         {u"solves-itself"_s, u"extras"_s, pairs({u"a=x"_s, u"b=y"_s})},
         {u"many-lines"_s, u"scoring"_s, pairs(numbered(16))},
         {u"no-feedback"_s, u"feedbackCorrect"_s,
          clear({u"feedbackCorrect"_s, u"pairs[0].feedback"_s})},
         {u"no-feedback"_s, u"feedbackWrong"_s,
          clear({u"feedbackWrong"_s, u"pairs[0].feedback"_s})},
         {u"no-points"_s, u"points"_s, [](QJsonObject &body) {
              setAt(body, u"counts"_s, u"yes"_s);
              setAt(body, u"points"_s, 0);
          }}});
}

TEST_CASE("matching: what is no fault")
{
    const Kind &kind = kindNamed(u"matching"_s);

    SECTION("several lines with the same match")
    {
        CHECK(findingsOf(kind, withPairs({u"a=x"_s, u"b=x"_s, u"c=y"_s})) == QStringList());
    }
    SECTION("feedback for every pair and none for the whole")
    {
        QJsonObject body = sampleOf(kind);
        setAt(body, u"feedbackCorrect"_s, QJsonArray());
        setAt(body, u"feedbackWrong"_s, QJsonArray());
        CHECK(findingsOf(kind, body) == QStringList());
    }
    SECTION("many pairs that are scored all or nothing, up to what a report can name")
    {
        QJsonObject body = withPairs(numbered(36));
        setAt(body, u"scoring"_s, u"allOrNothing"_s);
        CHECK(findingsOf(kind, body) == QStringList());
        body = withPairs(numbered(37));
        setAt(body, u"scoring"_s, u"allOrNothing"_s);
        CHECK(findingsOf(kind, body) == QStringList{u"matching.many-choices at pairs"_s});
    }
}

TEST_CASE("matching: what is kept of an answer")
{
    const Kind &kind = kindNamed(u"matching"_s);
    CHECK(kind.resultBits == 6);

    SECTION("the choice for every line, or none")
    {
        CHECK(kind.answerBits(sampleOf(kind)) == 3 * 3); // four choices and none
        CHECK(kind.answerBits(withPairs({u"a=x"_s, u"b=x"_s, u"c=y"_s})) == 3 * 2);
        CHECK(kind.answerBits(withPairs({u"a=x"_s, u"b="_s, u"=y"_s})) == 1);
    }
    SECTION("a step per line up to fifteen, else one for all")
    {
        CHECK(kind.scoreSteps(sampleOf(kind)) == 3);
        CHECK(kind.scoreSteps(withPairs(numbered(15))) == 15);
        CHECK(kind.scoreSteps(withPairs(numbered(16))) == 1);
        QJsonObject body = sampleOf(kind);
        setAt(body, u"scoring"_s, u"allOrNothing"_s);
        CHECK(kind.scoreSteps(body) == 1);
    }
}

TEST_CASE("matching: what the player gets")
{
    const Kind &kind = kindNamed(u"matching"_s);
    TestContext context;

    SECTION("lines with the index of their choice, then what fits nowhere")
    {
        const QJsonObject data = kind.playerData(sampleOf(kind), context).toJson();
        CHECK(
            data.keys()
            == QStringList{u"choices"_s, u"feedback"_s, u"isByPart"_s, u"lines"_s, u"stemHtml"_s});
        const QJsonArray lines = data["lines"_L1].toArray();
        REQUIRE(lines.size() == 3);
        CHECK(lines[0].toObject().keys() == QStringList{u"feedbackHtml"_s, u"html"_s, u"id"_s});
        CHECK(lines[2]["right"_L1].toInt() == 2);
        REQUIRE(data["choices"_L1].toArray().size() == 4);
        CHECK(data["choices"_L1][3]["text"_L1].toString() == u"Yours"_s);
    }
    SECTION("the same words once, and nothing that is half empty")
    {
        QJsonObject body = withPairs({u"a=x"_s, u"b= x "_s, u"c="_s, u"d=y"_s});
        body["extras"_L1] = QJsonArray{QJsonObject{{u"id"_s, u"e1"_s}, {u"text"_s, u"y"_s}},
                                       QJsonObject{{u"id"_s, u"e2"_s}, {u"text"_s, u" "_s}}};
        const QJsonObject data = kind.playerData(body, context).toJson();
        REQUIRE(data["lines"_L1].toArray().size() == 3);
        CHECK(data["lines"_L1][1]["right"_L1].toInt() == 0);
        CHECK(data["lines"_L1][2]["right"_L1].toInt() == 1);
        CHECK(data["choices"_L1].toArray().size() == 2);
    }
}
