// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/mediainventory.h"
#include "core/package/packageweight.h"

#include <QAbstractListModel>

#include <optional>

namespace carrel::ui {

/// What a package weighs, item by item, the heaviest first; what it does not take along last.
class WeightModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { BytesRole = Qt::UserRole, ShareRole, LeftOutRole, MediaRole };

    struct Row
    {
        QString name;
        qint64 bytes = 0;
        MediaId media = {}; ///< Null for texts and the player.
        bool isLeftOut = false; ///< Not in the package.
        int uses = 0;
    };

    using QAbstractListModel::QAbstractListModel;

    /// `weight`: nothing where there is no package (yet); then the files that are used count.
    void show(const MediaInventory &inventory, const std::optional<PackageWeight> &weight);
    qint64 total() const { return m_total; } ///< About, of the package.
    qint64 leftOut() const { return m_leftOut; } ///< Bytes of files that are not in it.
    bool hasFilms() const { return m_hasFilms; } ///< In the package.
    int unused() const { return m_unused; } ///< Files that can be deleted.
    int filesLeftOut() const { return m_filesLeftOut; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Row> m_rows;
    qint64 m_total = 0;
    qint64 m_leftOut = 0;
    int m_filesLeftOut = 0;
    int m_unused = 0;
    bool m_hasFilms = false;
};

} // namespace carrel::ui
