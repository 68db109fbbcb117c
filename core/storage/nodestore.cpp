// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/nodestore.h"

#include "core/base/translate.h"
#include "core/storage/bodyscan.h"
#include "core/storage/database.h"
#include "core/storage/jsontext.h"

#include <QHash>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

constexpr int deepest = 64; // as in the queries

// A tree is at most 32 deep (docs/course-json.md); this only keeps a damaged file from looping.
// Bodies are fetched last: they need not go through the queue of rows that wait. Not by a join, of
// which SQLite may choose the order.
constexpr auto belowSql =
    "WITH RECURSIVE below(id, parent, rank, kind, title, row, depth) AS ("
    " SELECT id, parent, rank, kind, title, rowid, 0 FROM node WHERE id = ?1"
    " UNION ALL"
    " SELECT n.id, n.parent, n.rank, n.kind, n.title, n.rowid, below.depth + 1"
    "  FROM below JOIN node n ON n.parent = below.id WHERE below.depth < 64"
    "  ORDER BY 7 DESC, 3, 1)"
    " SELECT id, parent, rank, kind, title,"
    "  (SELECT body FROM node WHERE rowid = below.row), depth FROM below";

constexpr auto heightSql = "WITH RECURSIVE below(id, depth) AS (SELECT ?1, 1 UNION ALL"
                           " SELECT n.id, below.depth + 1 FROM below JOIN node n ON n.parent = "
                           "below.id WHERE below.depth < 64)"
                           " SELECT max(depth) FROM below";

constexpr auto pathSql = "WITH RECURSIVE path(id, parent, level) AS (SELECT id, parent, 0 FROM "
                         "node WHERE id = ?1 UNION ALL"
                         " SELECT n.id, n.parent, path.level + 1 FROM path JOIN node n ON n.id = "
                         "path.parent WHERE path.level < 64)"
                         " SELECT id FROM path ORDER BY level";

// UNION, not UNION ALL: ends in a damaged tree with a ring, too.
#define CARREL_SUBTREE                                                                             \
    "WITH RECURSIVE below(id) AS (SELECT ?1 UNION SELECT n.id FROM below JOIN node n ON n.parent " \
    "= below.id) "

Result<Node> nodeFrom(const Statement &row)
{
    CARREL_TRY_VALUE(body, jsonFromText(row.view(5)));
    return Node{NodeId(row.text(0)), NodeId(row.text(1)), row.text(2),
                row.text(3),         row.text(4),         body};
}

OutlineNode outlineFrom(const Statement &row)
{
    return OutlineNode{NodeId(row.text(0)), NodeId(row.text(1)), row.text(2), row.text(3),
                       row.text(4)};
}

/// The rows below the one without a parent, depth first. Rows that hang on nothing are left out,
/// and none is there twice: in a damaged file, several may have one id, or none, and form a ring.
QList<OutlineNode> inDocumentOrder(const QList<OutlineNode> &rows)
{
    QHash<NodeId, QList<OutlineNode>> byParent;
    for (const OutlineNode &row : rows)
        byParent[row.parent].append(row);
    // Backwards, since the last one waiting is taken first.
    for (QList<OutlineNode> &siblings : byParent)
        std::ranges::sort(siblings, [](const OutlineNode &a, const OutlineNode &b) {
            return std::tie(b.rank, b.id) < std::tie(a.rank, a.id);
        });
    QList<OutlineNode> ordered;
    ordered.reserve(rows.size());
    QList<OutlineNode> waiting = byParent.take(NodeId());
    while (!waiting.isEmpty()) {
        ordered.append(waiting.takeLast());
        waiting += byParent.take(ordered.last().id);
    }
    return ordered;
}

} // namespace

Result<std::optional<Node>> NodeStore::find(const NodeId &id) const
{
    CARREL_TRY_VALUE(
        query,
        m_database.prepare("SELECT id, parent, rank, kind, title, body FROM node WHERE id = ?1",
                           id.text()));
    CARREL_TRY_VALUE(hasRow, query.next());
    if (!hasRow)
        return std::optional<Node>();
    CARREL_TRY_VALUE(node, nodeFrom(query));
    return std::optional<Node>(std::move(node));
}

Result<std::optional<OutlineNode>> NodeStore::findOutline(const NodeId &id) const
{
    CARREL_TRY_VALUE(
        query,
        m_database.prepare("SELECT id, parent, rank, kind, title FROM node WHERE id = ?1",
                           id.text()));
    CARREL_TRY_VALUE(hasRow, query.next());
    return hasRow ? std::optional<OutlineNode>(outlineFrom(query)) : std::nullopt;
}

Result<NodeId> NodeStore::root() const
{
    CARREL_TRY_VALUE(
        id, m_database.text("SELECT id FROM node WHERE kind = 'course' AND parent IS NULL"));
    if (id.isEmpty())
        return Error{ErrorCode::Damaged,
                     tr("This course is damaged: its outline has no beginning.")};
    return NodeId(id);
}

