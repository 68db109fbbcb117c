// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/package/weightfacts.h"

#include "tests/support/catch.h"

using namespace carrel;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

TEST_CASE("weightFacts")
{
    WeightReport report;
    report.weight.fileBytes = 60'000'000;
    for (int i = 0; i < 5; ++i) {
        HeavyFile file;
        file.media.name = u"film%1.mp4"_s.arg(i);
        file.media.size = 12'000'000;
        file.place = u"Page 3: The board"_s;
        report.heaviest.append(file);
    }

    SECTION("name the largest three with their places")
    {
        const auto group = weightFacts(report);
        REQUIRE(group);
        REQUIRE(group->facts.size() == 3);
        CHECK(group->facts[0].text == u"film0.mp4: 12.0 MB, on Page 3: The board");
        CHECK(group->muted.isEmpty());
    }
    SECTION("say how much lighter it could be, and how")
    {
        report.heaviest[0].saving = 6'000'000;
        report.heaviest[0].advice = u"Store it smaller."_s;
        report.saving = 9'000'000;
        const auto group = weightFacts(report);
        REQUIRE(group);
        CHECK(group->facts[0].text.endsWith(u"Could save about 6.0 MB. Store it smaller."));
        CHECK(group->muted.contains(u"9.0 MB"));
    }
    SECTION("are silent about a package that is light, and about one without files")
    {
        WeightReport light = report;
        light.weight.fileBytes = 2'000'000;
        CHECK_FALSE(weightFacts(light));
        WeightReport words;
        words.weight.textBytes = 60'000'000;
        CHECK_FALSE(weightFacts(words));
    }
}
