// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/mediainventory.h"

#include <QAbstractTableModel>

namespace carrel::ui {

class MediaDesk;

/// The stored files of a course, one a row. Reading the course anew changes rows in place, so that
/// what is selected stays selected.
class MediaListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Type, Size, Extent, Uses, Descriptions, columns };
    enum Role { SortRole = Qt::UserRole, FactsRole };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<MediaItem> &items);
    /// Null if the index is none of this model's.
    const MediaItem *item(const QModelIndex &index) const;
    const QList<MediaItem> &items() const { return m_items; }
    QModelIndex indexOf(const MediaId &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

private:
    QList<MediaItem> m_items;
};

/// "Used in 3 places", or that it is not.
QString usesText(const MediaItem &item);

} // namespace carrel::ui
