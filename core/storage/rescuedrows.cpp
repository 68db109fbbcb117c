// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/rescuedrows.h"

#include "core/base/rank.h"
#include "core/base/translate.h"
#include "core/model/node.h"
#include "core/storage/digest.h"
#include "core/storage/gatecheck.h"
#include "core/storage/jsoncheck.h"
#include "core/storage/schema.h"

#include <QCryptographicHash>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel {
namespace {

constexpr qsizetype mostChunks = 2'000'000;
constexpr qsizetype hashSize = 32; ///< Bytes of a SHA-256.
constexpr qsizetype longestShort = 4096; ///< Bytes of a kind, a key.
constexpr qsizetype wordsOfComment = 120; ///< Characters by which a lost one is named.
constexpr qsizetype chunkColumns = 3; ///< All but the bytes themselves.

/// Which rows have which columns. `letters` as in ScannedValue, with ? for text or nothing.
struct Shape
{
    const char *letters;
    const char *table;
};

constexpr Shape shapes[] = {
    {"TT", "setting"}, // or meta: its keys tell
    {"T?TTTT", "node"},    {"TTTT", "skill"},       {"TTR", "node_skill"},
    {"TTI", "node_skill"}, {"TTTIBT", "media"},     {"TT?TTTTTTTT", "comment"},
    {"TTTTT", "waiver"},   {"TII", "export_index"}, {"NBIB", "media_chunk"},
};
constexpr const char *outlineShape = "T?TTTI"; ///< Of the index node_outline, with the row id.

bool fits(const QByteArray &letters, const char *shape)
{
    if (letters.size() != qsizetype(qstrlen(shape)))
        return false;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        const bool isText = letters[i] == 'T' || letters[i] == 'N';
        if (shape[i] == '?' ? !isText : letters[i] != shape[i])
            return false;
    }
    return true;
}

QByteArray tableFor(const QByteArray &letters)
{
    for (const Shape &shape : shapes) {
        if (fits(letters, shape.letters))
            return shape.table;
    }
    return {};
}

bool isMetaKey(const QByteArray &key)
{
    static const QList<QByteArray> keys{
        metakey::documentId, metakey::saveId,    metakey::saveCount, metakey::savedAt,
        metakey::appVersion, metakey::minReader, metakey::digest};
    return keys.contains(key) || key.startsWith(schema::factPrefix);
}

/// Valid UTF-8; true if letters had to be replaced for it.
bool mendLetters(ScannedValue &value)
{
    if (value.letter != 'T' || value.bytes.isValidUtf8())
        return false;
    value.bytes = QString::fromUtf8(value.bytes).toUtf8();
    return true;
}

bool isId(const QByteArray &text)
{
    return text.size() == 12 && isIdText(QString::fromLatin1(text));
}

bool isRankText(const QByteArray &text)
{
    return text.size() <= longestShort && isRank(QString::fromLatin1(text));
}

void bindValue(Statement &statement, int parameter, const ScannedValue &value)
{
    switch (value.letter) {
    case 'I': return statement.bind(parameter, value.integer);
    case 'R': return statement.bind(parameter, value.real);
    case 'T': return statement.bind(parameter, QString::fromUtf8(value.bytes));
    case 'B': return statement.bind(parameter, value.bytes);
    default: return statement.bindNull(parameter);
    }
}

} // namespace

void RescuedRows::note(SalvageItem::What what, const QString &title, const QString &kind)
{
    m_items.append({what, kind, title});
}

Result<> RescuedRows::take(const Progress &progress)
{
    CARREL_TRY(schema::createDocument(m_database, "main"));
    CARREL_TRY(m_database.runScript(
        "CREATE TABLE main.outline_entry(id TEXT NOT NULL PRIMARY KEY, parent TEXT NOT NULL,"
        " rank TEXT NOT NULL, kind TEXT NOT NULL, title TEXT NOT NULL) STRICT; BEGIN"));
    CARREL_TRY_VALUE(
        tally,
        m_scan.forEachCell([this](const PageScan::Cell &cell) { return row(cell); }, progress));
    CARREL_TRY(dropBadRows());
    CARREL_TRY(dropBadMeta());
    CARREL_TRY(m_database.runScript("COMMIT"));
    m_brokenRows += int(qMin<qint64>(tally.brokenRows, 1'000'000));
    using What = SalvageItem::What;
    if (m_brokenRows > 0)
        m_items.append({What::BrokenRows, {}, {}, {}, m_brokenRows});
    if (tally.unreadablePages > 0)
        m_items.append({What::UnreadablePages, {}, {}, {}, int(tally.unreadablePages)});
    return {};
}

