// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/zip/zipreader.h"

#include "tests/core/base/zip/testzip.h"
#include "tests/support/catch.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

Result<std::unique_ptr<ZipReader>> opened(const QByteArray &bytes, const ZipLimits &limits = {})
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return ZipReader::open(std::move(buffer), limits);
}

/// The code of the error on opening, or nothing if it opens.
std::optional<ErrorCode> openingError(const QByteArray &bytes, const ZipLimits &limits = {})
{
    const auto reader = opened(bytes, limits);
    return reader ? std::nullopt : std::optional<ErrorCode>(reader.error().code);
}

/// The code of the error on reading the first entry, or nothing if it can be read.
std::optional<ErrorCode> readingError(const QByteArray &bytes)
{
    const auto reader = opened(bytes);
    REQUIRE(reader);
    const auto content = (*reader)->bytes((*reader)->entries().first(), 1 << 30);
    return content ? std::nullopt : std::optional<ErrorCode>(content.error().code);
}

const QByteArray text = QByteArray("All is quiet, nothing is open. ").repeated(1000);

} // namespace

TEST_CASE("ZipReader reads honest archives")
{
    const QByteArray bytes = testZip({{.name = "a.txt", .data = text, .method = 8},
                                      {.name = "b/c.png", .data = "stored"},
                                      {.name = "b/", .data = ""}});
    const auto reader = opened(bytes);
    REQUIRE(reader);

    SECTION("with names, sizes and content")
    {
        REQUIRE((*reader)->entries().size() == 3);
        const ZipEntry *entry = (*reader)->find(u"a.txt"_s);
        REQUIRE(entry);
        CHECK(entry->size == text.size());
        CHECK(entry->packedSize < entry->size);
        CHECK((*reader)->bytes(*entry, 1 << 20).value() == text);
        CHECK((*reader)->bytes(*(*reader)->find(u"b/c.png"_s), 100).value() == "stored");
        CHECK((*reader)->entries().last().isFolder());
        CHECK((*reader)->find(u"missing"_s) == nullptr);
        CHECK_FALSE((*reader)->hasZip64Records());
    }
    SECTION("with a comment at the end that looks like an end record")
    {
        TestZipFrame frame;
        frame.comment = testZip({}) + "x";
        CHECK(openingError(testZip({{.name = "a", .data = "b"}}, frame)) == std::nullopt);
    }
    SECTION("but not more of an entry than asked for")
    {
        const auto content = (*reader)->bytes((*reader)->entries().first(), 10);
        REQUIRE_FALSE(content);
        CHECK(content.error().code == ErrorCode::Refused);
    }
    SECTION("from a device that stays with its owner")
    {
        QBuffer buffer;
        buffer.setData(testZip({{.name = "a.txt", .data = "abc"}}));
        buffer.open(QIODevice::ReadOnly);
        {
            const auto borrowing = ZipReader::open(buffer);
            REQUIRE(borrowing);
            CHECK(*(*borrowing)->bytes((*borrowing)->entries().first(), 10) == "abc");
        }
        CHECK(buffer.isOpen());
    }
    SECTION("and stops when told to")
    {
        const auto read = (*reader)->read((*reader)->entries().first(),
                                          [](const char *, qint64) { return false; });
        REQUIRE_FALSE(read);
        CHECK(read.error().code == ErrorCode::Cancelled);
    }
    SECTION("and tells Zip64 marks apart from Zip64 archives")
    {
        TestZipFrame frame;
        frame.beforeEnd = zip64Records();
        const auto marked = opened(testZip({{.name = "a", .data = "b"}}, frame));
        REQUIRE(marked);
        CHECK((*marked)->hasZip64Records());
        const auto field = opened(
            testZip({{.name = "a", .data = "b", .extra = QByteArray("\x01\x00\x00\x00", 4)}}));
        REQUIRE(field);
        CHECK((*field)->entries().first().hasZip64);
    }
}

