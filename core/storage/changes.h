// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <functional>
#include <memory>

struct sqlite3_session;

namespace carrel {

class Database;

/// What an edit changed, as SQLite's session extension records it: per row the old and the new
/// values. Kept in parts of at most 1 MiB, compressed where it pays, so that neither storing nor
/// undoing a large step holds all of it in memory as it is.
struct Changes
{
    QList<QByteArray> parts;

    bool isEmpty() const { return parts.isEmpty(); }
    qint64 bytes() const; ///< As stored.
};

/// Table name → ids (the first key column) of the rows that some changes touch.
using TouchedRows = QHash<QString, QSet<QString>>;

/// One row of `node` that some changes touch. What they do not say is null.
struct NodeChange
{
    enum class What { Added, Changed, Removed };

    QString id;
    What what = What::Changed;
    QString kind; ///< Of added and removed ones.
    QString title; ///< After the changes; of removed ones before them.
    QString parentBefore; ///< Also of removed ones and of those that moved.
    QString parentAfter; ///< Also of added ones and of those that moved.
};

enum class GoOn { Yes, No };

/// Visits the rows of `node` in some changes, until `visit` has seen enough. Of the further parts
/// of large changes as many are read as that takes.
Result<> forEachNodeChange(const Changes &changes,
                           const std::function<GoOn(const NodeChange &)> &visit);

/// What makes the undoable tables of the attached database `from` into those of `of`. Both have the
/// document tables; `of` and `from` are constants of ours.
Result<Changes> difference(Database &database, const char *of, const char *from,
                           const Progress &progress = {});

/// Records the changes of one connection to the undoable tables, from start() on. Ends before the
/// connection does.
class ChangeRecorder
{
public:
    static Result<ChangeRecorder> start(Database &database);
    ChangeRecorder(ChangeRecorder &&other) noexcept;
    ChangeRecorder &operator=(ChangeRecorder &&) = delete;
    ~ChangeRecorder();

    /// What has changed since start(); rows that are as they were do not count. Call it inside the
    /// transaction that made the changes.
    Result<Changes> changes() const;

private:
    ChangeRecorder(Database &database, sqlite3_session *session)
        : m_database(&database)
        , m_session(session)
    { }

    Database *m_database;
    sqlite3_session *m_session;
};

enum class Direction { Forward, Backward };

/// Makes the changes again, or takes them back, as one savepoint. Any row that is not as the
/// changes expect it is an error (Internal), and then nothing has happened.
Result<> applyChanges(Database &database, const Changes &changes, Direction direction);

Result<TouchedRows> touchedRows(const Changes &changes);

/// The two one after the other, as one; empty if the second takes back the first.
Result<Changes> joined(const Changes &first, const Changes &second);

} // namespace carrel
