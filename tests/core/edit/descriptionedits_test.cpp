// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/descriptionedits.h"

#include "core/edit/blockedits.h"
#include "core/edit/courseedits.h"
#include "core/edit/fieldpath.h"
#include "tests/core/edit/sessionfixture.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

TEST_CASE("describePicture and describePictures")
{
    SessionFixture fixture;
    EditSession &session = *fixture.session;
    const NodeId page = fixture.addPage(fixture.addModule());
    const NodeId image = fixture.addBlock(page, u"image"_s);
    const NodeId gallery = fixture.addBlock(page, u"gallery"_s);
    const QJsonArray words{
        QJsonObject{{u"type"_s, u"image"_s}, {u"media"_s, QString()}, {u"alt"_s, QString()}}};
    const NodeId text = got(addBlock(session, {page}, u"text"_s, {{u"text"_s, words}}));
    const auto at = [&](const NodeId &node, const QString &field) {
        return valueAt(fixture.node(node).body, field).toString();
    };

    SECTION("say what one picture shows, wherever it is")
    {
        checkUndoAndRedo(fixture, [&] {
            REQUIRE(describePicture(session, {gallery, u"pictures[1].alt"_s, u"The board"_s}));
        });
        CHECK(at(gallery, u"pictures[1].alt"_s) == u"The board"_s);
        CHECK(session.undoLabel() == u"Describe a picture"_s);
        REQUIRE(describePicture(session, {text, u"text[0].alt"_s, u"A bay"_s}));
        CHECK(at(text, u"text[0].alt"_s) == u"A bay"_s);
        REQUIRE(describePicture(session, {fixture.course(), u"logoAlt"_s, u"A lighthouse"_s}));
        CHECK(session.view().settings()->logoAlt == u"A lighthouse"_s);
    }
    SECTION("typing in one place is one step, another place another")
    {
        const auto before = doneSteps(session);
        REQUIRE(describePicture(session, {image, u"alt"_s, u"The"_s}));
        REQUIRE(describePicture(session, {image, u"alt"_s, u"The board"_s}));
        CHECK(doneSteps(session) == before + 1);
        REQUIRE(describePicture(session, {gallery, u"pictures[0].alt"_s, u"A bay"_s}));
        CHECK(doneSteps(session) == before + 2);
    }
    SECTION("many are one step")
    {
        checkUndoAndRedo(fixture, [&] {
            REQUIRE(describePictures(session,
                                     {{image, u"alt"_s, u"The board"_s},
                                      {gallery, u"pictures[0].alt"_s, u"Bay 4"_s},
                                      {gallery, u"pictures[1].alt"_s, u"Bay 5"_s}}));
        });
        CHECK(at(gallery, u"pictures[0].alt"_s) == u"Bay 4"_s);
        CHECK(at(gallery, u"pictures[1].alt"_s) == u"Bay 5"_s);
        CHECK(session.undoLabel().contains(u'3'));
    }
    SECTION("refuse what is no description, and then change nothing")
    {
        const QString before = dump(session.view());
        const auto refused = [&](const PictureDescription &description) {
            const auto done =
                describePictures(session, {{image, u"alt"_s, u"The board"_s}, description});
            REQUIRE_FALSE(done);
            return done.error().code;
        };
        CHECK(refused({image, u"caption"_s, u"x"_s}) == ErrorCode::InvalidInput);
        CHECK(refused({image, {}, u"x"_s}) == ErrorCode::InvalidInput);
        CHECK(refused({gallery, u"pictures[7].alt"_s, u"x"_s}) == ErrorCode::InvalidInput);
        CHECK(refused({fixture.course(), u"author"_s, u"x"_s}) == ErrorCode::InvalidInput);
        CHECK(refused({NodeId(u"nothingthere"_s), u"alt"_s, u"x"_s}) == ErrorCode::NotFound);
        CHECK(dump(session.view()) == before);
    }
}
