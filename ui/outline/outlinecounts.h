// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/outline/outlinetree.h"

#include <QString>

namespace carrel::ui {

/// What there is below a row of the outline.
struct OutlineCounts
{
    int modules = 0; ///< Without parts, which only hold others.
    int pages = 0;
    int minutes = 0; ///< Planned for the modules, or for the pages of those that say nothing.
    int words = 0; ///< That learners may read; 0 as long as they are not counted.
};
OutlineCounts countsBelow(const OutlineItem &item);

/// "3 modules · 12 pages · 34 min · 4210 words"
QString countsText(const OutlineCounts &counts);

} // namespace carrel::ui
