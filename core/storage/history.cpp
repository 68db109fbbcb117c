// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/history.h"

#include "core/storage/database.h"

#include <algorithm>
#include <cstdlib>

namespace carrel {

namespace {

HistoryRow rowFrom(const Statement &row)
{
    return {.id = row.integer(0),
            .at = row.text(1),
            .label = row.text(2),
            .mergeKey = row.text(3),
            .bytes = row.integer(4),
            .isUndone = row.integer(5) != 0};
}

Result<std::optional<HistoryRow>> firstRow(Result<Statement> query)
{
    if (!query)
        return query.error();
    CARREL_TRY_VALUE(hasRow, query->next());
    return hasRow ? std::optional(rowFrom(*query)) : std::nullopt;
}

} // namespace

Result<QList<HistoryRow>> History::rows(qint64 first) const
{
    CARREL_TRY_VALUE(
        query,
        m_database.prepare("SELECT id, at, label, merge_key, bytes, undone FROM history"
                           " WHERE id >= ?1 ORDER BY id",
                           first));
    QList<HistoryRow> rows;
    CARREL_TRY(query.forEachRow([&](const Statement &row) { rows.append(rowFrom(row)); }));
    return rows;
}

Result<std::optional<HistoryRow>> History::row(qint64 step) const
{
    return firstRow(m_database.prepare("SELECT id, at, label, merge_key, bytes, undone FROM history"
                                       " WHERE id = ?1",
                                       step));
}

Result<qint64> History::oldest() const
{
    return m_database.integer("SELECT min(id) FROM history");
}

Result<std::optional<HistoryRow>> History::lastDone() const
{
    CARREL_TRY_VALUE(last, lastDoneId());
    return last > 0 ? row(last) : Result<std::optional<HistoryRow>>(std::nullopt);
}

/// Halves the steps until the place is found where those begin that were undone: nothing else would
/// stay quick while thousands of them are.
Result<qint64> History::lastDoneId() const
{
    CARREL_TRY_VALUE(newest, m_database.integer("SELECT max(id) FROM history"));
    CARREL_TRY_VALUE(first, oldest());
    qint64 from = first - 1; // everything up to here is done, ...
    qint64 to = newest; // ... everything behind this was undone
    for (qint64 middle = to; from < to; middle = from + (to - from + 1) / 2) {
        CARREL_TRY_VALUE(query,
                         m_database.prepare("SELECT id, undone FROM history WHERE id <= ?1"
                                            " ORDER BY id DESC LIMIT 1",
                                            middle));
        CARREL_TRY_VALUE(hasRow, query.next());
        const qint64 step = hasRow ? query.integer(0) : 0;
        if (step > from && query.integer(1) != 0)
            to = step - 1;
        else
            from = middle;
    }
    return m_database.integer("SELECT id FROM history WHERE id <= ?1 ORDER BY id DESC LIMIT 1",
                              from);
}

Result<std::optional<HistoryRow>> History::firstUndone() const
{
    CARREL_TRY_VALUE(last, lastDoneId());
    return firstRow(m_database.prepare("SELECT id, at, label, merge_key, bytes, undone FROM history"
                                       " WHERE id > ?1 ORDER BY id LIMIT 1",
                                       last));
}

Result<Changes> History::changes(qint64 step) const
{
    Changes changes;
    const auto take = [&](const Statement &row) { changes.parts.append(row.bytes(0)); };
    CARREL_TRY_VALUE(first, m_database.prepare("SELECT data FROM history WHERE id = ?1", step));
    CARREL_TRY(first.forEachRow(take));
    CARREL_TRY_VALUE(
        further,
        m_database.prepare("SELECT data FROM history_part WHERE step = ?1 ORDER BY n", step));
    CARREL_TRY(further.forEachRow(take));
    return changes;
}

Result<Changes> History::firstPart(qint64 step) const
{
    Changes changes;
    CARREL_TRY_VALUE(first, m_database.prepare("SELECT data FROM history WHERE id = ?1", step));
    CARREL_TRY(first.forEachRow([&](const Statement &row) { changes.parts.append(row.bytes(0)); }));
    return changes;
}

Result<std::optional<qint64>> History::savedStep() const
{
    CARREL_TRY_VALUE(step, note(saved.step));
    CARREL_TRY_VALUE(lost, note(saved.lost));
    return lost > 0 ? std::nullopt : std::optional(step);
}

Result<qint64> History::append(const HistoryRow &step, const Changes &changes)
{
    CARREL_TRY_VALUE(total, bytes());
    // Past the steps that are dropped now: an id never comes to mean another step.
    CARREL_TRY_VALUE(newest, m_database.integer("SELECT max(id) FROM history"));
    CARREL_TRY_VALUE(dropped, dropUndone());
    const qint64 id = newest + 1;
    CARREL_TRY(m_database.run("INSERT INTO history(id, at, label, merge_key, bytes, undone, data)"
                              " VALUES(?1, ?2, ?3, ?4, ?5, 0, ?6)",
                              id, step.at, step.label, step.mergeKey, changes.bytes(),
                              changes.parts.value(0)));
    CARREL_TRY(putFurtherParts(id, changes));
    m_bytes = total - dropped + changes.bytes();
    return id;
}

Result<> History::replace(const HistoryRow &step, const Changes &changes)
{
    CARREL_TRY_VALUE(total, bytes());
    CARREL_TRY(m_database.run("UPDATE history SET at = ?2, bytes = ?3, data = ?4 WHERE id = ?1",
                              step.id, step.at, changes.bytes(), changes.parts.value(0)));
    CARREL_TRY(m_database.run("DELETE FROM history_part WHERE step = ?1", step.id));
    CARREL_TRY(putFurtherParts(step.id, changes));
    m_bytes = total - step.bytes + changes.bytes();
    return {};
}

Result<> History::remove(qint64 step)
{
    forget();
    CARREL_TRY(m_database.run("DELETE FROM history_part WHERE step = ?1", step));
    return m_database.run("DELETE FROM history WHERE id = ?1", step);
}

Result<> History::setUndone(qint64 step, bool isUndone)
{
    return m_database.run("UPDATE history SET undone = ?2 WHERE id = ?1", step, int(isUndone));
}

Result<> History::trim(qint64 limit)
{
    CARREL_TRY_VALUE(total, bytes());
    if (total <= limit)
        return {};
    CARREL_TRY_VALUE(steps, rows());
    QList<HistoryRow> dropped;
    for (qsizetype i = 0; i + 1 < steps.size() && total > limit; ++i) {
        CARREL_TRY(remove(steps[i].id));
        total -= steps[i].bytes;
        dropped.append(steps[i]);
    }
    m_bytes = total;
    CARREL_TRY(noteTrimmed(saved, dropped));
    CARREL_TRY_VALUE(isBeingSaved, findNote(beingSaved.step));
    return isBeingSaved ? noteTrimmed(beingSaved, dropped) : Result<>();
}

Result<> History::noteTrimmed(const Mark &mark, const QList<HistoryRow> &dropped)
{
    CARREL_TRY_VALUE(step, note(mark.step));
    CARREL_TRY_VALUE(lost, note(mark.lost));
    const auto later =
        std::ranges::count_if(dropped, [step](const HistoryRow &row) { return row.id > step; });
    return setNote(mark.lost, lost + later);
}

Result<> History::clear()
{
    forget();
    CARREL_TRY(m_database.run("DELETE FROM history_part"));
    CARREL_TRY(m_database.run("DELETE FROM history"));
    return markSaved();
}

Result<> History::markSaved()
{
    CARREL_TRY_VALUE(last, lastDoneId());
    return setMark(saved, last, 0);
}

Result<> History::markBeingSaved()
{
    CARREL_TRY_VALUE(last, lastDoneId());
    return setMark(beingSaved, last, 0);
}

Result<> History::markWritten()
{
    CARREL_TRY_VALUE(step, findNote(beingSaved.step));
    if (!step)
        return markSaved();
    CARREL_TRY_VALUE(lost, note(beingSaved.lost));
    CARREL_TRY(setMark(saved, *step, lost));
    return forgetBeingSaved();
}

Result<> History::forgetBeingSaved()
{
    return m_database.run("DELETE FROM session WHERE key IN (?1, ?2)",
                          QString::fromLatin1(beingSaved.step),
                          QString::fromLatin1(beingSaved.lost));
}

Result<> History::setMark(const Mark &mark, qint64 step, qint64 lost)
{
    CARREL_TRY(setNote(mark.step, step));
    return setNote(mark.lost, lost);
}

Result<int> History::unsavedSteps() const
{
    CARREL_TRY_VALUE(step, note(saved.step));
    CARREL_TRY_VALUE(lost, note(saved.lost));
    CARREL_TRY_VALUE(last, lastDoneId());
    if (!m_way || m_way->saved != step || m_way->lost != lost)
        m_way = Way{.saved = step, .lost = lost, .last = step};
    // Only what has come to the way since the last time is counted.
    const auto [from, to] = std::minmax(m_way->last, last);
    CARREL_TRY_VALUE(
        steps,
        m_database.integer("SELECT count(*) FROM history WHERE id > ?1 AND id <= ?2", from, to));
    m_way->steps += last < m_way->last ? -steps : steps;
    m_way->last = last;
    return int(lost + std::abs(m_way->steps));
}

Result<> History::putFurtherParts(qint64 step, const Changes &changes)
{
    for (qsizetype n = 1; n < changes.parts.size(); ++n) {
        CARREL_TRY(m_database.run("INSERT INTO history_part(step, n, data) VALUES(?1, ?2, ?3)",
                                  step, qint64(n), changes.parts[n]));
    }
    return {};
}

/// What was undone cannot be made again after a new step. If the course file holds some of it, the
/// way back to the file is longer than the history can tell, so that is noted.
Result<qint64> History::dropUndone()
{
    CARREL_TRY_VALUE(first, firstUndone());
    if (!first)
        return qint64(0);
    m_way.reset();
    CARREL_TRY(noteDropped(saved, first->id));
    CARREL_TRY(noteDropped(beingSaved, first->id));
    CARREL_TRY_VALUE(
        bytes, m_database.integer("SELECT sum(bytes) FROM history WHERE id >= ?1", first->id));
    CARREL_TRY(m_database.run("DELETE FROM history_part WHERE step >= ?1", first->id));
    CARREL_TRY(m_database.run("DELETE FROM history WHERE id >= ?1", first->id));
    return bytes;
}

/// If the file of the mark holds some of the steps from `first` on.
Result<> History::noteDropped(const Mark &mark, qint64 first)
{
    CARREL_TRY_VALUE(step, note(mark.step)); // 0 where nothing is noted: not after any step
    if (first > step)
        return {};
    CARREL_TRY_VALUE(lost, note(mark.lost));
    CARREL_TRY_VALUE(
        dropped,
        m_database.integer("SELECT count(*) FROM history WHERE id BETWEEN ?1 AND ?2", first, step));
    return setMark(mark, first - 1, lost + dropped);
}

Result<qint64> History::bytes()
{
    if (!m_bytes) {
        CARREL_TRY_VALUE(counted,
                         m_database.integer("SELECT coalesce(sum(bytes), 0) FROM history"));
        m_bytes = counted;
    }
    return *m_bytes;
}

Result<std::optional<qint64>> History::findNote(const char *key) const
{
    CARREL_TRY_VALUE(
        text,
        m_database.text("SELECT value FROM session WHERE key = ?1", QString::fromLatin1(key)));
    return text.isEmpty() ? std::nullopt : std::optional(text.toLongLong());
}

Result<qint64> History::note(const char *key) const
{
    CARREL_TRY_VALUE(found, findNote(key));
    return found.value_or(0);
}

Result<> History::setNote(const char *key, qint64 value)
{
    return m_database.run("INSERT INTO session(key, value) VALUES(?1, ?2)"
                          " ON CONFLICT(key) DO UPDATE SET value = excluded.value",
                          QString::fromLatin1(key), QString::number(value));
}

} // namespace carrel
