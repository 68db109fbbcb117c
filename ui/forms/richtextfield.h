// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/fieldeditor.h"

namespace carrel::ui {

class RichTextEdit;

/// A text of the course, as the learner reads it. One that is the only content of its block may
/// have everything a page has.
class RichTextField : public FieldEditor
{
    Q_OBJECT

public:
    RichTextField(const Field &field, const QList<Field> &fields, FormPort &port, Place place);

    QJsonValue value() const override;
    QWidgetList controls() const override;
    Caption caption() const override;
    bool isBlank() const;

    /// What is said about what stands before it: smaller, in second rank.
    void setSecondRank();
    void setHint(const QString &hint);

protected:
    void display(const QJsonObject &object) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeDrops();

    RichTextEdit *m_edit;
    bool m_isWhole;
};

} // namespace carrel::ui
