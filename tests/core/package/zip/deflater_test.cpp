// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/zip/deflater.h"

#include "tests/support/catch.h"

#include <QRandomGenerator>

#include <zlib.h>

using namespace carrel;

namespace {

/// What zlib makes of raw deflate data; nothing unless it ends exactly where the data does.
std::optional<QByteArray> inflated(QByteArrayView packed, qsizetype size)
{
    z_stream stream = {};
    if (inflateInit2(&stream, -15) != Z_OK)
        return std::nullopt;
    QByteArray bytes(size + 1, Qt::Uninitialized); // one more, to see that no more comes
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
    stream.avail_in = uInt(packed.size());
    stream.next_out = reinterpret_cast<Bytef *>(bytes.data());
    stream.avail_out = uInt(bytes.size());
    const int result = inflate(&stream, Z_FINISH);
    inflateEnd(&stream);
    if (result != Z_STREAM_END || stream.avail_in != 0)
        return std::nullopt;
    bytes.resize(qsizetype(stream.total_out));
    return bytes;
}

QByteArray randomBytes(QRandomGenerator &random, qsizetype size, int letters)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(random.bounded(letters));
    return bytes;
}

} // namespace

TEST_CASE("Deflater")
{
    Deflater deflater;
    SECTION("what it makes of any bytes, one after the other, zlib reads back")
    {
        QRandomGenerator random(GENERATE(1u, 2u, 3u));
        for (int i = 0; i < 60; ++i) {
            const qsizetype size = random.bounded(1 << random.bounded(1, 18));
            const QByteArray bytes = randomBytes(random, size, random.bounded(1, 257));
            CHECK(inflated(deflater.deflated(bytes), size) == bytes);
        }
    }
    SECTION("nothing is deflated too")
    {
        CHECK_FALSE(deflater.deflated({}).isEmpty());
        CHECK(inflated(deflater.deflated({}), 0) == QByteArray());
    }
    SECTION("bytes without any order become hardly longer")
    {
        QRandomGenerator random(4);
        const QByteArray bytes = randomBytes(random, Deflater::wholeSize, 256);
        const QByteArrayView packed = deflater.deflated(bytes);
        CHECK(packed.size() < bytes.size() + bytes.size() / 100);
        CHECK(inflated(packed, bytes.size()) == bytes);
    }
    SECTION("the same bytes give the same data, whatever came before")
    {
        const QByteArray text = QByteArray("a line of a module\n").repeated(5000);
        const QByteArray first = deflater.deflated(text).toByteArray();
        deflater.deflated(QByteArray(100'000, 'x'));
        CHECK(deflater.deflated(text) == first);
        CHECK(Deflater().deflated(text) == first);
    }
}
