// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of CardColumn that takes what is dropped on the page: blocks, files, pictures.

#include "core/edit/editsession.h"
#include "core/exchange/collections/collections.h"
#include "ui/clipboard/carriednodes.h"
#include "ui/media/mediadrag.h"
#include "ui/page/blockactions.h"
#include "ui/page/blockcard.h"
#include "ui/page/cardcolumn.h"
#include "ui/page/pagescroll.h"
#include "ui/widgets/theme.h"

#include <QDrag>
#include <QDragMoveEvent>
#include <QMimeData>
#include <QPainter>

namespace carrel::ui {

namespace {

// What hangs on the pointer, in pixels of the screen; it hides little of where it may go.
constexpr int pictureWidth = 280;
constexpr int pictureHeight = 96;
constexpr double pictureOpacity = 0.8;

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

/// Where the pointer has gone too far to come back to the handle, so that pages may come and go
/// under the drag.
void CardColumn::startDrag(const NodeId &block)
{
    const QList<NodeId> blocks = m_chosen.contains(block) ? m_chosen : QList<NodeId>{block};
    const QPixmap picture = dragPicture(blocks);
    QTimer::singleShot(0, this, [=, this] { carry(blocks, picture); });
}

void CardColumn::carry(const QList<NodeId> &blocks, const QPixmap &picture)
{
    CarriedNodes carried{.session = &m_actions.session(), .nodes = blocks};
    for (const NodeId &block : blocks) {
        const BlockCard *card = this->card(block);
        if (!card)
            return;
        carried.kinds.append(card->node().kind);
    }
    const NodeId from = m_page;
    auto *drag = new QDrag(this);
    drag->setMimeData(nodeMimeData(carried));
    drag->setPixmap(picture);
    drag->setHotSpot({-space::l, -space::s}); // beside it
    const auto done = drag->exec(Qt::MoveAction | Qt::CopyAction, Qt::MoveAction);
    if (done == Qt::IgnoreAction && m_page != from)
        Q_EMIT dragGivenUp(from);
}

/// The top of the first of the blocks, to be seen through; how many there are stands on it.
QPixmap CardColumn::dragPicture(const QList<NodeId> &blocks) const
{
    QPixmap whole = card(blocks.first())->grab();
    whole = whole.scaledToWidth(qMin(pictureWidth, whole.width()), Qt::SmoothTransformation);
    QPixmap picture(whole.width(), qMin(pictureHeight, whole.height()));
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(pictureOpacity);
    painter.drawPixmap(0, 0, whole);
    if (blocks.size() < 2)
        return picture;
    const QString count = QString::number(blocks.size());
    const int height = fontMetrics().height() + space::xs;
    const int width = qMax(height, fontMetrics().horizontalAdvance(count) + space::m);
    const QRect badge(picture.width() - width - space::xs, space::xs, width, height);
    painter.setOpacity(1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tones(palette()).accent);
    painter.drawRoundedRect(badge, height / 2.0, height / 2.0);
    painter.setPen(palette().color(QPalette::HighlightedText));
    painter.drawText(badge, Qt::AlignCenter, count);
    return picture;
}

bool CardColumn::accepts(const QMimeData &dropped) const
{
    if (const auto carried = carriedNodes(dropped)) {
        return carried->isOf(m_actions.session())
            ? carried->holdsBlocksOnly()
            : mayPut(carried->kinds, QLatin1StringView(nodekind::page));
    }
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
    // What comes from elsewhere stays there, too.
    const auto carried = carriedNodes(*event->mimeData());
    if (carried && !carried->isOf(m_actions.session())) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
    } else {
        event->acceptProposedAction();
    }
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
    const Place place = placeAt(indexAt(event->position().toPoint().y()));
    const QMimeData &dropped = *event->mimeData();
    if (carriedNodes(dropped)) {
        if (dropNodes(*event, place))
            event->accept();
        return;
    }
    event->acceptProposedAction();
    if (const QList<MediaId> files = draggedMedia(dropped); !files.isEmpty()) {
        goTo(m_actions.insertMedia(files, place), Focus::Card);
    } else if (const QStringList paths = localFiles(dropped); !paths.isEmpty()) {
        goTo(m_actions.insertFiles(paths, place), Focus::Card);
    } else {
        goTo(m_actions.insertImage(qvariant_cast<QImage>(dropped.imageData()), place), Focus::Card);
    }
}

bool CardColumn::dropNodes(const QDropEvent &event, const Place &place)
{
    const CarriedNodes carried = *carriedNodes(*event.mimeData());
    if (!carried.isOf(m_actions.session())) {
        // The drag ends first: what comes in may take its time.
        QTimer::singleShot(0, this, [=, this] { Q_EMIT carriedDropped(carried, place); });
        return true;
    }
    QList<NodeId> blocks = carried.nodes;
    if (event.dropAction() == Qt::CopyAction)
        blocks = m_actions.copyTo(blocks, place);
    else if (!m_actions.move(blocks, place))
        return false;
    if (blocks.isEmpty())
        return false;
    goTo(blocks.first(), Focus::Card);
    setChosen(blocks);
    return true;
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
