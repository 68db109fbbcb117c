// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace carrel::ui {

class MediaDesk;

/// Draws a file of the library as a cell of the grid: its picture, its name, what there is to know
/// at a glance.
class MediaCell : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit MediaCell(MediaDesk &media, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    static QSize cellSize(const QFontMetrics &metrics);

private:
    MediaDesk &m_media;
};

/// A picture of a stored file in the middle of `place`, as large as it fits and never larger than
/// it is; the sign of its sort where there is none.
void paintThumbnail(QPainter &painter, const QRect &place, MediaDesk &media, const QString &id);

} // namespace carrel::ui
