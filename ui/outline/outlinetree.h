// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/node.h"
#include "core/model/nodestatus.h"

#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace carrel::ui {

/// What the outline knows of a node besides its row.
struct OutlineFacts
{
    bool isQuiz = false;
    int minutes = 0; ///< Planned time, 0 = not given.
    NodeStatus status = NodeStatus::None;

    friend bool operator==(const OutlineFacts &, const OutlineFacts &) = default;
};

/// One row of the outline with those below it.
struct OutlineItem
{
    OutlineNode node;
    OutlineItem *parent = nullptr;
    std::vector<std::unique_ptr<OutlineItem>> children;
    OutlineFacts facts;
    QString content; ///< Kind of block that a page is mainly about; empty: words, or not yet read.
    QString number; ///< "2" or "2.1" of a module, else empty.
    bool isPart = false; ///< A module that holds modules.

    int row() const; ///< Among the siblings; 0 without a parent.
    bool isModule() const { return node.kind == QLatin1StringView(nodekind::module); }
    bool isPage() const { return node.kind == QLatin1StringView(nodekind::page); }
    bool holds(const OutlineItem &other) const; ///< It is this one or below it.
};

/// What changes in a tree are told to, before and after each.
class OutlineObserver
{
public:
    virtual ~OutlineObserver() = default;
    virtual void beginInsert(const OutlineItem &parent, int row) = 0;
    virtual void endInsert() = 0;
    virtual void beginRemove(const OutlineItem &parent, int first, int last) = 0;
    virtual void endRemove() = 0;
    /// `row` is counted before the move, as QAbstractItemModel::beginMoveRows() counts.
    virtual void beginMove(const OutlineItem &from, int fromRow, const OutlineItem &to,
                           int row) = 0;
    virtual void endMove() = 0;
    virtual void itemChanged(const OutlineItem &item) = 0;
};

/// The outline as a tree that is brought up to date step by step: only what differs is inserted,
/// moved, removed, so whoever holds on to a row keeps it.
class OutlineTree
{
public:
    explicit OutlineTree(OutlineObserver &observer); ///< Must outlive the tree.

    const OutlineItem &root() const { return m_root; } ///< Holds the course; is none itself.
    const OutlineItem *find(const NodeId &id) const { return m_items.value(id); }
    qsizetype size() const { return m_items.size(); }

    /// Makes it like an outline (parents before children, siblings in order).
    void update(const QList<OutlineNode> &outline);
    void setFacts(const NodeId &id, const OutlineFacts &facts);
    void setContent(const NodeId &id, const QString &kind);

private:
    using Below = QHash<NodeId, QList<OutlineNode>>;
    void arrange(OutlineItem &parent, const Below &wanted);
    int place(OutlineItem &parent, int row, const OutlineNode &node, const Below &wanted);
    std::unique_ptr<OutlineItem> grown(const OutlineNode &node, OutlineItem &parent,
                                       const Below &wanted);
    void prune(OutlineItem &parent, const QHash<NodeId, OutlineNode> &wanted);
    void forget(const OutlineItem &item);
    void refresh(OutlineItem &item, const QHash<NodeId, OutlineNode> &wanted,
                 const QString &number);

    OutlineObserver &m_observer;
    OutlineItem m_root;
    QHash<NodeId, OutlineItem *> m_items;
};

} // namespace carrel::ui
