// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kinds/kind.h"
#include "core/package/content/coursescan.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace carrel {

// The letter key (docs/package-contract.md): what the letters in an LMS's report mean, for a
// trainer and for a trainer's script.

/// What the letters of one sort of record mean. Words of no language yet: Letter::word.
struct LetterRecord
{
    QString record; ///< Its name.
    QString kind; ///< Of the block; empty for a skill.
    QString type; ///< Of the interaction, in SCORM 1.2.
    QString question;
    QString difficulty; ///< Empty for the usual one.
    QString role; ///< The same.
    QList<Letter> letters;

    struct Place
    {
        QString module; ///< Titles.
        QString page;
        int number = 0; ///< That learners read; 0: none.
    };
    std::optional<Place> place; ///< Where the block stands; a skill stands nowhere.
};

/// Of one block, one for each sort of record that it makes, without their place; none where it
/// makes none.
QList<LetterRecord> letterRecords(const Kind &kind, const ReadNode &block);

/// Of each skill that the LMS hears of: what its name there means.
QList<LetterRecord> skillRecords(const QList<ScannedSkill> &skills);

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
LetterTexts letterTexts(const QList<LetterRecord> &records, const LetterWords &words);

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
