// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/librarywindow.h"

#include "core/edit/mediaedits.h"
#include "tests/ui/library/libraryfixture.h"
#include "ui/library/weightpage.h"

#include <QListView>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

TEST_CASE("The media library")
{
    LibraryFixture course;
    const MediaId board = course.addPicture(u"board.png"_s);
    course.addImageBlock(board);
    LibraryWindow window(*course.session, course.media, course.work);
    auto &tabs = *window.findChild<QTabWidget *>();
    auto &grid = *window.findChild<QListView *>(u"grid"_s);
    const auto rows = [&] { return grid.model()->rowCount(); };

    SECTION("shows the files once it is open, and follows the course")
    {
        CHECK(rows() == 0);
        window.open(LibraryWindow::View::Files);
        REQUIRE(QTest::qWaitFor([&] { return rows() == 1; }));
        course.addPicture(u"spare.png"_s, {9, 9});
        CHECK(QTest::qWaitFor([&] { return rows() == 2; }));
        REQUIRE(course.session->undo());
        CHECK(QTest::qWaitFor([&] { return rows() == 1; }));
    }
    SECTION("reads nothing while it is closed, and what changed when it opens again")
    {
        window.open(LibraryWindow::View::Files);
        REQUIRE(QTest::qWaitFor([&] { return rows() == 1; }));
        window.hide();
        course.addPicture(u"spare.png"_s, {9, 9});
        QTest::qWait(150);
        CHECK(rows() == 1);
        window.open(LibraryWindow::View::Files);
        CHECK(QTest::qWaitFor([&] { return rows() == 2; }));
    }
    SECTION("counts what is missing on the tab")
    {
        window.open(LibraryWindow::View::Descriptions);
        CHECK(tabs.currentIndex() == 1);
        CHECK(QTest::qWaitFor([&] { return tabs.tabText(1) == u"Descriptions (1 missing)"_s; }));
    }
    SECTION("weighs the package when asked for")
    {
        window.open(LibraryWindow::View::Weight);
        auto *list = window.weightPage().findChild<QListView *>(u"weights"_s);
        CHECK(QTest::qWaitFor([&] { return list->model()->rowCount() == 3; }));
    }
    SECTION("passes undo and redo on")
    {
        window.open(LibraryWindow::View::Files);
        REQUIRE(QTest::qWaitForWindowActive(&window));
        const QSignalSpy undo(&window, &LibraryWindow::undoRequested);
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        CHECK(undo.size() == 1);
    }
    SECTION("has a name for everything")
    {
        window.open(LibraryWindow::View::Files);
        CHECK(unnamedControls(window) == QStringList());
    }
}
