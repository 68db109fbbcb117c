// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/find/coursesearch.h"

#include <QAbstractItemModel>
#include <QSet>

namespace carrel::ui {

/// Places found, below the pages they stand on. Where something is to be replaced, each can be left
/// out; a page says whether all, some or none of its places are in.
class HitModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    enum Role {
        CountRole = Qt::UserRole, ///< Of a page: how many places.
    };

    /// What was left out stays out where it is found again.
    void setAnswer(const SearchAnswer &answer);
    const SearchAnswer &answer() const { return m_answer; }
    bool isReplacing() const { return m_answer.order.with.has_value(); }

    qsizetype hitCount() const { return m_answer.hits.hits.size(); }
    /// Which hit; -1 for a page.
    qsizetype hitAt(const QModelIndex &index) const;
    const TextHit *hit(const QModelIndex &index) const; ///< Null for a page.
    QModelIndex indexOfHit(qsizetype hit) const;
    /// The same place, or where it was, after a new answer; invalid if nothing is found.
    QModelIndex indexLike(const TextHit &hit) const;

    QString obstacle(qsizetype hit) const; ///< Empty if it can be replaced.
    QString newWords(qsizetype hit) const; ///< What would stand there.
    QList<TextHit> chosen() const; ///< Those to be replaced: neither left out nor in the way.

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Page
    {
        NodeId id;
        qsizetype first = 0; ///< Of the hits; they stand together.
        qsizetype count = 0;
    };
    QVariant pageData(const Page &page, int role) const;
    QVariant hitData(qsizetype hit, int role) const;
    QString spoken(qsizetype hit) const;
    bool isIn(qsizetype hit) const;
    Qt::CheckState stateOf(const Page &page) const;
    void leaveOut(qsizetype hit, bool isOut);

    SearchAnswer m_answer;
    QList<Page> m_pages;
    QSet<QString> m_leftOut; ///< By keyOf().
};

} // namespace carrel::ui
