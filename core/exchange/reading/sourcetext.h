// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace carrel {

/// The text of a foreign document. Lines are numbered from 1 as an editor shows them.
struct SourceText
{
    QStringList lines; ///< Without their ends.
    bool isGuessed = false; ///< The bytes are no Unicode; they were read as Windows-1252.

    /// Lines `first` to `last`, both included.
    QString passage(int first, int last) const;
};

/// Decodes UTF-8 (with or without a mark), UTF-16 and, if it is neither, Windows-1252. Ends of
/// lines of all systems. Refused: too large (mostImportTextBytes). InvalidInput: no text at all.
Result<SourceText> sourceText(const QByteArray &bytes);

/// The beginning of it, for guessing the format; empty if it is no text.
QStringList firstLines(const QByteArray &bytes);

/// Not a sign among words: readers put these in the place of signs that an author escaped. Those
/// that stand in a source become U+FFFD.
constexpr char16_t firstStandIn = 0xfdd0;
constexpr char16_t lastStandIn = 0xfdef;

} // namespace carrel
