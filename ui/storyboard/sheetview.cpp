// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/storyboard/sheetview.h"

#include "core/base/translate.h"
#include "ui/storyboard/sheets.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

namespace carrel::ui {

namespace {

constexpr int stepOfWheel = 120;

} // namespace

SheetView::SheetView(const Sheets &sheets, QWidget *parent)
    : QWidget(parent)
    , m_sheets(sheets)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(320, 240);
    setAccessibleName(carrel::tr("Preview of the sheets"));
}

void SheetView::turnTo(int sheet)
{
    const int wanted = qBound(0, sheet, m_sheets.count() - 1);
    if (wanted == m_current)
        return;
    m_current = wanted;
    update();
    Q_EMIT turned(m_current);
}

QSize SheetView::sizeHint() const
{
    return (Sheets::size() * 0.62).toSize();
}

void SheetView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QSizeF room(width() - 2 * space::s, height() - 2 * space::s);
    const QSizeF shown = Sheets::size().scaled(room, Qt::KeepAspectRatio);
    const QRectF place(QPointF((width() - shown.width()) / 2, (height() - shown.height()) / 2),
                       shown);
    painter.save();
    painter.translate(place.topLeft());
    const qreal scale = shown.width() / Sheets::size().width();
    painter.scale(scale, scale);
    m_sheets.paint(painter, m_current);
    painter.restore();
    const Tones tone = tones(palette());
    painter.setPen(QPen(hasFocus() ? tone.accent : tone.frame, hasFocus() ? 2 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(place.adjusted(-1, -1, 1, 1));
}

void SheetView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageUp:
    case Qt::Key_Up: turnTo(m_current - 1); break;
    case Qt::Key_PageDown:
    case Qt::Key_Down: turnTo(m_current + 1); break;
    case Qt::Key_Home: turnTo(0); break;
    case Qt::Key_End: turnTo(m_sheets.count() - 1); break;
    default: QWidget::keyPressEvent(event);
    }
}

void SheetView::wheelEvent(QWheelEvent *event)
{
    m_wheel += event->angleDelta().y();
    const int turns = m_wheel / stepOfWheel;
    m_wheel -= turns * stepOfWheel;
    turnTo(m_current - turns);
    event->accept();
}

} // namespace carrel::ui
