// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/areacanvas.h"

#include "core/base/translate.h"
#include "ui/widgets/theme.h"

#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr int mostLines = 28; // height of the picture in lines of text
constexpr double emptyAspect = 16.0 / 9;
constexpr int margin = 5; // room for the focus and for handles at the edge
constexpr double handleReach = 9; // pixels around a handle
constexpr double leastDrag = 5; // pixels: less was a click
constexpr double chosenCorner = 7; // pixels from its middle to its edge

QPointF clamped(QPointF part)
{
    return {std::clamp(part.x(), 0.0, 1.0), std::clamp(part.y(), 0.0, 1.0)};
}

double distance(QPointF one, QPointF other)
{
    return std::hypot(one.x() - other.x(), one.y() - other.y());
}

QString percentOf(double part)
{
    return QLocale().toString(part * 100, 'f', 1);
}

} // namespace

AreaCanvas::AreaCanvas()
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(carrel::tr("Picture with its areas"));
    tellSelection();
}

void AreaCanvas::setPicture(const QImage &picture, double aspect)
{
    const double before = this->aspect();
    m_picture = picture;
    m_aspect = aspect;
    if (this->aspect() != before)
        updateGeometry();
    tellSelection();
    update();
}

void AreaCanvas::setItems(const QList<Item> &items)
{
    m_items = items;
    if (m_selected >= items.size())
        m_selected = -1;
    if (m_grip && m_grip->index >= items.size())
        m_grip.reset();
    if (m_corner >= corners())
        m_corner = -1;
    tellSelection();
    update();
}

void AreaCanvas::setSelected(int index)
{
    const int wanted = index < m_items.size() ? index : -1;
    if (wanted != m_selected)
        m_corner = -1;
    m_selected = wanted;
    tellSelection();
    update();
}

void AreaCanvas::setTool(Area::Shape tool)
{
    m_tool = tool;
    m_draft = {};
    setCursor(tool == Area::Shape::None ? Qt::ArrowCursor : Qt::CrossCursor);
    update();
}

double AreaCanvas::aspect() const
{
    return hasPicture() ? m_aspect : emptyAspect;
}

int AreaCanvas::pictureWidth() const
{
    return static_cast<int>(std::max(width() - 2 * margin, 1) * devicePixelRatioF());
}

QSize AreaCanvas::sizeHint() const
{
    const int wanted = fontMetrics().lineSpacing() * mostLines;
    return {wanted, heightForWidth(wanted)};
}

int AreaCanvas::heightForWidth(int width) const
{
    const int most = fontMetrics().lineSpacing() * mostLines;
    const int wanted = static_cast<int>((width - 2 * margin) / aspect());
    return std::clamp(wanted, fontMetrics().lineSpacing() * 3, most) + 2 * margin;
}

AreaMap AreaCanvas::map() const
{
    const QRectF room = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    const QSizeF size =
        QSizeF(aspect(), 1).scaled(room.size(), Qt::KeepAspectRatio).expandedTo({1, 1});
    QRectF picture(QPointF(), size);
    picture.moveCenter(room.center());
    return {picture};
}

/// What becomes of an area when one of its handles, or the whole of it, is pulled there.
Area AreaCanvas::pulled(const Grip &grip, QPointF to) const
{
    if (grip.handle < 0)
        return movedBy(grip.before, to - grip.from, aspect());
    Area area = grip.before;
    const QPointF target = clamped(to);
    if (area.shape == Area::Shape::Rectangle) {
        const QPointF opposite = handlesOf(area, aspect())[(grip.handle + 2) % 4];
        area.points = {opposite, target};
    } else if (area.shape == Area::Shape::Circle) {
        return stretched(area.points.first(), target);
    } else if (grip.handle < area.points.size()) {
        area.points[grip.handle] = target;
    }
    return area;
}

