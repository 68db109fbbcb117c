// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1

#include "core/storage/changes.h"

#include "core/base/translate.h"
#include "core/storage/database.h"
#include "core/storage/failure.h"
#include "core/storage/schema.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

constexpr qsizetype partSize = 1 << 20;
constexpr int compression = 3; // half the time of the default for texts, a tenth more bytes

// A part begins with a byte that says how the rest is stored. Setting up the compressor costs a
// tenth of a whole edit, so what a usual edit changes is stored as it is.
constexpr char asItIs = 'r';
constexpr char compressed = 'z';
constexpr qsizetype leastToCompress = 2048;

QByteArray packed(const QByteArray &bytes)
{
    if (bytes.size() < leastToCompress)
        return asItIs + bytes;
    return compressed + qCompress(bytes, compression);
}

/// Empty if the part is damaged.
QByteArray unpacked(const QByteArray &part)
{
    if (part.startsWith(asItIs))
        return part.sliced(1);
    if (!part.startsWith(compressed))
        return {};
    return qUncompress(reinterpret_cast<const uchar *>(part.constData()) + 1, part.size() - 1);
}

/// Takes the bytes that SQLite writes and compresses them part by part.
class PartWriter
{
public:
    static int write(void *context, const void *data, int count)
    {
        auto &writer = *static_cast<PartWriter *>(context);
        writer.m_pending.append(static_cast<const char *>(data), count);
        if (writer.m_pending.size() >= partSize)
            writer.finishPart();
        return SQLITE_OK;
    }

    Changes finish()
    {
        if (!m_pending.isEmpty())
            finishPart();
        return std::move(m_changes);
    }

private:
    void finishPart()
    {
        m_changes.parts.append(packed(m_pending));
        m_pending.clear();
    }

    QByteArray m_pending;
    Changes m_changes;
};

/// Gives SQLite the bytes of stored changes, one part in memory at a time.
class PartReader
{
public:
    explicit PartReader(const Changes &changes)
        : m_changes(changes)
    { }

    static int read(void *context, void *data, int *count)
    {
        auto &reader = *static_cast<PartReader *>(context);
        if (reader.m_at == reader.m_part.size() && !reader.nextPart()) {
            *count = 0;
            return reader.m_isBroken ? SQLITE_CORRUPT : SQLITE_OK;
        }
        const auto taken = std::min<qsizetype>(*count, reader.m_part.size() - reader.m_at);
        std::memcpy(data, reader.m_part.constData() + reader.m_at, size_t(taken));
        reader.m_at += taken;
        *count = int(taken);
        return SQLITE_OK;
    }

private:
    bool nextPart()
    {
        if (m_next == m_changes.parts.size())
            return false;
        m_part = unpacked(m_changes.parts[m_next++]);
        m_at = 0;
        m_isBroken = m_part.isEmpty();
        return !m_isBroken;
    }

    const Changes &m_changes;
    QByteArray m_part;
    qsizetype m_at = 0;
    qsizetype m_next = 0;
    bool m_isBroken = false;
};

Error mistakeOfOurs(const QString &detail)
{
    return {ErrorCode::Internal,
            tr("Carrel could not record or take back this change; the course is as it was before. "
               "Save it, then close and open it again."),
            detail};
}

Error historyError(int code, const char *what)
{
    if (code == SQLITE_NOMEM)
        return outOfMemory(QLatin1StringView(what));
    return mistakeOfOurs(
        u"%1: %2"_s.arg(QLatin1StringView(what), QLatin1StringView(sqlite3_errstr(code))));
}

/// The same where rows of a database are read or written: a full drive, say.
Error historyError(const Database &database, int code, const char *what)
{
    const Error error = database.error(what, code);
    const bool isOurs = error.code == ErrorCode::Internal || error.code == ErrorCode::Damaged;
    return isOurs ? mistakeOfOurs(error.detail) : error;
}

/// Every changeset is applied to the very state it was made from or led to, so a conflict is a
/// mistake of ours: stop, SQLite then takes back what it has done.
int refuseConflict(void *context, int kind, sqlite3_changeset_iter *)
{
    *static_cast<int *>(context) = kind;
    return SQLITE_CHANGESET_ABORT;
}

