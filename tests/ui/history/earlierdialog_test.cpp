// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/earlierdialog.h"

#include "core/edit/arrangeedits.h"
#include "core/edit/outlineedits.h"
#include "tests/core/edit/sessionfixture.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QThread>
#include <QTreeWidget>

using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

namespace {

/// Two modules of one page; since the first save a page has another title and a module is gone.
struct SavedCourse
{
    SavedCourse()
    {
        kept = fixture.addModule(u"Kept"_s);
        page = fixture.addPage(kept, u"Old title"_s);
        gone = fixture.addModule(u"Gone"_s);
        fixture.addPage(gone, u"Gone page"_s);
        REQUIRE(fixture.session->saveAs(path));
        REQUIRE(renameNode(*fixture.session, page, u"New title"_s));
        REQUIRE(deleteNodes(*fixture.session, {gone}));
        QThread::msleep(5);
        REQUIRE(fixture.session->save());
    }
    EarlierCourseShown shown() { return {place, u"Course"_s, got(fixture.session->snapshot())}; }

    SessionFixture fixture;
    NodeId kept;
    NodeId gone;
    NodeId page;
    const QString path = fixture.path(u"Course.carrel"_s);
    const EarlierPlace place{path, {}, fixture.options().stateFolder};
};

QTreeWidgetItem *itemNamed(const EarlierDialog &dialog, const QString &title)
{
    const auto found =
        dialog.findChild<QTreeWidget *>()->findItems(title, Qt::MatchExactly | Qt::MatchRecursive);
    return found.value(0);
}

QPushButton *buttonWith(const EarlierDialog &dialog, const QString &text)
{
    const auto buttons = dialog.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

} // namespace

TEST_CASE("The window of earlier versions")
{
    SavedCourse course;

    SECTION("lists them with what they hold, and looks at the one before the present")
    {
        EarlierDialog dialog(course.shown());
        dialog.show();
        auto *list = dialog.findChild<QListWidget *>();
        REQUIRE(list->count() == 2);
        CHECK(list->currentRow() == 1);
        REQUIRE(
            QTest::qWaitFor([&] { return list->item(1)->text().contains(u"2 page"_s); }, 30'000));
        CHECK(list->item(0)->text().contains(u"what is in the file now"_s));
        REQUIRE(QTest::qWaitFor([&] { return itemNamed(dialog, u"Gone"_s) != nullptr; }, 30'000));
        CHECK(itemNamed(dialog, u"Gone"_s)->text(1) == u"deleted since"_s);
        CHECK(itemNamed(dialog, u"Old title"_s)->text(1) == u"changed since"_s);
        CHECK(itemNamed(dialog, u"Kept"_s)->text(1) == u"changed since"_s);
    }
    SECTION("shows the text of a page, what is different first")
    {
        EarlierDialog dialog(course.shown());
        dialog.show();
        REQUIRE(
            QTest::qWaitFor([&] { return itemNamed(dialog, u"Old title"_s) != nullptr; }, 30'000));
        dialog.findChild<QTreeWidget *>()->setCurrentItem(itemNamed(dialog, u"Old title"_s));
        auto *text = dialog.findChild<QPlainTextEdit *>();
        REQUIRE(QTest::qWaitFor(
            [&] { return text->toPlainText().contains(u"then “Old title”, now “New title”"_s); },
            30'000));
        CHECK(text->toPlainText().startsWith(u"Different from now"_s));
        CHECK(text->isReadOnly());
    }
    SECTION("says what the author wants of the one chosen")
    {
        for (const auto &[text, act] :
             {std::pair(u"Open as a copy"_s, VersionChoice::Act::OpenCopy),
              std::pair(u"Save a copy as…"_s, VersionChoice::Act::SaveCopy),
              std::pair(u"Go back to this version"_s, VersionChoice::Act::GoBack)}) {
            EarlierDialog dialog(course.shown());
            dialog.show();
            REQUIRE(buttonWith(dialog, text));
            buttonWith(dialog, text)->click();
            CHECK(dialog.result() == QDialog::Accepted);
            CHECK(dialog.choice().act == act);
            CHECK(dialog.choice().version.hasMedia);
        }
    }
    SECTION("cannot go back in a course that is not open")
    {
        EarlierDialog dialog({course.place, u"Course"_s, nullptr});
        CHECK(buttonWith(dialog, u"Open as a copy"_s));
        CHECK_FALSE(buttonWith(dialog, u"Go back to this version"_s));
    }
    SECTION("offers nothing of a version that is damaged")
    {
        const auto versions = earlierVersions(course.place);
        QByteArray bytes = fileContent(versions[1].file);
        bytes.replace(16384, 20'000, QByteArray(20'000, 'x'));
        REQUIRE(QFile::remove(versions[1].file)); // a second name of no course any more
        writeFile(versions[1].file, bytes);
        EarlierDialog dialog(course.shown());
        dialog.show();
        auto *list = dialog.findChild<QListWidget *>();
        REQUIRE(
            QTest::qWaitFor([&] { return list->item(1)->text().contains(u"damaged"_s); }, 30'000));
        list->setCurrentRow(1);
        CHECK_FALSE(buttonWith(dialog, u"Open as a copy"_s)->isEnabled());
        list->setCurrentRow(0);
        CHECK(buttonWith(dialog, u"Open as a copy"_s)->isEnabled());
    }
    SECTION("says why it is empty")
    {
        EarlierDialog dialog(
            {{course.fixture.path(u"Other.carrel"_s), {}, course.place.stateFolder},
             u"Other"_s,
             nullptr});
        CHECK(dialog.findChild<QListWidget *>()->count() == 0);
        CHECK_FALSE(buttonWith(dialog, u"Open as a copy"_s)->isEnabled());
    }
}
