// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace carrel::gift {

/// Lines without a blank one between them: one question, category or comment.
struct Block
{
    int firstLine = 0; ///< From 1.
    int lastLine = 0;
    QString text; ///< Without comments, escaped signs as stand-ins; trimmed.
    QStringList tags; ///< [tag:…] and [id:…] found in its comments.
    bool hasComments = false;
};

QList<Block> blocksOf(const QStringList &lines);

/// Stand-ins become the signs that they stand for.
QString unescaped(const QString &text);

/// The parts of one answer: "%50%words#feedback".
struct Answer
{
    QString words;
    QString feedback;
    double weight = 0; ///< Percent.
    bool hasWeight = false; ///< It was said.
};
Answer answerFrom(const QString &text, double usualWeight);

/// What one question says, before it is known what it asks.
struct Question
{
    QString name;
    QString format; ///< "html", "markdown", "plain", "moodle"; empty: not said.
    QString before; ///< The stem up to the answers.
    QString after; ///< What follows them.
    QString answers; ///< Between the braces, without general feedback; trimmed.
    QString generalFeedback;
    bool hasAnswers = false; ///< There are braces.
    QString problem; ///< Translated: why it cannot be read; the rest is empty then.
};
Question questionFrom(const QString &text);

/// Takes a prefix such as [html] off; empty where there is none that GIFT knows.
QString takeFormat(QString &text);

} // namespace carrel::gift
