// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/courseedits.h"

#include "tests/core/edit/sessionfixture.h"
#include "tests/support/catch.h"

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

TEST_CASE("renameCourse")
{
    SessionFixture fixture;
    checkUndoAndRedo(
        fixture, [&] { REQUIRE(renameCourse(*fixture.session, u" Une relève\tqui tient "_s)); });
    CHECK(fixture.node(fixture.course()).title == u"Une relève qui tient"_s);
    CHECK(fixture.session->undoLabel() == u"Rename course to “Une relève qui tient”"_s);
    CHECK(renameCourse(*fixture.session, u" "_s).error().code == ErrorCode::InvalidInput);
}

TEST_CASE("changeSettings")
{
    SessionFixture fixture;
    EditSession &session = *fixture.session;
    CourseSettings settings;
    settings.language = u"fr"_s;
    settings.passMark = 75;
    settings.minutes = 33;

    SECTION("stores what differs, as one step")
    {
        QList<ChangeSet> changes;
        QObject::connect(&session, &EditSession::changed, &session,
                         [&](const ChangeSet &set) { changes.append(set); });
        REQUIRE(changeSettings(session, settings));
        CHECK(*session.view().settings() == settings);
        REQUIRE(changes.size() == 1);
        CHECK(changes[0].ids[u"setting"_s]
              == QSet<QString>{u"language"_s, u"passMark"_s, u"minutes"_s});
        REQUIRE(changeSettings(session, settings));
        CHECK(session.history().size() == 1);
    }
    SECTION("is one step while one value is typed")
    {
        REQUIRE(changeSettings(session, settings));
        settings.author = u"A"_s;
        REQUIRE(changeSettings(session, settings));
        settings.author = u"Ana"_s;
        REQUIRE(changeSettings(session, settings));
        CHECK(session.history().size() == 2);
        settings.passMark = 70;
        REQUIRE(changeSettings(session, settings));
        CHECK(session.history().size() == 3);
    }
    SECTION("can be undone")
    {
        settings.theme = CourseSettings::Theme::Plain;
        settings.accent = u"#ab12cd"_s;
        checkUndoAndRedo(fixture, [&] { REQUIRE(changeSettings(session, settings)); });
    }
    SECTION("keeps settings of later versions")
    {
        REQUIRE(session.perform(u"Later"_s, [](Edit &edit) {
            return edit.putSetting(u"colour"_s, QJsonArray{1, 2});
        }));
        REQUIRE(changeSettings(session, settings));
        CHECK(session.view().settingValues()->value(u"colour"_s) == QJsonArray{1, 2});
    }
    SECTION("refuses what makes no sense")
    {
        const auto refuses = [&](auto spoil) {
            CourseSettings spoiled = settings;
            spoil(spoiled);
            const auto changed = changeSettings(session, spoiled);
            return !changed && changed.error().code == ErrorCode::InvalidInput
                && !session.canUndo();
        };
        CHECK(refuses([](CourseSettings &s) { s.passMark = 101; }));
        CHECK(refuses([](CourseSettings &s) { s.passMark = -1; }));
        CHECK(refuses([](CourseSettings &s) { s.minutes = -5; }));
        CHECK(refuses([](CourseSettings &s) { s.language = u"english please"_s; }));
        CHECK(refuses([](CourseSettings &s) { s.language.clear(); }));
        CHECK(refuses([](CourseSettings &s) { s.accent = u"teal"_s; }));
    }
}
