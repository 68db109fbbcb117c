// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/arealistfield.h"

#include "core/base/id.h"
#include "core/base/translate.h"
#include "core/kinds/fieldcheck.h"
#include "core/kinds/initialbody.h"
#include "ui/forms/areacanvas.h"
#include "ui/forms/areafield.h"
#include "ui/forms/controls.h"
#include "ui/forms/listfield.h"
#include "ui/media/mediadesk.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QJsonArray>
#include <QLabel>
#include <QPointer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

const Field &areaMember(const Field &list)
{
    return *std::ranges::find(list.fields, FieldType::Area, &Field::type);
}

QString keyMember(const Field &list)
{
    const auto key = std::ranges::find(list.fields, FieldRole::Key, &Field::role);
    return key == list.fields.end() ? QString() : key->key;
}

QString hintFor(Area::Shape tool)
{
    switch (tool) {
    case Area::Shape::Rectangle: return carrel::tr("Drag from one corner to the other.");
    case Area::Shape::Circle: return carrel::tr("Drag from the middle outwards.");
    case Area::Shape::Polygon:
        return carrel::tr("Click corner by corner. Enter or a double click ends, Escape gives up.");
    case Area::Shape::None: break;
    }
    return carrel::tr("Choose a shape and draw. What is there can be dragged, also by its corners, "
                      "or moved with the arrow keys. Ctrl and Page Down choose a corner of a "
                      "polygon: arrow keys move it, Insert adds one behind it, Delete takes it "
                      "off, Escape lets go.");
}

} // namespace

AreaListField::AreaListField(const Field &field, FormPort &port, Place place)
    : FieldEditor(field, port, place)
    , m_areaField(areaMember(field))
    , m_canvas(new AreaCanvas)
    , m_list(new ListField(field, port, place))
    , m_hint(mutedLabel({}))
{
    auto *tools = new QHBoxLayout;
    tools->setSpacing(space::xs);
    tools->addWidget(captionLabel(carrel::tr("Draw an area:")));
    tools->addWidget(newTool(Area::Shape::Rectangle, carrel::tr("Rectangle")));
    tools->addWidget(newTool(Area::Shape::Circle, carrel::tr("Circle")));
    tools->addWidget(newTool(Area::Shape::Polygon, carrel::tr("Polygon")));
    tools->addStretch();
    m_hint->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addLayout(tools);
    layout->addWidget(m_canvas);
    layout->addWidget(m_hint);
    layout->addWidget(m_list);
    connectCanvas();
    connect(&port.media, &MediaDesk::changed, this, &AreaListField::showPicture);
    showTool();
}

QToolButton *AreaListField::newTool(Area::Shape shape, const QString &name)
{
    auto *tool = new QToolButton;
    tool->setText(name);
    tool->setCheckable(true);
    tool->setFocusPolicy(Qt::StrongFocus);
    //: %1: Rectangle, Circle or Polygon
    tool->setAccessibleName(carrel::tr("Draw an area: %1").arg(name));
    tool->setAccessibleDescription(hintFor(shape));
    connect(tool, &QToolButton::clicked, this, [this, shape](bool isOn) {
        m_canvas->setTool(isOn ? shape : Area::Shape::None);
        if (isOn)
            m_canvas->setFocus(Qt::OtherFocusReason);
        showTool();
    });
    tool->setProperty("shape", static_cast<int>(shape));
    m_tools << tool;
    return tool;
}

void AreaListField::connectCanvas()
{
    connect(m_canvas, &AreaCanvas::toolChanged, this, &AreaListField::showTool);
    connect(m_canvas, &AreaCanvas::widthChanged, this, &AreaListField::showPicture);
    connect(m_canvas, &AreaCanvas::drawn, this, &AreaListField::takeDrawn);
    connect(m_canvas, &AreaCanvas::nudged, this, &AreaListField::takeNudged);
    connect(m_canvas, &AreaCanvas::changed, this, [this](int index, const Area &area) {
        Q_EMIT port().chosen(memberPlace(entryPlace(path(), index), m_areaField.key),
                             storedArea(area));
    });
}

