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

/// One step as its row says; `id` grows with time.
struct HistoryRow
{
    qint64 id = 0;
    QString at;
    QString label;
    QString mergeKey;
    qint64 bytes = 0;
    bool isUndone = false;
};

/// The steps of a working copy: the tables `history` and `history_part`, and in `session` the step
/// that the course file holds. Steps that were undone are the newest ones; a new step drops them.
/// Every function that writes wants to be called inside the transaction of the edit.
class History
{
public:
    explicit History(Database &database)
        : m_database(database)
    { } ///< Must outlive the history.

    /// Oldest first; those from `first` on.
    Result<QList<HistoryRow>> rows(qint64 first = 0) const;
    Result<std::optional<HistoryRow>> row(qint64 step) const;
    Result<qint64> oldest() const; ///< Id of the first step; 0 if there is none.
    Result<std::optional<HistoryRow>> lastDone() const; ///< What undo takes back.
    Result<std::optional<HistoryRow>> firstUndone() const; ///< What redo makes again.
    Result<Changes> changes(qint64 step) const;
    Result<Changes> firstPart(qint64 step) const; ///< The beginning of large changes.
    /// The step that the course file holds, 0 for the beginning; nothing if the history no longer
    /// has a way there.
    Result<std::optional<qint64>> savedStep() const;

    /// A new last step; drops what was undone. Returns its id.
    Result<qint64> append(const HistoryRow &step, const Changes &changes);
    /// Replaces time and changes of the last step.
    Result<> replace(const HistoryRow &step, const Changes &changes);
    Result<> remove(qint64 step);
    Result<> setUndone(qint64 step, bool isUndone);
    /// Drops the oldest steps until all others together have at most `limit` bytes, but never the
    /// last one.
    Result<> trim(qint64 limit);
    Result<> clear();
    /// Forgets what it remembers about the tables: after a rollback.
    void forget()
    {
        m_bytes.reset();
        m_way.reset();
    }

    /// Notes that the course file holds today's state.
    Result<> markSaved();
    /// Notes that today's state is being written: what is done from now on is not in that file.
    Result<> markBeingSaved();
    /// Notes that what was being written is in the course file now; today's state, if nothing was.
    Result<> markWritten();
    Result<> forgetBeingSaved(); ///< It was not written.
    /// Steps done or undone since then, also those that the history no longer has.
    Result<int> unsavedSteps() const;

private:
    /// A step that a file holds, and the steps between it and today's state that went.
    struct Mark
    {
        const char *step;
        const char *lost;
    };
    Result<> setMark(const Mark &mark, qint64 step, qint64 lost);
    Result<> noteTrimmed(const Mark &mark, const QList<HistoryRow> &dropped);
    Result<> noteDropped(const Mark &mark, qint64 first);

    static constexpr Mark saved{"saved_step", "lost_steps"}; ///< Of the course file.
    static constexpr Mark beingSaved{"being_saved_step", "being_saved_lost"};

    /// From the step that the file holds to the last one done.
    struct Way
    {
        qint64 saved = 0;
        qint64 lost = 0;
        qint64 last = 0;
        qint64 steps = 0; ///< Negative: backwards.
    };

    Result<qint64> lastDoneId() const; ///< 0: none.
    Result<> putFurtherParts(qint64 step, const Changes &changes);
    Result<qint64> dropUndone(); ///< The bytes that went.
    Result<qint64> bytes();
    Result<std::optional<qint64>> findNote(const char *key) const;
    Result<qint64> note(const char *key) const; ///< 0 if there is none.
    Result<> setNote(const char *key, qint64 value);

    Database &m_database;
    std::optional<qint64> m_bytes; ///< Of all steps, once counted.
    mutable std::optional<Way> m_way; ///< As last counted.
};

} // namespace carrel