/// What a drag from one place to another draws.
Area AreaCanvas::stretched(QPointF from, QPointF to) const
{
    if (m_tool == Area::Shape::Rectangle)
        return {Area::Shape::Rectangle, {from, to}};
    const double wanted = std::hypot(to.x() - from.x(), (to.y() - from.y()) / aspect());
    const double across = std::min(from.x(), 1 - from.x());
    const double down = std::min(from.y(), 1 - from.y()) / aspect();
    return {Area::Shape::Circle, {from}, std::max(std::min({wanted, across, down}), leastSize)};
}

std::optional<AreaCanvas::Grip> AreaCanvas::gripAt(QPointF pixel) const
{
    const auto grip = [&](int index, int handle) {
        return Grip{index, handle, map().partAt(pixel), m_items[index].area};
    };
    if (m_selected >= 0) {
        const QList<QPointF> handles = handlesOf(m_items[m_selected].area, aspect());
        for (int i = 0; i < handles.size(); ++i) {
            if (distance(map().pixelAt(handles[i]), pixel) <= handleReach)
                return grip(m_selected, i);
        }
    }
    const auto isHit = [&](int index) { return map().pathOf(m_items[index].area).contains(pixel); };
    if (m_selected >= 0 && isHit(m_selected))
        return grip(m_selected, -1);
    for (int i = 0; i < m_items.size(); ++i) { // the first one decides, for the learner too
        if (isHit(i))
            return grip(i, -1);
    }
    return {};
}

void AreaCanvas::select(int index)
{
    setSelected(index);
    Q_EMIT selectedByAuthor(index);
}

void AreaCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !hasPicture())
        return;
    const QPointF part = clamped(map().partAt(event->position()));
    m_pressed = event->position();
    if (m_tool == Area::Shape::Polygon) {
        addCorner(part);
    } else if (m_tool == Area::Shape::None) {
        m_grip = gripAt(event->position());
        if (m_grip && m_grip->index != m_selected)
            select(m_grip->index);
    }
    update();
}

void AreaCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF part = map().partAt(event->position());
    const bool isFar = distance(event->position(), m_pressed) >= leastDrag;
    if (m_grip) {
        m_grip->hasMoved = m_grip->hasMoved || isFar;
        if (m_grip->hasMoved)
            m_items[m_grip->index].area = pulled(*m_grip, part);
        update();
    } else if (m_tool == Area::Shape::Polygon && !m_draft.points.isEmpty()) {
        m_draft.points.last() = clamped(part); // the corner that is next
        update();
    } else if (m_tool != Area::Shape::None && m_tool != Area::Shape::Polygon
               && (event->buttons() & Qt::LeftButton)) {
        const QPointF way = event->position() - m_pressed;
        const bool isLine = m_tool == Area::Shape::Rectangle
            && std::min(std::abs(way.x()), std::abs(way.y())) < leastDrag;
        m_draft =
            isFar && !isLine ? stretched(clamped(map().partAt(m_pressed)), clamped(part)) : Area();
        update();
    } else {
        showCursor(event->position());
    }
}

void AreaCanvas::showCursor(QPointF pixel)
{
    if (m_tool != Area::Shape::None)
        return;
    const auto grip = gripAt(pixel);
    setCursor(!grip ? Qt::ArrowCursor : grip->handle >= 0 ? Qt::CrossCursor : Qt::SizeAllCursor);
}

void AreaCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (m_grip) {
        const Grip grip = *m_grip;
        m_grip.reset();
        if (grip.hasMoved && m_items[grip.index].area != grip.before)
            Q_EMIT changed(grip.index, m_items[grip.index].area);
        return;
    }
    const bool isDragged =
        m_draft.shape == Area::Shape::Rectangle || m_draft.shape == Area::Shape::Circle;
    if (!isDragged)
        return;
    const Area area = m_draft;
    endDrawing();
    Q_EMIT drawn(area);
}

void AreaCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_tool == Area::Shape::Polygon)
        finishPolygon(); // its first click has set the corner
    else
        mousePressEvent(event);
}