QJsonValue AreaListField::value() const
{
    return m_list->value();
}

bool AreaListField::focusAt(const QString &path)
{
    return m_list->focusAt(path);
}

QWidgetList AreaListField::controls() const
{
    QWidgetList all(m_tools.begin(), m_tools.end());
    return all << m_canvas << m_list->controls();
}

void AreaListField::setName(const QString &name)
{
    m_list->setName(name);
}

void AreaListField::display(const QJsonObject &object)
{
    m_list->setObject(object);
    QList<AreaCanvas::Item> items;
    const QJsonArray entries = valueIn(object).toArray();
    const QString nameKey = field().fields.first().key;
    const QString rightKey = keyMember(field());
    for (const QJsonValue &entry : entries) {
        items << AreaCanvas::Item{entry[nameKey].toString(), areaIn(entry[m_areaField.key]),
                                  entry[rightKey].toBool()};
    }
    if (m_pending && m_pending->index < items.size())
        items[m_pending->index].area = m_pending->area;
    m_canvas->setItems(items);
    m_picture = object.value(m_areaField.pictureOf).toString();
    showPicture();
}

void AreaListField::showPicture()
{
    const double aspect = aspectOfPicture(port(), m_areaField.pictureOf);
    const QImage picture =
        aspect > 0 ? port().media.picture(MediaId(m_picture), m_canvas->pictureWidth()) : QImage();
    m_canvas->setPicture(picture, aspect);
    for (QToolButton *tool : std::as_const(m_tools))
        tool->setEnabled(aspect > 0);
}

void AreaListField::showTool()
{
    for (QToolButton *tool : std::as_const(m_tools))
        tool->setChecked(tool->property("shape").toInt() == static_cast<int>(m_canvas->tool()));
    m_hint->setText(hintFor(m_canvas->tool()));
}

/// The entry that the next drawing belongs to: the selected one or else the first, if it has none.
int AreaListField::freeEntry(const QJsonArray &entries) const
{
    const auto isFree = [&](int index) {
        return areaIn(entries[index][m_areaField.key]).shape == Area::Shape::None;
    };
    const int selected = m_canvas->selected();
    if (selected >= 0 && selected < entries.size() && isFree(selected))
        return selected;
    for (int i = 0; i < entries.size(); ++i) {
        if (isFree(i))
            return i;
    }
    return -1;
}

void AreaListField::takeDrawn(const Area &area)
{
    QJsonArray entries = m_list->value().toArray(); // with what is typed and not yet kept
    const int free = freeEntry(entries);
    if (free >= 0) {
        Q_EMIT port().chosen(memberPlace(entryPlace(path(), free), m_areaField.key),
                             storedArea(area));
        m_canvas->setSelected(free);
        return;
    }
    QJsonObject entry = initialEntry(field().fields);
    RandomIdSource ids;
    entry.insert(u"id"_s, ids.nextText());
    entry.insert(m_areaField.key, storedArea(area));
    entries.append(entry);
    const int added = static_cast<int>(entries.size()) - 1;
    Q_EMIT port().chosen(path(), entries); // entry and area are one step
    m_canvas->setSelected(added);
}

void AreaListField::takeNudged(int index, const Area &area)
{
    m_pending = Pending{index, area};
    const FieldValue read = [editor = QPointer<AreaListField>(this)]() -> QJsonValue {
        if (!editor || !editor->m_pending)
            return QJsonValue::Undefined;
        const QJsonObject stored = storedArea(editor->m_pending->area);
        editor->m_pending.reset();
        return stored;
    };
    Q_EMIT port().typed(memberPlace(entryPlace(path(), index), m_areaField.key), read);
}

void AreaListField::followFocus(QWidget *now)
{
    const int index = now ? m_list->indexAt(now) : -1;
    if (index >= 0 && index != m_canvas->selected())
        m_canvas->setSelected(index);
}

} // namespace carrel::ui
