// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/table/records.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace carrel::table {

/// What the cells of a column say.
enum class Role {
    None, ///< A course has no place for it; its words are told.
    Type,
    Id,
    Skill,
    Difficulty,
    Points,
    Title,
    Page,
    Stem,
    Option,
    Correct,
    Feedback, ///< After every answer.
    FeedbackCorrect,
    FeedbackWrong,
    OptionFeedback,
    Hint,
    Tags,
};

struct Column
{
    Role role = Role::None;
    int number = 0; ///< Of options and their feedback, from 1.
    QString name; ///< As it stands in the table.
};

struct Columns
{
    QList<Column> all = {}; ///< In the order of the table.
    bool isGuessed = false; ///< There is no row with names.
};

/// The columns that this row names; nothing if it is no row of names.
std::optional<Columns> namedColumns(const QStringList &cells);

/// What the columns of a table without names probably are.
Columns guessedColumns(const QList<Record> &records);

/// Names and words compared: small letters without accents, blanks and signs.
QString evenName(const QString &name);

} // namespace carrel::table
