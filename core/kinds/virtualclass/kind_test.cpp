// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/kinds/kindfixture.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

QJsonObject classAt(const QString &start, const QString &zone, int minutes = 60)
{
    QJsonObject body = sampleOf(kindNamed(u"virtualclass"_s));
    body["date"_L1] = u"known"_s;
    body["start"_L1] = start;
    body["zone"_L1] = zone;
    body["minutes"_L1] = minutes;
    return body;
}

/// A fault of the sample's with its date known.
std::function<void(QJsonObject &)> known(const std::function<void(QJsonObject &)> &plant)
{
    return [=](QJsonObject &body) {
        setAt(body, u"date"_s, u"known"_s);
        plant(body);
    };
}

void takeAwayWaysIn(QJsonObject &body)
{
    setAt(body, u"link"_s, u""_s);
    setAt(body, u"access"_s, u""_s);
}

QJsonObject startIn(const QJsonObject &body)
{
    TestContext context;
    return kindNamed(u"virtualclass"_s).playerData(body, context).toJson()["start"_L1].toObject();
}

} // namespace

TEST_CASE("virtualclass: planted faults are found")
{
    const auto at = [](const QString &start, const QString &zone) {
        return [=](QJsonObject &body) { body = classAt(start, zone); };
    };
    checkPlantedFaults(
        u"virtualclass"_s,
        {{u"no-start"_s, u"start"_s, known(set(u"start"_s, u" "_s))},
         {u"unreadable-start"_s, u"start"_s, known(set(u"start"_s, u"3 December at two"_s))},
         {u"unreadable-start"_s, u"start"_s, known(set(u"start"_s, u"2026-02-30 14:00"_s))},
         {u"unknown-zone"_s, u"zone"_s, known(set(u"zone"_s, u"Paris"_s))},
         {u"unknown-zone"_s, u"zone"_s, known(set(u"zone"_s, u""_s))},
         {u"left-out-time"_s, u"start"_s, at(u"2026-03-29 02:30"_s, u"Europe/Paris"_s)},
         {u"double-time"_s, u"start"_s, at(u"2026-10-25 02:30"_s, u"Europe/Paris"_s)},
         {u"bad-link"_s, u"link"_s, set(u"link"_s, u"http://meet.example.org/a"_s)},
         {u"bad-link"_s, u"link"_s, set(u"link"_s, u"javascript:alert(1)"_s)},
         {u"bad-link"_s, u"link"_s, set(u"link"_s, u"https://"_s)},
         {u"no-way-in"_s, u"link"_s, takeAwayWaysIn},
         {u"no-way-in"_s, u"link"_s, known(takeAwayWaysIn)},
         {u"empty-item"_s, u"agenda[1].text"_s, set(u"agenda[1].text"_s, u" "_s)},
         {u"long-agenda"_s, u"agenda"_s, set(u"minutes"_s, 44)},
         {u"no-preparation"_s, u"preparation"_s, [](QJsonObject &body) {
              setAt(body, u"agenda"_s, QJsonArray());
              setAt(body, u"preparation"_s, QJsonArray());
          }}});
}

TEST_CASE("virtualclass: no way in is worse where the date is known")
{
    const Kind &kind = kindNamed(u"virtualclass"_s);
    const auto severityOf = [&](const QJsonObject &changed) {
        QJsonObject body = changed;
        takeAwayWaysIn(body);
        return kind.check(body).first().severity;
    };
    CHECK(severityOf(sampleOf(kind)) == Finding::Severity::Suggestion);
    CHECK(severityOf(classAt(u"2026-12-03 14:00"_s, u"Europe/Paris"_s))
          == Finding::Severity::Error);
}

TEST_CASE("virtualclass: a zone that is nearly right is named")
{
    const Kind &kind = kindNamed(u"virtualclass"_s);
    const auto messageFor = [&](const QString &zone) {
        const Findings findings = kind.check(classAt(u"2026-12-03 14:00"_s, zone));
        REQUIRE(findings.size() == 1);
        return findings.first().message;
    };
    CHECK(messageFor(u"toronto"_s).contains(u"America/Toronto?"));
    CHECK(messageFor(u"Atlantis"_s).contains(u"Write a place"));
}

