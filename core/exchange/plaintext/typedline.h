// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace carrel::plaintext {

/// What a line of typed questions is for.
enum class LineKind {
    Blank,
    Heading, ///< "# Title", "Quiz title: …"
    Numbered, ///< "3. How …", "Question 3: …": begins a question.
    Option, ///< "a) …", "- …", "[x] …"
    Key, ///< "Answer: B", "Réponse : B"
    Number, ///< "= 1.41 +- 0.01", "= [1, 2]"
    Essay, ///< "____": room to write.
    Upload, ///< "^^^^": a file to hand in.
    Feedback, ///< "Feedback: …", "... …"
    Right, ///< Feedback when right.
    Wrong, ///< Feedback when wrong.
    Hint,
    Points,
    Comment, ///< "% …", for those who read the file.
    Words, ///< Anything else.
};

struct Line
{
    LineKind kind = LineKind::Words;
    QString text = {}; ///< What follows the sign, trimmed.
    QChar letter = {}; ///< Option: lower case; null: a bullet or box.
    bool isKey = false; ///< Option: it is marked as right.
    bool isBox = false; ///< Option: "[ ]", any number may be right.
};

/// Option lines of Aiken are capital letters only, and nothing there has numbers.
enum class Dialect { Free, Aiken };

Line lineFrom(const QString &line, Dialect dialect);

/// A mark of what is right, at either end of the words of an option: *, ✓, **bold**, "(correct)".
/// Takes it off.
bool takeKeyMark(QString &words);

} // namespace carrel::plaintext
