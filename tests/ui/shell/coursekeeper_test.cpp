// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/shell/studiofixture.h"

#include "core/edit/coursefile.h"
#include "core/edit/outlineedits.h"
#include "ui/shell/banner.h"
#include "ui/shell/statusline.h"
#include "ui/widgets/workbar.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::ui;
using carrel::test::StudioFixture;

namespace {

QString titleInFile(const QString &path)
{
    const auto view = readCourseFile(path);
    REQUIRE(view);
    const auto id = (*view)->courseId();
    REQUIRE(id);
    return (*view)->node(*id).value()->title;
}

} // namespace

TEST_CASE("Saving a course")
{
    StudioFixture studio;

    SECTION("asks for a file the first time and suggests the title for it")
    {
        studio.startBlank();
        studio.edit(u"Ward 4: a handover?"_s);
        const QString file = studio.path(u"Ward.carrel"_s);
        studio.answers.fileToSave = [&](auto &&...) { return file; };
        REQUIRE(studio.desk().keeper().save());
        CHECK(studio.asked == QStringList{u"file to save Ward 4 a handover.carrel"_s});
        CHECK(titleInFile(file) == u"Ward 4: a handover?"_s);
        CHECK(studio.studio->recents().paths() == QStringList{file});
    }
    SECTION("asks nothing from then on")
    {
        const QString file = studio.startSaved();
        studio.edit(u"Second title"_s);
        CHECK(studio.desk().keeper().save());
        CHECK(studio.asked.isEmpty());
        CHECK(titleInFile(file) == u"Second title"_s);
    }
    SECTION("is told in the status line as soon as it is done")
    {
        studio.startSaved();
        studio.edit();
        CHECK(studio.desk().statusLine().keepingShown().contains(u"1 not yet in the file"));
        CHECK(studio.window().isWindowModified());
        REQUIRE(studio.desk().keeper().save());
        CHECK(QTest::qWaitFor([&] {
            return studio.desk().statusLine().keepingShown().startsWith(u"File up to date");
        }));
        CHECK_FALSE(studio.window().isWindowModified());
    }
    SECTION("keeps what is being typed first")
    {
        studio.startSaved();
        studio.desk().keeper().setKeepTyping([&] { studio.edit(u"Typed a moment ago"_s); });
        REQUIRE(studio.desk().keeper().save());
        CHECK(titleInFile(studio.session().path()) == u"Typed a moment ago");
    }
    SECTION("leaves everything as it was when no file is chosen")
    {
        studio.startBlank();
        studio.edit();
        studio.answers.fileToSave = [](auto &&...) { return QString(); };
        CHECK_FALSE(studio.desk().keeper().save());
        CHECK(studio.session().path().isEmpty());
        CHECK(studio.session().unsavedSteps() > 0);
    }
    SECTION("says once that undo stays on this computer")
    {
        studio.startSaved();
        CHECK(studio.desk().banner().text().contains(u"Undo"));
        studio.desk().banner().hide();
        studio.edit();
        REQUIRE(studio.desk().keeper().save());
        CHECK(studio.desk().banner().isHidden());
    }
    SECTION("of a copy leaves the course where it is")
    {
        const QString file = studio.startSaved();
        studio.edit(u"Only in the copy"_s);
        const QString copy = studio.path(u"copy.carrel"_s);
        studio.answers.fileToSave = [&](auto &&...) { return copy; };
        REQUIRE(studio.desk().keeper().saveCopy());
        CHECK(titleInFile(copy) == u"Only in the copy");
        CHECK(studio.session().path() == file);
        CHECK(studio.session().unsavedSteps() == 1);
    }
    SECTION("happens by itself before the course leaves, where it has a file")
    {
        const QString file = studio.startSaved();
        studio.edit(u"As exported"_s);
        CHECK(studio.desk().keeper().saveBeforeLeaving());
        CHECK(titleInFile(file) == u"As exported");
    }
}

