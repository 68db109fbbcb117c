// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace carrel {

/// XML of a stranger, before a parser sees it.
struct GuardedXml
{
    QByteArray text; ///< UTF-16 is UTF-8 by now, whatever its declaration says.
    bool isRecoded = false;
    QString refusal = {}; ///< Translated: why nobody should parse it; empty: whoever likes may.
};

/// Some 20,000 files of a package, each with a few lines of its own.
inline constexpr qint64 mostXmlTags = 200'000;

/// Refused is what would take a parser time or memory without bound, or hide that from us: declared
/// entities and attributes, tags of thousands of attributes, more elements than any package has,
/// encodings in which the signs of XML are other bytes.
GuardedXml guarded(const QByteArray &xml);

/// The part of it that concerns any reader of XML: a tag of thousands of attributes, for which it
/// takes minutes, or megabytes without a tag, which it keeps several times.
bool isBuiltToHarm(const QByteArray &xml);

} // namespace carrel