Result<int> NodeStore::rootCount() const
{
    CARREL_TRY_VALUE(count, m_database.integer("SELECT count(*) FROM node WHERE parent IS NULL"));
    return int(count);
}

Result<QList<Node>> NodeStore::children(const NodeId &parent) const
{
    CARREL_TRY_VALUE(query,
                     m_database.prepare("SELECT id, parent, rank, kind, title, body FROM node"
                                        " WHERE parent = ?1 ORDER BY rank, id",
                                        parent.text()));
    QList<Node> nodes;
    CARREL_TRY(query.forEachRow([&](const Statement &row) -> Result<> {
        CARREL_TRY_VALUE(node, nodeFrom(row));
        nodes.append(std::move(node));
        return {};
    }));
    return nodes;
}

Result<QList<OutlineNode>> NodeStore::outlineChildren(const NodeId &parent) const
{
    CARREL_TRY_VALUE(query,
                     m_database.prepare("SELECT id, parent, rank, kind, title FROM node"
                                        " WHERE parent = ?1 ORDER BY rank, id",
                                        parent.text()));
    QList<OutlineNode> nodes;
    CARREL_TRY(query.forEachRow([&](const Statement &row) { nodes.append(outlineFrom(row)); }));
    return nodes;
}

Result<QList<OutlineNode>> NodeStore::outline() const
{
    CARREL_TRY_VALUE(query,
                     m_database.prepare("SELECT id, parent, rank, kind, title FROM node"
                                        " WHERE kind IN ('course', 'module', 'page')"));
    QList<OutlineNode> rows;
    CARREL_TRY(query.forEachRow([&](const Statement &row) { rows.append(outlineFrom(row)); }));
    return inDocumentOrder(rows);
}

Result<> NodeStore::forEachBelow(const NodeId &start, const Visit &visit) const
{
    CARREL_TRY_VALUE(query, m_database.prepare(belowSql, start.text()));
    return query.forEachRow([&](const Statement &row) -> Result<> {
        CARREL_TRY_VALUE(node, nodeFrom(row));
        return visit(node, int(row.integer(6)));
    });
}

Result<> NodeStore::readBelow(const NodeId &start, const Read &read) const
{
    CARREL_TRY_VALUE(query, m_database.prepare(belowSql, start.text()));
    return query.forEachRow([&](const Statement &row) -> Result<> {
        CARREL_TRY_VALUE(body, documentFromText(row.view(5)));
        return read({NodeId(row.text(0)), NodeId(row.text(1)), row.text(3), row.text(4), body},
                    int(row.integer(6)));
    });
}

Result<QList<NodeStore::Found>> NodeStore::found(const NodeQuery &query) const
{
    // One after the other, so that a few kinds are found by the index and all of them by one
    // reading.
    const QStringList kinds = query.kinds.isEmpty() ? QStringList{QString()} : query.kinds;
    BodyScan scan(query.words);
    QList<Found> found;
    for (const QString &kind : kinds) {
        CARREL_TRY_VALUE(
            rows,
            m_database.prepare(kind.isEmpty()
                                   ? "SELECT id, parent, rank, kind, title, body, rowid FROM node"
                                   : "SELECT id, parent, rank, kind, title, body, rowid FROM node"
                                     " WHERE kind = ?1"));
        if (!kind.isEmpty())
            rows.bind(1, kind);
        CARREL_TRY(rows.forEachRow([&](const Statement &row) {
            if (query.words.isEmpty() || scan.mayHold(row.view(5))
                || (!row.view(4).isEmpty() && scan.isIn(row.text(4))))
                found.append({row.integer(6), outlineFrom(row)});
        }));
    }
    return found;
}

/// A block's place is that of its page, then its rank and id, and those of blocks around it.
Result<> NodeStore::putInOrder(QList<Found> &found) const
{
    CARREL_TRY_VALUE(ordered, outline());
    QHash<NodeId, QString> places;
    for (qsizetype i = 0; i < ordered.size(); ++i)
        places.insert(ordered[i].id, u"%1"_s.arg(qlonglong(i), 10, 10, QLatin1Char('0')));
    for (Found &one : found) {
        OutlineNode node = one.node;
        QString within;
        for (int depth = 0; depth < deepest && !places.contains(node.id); ++depth) {
            within = u'\x01' + node.rank + u'\x01' + node.id.text() + within;
            if (places.contains(node.parent)) {
                node.id = node.parent;
                break;
            }
            CARREL_TRY_VALUE(parent, findOutline(node.parent));
            if (!parent)
                break;
            node = *parent;
        }
        // What hangs on nothing is in no outline either.
        one.place = places.contains(node.id) ? places.value(node.id) + within : QString();
    }
    found.removeIf([](const Found &one) { return one.place.isEmpty(); });
    std::ranges::sort(found, {}, &Found::place);
    return {};
}