TEST_CASE("Somebody else changes the file of an open course")
{
    StudioFixture studio;
    const QString file = studio.startSaved();
    studio.edit(u"Mine"_s);
    studio.changeOutside(file);

    SECTION("which is told without stopping the work when the window is looked at again")
    {
        studio.desk().keeper().lookAtFile();
        CHECK(studio.desk().banner().isVisible());
        CHECK(studio.desk().banner().text().startsWith(u"Handover.carrel was changed"));
        CHECK(studio.asked.isEmpty());
    }
    SECTION("and saving asks; overwriting does it")
    {
        studio.answers.onConflict = [](auto &&...) { return ConflictAnswer::Overwrite; };
        CHECK(studio.desk().keeper().save());
        CHECK(studio.asked == QStringList{u"conflict Handover.carrel"_s});
        CHECK(titleInFile(file) == u"Mine");
    }
    SECTION("and saving under another name keeps both")
    {
        const QString second = studio.path(u"mine.carrel"_s);
        studio.answers.onConflict = [](auto &&...) { return ConflictAnswer::SaveElsewhere; };
        studio.answers.fileToSave = [&](auto &&...) { return second; };
        CHECK(studio.desk().keeper().save());
        CHECK(titleInFile(file) == u"Written by somebody else");
        CHECK(titleInFile(second) == u"Mine");
        CHECK(studio.session().path() == second);
    }
    SECTION("and cancelling writes nothing")
    {
        studio.answers.onConflict = [](auto &&...) { return ConflictAnswer::Cancel; };
        CHECK_FALSE(studio.desk().keeper().save());
        CHECK(titleInFile(file) == u"Written by somebody else");
        CHECK(studio.session().unsavedSteps() == 1);
    }
}

TEST_CASE("Going back to the saved file")
{
    StudioFixture studio;
    studio.startSaved();
    const QString before = studio.courseTitle();
    studio.edit(u"Another title"_s);
    studio.answers.onGoingBack = [](auto &&...) { return Sure::Yes; };

    SECTION("takes the changes out, and can be undone")
    {
        studio.desk().keeper().goBackToFile();
        CHECK(studio.asked == QStringList{u"going back 1"_s});
        CHECK(studio.courseTitle() == before);
        studio.desk().undo();
        CHECK(studio.courseTitle() == u"Another title");
    }
    SECTION("does nothing when the author thinks better of it")
    {
        studio.answers.onGoingBack = [](auto &&...) { return Sure::No; };
        studio.desk().keeper().goBackToFile();
        CHECK(studio.courseTitle() == u"Another title");
    }
    SECTION("is not offered without a file or without changes")
    {
        CHECK(studio.desk().keeper().canGoBack());
        REQUIRE(studio.desk().keeper().save());
        CHECK_FALSE(studio.desk().keeper().canGoBack());
    }
}

