// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/areafield.h"

#include "core/base/translate.h"
#include "ui/forms/controls.h"
#include "ui/media/mediadesk.h"
#include "ui/widgets/dropdown.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr double whole = 100; // the numbers are in percent
constexpr double leastPercent = 0.5;
constexpr double shownStep = 0.1;
constexpr double usualAspect = 4.0 / 3; // of a picture that does not tell

QString nameOf(Area::Shape shape)
{
    switch (shape) {
    case Area::Shape::None: return carrel::tr("Not drawn yet");
    case Area::Shape::Rectangle: return carrel::tr("Rectangle");
    case Area::Shape::Circle: return carrel::tr("Circle");
    case Area::Shape::Polygon: return carrel::tr("Polygon");
    }
    return {};
}

} // namespace

double aspectOfPicture(const FormPort &port, const QString &pictureOf)
{
    const auto picture = port.media.media(MediaId(port.body.value(pictureOf).toString()));
    if (!picture)
        return 0;
    const double width = picture->body["width"_L1].toDouble();
    const double height = picture->body["height"_L1].toDouble();
    return width > 0 && height > 0 ? width / height : usualAspect;
}

AreaField::AreaField(const Field &field, FormPort &port, Place place)
    : FieldEditor(field, port, std::move(place))
    , m_shape(new QComboBox)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(m_shape, 0, Qt::AlignLeft);
    auto *numbers = new QHBoxLayout;
    layout->addLayout(numbers);
    for (const Area::Shape shape :
         {Area::Shape::None, Area::Shape::Rectangle, Area::Shape::Circle, Area::Shape::Polygon})
        m_shape->addItem(nameOf(shape), static_cast<int>(shape));
    keepCalm(m_shape);
    connect(m_shape, &QComboBox::activated, this, [this] { takeShape(); });
    for (int i = 0; i < NumberCount; ++i) {
        auto *number = new QDoubleSpinBox;
        number->setDecimals(1);
        number->setRange(i < Width ? 0 : leastPercent, whole);
        //: A space and the sign of percent, as it stands behind a number
        number->setSuffix(carrel::tr(" %"));
        keepCalm(number);
        connect(number, &QDoubleSpinBox::valueChanged, this, [this] { takeNumbers(); });
        numbers->addWidget(number);
        m_numbers << number;
    }
    numbers->addStretch();
    setName(field.label);
    showNumbers();
}

QJsonValue AreaField::value() const
{
    return storedArea(m_area);
}

QWidgetList AreaField::controls() const
{
    QWidgetList all{m_shape};
    for (QDoubleSpinBox *number : m_numbers)
        all << number;
    return all;
}

void AreaField::setName(const QString &name)
{
    FieldEditor::setName(name);
    nameDropDown(*m_shape, name);
    const bool isCircle = m_area.shape == Area::Shape::Circle;
    const QStringList parts{
        isCircle ? carrel::tr("middle, from the left") : carrel::tr("left edge"),
        isCircle ? carrel::tr("middle, from the top") : carrel::tr("top edge"),
        isCircle ? carrel::tr("diameter") : carrel::tr("width"), carrel::tr("height")};
    const QStringList signs{u"→ "_s, u"↓ "_s, u"↔ "_s, u"↕ "_s};
    for (int i = 0; i < NumberCount; ++i) {
        const QString sign = isCircle && i == Width ? u"⌀ "_s : signs[i];
        if (m_numbers[i]->prefix() != sign)
            m_numbers[i]->setPrefix(sign);
        m_numbers[i]->setAccessibleName(u"%1: %2"_s.arg(name, parts[i]));
        m_numbers[i]->setToolTip(parts[i]);
        m_numbers[i]->setAccessibleDescription(field().help);
    }
}

double AreaField::aspect() const
{
    const double aspect = aspectOfPicture(port(), field().pictureOf);
    return aspect > 0 ? aspect : usualAspect;
}

void AreaField::display(const QJsonObject &object)
{
    m_area = areaIn(valueIn(object));
    showNumbers();
    setName(m_shape->accessibleName());
}

QList<double> AreaField::numbersNow() const
{
    const QRectF bounds = boundsOf(m_area, aspect());
    const bool isCircle = m_area.shape == Area::Shape::Circle;
    const QPointF place = isCircle ? bounds.center() : bounds.topLeft();
    return {place.x(), place.y(), bounds.width(), bounds.height()};
}

void AreaField::showNumbers()
{
    const bool isCircle = m_area.shape == Area::Shape::Circle;
    const QList<double> values = numbersNow();
    m_shape->setCurrentIndex(m_shape->findData(static_cast<int>(m_area.shape)));
    for (int i = 0; i < NumberCount; ++i) {
        const QSignalBlocker quiet(m_numbers[i]);
        if (std::abs(m_numbers[i]->value() - values[i] * whole) > shownStep / 2)
            m_numbers[i]->setValue(values[i] * whole); // not while it is being typed
        m_numbers[i]->setVisible(isDrawn(m_area) && !(isCircle && i == Height));
    }
}

void AreaField::takeShape()
{
    const auto shape = static_cast<Area::Shape>(m_shape->currentData().toInt());
    m_area = reshaped(m_area, shape, aspect());
    showNumbers();
    setName(m_shape->accessibleName());
    tellChosen();
}

void AreaField::takeNumbers()
{
    const QList<double> now = numbersNow();
    const auto at = [&](Number number) { // what was not typed stays as exact as it is
        const double shown = m_numbers[number]->value();
        const bool isSame = std::abs(shown - now[number] * whole) <= shownStep / 2;
        return isSame ? now[number] : shown / whole;
    };
    if (m_area.shape == Area::Shape::Circle) {
        m_area.points = {{at(Left), at(Top)}};
        m_area.radius = at(Width) / 2;
    } else {
        m_area = fittedInto(m_area, {at(Left), at(Top), at(Width), at(Height)}, aspect());
    }
    tellTyped();
}

} // namespace carrel::ui
