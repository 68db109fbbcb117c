// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/node.h"

#include <QJsonArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace carrel::word {

struct QuestionOption
{
    QJsonArray text; ///< Rich text.
    QString plain; ///< The same in words, to be found by the key.
    QJsonArray feedback;
    bool isRight = false;
};

/// A question as a document asks it, before it is of a kind.
struct Question
{
    int line = 0; ///< Number of its first paragraph.
    QJsonArray stem; ///< Rich text.
    QString plainStem;
    QList<QuestionOption> options;
    bool hasKey = false; ///< The document says which options are right.
    bool asksForSeveral = false;
    QString answer; ///< Of a question without options, or the letters of the right ones.
    QJsonArray richAnswer; ///< The same as rich text.
    std::optional<bool> truth; ///< Of a statement.
    bool isStatement = false;
    QJsonArray feedback; ///< For whatever answer.
    QJsonArray right;
    QJsonArray wrong;
    QJsonArray partly;
    int points = 1;
    QStringList hints;
    QStringList doubts; ///< Whole sentences.
    QList<int> paragraphs; ///< Numbers of all that it is made of.
};

/// Says which options are right by letters, numbers or words: "B", "a and c", "2", the words of an
/// option. What follows ("B, because ...") becomes feedback. False if it names none of them.
bool applyKey(Question &question, const QString &key);

/// Takes "(2 points)" off the end of a stem.
int takePoints(QString &stem);

/// The block, of the kind that fits: single, multiple, truefalse, shorttext, numeric, cloze or
/// longtext. Adds to the doubts of the question what is missing.
Node blockOf(Question &question, IdSource &ids);

} // namespace carrel::word
