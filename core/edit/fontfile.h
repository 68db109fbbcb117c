// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QJsonObject>
#include <QString>

class QIODevice;

namespace carrel {

// Font files that an author brings along. Only what stands at fixed places of their header is read:
// what is in them is a matter of the browser, which trusts no font either.

inline constexpr qint64 megabyte = 1'000'000;
inline constexpr qint64 largestFont = 5 * megabyte;

/// font/woff2, font/woff, font/ttf or font/otf by the first bytes of a file; empty for anything
/// else.
QString fontTypeOf(QByteArrayView head);

/// A media type of these.
inline bool isFont(const QString &type)
{
    return type.startsWith(QLatin1StringView("font/"));
}

/// Whether a TrueType or OpenType font says that it must not be embedded (OS/2 table, fsType). Not
/// known of WOFF files, whose tables are packed. The device is left anywhere.
bool forbidsEmbedding(QIODevice &device);

/// What Media::body says of such a font.
QJsonObject fontBody(bool isEmbeddingForbidden);
bool isEmbeddingForbidden(const QJsonObject &body);

/// A translated sentence for the author about a font that is stored so; empty if there is nothing
/// to say.
QString fontAdvice(const QJsonObject &body);

} // namespace carrel
