// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/skilledits.h"

#include "tests/core/edit/sessionfixture.h"
#include "tests/support/catch.h"

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

QStringList skillTitles(const EditSession &session)
{
    QStringList titles;
    for (const Skill &skill : got(session.view().skills()))
        titles.append(skill.title);
    return titles;
}

} // namespace

TEST_CASE("Skills")
{
    SessionFixture fixture;
    EditSession &session = *fixture.session;
    const auto listening = addSkill(session, u"Listening"_s);
    const auto writing = addSkill(session, u"Writing"_s);
    REQUIRE(listening);
    REQUIRE(writing);
    const NodeId module = fixture.addModule();

    SECTION("are added at the end and moved")
    {
        checkUndoAndRedo(fixture, [&] { REQUIRE(addSkill(session, u" Asking "_s)); });
        CHECK(skillTitles(session) == QStringList{u"Listening"_s, u"Writing"_s, u"Asking"_s});
        checkUndoAndRedo(fixture, [&] { REQUIRE(moveSkill(session, *writing, *listening)); });
        CHECK(skillTitles(session) == QStringList{u"Writing"_s, u"Listening"_s, u"Asking"_s});
        REQUIRE(moveSkill(session, *writing, {}));
        CHECK(skillTitles(session).last() == u"Writing"_s);
    }
    SECTION("have names of their own")
    {
        checkUndoAndRedo(fixture,
                         [&] { REQUIRE(renameSkill(session, *writing, u"Taking notes"_s)); });
        CHECK(renameSkill(session, *writing, u"listening"_s).error().code
              == ErrorCode::InvalidInput);
        CHECK(addSkill(session, u"LISTENING"_s).error().code == ErrorCode::InvalidInput);
        CHECK(addSkill(session, u" "_s).error().code == ErrorCode::InvalidInput);
        REQUIRE(renameSkill(session, *listening, u"LISTENING"_s));
    }
    SECTION("are linked to parts of the course with a share")
    {
        checkUndoAndRedo(fixture, [&] { REQUIRE(linkSkill(session, module, *listening, 0.5)); });
        CHECK(*session.view().nodeSkills() == QList<NodeSkill>{{module, *listening, 0.5}});
        checkUndoAndRedo(fixture, [&] { REQUIRE(linkSkill(session, module, *listening, 1)); });
        checkUndoAndRedo(fixture, [&] { REQUIRE(unlinkSkill(session, module, *listening)); });
        CHECK(session.view().nodeSkills()->isEmpty());
        CHECK(linkSkill(session, module, *listening, 1.5).error().code == ErrorCode::InvalidInput);
    }
    SECTION("are deleted with their links")
    {
        REQUIRE(linkSkill(session, module, *listening));
        checkUndoAndRedo(fixture, [&] { REQUIRE(deleteSkill(session, *listening)); });
        CHECK(session.view().nodeSkills()->isEmpty());
        CHECK(deleteSkill(session, *listening).error().code == ErrorCode::NotFound);
        CHECK(moveSkill(session, *writing, *listening).error().code == ErrorCode::NotFound);
        CHECK(linkSkill(session, module, *listening).error().code == ErrorCode::NotFound);
    }
}
