// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is promised: whatever fails while a course is rescued, the damaged file stays as it is,
// there is a whole new course or none, and nothing is left out of it without being named.

#include "core/storage/gate.h"
#include "core/storage/salvage.h"
#include "tests/core/storage/coursefixture.h"
#include "tests/faults/faultloop.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

#include <QFile>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

TEST_CASE("Whatever call fails while a course is rescued, nothing goes without being named")
{
    StorageFixture fixture;
    const QString path = fixture.savedCourse(u"victim.carrel"_s, {1, 2, 2}, noise(70'000, 5));
    const QByteArray bytes = fileContent(path);
    const QByteArray content = contentDigest(path);
    const QString target = fixture.file(u"rescued.carrel"_s);
    SalvageFindings findings;
    FaultyOperation rescuing;
    rescuing.name = "Rescue";
    rescuing.folder = fixture.folder();
    rescuing.places = {fixture.folder(), u"victim.carrel"_s, u"rescued.carrel"_s};
    // Where SQLite cannot open its new file it tries for reading, and keeps the number of that.
    rescuing.alsoFine = {ErrorCode::NotWritable};
    rescuing.prepare = [&] { QFile::remove(target); };
    rescuing.run = [&]() -> Result<> {
        CARREL_TRY_VALUE(found, salvageCourse(path, {target}));
        findings = found;
        return {};
    };
    rescuing.check = [&](const Result<> &done) {
        CHECK(fileContent(path) == bytes);
        if (!done) {
            CHECK(fixture.files() == QStringList{u"victim.carrel"_s});
            return;
        }
        CHECK(taken(verifyCourse(target)).problems == QStringList());
        CHECK((contentDigest(target) == content || !findings.items.isEmpty()));
    };
    tryWhateverFails(rescuing);
}
