// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kinds/kind.h"
#include "core/package/content/coursescan.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

namespace carrel {

// The letter key (docs/package-contract.md): what the letters in an LMS's report mean, for a
// trainer and for a trainer's script.

/// Of one block, an entry for each sort of record that it makes; none where it makes none. Words of
/// no language yet: they are members "word".
QJsonArray letterRecords(const Kind &kind, const Node &block);

/// Of each skill that the LMS hears of: what its name there means.
QJsonArray skillRecords(const QList<ScannedSkill> &skills);

/// The words of one language, as in resources/player/letterwords.json.
struct LetterWords
{
    QJsonObject words; ///< By their name in Letter.
    QStringList columns; ///< Titles.
};

/// Nothing if the language is not there.
std::optional<LetterWords> letterWordsIn(const QByteArray &file, const QString &language);

/// The key of one module as it stands in both files.
struct LetterTexts
{
    QByteArray lines; ///< JSON: a line for each record.
    QByteArray rows; ///< CSV: a row for each letter.
};
LetterTexts letterTexts(const QJsonArray &records, const LetterWords &words);

/// letters.json is this, then the lines of all modules in order, and of the skills, with
/// letterLinesBetween where both sides have some, then letterLinesAfter.
QByteArray letterLinesBefore(const QString &title);
inline constexpr auto letterLinesBetween = ",\n";
inline constexpr auto letterLinesAfter = "\n]}\n";

/// letters.csv, a table for spreadsheet programs, is this, then the rows of the same: RFC 4180,
/// UTF-8 with a byte order mark, without which Excel takes it for something else.
QByteArray letterRowsBefore(const LetterWords &words);

/// A cell of such a table. What a spreadsheet would take for a formula gets an apostrophe before
/// it.
QString csvCell(const QString &text);

} // namespace carrel
