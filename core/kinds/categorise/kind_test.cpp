// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/kinds/kindfixture.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

/// The sample's groups with so many lines, all with feedback, in turn in each group.
QJsonObject sortingOf(int count)
{
    QJsonObject body = sampleOf(kindNamed(u"categorise"_s));
    const QJsonArray groups = body["groups"_L1].toArray();
    QJsonArray lines;
    for (int i = 0; i < count; ++i)
        lines.append(QJsonObject{{u"id"_s, u"line%1"_s.arg(i, 8, 10, QChar(u'0'))},
                                 {u"text"_s, u"Remark %1"_s.arg(i)},
                                 {u"group"_s, groups[i % groups.size()]["id"_L1]},
                                 {u"feedback"_s, u"Because it is."_s}});
    body["lines"_L1] = lines;
    return body;
}

} // namespace

TEST_CASE("categorise: planted faults are found")
{
    const auto clear = [](const QStringList &paths) {
        return [=](QJsonObject &body) {
            for (const QString &path : paths)
                setAt(body, path, QJsonArray());
        };
    };
    const auto lines = [](int count) {
        return [=](QJsonObject &body) { body = sortingOf(count); };
    };
    const auto allInOne = [](QJsonObject &body) {
        for (const auto &path : {u"lines[1].group"_s, u"lines[2].group"_s, u"lines[3].group"_s})
            setAt(body, path, body["lines"_L1][0]["group"_L1]);
    };
    checkPlantedFaults(
        u"categorise"_s,
        {{u"empty-stem"_s, u"stem"_s, clear({u"stem"_s})},
         {u"few-groups"_s,
          u"groups"_s,
          [](QJsonObject &body) { body["groups"_L1] = QJsonArray{body["groups"_L1][0]}; },
          {u"no-group"_s, u"one-group"_s}},
         {u"empty-group"_s, u"groups[1].title"_s, set(u"groups[1].title"_s, u" "_s)},
         {u"equal-groups"_s, u"groups[1].title"_s, set(u"groups[1].title"_s, u"SAY "_s)},
         {u"empty-line"_s, u"lines[1].text"_s, clear({u"lines[1].text"_s})},
         {u"equal-lines"_s, u"lines[1].text"_s,
          set(u"lines[1].text"_s, u"“lift b is out until ten.”"_s)},
         {u"no-group"_s, u"lines[1].group"_s, set(u"lines[1].group"_s, u""_s)},
         {u"no-group"_s, u"lines[1].group"_s, set(u"lines[1].group"_s, u"gonegonegone"_s)},
         {u"few-lines"_s, u"lines"_s, lines(1)},
         {u"one-group"_s, u"lines"_s, allInOne},
         {u"many-lines"_s, u"scoring"_s, lines(16)},
         {u"no-feedback"_s, u"feedbackCorrect"_s,
          clear({u"feedbackCorrect"_s, u"lines[0].feedback"_s})},
         {u"no-feedback"_s, u"feedbackWrong"_s,
          clear({u"feedbackWrong"_s, u"lines[0].feedback"_s})},
         {u"no-points"_s, u"points"_s, [](QJsonObject &body) {
              setAt(body, u"counts"_s, u"yes"_s);
              setAt(body, u"points"_s, 0);
          }}});
}

TEST_CASE("categorise: what is kept of an answer")
{
    const Kind &kind = kindNamed(u"categorise"_s);
    CHECK(kind.resultBits == 6);
    CHECK(kind.answerBits(sortingOf(5)) == 5 * 2); // three groups and none
    CHECK(kind.scoreSteps(sortingOf(15)) == 15);
    CHECK(kind.scoreSteps(sortingOf(16)) == 1);
}

TEST_CASE("categorise: what the player gets")
{
    const Kind &kind = kindNamed(u"categorise"_s);
    TestContext context;
    QJsonObject body = sampleOf(kind);

    SECTION("lines with the index of their group")
    {
        const QJsonObject data = kind.playerData(body, context).toJson();
        CHECK(data.keys()
              == QStringList{u"choices"_s, u"feedback"_s, u"isByPart"_s, u"lines"_s, u"shuffle"_s,
                             u"stemHtml"_s});
        CHECK(data["choices"_L1].toArray().size() == 3);
        CHECK(data["lines"_L1][2]["right"_L1].toInt() == 2);
    }
    SECTION("no group without a name, and no line that belongs to none")
    {
        setAt(body, u"groups[0].title"_s, u""_s);
        setAt(body, u"shuffle"_s, false);
        const QJsonObject data = kind.playerData(body, context).toJson();
        CHECK(data["choices"_L1].toArray().size() == 2);
        REQUIRE(data["lines"_L1].toArray().size() == 2);
        CHECK(data["lines"_L1][1]["right"_L1].toInt() == 1);
        CHECK_FALSE(data.contains("shuffle"_L1));
    }
}

TEST_CASE("categorise: a copy's lines belong to the copy's groups")
{
    const Kind &kind = kindNamed(u"categorise"_s);
    SeededIdSource ids(1);
    const QJsonObject body = sampleOf(kind);
    const QJsonObject copy = withNewIds(kind, body, ids);
    CHECK(copy["lines"_L1][2]["group"_L1] == copy["groups"_L1][2]["id"_L1]);
    CHECK(copy["groups"_L1][2]["id"_L1] != body["groups"_L1][2]["id"_L1]);
}
