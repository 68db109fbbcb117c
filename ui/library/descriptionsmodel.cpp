// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/descriptionsmodel.h"

#include "core/base/translate.h"
#include "ui/widgets/plaintext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

QString keyOf(const PicturePlace &picture)
{
    return picture.place.node.text() + u'/' + picture.place.field;
}

bool areSamePlaces(const QList<PicturePlace> &a, const QList<PicturePlace> &b)
{
    return std::ranges::equal(a, b, [](const PicturePlace &one, const PicturePlace &other) {
        return keyOf(one) == keyOf(other);
    });
}

bool isSame(const PicturePlace &a, const PicturePlace &b)
{
    return a.media == b.media && a.description == b.description && a.isDecorative == b.isDecorative
        && a.decorativeField == b.decorativeField && a.place.words == b.place.words
        && a.longDescription == b.longDescription;
}

QString descriptionText(const PicturePlace &picture)
{
    if (picture.isMissing())
        return tr("No description yet");
    if (picture.isDecorative && picture.description.trimmed().isEmpty())
        return tr("Decoration: screen readers skip it");
    return picture.description;
}

} // namespace

void DescriptionsModel::show(const QList<PicturePlace> &pictures)
{
    if (!areSamePlaces(pictures, m_pictures)) {
        beginResetModel();
        m_pictures = pictures;
        endResetModel();
        return;
    }
    for (int row = 0; row < rowCount(); ++row) {
        if (isSame(m_pictures[row], pictures[row]))
            continue;
        m_pictures[row] = pictures[row];
        Q_EMIT dataChanged(index(row, 0), index(row, columns - 1));
    }
}

const PicturePlace *DescriptionsModel::picture(const QModelIndex &index) const
{
    const bool isOurs = index.model() == this && index.row() < m_pictures.size();
    return isOurs ? &m_pictures[index.row()] : nullptr;
}

int DescriptionsModel::missing() const
{
    return int(std::ranges::count_if(m_pictures, &PicturePlace::isMissing));
}

int DescriptionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_pictures.size());
}

int DescriptionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant DescriptionsModel::data(const QModelIndex &index, int role) const
{
    const PicturePlace *shown = picture(index);
    if (!shown)
        return {};
    if (role == Qt::CheckStateRole && index.column() == Decoration
        && !shown->decorativeField.isEmpty())
        return shown->isDecorative ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::EditRole && index.column() == Description)
        return shown->description;
    if (role == Qt::ToolTipRole)
        return plainTooltip(index.column() == Description ? descriptionText(*shown)
                                                          : shown->place.words);
    if (role == Qt::AccessibleTextRole && index.column() == Decoration)
        return shown->decorativeField.isEmpty() ? carrel::tr("Cannot be decoration only")
                                                : carrel::tr("Decoration only");
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Place: return shown->place.words;
    case Description: return descriptionText(*shown);
    default: return {};
    }
}

bool DescriptionsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!picture(index) || !(flags(index) & (Qt::ItemIsEditable | Qt::ItemIsUserCheckable)))
        return false;
    PicturePlace &changed = m_pictures[index.row()];
    if (role == Qt::EditRole && index.column() == Description) {
        if (changed.description == value.toString())
            return true;
        changed.description = value.toString();
        Q_EMIT dataChanged(index, index);
        Q_EMIT described(PicturePlace(changed));
        return true;
    }
    if (role == Qt::CheckStateRole && index.column() == Decoration) {
        changed.isDecorative = value.toInt() == Qt::Checked;
        Q_EMIT dataChanged(this->index(index.row(), 0), index);
        Q_EMIT marked(PicturePlace(changed));
        return true;
    }
    return false;
}

QVariant DescriptionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Place: return carrel::tr("Picture");
    case Description: return carrel::tr("Description");
    case Decoration: return carrel::tr("Decoration only");
    default: return {};
    }
}

Qt::ItemFlags DescriptionsModel::flags(const QModelIndex &index) const
{
    const PicturePlace *shown = picture(index);
    if (!shown)
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    if (index.column() == Description)
        return flags | Qt::ItemIsEditable;
    if (index.column() == Decoration && !shown->decorativeField.isEmpty())
        return flags | Qt::ItemIsUserCheckable;
    return flags;
}

MissingFilter::MissingFilter(DescriptionsModel &source, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_source(source)
{
    connect(&source, &QAbstractItemModel::modelReset, this, &MissingFilter::gather);
    connect(&source, &QAbstractItemModel::dataChanged, this, &MissingFilter::gather);
    setSourceModel(&source); // last: what it says comes after what is gathered
    setDynamicSortFilter(false);
}

void MissingFilter::setShow(Show show)
{
    m_show = show;
    m_kept.clear();
    gather();
    invalidateFilter();
}

void MissingFilter::gather()
{
    for (int row = 0; row < m_source.rowCount(); ++row) {
        const PicturePlace *shown = m_source.picture(m_source.index(row, 0));
        if (shown->isMissing())
            m_kept.insert(keyOf(*shown));
    }
}

const PicturePlace *MissingFilter::picture(const QModelIndex &index) const
{
    return m_source.picture(mapToSource(index));
}

bool MissingFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const PicturePlace *shown = m_source.picture(m_source.index(row, 0, parent));
    return shown && (m_show == Show::All || m_kept.contains(keyOf(*shown)));
}

} // namespace carrel::ui