Result<> RescuedRows::row(const PageScan::Cell &cell)
{
    const QByteArray letters = cell.letters();
    if (cell.isOfIndex)
        return fits(letters, outlineShape) ? outlineEntry(cell) : Result<>();
    const QByteArray table = tableFor(letters);
    if (table.isEmpty())
        return {};
    if (table == "media_chunk") {
        chunk(cell);
        return {};
    }
    auto values = m_scan.values(cell, letters.size());
    if (!values) {
        ++m_brokenRows;
        return {};
    }
    if (table == "node")
        return node(std::move(*values));
    if (table == "setting" && isMetaKey(values->first().bytes))
        return other("meta", std::move(*values));
    return other(table.constData(), std::move(*values));
}

/// What the outline knows of a node, whether its row comes through or not.
Result<> RescuedRows::outlineEntry(const PageScan::Cell &cell)
{
    auto values = m_scan.values(cell, 5); // kind, parent, rank, title, id
    if (!values)
        return {};
    for (ScannedValue &value : *values)
        mendLetters(value);
    const QByteArray &parent = (*values)[1].bytes;
    const bool isSound = isId((*values)[4].bytes) && (parent.isEmpty() || isId(parent))
        && isRankText((*values)[2].bytes) && !(*values)[0].bytes.isEmpty()
        && (*values)[0].bytes.size() <= longestShort;
    if (!isSound)
        return {};
    return remember({(*values)[4], (*values)[1], (*values)[2], (*values)[0], (*values)[3]});
}

/// The columns of a node up to its title.
Result<> RescuedRows::remember(const QList<ScannedValue> &node)
{
    CARREL_TRY_VALUE(entry,
                     m_database.prepare("INSERT OR IGNORE INTO main.outline_entry"
                                        " VALUES(?1, ?2, ?3, ?4, ?5)"));
    for (int i = 0; i < 5; ++i)
        entry.bind(i + 1, QString::fromUtf8(node[i].bytes));
    return entry.run();
}

Result<> RescuedRows::node(QList<ScannedValue> values)
{
    using What = SalvageItem::What;
    bool isMended = mendLetters(values[4]);
    isMended = mendLetters(values[5]) || isMended;
    const QByteArray &kind = values[3].bytes;
    const bool isKind = !kind.isEmpty() && kind.size() <= longestShort && kind.isValidUtf8();
    if (!isId(values[0].bytes) || !isKind) {
        ++m_brokenRows;
        return {};
    }
    if (!isId(values[1].bytes))
        values[1] = {}; // the tree is mended later
    if (!isRankText(values[2].bytes)) {
        values[2].letter = 'T';
        values[2].bytes = rankBetween({}, {}).toLatin1();
    }
    const QString title = QString::fromUtf8(values[4].bytes);
    const bool isContainer =
        kind == nodekind::course || kind == nodekind::module || kind == nodekind::page;
    if (!isJsonObject(values[5].bytes)) {
        if (!isContainer)
            return remember(values);
        values[5].bytes = "{}";
        note(What::EmptiedNode, title, QString::fromUtf8(kind));
    } else if (isMended) {
        note(What::DamagedLetters, title, QString::fromUtf8(kind));
    }
    ++m_nodes;
    return insert("node", values);
}

Result<> RescuedRows::other(const char *table, QList<ScannedValue> values)
{
    for (ScannedValue &value : values)
        mendLetters(value);
    return insert(table, values);
}

