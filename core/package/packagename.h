// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace carrel {

/// Names of files in a package. Every LMS, proxy and file system must take them as they are, so
/// they are lower-case ASCII: segments `[a-z0-9][a-z0-9_-]*`, one extension, at most 120
/// characters.

constexpr int longestPackageName = 120;

/// True for a name that fits the pattern and the length.
bool isPackageName(QStringView name);

/// The part behind the last '/'.
QString baseName(const QString &name);

/// The extension without its dot, in lower case; empty if there is none.
QString extensionOf(const QString &name);

/// Extensions that every LMS serves with a usable type.
const QStringList &allowedExtensions();

/// Extensions that LMSs refuse or rename because a server might run them.
bool isForbiddenExtension(const QString &extension);

/// The media type a preview server gives for an allowed extension.
QString mediaTypeOf(const QString &name);

/// True for files that are text and compress well.
bool isTextFile(const QString &name);

/// The name of a stored file in a package: `media/<hash>-<slug>.<ext>`. The slug is the author's
/// file name in ASCII; the extension follows the content type, so that `evil.php` never appears and
/// a stored file never becomes a page or script of the package. `sha256` is the raw hash,
/// `hashDigits` how much of it is shown (hexadecimal).
QString mediaFileName(const QString &authorName, const QString &type, const QByteArray &sha256,
                      int hashDigits = 12);

} // namespace carrel
