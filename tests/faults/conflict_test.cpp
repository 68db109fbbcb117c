// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is promised: nobody's file is written over unasked, whatever others do to it or to its place
// while it is open, and the sentence says what happened and what to do. More of it stands in
// workingcopy_test.cpp ("a file that others touch", a stale lock) and drive_test.cpp (no right to
// write in the folder).

#include "core/edit/editsession.h"
#include "core/storage/gate.h"
#include "tests/core/storage/coursefixture.h"
#include "tests/faults/survivors.h"
#include "tests/faults/victim.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int nobodyElse = 65534;

SessionOptions elsewhere(const StorageFixture &fixture)
{
    SessionOptions options = optionsIn(fixture);
    options.stateFolder += u"-of-somebody-else"_s;
    options.ifInUse = SessionOptions::IfInUse::OpenAnyway;
    return options;
}

void count(EditSession &session, int number)
{
    require(session.perform(u"Step"_s, [number](Edit &edit) -> Result<> {
        CARREL_TRY(edit.putSetting(u"counter"_s, number));
        CARREL_TRY_VALUE(root, edit.view().courseId());
        CARREL_TRY_VALUE(course, edit.node(root));
        course.title = u"Step %1"_s.arg(number);
        return edit.putNode(course);
    }));
}

/// The error of a save that must not go well.
Error refusal(EditSession &session)
{
    const auto saved = session.save();
    REQUIRE_FALSE(saved);
    INFO(saved.error().message.toStdString());
    CHECK(saved.error().message.contains(u"victim.carrel"));
    return saved.error();
}

} // namespace