/// Those of one key twice: the first stays. What the schema forbids is left out.
Result<> RescuedRows::insert(const char *table, const QList<ScannedValue> &values)
{
    QByteArray sql = QByteArray("INSERT OR IGNORE INTO main.") + table + " VALUES(";
    for (qsizetype i = 1; i <= values.size(); ++i)
        sql += (i > 1 ? ",?" : "?") + QByteArray::number(i);
    CARREL_TRY_VALUE(row, m_database.prepare((sql + ')').constData()));
    for (qsizetype i = 0; i < values.size(); ++i)
        bindValue(row, int(i) + 1, values[i]);
    return row.run();
}

void RescuedRows::chunk(const PageScan::Cell &cell)
{
    const auto values = m_scan.values(cell, chunkColumns);
    if (!values || m_chunks.size() > mostChunks)
        return;
    const QByteArray sha256 = (*values)[1].bytes;
    const qint64 n = (*values)[2].integer;
    if (sha256.size() != hashSize || n < 0)
        return;
    Chunks &chunks = m_chunks[sha256];
    if (chunks.size() <= mostChunks && !chunks.contains(n))
        chunks.insert(n, cell);
}

/// By the gate's own check, row by row; nodes were mended as they came.
Result<> RescuedRows::dropBadRows()
{
    using What = SalvageItem::What;
    static const QHash<QByteArray, std::pair<What, int>> told{
        // and the column that names it
        {"setting", {What::LostSetting, 0}},     {"skill", {What::LostSkill, 2}},
        {"media", {What::LostMedia, 1}},         {"comment", {What::LostComment, 4}},
        {"node_skill", {What::LostLinks, 0}},    {"waiver", {What::LostLinks, 0}},
        {"export_index", {What::LostNumbers, 0}}};
    for (const schema::Table &table : schema::documentTables()) {
        const auto tells = told.constFind(table.name);
        if (tells == told.cend())
            continue;
        QList<qint64> bad;
        const QByteArray sql =
            QByteArray("SELECT ") + table.columns + ", rowid FROM main." + table.name;
        CARREL_TRY_VALUE(rows, m_database.prepare(sql.constData()));
        ValueCheck check;
        CARREL_TRY(rows.forEachRow([&](const Statement &row) {
            if (check.row(table, row))
                return;
            bad << row.integer(row.columnCount() - 1);
            note(tells->first, row.text(tells->second).left(wordsOfComment));
        }));
        const QByteArray drop = QByteArray("DELETE FROM main.") + table.name + " WHERE rowid = ?1";
        for (const qint64 row : std::as_const(bad))
            CARREL_TRY(m_database.run(drop.constData(), row));
    }
    return {};
}

/// Facts beside the content are only of use as what they were: text that is JSON.
Result<> RescuedRows::dropBadMeta()
{
    CARREL_TRY_VALUE(rows, m_database.prepare("SELECT key, value FROM main.meta"));
    QStringList bad;
    CARREL_TRY(rows.forEachRow([&bad](const Statement &row) {
        const bool isFact = row.view(0).startsWith(schema::factPrefix);
        const qsizetype longest = isFact ? qsizetype(schema::longestFact) : longestShort;
        if (row.view(1).size() > longest || (isFact && !isJsonValue(row.view(1))))
            bad << row.text(0);
    }));
    for (const QString &key : std::as_const(bad))
        CARREL_TRY(m_database.run("DELETE FROM main.meta WHERE key = ?1", key));
    if (!bad.isEmpty())
        m_items.append({SalvageItem::What::LostExports, {}, {}, {}, int(bad.size())});
    return {};
}

