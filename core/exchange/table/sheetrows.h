// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/exchange/table/records.h"

class QXmlStreamReader;

namespace carrel {
class ZipReader;
}

namespace carrel::table {

// What the readers of spreadsheets (.xlsx, .ods) have in common: the limits, and what they say of
// files that are none or worse.

constexpr int mostColumns = 200; ///< What stands further right is told at the end of the row.

/// Collects the rows of one sheet.
class SheetRows
{
public:
    explicit SheetRows(const Progress &progress)
        : m_progress(progress)
    { }

    /// A row with this number in the sheet. Refused beyond the most rows, Cancelled.
    Result<> begin(int line);
    int count() const { return int(m_records.size()); }
    /// A value into the last row; blanks are none. `column` from 0.
    void put(int column, const QString &value);
    QStringList &cells() { return m_records.last().cells; }
    QList<Record> records() const { return m_records; }

private:
    const Progress &m_progress;
    QList<Record> m_records;
};

/// A number as people write it, without what a computer adds: "0.3". Other words as they are.
QString shownNumber(const QString &stored);

/// False once it cannot go on. A document type may hold entities that grow without end;
/// spreadsheets have none.
bool isSound(const QXmlStreamReader &xml);
/// Refused (a document type) or Damaged, in words.
Result<> judged(const QXmlStreamReader &xml);

Error noWorkbook();
/// One file of the archive; empty if there is none.
Result<QByteArray> partOf(const ZipReader &zip, const QString &name);

} // namespace carrel::table
