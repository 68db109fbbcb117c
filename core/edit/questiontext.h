// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace carrel {

class IdSource;

// A choice question written as a text: a paragraph that asks, and a list of options. What is right
// is bold, or begins with "*" or "✓"; what stands in an item below its first paragraph is the
// feedback to that option.

/// A text, taken apart around its first list of two items or more.
struct QuestionInText
{
    QJsonArray before; ///< What stands before the question.
    QString kind; ///< "single", or "multiple" where several are right.
    QJsonObject body; ///< Complete, of that kind. Where nothing is marked, nothing is right.
    QJsonArray after; ///< What stands behind the list.
};

/// Nothing if there is no such list.
std::optional<QuestionInText> questionIn(const QJsonValue &text, IdSource &ids);
bool hasQuestion(const QJsonValue &text);

/// The other way: stem, options with what is right in bold and their feedback below, then the
/// feedback to all. Points, tries and other settings have no words. Only for "single" and
/// "multiple".
QJsonArray textOfQuestion(const QJsonObject &body);
bool isQuestionWithText(const QString &kind);

} // namespace carrel
