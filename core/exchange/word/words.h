// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace carrel::word {

// The words by which authors say what a passage is, in English, French, German and Spanish.

/// What a paragraph says of itself by its first word.
enum class Label {
    None,
    Question,
    TrueFalse, ///< "True or false:" before a statement.
    Answer,
    Feedback,
    Right, ///< Feedback to a right answer.
    Wrong,
    Partly,
    Points,
    Hint,
};

struct LabelWord
{
    Label label = Label::None;
    QString detail; ///< The number of a question, the letter of an option; may be empty.
    qsizetype length = 0; ///< Characters of the label with what divides it from the text.
};

/// The label that a text begins with.
LabelWord labelOf(const QString &text);

/// What a heading announces.
enum class Announced { Nothing, Objectives, Quiz, Practical, Module, Page };
Announced announcedBy(const QString &heading);

/// "By the end of this module you will be able to:" and the like.
bool leadsToObjectives(const QString &text);

struct CalloutWord
{
    QString look; ///< As stored; empty: none.
    qsizetype length = 0; ///< Of the lead word with its colon.
};

/// The lead word of a callout: "Note:", "Astuce :".
CalloutWord calloutOf(const QString &text);
/// The look of a callout by the name of its style; empty: none.
QString calloutOfStyle(const QString &style);

/// It asks the learner for something: a question mark, a gap, "choose", "cochez".
bool asks(const QString &text);
/// "Select all that apply" and the like.
bool asksForSeveral(const QString &text);

/// What stands in a column, or beside a key, of a table.
enum class Column {
    Unknown,
    Number,
    Question,
    Answers, ///< Options, or the one answer.
    Option,
    Correct,
    WrongAnswers,
    Feedback,
    FeedbackRight,
    FeedbackWrong,
    Points,
    Hint,
    Type,
    Screen, ///< Number or title of a page.
    Title,
    Text,
    Narration,
    Media,
    Notes,
};
Column columnOf(const QString &heading);

} // namespace carrel::word
