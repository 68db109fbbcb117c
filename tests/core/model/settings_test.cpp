// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/settings.h"
#include "tests/support/catch.h"

using namespace carrel;
using namespace Qt::StringLiterals;

TEST_CASE("settingsFrom")
{
    SECTION("gives the defaults for a course that says nothing")
    {
        CHECK(settingsFrom({}) == CourseSettings());
    }
    SECTION("reads back what toJson writes")
    {
        CourseSettings settings;
        settings.language = u"fr-CH"_s;
        settings.passMark = 0;
        settings.completion = CourseSettings::Completion::Score;
        settings.finishedAs = CourseSettings::FinishedAs::Completed;
        settings.sendPassMark = true;
        settings.attestation = true;
        settings.minutes = 33;
        settings.author = u"Ana"_s;
        settings.description = u"Two\nlines"_s;
        QStringList ignored;
        CHECK(settingsFrom(toJson(settings), &ignored) == settings);
        CHECK(ignored.isEmpty());
        CHECK(toJson(settingsFrom({})) == toJson(CourseSettings()));
    }
    SECTION("falls back to the default for a wrong type or range, and names it")
    {
        const QJsonObject wrong{
            {u"language"_s, 5},      {u"passMark"_s, 101},          {u"completion"_s, u"never"_s},
            {u"finishedAs"_s, true}, {u"sendPassMark"_s, u"yes"_s}, {u"attestation"_s, 1},
            {u"minutes"_s, 1.5},     {u"author"_s, QJsonValue()}};
        QStringList ignored;
        CHECK(settingsFrom(wrong, &ignored) == CourseSettings());
        ignored.sort();
        CHECK(ignored
              == QStringList{u"attestation"_s, u"author"_s, u"completion"_s, u"finishedAs"_s,
                             u"language"_s, u"minutes"_s, u"passMark"_s, u"sendPassMark"_s});
    }
    SECTION("passes over names it does not know")
    {
        QStringList ignored;
        CHECK(settingsFrom({{u"colour"_s, u"blue"_s}}, &ignored) == CourseSettings());
        CHECK(ignored.isEmpty());
    }
}
