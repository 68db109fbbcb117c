// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/filespage.h"

#include "core/edit/mediaedits.h"
#include "tests/ui/library/libraryfixture.h"
#include "ui/library/medialistmodel.h"

#include <QComboBox>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

namespace {

struct ShownFiles
{
    LibraryFixture course;
    MediaId board = course.addPicture(u"board.png"_s);
    MediaId spare = course.addPicture(u"spare.png"_s, {80, 60}, Qt::blue);
    NodeId image = course.addImageBlock(board);
    FilesPage page{course.actions};

    ShownFiles()
    {
        page.show(course.read());
        page.resize(1000, 600);
        page.show();
        settle();
    }

    void readAnew()
    {
        settle();
        page.show(course.read());
    }

    QListView &grid() { return *page.findChild<QListView *>(u"grid"_s); }
    QPushButton *button(const QString &text)
    {
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }
    bool says(const QString &part)
    {
        const auto labels = page.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(part);
        });
    }
};

} // namespace

TEST_CASE("The files of the library")
{
    ShownFiles s;

    SECTION("say at the side where a file is used, and lead there")
    {
        CoursePlace asked;
        QObject::connect(&s.page, &FilesPage::placeRequested, &s.page,
                         [&](const CoursePlace &place) { asked = place; });
        s.page.select(s.board);
        auto *uses = s.page.findChild<QListWidget *>();
        REQUIRE(uses->count() == 1);
        CHECK(uses->item(0)->text() == u"Page 1: Four leaks › Image"_s);
        uses->setFocus();
        uses->setCurrentRow(0);
        QTest::keyClick(uses, Qt::Key_Return);
        CHECK(asked.node == s.image);
        CHECK(asked.page == s.course.page);
        s.page.select(s.spare);
        CHECK(s.says(u"Used nowhere"_s));
        picture(s.page, u"library-files"_s);
    }
    SECTION("rename a file in place")
    {
        s.page.select(s.spare);
        s.grid().setFocus();
        QTest::keyClick(&s.grid(), Qt::Key_F2);
        auto *name = qobject_cast<QLineEdit *>(s.page.focusWidget());
        REQUIRE(name);
        name->setText(u"plan.png"_s);
        QTest::keyClick(name, Qt::Key_Return);
        CHECK((*got(s.course.session->view().media(s.spare))).name == u"plan.png"_s);
        name->setText(u" "_s);
        QTest::keyClick(name, Qt::Key_Return);
        CHECK(got(s.course.session->view().media(s.spare))->name == u"plan.png"_s);
    }
    SECTION("delete with a key what nobody uses")
    {
        s.page.select(s.spare);
        s.grid().setFocus();
        QTest::keyClick(&s.grid(), Qt::Key_Delete);
        s.readAnew();
        CHECK(s.grid().model()->rowCount() == 1);
        CHECK_FALSE(s.button(u"Delete unused files"_s)->isVisible());
    }
    SECTION("ask for a file to be put on the page")
    {
        MediaId asked;
        QObject::connect(&s.page, &FilesPage::insertRequested, &s.page,
                         [&](const MediaId &file) { asked = file; });
        s.page.select(s.spare);
        s.button(u"Insert on the page"_s)->click();
        CHECK(asked == s.spare);
    }
    SECTION("take files that are dropped")
    {
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(s.course.writeFile(
            u"plan.svg"_s, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 6 4\"/>"))});
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &dropped, Qt::LeftButton,
                              Qt::NoModifier);
        QCoreApplication::sendEvent(&s.page, &enter);
        REQUIRE(enter.isAccepted());
        QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&s.page, &drop);
        s.readAnew();
        CHECK(s.grid().model()->rowCount() == 3);
        CHECK(s.course.told.last() == u"1 file(s) added."_s);
    }
    SECTION("tell what is chosen where it is several")
    {
        s.grid().selectAll();
        CHECK(s.says(u"2 file(s)"_s));
        CHECK(s.button(u"Save copies…"_s)->isVisible());
        CHECK_FALSE(s.button(u"Insert on the page"_s)->isVisible());
    }
    SECTION("teach where there is nothing, and say where nothing fits")
    {
        auto *search = s.page.findChild<QLineEdit *>();
        search->setText(u"nothing like that"_s);
        CHECK(s.says(u"No file fits"_s));
        ShownFiles empty;
        REQUIRE(deleteMedia(*empty.course.session, QList<MediaId>{empty.spare}));
        empty.page.show(MediaInventory());
        CHECK(empty.says(u"There is no file yet"_s));
    }
    SECTION("have a name for everything, as pictures and as a list")
    {
        CHECK(unnamedControls(s.page) == QStringList());
        s.page.select(s.board);
        CHECK(unnamedControls(s.page) == QStringList());
        for (auto *button : s.page.findChildren<QToolButton *>()) {
            if (button->accessibleName() == u"As a list"_s)
                button->click();
        }
        CHECK(s.page.findChild<QTreeView *>()->isVisible());
        picture(s.page, u"library-list"_s);
    }
}
