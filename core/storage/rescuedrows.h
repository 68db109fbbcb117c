// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/database.h"
#include "core/storage/pagescan.h"
#include "core/storage/salvage.h"

#include <QHash>
#include <QMap>

namespace carrel {

/// The rows of a damaged file, sorted by the tables they are of, in a database of their own. A row
/// is known by the types of its columns, so it does not matter whether the schema came through.
class RescuedRows
{
public:
    /// Both must outlive this. `database` is empty, for writing.
    RescuedRows(PageScan &scan, Database &database)
        : m_scan(scan)
        , m_database(database)
    { }

    /// Takes all rows there are; what the index of the outline knows of nodes goes to the table
    /// `outline_entry` (id, parent, rank, kind, title). What the gate would refuse of them is left
    /// out and noted, or mended where that is possible.
    Result<> take(const Progress &progress);
    /// Fills in the bytes of media that are complete; call after take().
    Result<> takeMedia(IdSource &ids, const Progress &progress);

    bool isEmpty() const { return m_nodes == 0; }
    int wholeMedia() const { return m_wholeMedia; }
    const QList<SalvageItem> &items() const { return m_items; }

private:
    Result<> row(const PageScan::Cell &cell);
    Result<> outlineEntry(const PageScan::Cell &cell);
    Result<> remember(const QList<ScannedValue> &node);
    Result<> node(QList<ScannedValue> values);
    Result<> other(const char *table, QList<ScannedValue> values);
    void chunk(const PageScan::Cell &cell);
    Result<> insert(const char *table, const QList<ScannedValue> &values);
    Result<> dropBadRows();
    Result<> dropBadMeta();
    void note(SalvageItem::What what, const QString &title, const QString &kind = {});

    using Chunks = QMap<qint64, PageScan::Cell>;
    Result<QByteArray> hashOf(const Chunks &chunks, qint64 size);
    Result<> insertChunks(const Chunks &chunks, const QByteArray &sha256);
    Result<> takeFile(const QByteArray &sha256, qint64 size, const QStringList &names);
    Result<> takeNameless(IdSource &ids);

    PageScan &m_scan;
    Database &m_database;
    QHash<QByteArray, Chunks> m_chunks; ///< Where they are, by the hash they are stored under.
    QList<SalvageItem> m_items;
    int m_nodes = 0;
    int m_brokenRows = 0;
    int m_wholeMedia = 0;
};

} // namespace carrel
