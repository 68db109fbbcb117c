// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/targets/fuzz.h"

#include "core/package/editable/editablecourse.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QtEndian>

#include <cstdio>
#include <cstdlib>

#include <zlib.h>

using namespace Qt::StringLiterals;

namespace carrel::fuzz {

namespace {

constexpr qsizetype mostParts = 64;

void append16(QByteArray &bytes, quint16 value)
{
    const quint16 little = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

void append32(QByteArray &bytes, quint32 value)
{
    const quint32 little = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

/// What a local header and its line of the directory have in common.
QByteArray headerOf(const Part &part, const QByteArray &name)
{
    QByteArray header;
    append16(header, 20); // version
    append16(header, 0x800); // the name is UTF-8
    append16(header, 0); // stored
    append32(header, 0x00210000); // 1 January 1980
    const auto *data = reinterpret_cast<const Bytef *>(part.bytes.constData());
    append32(header, quint32(crc32(0, data, uInt(part.bytes.size()))));
    append32(header, quint32(part.bytes.size()));
    append32(header, quint32(part.bytes.size()));
    append16(header, quint16(name.size()));
    append16(header, 0); // no extra fields
    return header;
}

/// The note of an editable package tells size and checksum of the course in it: "@bytes@" and
/// "@sha256@" stand for what is right.
QList<Part> withRightNote(QList<Part> parts)
{
    QByteArray course;
    for (const Part &part : std::as_const(parts)) {
        if (part.name == QLatin1String(editableCourseName))
            course = part.bytes;
    }
    for (Part &part : parts) {
        if (part.name != QLatin1String(editableNoteName))
            continue;
        part.bytes.replace("@bytes@", QByteArray::number(course.size()));
        part.bytes.replace("@sha256@",
                           QCryptographicHash::hash(course, QCryptographicHash::Sha256).toHex());
    }
    return parts;
}

} // namespace

void demand(bool holds, const char *promise)
{
    if (holds)
        return;
    std::fprintf(stderr, "A promise does not hold: %s\n", promise);
    std::abort();
}

QString fileOf(const QByteArray &bytes, const QString &suffix)
{
    const QString path = QDir::temp().filePath(u"input."_s + suffix);
    QFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    demand(isWritten, "the folder for temporary files can be written");
    return path;
}

SeededIdSource ids()
{
    return SeededIdSource(7);
}

QList<Part> partsOf(const QByteArray &bytes)
{
    QList<Part> parts;
    const QByteArray mark = "=== ";
    qsizetype at = bytes.startsWith(mark) ? 0 : bytes.indexOf("\n" + mark) + 1;
    while ((at > 0 || bytes.startsWith(mark)) && parts.size() < mostParts) {
        const qsizetype nameEnd = bytes.indexOf('\n', at);
        if (nameEnd < 0)
            break;
        const qsizetype next = bytes.indexOf("\n" + mark, nameEnd);
        const qsizetype end = next < 0 ? bytes.size() : std::max(next, nameEnd + 1);
        const QByteArray name = bytes.mid(at + mark.size(), nameEnd - at - mark.size()).left(500);
        parts.append({QString::fromUtf8(name), bytes.mid(nameEnd + 1, end - nameEnd - 1)});
        if (next < 0)
            break;
        at = next + 1;
    }
    return parts;
}

QByteArray zipOf(const QList<Part> &parts)
{
    QByteArray zip;
    QByteArray directory;
    for (const Part &part : parts) {
        const QByteArray name = part.name.toUtf8();
        const QByteArray header = headerOf(part, name);
        directory.append("PK\x01\x02\x14\x00", 6);
        directory.append(header);
        append16(directory, 0); // no comment
        append16(directory, 0); // first disk
        append16(directory, 0);
        append32(directory, 0);
        append32(directory, quint32(zip.size()));
        directory.append(name);
        zip.append("PK\x03\x04", 4);
        zip.append(header);
        zip.append(name);
        zip.append(part.bytes);
    }
    const auto start = quint32(zip.size());
    zip.append(directory);
    zip.append("PK\x05\x06", 4);
    append32(zip, 0);
    append16(zip, quint16(parts.size()));
    append16(zip, quint16(parts.size()));
    append32(zip, quint32(directory.size()));
    append32(zip, start);
    append16(zip, 0);
    return zip;
}

QString packageOf(const QByteArray &bytes)
{
    const QList<Part> parts = partsOf(bytes);
    return parts.isEmpty() ? fileOf(bytes, QStringLiteral("html"))
                           : fileOf(zipOf(withRightNote(parts)), QStringLiteral("zip"));
}

} // namespace carrel::fuzz

extern "C" int LLVMFuzzerInitialize(int *count, char ***words)
{
    static QCoreApplication application(*count, *words);
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    carrel::fuzz::read(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
