// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is promised: whatever call of the system fails during a save, and however, the file is the
// old one when Carrel says so and a whole new one when it does not, the work goes on, and nothing
// is left lying about.

#include "tests/faults/faultloop.h"
#include "tests/faults/faultsession.h"
#include "tests/faults/faultvfs.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

#include <QFile>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

/// A save of one sort, tried with every fault.
FaultyOperation savingOf(SessionUnderTest &work, const QString &path,
                         const std::function<Result<SaveReport>()> &save)
{
    FaultyOperation saving;
    saving.folder = work.fixture().folder();
    saving.places = {work.fixture().folder(), QFileInfo(path).fileName()};
    saving.prepare = [&work, path] {
        work.edit();
        work.remember(path);
    };
    saving.run = [save]() -> Result<> {
        CARREL_TRY(save());
        return {};
    };
    saving.check = [&work, path, save](const Result<> &done) {
        work.checkSession();
        work.checkNothingLeftBehind();
        if (done)
            return work.checkWritten(path);
        work.checkUntouched(path);
        taken(save()); // there is room again
        work.checkWritten(path);
        work.checkSession();
    };
    return saving;
}

} // namespace

TEST_CASE("Whatever call fails during Save, the file is the old one or a whole new one")
{
    needFaults();
    SessionUnderTest work;
    const QString path = work.path();
    FaultyOperation saving = savingOf(work, path, [&work] { return work.session().save(); });
    SECTION("whoever asks the system")
    {
        saving.name = "Save";
        tryEveryCall(saving);
    }
    SECTION("in what SQLite asks of its files")
    {
        saving.name = "Save, SQLite";
        saving.most = 15;
        saving.besides = Call::Delete | Call::Lock;
        VfsFault::prepare();
        work.reopen();
        tryEveryCallOfSqlite(saving);
    }
    work.checkUndoAndReopening();
}

TEST_CASE("Whatever call fails during Save as over an existing file, it is the old one or whole")
{
    needFaults();
    SessionUnderTest work;
    const QString other = work.fixture().file(u"other.carrel"_s);
    taken(work.session().saveCopy(other));
    FaultyOperation saving =
        savingOf(work, other, [&work, other] { return work.session().saveAs(other); });
    saving.name = "Save as";
    saving.most = 15;
    // Each time the session begins on its first file again.
    const auto edit = saving.prepare;
    saving.prepare = [&work, edit] {
        taken(work.session().saveAs(work.path()));
        edit();
    };
    tryEveryCall(saving);
    work.checkUndoAndReopening();
}

TEST_CASE("Whatever call fails while a copy is saved, it is the old one or whole")
{
    needFaults();
    SessionUnderTest work;
    const QString copy = work.fixture().file(u"copy.carrel"_s);
    taken(work.session().saveCopy(copy));
    FaultyOperation saving =
        savingOf(work, copy, [&work, copy] { return work.session().saveCopy(copy); });
    saving.name = "Save a copy";
    saving.most = 15;
    tryEveryCall(saving);
    work.checkUndoAndReopening();
}
