// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From a place that was found to its field, and from the palette to blocks and settings.

#include "core/edit/blockedits.h"
#include "core/edit/courseedits.h"
#include "core/edit/outlineedits.h"
#include "core/richtext/richtext.h"
#include "tests/core/edit/sessionfixture.h"
#include "tests/ui/shell/studiofixture.h"
#include "ui/find/wordselection.h"
#include "ui/inspector/inspector.h"
#include "ui/page/pagepane.h"
#include "ui/shell/deskpanes.h"
#include "ui/shell/palette.h"
#include "ui/shell/placesearch.h"

#include <QApplication>
#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

struct WrittenCourse
{
    WrittenCourse()
    {
        studio.startBlank();
        EditSession &session = studio.session();
        const auto outline = got(session.view().outline());
        course = outline[0].id;
        module = outline[1].id;
        page = outline[2].id;
        REQUIRE(renameNode(session, module, u"The zebra module"_s));
        REQUIRE(renameNode(session, page, u"The zebra page"_s));
        REQUIRE(changeModule(session, module,
                             {.objectives = {u"see a zebra"_s}, .minutes = 0, .summary = {}}));
        REQUIRE(addBlock(session, {page}, u"text"_s));
        block = got(addBlock(session, {page}, u"single"_s));
        REQUIRE(renameNode(session, block, u"A zebra question"_s));
        REQUIRE(changeField(session, block, u"stem"_s,
                            richtext::fromPlain(u"One zebra.\n\nWhich zebra?"_s)));
        REQUIRE(changeField(session, block, u"options[1].feedback"_s,
                            richtext::fromPlain(u"Not this zebra"_s)));
        REQUIRE(changeField(session, block, u"hints"_s, QJsonArray{u"A zebra hint"_s}));
        CourseSettings settings = *session.view().settings();
        settings.description = u"About a zebra"_s;
        REQUIRE(changeSettings(session, settings));
        StudioFixture::settle();
    }

    QList<TextHit> hits()
    {
        return got(findText(studio.session().view(), {.words = {u"zebra"_s}})).hits;
    }

    StudioFixture studio;
    NodeId course;
    NodeId module;
    NodeId page;
    NodeId block;
};

} // namespace

TEST_CASE("A place that was found is shown with its words selected")
{
    WrittenCourse written;
    ui::DeskPanes &panes = written.studio.desk().panes();
    const QList<TextHit> hits = written.hits();
    REQUIRE(hits.size() == 9);
    for (const TextHit &hit : hits) {
        INFO(hit.name.toStdString() << ": " << hit.text.toStdString());
        panes.showHit(hit);
        StudioFixture::settle();
        CHECK(panes.current() == hit.page);
        QWidget *focus = QApplication::focusWidget();
        REQUIRE(focus);
        CHECK(ui::selectedWords(focus) == u"zebra"_s);
    }
}

TEST_CASE("A place low in a long block of another page is scrolled into sight")
{
    WrittenCourse written;
    EditSession &session = written.studio.session();
    ui::DeskPanes &panes = written.studio.desk().panes();
    const NodeId other = got(addPage(session, {written.module}, u"Another page"_s));
    const NodeId question = got(addBlock(session, {other}, u"single"_s));
    for (int i = 2; i < 16; ++i)
        REQUIRE(addEntry(session, question, u"options"_s, i));
    REQUIRE(changeField(session, question, u"options[15].feedback"_s,
                        richtext::fromPlain(u"No unicorn"_s)));
    panes.goTo(written.page, {});
    StudioFixture::settle();
    const auto hits = got(findText(session.view(), {.words = {u"unicorn"_s}})).hits;
    REQUIRE(hits.size() == 1);
    panes.showHit(hits.first());
    StudioFixture::settle();
    const QWidget *field = QApplication::focusWidget();
    REQUIRE(field);
    CHECK(ui::selectedWords(field) == u"unicorn"_s);
    CHECK(QTest::qWaitFor([&] { return !field->visibleRegion().isEmpty(); }));
}

TEST_CASE("The palette goes to blocks and settings")
{
    WrittenCourse written;
    ui::CourseDesk &desk = written.studio.desk();
    ui::DeskPanes &panes = desk.panes();

    SECTION("finds blocks while one types, and goes there")
    {
        ui::Palette palette(desk.places());
        desk.findFor(palette);
        palette.show();
        palette.type(u"single zebra"_s);
        REQUIRE(QTest::qWaitFor([&] { return palette.shown().contains(u"A zebra question"_s); }));
        panes.goTo(written.course, {});
        palette.accept();
        CHECK(panes.current() == written.page);
        const auto *page = written.studio.window().findChild<ui::PagePane *>();
        CHECK(page->currentBlock() == written.block);
    }
    SECTION("forgets what was found for other words")
    {
        ui::Palette palette({});
        desk.findFor(palette);
        palette.show();
        palette.type(u"zebra"_s);
        palette.type(u"zeppelin"_s);
        QTest::qWait(300);
        CHECK(palette.shown().isEmpty());
    }
    SECTION("goes to the settings of the course, and of what is selected")
    {
        const auto go = [&](const QString &text, const QString &detail) {
            const auto places = desk.places();
            const auto place = std::ranges::find_if(places, [&](const auto &entry) {
                return entry.text == text && entry.detail == detail;
            });
            REQUIRE(place != places.end());
            place->run();
            StudioFixture::settle();
            const QWidget *focus = QApplication::focusWidget();
            REQUIRE(focus);
            CHECK(focus->accessibleName() == text);
        };
        panes.goTo(written.page, written.block);
        StudioFixture::settle();
        go(u"Points"_s, u"Settings of what is selected"_s);
        go(u"Pass mark"_s, u"Course settings"_s);
        CHECK(panes.current() == written.course);
    }
}

TEST_CASE("The settings of a course are known by name before they are shown")
{
    WrittenCourse written;
    written.studio.desk().panes().goTo(written.course, {});
    StudioFixture::settle();
    QStringList shown = written.studio.window().findChild<ui::Inspector *>()->labels();
    QStringList known = ui::Inspector::courseLabels();
    shown.sort();
    known.sort();
    CHECK(shown == known);
}
