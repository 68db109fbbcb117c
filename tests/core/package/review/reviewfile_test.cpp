// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/review/reviewfile.h"

#include "core/edit/reviewplaces.h"
#include "core/package/exporter.h"
#include "tests/core/package/memorycourse.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

class Written
{
public:
    Result<review::ReviewFile> write(const CourseView &course,
                                     const review::ReviewFileOptions &options = {})
    {
        return review::writeReviewFile(course, path(), options);
    }

    QString path() const { return m_folder.filePath(u"review.html"_s); }

    QByteArray page() const
    {
        QFile file(path());
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    QJsonObject data() const
    {
        const QByteArray text = page();
        const QByteArray open = "id=\"review\">";
        const qsizetype start = text.indexOf(open) + open.size();
        REQUIRE(start >= open.size());
        const QByteArray json = text.mid(start, text.indexOf("</script>", start) - start);
        return QJsonDocument::fromJson(json).object();
    }

private:
    QTemporaryDir m_folder;
};

/// A quarter of the bytes, as a picture of another type.
std::optional<review::SmallerPicture> quarter(QIODevice &device, const QString &,
                                              const review::PictureSize &)
{
    return review::SmallerPicture{device.read(device.size() / 4), u"image/jpeg"_s};
}

} // namespace

TEST_CASE("A review file")
{
    Written written;

    SECTION("is one page with the course, the review and what it needs")
    {
        const auto course = sampleCourse();
        const auto file = written.write(*course);
        REQUIRE(file);
        const QByteArray page = written.page();
        CHECK(file->bytes == page.size());
        CHECK(file->leftOut.isEmpty());
        CHECK(page.contains("Carrel.reviewStore"));
        CHECK(page.contains("Content-Security-Policy"));
        CHECK_FALSE(page.contains("LMSInitialize"));
    }
    SECTION("knows every node by number and digest")
    {
        const auto course = sampleCourse();
        REQUIRE(written.write(*course));
        const QJsonObject data = written.data();
        auto digests = ReviewDigests::of(*course);
        REQUIRE(digests);
        int nodes = 0;
        REQUIRE(course->forEachNode([&](const Node &node, int) -> Result<> {
            ++nodes;
            const QJsonValue place = data["places"_L1][node.id.text()];
            CHECK(place["digest"_L1].toString() == *digests->digest(node.id));
            CHECK(place["number"_L1].toString().isEmpty() == node.parent.isNull());
            return {};
        }));
        CHECK(data["order"_L1].toArray().size() == nodes);
    }
    SECTION("is in no other package")
    {
        const auto course = sampleCourse();
        for (const Exporter *exporter : allExporters()) {
            const auto plan = exporter->plan(*course, {});
            REQUIRE(plan);
            for (const PackageEntry &entry : plan->entries) {
                if (!entry.name.endsWith(u".js") && !entry.name.endsWith(u".html"))
                    continue;
                const auto device = entry.open();
                REQUIRE(device);
                CAPTURE(exporter->format().id, entry.name);
                CHECK_FALSE((*device)->readAll().contains("Carrel.reviewStore"));
            }
        }
    }
    SECTION("gets smaller pictures where it would be too large, and only then")
    {
        MemoryCourse course;
        const NodeId page = course.addPage(course.addModule(u"M"_s), u"P"_s);
        const QByteArray large(3 << 20, 'p');
        const MediaId picture = course.addMedia(u"board.png"_s, u"image/png"_s, large);
        course.addBlock(page, u"image"_s, {{u"media"_s, picture.text()}, {u"alt"_s, u"Board"_s}});
        const auto whole = written.write(course, {.shrink = quarter});
        REQUIRE(whole);
        CHECK(whole->smallerPictures == 0);
        const auto small = written.write(course, {.shrink = quarter, .mostBytes = 3 << 20});
        REQUIRE(small);
        CHECK(small->smallerPictures == 1);
        CHECK(small->bytes <= 3 << 20);
        CHECK(written.page().contains("data-type=\"image/jpeg\""));
    }
    SECTION("goes without films that are too large, and says so at the block")
    {
        MemoryCourse course;
        const NodeId page = course.addPage(course.addModule(u"M"_s), u"P"_s);
        const MediaId film =
            course.addMedia(u"tour.mp4"_s, u"video/mp4"_s, QByteArray(3 << 20, 'v'));
        const NodeId block = course.addSample(
            page, u"video"_s, {{u"source"_s, u"file"_s}, {u"media"_s, film.text()}});
        const auto file = written.write(course, {.mostBytes = 2 << 20});
        REQUIRE(file);
        REQUIRE(file->leftOut.size() == 1);
        CHECK(file->leftOut[0].startsWith(u"tour.mp4 ("_s));
        CHECK(file->bytes < 2 << 20);
        const QJsonArray missing =
            written.data()["places"_L1][block.text()]["leftOut"_L1].toArray();
        REQUIRE(missing.size() == 1);
        CHECK(missing[0].toString() == file->leftOut[0]);
        CHECK_FALSE(written.page().contains("video/mp4\""));
    }
    SECTION("that cannot be small enough is refused, with what is large")
    {
        MemoryCourse course;
        const NodeId page = course.addPage(course.addModule(u"M"_s), u"P"_s);
        const MediaId picture =
            course.addMedia(u"board.png"_s, u"image/png"_s, QByteArray(3 << 20, 'p'));
        course.addBlock(page, u"image"_s, {{u"media"_s, picture.text()}, {u"alt"_s, u"Board"_s}});
        const auto refused = written.write(course, {.mostBytes = 2 << 20});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::Refused);
        CHECK(refused.error().message.contains(u"board.png"_s));
        CHECK_FALSE(QFileInfo::exists(written.path()));
    }
    SECTION("is the same twice")
    {
        const auto course = sampleCourse();
        REQUIRE(written.write(*course));
        const QByteArray first = written.page();
        REQUIRE(written.write(*course));
        CHECK(written.page() == first);
    }
    SECTION("is named after the course")
    {
        CHECK(review::reviewFileName(u"A handover: that holds?"_s)
              == u"A-handover-that-holds-review.html");
        CHECK(review::reviewFileName(u"???"_s) == u"course-review.html");
    }
}
