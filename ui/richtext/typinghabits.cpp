// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/richtext/typinghabits.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace carrel::ui {

std::optional<TextAction> blockHabit(const QString &line)
{
    static const QHash<QString, TextAction> habits{
        {u"# "_s, TextAction::Heading1},   {u"## "_s, TextAction::Heading2},
        {u"### "_s, TextAction::Heading3}, {u"- "_s, TextAction::Bullets},
        {u"* "_s, TextAction::Bullets},    {u"1. "_s, TextAction::Numbers},
        {u"1) "_s, TextAction::Numbers},   {u"> "_s, TextAction::Quote},
        {u"``` "_s, TextAction::CodeBlock}};
    const auto found = habits.constFind(line);
    return found == habits.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<WordHabit> wordHabit(const QString &line)
{
    // The opening sign follows a blank or bracket, and no blank stands inside the signs, so that
    // 2 * 3 * 4 stays what it is.
    static const QRegularExpression bold(
        u"(?:^|[\\s(\u00ab\u201c\"])\\*\\*([^\\s*](?:[^*]*[^\\s*])?)\\*\\*$"_s);
    static const QRegularExpression italic(
        u"(?:^|[\\s(\u00ab\u201c\"])\\*([^\\s*](?:[^*]*[^\\s*])?)\\*$"_s);
    static const QRegularExpression code(
        u"(?:^|[\\s(\u00ab\u201c\"])`([^\\s`](?:[^`]*[^\\s`])?)`$"_s);
    if (const auto match = bold.match(line); match.hasMatch())
        return WordHabit{TextAction::Bold, 2, int(match.capturedLength(1))};
    if (const auto match = italic.match(line); match.hasMatch())
        return WordHabit{TextAction::Italic, 1, int(match.capturedLength(1))};
    if (const auto match = code.match(line); match.hasMatch())
        return WordHabit{TextAction::CodeWords, 1, int(match.capturedLength(1))};
    return std::nullopt;
}

} // namespace carrel::ui
