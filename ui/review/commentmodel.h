// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/review/commentlist.h"
#include "ui/review/commentfilter.h"

#include <QAbstractItemModel>
#include <QList>

namespace carrel::ui {

/// Comments below the page they stand on, in the order of the course.
class CommentModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit CommentModel(QObject *parent = nullptr);

    void setComments(const QList<review::ListedComment> &comments);
    void setFilter(const CommentFilter &filter);

    const QList<review::ListedComment> &comments() const { return m_comments; }
    int shown() const; ///< How many of them fit the filter.
    /// Null for a page.
    const review::ListedComment *comment(const QModelIndex &index) const;
    QModelIndex indexOf(const CommentId &comment) const; ///< Invalid if it is not shown.

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Page
    {
        QString title;
        QList<qsizetype> comments; ///< Indexes.
    };
    void arrange();
    QVariant pageData(const Page &page, int role) const;

    QList<review::ListedComment> m_comments;
    CommentFilter m_filter;
    QList<Page> m_pages;
};

} // namespace carrel::ui
