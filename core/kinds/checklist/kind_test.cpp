// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/kinds/kindfixture.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

QJsonObject withItemsToTick(int count)
{
    QJsonObject body = sampleOf(kindNamed(u"checklist"_s));
    QJsonArray items;
    for (int i = 0; i < count; ++i)
        items.append(QJsonObject{{u"id"_s, u"tick%1"_s.arg(i, 8, 10, QChar(u'0'))},
                                 {u"text"_s, u"Thing %1 is done."_s.arg(i)}});
    body["items"_L1] = items;
    return body;
}

} // namespace

TEST_CASE("checklist: planted faults are found")
{
    const QJsonArray none;
    const auto items = [](int count) {
        return [=](QJsonObject &body) { body = withItemsToTick(count); };
    };
    checkPlantedFaults(
        u"checklist"_s,
        {{u"no-intro"_s, u"intro"_s, set(u"intro"_s, none)},
         {u"no-items"_s, u"items"_s, items(0)},
         {u"many-items"_s, u"items"_s, items(16)},
         {u"empty-line"_s, u"items[1].text"_s, set(u"items[1].text"_s, u" "_s)},
         {u"equal-lines"_s, u"items[2].text"_s,
          set(u"items[2].text"_s, u"every open job  has a NAME and a time."_s)},
         {u"long-item"_s, u"items[1].text"_s, set(u"items[1].text"_s, QString(161, u'a'))}});
}

TEST_CASE("checklist: what is no fault")
{
    const Kind &kind = kindNamed(u"checklist"_s);
    SECTION("fifteen items")
    {
        CHECK(findingsOf(kind, withItemsToTick(15)) == QStringList());
    }
    SECTION("an item that is just short enough, and no reason")
    {
        QJsonObject body = sampleOf(kind);
        setAt(body, u"items[0].text"_s, QString(160, u'a'));
        setAt(body, u"items[0].why"_s, QJsonArray());
        CHECK(findingsOf(kind, body) == QStringList());
    }
}

TEST_CASE("checklist: a new one has room for three items, each with an id")
{
    SeededIdSource ids(3);
    const QJsonArray items = kindNamed(u"checklist"_s).defaults(ids)["items"_L1].toArray();
    REQUIRE(items.size() == 3);
    CHECK(items[0]["id"_L1].toString().size() == 12);
    CHECK(items[0]["id"_L1] != items[1]["id"_L1]);
}

TEST_CASE("checklist: what is kept is a tick for every item that can be shown")
{
    const Kind &kind = kindNamed(u"checklist"_s);
    CHECK(kind.resultBits == 2);
    CHECK(kind.scoreSteps(sampleOf(kind)) == 0);
    CHECK(kind.answerBits(withItemsToTick(0)) == 0);
    QJsonObject body = withItemsToTick(4);
    CHECK(kind.answerBits(body) == 4);
    setAt(body, u"items[2].text"_s, u" "_s);
    CHECK(kind.answerBits(body) == 3);
}

TEST_CASE("checklist: what the player gets")
{
    const Kind &kind = kindNamed(u"checklist"_s);
    TestContext context;
    QJsonObject body = sampleOf(kind);

    SECTION("texts as HTML, a reason only where there is one, blank items left out")
    {
        setAt(body, u"items[2].text"_s, u" "_s);
        CHECK(
            kind.playerData(body, context).toJson()
            == QJsonObject{
                {u"introHtml"_s,
                 u"<p>Go through it at the end of a shift, before you take your coat.</p>"_s},
                {u"items"_s,
                 QJsonArray{
                     QJsonObject{{u"id"_s, u"c3h7k1s9w5t2"_s},
                                 {u"html"_s, u"<p>Every open job has a name and a time.</p>"_s},
                                 {u"whyHtml"_s, u"<p>What nobody has taken, nobody does.</p>"_s}},
                     QJsonObject{
                         {u"id"_s, u"d8m4x2q6j0r3"_s},
                         {u"html"_s,
                          u"<p>Each reading that drifts has a limit and a time to look.</p>"_s}}}}});
    }
    SECTION("nothing of a list without anything")
    {
        setAt(body, u"intro"_s, QJsonArray());
        setAt(body, u"items"_s, QJsonArray());
        CHECK(kind.playerData(body, context).toJson() == QJsonObject());
    }
}
