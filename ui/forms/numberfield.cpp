// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/numberfield.h"

#include "ui/forms/controls.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace carrel::ui {

namespace {

constexpr double widest = 1e9; // fields without a limit of their own
constexpr int decimals = 7; // as many as SCORM 2004 keeps of a number
constexpr int narrowest = 10; // characters: numbers of one form are equally wide

/// "1", not "1.00".
class ShortNumberBox : public QDoubleSpinBox
{
public:
    QString textFromValue(double value) const override { return locale().toString(value, 'g', 15); }
    QSize minimumSizeHint() const override
    {
        const int width = fontMetrics().averageCharWidth() * narrowest;
        return QDoubleSpinBox::minimumSizeHint().expandedTo({width, 0});
    }
};

} // namespace

NumberField::NumberField(const Field &field, FormPort &port, Place place)
    : FieldEditor(field, port, std::move(place))
    , m_box(new ShortNumberBox)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    layout->addStretch();
    QLocale locale = m_box->locale();
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    m_box->setLocale(locale);
    m_box->setDecimals(field.type == FieldType::Integer ? 0 : decimals);
    m_box->setRange(std::max(field.least, -widest), std::min(field.most, widest));
    keepCalm(m_box);
    connect(m_box, &QDoubleSpinBox::valueChanged, this, [this] { tellTyped(); });
    setName(field.label);
}

QJsonValue NumberField::value() const
{
    return m_box->value();
}

QWidgetList NumberField::controls() const
{
    return {m_box};
}

void NumberField::display(const QJsonObject &object)
{
    const QSignalBlocker quiet(m_box);
    const double number = valueIn(object).toDouble();
    if (m_box->value() != number)
        m_box->setValue(number);
}

} // namespace carrel::ui
