// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/draft/blankcourse.h"

#include "core/edit/courseedits.h"
#include "core/edit/outlineedits.h"
#include "core/exchange/draft/placedraft.h"
#include "core/exchange/templates/templates.h"
#include "core/model/page.h"
#include "tests/core/edit/sessionfixture.h"

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

/// A blank course as the studio starts one.
struct BlankFixture : SessionFixture
{
    explicit BlankFixture(const QString &language = u"en"_s)
    {
        REQUIRE(startFromTemplate(u"blank"_s, language, *session));
    }

    NodeId module() const { return got(session->view().outlineChildren(course())).first().id; }
    NodeId page() const { return got(session->view().outlineChildren(module())).first().id; }
    NodeId untouched() const { return got(untouchedModule(session->view())); }
};

Draft oneModule()
{
    Draft draft;
    draft.title = u"Fire safety"_s;
    Node module;
    module.id = NodeId(u"m00000000000"_s);
    module.kind = u"module"_s;
    module.title = u"When it burns"_s;
    draft.nodes = {module};
    return draft;
}

} // namespace

TEST_CASE("A course is blank")
{
    SECTION("as it is started, in every language")
    {
        for (const QString &language : templateLanguages(u"blank"_s)) {
            const BlankFixture fixture(language);
            INFO(language.toStdString());
            CHECK(fixture.untouched() == fixture.module());
            CHECK(isUntitledCourse(fixture.node(fixture.course()).title));
        }
    }
    SECTION("no longer once something was made of it")
    {
        BlankFixture fixture;
        const auto make = GENERATE(0, 1, 2, 3, 4);
        INFO(make);
        if (make == 0)
            fixture.addBlock(fixture.page());
        else if (make == 1)
            fixture.addPage(fixture.module());
        else if (make == 2)
            REQUIRE(renameNode(*fixture.session, fixture.page(), u"Welcome"_s));
        else if (make == 3)
            REQUIRE(renameNode(*fixture.session, fixture.module(), u"Welcome"_s));
        else
            fixture.addModule();
        CHECK(fixture.untouched().isNull());
    }
}

TEST_CASE("Modules that come into a blank course take the place of its empty one")
{
    BlankFixture fixture;
    EditSession &session = *fixture.session;

    SECTION("and its title, as one step")
    {
        checkUndoAndRedo(fixture, [&] {
            REQUIRE(placeDraft(session, oneModule(), {fixture.course(), fixture.module()}));
            CHECK(fixture.titlesBelow(fixture.course()) == QStringList{u"When it burns"_s});
            CHECK(fixture.node(fixture.course()).title == u"Fire safety");
        });
    }
    SECTION("but not a title that somebody wrote")
    {
        REQUIRE(renameCourse(session, u"Our workshop"_s));
        REQUIRE(placeDraft(session, oneModule(), {fixture.course()}));
        CHECK(fixture.titlesBelow(fixture.course()) == QStringList{u"When it burns"_s});
        CHECK(fixture.node(fixture.course()).title == u"Our workshop");
    }
    SECTION("but not a page that somebody wrote on")
    {
        fixture.addBlock(fixture.page());
        REQUIRE(placeDraft(session, oneModule(), {fixture.course()}));
        CHECK(fixture.titlesBelow(fixture.course())
              == QStringList{u"Module 1"_s, u"When it burns"_s});
        CHECK(fixture.node(fixture.course()).title == u"Untitled course");
    }
}
