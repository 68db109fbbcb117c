// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/richtext/richdocument.h"

#include "core/base/translate.h"
#include "core/richtext/richtext.h"
#include "ui/widgets/icon.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr qreal tallestPicture = 420;
constexpr qreal emptyPictureHeight = 120;

qreal pixelHeight(const Look &look)
{
    return QFontMetricsF(look.baseFont()).height();
}

MediaId mediaOf(const QTextFormat &format)
{
    return MediaId(objectValue(format)["media"_L1].toString());
}

} // namespace

RichDocument::RichDocument(QObject *parent)
    : QTextDocument(parent)
{
    setUndoRedoEnabled(false);
    auto *painter = new ObjectPainter(*this);
    for (const auto kind : {ObjectKind::Image, ObjectKind::CarriedBlock, ObjectKind::CarriedRun})
        documentLayout()->registerHandler(int(kind), painter);
    // Qt's own pictures never get here. If one did, Qt's painter would read a local file past
    // loadResource(); ours shows an empty box.
    documentLayout()->registerHandler(QTextFormat::ImageObject, painter);
}

QVariant RichDocument::loadResource(int, const QUrl &)
{
    return {};
}

QImage RichDocument::picture(const MediaId &id, int width) const
{
    if (!m_source || !id.isValid())
        return {};
    QImage image = m_source(id, int(width * m_scale));
    image.setDevicePixelRatio(m_scale);
    return image;
}

void RichDocument::picturesChanged()
{
    markContentsDirty(0, characterCount());
}

void RichDocument::setLook(const Look &look)
{
    m_look = look;
    setDefaultFont(look.baseFont());
}

ObjectPainter::ObjectPainter(RichDocument &document)
    : QObject(&document)
    , m_document(document)
{ }

qreal ObjectPainter::roomAt(int position) const
{
    const QTextBlockFormat block = m_document.findBlock(position).blockFormat();
    const qreal room = m_document.textWidth() - 2 * m_document.documentMargin() - block.leftMargin()
        - block.rightMargin();
    return std::max(room, 40.0);
}

QSizeF ObjectPainter::intrinsicSize(QTextDocument *, int position, const QTextFormat &format)
{
    const qreal line = pixelHeight(m_document.look());
    if (isObject(format, ObjectKind::CarriedRun))
        return {line * 0.6, line * 0.6};
    const qreal room = roomAt(position);
    if (isObject(format, ObjectKind::CarriedBlock))
        return {room, line * 2.2};
    const QImage image = m_document.picture(mediaOf(format), int(room));
    if (image.isNull())
        return {std::min(room, emptyPictureHeight * 2), emptyPictureHeight};
    QSizeF size = image.deviceIndependentSize();
    const qreal factor = std::min({1.0, room / size.width(), tallestPicture / size.height()});
    return size * factor;
}

void ObjectPainter::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *, int position,
                               const QTextFormat &format)
{
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (isObject(format, ObjectKind::Image))
        drawImage(*painter, rect, format, roomAt(position));
    else
        drawCarried(*painter, rect, format);
    painter->restore();
}

void ObjectPainter::drawImage(QPainter &painter, const QRectF &rect, const QTextFormat &format,
                              qreal room) const
{
    const QImage image = m_document.picture(mediaOf(format), int(room));
    if (!image.isNull()) {
        painter.drawImage(rect, image);
        return;
    }
    const Tones &tones = m_document.look().tones();
    painter.setPen(tones.frame);
    painter.setBrush(tones.canvas);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
    const QRectF place(rect.center().x() - 12, rect.top() + 22, 24, 24);
    icon(u"image"_s).paint(&painter, place.toRect());
    painter.setPen(tones.muted);
    painter.setFont(m_document.look().baseFont());
    const QString alt = objectValue(format)["alt"_L1].toString();
    painter.drawText(rect.adjusted(space::m, 54, -space::m, -space::s),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                     alt.isEmpty() ? carrel::tr("No picture to show") : alt);
}

QString ObjectPainter::carriedWords(const QTextFormat &format) const
{
    const QString words = richtext::toPlain(QJsonArray{objectValue(format)}).simplified().left(200);
    const QString said = carrel::tr("Kept, but this version cannot show it");
    //: %1 is "Kept, but this version cannot show it", %2 the words of that piece of text.
    return words.isEmpty() ? said : carrel::tr("%1: %2").arg(said, words);
}

void ObjectPainter::drawCarried(QPainter &painter, const QRectF &rect,
                                const QTextFormat &format) const
{
    const Tones &tones = m_document.look().tones();
    painter.setFont(m_document.look().baseFont());
    painter.setPen(tones.muted);
    if (isObject(format, ObjectKind::CarriedRun)) {
        painter.drawText(rect, Qt::AlignCenter, u"\u25c7"_s);
        return;
    }
    painter.setBrush(tones.canvas);
    painter.setPen(QPen(tones.frame, 1, Qt::DashLine));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
    painter.setPen(tones.muted);
    const QRectF inner = rect.adjusted(space::m, 0, -space::m, 0);
    const QString words = QFontMetricsF(painter.font())
                              .elidedText(carriedWords(format), Qt::ElideRight, inner.width());
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft, words);
}

} // namespace carrel::ui
