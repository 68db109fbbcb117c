// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/recoveryclearing.h"

#include "tests/support/catch.h"
#include "tests/ui/shell/studiofixture.h"
#include "ui/commands/commandregistry.h"
#include "ui/shell/recoverydialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QTreeWidget>

#include <algorithm>

using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

namespace {

/// Saved twice and closed: a history and versions are kept.
QString leaveCourse(StudioFixture &studio)
{
    const QString file = studio.startSaved();
    studio.edit(u"The second title"_s);
    QThread::msleep(5); // versions are told apart by the time
    REQUIRE(studio.session().save());
    REQUIRE(studio.window().closeCourse());
    StudioFixture::settle();
    studio.asked.clear();
    return file;
}

void runClearing(StudioFixture &studio)
{
    const auto commands = studio.window().registry().commands();
    const auto command = std::ranges::find(commands, u"file.clearRecovery"_s, &Command::id);
    REQUIRE(command != commands.end());
    CHECK(command->menu == Menu::File);
    command->run();
    StudioFixture::settle();
}

RecoveryData keptIn(const StudioFixture &studio)
{
    return recoveryData(studio.sessionOptions().stateFolder);
}

auto answering(ClearingAnswer answer)
{
    return [answer](QWidget *, const RecoveryData &) { return answer; };
}

RecoveryOfCourse someCourse(int unsaved)
{
    RecoveryOfCourse course;
    course.title = u"A handover that holds"_s;
    course.unsaved = unsaved;
    course.unsavedSteps = 3 * unsaved;
    return course;
}

} // namespace

TEST_CASE("Recovery data is cleared from the menu, and the author hears what that was")
{
    StudioFixture studio;
    const QString file = leaveCourse(studio);
    REQUIRE(keptIn(studio).total().histories == 1);

    SECTION("with no course in the window")
    {
        studio.answers.onClearing = answering(ClearingAnswer::Clear);
        runClearing(studio);
        CHECK(studio.asked
              == QStringList{u"clearing 1"_s, u"note The recovery data is cleared."_s});
        CHECK(studio.told.contains(u"1 undo histor"_s));
        CHECK(studio.told.contains(u"2 earlier version"_s));
        CHECK(keptIn(studio).courses.isEmpty());
    }
    SECTION("not if she leaves it")
    {
        studio.answers.onClearing = answering(ClearingAnswer::Leave);
        runClearing(studio);
        CHECK(studio.asked == QStringList{u"clearing 1"_s});
        CHECK(keptIn(studio).total().histories == 1);
    }
    SECTION("while a course is open, which goes on with its undo")
    {
        studio.studio->openPath(file, &studio.window());
        StudioFixture::settle();
        studio.edit(u"The third title"_s);
        const int steps = studio.session().unsavedSteps();
        studio.answers.onClearing = answering(ClearingAnswer::ClearUnsavedToo);
        runClearing(studio);
        CHECK(studio.session().unsavedSteps() == steps);
        CHECK(keptIn(studio).total().versions == 0);
        while (studio.session().canUndo())
            REQUIRE(studio.session().undo());
        CHECK(studio.courseTitle() != u"The second title"_s);
        while (studio.session().canRedo())
            REQUIRE(studio.session().redo());
        CHECK(studio.courseTitle() == u"The third title"_s);
    }
    SECTION("unsaved work waits on the first page, until that is cleared too")
    {
        studio.studio->openPath(file, &studio.window());
        StudioFixture::settle();
        studio.edit(u"Unsaved"_s);
        studio.crashAndStart();
        studio.answers.onClearing = answering(ClearingAnswer::Clear);
        runClearing(studio);
        CHECK(EditSession::leftovers(studio.sessionOptions()).size() == 1);
        studio.answers.onClearing = answering(ClearingAnswer::ClearUnsavedToo);
        runClearing(studio);
        CHECK(EditSession::leftovers(studio.sessionOptions()).isEmpty());
    }
}

TEST_CASE("The dialog clears unsaved work only if that is wanted")
{
    const auto clear = [](const RecoveryDialog &dialog) {
        for (auto *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == u"Clear")
                return button;
        }
        return static_cast<QPushButton *>(nullptr);
    };
    RecoveryOfCourse saved;
    saved.coursePath = u"/courses/<b>Handover.carrel"_s;
    saved.versions = 3;
    saved.bytes = 1500;

    SECTION("there is none: nothing is asked about it")
    {
        const RecoveryDialog dialog({{saved}, {}});
        CHECK(dialog.findChildren<QCheckBox *>().isEmpty());
        REQUIRE(clear(dialog));
        CHECK(clear(dialog)->isEnabled());
        CHECK_FALSE(dialog.isUnsavedToo());
        const auto *list = dialog.findChild<QTreeWidget *>();
        REQUIRE(list->topLevelItemCount() == 1);
        CHECK(list->topLevelItem(0)->text(0) == u"<b>Handover.carrel");
        CHECK(list->topLevelItem(0)->childCount() == 2); // what is kept; the file is not there
        CHECK_FALSE(list->accessibleName().isEmpty());
    }
    SECTION("there is some: it stays by itself")
    {
        RecoveryDialog dialog({{saved, someCourse(1)}, {}});
        auto *box = dialog.findChild<QCheckBox *>();
        REQUIRE(box);
        CHECK_FALSE(box->isChecked());
        CHECK(clear(dialog)->isEnabled());
        box->click();
        CHECK(dialog.isUnsavedToo());
    }
    SECTION("there is nothing else: nothing to clear before it is wanted")
    {
        RecoveryDialog dialog({{someCourse(2)}, {}});
        CHECK_FALSE(clear(dialog)->isEnabled());
        dialog.findChild<QCheckBox *>()->click();
        CHECK(clear(dialog)->isEnabled());
    }
    SECTION("nothing is kept")
    {
        const RecoveryDialog dialog({});
        CHECK_FALSE(clear(dialog));
        CHECK_FALSE(dialog.findChild<QTreeWidget *>());
    }
    SECTION("Enter clears on that button only")
    {
        RecoveryDialog dialog({{saved}, {}});
        dialog.show();
        StudioFixture::settle();
        const QSignalSpy accepted(&dialog, &QDialog::accepted);
        const QSignalSpy rejected(&dialog, &QDialog::rejected);
        QTest::keyClick(dialog.findChild<QTreeWidget *>(), Qt::Key_Return);
        CHECK(rejected.size() == 1);
        CHECK(accepted.isEmpty());
        dialog.show();
        StudioFixture::settle();
        clear(dialog)->setFocus();
        QTest::keyClick(clear(dialog), Qt::Key_Return);
        CHECK(accepted.size() == 1);
    }
}
