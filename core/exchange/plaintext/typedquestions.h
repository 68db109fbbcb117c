// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/plaintext/typedline.h"
#include "core/exchange/reading/sourcetext.h"

#include <QList>
#include <QStringList>

namespace carrel::plaintext {

struct TypedOption
{
    QString text;
    QString feedback = {};
    QChar letter = {};
    bool isKey = false;
    bool isBox = false;
};

/// One question as its lines say it, or words that ask nothing.
struct TypedQuestion
{
    int firstLine = 0; ///< From 1.
    int lastLine = 0;
    bool isHeading = false; ///< `stem` is a title of what follows.
    bool isComment = false;
    bool isNumbered = false;
    QString stem; ///< With line breaks.
    QList<TypedOption> options;
    QStringList keys; ///< What stands behind "Answer:".
    QStringList numbers;
    QString feedback; ///< Said after every answer.
    QString right;
    QString wrong;
    QStringList hints;
    QString points;
    bool isEssay = false;
    bool isUpload = false;
    int stemLines = 0;
    int joinedLines =
        0; ///< Lines without a sign of their own that were joined to what stands before.

    bool isAnswered() const
    {
        return !options.isEmpty() || !keys.isEmpty() || !numbers.isEmpty() || isEssay || isUpload;
    }
};

/// Sorts all lines into questions; every line that is not blank is in one of them.
QList<TypedQuestion> questionsIn(const QStringList &lines, Dialect dialect);

} // namespace carrel::plaintext
