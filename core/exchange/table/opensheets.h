// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/table/workbook.h"

namespace carrel {
class ZipReader;
}

namespace carrel::table {

/// The same for an OpenDocument spreadsheet (.ods). What is repeated counts as often as it is, up
/// to the limits; comments, deleted cells of a change record and drawings do not.
Result<Workbook> readOpenSheets(const ZipReader &zip, const Progress &progress);

} // namespace carrel::table
