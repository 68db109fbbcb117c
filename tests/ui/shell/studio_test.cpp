// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/smalldrive.h"
#include "tests/ui/shell/studiofixture.h"

#include "core/edit/coursefile.h"
#include "core/package/exporter.h"
#include "ui/shell/banner.h"
#include "ui/welcome/leftovercard.h"
#include "ui/welcome/welcomepage.h"

#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::ui;
using carrel::test::SmallDrive;
using carrel::test::StudioFixture;

namespace {

/// A course file that nobody has open, in the fixture's folder.
QString closedCourse(StudioFixture &studio)
{
    const QString file = studio.startSaved();
    REQUIRE(studio.window().closeCourse());
    StudioFixture::settle();
    return file;
}

void writeOver(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(at));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace

TEST_CASE("Opening a course in the studio")
{
    StudioFixture studio;
    const QString file = closedCourse(studio);

    SECTION("uses the window that shows the welcome page")
    {
        studio.studio->openPath(file, &studio.window());
        CHECK(studio.session().path() == file);
        CHECK(studio.studio->windows().size() == 1);
        CHECK(studio.asked.isEmpty());
    }
    SECTION("uses a new window where one has a course already")
    {
        studio.startBlank();
        studio.studio->openPath(file, &studio.window());
        CHECK(studio.studio->windows().size() == 2);
        CHECK(studio.session().path().isEmpty());
    }
    SECTION("goes to the window that has the file open")
    {
        studio.studio->openPath(file, &studio.window());
        studio.studio->openPath(file, &studio.window());
        CHECK(studio.studio->windows().size() == 1);
        CHECK(studio.asked.isEmpty());
    }
    SECTION("leaves the session with the thread of the window")
    {
        studio.studio->openPath(file, &studio.window());
        CHECK(studio.session().thread() == QThread::currentThread());
    }
    SECTION("tells what is wrong with a file that is damaged, and what to do")
    {
        writeOver(file, QFile(file).size() / 2, QByteArray(40'000, 'x'));
        studio.answers.onDamaged = [](auto &&...) { return DamagedAnswer::Leave; };
        studio.studio->openPath(file, &studio.window());
        REQUIRE(studio.asked.size() == 1);
        CHECK(studio.asked.first().contains(u"earlier save"));
        CHECK_FALSE(studio.window().desk());
    }
    SECTION("refuses a file that is no course, in plain words")
    {
        QFile other(studio.path(u"letter.carrel"_s));
        REQUIRE(other.open(QIODevice::WriteOnly));
        other.write("Dear reader, this is a letter and no course at all.");
        other.close();
        studio.studio->openPath(other.fileName(), &studio.window());
        REQUIRE(studio.asked.size() == 1);
        CHECK(studio.asked.first().contains(u"not a Carrel course"));
    }
    SECTION("refuses a file of a newer version, in plain words")
    {
        writeOver(file, 60, QByteArray::fromHex("000003e7")); // user_version of SQLite's header
        studio.studio->openPath(file, &studio.window());
        REQUIRE(studio.asked.size() == 1);
        CHECK(studio.asked.first().contains(u"this version cannot read it"));
    }
    SECTION("says so when somebody else works on it, and opens it anyway on demand")
    {
        SessionOptions options;
        options.stateFolder = studio.path(u"other"_s);
        const auto other = EditSession::open(file, options);
        REQUIRE(other);
        studio.answers.onInUse = [](auto &&...) { return InUseAnswer::Cancel; };
        studio.studio->openPath(file, &studio.window());
        CHECK(studio.asked == QStringList{u"in use"_s});
        CHECK_FALSE(studio.window().desk());
        studio.answers.onInUse = [](auto &&...) { return InUseAnswer::OpenAnyway; };
        studio.studio->openPath(file, &studio.window());
        CHECK(studio.session().path() == file);
    }
}

TEST_CASE("Opening a package in the studio")
{
    StudioFixture studio;
    const QString file = closedCourse(studio);
    const auto exported = [&](const PackageOptions &options) {
        const auto course = readCourseFile(file);
        REQUIRE(course);
        const auto plan = findExporter(u"scorm12"_s)->plan(**course, options);
        REQUIRE(plan);
        const QString path = studio.path(u"Handover.zip"_s);
        REQUIRE(writeZip(*plan, path));
        return path;
    };

    SECTION("makes a new course of an editable one, not saved anywhere")
    {
        studio.studio->openPath(exported({.isEditable = true}), &studio.window());
        CHECK(studio.asked.isEmpty());
        CHECK(studio.session().path().isEmpty());
        const auto course = readCourseFile(file);
        CHECK(*studio.session().view().courseId() == *(*course)->courseId());
        CHECK(*studio.session().view().exportIndexes() == *(*course)->exportIndexes());
        CHECK(studio.session().thread() == QThread::currentThread());
        CHECK(studio.studio->recents().paths() == QStringList{file});
    }
    SECTION("says of one for learners what to do")
    {
        studio.studio->openPath(exported({}), &studio.window());
        REQUIRE(studio.asked.size() == 1);
        CHECK(studio.asked.first().contains(u"cannot be edited"));
        CHECK_FALSE(studio.window().desk());
        CHECK(studio.studio->opener().leftovers().isEmpty());
    }
    SECTION("which may be dropped onto the window")
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(exported({.isEditable = true}))});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton,
                              Qt::NoModifier);
        QApplication::sendEvent(&studio.window(), &enter);
        CHECK(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&studio.window(), &drop);
        CHECK(QTest::qWaitFor([&] { return studio.window().desk() != nullptr; }));
    }
}

