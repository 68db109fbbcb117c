// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/media/placeholder.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr double tallest = 1.5; ///< Times the width; taller ones are drawn that tall.

QSize sizeFor(const Media &media, int width, double otherwise)
{
    const int w = media.body["width"_L1].toInt();
    const int h = media.body["height"_L1].toInt();
    const double shape = w > 0 && h > 0 ? double(h) / double(w) : otherwise;
    return {width, qMax(1, int(std::lround(width * qBound(0.1, shape, tallest))))};
}

QImage canvas(const QSize &size, const QColor &colour)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(colour);
    return image;
}

void drawPlaySign(QPainter &painter, const QRectF &area, const Tones &colours)
{
    const double radius = qMin(area.width(), area.height()) * 0.18;
    const QPointF middle = area.center();
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.accent);
    painter.drawEllipse(middle, radius, radius);
    QPainterPath triangle(middle + QPointF(-radius * 0.32, -radius * 0.48));
    triangle.lineTo(middle + QPointF(radius * 0.52, 0));
    triangle.lineTo(middle + QPointF(-radius * 0.32, radius * 0.48));
    triangle.closeSubpath();
    painter.setBrush(colours.card);
    painter.drawPath(triangle);
}

void drawDuration(QPainter &painter, const QRectF &area, const QString &text, const Tones &colours)
{
    QFont font = QApplication::font();
    font.setPixelSize(qBound(9, int(area.width() / 16), 28));
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    const double gap = metrics.height() / 3;
    QRectF label(0, 0, metrics.horizontalAdvance(text) + 2 * gap, metrics.height() + gap);
    label.moveBottomRight(area.bottomRight() - QPointF(gap, gap));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.card);
    painter.drawRoundedRect(label, gap, gap);
    painter.setPen(colours.muted);
    painter.drawText(label, Qt::AlignCenter, text);
}

} // namespace

QString durationText(double seconds)
{
    const auto all = qint64(std::llround(seconds));
    const QString tail = u":%1"_s.arg(all % 60, 2, 10, QChar(u'0'));
    if (all < 3600)
        return QString::number(all / 60) + tail;
    return u"%1:%2"_s.arg(all / 3600).arg(all / 60 % 60, 2, 10, QChar(u'0')) + tail;
}

QImage filmDrawing(const Media &media, int width, const QPalette &palette)
{
    const Tones colours = tones(palette);
    QImage image = canvas(sizeFor(media, width, 9.0 / 16), colours.accentSoft);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area(image.rect());
    drawPlaySign(painter, area, colours);
    const double seconds = media.body["seconds"_L1].toDouble();
    if (seconds > 0)
        drawDuration(painter, area, durationText(seconds), colours);
    return image;
}

QImage pictureDrawing(const Media &media, int width, const QPalette &palette)
{
    const Tones colours = tones(palette);
    QImage image = canvas(sizeFor(media, width, 0.75), colours.canvas);
    QPainter painter(&image);
    painter.setPen(colours.frame);
    painter.drawRect(image.rect().adjusted(0, 0, -1, -1));
    const int side = qMax(8, qMin(image.width(), image.height()) / 3);
    QRect place(0, 0, side, side);
    place.moveCenter(image.rect().center());
    icon(u"image"_s).paint(&painter, place, Qt::AlignCenter, QIcon::Disabled);
    return image;
}

} // namespace carrel::ui
