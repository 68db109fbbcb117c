// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/draft/draft.h"

#include <QAbstractItemModel>
#include <QIcon>
#include <QSet>
#include <QSortFilterProxyModel>

#include <optional>

namespace carrel::ui {

/// A draft as a tree: modules, pages and blocks, and among them the passages that became nothing.
/// What becomes something has a box to leave it out; a box of a page is that of all in it.
class DraftModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role { OutcomeRole = Qt::UserRole, RowRole };
    enum Column { What, Outcome, Columns };

    explicit DraftModel(QObject *parent = nullptr);

    void show(const Draft &draft);
    const Draft &draft() const { return m_draft; }

    /// Those whose boxes are empty.
    QSet<NodeId> leftOut() const;
    int blocksTaken() const; ///< Blocks that would come in.

    const Node *node(const QModelIndex &index) const; ///< Null: it became nothing.
    const DraftItem *item(const QModelIndex &index) const; ///< Null: nothing is said of it.
    int itemNumber(const QModelIndex &index) const; ///< In the draft; -1: none.

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void takenChanged();

private:
    struct Row
    {
        int node = -1; ///< In the draft; -1: none.
        int item = -1;
        int parent = -1; ///< Among the rows; -1: none.
        int place = 0; ///< Among its siblings.
        bool isTaken = true;
        QList<int> children = {};
    };
    void buildRows();
    int addRow(const Row &row);
    int lastOutlineRow() const;
    const Row &rowAt(const QModelIndex &index) const { return m_rows[int(index.internalId())]; }
    QModelIndex indexOf(int row, int column) const;
    QString textOf(const Row &row) const;
    QIcon iconOf(const Row &row) const;
    DraftItem::Outcome outcomeOf(const Row &row) const;
    QString spokenText(const Row &row) const;
    QVariant whatData(const Row &row, int role) const;
    QVariant outcomeData(const Row &row, int role) const;
    Qt::CheckState stateOf(int row) const;
    void take(int row, bool isTaken);
    void tellBelow(int row);

    Draft m_draft;
    QList<Row> m_rows;
    QList<int> m_tops;
};

/// Only the passages with one outcome, and what they stand in.
class OutcomeFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit OutcomeFilter(QObject *parent = nullptr);
    void setOutcome(std::optional<DraftItem::Outcome> outcome);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    std::optional<DraftItem::Outcome> m_outcome;
};

} // namespace carrel::ui