TEST_CASE("Closing a course")
{
    StudioFixture studio;

    SECTION("asks nothing when everything is in the file")
    {
        studio.startSaved();
        CHECK(studio.window().closeCourse());
        CHECK(studio.asked.isEmpty());
        CHECK_FALSE(studio.window().desk());
    }
    SECTION("asks nothing of a new course in which nothing was done, and leaves nothing")
    {
        studio.startBlank();
        CHECK(studio.window().closeCourse());
        CHECK(studio.asked.isEmpty());
        CHECK(EditSession::leftovers(studio.sessionOptions()).isEmpty());
    }
    SECTION("saves to the file where that is the answer")
    {
        const QString file = studio.startSaved();
        studio.edit(u"Saved at the end"_s);
        studio.answers.onClosing = [](auto &&...) { return ClosingAnswer::Save; };
        CHECK(studio.window().closeCourse());
        CHECK(studio.asked == QStringList{u"closing Handover.carrel 1"_s});
        CHECK(titleInFile(file) == u"Saved at the end");
    }
    SECTION("stays open when it cannot be saved after all")
    {
        studio.startBlank();
        studio.edit();
        studio.answers.onClosing = [](auto &&...) { return ClosingAnswer::Save; };
        studio.answers.fileToSave = [](auto &&...) { return QString(); };
        CHECK_FALSE(studio.window().closeCourse());
        CHECK(studio.window().desk());
    }
    SECTION("keeps changes for next time")
    {
        studio.startSaved();
        studio.edit();
        studio.answers.onClosing = [](auto &&...) { return ClosingAnswer::Keep; };
        CHECK(studio.window().closeCourse());
        const auto waiting = EditSession::leftovers(studio.sessionOptions());
        REQUIRE(waiting.size() == 1);
        CHECK(waiting.first().unsavedSteps == 1);
    }
    SECTION("throws changes away only after a second question")
    {
        studio.startSaved();
        studio.edit();
        studio.answers.onClosing = [](auto &&...) { return ClosingAnswer::ThrowAway; };
        studio.answers.onThrowingAway = [](auto &&...) { return Sure::No; };
        CHECK_FALSE(studio.window().closeCourse());
        studio.answers.onThrowingAway = [](auto &&...) { return Sure::Yes; };
        CHECK(studio.window().closeCourse());
        CHECK(EditSession::leftovers(studio.sessionOptions()).isEmpty());
    }
    SECTION("with the window: cancelling keeps both")
    {
        studio.startSaved();
        studio.edit();
        studio.answers.onClosing = [](auto &&...) { return ClosingAnswer::Cancel; };
        CHECK_FALSE(studio.window().close());
        CHECK(studio.desk().isVisible());
    }
    SECTION("is not asked about at log-out; everything waits")
    {
        studio.startSaved();
        studio.edit();
        studio.studio->keepEverything();
        studio.closeWindow();
        CHECK(studio.asked.isEmpty());
        CHECK(EditSession::leftovers(studio.sessionOptions()).size() == 1);
    }
}

TEST_CASE("Saving beside the author")
{
    StudioFixture studio;
    const QString file = studio.startSaved();
    CourseKeeper &keeper = studio.desk().keeper();
    WorkBar &work = studio.window().work();
    studio.edit(u"Typed before"_s);
    const auto type = [&](const QString &title) { // and no event is worked off
        const auto course = studio.session().view().courseId();
        REQUIRE(course);
        REQUIRE(renameNode(studio.session(), *course, title));
    };

    SECTION("lets typing go on, and keeps that for the next time")
    {
        keeper.saveBeside();
        CHECK_FALSE(work.isBusy());
        type(u"Typed meanwhile"_s);
        work.finishBeside();
        CHECK(titleInFile(file) == u"Typed before"_s);
        CHECK(studio.session().unsavedSteps() == 1);
    }
    SECTION("saves once more when it was asked for meanwhile")
    {
        keeper.saveBeside();
        type(u"Typed meanwhile"_s);
        keeper.saveBeside();
        keeper.saveBeside();
        work.finishBeside();
        CHECK(titleInFile(file) == u"Typed meanwhile"_s);
        CHECK(studio.session().unsavedSteps() == 0);
    }
    SECTION("is waited for before the course is closed")
    {
        keeper.saveBeside();
        CHECK(keeper.mayClose());
        CHECK(studio.asked.isEmpty());
        CHECK(titleInFile(file) == u"Typed before"_s);
    }
    SECTION("is waited for by a save under another name")
    {
        const QString other = studio.path(u"Other.carrel"_s);
        studio.answers.fileToSave = [&](auto &&...) { return other; };
        keeper.saveBeside();
        REQUIRE(keeper.saveAs());
        CHECK(titleInFile(file) == u"Typed before"_s);
        CHECK(studio.session().path() == other);
    }
    SECTION("does not take its own file for somebody else's")
    {
        keeper.saveBeside();
        work.finishBeside();
        bool isTold = false;
        QObject::connect(&keeper, &CourseKeeper::changedOutside, &keeper, [&] { isTold = true; });
        keeper.lookAtFile();
        CHECK_FALSE(isTold);
    }
    SECTION("leaves a window that is destroyed meanwhile in peace")
    {
        keeper.saveBeside();
        studio.studio.reset();
        CHECK(!titleInFile(file).isEmpty());
    }
}
