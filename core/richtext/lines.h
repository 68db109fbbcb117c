// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonValue>
#include <QList>
#include <QString>

namespace carrel::richtext {

// Rich text as lines of plain words, for those who look for words and put others in their place.

/// What a reader reads without a break: a paragraph, a heading, a cell, the alternative text of a
/// picture. Its runs are one text.
struct Line
{
    enum class Sort {
        Runs,
        Alt, ///< Of a picture.
        Caption, ///< Of a picture or a table.
        Code,
    };

    QString text; ///< `wall` stands for a run of a later version.
    Sort sort = Sort::Runs;
    QJsonArray runs = {}; ///< Those it is made of; one without marks where the text has none.
};
constexpr char16_t wall = 0xfffc;

/// In reading order. Block types of a later version have none.
QList<Line> linesOf(const QJsonValue &text);

/// Words to stand for `length` characters from `at` on, of the line with that index.
struct Exchange
{
    qsizetype line = 0;
    qsizetype at = 0;
    qsizetype length = 0;
    QString words;
};

/// The same runs with other words in one place. Marks stay: letters that do not change keep theirs,
/// and where the old words had several, so have the new ones, in the same order and as far as they
/// reach. Words that reach over a `wall` or the end are left.
QJsonArray withExchange(const QJsonArray &runs, const Exchange &exchange);

/// The text, clean, with all exchanges made; those of one line must not overlap.
QJsonArray withExchanges(const QJsonValue &text, QList<Exchange> exchanges);

} // namespace carrel::richtext
