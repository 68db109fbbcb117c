// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kinds/area.h"
#include "ui/forms/fieldeditor.h"

class QComboBox;
class QDoubleSpinBox;

namespace carrel::ui {

/// A place in a picture as its shape and numbers, so that it can be set without a mouse. On the
/// picture it is drawn by the list that it belongs to (AreaListField).
class AreaField : public FieldEditor
{
    Q_OBJECT

public:
    AreaField(const Field &field, FormPort &port, Place place);

    QJsonValue value() const override;
    QWidgetList controls() const override;
    Caption caption() const override { return Caption::None; }
    void setName(const QString &name) override;

protected:
    void display(const QJsonObject &object) override;

private:
    enum Number { Left, Top, Width, Height, NumberCount };

    QList<double> numbersNow() const; ///< Of m_area, as Number.
    void showNumbers();
    void takeShape();
    void takeNumbers();
    double aspect() const;

    Area m_area;
    QComboBox *m_shape;
    QList<QDoubleSpinBox *> m_numbers; ///< As Number; of a circle: its middle and its width.
};

/// Width of the picture that a field `pictureOf` names by its height; 0 while there is none.
double aspectOfPicture(const FormPort &port, const QString &pictureOf);

} // namespace carrel::ui
