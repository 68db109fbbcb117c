// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/collections/collectionreader.h"

#include <QAbstractItemModel>

#include <vector>

namespace carrel::ui {

/// What a row of the collections stands for.
struct PieceRow
{
    enum class Level { Collection, Shelf, Piece, Block };

    Level level = Level::Collection;
    const CollectionContents *contents = nullptr;
    const Shelf *shelf = nullptr; ///< Null for a collection.
    const Piece *piece = nullptr; ///< Null for what stands above it.
    const PieceBlock *block = nullptr;

    bool isOwn() const { return contents->collection.of == Collection::Of::Own; }
    const QString &path() const { return contents->collection.path; }
    NodeId node() const; ///< Null for a collection.
    QString kind() const; ///< Of the node; empty for a collection.
    QString title() const;
};

/// Collections, their shelves, the pieces on them and the blocks of these as a tree of one column;
/// those pieces only that have the words asked for.
class PieceModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole, LevelRole };

    using QAbstractItemModel::QAbstractItemModel;

    void show(const QList<CollectionContents> &all);
    void setWords(const QString &words); ///< Each of them is in the pieces that are shown.
    bool isFiltered() const { return !m_words.trimmed().isEmpty(); }
    const QList<CollectionContents> &all() const { return m_all; }
    int pieces() const { return m_pieces; } ///< That are shown.

    const PieceRow *row(const QModelIndex &index) const; ///< Null for an invalid one.
    /// Invalid if it is not shown. A null node: the collection itself.
    QModelIndex indexOf(const QString &path, const NodeId &node) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

Q_SIGNALS:
    /// The author wants it to be so. A null node: the collection itself.
    void renamed(const QString &path, const carrel::NodeId &node, const QString &name);

private:
    struct Entry
    {
        PieceRow row;
        int parent = -1; ///< Entry; -1: a collection.
        int place = 0; ///< Among its siblings.
        std::vector<int> children;
    };

    void build();
    void addCollection(const CollectionContents &contents);
    int add(int parent, const PieceRow &row);
    const std::vector<int> &childrenOf(const QModelIndex &parent) const;

    QList<CollectionContents> m_all;
    QString m_words;
    std::vector<Entry> m_entries;
    std::vector<int> m_tops;
    int m_pieces = 0;
};

} // namespace carrel::ui
