// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is promised: a whole course that is checked while the drive or the memory fails is never
// called damaged; the check says what failed instead.

#include "core/storage/gate.h"
#include "tests/core/storage/coursefixture.h"
#include "tests/faults/faultloop.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

TEST_CASE("Whatever fails while a course is checked, the course is not called damaged")
{
    StorageFixture fixture;
    const QString path = fixture.savedCourse(u"victim.carrel"_s, {1, 2, 2}, noise(70'000, 5));
    CourseFindings findings;
    FaultyOperation checking;
    checking.name = "Check";
    checking.most = 50;
    checking.run = [&]() -> Result<> {
        CARREL_TRY_VALUE(found, verifyCourse(path));
        findings = found;
        return {};
    };
    checking.check = [&](const Result<> &done) {
        if (done)
            CHECK(findings.problems == QStringList());
    };
    checking.folder = fixture.folder();
    checking.places = {u"victim.carrel"_s};
    tryWhateverFails(checking);
}
