// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is promised: a course file of any version ever released opens, and is what it was.
// tests/data/courses says how they were made.

#include "core/edit/coursefile.h"
#include "core/edit/editsession.h"
#include "core/exchange/coursejson/coursejson.h"
#include "core/storage/schema.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

#include <QFile>
#include <QTemporaryDir>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

QString keptFile(const QString &name)
{
    return QStringLiteral(CARREL_SOURCE_DIR) + u"/tests/data/courses/"_s + name;
}

QString nameOf(int version, const QString &ending)
{
    return u"schema%1.%2"_s.arg(version).arg(ending);
}

QByteArray dumped(const CourseView &view, int version)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(nameOf(version, u"json"_s));
    const auto done = coursejson::dumpFile(view, path);
    REQUIRE(done);
    return fileContent(path);
}

} // namespace

TEST_CASE("Course files of every released version are kept and read as they were")
{
    for (int version = 1; version <= schema::version; ++version) {
        INFO("schema " << version);
        const QString kept = keptFile(nameOf(version, u"carrel"_s));
        const QByteArray golden = fileContent(keptFile(nameOf(version, u"json"_s)));
        const QByteArray before = fileContent(kept);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"course.carrel"_s);
        REQUIRE(QFile::copy(kept, path));
        REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));

        const auto read = readCourseFile(path);
        REQUIRE(read);
        CHECK(dumped(**read, version) == golden);
        const auto verified = verifyCourseFile(path);
        REQUIRE(verified);
        CHECK(verified->problems == QStringList());
        CHECK(verified->mediaChecked > 0);

        SessionOptions options;
        options.stateFolder = folder.filePath(u"state"_s);
        auto session = EditSession::open(path, options);
        REQUIRE(session);
        CHECK(dumped((*session)->view(), version) == golden);
        CHECK(fileContent(path) == before);
        REQUIRE((*session)->save());
        CHECK(dumped(**readCourseFile(path), version) == golden);
        REQUIRE((*session)->close(EditSession::OnClose::Discard));
    }
}
