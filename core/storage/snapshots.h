// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/storage/changes.h"

#include <QList>
#include <QString>

#include <optional>

namespace carrel {

class Database;

/// One named state of the document as its row says.
struct SnapshotRow
{
    qint64 id = 0; ///< Grows with time.
    QString name;
    QString at;
    qint64 step = 0; ///< The last step done then, 0 before the first; the history may have lost it.
    int schema = 0; ///< Number of the document tables that it was written with.
    qint64 bytes = 0;
};

/// The named states of a working copy: the tables `snapshot` and `snapshot_part`. Each is whole by
/// itself and needs no step of the history.
class Snapshots
{
public:
    explicit Snapshots(Database &database)
        : m_database(database)
    { } ///< Must outlive this.

    Result<QList<SnapshotRow>> rows() const; ///< Oldest first.
    Result<std::optional<SnapshotRow>> row(qint64 id) const;
    Result<qint64> bytes() const; ///< Of all together, as stored.
    /// Returns the id. Id and bytes of `row` are not read.
    Result<qint64> add(const SnapshotRow &row, const Changes &document);
    Result<> rename(qint64 id, const QString &name);
    Result<> remove(qint64 id);
    /// All of them now stand before the first step: the history has begun anew.
    Result<> forgetSteps();

private:
    Database &m_database;
};

} // namespace carrel