TEST_CASE("ZipReader refuses what is not a whole archive")
{
    SECTION("no zip at all, or an empty file")
    {
        CHECK(openingError("") == ErrorCode::Damaged);
        CHECK(openingError("Just a text, longer than an end record of 22 bytes.")
              == ErrorCode::Damaged);
    }
    SECTION("cut off anywhere")
    {
        const QByteArray whole =
            testZip({{.name = "a.txt", .data = text, .method = 8}, {.name = "b.txt", .data = "b"}});
        for (qsizetype size = 0; size < whole.size(); ++size) {
            INFO("cut at " << size);
            REQUIRE(openingError(whole.left(size)) == ErrorCode::Damaged);
        }
    }
    SECTION("bytes before the first entry that shift all offsets")
    {
        CHECK(openingError("junk" + testZip({{.name = "a", .data = "b"}})) == ErrorCode::Damaged);
    }
    SECTION("a directory that is longer or shorter than announced")
    {
        TestZipFrame more;
        more.count = 2;
        CHECK(openingError(testZip({{.name = "a", .data = "b"}}, more)) == ErrorCode::Damaged);
        TestZipFrame fewer;
        fewer.count = 0;
        CHECK(openingError(testZip({{.name = "a", .data = "b"}}, fewer)) == ErrorCode::Damaged);
        TestZipFrame gap;
        gap.beforeEnd = "gap";
        CHECK(openingError(testZip({{.name = "a", .data = "b"}}, gap)) == ErrorCode::Damaged);
    }
    SECTION("a local header that differs from the directory")
    {
        CHECK(openingError(testZip({{.name = "a", .data = "b", .localName = "c"}}))
              == ErrorCode::Damaged);
        CHECK(openingError(testZip({{.name = "a", .data = "b", .localSize = 7}}))
              == ErrorCode::Damaged);
    }
    SECTION("a stored entry with two sizes")
    {
        CHECK(openingError(testZip({{.name = "a", .data = "b", .size = 2}})) == ErrorCode::Damaged);
    }
    SECTION("a file that is not there, or a folder")
    {
        const QTemporaryDir folder;
        const auto missing = ZipReader::open(folder.filePath(u"none.zip"_s));
        REQUIRE_FALSE(missing);
        CHECK(missing.error().code == ErrorCode::NotFound);
        CHECK_FALSE(ZipReader::open(folder.path()));
    }
}

