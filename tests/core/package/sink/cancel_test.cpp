// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whoever cancels an export is answered at once, wherever it is: between two questions whether to
// go on there is never more work than what a slow computer does in a fifth of a second. Counted in
// nodes and bytes, since a clock would tell about the computer.

#include "core/package/exporter.h"
#include "core/package/packagecheck.h"
#include "tests/core/package/entries.h"
#include "tests/core/package/formats.h"
#include "tests/core/package/memorycourse.h"
#include "tests/support/catch.h"

#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

/// What is done between two questions.
class Asking
{
public:
    Progress progress()
    {
        return [this](qint64, qint64) {
            since = 0;
            return ++asked != stopAt;
        };
    }
    void did(qint64 work)
    {
        since += work;
        longest = std::max(longest, since);
    }

    qint64 since = 0;
    qint64 longest = 0;
    int asked = 0;
    int stopAt = -1;
};

/// Zeros, counted as they are read.
class CountedDevice : public QIODevice
{
public:
    CountedDevice(Asking &asking, qint64 size)
        : m_asking(asking)
        , m_left(size)
    {
        open(ReadOnly | Unbuffered);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 size = std::min(most, m_left);
        std::fill_n(data, size, '\0');
        m_left -= size;
        m_asking.did(size);
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    Asking &m_asking;
    qint64 m_left;
};

PackageEntry counted(Asking &asking, const QString &name, qint64 size,
                     PackageEntry::Storage storage)
{
    PackageEntry entry;
    entry.name = name;
    entry.storage = storage;
    entry.size = size;
    entry.open = [&asking, size]() -> Result<std::unique_ptr<QIODevice>> {
        return std::unique_ptr<QIODevice>(std::make_unique<CountedDevice>(asking, size));
    };
    return entry;
}

/// Counts the nodes that are read of it.
class CountedCourse : public MemoryCourse
{
public:
    explicit CountedCourse(Asking &asking)
        : m_asking(asking)
    { }

    Result<> forEachNode(const Visit &visit) const override
    {
        return MemoryCourse::forEachNode(counting(visit));
    }
    Result<> forEachBelow(const NodeId &start, const Visit &visit) const override
    {
        return MemoryCourse::forEachBelow(start, counting(visit));
    }

private:
    Visit counting(const Visit &visit) const
    {
        return [this, &visit](const Node &node, int depth) {
            m_asking.did(1);
            return visit(node, depth);
        };
    }

    Asking &m_asking;
};

std::unique_ptr<CountedCourse> longCourse(Asking &asking)
{
    auto course = std::make_unique<CountedCourse>(asking);
    for (int m = 0; m < 10; ++m) {
        const NodeId module = course->addModule(u"Module %1"_s.arg(m));
        for (int p = 0; p < 20; ++p) {
            const NodeId page = course->addPage(module, u"Page %1"_s.arg(p));
            for (int b = 0; b < 5; ++b)
                course->addBlock(page, u"text"_s, {{u"text"_s, paragraph(u"Words."_s)}});
        }
    }
    return course;
}

constexpr qint64 mostBytes = 256 << 10;
constexpr int mostNodes = 600;

} // namespace

TEST_CASE("While a package is written and read back, somebody may cancel all the time")
{
    constexpr qint64 large = 8 << 20;
    Asking asking;
    const PackageEntry stored = counted(asking, u"a.mp4"_s, large, PackageEntry::Storage::Store);
    const PackageEntry packed = counted(asking, u"a.svg"_s, large, PackageEntry::Storage::Deflate);
    const QTemporaryDir folder;

    SECTION("as a zip")
    {
        REQUIRE(writeZip(planOf({stored, packed}), folder.filePath(u"a.zip"_s), asking.progress()));
        CHECK(asking.longest <= mostBytes);
        CHECK(asking.asked >= 2 * 2 * large / mostBytes);
    }
    SECTION("as a folder")
    {
        REQUIRE(writeFolder(planOf({stored, packed}), folder.filePath(u"a"_s), asking.progress()));
        CHECK(asking.longest <= mostBytes);
        CHECK(asking.asked >= 2 * 2 * large / mostBytes);
    }
    SECTION("as one file")
    {
        REQUIRE(writeSingleFile(planOf({stored}), folder.filePath(u"a.html"_s), asking.progress()));
        CHECK(asking.longest <= mostBytes);
        CHECK(asking.asked >= 2 * large / mostBytes);
    }
    SECTION("and while it is checked")
    {
        REQUIRE(writeZip(planOf({stored}), folder.filePath(u"a.zip"_s)));
        REQUIRE(checkPackage(folder.filePath(u"a.zip"_s), {}, asking.progress()));
        CHECK(asking.asked >= 2 * large / mostBytes); // by both readers
        asking.stopAt = asking.asked + 20;
        const auto checks = checkPackage(folder.filePath(u"a.zip"_s), {}, asking.progress());
        REQUIRE_FALSE(checks);
        CHECK(checks.error().code == ErrorCode::Cancelled);
    }
}

TEST_CASE("While a course is read for its package, somebody may cancel all the time")
{
    Asking asking;
    const auto course = longCourse(asking);
    for (const QString &format : {u"scorm2004-3"_s, u"html"_s}) {
        INFO(format.toStdString());
        const auto plan =
            exporterOf(format).plan(*course, {.isEditable = true, .planning = asking.progress()});
        REQUIRE(plan);
        CHECK(asking.longest <= mostNodes);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.out"_s);
        REQUIRE((format == u"html" ? writeSingleFile(*plan, path, asking.progress())
                                   : writeZip(*plan, path, asking.progress())));
        CHECK(asking.longest <= mostNodes);
    }
}

TEST_CASE("An export that is cancelled, wherever it is, leaves nothing")
{
    const auto course = sampleCourse();
    const auto exported = [&](Asking &asking, const QString &path) -> Result<> {
        CARREL_TRY_VALUE(plan,
                         exporterOf(u"scorm12"_s)
                             .plan(*course, {.isEditable = true, .planning = asking.progress()}));
        return writeZip(plan, path, asking.progress());
    };
    Asking whole;
    const QTemporaryDir folder;
    REQUIRE(exported(whole, folder.filePath(u"whole.zip"_s)));
    const int step = std::max(1, whole.asked / 25);
    for (int at = 1; at <= whole.asked; at += step) {
        INFO(at << " of " << whole.asked);
        Asking asking;
        asking.stopAt = at;
        const auto done = exported(asking, folder.filePath(u"a.zip"_s));
        REQUIRE_FALSE(done);
        CHECK(done.error().code == ErrorCode::Cancelled);
        CHECK(asking.asked == at);
        CHECK(everythingIn(folder.path()) == QStringList{u"whole.zip"_s});
    }
}
