// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/zip/deflatedentries.h"

#include "core/base/zip/crc32.h"
#include "core/base/zip/zipreader.h"
#include "core/package/zip/deflater.h"

#include "tests/support/catch.h"

#include <QBuffer>
#include <QDateTime>

#include <KZip>

using namespace Qt::StringLiterals;
using namespace carrel;

namespace {

/// An archive of KArchive's whose entries "1", "2"... are each stored or deflated beforehand, and
/// where those are that were.
class MixedArchive
{
public:
    explicit MixedArchive(const QList<bool> &areDeflated)
        : m_buffer(&bytes)
    {
        KZip zip(&m_buffer);
        REQUIRE(zip.open(QIODevice::WriteOnly));
        zip.setCompression(KZip::NoCompression);
        zip.setExtraField(KZip::NoExtraField);
        for (qsizetype i = 0; i < areDeflated.size(); ++i)
            add(zip, i, areDeflated[i]);
        REQUIRE(zip.close());
    }

    static QByteArray content(qsizetype i) { return QByteArray("content ").repeated(100 * i); }

    QByteArray bytes;
    QList<DeflatedEntry> deflated;

private:
    void add(KZip &zip, qsizetype i, bool isDeflated)
    {
        const QByteArray whole = content(i);
        const QByteArrayView data = isDeflated ? m_deflater.deflated(whole) : whole;
        if (isDeflated)
            deflated.append({m_buffer.pos(), crc32After(0, whole)});
        REQUIRE(zip.prepareWriting(QString::number(i), {}, {}, 0, 0100644, {}, {}, {}));
        REQUIRE(zip.writeData(data.data(), data.size()));
        REQUIRE(zip.finishWriting(whole.size()));
    }

    QBuffer m_buffer;
    Deflater m_deflater;
};

Result<> markIn(QByteArray &bytes, const QList<DeflatedEntry> &entries)
{
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::ReadWrite));
    return markDeflated(buffer, entries);
}

} // namespace

TEST_CASE("markDeflated")
{
    SECTION("the strict reader reads every entry, whichever of them were deflated")
    {
        const int which = GENERATE(range(0, 16));
        const QList<bool> areDeflated{bool(which & 1), bool(which & 2), bool(which & 4),
                                      bool(which & 8)};
        MixedArchive archive(areDeflated);
        REQUIRE(markIn(archive.bytes, archive.deflated));
        QBuffer buffer(&archive.bytes);
        REQUIRE(buffer.open(QIODevice::ReadOnly));
        const auto reader = ZipReader::open(buffer);
        REQUIRE(reader);
        const auto &entries = (*reader)->entries();
        REQUIRE(entries.size() == 4);
        for (qsizetype i = 0; i < 4; ++i) {
            CHECK(entries[i].method == (areDeflated[i] ? 8 : 0));
            CHECK((*reader)->bytes(entries[i], 1 << 20).value() == MixedArchive::content(i));
        }
    }
    SECTION("an archive without deflated entries is not touched")
    {
        MixedArchive archive({false, false});
        const QByteArray before = archive.bytes;
        CHECK(markIn(archive.bytes, {}));
        CHECK(archive.bytes == before);
    }
}

TEST_CASE("markDeflated refuses an archive that is not as it expects, and leaves it as it is")
{
    MixedArchive archive({false, true, true});
    SECTION("cut off anywhere")
    {
        for (qsizetype size = 0; size < archive.bytes.size(); ++size) {
            QByteArray part = archive.bytes.first(size);
            CHECK_FALSE(markIn(part, archive.deflated));
            CHECK(part == archive.bytes.first(size));
        }
    }
    SECTION("nothing begins where an entry should, and no entry is marked twice")
    {
        archive.deflated.last().headerStart += 1;
        CHECK_FALSE(markIn(archive.bytes, archive.deflated));
    }
    SECTION("an entry was deflated already")
    {
        REQUIRE(markIn(archive.bytes, archive.deflated));
        const QByteArray before = archive.bytes;
        const auto again = markIn(archive.bytes, archive.deflated);
        REQUIRE_FALSE(again);
        CHECK(again.error().code == ErrorCode::Internal);
        CHECK(archive.bytes == before);
    }
}
