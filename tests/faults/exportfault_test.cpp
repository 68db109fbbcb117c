// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is promised: an export is there as a whole or what was there before is, whatever call of the
// system fails.

#include "core/exchange/coursejson/coursejson.h"
#include "core/package/exporter.h"
#include "tests/faults/faultloop.h"
#include "tests/faults/faultsession.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

#include <QDir>
#include <QDirIterator>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

using Tree = QMap<QString, QByteArray>;

/// Every file and folder below one, by its path, with its bytes.
Tree treeOf(const QString &folder)
{
    Tree tree;
    for (QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                              QDirIterator::Subdirectories);
         entries.hasNext();) {
        const QString path = entries.next();
        tree.insert(QDir(folder).relativeFilePath(path),
                    entries.fileInfo().isDir() ? QByteArray() : fileContent(path));
    }
    return tree;
}

/// One way to write something of a course into a folder of its own, which must then hold all that
/// a try without faults wrote, or what it held before.
class Exporting
{
public:
    explicit Exporting(std::function<Result<>(const CourseView &, const QString &)> write)
        : m_write(std::move(write))
    {
        m_work.edit();
        m_folder = m_work.fixture().folder() + u"/out"_s;
        m_target = m_folder + u"/course.out"_s;
        REQUIRE(QDir().mkpath(m_folder));
    }

    /// The target is a file that is there before, with other content.
    void replacesFile() { m_before.insert(u"course.out"_s, "what was there before"); }

    void tryEvery(FaultyOperation operation)
    {
        reset();
        require(write());
        m_after = treeOf(m_folder);
        REQUIRE(m_after != m_before);
        operation.folder = m_folder;
        operation.places = {m_folder, u"course.out"_s};
        operation.prepare = [this] { reset(); };
        operation.run = [this] { return write(); };
        operation.check = [this](const Result<> &done) {
            CHECK(treeOf(m_folder) == (done ? m_after : m_before));
            if (done)
                return;
            require(write()); // there is room again
            CHECK(treeOf(m_folder) == m_after);
        };
        tryEveryCall(operation);
        m_work.checkSession();
    }

private:
    Result<> write() { return m_write(m_work.session().view(), m_target); }

    void reset()
    {
        QDir(m_folder).removeRecursively();
        REQUIRE(QDir().mkpath(m_folder));
        for (auto file = m_before.cbegin(); file != m_before.cend(); ++file)
            writeFile(m_folder + u'/' + file.key(), file.value());
    }

    SessionUnderTest m_work;
    std::function<Result<>(const CourseView &, const QString &)> m_write;
    QString m_folder;
    QString m_target;
    Tree m_before;
    Tree m_after;
};

Result<PackagePlan> plannedFrom(const CourseView &course, const QString &format)
{
    return findExporter(format)->plan(course, {});
}

} // namespace

TEST_CASE("Whatever call fails during an export, there is a whole package or what was there before")
{
    needFaults();
    SECTION("as a zip")
    {
        Exporting zip([](const CourseView &course, const QString &path) -> Result<> {
            CARREL_TRY_VALUE(plan, plannedFrom(course, u"scorm12"_s));
            return writeZip(plan, path);
        });
        zip.replacesFile();
        zip.tryEvery({.name = "Zip", .most = 20});
    }
    SECTION("as a folder")
    {
        Exporting folder([](const CourseView &course, const QString &path) -> Result<> {
            CARREL_TRY_VALUE(plan, plannedFrom(course, u"web"_s));
            return writeFolder(plan, path);
        });
        folder.tryEvery({.name = "Folder", .most = 20});
    }
    SECTION("as a single page")
    {
        Exporting page([](const CourseView &course, const QString &path) -> Result<> {
            CARREL_TRY_VALUE(plan, plannedFrom(course, u"html"_s));
            return writeSingleFile(plan, path);
        });
        page.replacesFile();
        page.tryEvery({.name = "Single page"});
    }
}

TEST_CASE("Whatever call fails while a course is written as JSON, it is whole or not there")
{
    needFaults();
    Exporting json([](const CourseView &course, const QString &path) {
        return coursejson::dumpFile(course, path);
    });
    json.replacesFile();
    json.tryEvery({.name = "JSON"});
}
