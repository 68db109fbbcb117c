// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QtEndian>

/// The records of a zip archive, as PKWARE's APPNOTE 6.3 has them: 4.3.7 (local header), 4.3.12
/// (central directory), 4.3.16 (end record). Sizes without name, extra field and comment.
namespace carrel::ziprecord {

constexpr quint32 localSignature = 0x04034b50;
constexpr quint32 centralSignature = 0x02014b50;
constexpr quint32 endSignature = 0x06054b50;
constexpr int localSize = 30;
constexpr int centralSize = 46;
constexpr int endSize = 22;

/// The number at `at`, which lies inside `bytes`.
inline quint16 u16(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

inline quint32 u32(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

} // namespace carrel::ziprecord
