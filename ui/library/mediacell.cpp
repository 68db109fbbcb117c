// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/mediacell.h"

#include "core/base/translate.h"
#include "ui/library/mediafilter.h"
#include "ui/library/medialistmodel.h"
#include "ui/media/mediadesk.h"
#include "ui/media/mediatexts.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QPainter>
#include <QPixmapCache>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr int pictureLines = 6; // heights in lines of text, so that they grow with it
constexpr int signSide = 16;
constexpr int largestSign = 32; ///< Where there is no picture, or not yet.

/// A sign of our own, drawn once for all cells that show it.
QPixmap signPixmap(const QString &sign, const QColor &colour, int side, qreal ratio)
{
    const QString key = u"library/%1/%2/%3/%4"_s.arg(sign, colour.name(), QString::number(side),
                                                     QString::number(ratio));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    icon(sign, colour).paint(&painter, QRect(0, 0, side, side));
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// A small word or number on a plate, in the upper corner of a picture.
void paintSign(QPainter &painter, const QRect &place, const QString &text, const QString &sign,
               const Tones &colours, const QColor &colour)
{
    const QFontMetrics metrics(painter.font());
    QRect plate(0, 0, metrics.horizontalAdvance(text) + signSide + space::s + space::xs,
                qMax(metrics.height(), signSide) + space::xs);
    plate.moveTopRight(place.topRight());
    painter.setPen(colours.frame);
    painter.setBrush(colours.card);
    painter.drawRoundedRect(plate, space::xs, space::xs);
    const QRect symbol(plate.x() + space::xs, plate.center().y() - signSide / 2 + 1, signSide,
                       signSide);
    painter.drawPixmap(symbol,
                       signPixmap(sign, colour, signSide, painter.device()->devicePixelRatioF()));
    painter.setPen(colour);
    painter.drawText(plate.adjusted(signSide + space::xs + 2, 0, -space::xs, 0), Qt::AlignCenter,
                     text);
}

QFont smaller(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() > 0 ? font.pointSizeF() * 0.85 : 8);
    return small;
}

} // namespace

void paintThumbnail(QPainter &painter, const QRect &place, MediaDesk &media, const QString &id)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QImage picture = media.picture(MediaId(id), int(place.width() * ratio));
    if (picture.isNull()) {
        const auto file = media.media(MediaId(id));
        const int side = qMin(place.height() / 3, largestSign);
        QRect sign(0, 0, side, side);
        sign.moveCenter(place.center());
        painter.drawPixmap(sign,
                           signPixmap(file ? sortIcon(*file) : u"file"_s,
                                      QApplication::palette().color(QPalette::WindowText), side,
                                      ratio));
        return;
    }
    const QSizeF natural = QSizeF(picture.size()) / ratio;
    const QSizeF size =
        natural.boundedTo(natural.scaled(QSizeF(place.size()), Qt::KeepAspectRatio));
    QRectF shown(QPointF(), size);
    shown.moveCenter(QRectF(place).center());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(shown, picture);
}

MediaCell::MediaCell(MediaDesk &media, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_media(media)
{ }

QSize MediaCell::cellSize(const QFontMetrics &metrics)
{
    const int line = metrics.height();
    return {line * pictureLines * 3 / 2 + 2 * space::s, line * (pictureLines + 2) + 4 * space::s};
}

QSize MediaCell::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return cellSize(option.fontMetrics);
}

void MediaCell::paint(QPainter *painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const
{
    const auto *files = qobject_cast<const MediaFilter *>(index.model());
    const MediaItem *item = files ? files->item(index) : nullptr;
    if (!item)
        return;
    const Tones colours = tones(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect cell = option.rect.adjusted(2, 2, -2, -2);
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isFocused = option.state & QStyle::State_HasFocus;
    if (isSelected || isFocused || (option.state & QStyle::State_MouseOver)) {
        painter->setPen(
            QPen(isFocused || isSelected ? colours.accent : colours.frame, isFocused ? 2 : 1));
        painter->setBrush(isSelected ? colours.accentSoft : colours.card);
        painter->drawRoundedRect(cell, cornerRadius, cornerRadius);
    }
    const int line = option.fontMetrics.height();
    const QRect place = cell.adjusted(space::s, space::s, -space::s, -2 * line - 2 * space::s);
    paintThumbnail(*painter, place, m_media, item->media.id.text());
    const QRect words(cell.x() + space::s, place.bottom() + space::s, cell.width() - 2 * space::s,
                      line);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->setFont(option.font);
    painter->drawText(
        words, Qt::AlignCenter | Qt::TextSingleLine,
        option.fontMetrics.elidedText(item->media.name, Qt::ElideMiddle, words.width()));
    painter->setFont(smaller(option.font));
    painter->setPen(colours.muted);
    const QString facts = painter->fontMetrics().elidedText(
        index.data(MediaListModel::FactsRole).toString(), Qt::ElideRight, words.width());
    painter->drawText(words.translated(0, line), Qt::AlignCenter | Qt::TextSingleLine, facts);
    if (item->undescribed > 0)
        paintSign(*painter, place, carrel::tr("No description"), u"warning"_s, colours,
                  colours.warning);
    else if (item->isUnused())
        paintSign(*painter, place, carrel::tr("Not used"), u"info"_s, colours, colours.muted);
    painter->restore();
}

} // namespace carrel::ui
