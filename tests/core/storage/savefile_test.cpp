// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/savefile.h"

#include "core/base/savingname.h"
#include "core/storage/history.h"
#include "core/storage/sessionstate.h"
#include "tests/core/storage/coursefixture.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

enum class DiedAfter { Noting, Creating, Writing, Announcing, Renaming };

/// The steps of WorkingCopy::save() up to the one after which the process ended.
CourseFileInfo saveUntil(DiedAfter point, WorkingCopy &copy)
{
    SessionState state(copy.database());
    const QString path = copy.path();
    const QString temporary = savingNameFor(path);
    require(state.setSaving(temporary));
    if (point == DiedAfter::Noting)
        return {};
    if (point == DiedAfter::Creating) {
        writeFile(temporary, "half a file");
        return {};
    }
    CourseFileInfo next = copy.file();
    next.saveId = u"nextsaveidaa"_s;
    next.saveCount += 1;
    const WrittenCourse written = taken(
        writeCourse({copy.folder() + u"/work.db"_s, path, {}}, {path, temporary, metaFor(next)}));
    if (point == DiedAfter::Writing)
        return {};
    require(state.setPending(written.info));
    if (point == DiedAfter::Renaming)
        require(putInPlace(temporary, path));
    return written.info;
}

} // namespace

TEST_CASE("A process that ends between two steps of a save")
{
    StorageFixture fixture;
    const QString path = fixture.savedCourse(u"a.carrel"_s, {}, noise(100'000, 1));
    const QByteArray before = fileContent(path);
    const DiedAfter point = GENERATE(DiedAfter::Noting, DiedAfter::Creating, DiedAfter::Writing,
                                     DiedAfter::Announcing, DiedAfter::Renaming);
    INFO("step " << int(point));
    QString folder;
    CourseFileInfo written;
    {
        auto copy = taken(WorkingCopy::open(path, fixture.options()));
        recorded(copy->database(), u"Rename"_s, [&] {
            require(copy->database().run("UPDATE node SET title = 'New' WHERE kind = 'course'"));
        });
        written = saveUntil(point, *copy);
        folder = copy->folder();
    }
    const bool isNew = point == DiedAfter::Renaming;
    CHECK((fileContent(path) == before) == !isNew);
    CHECK(taken(verifyCourse(path)).problems.isEmpty());

    SECTION("goes on where it was, with nothing left beside the file")
    {
        auto copy = taken(WorkingCopy::recover(folder, fixture.options()));
        CHECK(fixture.files().filter(u"saving"_s).isEmpty());
        CHECK(taken(History(copy->database()).unsavedSteps()) == (isNew ? 0 : 1));
        CHECK(copy->fileState() == WorkingCopy::FileState::Same);
        CHECK(copy->file().saveCount == (isNew ? 2 : 1));
        taken(copy->save());
        CHECK(contentDigest(path) == contentDigest(copy->database()));
        undone(copy->database());
        taken(copy->save());
    }
    SECTION("is listed rightly, and what is saved is put away")
    {
        CHECK(WorkingCopy::leftovers(fixture.options()).size() == (isNew ? 0 : 1));
        CHECK(fixture.files() == QStringList{u"a.carrel"_s});
        if (isNew) {
            const auto copy = taken(WorkingCopy::open(path, fixture.options()));
            CHECK(copy->historyFate() == HistoryFate::Continued);
        }
    }
    SECTION("can be thrown away, temporary file and all")
    {
        require(WorkingCopy::discard(folder));
        CHECK(fixture.files() == QStringList{u"a.carrel"_s});
        CHECK(fixture.sessions().isEmpty());
    }
}

TEST_CASE("putInPlace")
{
    StorageFixture fixture;
    SECTION("removes the verified file when it cannot be renamed, and leaves the other as it was")
    {
        // A folder with something in it cannot be replaced by a file.
        const QString path = fixture.file(u"a.carrel"_s);
        REQUIRE(QDir().mkpath(path + u"/inside"_s));
        const QString temporary = savingNameFor(path);
        writeFile(temporary, "new");
        CHECK_FALSE(putInPlace(temporary, path));
        CHECK_FALSE(QFile::exists(temporary));
        CHECK(QFileInfo::exists(path + u"/inside"_s));
    }
}
