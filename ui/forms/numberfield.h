// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/fieldeditor.h"

class QDoubleSpinBox;

namespace carrel::ui {

/// A number between two others; a whole one where the field asks for it.
class NumberField : public FieldEditor
{
    Q_OBJECT

public:
    NumberField(const Field &field, FormPort &port, Place place);

    QJsonValue value() const override;
    QWidgetList controls() const override;
    Caption caption() const override { return Caption::Beside; }

protected:
    void display(const QJsonObject &object) override;

private:
    QDoubleSpinBox *m_box;
};

} // namespace carrel::ui
