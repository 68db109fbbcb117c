// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/exchange/table/records.h"

#include <QStringList>

namespace carrel::table {

/// What a workbook (.xlsx, .ods) says: the rows of its first sheet that has any.
struct Workbook
{
    QList<Record> records; ///< Their lines are the numbers of the rows.
    QStringList otherSheets; ///< Names of further sheets with cells in them.

    void add(const QString &sheet, const QList<Record> &rows); ///< In the order of their tabs.
};

/// Reads the values that cells show; formulas by their last result, formats and drawings not.
/// Errors: InvalidInput (no workbook), Refused (a limit, or built to do harm), Damaged, Cancelled.
Result<Workbook> readWorkbook(const QByteArray &bytes, const Progress &progress);

} // namespace carrel::table
