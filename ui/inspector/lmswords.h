// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/node.h"
#include "core/model/page.h"
#include "core/model/settings.h"

#include <QString>
#include <QStringList>

namespace carrel::ui {

/// What the LMS gets to know, in an author's words.
struct LmsWords
{
    QString headline; ///< One sentence.
    QStringList details; ///< Sentences that explain it.
};

/// Of a block on a page. Follows what the player does (docs/package-contract.md).
LmsWords lmsWordsFor(const Node &block, const PageDetails &page);

/// How points become a score, the score a status, and both a grade in the LMS.
QStringList gradeWords(const CourseSettings &settings);

} // namespace carrel::ui
