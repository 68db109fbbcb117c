// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/courseedits.h"
#include "core/edit/editsession.h"
#include "tests/app/carrel/process.h"
#include "tests/support/catch.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

SessionOptions keptIn(const Place &place)
{
    SessionOptions session;
    session.stateFolder = place.path(u"state"_s);
    return session;
}

Run runRecovery(const Place &place, const QStringList &arguments = {})
{
    const RunOptions options{.environment = {u"CARREL_STATE_FOLDER="_s + place.path(u"state"_s)}};
    return runCarrel(QStringList{u"recovery"_s} + arguments, options);
}

} // namespace

TEST_CASE("recovery lists what is kept of courses and clears it")
{
    const Place place;
    const QString file = place.course();
    const Run nothing = runRecovery(place);
    CHECK(nothing.exitCode == 0);
    CHECK(nothing.out.isEmpty());
    CHECK(nothing.err.contains("keeps nothing"));
    CHECK(runRecovery(place, {u"--clear"_s}).out.contains("nothing to remove"));
    {
        auto session = EditSession::open(file, keptIn(place));
        REQUIRE(session);
        REQUIRE(renameCourse(**session, u"Saved"_s));
        REQUIRE((*session)->save());
        REQUIRE((*session)->close(EditSession::OnClose::Keep));
        session = EditSession::open(file, keptIn(place));
        REQUIRE(session);
        REQUIRE(renameCourse(**session, u"Unsaved"_s));
        // goes out of use as in a crash: what is unsaved stays
    }

    SECTION("in lines and as JSON")
    {
        const Run shown = runRecovery(place);
        CHECK(shown.exitCode == 0);
        CHECK(shown.out.count('\n') == 1);
        CHECK(shown.out.startsWith(file.toUtf8()));
        CHECK(shown.out.contains("in no file"));
        const Run json = runRecovery(place, {u"--json"_s});
        const QJsonArray courses = json.json()[u"courses"_s].toArray();
        REQUIRE(courses.size() == 1);
        CHECK(courses[0][u"course"_s].toString() == file);
        CHECK(courses[0][u"versions"_s].toInt() >= 1);
        CHECK(courses[0][u"unsavedChanges"_s].toInt() == 1);
        CHECK(courses[0][u"bytes"_s].toInt() > 0);
        CHECK(json.json()[u"openCourses"_s].toInt() == 0);
    }
    SECTION("leaving unsaved work, until that is asked for")
    {
        const Run cleared = runRecovery(place, {u"--clear"_s});
        INFO(cleared.err.toStdString());
        CHECK(cleared.exitCode == 0);
        CHECK(cleared.out.contains("earlier version"));
        CHECK(EditSession::leftovers(keptIn(place)).size() == 1);
        const Run all = runRecovery(place, {u"--clear"_s, u"--unsaved-too"_s, u"--json"_s});
        CHECK(all.exitCode == 0);
        CHECK(all.json()[u"removed"_s][u"unsavedSessions"_s].toInt() == 1);
        CHECK(all.json()[u"stayed"_s].toArray().isEmpty());
        CHECK(EditSession::leftovers(keptIn(place)).isEmpty());
        CHECK(runRecovery(place).out.isEmpty());
        CHECK(runCarrel({u"verify"_s, file}).exitCode == 0);
    }
    SECTION("nothing of a course that is open elsewhere")
    {
        const auto leftovers = EditSession::leftovers(keptIn(place));
        const auto session = EditSession::recover(leftovers.first().folder, keptIn(place));
        REQUIRE(session);
        CHECK(runRecovery(place, {u"--json"_s}).json()[u"openCourses"_s].toInt() == 1);
        CHECK(runRecovery(place, {u"--clear"_s, u"--unsaved-too"_s}).exitCode == 0);
        REQUIRE((*session)->undo());
        REQUIRE((*session)->redo());
        CHECK((*session)->unsavedSteps() == 1);
    }
    SECTION("and says what goes together")
    {
        CHECK(runRecovery(place, {u"--unsaved-too"_s}).exitCode == 2);
    }
}
