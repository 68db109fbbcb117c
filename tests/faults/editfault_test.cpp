// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is promised: an edit is there as a whole or not at all, whatever call of the system fails,
// and editing goes on.

#include "tests/faults/faultloop.h"
#include "tests/faults/faultsession.h"
#include "tests/faults/faultvfs.h"
#include "tests/support/catch.h"

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

FaultyOperation editingOf(SessionUnderTest &work)
{
    FaultyOperation editing;
    editing.folder = work.fixture().folder();
    editing.places = work.places();
    editing.run = [&work] { return work.tryEdit(); };
    editing.check = [&work](const Result<> &done) {
        work.checkEdited(done);
        if (!done)
            work.edit(); // there is room again
        work.checkSession();
    };
    return editing;
}

} // namespace

TEST_CASE("Whatever call fails during an edit, it is there as a whole or not at all")
{
    needFaults();
    SessionUnderTest work;
    FaultyOperation editing = editingOf(work);
    SECTION("whoever asks the system")
    {
        editing.name = "Edit";
        tryEveryCall(editing);
    }
    SECTION("in what SQLite asks of its files")
    {
        editing.name = "Edit, SQLite";
        editing.besides = Call::Lock;
        VfsFault::prepare();
        work.reopen();
        tryEveryCallOfSqlite(editing);
    }
    taken(work.session().save());
    work.checkWritten(work.path());
    work.checkUndoAndReopening();
}
