// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/mediafilter.h"

#include "ui/library/medialistmodel.h"
#include "ui/media/mediatexts.h"

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

bool fits(const MediaItem &item, MediaFilter::Show show)
{
    const QString sort = item.media.type.section(u'/', 0, 0);
    switch (show) {
    case MediaFilter::Show::All: return true;
    case MediaFilter::Show::Pictures: return sort == u"image";
    case MediaFilter::Show::Films: return sort == u"video";
    case MediaFilter::Show::Sound: return sort == u"audio";
    case MediaFilter::Show::Documents:
        return sort != u"image" && sort != u"video" && sort != u"audio";
    case MediaFilter::Show::Unused: return item.isUnused();
    case MediaFilter::Show::Undescribed: return item.undescribed > 0;
    case MediaFilter::Show::Large: return item.media.size >= MediaFilter::largeFrom;
    }
    return true;
}

} // namespace

MediaFilter::MediaFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(MediaListModel::SortRole);
    setSortLocaleAware(true);
    setDynamicSortFilter(true);
}

void MediaFilter::setShow(Show show)
{
    m_show = show;
    invalidateFilter();
}

void MediaFilter::setWords(const QString &words)
{
    m_words = words.simplified();
    invalidateFilter();
}

const MediaItem *MediaFilter::item(const QModelIndex &index) const
{
    const auto *files = qobject_cast<const MediaListModel *>(sourceModel());
    return files ? files->item(mapToSource(index)) : nullptr;
}

bool MediaFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto *files = qobject_cast<const MediaListModel *>(sourceModel());
    const MediaItem *shown = files ? files->item(files->index(row, 0, parent)) : nullptr;
    if (!shown || !fits(*shown, m_show))
        return false;
    return m_words.isEmpty() || shown->media.name.contains(m_words, Qt::CaseInsensitive)
        || typeText(shown->media).compare(m_words, Qt::CaseInsensitive) == 0;
}

} // namespace carrel::ui
