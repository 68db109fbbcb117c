// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/word/worddocument.h"

#include <QHash>

namespace carrel::word {

/// What a paragraph outside of tables begins.
struct HeadingRole
{
    enum Role { None, Title, Module, Page, Inner };

    Role role = None;
    int level = 0; ///< Of a module in modules, or of an inner heading; 0 is the outermost.
    bool isGuessed = false; ///< By its looks only.
};

/// Which paragraphs are headings, and what each begins, by paragraph number: by outline levels, by
/// words such as "Module 1" and "Screen 3", and, in a document without heading styles, by looks.
/// `hasScreenTables`: pages stand in tables, so headings begin modules.
QHash<int, HeadingRole> planHeadings(const WordDocument &document, bool hasScreenTables);

} // namespace carrel::word