QString textOf(sqlite3_value *value)
{
    if (!value || sqlite3_value_type(value) == SQLITE_NULL)
        return {};
    return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_value_text(value)));
}

QString oldText(sqlite3_changeset_iter *row, int column)
{
    sqlite3_value *value = nullptr;
    sqlite3changeset_old(row, column, &value);
    return textOf(value);
}

QString newText(sqlite3_changeset_iter *row, int column)
{
    sqlite3_value *value = nullptr;
    sqlite3changeset_new(row, column, &value);
    return textOf(value);
}

// Columns of `node`, in the order of the schema.
constexpr int idColumn = 0;
constexpr int parentColumn = 1;
constexpr int kindColumn = 3;
constexpr int titleColumn = 4;

NodeChange nodeChangeIn(sqlite3_changeset_iter *row, int operation)
{
    NodeChange change;
    if (operation != SQLITE_INSERT) {
        change.id = oldText(row, idColumn);
        change.parentBefore = oldText(row, parentColumn);
        change.kind = oldText(row, kindColumn);
        change.title = oldText(row, titleColumn);
    }
    if (operation != SQLITE_DELETE) {
        if (operation == SQLITE_INSERT) {
            change.id = newText(row, idColumn);
            change.kind = newText(row, kindColumn);
        }
        change.parentAfter = newText(row, parentColumn);
        if (const QString title = newText(row, titleColumn); !title.isNull())
            change.title = title;
    }
    if (operation != SQLITE_UPDATE) {
        change.what =
            operation == SQLITE_INSERT ? NodeChange::What::Added : NodeChange::What::Removed;
    }
    return change;
}

Result<> attachUndoableTables(sqlite3_session *session)
{
    for (const schema::Table &table : schema::documentTables()) {
        if (!table.isUndoable)
            continue;
        const int code = sqlite3session_attach(session, table.name);
        if (code != SQLITE_OK)
            return historyError(code, "attach");
    }
    return {};
}

Result<> noteRow(sqlite3_changeset_iter *row, TouchedRows &rows)
{
    const char *table = nullptr;
    int columns = 0;
    int operation = 0;
    int code = sqlite3changeset_op(row, &table, &columns, &operation, nullptr);
    if (code != SQLITE_OK)
        return historyError(code, "op");
    sqlite3_value *key = nullptr;
    code = operation == SQLITE_INSERT ? sqlite3changeset_new(row, 0, &key)
                                      : sqlite3changeset_old(row, 0, &key);
    if (code != SQLITE_OK || !key)
        return historyError(code, "key");
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(key));
    rows[QString::fromUtf8(table)].insert(QString::fromUtf8(text));
    return {};
}

} // namespace

qint64 Changes::bytes() const
{
    qint64 sum = 0;
    for (const QByteArray &part : parts)
        sum += part.size();
    return sum;
}

Result<ChangeRecorder> ChangeRecorder::start(Database &database)
{
    sqlite3_session *session = nullptr;
    const int code = sqlite3session_create(database.handle(), "main", &session);
    if (code != SQLITE_OK)
        return historyError(code, "create");
    ChangeRecorder recorder(database, session);
    CARREL_TRY(attachUndoableTables(session));
    return recorder;
}

ChangeRecorder::ChangeRecorder(ChangeRecorder &&other) noexcept
    : m_database(other.m_database)
    , m_session(std::exchange(other.m_session, nullptr))
{ }

ChangeRecorder::~ChangeRecorder()
{
    if (m_session)
        sqlite3session_delete(m_session);
}

Result<Changes> ChangeRecorder::changes() const
{
    PartWriter writer;
    const int code = sqlite3session_changeset_strm(m_session, &PartWriter::write, &writer);
    if (code != SQLITE_OK)
        return historyError(*m_database, code, "changeset");
    return writer.finish();
}

