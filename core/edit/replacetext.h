// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/textsearch.h"

namespace carrel {

class EditSession;

/// Other words for what was found.
struct TextReplacement
{
    WordsToFind words; ///< As they were looked for.
    QString with; ///< May be empty; see also wordsFor().
    QList<TextHit> hits; ///< Those to be replaced, of findText().
};

/// A place that stays as it is.
struct KeptPlace
{
    TextHit hit;
    QString reason; ///< Translated sentence.
};

struct ReplaceReport
{
    int replaced = 0;
    QList<KeptPlace> kept; ///< Changed since they were found, or where it cannot be done.
};

/// Replaces all of them as one step. Marks of rich text stay. Places whose words are others by now
/// stay and are reported, as do those where the course would no longer be whole: a page without
/// title, brackets of a text with gaps that no longer enclose what they did.
Result<ReplaceReport> replaceText(EditSession &session, const TextReplacement &replacement,
                                  const Progress &progress = {});

/// What would happen, without doing it: of the first found to the last, why it would be kept, or an
/// empty text.
Result<QStringList> replaceObstacles(const CourseView &view, const TextReplacement &replacement,
                                     const Progress &progress = {});

} // namespace carrel
