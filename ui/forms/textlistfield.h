// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/fieldeditor.h"

class QToolButton;
class QVBoxLayout;

namespace carrel::ui {

class PlainEdit;

/// A list of plain texts, one line each. Enter makes another, Backspace in an empty one takes it
/// out.
class TextListField : public FieldEditor
{
    Q_OBJECT

public:
    TextListField(const Field &field, FormPort &port, Place place);

    QJsonValue value() const override;
    bool focusAt(const QString &path) override;
    QWidgetList controls() const override;
    void setName(const QString &name) override;

protected:
    void display(const QJsonObject &object) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addLine(qsizetype at);
    void removeLine(qsizetype at);

    QVBoxLayout *m_rows;
    QToolButton *m_add;
    QList<PlainEdit *> m_lines;
    QString m_name;
};

} // namespace carrel::ui
