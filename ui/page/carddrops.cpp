// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of CardColumn that takes what is dropped on the page: blocks, files, pictures.

#include "core/edit/editsession.h"
#include "ui/media/mediadrag.h"
#include "ui/page/blockactions.h"
#include "ui/page/blockcard.h"
#include "ui/page/cardcolumn.h"
#include "ui/page/draghandle.h"
#include "ui/page/pagescroll.h"
#include "ui/widgets/theme.h"

#include <QDragMoveEvent>
#include <QMimeData>
#include <QPainter>

namespace carrel::ui {

namespace {

/// Lists of questions are imported by the window; learners have nothing from the file itself.
bool isQuestionList(const QString &path)
{
    return path.endsWith(QLatin1StringView(".gift"), Qt::CaseInsensitive)
        || path.endsWith(QLatin1StringView(".aiken"), Qt::CaseInsensitive);
}

QStringList localFiles(const QMimeData &dropped)
{
    QStringList paths;
    for (const QUrl &url : dropped.urls()) {
        if (url.isLocalFile() && !isQuestionList(url.toLocalFile()))
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

bool CardColumn::accepts(const QMimeData &dropped) const
{
    if (const NodeId node = draggedNode(dropped); !node.isNull())
        return m_cards.contains(node);
    return !draggedMedia(dropped).isEmpty() || dropped.hasImage() || !localFiles(dropped).isEmpty();
}

qsizetype CardColumn::indexAt(int y) const
{
    for (qsizetype i = 0; i < m_order.size(); ++i) {
        if (y < card(m_order[i])->geometry().center().y())
            return i;
    }
    return m_order.size();
}

Place CardColumn::placeAt(qsizetype index) const
{
    return {m_page, index < m_order.size() ? m_order[index] : NodeId()};
}

void CardColumn::dragEnterEvent(QDragEnterEvent *event)
{
    if (accepts(*event->mimeData()))
        event->acceptProposedAction();
}

void CardColumn::dragMoveEvent(QDragMoveEvent *event)
{
    if (!accepts(*event->mimeData())) {
        event->ignore();
        return;
    }
    event->acceptProposedAction();
    const QPoint at = event->position().toPoint();
    m_dropIndex = indexAt(at.y());
    if (PageScroll *scroll = PageScroll::around(*this)) {
        const QPoint onSheet = mapTo(scroll->widget(), at);
        scroll->ensureVisible(scroll->widget()->width() / 2, onSheet.y(), 0, space::xxl);
    }
    update();
}

void CardColumn::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dropIndex = -1;
    update();
}

void CardColumn::dropEvent(QDropEvent *event)
{
    m_dropIndex = -1;
    update();
    if (!accepts(*event->mimeData()))
        return;
    event->acceptProposedAction();
    const Place place = placeAt(indexAt(event->position().toPoint().y()));
    const QMimeData &dropped = *event->mimeData();
    if (const NodeId node = draggedNode(dropped); !node.isNull()) {
        const QList<NodeId> several = m_chosen;
        if (m_actions.move(several.contains(node) ? several : QList<NodeId>{node}, place)) {
            goTo(node, Focus::Card);
            setChosen(several);
        }
    } else if (const QList<MediaId> files = draggedMedia(dropped); !files.isEmpty()) {
        goTo(m_actions.insertMedia(files, place), Focus::Card);
    } else if (const QStringList paths = localFiles(dropped); !paths.isEmpty()) {
        goTo(m_actions.insertFiles(paths, place), Focus::Card);
    } else {
        goTo(m_actions.insertImage(qvariant_cast<QImage>(dropped.imageData()), place), Focus::Card);
    }
}

/// The line where a drop would go, between the cards.
void CardColumn::paintEvent(QPaintEvent *)
{
    if (m_dropIndex < 0)
        return;
    int y = 1;
    if (m_dropIndex < m_order.size())
        y = card(m_order[m_dropIndex])->y() - space::xs / 2;
    else if (!m_order.isEmpty())
        y = card(m_order.last())->geometry().bottom() + space::xs / 2;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tones(palette()).accent);
    painter.drawRoundedRect(
        QRectF(space::s, qBound(1, y, height() - 2) - 1, width() - 2 * space::s, 3), 1.5, 1.5);
    painter.drawEllipse(QPointF(space::s, qBound(3, y, height() - 4)), 3.5, 3.5);
}

} // namespace carrel::ui