Result<> RescuedRows::takeMedia(IdSource &ids, const Progress &progress)
{
    struct Wanted
    {
        qint64 size = 0;
        QStringList names = {};
    };
    QHash<QByteArray, Wanted> wanted;
    QList<QByteArray> order;
    {
        CARREL_TRY_VALUE(
            rows, m_database.prepare("SELECT sha256, size, name FROM main.media ORDER BY id"));
        CARREL_TRY(rows.forEachRow([&](const Statement &row) {
            const QByteArray sha256 = row.bytes(0);
            if (!wanted.contains(sha256)) {
                order << sha256;
                wanted.insert(sha256, {row.integer(1)});
            }
            wanted[sha256].names << row.text(2);
        }));
    }
    CARREL_TRY(m_database.runScript("BEGIN"));
    qint64 done = 0;
    for (const QByteArray &sha256 : std::as_const(order)) {
        if (progress && !progress(++done, order.size()))
            return Error{ErrorCode::Cancelled, tr("Cancelled.")};
        const Wanted file = wanted.value(sha256);
        CARREL_TRY(takeFile(sha256, file.size, file.names));
        m_chunks.remove(sha256);
    }
    CARREL_TRY(takeNameless(ids));
    return m_database.runScript("COMMIT");
}

/// The SHA-256 of all chunks, empty unless they are `size` bytes without a hole.
Result<QByteArray> RescuedRows::hashOf(const Chunks &chunks, qint64 size)
{
    if (!chunks.isEmpty() && chunks.lastKey() != chunks.size() - 1)
        return QByteArray();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 bytes = 0;
    for (const PageScan::Cell &cell : chunks) {
        const auto values = m_scan.values(cell, 4);
        if (!values || values->last().bytes.isEmpty()
            || values->last().bytes.size() > schema::chunkSize)
            return QByteArray();
        hash.addData(values->last().bytes);
        bytes += values->last().bytes.size();
    }
    return bytes == size ? hash.result() : QByteArray();
}

Result<> RescuedRows::insertChunks(const Chunks &chunks, const QByteArray &sha256)
{
    for (auto chunk = chunks.cbegin(); chunk != chunks.cend(); ++chunk) {
        const auto values = m_scan.values(*chunk, 4);
        if (!values)
            return fileError(ErrorCode::DriveError, m_scan.path());
        CARREL_TRY(m_database.run(
            "INSERT OR IGNORE INTO main.media_chunk(sha256, n, data) VALUES(?1, ?2, ?3)", sha256,
            chunk.key(), values->last().bytes));
    }
    return {};
}

/// Whole, or complete with other bytes than those that were added, or not at all.
Result<> RescuedRows::takeFile(const QByteArray &sha256, qint64 size, const QStringList &names)
{
    using What = SalvageItem::What;
    const Chunks chunks = m_chunks.value(sha256);
    CARREL_TRY_VALUE(found, hashOf(chunks, size));
    if (found.isEmpty()) {
        for (const QString &name : names)
            note(What::LostMedia, name);
        return m_database.run("DELETE FROM main.media WHERE sha256 = ?1", sha256);
    }
    CARREL_TRY(insertChunks(chunks, found));
    if (found == sha256) {
        m_wholeMedia += int(names.size());
        return {};
    }
    for (const QString &name : names)
        note(What::DamagedMedia, name);
    return m_database.run("UPDATE main.media SET sha256 = ?1 WHERE sha256 = ?2", found, sha256);
}

/// Bytes without a record, whose hash says that they are all there.
Result<> RescuedRows::takeNameless(IdSource &ids)
{
    int count = 0;
    QList<QByteArray> left = m_chunks.keys();
    std::ranges::sort(left);
    for (const QByteArray &sha256 : std::as_const(left)) {
        const Chunks chunks = m_chunks.value(sha256);
        qint64 size = 0;
        for (const PageScan::Cell &cell : chunks)
            size += (qint64(cell.types.last()) - 12) / 2; // of the bytes themselves
        CARREL_TRY_VALUE(found, hashOf(chunks, size));
        if (found != sha256)
            continue;
        //: %1 is a number
        const QString name = tr("Rescued file %1").arg(++count);
        CARREL_TRY(insertChunks(chunks, sha256));
        CARREL_TRY(m_database.run("INSERT INTO main.media VALUES(?1, ?2, ?3, ?4, ?5, '{}')",
                                  ids.nextText(), name, u"application/octet-stream"_s, size,
                                  sha256));
        note(SalvageItem::What::NamelessMedia, name);
    }
    return {};
}

} // namespace carrel
