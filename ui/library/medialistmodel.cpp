// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/medialistmodel.h"

#include "core/base/translate.h"
#include "ui/media/mediadrag.h"
#include "ui/media/mediatexts.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/plaintext.h"

#include <QHash>
#include <QIcon>
#include <QMimeData>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

QString missingText(const MediaItem &item)
{
    return item.undescribed > 0 ? tr("%n missing", "descriptions", item.undescribed) : QString();
}

QString factsText(const MediaItem &item)
{
    QStringList facts{typeText(item.media), extentText(item.media), sizeText(item.media.size)};
    facts.removeAll(QString());
    return facts.join(u" · "_s);
}

/// What fits below a picture: its name says the type.
QString shortFacts(const MediaItem &item)
{
    const QString extent = extentText(item.media);
    return u"%1 · %2"_s.arg(extent.isEmpty() ? typeText(item.media) : extent,
                            sizeText(item.media.size));
}

QString spokenText(const MediaItem &item)
{
    QStringList parts{item.media.name, factsText(item), usesText(item)};
    if (item.undescribed > 0)
        parts.append(tr("%n description(s) missing", nullptr, item.undescribed));
    return parts.join(u", "_s);
}

QString cellText(const MediaItem &item, int column)
{
    switch (column) {
    case MediaListModel::Name: return item.media.name;
    case MediaListModel::Type: return typeText(item.media);
    case MediaListModel::Size: return sizeText(item.media.size);
    case MediaListModel::Extent: return extentText(item.media);
    case MediaListModel::Uses: return usesText(item);
    case MediaListModel::Descriptions: return missingText(item);
    default: return {};
    }
}

/// An empty cell has a name all the same.
QString spokenCell(const MediaItem &item, int column)
{
    const QString text = cellText(item, column);
    if (!text.isEmpty())
        return text;
    return column == MediaListModel::Descriptions ? tr("No description missing") : tr("Not known");
}

QVariant sortKey(const MediaItem &item, int column)
{
    switch (column) {
    case MediaListModel::Size: return item.media.size;
    case MediaListModel::Extent:
        return item.media.body["width"_L1].toDouble() * item.media.body["height"_L1].toDouble();
    case MediaListModel::Uses: return int(item.uses.size());
    case MediaListModel::Descriptions: return item.undescribed;
    default: return cellText(item, column).toCaseFolded();
    }
}

bool isSame(const MediaItem &a, const MediaItem &b)
{
    const auto isSamePlace = [](const CoursePlace &one, const CoursePlace &other) {
        return one.node == other.node && one.field == other.field && one.words == other.words;
    };
    return a.media == b.media && a.undescribed == b.undescribed && a.lookalikes == b.lookalikes
        && std::ranges::equal(a.uses, b.uses, isSamePlace);
}

} // namespace

QString usesText(const MediaItem &item)
{
    if (item.isUnused())
        return tr("Not used");
    return tr("Used in %n place(s)", nullptr, int(item.uses.size()));
}

void MediaListModel::show(const QList<MediaItem> &items)
{
    QHash<MediaId, qsizetype> given;
    for (qsizetype i = 0; i < items.size(); ++i)
        given.insert(items[i].media.id, i);
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (given.contains(m_items[row].media.id))
            continue;
        beginRemoveRows({}, row, row);
        m_items.removeAt(row);
        endRemoveRows();
    }
    QSet<MediaId> present;
    for (int row = 0; row < rowCount(); ++row) {
        MediaItem &item = m_items[row];
        present.insert(item.media.id);
        const MediaItem &now = items[given.value(item.media.id)];
        if (isSame(item, now))
            continue;
        item = now;
        Q_EMIT dataChanged(index(row, 0), index(row, columns - 1));
    }
    QList<MediaItem> added;
    std::ranges::copy_if(items, std::back_inserter(added),
                         [&](const MediaItem &item) { return !present.contains(item.media.id); });
    if (added.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(added.size()) - 1);
    m_items += added;
    endInsertRows();
}

const MediaItem *MediaListModel::item(const QModelIndex &index) const
{
    return index.model() == this && index.row() < m_items.size() ? &m_items[index.row()] : nullptr;
}

QModelIndex MediaListModel::indexOf(const MediaId &id) const
{
    const auto found =
        std::ranges::find_if(m_items, [&](const MediaItem &item) { return item.media.id == id; });
    return found == m_items.end() ? QModelIndex() : index(int(found - m_items.begin()), 0);
}

int MediaListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int MediaListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant MediaListModel::data(const QModelIndex &index, int role) const
{
    const MediaItem *shown = item(index);
    if (!shown)
        return {};
    switch (role) {
    case Qt::DisplayRole: return cellText(*shown, index.column());
    case Qt::DecorationRole:
        return index.column() == Name ? QVariant(icon(sortIcon(shown->media))) : QVariant();
    case Qt::ToolTipRole: return plainTooltip(shown->media.name);
    case Qt::AccessibleTextRole:
        return index.column() == Name ? spokenText(*shown) : spokenCell(*shown, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Size ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SortRole: return sortKey(*shown, index.column());
    case FactsRole: return shortFacts(*shown);
    default: return {};
    }
}

QVariant MediaListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return carrel::tr("Name");
    case Type: return carrel::tr("Type");
    case Size: return carrel::tr("Size");
    case Extent: return carrel::tr("Pixels, length");
    case Uses: return carrel::tr("Use");
    case Descriptions: return carrel::tr("Descriptions");
    default: return {};
    }
}

Qt::ItemFlags MediaListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren : flags;
}

QStringList MediaListModel::mimeTypes() const
{
    return {mediaMimeType()};
}

QMimeData *MediaListModel::mimeData(const QModelIndexList &indexes) const
{
    QList<MediaId> files;
    for (const QModelIndex &index : indexes) {
        const MediaItem *dragged = item(index);
        if (dragged && !files.contains(dragged->media.id))
            files.append(dragged->media.id);
    }
    return mediaMimeData(files);
}

} // namespace carrel::ui