TEST_CASE("ZipReader refuses hostile archives")
{
    SECTION("entries that overlap, as in a quoted bomb")
    {
        CHECK(openingError(testZip(
                  {{.name = "a", .data = text}, {.name = "a", .data = text, .headerStart = 0}}))
              == ErrorCode::Refused);
    }
    SECTION("a declared size that no deflate stream can reach")
    {
        CHECK(
            openingError(testZip({{.name = "a", .data = text, .method = 8, .size = 1'900'000'000}}))
            == ErrorCode::Refused);
    }
    SECTION("more than the limits say")
    {
        ZipLimits limits;
        limits.entries = 1;
        limits.totalSize = 100;
        CHECK(
            openingError(testZip({{.name = "a", .data = "a"}, {.name = "b", .data = "b"}}), limits)
            == ErrorCode::Refused);
        CHECK(openingError(testZip({{.name = "a", .data = text}}), limits) == ErrorCode::Refused);
        limits = {};
        limits.ratio = 200;
        CHECK(openingError(testZip({{.name = "a", .data = QByteArray(3 << 20, '0'), .method = 8}}),
                           limits)
              == ErrorCode::Refused);
    }
    SECTION("links and devices")
    {
        CHECK(openingError(testZip({{.name = "a",
                                     .data = "/etc/passwd",
                                     .madeBy = 3 << 8 | 20,
                                     .attributes = quint32(0120777) << 16}}))
              == ErrorCode::Refused);
        CHECK(openingError(testZip({{.name = "a",
                                     .data = "x",
                                     .madeBy = 3 << 8 | 20,
                                     .attributes = quint32(0100644) << 16}}))
              == std::nullopt);
    }
    SECTION("sizes that need Zip64, and several disks")
    {
        CHECK(openingError(testZip({{.name = "a", .data = "b", .size = 0xffffffff}}))
              == ErrorCode::Refused);
        TestZipFrame frame;
        frame.disk = 1;
        CHECK(openingError(testZip({{.name = "a", .data = "b"}}, frame)) == ErrorCode::Refused);
        frame = {};
        frame.count = 0xffff;
        CHECK(openingError(testZip({{.name = "a", .data = "b"}}, frame)) == ErrorCode::Refused);
    }
}

TEST_CASE("ZipReader gives exactly what is declared, unpacked at once or in pieces, or an error")
{
    const QByteArray data = GENERATE(text, text.repeated(60));

    SECTION("the data")
    {
        const auto reader = opened(testZip({{.name = "a", .data = data, .method = 8}}));
        REQUIRE(reader);
        CHECK(*(*reader)->bytes((*reader)->entries().first(), 1 << 30) == data);
    }
    SECTION("bytes behind the end of the packed data")
    {
        CHECK(readingError(testZip({{.name = "a", .data = data, .method = 8, .behind = "x"}}))
              == ErrorCode::Damaged);
    }
    SECTION("wrong CRC, stored or deflated")
    {
        CHECK(readingError(testZip({{.name = "a", .data = data, .crc = 1}})) == ErrorCode::Damaged);
        CHECK(readingError(testZip({{.name = "a", .data = data, .method = 8, .crc = 1}}))
              == ErrorCode::Damaged);
    }
    SECTION("data that unpacks to more or less than declared")
    {
        const quint32 size = quint32(data.size());
        CHECK(readingError(testZip({{.name = "a", .data = data, .method = 8, .size = size - 1}}))
              == ErrorCode::Damaged);
        CHECK(readingError(testZip({{.name = "a", .data = data, .method = 8, .size = size + 1}}))
              == ErrorCode::Damaged);
    }
}

TEST_CASE("ZipReader is not led astray by an entry")
{
    SECTION("a bomb: ten bytes declared, a gigabyte inside")
    {
        const QByteArray bomb =
            testZip({{.name = "a", .data = QByteArray(256 << 20, '0'), .method = 8, .size = 10}});
        CHECK(readingError(bomb) == ErrorCode::Damaged);
    }
    SECTION("encrypted, or packed in another way")
    {
        CHECK(readingError(testZip({{.name = "a", .data = text, .flags = 1}}))
              == ErrorCode::Refused);
        CHECK(readingError(testZip({{.name = "a", .data = text, .method = 12}}))
              == ErrorCode::Refused);
    }
    SECTION("no byte can change without being noticed")
    {
        const quint32 seed = 20260301;
        INFO("seed " << seed);
        QRandomGenerator random(seed);
        const QByteArray whole = testZip(
            {{.name = "a.txt", .data = text, .method = 8}, {.name = "b.txt", .data = text}});
        int unnoticed = 0;
        for (int i = 0; i < 3000; ++i) {
            QByteArray changed = whole;
            const qsizetype at = random.bounded(int(whole.size()));
            changed[at] = char(changed[at] ^ char(1 << random.bounded(8)));
            const auto reader = opened(changed);
            bool isNoticed = !reader;
            for (qsizetype n = 0; !isNoticed && n < (*reader)->entries().size(); ++n) {
                const auto content = (*reader)->bytes((*reader)->entries()[n], 1 << 20);
                isNoticed = !content || *content != text;
            }
            // Dates, versions, attributes and unused flags are not content.
            if (!isNoticed)
                ++unnoticed;
        }
        CHECK(unnoticed < 30);
    }
}