Result<> NodeStore::forEachFound(const NodeQuery &query, const VisitFound &visit) const
{
    CARREL_TRY_VALUE(candidates, found(query));
    CARREL_TRY(putInOrder(candidates));
    for (const Found &one : std::as_const(candidates)) {
        CARREL_TRY_VALUE(row,
                         m_database.prepare("SELECT body FROM node WHERE rowid = ?1", one.row));
        CARREL_TRY_VALUE(hasRow, row.next());
        if (!hasRow)
            continue;
        CARREL_TRY_VALUE(body, jsonFromText(row.view(0)));
        CARREL_TRY(row.next()); // done with it, whatever `visit` reads
        const OutlineNode &node = one.node;
        CARREL_TRY(visit({node.id, node.parent, node.rank, node.kind, node.title, body}));
    }
    return {};
}

Result<qint64> NodeStore::count() const
{
    return m_database.integer("SELECT count(*) FROM node");
}

Result<QList<NodeId>> NodeStore::pathToRoot(const NodeId &id) const
{
    CARREL_TRY_VALUE(query, m_database.prepare(pathSql, id.text()));
    QList<NodeId> path;
    CARREL_TRY(query.forEachRow([&](const Statement &row) { path.append(NodeId(row.text(0))); }));
    return path;
}

Result<int> NodeStore::heightOf(const NodeId &id) const
{
    CARREL_TRY_VALUE(height, m_database.integer(heightSql, id.text()));
    return int(height);
}

Result<> NodeStore::put(const Node &node)
{
    CARREL_TRY_VALUE(body, jsonToText(node.body));
    CARREL_TRY_VALUE(
        insert,
        m_database.prepare(
            "INSERT INTO node(id, parent, rank, kind, title, body) VALUES(?1, ?2, ?3, ?4, ?5, ?6)"
            " ON CONFLICT(id) DO UPDATE SET parent = excluded.parent, rank = excluded.rank, kind = "
            "excluded.kind,"
            " title = excluded.title, body = excluded.body"));
    insert.bind(1, node.id.text());
    insert.bindReference(2, node.parent.text());
    insert.bind(3, node.rank);
    insert.bind(4, node.kind);
    insert.bind(5, node.title);
    insert.bind(6, body);
    return insert.run();
}

Result<> NodeStore::removeSubtree(const NodeId &id)
{
    CARREL_TRY(m_database.run(
        CARREL_SUBTREE "DELETE FROM comment WHERE node IN (SELECT id FROM below)", id.text()));
    CARREL_TRY(m_database.run(
        CARREL_SUBTREE "DELETE FROM waiver WHERE node IN (SELECT id FROM below)", id.text()));
    CARREL_TRY(m_database.run(
        CARREL_SUBTREE "DELETE FROM node_skill WHERE node IN (SELECT id FROM below)", id.text()));
    return m_database.run(CARREL_SUBTREE "DELETE FROM node WHERE id IN (SELECT id FROM below)",
                          id.text());
}

Result<QList<ExportIndex>> NodeStore::exportIndexes() const
{
    CARREL_TRY_VALUE(query,
                     m_database.prepare("SELECT node, n, width FROM export_index ORDER BY n"));
    QList<ExportIndex> indexes;
    CARREL_TRY(query.forEachRow([&](const Statement &row) {
        indexes.append({NodeId(row.text(0)), int(row.integer(1)), int(row.integer(2))});
    }));
    return indexes;
}

Result<std::optional<ExportIndex>> NodeStore::exportIndex(const NodeId &node) const
{
    CARREL_TRY_VALUE(
        query,
        m_database.prepare("SELECT n, width FROM export_index WHERE node = ?1", node.text()));
    CARREL_TRY_VALUE(hasRow, query.next());
    if (!hasRow)
        return std::optional<ExportIndex>();
    return std::optional(ExportIndex{node, int(query.integer(0)), int(query.integer(1))});
}

Result<std::optional<NodeId>> NodeStore::holderOf(int n) const
{
    CARREL_TRY_VALUE(node, m_database.text("SELECT node FROM export_index WHERE n = ?1", n));
    return node.isEmpty() ? std::nullopt : std::optional(NodeId(node));
}

Result<> NodeStore::giveExportIndex(const NodeId &node, int width)
{
    // Rows are never deleted, so the largest number plus one has never been given.
    return m_database.run("INSERT INTO export_index(node, n, width)"
                          " SELECT ?1, coalesce(max(n) + 1, 0), ?2 FROM export_index WHERE true"
                          " ON CONFLICT(node) DO NOTHING",
                          node.text(), width);
}

Result<> NodeStore::addExportIndex(const ExportIndex &index)
{
    return m_database.run("INSERT INTO export_index(node, n, width) VALUES(?1, ?2, ?3)",
                          index.node.text(), index.n, index.width);
}

} // namespace carrel
