// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/hostile/hostilezips.h"

#include "tests/core/base/zip/testzip.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace carrel::test {

namespace {

using ZipOutcome = HostileZip::Outcome;
using Entries = QList<TestZipEntry>;

/// What makes readers of packages, Word files and workbooks look further.
Entries usual()
{
    const auto xml = [](const char *name) {
        return TestZipEntry{name, "<?xml version=\"1.0\"?><a>words</a>", 8};
    };
    return {xml("imsmanifest.xml"),     xml("[Content_Types].xml"), xml("word/document.xml"),
            xml("xl/workbook.xml"),     xml("_rels/.rels"),         xml("content.xml"),
            {"editable.json", "{}", 8}, {"course.json", "{}", 8},   {"index.html", "<p>x</p>"}};
}

class Zips
{
public:
    QList<HostileZip> list;

    /// The usual files and these.
    void with(const QString &name, ZipOutcome outcome, const Entries &more,
              const TestZipFrame &frame = {})
    {
        list.append({name, testZip(usual() + more, frame), outcome});
    }
    /// The usual files, one of them changed.
    void changed(const QString &name, ZipOutcome outcome,
                 const std::function<void(TestZipEntry &)> &change)
    {
        Entries entries = usual();
        change(entries[0]);
        list.append({name, testZip(entries), outcome});
    }
    void file(const QString &name, ZipOutcome outcome, const QByteArray &entryName)
    {
        with(name, outcome, {{entryName, "words"}});
    }
};

void addNames(Zips &zips)
{
    const QList<QByteArray> names{"../x",
                                  "a/../../x",
                                  "/etc/x",
                                  "../../../../../../tmp/x",
                                  "..\\x",
                                  "C:\\x",
                                  "C:x",
                                  "\\\\host\\share\\x",
                                  "//host/x",
                                  "CON",
                                  "aux.txt",
                                  "com1.xml",
                                  "a/PRN/b",
                                  "a:b",
                                  "x.",
                                  "x ",
                                  "a /b",
                                  ".",
                                  "..",
                                  "a//b",
                                  "./x",
                                  "a\nb",
                                  "a\x01z",
                                  "a\x7f",
                                  "\x82l\x8at\x82",
                                  "a\xff",
                                  "~/.bashrc",
                                  ".htaccess",
                                  "x.php",
                                  "$(touch x)",
                                  "`touch x`",
                                  "%2e%2e/x",
                                  "..%5cx",
                                  QByteArray(60'000, 'n'),
                                  QByteArray("d/").repeated(3000) + "x"};
    for (const QByteArray &name : names)
        zips.file(u"a file called "_s + QString::fromLatin1(name.left(40)), ZipOutcome::Exact,
                  name);
    zips.with(u"a folder with content"_s, ZipOutcome::Exact, {{"folder/", "words"}});
    zips.with(u"the same name twice"_s, ZipOutcome::Exact, {{"a.txt", "one"}, {"a.txt", "two"}});
    zips.with(u"names that differ by case"_s, ZipOutcome::Exact,
              {{"a.txt", "one"}, {"A.TXT", "two"}});
    zips.with(u"names that differ by their composition"_s, ZipOutcome::Exact,
              {{"\xc3\xa9", "one"}, {"e\xcc\x81", "two"}});
    zips.with(u"a file that is a folder, too"_s, ZipOutcome::Exact, {{"a", "one"}, {"a/b", "two"}});
    zips.changed(u"a name that differs in the local header"_s, ZipOutcome::Refused,
                 [](TestZipEntry &entry) { entry.localName = "imsmanifest.xmk"; });
    zips.changed(u"a longer name in the local header"_s, ZipOutcome::Refused,
                 [](TestZipEntry &entry) { entry.localName = "imsmanifest.xml/../x"; });
    zips.changed(u"no name"_s, ZipOutcome::Refused, [](TestZipEntry &entry) { entry.name = {}; });
}

void addSizes(Zips &zips)
{
    const QByteArray zeros(2 << 20, '\0');
    zips.with(u"ten bytes declared, two megabytes inside"_s, ZipOutcome::Broken,
              {{.name = "bomb", .data = zeros, .method = 8, .size = 10}});
    zips.with(u"much declared, little inside"_s, ZipOutcome::Broken,
              {{.name = "bomb", .data = zeros.left(500'000), .method = 8, .size = 900'000}});
    zips.with(u"a size that nothing packs to"_s, ZipOutcome::Refused,
              {{.name = "bomb", .data = "x", .method = 8, .size = 1'900'000'000}});
    Entries large;
    for (int i = 0; i < 5; ++i)
        large.append({.name = "part" + QByteArray::number(i),
                      .data = QByteArray(1 << 20, 'a'),
                      .method = 8,
                      .size = 1'000'000'000});
    zips.with(u"five gigabytes in all"_s, ZipOutcome::Refused, large);
    zips.with(u"a stored file with two sizes"_s, ZipOutcome::Refused,
              {{.name = "two", .data = "words", .size = 9}});
    zips.with(u"more packed bytes than there are"_s, ZipOutcome::Refused,
              {{.name = "long", .data = "words", .packedSize = 5'000'000}});
    zips.with(u"sizes of Zip64"_s, ZipOutcome::Refused,
              {{.name = "z", .data = "words", .size = 0xffffffff, .packedSize = 0xffffffff}});
    zips.with(u"records of Zip64"_s, ZipOutcome::Exact, {}, {.beforeEnd = zip64Records()});
    zips.with(u"a broken extra field"_s, ZipOutcome::Exact,
              {{.name = "extra", .data = "words", .extra = QByteArray("\x01\x00\xff\xff", 4)}});
    Entries many;
    many.reserve(65'000);
    for (int i = 0; i < 65'000; ++i)
        many.append({QByteArray::number(i), {}});
    zips.with(u"65,009 files"_s, ZipOutcome::Refused, many);
    zips.with(u"65,536 files, counted in sixteen bits"_s, ZipOutcome::Refused, many.mid(0, 527),
              {.count = 0xffff});
    QByteArray nested = zeros;
    for (int level = 0; level < 6; ++level) {
        Entries inner;
        for (int i = 0; i < 16; ++i)
            inner.append({QByteArray::number(i) + ".zip", nested, 8});
        nested = testZip(inner);
    }
    zips.with(u"archives in archives, six levels of sixteen"_s, ZipOutcome::Exact,
              {{"nested.zip", nested}});
    // Each header of the directory points to the same data, quoted (the better zip bomb).
    Entries quoted;
    for (int i = 0; i < 1000; ++i)
        quoted.append({.name = "q", .data = zeros.left(4096), .method = 8, .headerStart = 0});
    quoted.first().headerStart = {};
    zips.list.append(
        {u"a thousand files in the same bytes"_s, testZip(quoted), ZipOutcome::Refused});
}

void addContents(Zips &zips)
{
    zips.changed(u"a wrong checksum"_s, ZipOutcome::Broken,
                 [](TestZipEntry &entry) { entry.crc = 1; });
    zips.with(u"a wrong checksum of a stored file"_s, ZipOutcome::Broken,
              {{.name = "x", .data = "words", .crc = 1}});
    zips.with(u"no deflated data"_s, ZipOutcome::Broken,
              {{.name = "x", .data = deflated("words"), .method = 0},
               {.name = "y", .data = "words", .method = 8, .crc = 7}});
    for (const int flags : {1, 0x41, 0x2001})
        zips.changed(u"encrypted, flags %1"_s.arg(flags), ZipOutcome::Broken,
                     [flags](TestZipEntry &entry) { entry.flags = quint16(flags); });
    for (const int method : {1, 6, 9, 12, 14, 93, 95, 98, 99, 0xffff})
        zips.changed(u"packed in way %1"_s.arg(method), ZipOutcome::Broken,
                     [method](TestZipEntry &entry) { entry.method = quint16(method); });
    for (const quint32 mode : {0120777U, 0020666U, 0060666U, 0010666U, 0140666U})
        zips.with(u"a file of the mode %1"_s.arg(mode, 0, 8), ZipOutcome::Refused,
                  {{.name = "special",
                    .data = "/etc/passwd",
                    .madeBy = (3 << 8) | 20,
                    .attributes = mode << 16}});
}

void addFrames(Zips &zips)
{
    const QByteArray honest = testZip(usual());
    zips.with(u"something before the first file"_s, ZipOutcome::Refused, {},
              {.before = "#!/bin/sh\ntouch x\n", .directoryStart = 100});
    zips.list.append({u"a program before everything"_s, "MZ" + QByteArray(512, 'x') + honest,
                      ZipOutcome::Refused});
    zips.list.append({u"something after the end"_s, honest + "more", ZipOutcome::Refused});
    zips.list.append(
        {u"two archives, one after the other"_s, honest + honest, ZipOutcome::Refused});
    zips.with(u"a comment that is an archive"_s, ZipOutcome::Exact, {},
              {.comment = honest.left(900)});
    zips.with(u"a comment that ends like an archive"_s, ZipOutcome::Exact, {},
              {.comment = "PK\x05\x06" + QByteArray(14, '\0')});
    zips.with(u"fewer files announced"_s, ZipOutcome::Refused, {}, {.count = 3});
    zips.with(u"more files announced"_s, ZipOutcome::Refused, {}, {.count = 300});
    zips.with(u"a directory elsewhere"_s, ZipOutcome::Refused, {}, {.directoryStart = 4});
    zips.with(u"a directory outside"_s, ZipOutcome::Refused, {}, {.directoryStart = 0xfffffff0});
    zips.with(u"several disks"_s, ZipOutcome::Refused, {}, {.disk = 1});
    zips.with(u"something between directory and end"_s, ZipOutcome::Refused, {},
              {.beforeEnd = "words"});
    zips.with(u"a header outside"_s, ZipOutcome::Refused,
              {{.name = "x", .data = "words", .headerStart = 0xfffffff0}});
    zips.with(u"a header in another file's data"_s, ZipOutcome::Refused,
              {{.name = "x", .data = "words", .headerStart = 40}});
    zips.list.append({u"nothing"_s, {}, ZipOutcome::Refused});
    zips.list.append({u"no files"_s, testZip({}), ZipOutcome::Exact});
    zips.list.append({u"the first letters only"_s, "PK\x03\x04", ZipOutcome::Refused});
}

} // namespace

QList<HostileZip> hostileZips()
{
    Zips zips;
    addNames(zips);
    addSizes(zips);
    addContents(zips);
    addFrames(zips);
    return zips.list;
}

} // namespace carrel::test
