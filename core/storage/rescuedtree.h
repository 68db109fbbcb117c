// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/database.h"
#include "core/storage/salvage.h"

#include <QHash>
#include <QSet>

namespace carrel {

/// Makes a tree of the nodes that came through, and takes away what hangs on nothing: one course,
/// nobody below a node that is gone or below himself. What lost its place stands in a module of its
/// own, in the order it had.
class RescuedTree
{
public:
    /// Must outlive this; after RescuedRows::take().
    RescuedTree(Database &database, IdSource &ids)
        : m_database(database)
        , m_ids(ids)
    { }

    Result<> mend();
    /// Names what the outline knows and the tables do not; after mend().
    Result<> nameLost();
    const QList<SalvageItem> &items() const { return m_items; }

private:
    struct Entry
    {
        QString parent;
        QString rank;
        QString kind;
        QString title;
        bool isPlaced = false;
    };
    Result<> read();
    Result<> chooseCourse();
    Result<> revive(const QString &id);
    Result<> reviveParents();
    Result<> placeAll();
    QString topAbove(const QString &id) const;
    void markBelow(const QString &top, int depth);
    int depthOf(const QString &id) const;
    Result<> place(const QStringList &tops);
    Result<> placeModules(const QStringList &modules);
    Result<> placePages(const QStringList &pages);
    Result<> placeBlocks(const QStringList &blocks);
    Result<> move(const QString &id, const QString &parent, const QString &rank);
    Result<QString> make(const char *kind, const QString &parent, const QString &title);
    Result<QString> rescuedModule();
    QString lastRankBelow(const QString &parent) const;
    Result<> insert(const QString &id, const Entry &entry);
    Result<> dropDangling();
    QStringList inOrder(QStringList ids) const;
    void note(SalvageItem::What what, const Entry &entry);

    Database &m_database;
    IdSource &m_ids;
    QHash<QString, Entry> m_nodes;
    QHash<QString, QStringList> m_children;
    QString m_course;
    QString m_rescued; ///< The module for what lost its place; empty until there is one.
    QList<SalvageItem> m_items;
};

} // namespace carrel
