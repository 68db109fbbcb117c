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
        settings.theme = CourseSettings::Theme::Studio;
        settings.accent = u"#ab12cd"_s;
        settings.logo = MediaId(u"mdlogo000000"_s);
        settings.logoAlt = u"Logo of Acme"_s;
        settings.typeface = CourseSettings::Typeface::Own;
        settings.font = MediaId(u"mdfont000000"_s);
        settings.boldFont = MediaId(u"mdbold000000"_s);
        QStringList ignored;
        CHECK(settingsFrom(toJson(settings), &ignored) == settings);
        CHECK(ignored.isEmpty());
        CHECK(toJson(settingsFrom({})) == toJson(CourseSettings()));
    }
    SECTION("falls back to the default for a wrong type or range, and names it")
    {
        const QJsonObject wrong{
            {u"language"_s, 5},        {u"passMark"_s, 101},          {u"completion"_s, u"never"_s},
            {u"finishedAs"_s, true},   {u"sendPassMark"_s, u"yes"_s}, {u"attestation"_s, 1},
            {u"minutes"_s, 1.5},       {u"author"_s, QJsonValue()},   {u"theme"_s, u"baroque"_s},
            {u"accent"_s, u"teal"_s},  {u"logo"_s, u"logo.png"_s},    {u"logoAlt"_s, 7},
            {u"typeface"_s, u"web"_s}, {u"font"_s, u"a.woff2"_s},     {u"boldFont"_s, 1}};
        QStringList ignored;
        CHECK(settingsFrom(wrong, &ignored) == CourseSettings());
        ignored.sort();
        CHECK(ignored
              == QStringList{u"accent"_s, u"attestation"_s, u"author"_s, u"boldFont"_s,
                             u"completion"_s, u"finishedAs"_s, u"font"_s, u"language"_s, u"logo"_s,
                             u"logoAlt"_s, u"minutes"_s, u"passMark"_s, u"sendPassMark"_s,
                             u"theme"_s, u"typeface"_s});
    }
    SECTION("passes over names it does not know")
    {
        QStringList ignored;
        CHECK(settingsFrom({{u"colour"_s, u"blue"_s}}, &ignored) == CourseSettings());
        CHECK(ignored.isEmpty());
    }
}

TEST_CASE("The colour of a course")
{
    SECTION("is # and six digits, read in small letters")
    {
        CHECK(settingsFrom({{u"accent"_s, u"#AB12CD"_s}}).accent == u"#ab12cd"_s);
        CHECK(isColour(u"#ab12cd"_s));
        for (const QString &text :
             {u""_s, u"#abc"_s, u"ab12cd"_s, u"#ab12cg"_s, u"#ab12cd7"_s, u"#ab12cd\n"_s})
            CHECK_FALSE(isColour(text));
    }
}

TEST_CASE("mediaIn the settings finds logo and fonts")
{
    CourseSettings settings;
    CHECK(mediaIn(settings).isEmpty());
    settings.logo = MediaId(u"mdlogo000000"_s);
    CHECK(mediaIn(settings) == QList<MediaId>{settings.logo});
    settings.font = MediaId(u"mdfont000000"_s);
    settings.boldFont = MediaId(u"mdbold000000"_s);
    CHECK(mediaIn(settings) == QList<MediaId>{settings.logo, settings.font, settings.boldFont});
}