/// The last corner of the draft follows the mouse.
void AreaCanvas::addCorner(QPointF part)
{
    if (m_draft.points.isEmpty())
        m_draft = {Area::Shape::Polygon, {part}};
    m_draft.points.last() = part;
    m_draft.points << part;
}

void AreaCanvas::finishPolygon()
{
    Area area = m_draft;
    if (!area.points.isEmpty())
        area.points.removeLast();
    if (!isDrawn(area))
        return;
    endDrawing();
    Q_EMIT drawn(area);
}

void AreaCanvas::endDrawing()
{
    setTool(Area::Shape::None);
    Q_EMIT toolChanged();
}

QString AreaCanvas::nameOf(int index) const
{
    const QString name = m_items[index].name.simplified();
    return name.isEmpty() ? carrel::tr("Area %1").arg(index + 1) : name;
}

/// What a screen reader says of the selected area.
void AreaCanvas::tellSelection()
{
    if (m_selected < 0) {
        setAccessibleDescription(
            carrel::tr("Page Down selects an area, arrow keys move it, with Shift they change its "
                       "size. Ctrl and Page Down choose a corner of a polygon."));
        return;
    }
    if (m_corner >= 0) {
        const QPointF corner = m_items[m_selected].area.points[m_corner];
        setAccessibleDescription(
            //: %1: name of an area; %2 to %5: numbers
            carrel::tr("%1: corner %2 of %3, %4 % from the left, %5 % from the top.")
                .arg(nameOf(m_selected), QString::number(m_corner + 1), QString::number(corners()),
                     percentOf(corner.x()), percentOf(corner.y())));
        return;
    }
    const QRectF bounds = boundsOf(m_items[m_selected].area, aspect());
    setAccessibleDescription(
        isDrawn(m_items[m_selected].area)
            //: %1: name of an area; %2 to %5: numbers
            ? carrel::tr("%1: %2 % from the left, %3 % from the top, %4 % wide, %5 % high.")
                  .arg(nameOf(m_selected), percentOf(bounds.left()), percentOf(bounds.top()),
                       percentOf(bounds.width()), percentOf(bounds.height()))
            //: %1: name of an area
            : carrel::tr("%1: not drawn yet.").arg(nameOf(m_selected)));
}

void AreaCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        Q_EMIT widthChanged();
}

void AreaCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (hasPicture()) {
        if (!m_picture.isNull())
            painter.drawImage(map().picture, m_picture);
        for (int i = 0; i < m_items.size(); ++i) {
            if (i != m_selected)
                paintItem(painter, i);
        }
        if (m_selected >= 0)
            paintItem(painter, m_selected);
        paintDraft(painter, map(), m_draft, palette());
    } else {
        paintEmpty(painter);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tones(palette()).accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
}

void AreaCanvas::paintItem(QPainter &painter, int index) const
{
    const Item &item = m_items[index];
    const AreaLook look{nameOf(index), item.isRight, index == m_selected};
    paintArea(painter, map(), item.area, look, palette());
    if (index != m_selected || m_corner < 0)
        return;
    painter.setPen(QPen(tones(palette()).card, 2));
    painter.setBrush(tones(palette()).accent);
    painter.drawEllipse(map().pixelAt(item.area.points[m_corner]), chosenCorner, chosenCorner);
}

void AreaCanvas::paintEmpty(QPainter &painter) const
{
    const Tones colours = tones(palette());
    painter.setPen(QPen(colours.frame, 1, Qt::DashLine));
    painter.drawRoundedRect(map().picture, cornerRadius, cornerRadius);
    painter.setPen(colours.muted);
    painter.drawText(map().picture.adjusted(space::m, space::m, -space::m, -space::m),
                     Qt::AlignCenter | Qt::TextWordWrap,
                     carrel::tr("Choose a picture first. Then draw areas on it here."));
}

} // namespace carrel::ui
