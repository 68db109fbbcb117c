// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/node.h"
#include "core/model/records.h"

#include <QList>

#include <functional>
#include <optional>

namespace carrel {

class Database;

/// Rows of `node` and `export_index` as values. All SQL about the tree lives here. Checks nothing
/// but what the schema checks; rules belong to core/edit. Bodies come as they are stored.
class NodeStore
{
public:
    explicit NodeStore(Database &database)
        : m_database(database)
    { } ///< Must outlive the store.

    Result<std::optional<Node>> find(const NodeId &id) const;
    Result<std::optional<OutlineNode>> findOutline(const NodeId &id) const; ///< No body is touched.
    Result<NodeId> root() const; ///< Damaged if there is none.
    Result<int> rootCount() const; ///< Nodes without a parent: 1 in a whole course.
    Result<QList<Node>> children(const NodeId &parent) const; ///< In order of rank, id.
    Result<QList<OutlineNode>> outlineChildren(const NodeId &parent) const;
    /// Course, modules and pages below the root, depth first.
    Result<QList<OutlineNode>> outline() const;
    /// `start` and all below it, depth first, one row in memory at a time; depth counts from 0.
    /// Stops at the first error `visit` returns. `visit` must not write.
    using Visit = std::function<Result<>(const Node &node, int depth)>;
    Result<> forEachBelow(const NodeId &start, const Visit &visit) const;
    /// In the order of forEachBelow(): all nodes that `query` asks for, and perhaps some that it
    /// does not, as BodyScan does. `visit` may be slow and read, but not write.
    using VisitFound = std::function<Result<>(const Node &node)>;
    Result<> forEachFound(const NodeQuery &query, const VisitFound &visit) const;
    /// As forEachBelow().
    using Read = std::function<Result<>(const ReadNode &node, int depth)>;
    Result<> readBelow(const NodeId &start, const Read &read) const;
    Result<qint64> count() const;
    /// The ids from `id` up to the root, `id` first; empty if it does not exist.
    Result<QList<NodeId>> pathToRoot(const NodeId &id) const;
    /// Levels below and with `id`: 1 for a leaf.
    Result<int> heightOf(const NodeId &id) const;

    Result<> put(const Node &node); ///< Inserts, or replaces the row of the same id.
    /// Removes a node, all below it and what hangs on them: skill links, comments, waivers.
    Result<> removeSubtree(const NodeId &id);

    Result<QList<ExportIndex>> exportIndexes() const; ///< Ordered by n.
    Result<std::optional<ExportIndex>> exportIndex(const NodeId &node) const;
    Result<std::optional<NodeId>> holderOf(int n) const; ///< The node with that number.
    /// The next free number, unless the node has one already.
    Result<> giveExportIndex(const NodeId &node, int width);
    /// A number given elsewhere; fails if it or the node is taken.
    Result<> addExportIndex(const ExportIndex &index);

private:
    struct Found
    {
        qint64 row = 0;
        OutlineNode node;
        QString place = {}; ///< Sorts in document order.
    };
    Result<QList<Found>> found(const NodeQuery &query) const;
    Result<> putInOrder(QList<Found> &found) const;

    Database &m_database;
};

} // namespace carrel
