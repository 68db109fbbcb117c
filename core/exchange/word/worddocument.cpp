// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/word/worddocument.h"

#include <algorithm>

namespace carrel::word {

QString WordParagraph::text() const
{
    QString text;
    for (const WordRun &run : runs)
        text += run.text;
    return text;
}

bool WordParagraph::hasImage() const
{
    return std::ranges::any_of(runs, [](const WordRun &run) { return run.image >= 0; });
}

bool WordParagraph::isBlank() const
{
    return std::ranges::all_of(
        runs, [](const WordRun &run) { return run.image < 0 && run.text.trimmed().isEmpty(); });
}

} // namespace carrel::word
