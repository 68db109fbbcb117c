// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/package/facttexts.h"

#include "tests/support/catch.h"

#include <algorithm>

using namespace carrel;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

namespace {

QString text(const QList<Fact> &facts)
{
    QStringList lines;
    for (const Fact &fact : facts)
        lines.append(fact.text);
    return lines.join(u'\n');
}

bool has(const QList<Fact> &facts, FactList::Sign sign)
{
    return std::ranges::any_of(facts, [&](const Fact &fact) { return fact.sign == sign; });
}

} // namespace

TEST_CASE("sizeFacts")
{
    ExportFacts facts;
    facts.bytes = 4'200'000;

    SECTION("say about how large it will be")
    {
        CHECK(text(sizeFacts(*findDestination(u"moodle"_s), facts)) == u"About 4.2 MB"_s);
    }
    SECTION("warn of large packages, but not for a folder")
    {
        facts.bytes = 120'000'000;
        CHECK(has(sizeFacts(*findDestination(u"moodle"_s), facts), FactList::Sign::Note));
        CHECK_FALSE(has(sizeFacts(*findDestination(u"browser"_s), facts), FactList::Sign::Note));
    }
    SECTION("name the documented limit that is passed")
    {
        facts.bytes = 1'200'000'000;
        const auto told = sizeFacts(*findDestination(u"riseup"_s), facts);
        CHECK(has(told, FactList::Sign::Bad));
        CHECK(text(told).startsWith(u"About 1.2 GB: more than the 1.0 GB that Rise Up takes"));
    }
}

TEST_CASE("trackingFacts")
{
    ExportFacts facts;
    facts.countsPoints = true;
    facts.questions = 6;
    facts.settings.passMark = 70;
    const auto moodle = *findDestination(u"moodle"_s);

    SECTION("say status, score and answers in words")
    {
        const QString told = text(trackingFacts(moodle, facts));
        CHECK(told.contains(u"“passed” once all pages have been seen, from 70 %"));
        CHECK(told.contains(u"Score: the points in percent"));
        CHECK(told.contains(u"Answers: of 6 question"));
    }
    SECTION("say so where no question counts")
    {
        facts.countsPoints = false;
        const QString told = text(trackingFacts(moodle, facts));
        CHECK(told.contains(u"“completed” once all pages have been seen"));
        CHECK(told.contains(u"Score: none."));
    }
    SECTION("say which word the LMS gets, as the player decides it")
    {
        facts.settings.completion = CourseSettings::Completion::Pages;
        CHECK(text(trackingFacts(moodle, facts))
                  .contains(u"“passed” from 70 % of the points on, “completed” below"));
        facts.settings.finishedAs = CourseSettings::FinishedAs::Completed;
        CHECK(text(trackingFacts(moodle, facts)).contains(u"whatever the score"));
        facts.settings.completion = CourseSettings::Completion::Score;
        CHECK(text(trackingFacts(moodle, facts)).contains(u"“completed” from 70 %"));
    }
    SECTION("say what is required, and when that alone finishes the course")
    {
        facts.required = 2;
        CHECK(text(trackingFacts(moodle, facts)).contains(u"Required: 2 block"));
        facts.settings.completion = CourseSettings::Completion::Required;
        CHECK(text(trackingFacts(moodle, facts))
                  .contains(u"once all required blocks are done: “passed” from 70 %"));
        facts.settings.finishedAs = CourseSettings::FinishedAs::Completed;
        CHECK(text(trackingFacts(moodle, facts))
                  .contains(u"once all required blocks are done, whatever the score"));
        facts.countsPoints = false;
        CHECK(text(trackingFacts(moodle, facts))
                  .contains(u"once all required blocks are done. No question counts"));
        facts.required = 0; // as the player does, by the pages
        CHECK(text(trackingFacts(moodle, facts)).contains(u"once all pages have been seen"));
    }
    SECTION("say what a destination does not keep")
    {
        const auto learn365 = *findDestination(u"learn365"_s);
        CHECK(text(trackingFacts(learn365, facts)).contains(u"does not keep them"));
        const auto browser = *findDestination(u"browser"_s);
        CHECK(text(trackingFacts(browser, facts)).startsWith(u"Nothing: no status"));
    }
}

TEST_CASE("openFacts")
{
    ExportFacts facts;
    facts.notes.memory.limit = 4096;
    facts.notes.memory.length = 320;
    const auto moodle = *findDestination(u"moodle"_s);

    SECTION("are calm about a course in order")
    {
        const auto told = openFacts(moodle, facts);
        CHECK(has(told, FactList::Sign::Good));
        CHECK_FALSE(has(told, FactList::Sign::Note));
        CHECK(text(told).contains(u"at most 8 %"));
    }
    SECTION("name findings, tight memory, others that are asked, and warnings")
    {
        facts.toFix = 3;
        facts.notes.memory.length = 4000;
        facts.notes.thirdParties = {u"https://www.youtube-nocookie.com"_s};
        facts.notes.warnings = {u"Something was left out."_s};
        const QString told = text(openFacts(moodle, facts));
        CHECK(told.contains(u"3 finding"));
        CHECK(told.contains(u"at most 98 %"));
        CHECK(told.contains(u"asks others: www.youtube-nocookie.com"));
        CHECK(told.contains(u"Something was left out."));
        CHECK_FALSE(has(openFacts(moodle, facts), FactList::Sign::Good));
    }
    SECTION("say nothing of resume memory without an LMS")
    {
        CHECK_FALSE(text(openFacts(*findDestination(u"web"_s), facts)).contains(u"Resume"));
    }
}
