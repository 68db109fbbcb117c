// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/clipboard/courseclipboard.h"

#include "tests/core/edit/sessionfixture.h"
#include "tests/support/catch.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>

using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

TEST_CASE("CourseClipboard")
{
    SessionFixture fixture;
    const NodeId page = fixture.addPage(fixture.addModule(), u"Bay four"_s);
    CourseClipboard &clipboard = CourseClipboard::shared();
    clipboard.put(got(copyNode(fixture.session->view(), page)), fixture.session.get());
    QSignalSpy changes(&clipboard, &CourseClipboard::changed);

    SECTION("holds what was put, and gives its title to other programs")
    {
        REQUIRE(clipboard.clipping());
        CHECK(clipboard.clipping()->nodes.first().id == page);
        CHECK(clipboard.topKind() == u"page"_s);
        CHECK(clipboard.source() == &fixture.session->view());
        CHECK(QApplication::clipboard()->text() == u"Bay four"_s);
    }
    SECTION("gives way when a text is copied afterwards")
    {
        QApplication::clipboard()->setText(u"words"_s);
        CHECK(clipboard.isEmpty());
        CHECK(clipboard.topKind().isEmpty());
        CHECK(clipboard.source() == nullptr);
        CHECK(changes.size() == 1);
    }
    SECTION("outlives the session it came from, but not its files")
    {
        fixture.session.reset();
        CHECK_FALSE(clipboard.isEmpty());
        CHECK(clipboard.source() == nullptr);
    }
    SECTION("takes nothing in place of something")
    {
        clipboard.put(Clipping(), fixture.session.get());
        CHECK(clipboard.topKind() == u"page"_s);
        CHECK(changes.isEmpty());
    }
}
