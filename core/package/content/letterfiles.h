// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/package/content/letterkey.h"
#include "core/package/packageentry.h"

#include <functional>

namespace carrel {

inline constexpr auto letterTableName = "letters.csv";

/// Where the two files of the letter key come from.
struct LetterSource
{
    QString title; ///< Of the course.
    LetterWords words;
    qsizetype count = 0; ///< Of the texts.
    std::function<Result<LetterTexts>(qsizetype place)> texts; ///< In the order of the files.
};

/// letters.json and letters.csv, made piece by piece while they are read.
PackageEntries letterFiles(const LetterSource &source);

} // namespace carrel