TEST_CASE(
    "Two programs on one course: the second is told who has it, and none overwrites the other")
{
    StorageFixture fixture;
    const QString path = preparedCourse(fixture);

    SECTION("while the other one runs")
    {
        QProcess other;
        other.start(QStringLiteral(CARREL_FAULTCHILD),
                    {u"hold"_s, elsewhere(fixture).stateFolder, path});
        REQUIRE(other.waitForReadyRead(60'000));
        const auto opened = EditSession::open(path, optionsIn(fixture));
        REQUIRE_FALSE(opened);
        CHECK(opened.error().code == ErrorCode::InUse);
        CHECK(opened.error().message.contains(u"is open already"));
        CHECK(opened.error().message.contains(sys::userName()));
        CHECK(opened.error().message.contains(sys::hostName()));
        other.kill();
        REQUIRE(other.waitForFinished(60'000));
        CHECK(EditSession::open(path, optionsIn(fixture)));
    }
    SECTION("where both were opened anyway")
    {
        auto mine = taken(EditSession::open(path, optionsIn(fixture)));
        auto theirs = taken(EditSession::open(path, elsewhere(fixture)));
        count(*mine, 1);
        count(*theirs, 2);
        taken(theirs->save());
        const Error error = refusal(*mine);
        CHECK(error.code == ErrorCode::Conflict);
        CHECK(error.message.contains(u"changed by somebody else"));
        CHECK(error.message.contains(u"not overwritten"));
        CHECK(counterIn(path) == 2);
        CHECK(counterOf(mine->view()) == 1);
        taken(mine->save(OnConflict::Overwrite));
        const Error theirError = refusal(*theirs);
        CHECK(theirError.code == ErrorCode::Conflict);
        CHECK(counterIn(path) == 1);
    }
}

TEST_CASE("The place of an open course changes")
{
    StorageFixture fixture;
    const QString path = preparedCourse(fixture);
    const QString folder = QFileInfo(path).path();
    auto session = taken(EditSession::open(path, optionsIn(fixture)));
    count(*session, 1);

    SECTION("the file is moved: saving writes a new one and leaves the moved one alone")
    {
        const QString moved = fixture.file(u"moved.carrel"_s);
        REQUIRE(QFile::rename(path, moved));
        const QByteArray before = fileContent(moved);
        taken(session->save());
        CHECK(counterIn(path) == 1);
        CHECK(fileContent(moved) == before);
    }
    SECTION("the file is moved and another course put in its place: that one is not overwritten")
    {
        REQUIRE(QFile::rename(path, fixture.file(u"moved.carrel"_s)));
        REQUIRE(QFile::rename(fixture.savedCourse(u"another.carrel"_s), path));
        const QByteArray theirs = fileContent(path);
        CHECK(refusal(*session).code == ErrorCode::Conflict);
        CHECK(fileContent(path) == theirs);
        checkModel(*session);
    }
    SECTION("something that is no course lies in its place: it is not overwritten")
    {
        REQUIRE(QFile::remove(path));
        writeFile(path, "a letter");
        CHECK(refusal(*session).code == ErrorCode::Conflict);
        CHECK(fileContent(path) == "a letter");
    }
    SECTION("the stick is pulled: work goes on, saving says so, and goes well when it is back")
    {
        REQUIRE(QDir().rename(folder, folder + u" pulled"_s));
        count(*session, 2);
        checkModel(*session);
        const auto saved = session->save();
        REQUIRE_FALSE(saved);
        INFO(saved.error().message.toStdString());
        CHECK((saved.error().code == ErrorCode::NotFound
               || saved.error().code == ErrorCode::ReadOnly));
        CHECK_FALSE(QFileInfo::exists(folder));
        // Not even the program's end costs anything.
        require(session->close(EditSession::OnClose::Keep));
        session = recovered(fixture, path);
        CHECK(counterOf(session->view()) == 2);
        REQUIRE(QDir().rename(folder + u" pulled"_s, folder));
        taken(session->save());
        CHECK(counterIn(path) == 2);
        checkModel(*session);
    }
}

TEST_CASE("A course whose file is made read-only while it is open is not written")
{
    StorageFixture fixture;
    const QString path = preparedCourse(fixture);
    const bool isRoot = ::geteuid() == 0;
    if (isRoot
        && QProcess::execute(u"setpriv"_s, {u"--reuid=%1"_s.arg(nobodyElse), u"true"_s}) != 0)
        SKIP("root ignores the rights on files, and setpriv cannot become another user");
    const QString folder = QFileInfo(path).path();
    const QString state = fixture.file(u"../their-state"_s);
    REQUIRE(QDir().mkpath(state));
    REQUIRE(::chmod(QFile::encodeName(QFileInfo(folder).path()).constData(), 0755) == 0);
    if (isRoot) {
        for (const QString &theirs : {state, folder, path})
            REQUIRE(::chown(QFile::encodeName(theirs).constData(), nobodyElse, nobodyElse) == 0);
    }
    const QByteArray before = fileContent(path);
    const QStringList lines = runChild({u"protect"_s, state, path}, isRoot ? nobodyElse : -1);
    INFO(lines.join(u'\n').toStdString());
    REQUIRE(lines.size() == 3);
    CHECK(lines[0] == u"writable");
    CHECK(lines[1].startsWith(u"save: %1 "_s.arg(int(ErrorCode::ReadOnly))));
    CHECK(lines[1].contains(u"Your changes are kept on this computer"));
    CHECK(lines[2] == u"saved elsewhere");
    CHECK(fileContent(path) == before);
}

TEST_CASE("Renaming is refused for a while: saving waits a second, then says so and costs nothing")
{
    StorageFixture fixture;
    const QString path = preparedCourse(fixture);
    const QByteArray before = fileContent(path);
    const int times = GENERATE(1, 2, 3, 4, 5);
    const int error = GENERATE(EBUSY, EACCES);
    constexpr int attempts = 4;
    const QStringList lines = runChild({u"refused"_s, fixture.stateFolder(), path,
                                        QString::number(times), QString::number(error)});
    INFO(lines.join(u'\n').toStdString());
    REQUIRE(lines.size() == 2);
    if (times < attempts) {
        CHECK(lines[0] == u"saved");
    } else {
        const ErrorCode code = error == EBUSY ? ErrorCode::InUse : ErrorCode::NotWritable;
        CHECK(lines[0].startsWith(u"save: %1 "_s.arg(int(code))));
        CHECK(lines[0].contains(u"victim.carrel"));
        CHECK(lines[0].contains(error == EBUSY ? u"another program" : u"cannot be written"));
    }
    // The second try, with the edit of the first.
    CHECK(lines[1] == u"saved");
    CHECK(counterIn(path) == 1);
    CHECK(taken(verifyCourse(path)).problems == QStringList());
    CHECK(fixture.files() == QStringList{u"victim.carrel"_s});
    CHECK(fileContent(path) != before);
}