TEST_CASE("virtualclass: what is no fault")
{
    const Kind &kind = kindNamed(u"virtualclass"_s);
    QJsonObject body = sampleOf(kind);
    SECTION("a date that is announced, whatever is left in the fields of the date")
    {
        setAt(body, u"start"_s, u"soon"_s);
        setAt(body, u"zone"_s, u""_s);
        CHECK(findingsOf(kind, body) == QStringList());
    }
    SECTION("a room and no link, an agenda that fills the class, no preparation")
    {
        setAt(body, u"link"_s, u""_s);
        setAt(body, u"preparation"_s, QJsonArray());
        CHECK(findingsOf(kind, body) == QStringList());
    }
    SECTION("a link and no other way, no agenda")
    {
        setAt(body, u"access"_s, u""_s);
        setAt(body, u"agenda"_s, QJsonArray());
        CHECK(findingsOf(kind, body) == QStringList());
    }
}

TEST_CASE("virtualclass: a new one waits for the date of the trainer")
{
    SeededIdSource ids(7);
    const QJsonObject body = kindNamed(u"virtualclass"_s).defaults(ids);
    CHECK(body["date"_L1] == "announced"_L1);
    CHECK_FALSE(body["takesPart"_L1].toBool());
    CHECK(startIn(body).isEmpty());
}

TEST_CASE("virtualclass: what is kept of it")
{
    const Kind &kind = kindNamed(u"virtualclass"_s);
    CHECK(kind.resultBits == 2);
    CHECK(kind.answerBits(sampleOf(kind)) == 0);
    CHECK(kind.scoreSteps(sampleOf(kind)) == 0);
}

TEST_CASE("virtualclass: the player gets the beginning in UTC and what the clocks there show")
{
    CHECK(startIn(classAt(u"2026-12-03 14:00"_s, u" Europe/Paris "_s))
          == QJsonObject{{u"utc"_s, u"2026-12-03T13:00:00Z"_s},
                         {u"zone"_s, u"Europe/Paris"_s},
                         {u"offset"_s, 60}});
    CHECK(startIn(classAt(u"2026-07-03 09:00"_s, u"America/New_York"_s))["utc"_L1]
          == "2026-07-03T13:00:00Z"_L1);
    SECTION("without an offset in UTC itself")
    {
        CHECK(startIn(classAt(u"2026-12-03 14:00"_s, u"UTC"_s)).keys()
              == QStringList{u"utc"_s, u"zone"_s});
    }
    SECTION("and when the clocks are changed during the class")
    {
        const QJsonObject start = startIn(classAt(u"2026-03-29 01:30"_s, u"Europe/Paris"_s, 90));
        CHECK(start["offset"_L1] == 60);
        CHECK(start["changesAfter"_L1] == 30);
        CHECK(start["laterOffset"_L1] == 120);
    }
    SECTION("but no date that cannot be known")
    {
        CHECK(startIn(classAt(u"soon"_s, u"Europe/Paris"_s)).isEmpty());
        CHECK(startIn(classAt(u"2026-12-03 14:00"_s, u"Atlantis"_s)).isEmpty());
        QJsonObject body = classAt(u"2026-12-03 14:00"_s, u"Europe/Paris"_s);
        setAt(body, u"date"_s, u"announced"_s);
        CHECK(startIn(body).isEmpty());
    }
}

TEST_CASE("virtualclass: what else the player gets")
{
    const Kind &kind = kindNamed(u"virtualclass"_s);
    TestContext context;
    QJsonObject body = sampleOf(kind);
    SECTION("what is given, and nothing that is not")
    {
        CHECK(kind.playerData(body, context).toJson().keys()
              == QStringList{u"access"_s, u"agenda"_s, u"followUpHtml"_s, u"link"_s, u"minutes"_s,
                             u"preparationHtml"_s});
        setAt(body, u"takesPart"_s, true);
        CHECK(kind.playerData(body, context).toJson()["takesPart"_L1] == true);
        CHECK(context.thirdParties.isEmpty()); // nothing is loaded, a new tab is opened
    }
    SECTION("items of the agenda that say something")
    {
        setAt(body, u"agenda[0].text"_s, u""_s);
        setAt(body, u"agenda[2].minutes"_s, 0);
        const QJsonArray agenda = kind.playerData(body, context).toJson()["agenda"_L1].toArray();
        REQUIRE(agenda.size() == 2);
        CHECK(agenda[1].toObject().keys() == QStringList{u"text"_s});
    }
    SECTION("only links that a browser may be sent to")
    {
        const auto linkFor = [&](const QString &link) {
            setAt(body, u"link"_s, link);
            return kind.playerData(body, context).toJson()["link"_L1].toString();
        };
        CHECK(linkFor(u" https://meet.example.org/a?b=c#d "_s)
              == u"https://meet.example.org/a?b=c#d");
        CHECK(linkFor(u"http://meet.example.org"_s).isEmpty());
        CHECK(linkFor(u"javascript:alert(1)"_s).isEmpty());
        CHECK(linkFor(u"meet.example.org"_s).isEmpty());
    }
}
