// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/kinds/kindfixture.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

QJsonObject withOptions(int count)
{
    QJsonObject body = sampleOf(kindNamed(u"single"_s));
    QJsonArray options;
    for (int i = 0; i < count; ++i) {
        options.append(QJsonObject{{u"text"_s, u"Option %1"_s.arg(i)},
                                   {u"feedback"_s, u"Because %1"_s.arg(i)},
                                   {u"correct"_s, i == 0}});
    }
    body["options"_L1] = options;
    return body;
}

} // namespace

TEST_CASE("single: planted faults are found")
{
    const auto clear = [](const QStringList &paths) {
        return [=](QJsonObject &body) {
            for (const QString &path : paths)
                setAt(body, path, QJsonArray());
        };
    };
    const auto alwaysCounts = [](int tries) {
        return [=](QJsonObject &body) {
            setAt(body, u"counts"_s, u"yes"_s);
            setAt(body, u"tries"_s, tries);
        };
    };
    checkPlantedFaults(
        u"single"_s,
        {{u"empty-stem"_s, u"stem"_s, clear({u"stem"_s})},
         {u"few-options"_s, u"options"_s, [](QJsonObject &body) { body = withOptions(1); }},
         {u"role-counts"_s, u"role"_s,
          [](QJsonObject &body) {
              setAt(body, u"role"_s, u"practice"_s);
              setAt(body, u"counts"_s, u"yes"_s);
          }},
         {u"many-options"_s, u"options"_s, [](QJsonObject &body) { body = withOptions(37); }},
         {u"no-correct"_s, u"options"_s, set(u"options[0].correct"_s, false)},
         {u"several-correct"_s, u"options"_s, set(u"options[1].correct"_s, true)},
         {u"empty-option"_s, u"options[2].text"_s, clear({u"options[2].text"_s})},
         {u"equal-options"_s, u"options[2].text"_s,
          set(u"options[2].text"_s, u" was it a  QUIET night? "_s)},
         {u"no-feedback"_s, u"options[1].feedback"_s,
          clear({u"options[1].feedback"_s, u"feedbackWrong"_s})},
         {u"no-feedback"_s, u"feedbackCorrect"_s,
          clear({u"options[0].feedback"_s, u"feedbackCorrect"_s})},
         {u"shuffled-reference"_s, u"options[2].pinned"_s,
          set(u"options[2].text"_s, u"All of the above"_s)},
         {u"shuffled-reference"_s, u"options[2].pinned"_s,
          set(u"options[2].text"_s, u"Toutes les réponses ci-dessus"_s)},
         {u"shuffled-reference"_s, u"options[2].pinned"_s,
          set(u"options[2].text"_s, u"None of these"_s)},
         {u"asks-for-several"_s, u"stem"_s,
          set(u"stem"_s, u"Which hold? Choose all that apply."_s)},
         {u"asks-for-several"_s, u"stem"_s, set(u"stem"_s, u"Plusieurs réponses sont justes."_s)},
         {u"guessable"_s, u"tries"_s, alwaysCounts(3)},
         {u"guessable"_s, u"tries"_s, alwaysCounts(0)},
         {u"penalty-one-try"_s, u"penalty"_s,
          [](QJsonObject &body) {
              setAt(body, u"penalty"_s, u"half"_s);
              setAt(body, u"tries"_s, 1);
          }},
         {u"no-points"_s, u"points"_s, [](QJsonObject &body) {
              setAt(body, u"counts"_s, u"yes"_s);
              setAt(body, u"points"_s, 0);
          }}});
}

TEST_CASE("single: what is no fault")
{
    const Kind &kind = kindNamed(u"single"_s);
    QJsonObject body = sampleOf(kind);

    SECTION("an option about the others that is pinned, or not shuffled")
    {
        setAt(body, u"options[2].text"_s, u"All of the above"_s);
        setAt(body, u"options[2].pinned"_s, true);
        CHECK(findingsOf(kind, body) == QStringList());
        setAt(body, u"options[2].pinned"_s, false);
        setAt(body, u"shuffle"_s, false);
        CHECK(findingsOf(kind, body) == QStringList());
    }
    SECTION("options that begin alike")
    {
        setAt(body, u"options[2].text"_s, u"All the open matters, and nothing above 8 degrees"_s);
        CHECK(findingsOf(kind, body) == QStringList());
    }
    SECTION("feedback of each option in place of the general one, or the other way round")
    {
        setAt(body, u"feedbackWrong"_s, QJsonArray());
        setAt(body, u"feedbackCorrect"_s, QJsonArray());
        CHECK(findingsOf(kind, body) == QStringList());
        body = sampleOf(kind);
        for (int i = 0; i < 3; ++i)
            setAt(body, u"options[%1].feedback"_s.arg(i), QJsonArray());
        CHECK(findingsOf(kind, body) == QStringList());
    }
    SECTION("options with the same words and different pictures")
    {
        const auto picture = [](const char *id) {
            return QJsonArray{QJsonObject{{u"type"_s, u"image"_s},
                                          {u"media"_s, QLatin1StringView(id)},
                                          {u"alt"_s, u"A sheet"_s}}};
        };
        setAt(body, u"options[1].text"_s, picture("aaaaaaaaaaaa"));
        setAt(body, u"options[2].text"_s, picture("bbbbbbbbbbbb"));
        CHECK(findingsOf(kind, body) == QStringList());
        setAt(body, u"options[2].text"_s, picture("aaaaaaaaaaaa"));
        CHECK(findingsOf(kind, body) == QStringList{u"single.equal-options at options[2].text"_s});
    }
}

TEST_CASE("single: bits of an answer")
{
    const Kind &kind = kindNamed(u"single"_s);
    const QList<std::pair<int, int>> table{{0, 0}, {1, 1}, {2, 2}, {3, 2},
                                           {4, 3}, {7, 3}, {8, 4}, {36, 6}};
    for (const auto &[options, bits] : table)
        CHECK(kind.answerBits(withOptions(options)) == bits);
    CHECK(kind.resultBits == 3);
    CHECK(kind.scoreSteps(withOptions(4)) == 1);
}

TEST_CASE("single: what the player gets")
{
    const Kind &kind = kindNamed(u"single"_s);
    TestContext context;
    const QJsonObject data = kind.playerData(sampleOf(kind), context).toJson();
    CHECK(data.keys()
          == QStringList{u"feedback"_s, u"options"_s, u"shuffle"_s, u"stemHtml"_s, u"steps"_s});
    CHECK(data["stemHtml"_L1].toString()
          == u"<p>06:05. You take over bay 4. What do you ask first?</p>");
    CHECK(data["options"_L1][0].toObject().keys()
          == QStringList{u"correct"_s, u"feedbackHtml"_s, u"html"_s, u"id"_s});
    CHECK(data["options"_L1][1].toObject().keys()
          == QStringList{u"feedbackHtml"_s, u"html"_s, u"id"_s});
    CHECK(data["feedback"_L1].toObject().keys() == QStringList{u"correctHtml"_s, u"wrongHtml"_s});
    CHECK(data["steps"_L1] == 1);
}
