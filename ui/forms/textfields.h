// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/fieldeditor.h"

class QLabel;

namespace carrel::ui {

class PlainEdit;

/// Plain text, one line or several.
class PlainTextField : public FieldEditor
{
    Q_OBJECT

public:
    PlainTextField(const Field &field, FormPort &port, Place place);

    QJsonValue value() const override;
    QWidgetList controls() const override;
    Caption caption() const override;

protected:
    void display(const QJsonObject &object) override;
    PlainEdit *edit() const { return m_edit; }

private:
    PlainEdit *m_edit;
};

/// An address on the web: never asked for, only looked at.
class AddressField : public PlainTextField
{
    Q_OBJECT

public:
    AddressField(const Field &field, FormPort &port, Place place);

protected:
    void display(const QJsonObject &object) override;

private:
    void judge();

    QLabel *m_hint;
};

} // namespace carrel::ui
