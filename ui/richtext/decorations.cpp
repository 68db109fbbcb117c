// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/richtext/decorations.h"

#include "ui/richtext/richdocument.h"
#include "ui/richtext/structure.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

void Decorations::collect()
{
    m_decorations.clear();
    QHash<int, int> numbers; // items counted so far, by list
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next())
        collectBlock(block, numbers);
    m_revision = m_document.revision();
}

void Decorations::collectBlock(const QTextBlock &block, QHash<int, int> &numbers)
{
    const BlockMeaning meaning = structure::meaning(block);
    const bool isFiller = meaning.presence == Presence::Filler && block.length() <= 1;
    Decoration decoration;
    decoration.isCode = meaning.role == BlockRole::Code;
    qreal x = m_document.documentMargin();
    int lists = 0;
    for (qsizetype n = 0; n < meaning.nesting.size(); ++n) {
        const Level &level = meaning.nesting[n];
        if (!level.isList()) {
            const Nesting after =
                block.next().isValid() ? structure::meaning(block.next()).nesting : Nesting();
            decoration.bars.append({x, after.size() > n && after[n].id == level.id});
        }
        x += m_document.look().indentOf(level.kind);
        lists += level.isList() ? 1 : 0;
        if (level.isList() && !isFiller && structure::startsItem(block, n)) {
            const int number = ++numbers[level.id];
            decoration.markers.append(
                {.right = x,
                 .number = level.kind == Level::Kind::Numbers ? u"%1."_s.arg(number) : QString(),
                 .depth = lists});
        }
    }
    if (decoration.isCode || !decoration.bars.isEmpty() || !decoration.markers.isEmpty())
        m_decorations.insert(block.blockNumber(), decoration);
}

void Decorations::paint(QPainter &painter, const QRectF &area)
{
    if (m_revision != m_document.revision())
        collect();
    if (m_decorations.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
        if (!m_decorations.contains(block.blockNumber()))
            continue;
        const QRectF rect = m_document.documentLayout()->blockBoundingRect(block);
        if (rect.adjusted(0, -space::xl, 0, space::xl).intersects(area))
            paintBlock(painter, block, rect);
    }
    painter.restore();
}

void Decorations::paintBlock(QPainter &painter, const QTextBlock &block, const QRectF &rect) const
{
    const Decoration decoration = m_decorations.value(block.blockNumber());
    const Tones &tones = m_document.look().tones();
    painter.setPen(Qt::NoPen);
    for (const Bar &bar : decoration.bars) {
        qreal bottom = rect.bottom();
        if (bar.goesOn)
            bottom = m_document.documentLayout()->blockBoundingRect(block.next()).top();
        painter.setBrush(tones.accent);
        painter.drawRect(
            QRectF(bar.x, rect.top(), 3, std::max(bottom, rect.bottom()) - rect.top()));
    }
    if (decoration.isCode) {
        const QTextBlockFormat format = block.blockFormat();
        const qreal side = format.rightMargin();
        const qreal above = format.bottomMargin();
        const qreal right = m_document.textWidth() - m_document.documentMargin();
        painter.setBrush(tones.canvas);
        painter.setPen(tones.frame);
        painter.drawRoundedRect(
            QRectF(QPointF(m_document.documentMargin() + format.leftMargin() - side,
                           rect.top() - above),
                   QPointF(right, rect.bottom() + above))
                .adjusted(0.5, 0.5, -0.5, -0.5),
            cornerRadius, cornerRadius);
    }
    for (const Marker &marker : decoration.markers)
        paintMarker(painter, block, rect, marker);
}

void Decorations::paintMarker(QPainter &painter, const QTextBlock &block, const QRectF &rect,
                              const Marker &marker) const
{
    const QTextLayout *layout = block.layout();
    if (layout->lineCount() == 0)
        return;
    const QTextLine line = layout->lineAt(0);
    const QFont font = m_document.look().baseFont();
    const QFontMetricsF metrics(font);
    const qreal baseline = rect.top() + line.y() + line.ascent();
    const qreal gap = metrics.averageCharWidth() * 0.9;
    if (!marker.number.isEmpty()) {
        painter.setFont(font);
        painter.setPen(m_document.look().tones().muted);
        const qreal width = metrics.horizontalAdvance(marker.number);
        painter.drawText(QPointF(marker.right - gap - width, baseline), marker.number);
        return;
    }
    const qreal radius = metrics.xHeight() * 0.26;
    const QPointF centre(marker.right - gap - radius * 1.6, baseline - metrics.xHeight() * 0.5);
    const QColor colour = m_document.look().tones().muted;
    painter.setPen(QPen(colour, 1.2));
    painter.setBrush(marker.depth % 2 == 1 ? QBrush(colour) : QBrush(Qt::NoBrush));
    if (marker.depth % 3 == 0)
        painter.drawRect(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius));
    else
        painter.drawEllipse(centre, radius, radius);
}

} // namespace carrel::ui
