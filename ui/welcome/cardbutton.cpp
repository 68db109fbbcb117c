// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/welcome/cardbutton.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace carrel::ui {

CardButton::CardButton(Shape shape, QWidget *parent)
    : QAbstractButton(parent)
    , m_shape(shape)
{
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
}

void CardButton::setContent(const QString &picture, const QString &title, const QString &detail)
{
    m_picture = ui::icon(picture);
    m_title = title;
    m_detail = detail;
    setAccessibleName(title);
    setAccessibleDescription(detail);
    updateGeometry();
    update();
}

void CardButton::setLines(int lines)
{
    m_lines = lines;
    updateGeometry();
}

void CardButton::setDimmed(bool isDimmed)
{
    m_isDimmed = isDimmed;
    update();
}

QSize CardButton::sizeHint() const
{
    const int lines = m_shape == Shape::Card ? m_lines : 1;
    const int text = QFontMetrics(titleFont()).height() + space::xs
        + lines * QFontMetrics(detailFont()).height();
    const int height = qMax(text, pictureSize()) + 2 * padding();
    return {QFontMetrics(titleFont()).averageCharWidth() * 32, height};
}

QSize CardButton::minimumSizeHint() const
{
    return {QFontMetrics(titleFont()).averageCharWidth() * 16, sizeHint().height()};
}

QFont CardButton::titleFont() const
{
    QFont result = font();
    result.setWeight(QFont::DemiBold);
    return result;
}

QFont CardButton::detailFont() const
{
    QFont result = font();
    result.setPointSizeF(result.pointSizeF() * 0.9);
    return result;
}

int CardButton::pictureSize() const
{
    return m_shape == Shape::Card ? 32 : 24;
}

int CardButton::padding() const
{
    return m_shape == Shape::Card ? space::l : space::s;
}

void CardButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tones tone = tones(palette());
    const bool isLit = underMouse() || isDown();
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (m_shape == Shape::Card || isLit || hasFocus()) {
        painter.setPen(QPen(hasFocus() ? tone.accent : tone.frame, hasFocus() ? 2 : 1));
        painter.setBrush(isLit ? tone.accentSoft : tone.card);
        painter.drawRoundedRect(frame, cornerRadius, cornerRadius);
    }
    const int pad = padding();
    const int size = pictureSize();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const QRect inner = rect().adjusted(pad, pad, -pad, -pad);
    const QRect picture(isMirrored ? inner.right() - size : inner.left(),
                        inner.center().y() - size / 2, size, size);
    m_picture.paint(&painter, picture, Qt::AlignCenter,
                    m_isDimmed ? QIcon::Disabled : QIcon::Normal);
    const int taken = size + space::m;
    paintText(painter, inner.adjusted(isMirrored ? 0 : taken, 0, isMirrored ? -taken : 0, 0));
}

/// Enter presses it, as Space does.
void CardButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void CardButton::paintText(QPainter &painter, QRect area) const
{
    const Tones tone = tones(palette());
    const QFontMetrics titleSize(titleFont());
    const QFontMetrics detailSize(detailFont());
    const int lines = m_shape == Shape::Card ? m_lines : 1;
    const int needed =
        detailSize.boundingRect(QRect(QPoint(), area.size()), Qt::TextWordWrap, m_detail).height();
    const int height =
        titleSize.height() + space::xs + qMin(needed, lines * detailSize.lineSpacing());
    area.setTop(area.center().y() - height / 2);
    const int side = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;

    painter.setFont(titleFont());
    painter.setPen(m_isDimmed ? tone.muted : palette().color(QPalette::WindowText));
    painter.drawText(area, side | Qt::AlignTop | Qt::TextSingleLine,
                     titleSize.elidedText(m_title, Qt::ElideRight, area.width()));

    painter.setFont(detailFont());
    painter.setPen(tone.muted);
    area.setTop(area.top() + titleSize.height() + space::xs);
    if (m_shape == Shape::Card)
        painter.drawText(area, side | Qt::AlignTop | Qt::TextWordWrap, m_detail);
    else
        painter.drawText(area, side | Qt::AlignTop | Qt::TextSingleLine,
                         detailSize.elidedText(m_detail, Qt::ElideMiddle, area.width()));
}

} // namespace carrel::ui
