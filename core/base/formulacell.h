// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace carrel {

/// The text as a cell of a table that goes to a spreadsheet: with an apostrophe before it where the
/// spreadsheet would take it for a formula (= + - @ | % of any width, also after blanks and quotes)
/// or lose its beginning (tab, line end). Numbers of ours are not for this.
QString withoutFormula(const QString &text);

} // namespace carrel