TEST_CASE("A read-only course file")
{
    StudioFixture studio;
    QString file = closedCourse(studio);
    const SmallDrive drive(16 * 1024);
    if (drive.isMounted()) { // Root may write to every file, but not to such a drive.
        const QString copy = drive.file(u"shared.carrel"_s);
        REQUIRE(QFile::copy(file, copy));
        drive.makeReadOnly();
        file = copy;
    }
    QFile(file).setPermissions(QFile::ReadOwner);
    studio.studio->openPath(file, &studio.window());
    REQUIRE(studio.window().desk());
    if (!studio.session().isReadOnly())
        SKIP("this user may write everything, and this system makes no drive that is read-only");
    CHECK(studio.desk().banner().isVisible());
    CHECK(studio.desk().banner().text().startsWith(u"This file is read-only"));
    studio.edit();
    const QString elsewhere = studio.path(u"mine.carrel"_s);
    studio.answers.fileToSave = [&](auto &&...) { return elsewhere; };
    CHECK(studio.desk().keeper().save());
    CHECK(studio.session().path() == elsewhere);
}

TEST_CASE("Work that waits from last time")
{
    StudioFixture studio;
    const QString file = studio.startSaved();
    studio.edit(u"Not in the file yet"_s);
    studio.crashAndStart();
    const auto cards = studio.window().findChildren<LeftoverCard *>();

    SECTION("is offered on the welcome page after a crash")
    {
        REQUIRE(cards.size() == 1);
        Q_EMIT cards.first()->continueAsked();
        CHECK(studio.courseTitle() == u"Not in the file yet");
        CHECK(studio.session().unsavedSteps() == 1);
        CHECK(studio.desk().session().canUndo());
    }
    SECTION("is offered when its file is opened")
    {
        studio.answers.onLeftover = [](auto &&...) { return LeftoverAnswer::Continue; };
        studio.studio->openPath(file, &studio.window());
        CHECK(studio.asked == QStringList{u"leftover 1"_s});
        CHECK(studio.courseTitle() == u"Not in the file yet");
    }
    SECTION("goes on waiting while the file is opened as it is")
    {
        studio.answers.onLeftover = [](auto &&...) { return LeftoverAnswer::OpenAsItIs; };
        studio.studio->openPath(file, &studio.window());
        CHECK(studio.courseTitle() != u"Not in the file yet");
        CHECK(studio.studio->opener().leftovers().size() == 1);
    }
    SECTION("is thrown away only after a question")
    {
        REQUIRE(cards.size() == 1);
        studio.answers.onThrowingAway = [](auto &&...) { return Sure::No; };
        Q_EMIT cards.first()->discardAsked();
        CHECK(studio.studio->opener().leftovers().size() == 1);
        studio.answers.onThrowingAway = [](auto &&...) { return Sure::Yes; };
        StudioFixture::settle();
        Q_EMIT studio.window().findChildren<LeftoverCard *>().first()->discardAsked();
        CHECK(studio.studio->opener().leftovers().isEmpty());
        CHECK(QTest::qWaitFor([&] {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            return studio.window().findChildren<LeftoverCard *>().isEmpty();
        }));
    }
}

TEST_CASE("The colours of the program")
{
    StudioFixture studio;
    CHECK(studio.studio->scheme() == Scheme::System);
    studio.studio->setScheme(Scheme::Dark);
    CHECK(isDark(qApp->palette()));
    CHECK(studio.studio->scheme() == Scheme::Dark);
    studio.studio->setScheme(Scheme::Light);
    CHECK_FALSE(isDark(qApp->palette()));
}
