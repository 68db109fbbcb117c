// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QString>
#include <QStringList>

namespace carrel {

/// How the words of a foreign question are written.
enum class WordFormat {
    Plain,
    Moodle, ///< Plain, in which HTML may stand; ends of lines count.
    Html,
    Markdown,
};

/// The stored text nearest to foreign words; `losses` gets a translated sentence for each sort of
/// thing that a text of a course cannot hold (pictures that are only named, films, formulas).
QJsonArray storedWords(const QString &words, WordFormat format, QStringList &losses);

/// The same on one line, for places that take plain text only.
QString plainWords(const QString &words, WordFormat format, QStringList &losses);

} // namespace carrel
