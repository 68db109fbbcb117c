// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/pagescroll.h"

#include "ui/page/pagelook.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QScrollBar>

namespace carrel::ui {

namespace {

constexpr int layoutTime = 300; ///< Milliseconds in which what was revealed is kept in sight.

} // namespace

PageScroll::PageScroll(const QString &accessibleName, QWidget *parent)
    : QScrollArea(parent)
{
    setAccessibleName(accessibleName);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setBackgroundRole(QPalette::Window);
    m_targetTimer.setSingleShot(true);
    m_targetTimer.setInterval(layoutTime);
    connect(&m_targetTimer, &QTimer::timeout, this, [this] { m_target.clear(); });
}

/// The cards of a page that has just been opened get their heights bit by bit.
bool PageScroll::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDone = QScrollArea::eventFilter(watched, event);
    if (m_target && watched == widget() && event->type() == QEvent::Resize)
        scrollTo(*m_target);
    return isDone;
}

void PageScroll::wheelEvent(QWheelEvent *event)
{
    m_target.clear(); // the reader knows better
    QScrollArea::wheelEvent(event);
}

void PageScroll::setColumn(QWidget *column)
{
    auto *sheet = new QWidget;
    auto *layout = new QHBoxLayout(sheet);
    layout->setContentsMargins(space::s, space::l, space::s, space::xxl);
    layout->addStretch(1);
    layout->addWidget(column, 1000);
    layout->addStretch(1);
    column->setMaximumWidth(pageMeasure() + 2 * space::xl);
    setWidget(sheet);
}

PageScroll *PageScroll::around(QWidget &widget)
{
    for (QWidget *above = widget.parentWidget(); above; above = above->parentWidget()) {
        if (auto *scroll = qobject_cast<PageScroll *>(above))
            return scroll;
    }
    return nullptr;
}

void PageScroll::reveal(QWidget &widget)
{
    settle();
    scrollTo(widget);
    m_target = &widget;
    m_targetTimer.start();
}

void PageScroll::scrollTo(QWidget &widget)
{
    const int room = viewport()->height();
    const QPoint top = widget.mapTo(this->widget(), QPoint(0, 0));
    const int bottom = top.y() + widget.height();
    const int shown = verticalScrollBar()->value();
    if (top.y() < shown || widget.height() > room)
        verticalScrollBar()->setValue(top.y() - space::m);
    else if (bottom > shown + room)
        verticalScrollBar()->setValue(bottom - room + space::m);
}

void PageScroll::holdStill(QWidget &seen, const std::function<void()> &work)
{
    const int before = seen.mapTo(viewport(), QPoint(0, 0)).y();
    work();
    settle();
    const int after = seen.mapTo(viewport(), QPoint(0, 0)).y();
    if (after != before)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + after - before);
}

/// Sizes as they will be when all layouts have heard of the changes.
void PageScroll::settle()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

} // namespace carrel::ui
