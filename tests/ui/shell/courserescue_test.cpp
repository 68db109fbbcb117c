// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/courserescue.h"

#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/ui/shell/studiofixture.h"
#include "ui/commands/commandregistry.h"
#include "ui/shell/coursedesk.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/studio.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <algorithm>

using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

namespace {

/// A course that was saved twice, with another title the second time.
QString savedTwice(StudioFixture &studio)
{
    const QString file = studio.startSaved();
    studio.edit(u"The second title"_s);
    QThread::msleep(5);
    REQUIRE(studio.session().save());
    return file;
}

/// Chooses the oldest version.
auto choosing(VersionChoice::Act act)
{
    return [act](QWidget *, const EarlierCourseShown &course) {
        const auto versions = earlierVersions(course.place);
        REQUIRE(versions.size() >= 2);
        return VersionChoice{act, versions.last()};
    };
}

void runFileCommand(StudioFixture &studio, const QString &id)
{
    const auto commands = studio.window().registry().commands();
    const auto command = std::ranges::find(commands, id, &Command::id);
    REQUIRE(command != commands.end());
    command->run();
    StudioFixture::settle();
}

/// The page with the texts becomes zeros, so that nothing opens it any more.
void damage(const QString &file)
{
    QByteArray bytes = fileContent(file);
    bytes.replace(0, 8000, QByteArray(8000, '\0'));
    writeFile(file, bytes);
}

} // namespace

TEST_CASE("A damaged course is rescued when it is opened")
{
    StudioFixture studio;
    const QString file = savedTwice(studio);
    REQUIRE(studio.window().closeCourse());
    damage(file);
    studio.asked.clear();
    const QByteArray damaged = fileContent(file);

    SECTION("into a new file, which is opened, with the list of what is lost")
    {
        const QString target = studio.path(u"Rescued.carrel"_s);
        studio.answers.onDamaged = [](auto &&...) { return DamagedAnswer::Rescue; };
        studio.answers.fileToSave = [=](auto &&...) { return target; };
        studio.studio->openPath(file, &studio.window());
        REQUIRE(studio.asked.size() == 3);
        CHECK(studio.asked[0].startsWith(u"damaged versions rescue "_s));
        CHECK(studio.asked[1] == u"file to save Handover (rescued).carrel"_s);
        CHECK(studio.asked[2] == u"rescued The second title"_s);
        CHECK(studio.courseTitle() == u"The second title"_s);
        CHECK(QFileInfo(studio.session().path()) == QFileInfo(target));
        CHECK(fileContent(file) == damaged);
    }
    SECTION("or an earlier version of it is opened as a copy beside it")
    {
        studio.answers.onDamaged = [](auto &&...) { return DamagedAnswer::Versions; };
        studio.answers.onVersions = choosing(VersionChoice::Act::OpenCopy);
        studio.studio->openPath(file, &studio.window());
        CHECK(studio.asked.size() == 2);
        CHECK(studio.courseTitle() != u"The second title"_s);
        const QFileInfo copy(studio.session().path());
        CHECK(copy.fileName().startsWith(u"Handover (saved "_s));
        CHECK(copy.path() == QFileInfo(file).path());
        CHECK(fileContent(file) == damaged);
    }
    SECTION("and nothing is done where the author wants nothing")
    {
        studio.answers.onDamaged = [](auto &&...) { return DamagedAnswer::Leave; };
        studio.studio->openPath(file, &studio.window());
        CHECK_FALSE(studio.window().desk());
        CHECK(fileContent(file) == damaged);
    }
    SECTION("and versions are offered when it is gone")
    {
        REQUIRE(QFile::remove(file));
        studio.answers.onDamaged = [](auto &&...) { return DamagedAnswer::Versions; };
        studio.answers.onVersions = choosing(VersionChoice::Act::OpenCopy);
        studio.studio->openPath(file, &studio.window());
        CHECK(studio.asked[0].startsWith(u"damaged versions “"_s));
        CHECK(studio.window().desk());
    }
}

TEST_CASE("Earlier versions of the course in the window")
{
    StudioFixture studio;
    const QString file = savedTwice(studio);
    const QByteArray saved = fileContent(file);
    studio.asked.clear();

    SECTION("open as a copy in a window of their own")
    {
        studio.answers.onVersions = choosing(VersionChoice::Act::OpenCopy);
        runFileCommand(studio, u"file.versions"_s);
        CHECK(studio.asked == QStringList{u"versions of Handover"_s});
        REQUIRE(studio.studio->windows().size() == 2);
        CHECK(studio.courseTitle() == u"The second title"_s);
        const QString copy = studio.studio->windows().last()->desk()->session().path();
        CHECK(QFileInfo(copy).fileName().startsWith(u"Handover (saved "_s));
    }
    SECTION("are saved where the author says")
    {
        const QString target = studio.path(u"Copy.carrel"_s);
        studio.answers.onVersions = choosing(VersionChoice::Act::SaveCopy);
        studio.answers.fileToSave = [=](auto &&...) { return target; };
        runFileCommand(studio, u"file.versions"_s);
        CHECK(QFileInfo::exists(target));
        CHECK(studio.studio->windows().size() == 1);
    }
    SECTION("are gone back to as one step")
    {
        studio.answers.onVersions = choosing(VersionChoice::Act::GoBack);
        runFileCommand(studio, u"file.versions"_s);
        CHECK(studio.courseTitle() != u"The second title"_s);
        studio.desk().undo();
        CHECK(studio.courseTitle() == u"The second title"_s);
    }
    CHECK(fileContent(file) == saved);
}
