// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/mediainventory.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QSortFilterProxyModel>

namespace carrel::ui {

/// All places with a picture, one a row, with what is said there to those who do not see it.
/// Reading the course anew changes rows in place where the places are the same.
class DescriptionsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Place, Description, Decoration, columns };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<PicturePlace> &pictures);
    /// Null if the index is none of this model's.
    const PicturePlace *picture(const QModelIndex &index) const;
    int missing() const; ///< Rows without a description.

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /// Descriptions (EditRole) and marks (CheckStateRole) change here at once, and are asked for.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void described(const carrel::PicturePlace &picture);
    void marked(const carrel::PicturePlace &picture);

private:
    QList<PicturePlace> m_pictures;
};

/// All rows, or those that had no description when it was asked for or have lost it since: a row
/// does not go while it is written in.
class MissingFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Show { All, Missing };

    explicit MissingFilter(DescriptionsModel &source, QObject *parent = nullptr);
    void setShow(Show show);
    const PicturePlace *picture(const QModelIndex &index) const; ///< Of this model's rows.

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    void gather();

    DescriptionsModel &m_source;
    Show m_show = Show::All;
    QSet<QString> m_kept; ///< keyOf() of the rows that stay.
};

} // namespace carrel::ui
