// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/fontfile.h"

#include "core/base/translate.h"

#include <QIODevice>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

constexpr int directoryAt = 12; ///< OpenType, "Table directory".
constexpr int recordSize = 16; ///< Tag, checksum, offset, length.
constexpr int mostTables = 128;
constexpr int fsTypeAt = 8; ///< In the OS/2 table.
constexpr quint16 restricted = 0x0002;
constexpr quint16 allowed = 0x000c; ///< To look at and print, or to edit: the milder word holds.

const QString embeddingKey = u"embedding"_s;
const QString forbidden = u"forbidden"_s;

template<typename Number>
Number numberAt(QByteArrayView bytes, qsizetype at)
{
    return bytes.size() < at + qsizetype(sizeof(Number))
        ? Number(0)
        : qFromBigEndian<Number>(bytes.data() + at);
}

int tablesIn(QByteArrayView head)
{
    return numberAt<quint16>(head, 4);
}

/// The version number alone stands at the start of databases, too.
bool hasTableDirectory(QByteArrayView head)
{
    const int tables = tablesIn(head);
    int power = 1;
    while (power * 2 <= tables)
        power *= 2;
    return tables > 0 && tables <= mostTables
        && numberAt<quint16>(head, 6) == power * recordSize; // searchRange
}

} // namespace

QString fontTypeOf(QByteArrayView head)
{
    if (head.startsWith("wOF2"))
        return u"font/woff2"_s;
    if (head.startsWith("wOFF"))
        return u"font/woff"_s;
    if (head.startsWith("OTTO") && hasTableDirectory(head))
        return u"font/otf"_s;
    const bool isTrueType = head.startsWith(QByteArrayView("\0\1\0\0", 4));
    return isTrueType && hasTableDirectory(head) ? u"font/ttf"_s : QString();
}

bool forbidsEmbedding(QIODevice &device)
{
    device.seek(0);
    const QByteArray head = device.read(directoryAt + mostTables * recordSize);
    const QString type = fontTypeOf(head);
    if (type != u"font/ttf" && type != u"font/otf")
        return false;
    for (int i = 0; i < tablesIn(head); ++i) {
        const int at = directoryAt + i * recordSize;
        if (head.mid(at, 4) != "OS/2")
            continue;
        const qint64 rightsAt = qint64(numberAt<quint32>(head, at + 8)) + fsTypeAt;
        if (rightsAt >= device.size() || !device.seek(rightsAt))
            return false;
        const quint16 rights = numberAt<quint16>(device.read(sizeof(quint16)), 0);
        return (rights & restricted) != 0 && (rights & allowed) == 0;
    }
    return false;
}

QJsonObject fontBody(bool isEmbeddingForbidden)
{
    return isEmbeddingForbidden ? QJsonObject{{embeddingKey, forbidden}} : QJsonObject();
}

bool isEmbeddingForbidden(const QJsonObject &body)
{
    return body.value(embeddingKey).toString() == forbidden;
}

QString fontAdvice(const QJsonObject &body)
{
    return isEmbeddingForbidden(body)
        ? tr("The maker of this font does not allow it to be embedded. A course hands it on to "
             "every learner: ask the maker, or choose another font.")
        : QString();
}

} // namespace carrel