Result<> applyChanges(Database &database, const Changes &changes, Direction direction)
{
    int conflict = 0;
    PartReader reader(changes);
    const int flags = direction == Direction::Backward ? SQLITE_CHANGESETAPPLY_INVERT : 0;
    const int code =
        sqlite3changeset_apply_v2_strm(database.handle(), &PartReader::read, &reader, nullptr,
                                       &refuseConflict, &conflict, nullptr, nullptr, flags);
    if (code == SQLITE_OK)
        return {};
    return historyError(database, code, qPrintable(u"apply, conflict %1"_s.arg(conflict)));
}

Result<TouchedRows> touchedRows(const Changes &changes)
{
    TouchedRows rows;
    if (changes.isEmpty())
        return rows;
    PartReader reader(changes);
    sqlite3_changeset_iter *row = nullptr;
    int code = sqlite3changeset_start_strm(&row, &PartReader::read, &reader);
    if (code != SQLITE_OK)
        return historyError(code, "start");
    Result<> noted;
    while (noted && sqlite3changeset_next(row) == SQLITE_ROW)
        noted = noteRow(row, rows);
    code = sqlite3changeset_finalize(row);
    CARREL_TRY(noted);
    if (code != SQLITE_OK)
        return historyError(code, "finalize");
    return rows;
}

Result<> forEachNodeChange(const Changes &changes,
                           const std::function<GoOn(const NodeChange &)> &visit)
{
    if (changes.isEmpty())
        return {};
    PartReader reader(changes);
    sqlite3_changeset_iter *row = nullptr;
    int code = sqlite3changeset_start_strm(&row, &PartReader::read, &reader);
    if (code != SQLITE_OK)
        return historyError(code, "start");
    GoOn goOn = GoOn::Yes;
    while (goOn == GoOn::Yes && sqlite3changeset_next(row) == SQLITE_ROW) {
        const char *table = nullptr;
        int columns = 0;
        int operation = 0;
        sqlite3changeset_op(row, &table, &columns, &operation, nullptr);
        if (qstrcmp(table, "node") == 0)
            goOn = visit(nodeChangeIn(row, operation));
    }
    code = sqlite3changeset_finalize(row);
    if (code != SQLITE_OK && goOn == GoOn::Yes)
        return historyError(code, "finalize");
    return {};
}

Result<Changes> difference(Database &database, const char *of, const char *from,
                           const Progress &progress)
{
    sqlite3_session *created = nullptr;
    int code = sqlite3session_create(database.handle(), of, &created);
    if (code != SQLITE_OK)
        return historyError(code, "create");
    const std::unique_ptr<sqlite3_session, decltype(&sqlite3session_delete)> session(
        created, &sqlite3session_delete);
    CARREL_TRY(attachUndoableTables(created));
    const auto &tables = schema::documentTables();
    for (qsizetype i = 0; i < tables.size(); ++i) {
        if (progress && !progress(i, tables.size() + 1))
            return Error{ErrorCode::Cancelled, tr("Cancelled; the course is as it was before.")};
        if (!tables[i].isUndoable)
            continue;
        code = sqlite3session_diff(created, from, tables[i].name, nullptr);
        if (code != SQLITE_OK)
            return historyError(database, code, "diff");
    }
    PartWriter writer;
    code = sqlite3session_changeset_strm(created, &PartWriter::write, &writer);
    if (code != SQLITE_OK)
        return historyError(database, code, "changeset");
    return writer.finish();
}

Result<Changes> joined(const Changes &first, const Changes &second)
{
    sqlite3_changegroup *created = nullptr;
    int code = sqlite3changegroup_new(&created);
    const std::unique_ptr<sqlite3_changegroup, decltype(&sqlite3changegroup_delete)> group(
        created, &sqlite3changegroup_delete);
    for (const Changes *changes : {&first, &second}) {
        PartReader reader(*changes);
        if (code == SQLITE_OK)
            code = sqlite3changegroup_add_strm(group.get(), &PartReader::read, &reader);
    }
    PartWriter writer;
    if (code == SQLITE_OK)
        code = sqlite3changegroup_output_strm(group.get(), &PartWriter::write, &writer);
    if (code != SQLITE_OK)
        return historyError(code, "join");
    return writer.finish();
}

} // namespace carrel
