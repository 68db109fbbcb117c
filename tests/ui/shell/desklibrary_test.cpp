// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/shell/studiofixture.h"

#include "core/edit/blockedits.h"
#include "core/edit/mediaedits.h"
#include "core/edit/outlineedits.h"
#include "core/guide/coursecheck.h"
#include "tests/core/edit/sessionfixture.h"
#include "ui/commands/commandregistry.h"
#include "ui/library/descriptionedit.h"
#include "ui/library/librarywindow.h"
#include "ui/package/exportchoice.h"
#include "ui/page/pagepane.h"
#include "ui/shell/deskpanes.h"

#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QComboBox>
#include <QImage>
#include <QListView>
#include <QListWidget>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::ui;
using carrel::test::got;
using carrel::test::StudioFixture;

namespace {

MediaId addPicture(StudioFixture &studio, int number)
{
    QImage image(40 + number, 30, QImage::Format_RGB32);
    image.fill(QColor::fromHsv(number * 25 % 360, 160, 200));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadWrite);
    REQUIRE(image.save(&buffer, "PNG"));
    return got(insertMedia(studio.session(), buffer, u"picture %1.png"_s.arg(number))).id;
}

NodeId firstPage(StudioFixture &studio)
{
    const auto outline = got(studio.session().view().outline());
    const auto page =
        std::ranges::find(outline, QLatin1StringView(nodekind::page), &OutlineNode::kind);
    REQUIRE(page != outline.end());
    return page->id;
}

void run(StudioFixture &studio, const QString &id)
{
    const auto &commands = studio.window().registry().commands();
    const auto command = std::ranges::find(commands, id, &Command::id);
    REQUIRE(command != commands.end());
    command->run();
    StudioFixture::settle();
}

int undescribed(StudioFixture &studio)
{
    const auto found = got(checkCourse(studio.session().view()));
    return int(std::ranges::count_if(found, [](const PlacedFinding &placed) {
        return placed.finding.rule == u"image.no-alt"_s;
    }));
}

/// The editor that has the focus.
DescriptionEdit &editor()
{
    auto *editor = qobject_cast<DescriptionEdit *>(QApplication::focusWidget());
    REQUIRE(editor);
    return *editor;
}

} // namespace

TEST_CASE("Twelve pictures are described one after the other")
{
    constexpr int pictures = 12;
    StudioFixture studio;
    studio.startBlank();
    const NodeId page = firstPage(studio);
    QList<NodeId> blocks;
    for (int i = 0; i < pictures; ++i)
        blocks << got(addBlock(studio.session(), {page}, u"image"_s,
                               {{u"media"_s, addPicture(studio, i).text()}}));
    CHECK(undescribed(studio) == pictures);

    run(studio, u"course.descriptions"_s);
    LibraryWindow &library = studio.desk().panes().library();
    REQUIRE(QTest::qWaitForWindowActive(&library));
    auto *list = library.findChild<QTabWidget *>()->currentWidget()->findChild<QTreeView *>();
    REQUIRE(QTest::qWaitFor([&] { return list->model()->rowCount() == pictures; }));
    REQUIRE(QTest::qWaitFor(
        [] { return qobject_cast<DescriptionEdit *>(QApplication::focusWidget()); }));
    for (int i = 0; i < pictures; ++i) {
        QTest::keyClicks(&editor(), u"Picture number %1"_s.arg(i + 1));
        QTest::keyClick(&editor(), i % 2 == 0 ? Qt::Key_Tab : Qt::Key_Return);
    }
    CHECK(undescribed(studio) == 0);
    const auto altOf = [&](int i) {
        return (*got(studio.session().view().node(blocks[i]))).body.value(u"alt"_s).toString();
    };
    CHECK(altOf(0) == u"Picture number 1"_s);
    CHECK(altOf(11) == u"Picture number 12"_s);

    // Undo takes back the last one alone, with the library in front.
    QTest::keyClick(&library, Qt::Key_Z, Qt::ControlModifier);
    CHECK(altOf(11).isEmpty());
    CHECK(altOf(10) == u"Picture number 11"_s);
    CHECK(undescribed(studio) == 1);
    QTest::keyClick(&library, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(undescribed(studio) == 0);
}

TEST_CASE("The media library beside the course")
{
    StudioFixture studio;
    studio.startBlank();
    const NodeId page = firstPage(studio);
    const MediaId picture = addPicture(studio, 1);
    LibraryWindow &library = studio.desk().panes().library();

    SECTION("puts a file on the page that is shown, and leads to where it is used")
    {
        studio.desk().panes().goTo(page, {});
        Q_EMIT library.insertRequested(picture);
        const auto blocks = got(studio.session().view().children(page));
        REQUIRE(!blocks.isEmpty());
        const Node &added = blocks.last();
        CHECK(added.kind == u"image"_s);
        CHECK(added.body.value(u"media"_s).toString() == picture.text());
        studio.desk().panes().goTo(got(studio.session().view().courseId()), {});
        Q_EMIT library.placeRequested({added.id, page, u"media"_s, {}});
        StudioFixture::settle();
        CHECK(studio.desk().panes().current() == page);
        CHECK(studio.window().findChild<PagePane *>()->currentBlock() == added.id);
    }
    SECTION("opens each of its views by a command")
    {
        auto *tabs = library.findChild<QTabWidget *>();
        run(studio, u"course.weight"_s);
        CHECK(library.isVisible());
        CHECK(tabs->currentIndex() == 2);
        run(studio, u"course.library"_s);
        CHECK(tabs->currentIndex() == 0);
    }
    SECTION("keeps what is typed in it before the course is saved")
    {
        const NodeId block =
            got(addBlock(studio.session(), {page}, u"image"_s, {{u"media"_s, picture.text()}}));
        run(studio, u"course.descriptions"_s);
        REQUIRE(QTest::qWaitFor(
            [] { return qobject_cast<DescriptionEdit *>(QApplication::focusWidget()); }));
        QTest::keyClicks(&editor(), u"The board"_s);
        studio.desk().keeper().keepTyping();
        CHECK((*got(studio.session().view().node(block))).body.value(u"alt"_s).toString()
              == u"The board"_s);
    }
    SECTION("remembers where packages go, as exporting does")
    {
        run(studio, u"course.weight"_s);
        auto *target = library.findChild<QTabWidget *>()->currentWidget()->findChild<QComboBox *>();
        target->setCurrentIndex(target->findData(u"ilias"_s));
        Q_EMIT target->activated(target->currentIndex());
        const NodeId course = got(studio.session().view().courseId());
        CHECK(rememberedChoice(course, u"Any"_s).destination == u"ilias"_s);
    }
}
