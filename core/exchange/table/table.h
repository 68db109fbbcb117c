// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/importer.h"

namespace carrel {

/// A table with a question in each row: CSV with commas, semicolons or tabs, or what a spreadsheet
/// puts on the clipboard. Columns are found by their names (English, French), in any order, or
/// guessed where there are none.
Importer tableImporter();

} // namespace carrel
