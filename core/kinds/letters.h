// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json/jsonview.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

namespace carrel {

struct Pairing;

// What an LMS's report says of an answer, and what it stands for: a report knows letters only
// ("a,c"). The letters are those that the player's engine reports (engine.js of each kind,
// resources/player/engine/grammar.js).

/// One letter, and what it stands for.
struct Letter
{
    /// As it stands in the response; empty where the response is in words.
    QString letter;
    /// What it is the letter of: "option", "line", "choice" …; a name in
    /// resources/player/letters.json.
    QString part;
    QString text; ///< Plain, on one line.
    /// In place of a text of the course: words that are the same in every course, by their name in
    /// resources/player/letters.json.
    QString word = {};
    /// True or false; where one belongs to another, the pair that is right; undefined where nothing
    /// is right or wrong.
    QJsonValue right = QJsonValue::Undefined;
};

/// The letters of all records of one sort that a block makes.
struct LetterKey
{
    QString type; ///< Of the interaction, in SCORM 1.2.
    QString question; ///< Plain, on one line. Empty: the title of the block.
    QList<Letter> letters;
    QString record =
        {}; ///< End of the record's name, where a block makes records of several sorts.
};

/// Rich text as one plain line.
QString plainLine(const JsonView &richText);

/// What a line or an option says; a picture has no words.
Letter letterOf(const QString &part, const QString &text);

/// Options of which some are right; `options` come without their letters.
LetterKey choiceKey(const QString &question, QList<Letter> options);

/// Lines or gaps, which come without their letters, and for each the place of the choice that is
/// right.
LetterKey pairsKey(const QString &question, QList<Letter> lines, const QList<int> &right,
                   const QStringList &choices);

/// The same for lines that have a choice each.
LetterKey pairingKey(const QString &question, const Pairing &pairing);

/// Lines in the right order.
LetterKey orderKey(const QString &question, const QStringList &lines);

/// An answer in words or numbers: what counts as right.
LetterKey typedKey(const QString &question, const QStringList &right);

/// A task whose record says that it was done, which is `word`.
LetterKey doneKey(const QString &question, const QString &word = QStringLiteral("done"));

/// A scale whose levels are reported by their number.
LetterKey scaleKey(const QString &question, QList<Letter> levels);

} // namespace carrel
