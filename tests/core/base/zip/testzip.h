// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace carrel::test {

/// One entry as it shall be written, right or wrong. What is not set is what an honest zip has.
struct TestZipEntry
{
    QByteArray name;
    QByteArray data; ///< Unpacked; stored unless `method` is 8.
    quint16 method = 0;
    QByteArray behind = {}; ///< Behind the packed data, as part of it.
    quint16 flags = 0; ///< In both headers.
    quint16 madeBy = 20;
    quint32 attributes = 0;
    QByteArray extra = {}; ///< In both headers.
    std::optional<quint32> crc = {};
    std::optional<quint32> size = {};
    std::optional<quint32> packedSize = {};
    std::optional<QByteArray> localName = {};
    std::optional<quint32> localSize = {};
    std::optional<quint32> headerStart = {};
};

/// What is around the entries.
struct TestZipFrame
{
    QByteArray before = {}; ///< Before the first entry.
    QByteArray beforeEnd = {}; ///< Between the directory and the end record.
    QByteArray comment = {};
    std::optional<quint16> count = {};
    std::optional<quint32> directoryStart = {};
    std::optional<quint16> disk = {};
};

/// The bytes of an archive, written field by field, so that a test can make any of them wrong.
QByteArray testZip(const QList<TestZipEntry> &entries, const TestZipFrame &frame = {});

/// zlib's raw deflate of the bytes.
QByteArray deflated(const QByteArray &data);

/// A Zip64 end record with its locator, for between directory and end record.
QByteArray zip64Records();

} // namespace carrel::test
