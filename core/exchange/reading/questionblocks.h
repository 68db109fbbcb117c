// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/reading/draftwriter.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace carrel {

// Bodies of questions (core/kinds) from what foreign formats say of them.

/// Rich texts, said after an answer.
struct Replies
{
    QJsonArray correct = {};
    QJsonArray partly = {};
    QJsonArray wrong = {};
};

/// What every question has.
struct QuestionFrame
{
    QJsonArray stem;
    Replies replies = {};
    QStringList hints = {};
    int points = 1;
    QString difficulty = {}; ///< As stored; empty: not said.
    QString title = {};
};

struct DraftChoice
{
    QJsonArray text;
    bool isRight = false;
    QJsonArray feedback = {};
};

/// Single choice where one is right, else multiple choice.
DraftBlock choiceBlock(const QuestionFrame &frame, const QList<DraftChoice> &choices);
DraftBlock multipleBlock(const QuestionFrame &frame, const QList<DraftChoice> &choices,
                         const QString &scoring);

struct TrueFalseKey
{
    bool isTrue = true;
    QJsonArray feedbackTrue = {};
    QJsonArray feedbackFalse = {};
};
DraftBlock trueFalseBlock(const QuestionFrame &frame, const TrueFalseKey &key);

struct TypedAnswer
{
    QString text; ///< Or a number, or a range as 17..19.
    bool isRight = true;
    QJsonArray feedback = {};
};
DraftBlock shortTextBlock(const QuestionFrame &frame, const QList<TypedAnswer> &answers);
DraftBlock numericBlock(const QuestionFrame &frame, const QList<TypedAnswer> &answers,
                        double tolerance);

struct DraftPair
{
    QJsonArray left; ///< Blank: the right side fits nowhere.
    QString right;
};
DraftBlock matchingBlock(const QuestionFrame &frame, const QList<DraftPair> &pairs);

/// Blocks of other kinds.
DraftBlock orderingBlock(const QuestionFrame &frame, const QList<QJsonArray> &lines);
DraftBlock longTextBlock(const QuestionFrame &frame, const QJsonArray &model);
DraftBlock textBlock(const QJsonArray &text, const QString &title);

/// A text with one gap, for the words around it: signs that mean something there are escaped.
QString gapEscaped(const QString &words);
DraftBlock clozeBlock(const QuestionFrame &frame, const QJsonArray &text);

/// Both texts, one after the other.
QJsonArray joinedTexts(const QJsonArray &first, const QJsonArray &second);

} // namespace carrel
