// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/weightmodel.h"

#include "core/base/translate.h"
#include "ui/media/mediatexts.h"
#include "ui/widgets/plaintext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

bool isIn(const MediaItem &item, const std::optional<PackageWeight> &weight)
{
    return weight ? weight->files.contains(item.media.sha256) : !item.isUnused();
}

/// Captions that are used travel inside the texts.
bool isPartOfTexts(const MediaItem &item)
{
    return item.media.type.startsWith("text/"_L1) && !item.isUnused();
}

QString sharePercent(double share)
{
    return share < 0.01 ? tr("less than 1 %") : tr("%1 %").arg(qRound(share * 100));
}

QString detailText(const WeightModel::Row &row, double share)
{
    const QString size = row.media.isNull()
        //: %1 is a size, such as 4.2 MB
        ? tr("about %1").arg(sizeText(row.bytes))
        : sizeText(row.bytes);
    if (row.isLeftOut)
        //: %1 is a size, such as 4.2 MB
        return tr("%1, not in the package").arg(size);
    //: %1 is a size, such as 4.2 MB, %2 a share, such as 12 %
    return tr("%1, %2").arg(size, sharePercent(share));
}

} // namespace

void WeightModel::show(const MediaInventory &inventory, const std::optional<PackageWeight> &weight)
{
    beginResetModel();
    m_rows.clear();
    m_total = m_leftOut = m_filesLeftOut = 0;
    m_hasFilms = false;
    m_unused = 0;
    for (const MediaItem &item : inventory.items) {
        if (weight && !isIn(item, weight) && isPartOfTexts(item))
            continue;
        const bool isLeftOut = !isIn(item, weight);
        m_unused += item.isUnused() ? 1 : 0;
        m_rows.append(
            {item.media.name, item.media.size, item.media.id, isLeftOut, int(item.uses.size())});
        (isLeftOut ? m_leftOut : m_total) += item.media.size;
        m_filesLeftOut += isLeftOut ? 1 : 0;
        m_hasFilms |= !isLeftOut && item.media.type.startsWith("video/"_L1);
    }
    if (weight) {
        m_rows.append({.name = carrel::tr("Texts and questions"), .bytes = weight->textBytes});
        m_rows.append({.name = carrel::tr("The player"), .bytes = weight->playerBytes});
        m_total += weight->textBytes + weight->playerBytes;
    }
    std::ranges::stable_sort(m_rows, [](const Row &a, const Row &b) {
        return a.isLeftOut != b.isLeftOut ? b.isLeftOut : a.bytes > b.bytes;
    });
    endResetModel();
}

int WeightModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant WeightModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows[index.row()];
    const double share = m_total > 0 ? double(row.bytes) / double(m_total) : 0;
    switch (role) {
    case Qt::DisplayRole: return row.name;
    case Qt::AccessibleTextRole: return u"%1: %2"_s.arg(row.name, detailText(row, share));
    case Qt::AccessibleDescriptionRole: return detailText(row, share);
    case Qt::ToolTipRole: return plainTooltip(row.name);
    case BytesRole: return row.bytes;
    case ShareRole: return share;
    case LeftOutRole: return row.isLeftOut;
    case MediaRole: return row.media.text();
    default: return {};
    }
}

} // namespace carrel::ui
