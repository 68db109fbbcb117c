// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/fieldeditor.h"

class QAbstractButton;
class QCheckBox;
class QComboBox;

namespace carrel::ui {

class RichTextField;

/// On or off.
class ToggleField : public FieldEditor
{
    Q_OBJECT

public:
    ToggleField(const Field &field, FormPort &port, Place place);

    QJsonValue value() const override;
    QWidgetList controls() const override;
    Caption caption() const override { return Caption::None; }

protected:
    void display(const QJsonObject &object) override;

private:
    QCheckBox *m_box;
};

/// One of a few values.
class ChoiceField : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceField(const Field &field, FormPort &port, Place place);

    QJsonValue value() const override;
    QWidgetList controls() const override;
    Caption caption() const override { return Caption::Beside; }
    void setName(const QString &name) override;

protected:
    void display(const QJsonObject &object) override;
    QComboBox *box() const { return m_box; }

private:
    QComboBox *m_box;
};

/// One of the entries that another list of the form has right now, by its words.
class EntryField : public ChoiceField
{
    Q_OBJECT

public:
    using ChoiceField::ChoiceField;

protected:
    void display(const QJsonObject &object) override;
};

/// One of a few values that decides what else there is: all are in view.
class BranchField : public FieldEditor
{
    Q_OBJECT

public:
    BranchField(const Field &field, FormPort &port, Place place);

    QJsonValue value() const override;
    QWidgetList controls() const override;
    void setName(const QString &name) override;

protected:
    void display(const QJsonObject &object) override;

private:
    QList<QAbstractButton *> m_buttons; ///< As the field's choices.
    QString m_name; ///< Also one that this version does not know.
};

/// Which of two answers is right, each with what is said to who gives it.
class KeyField : public FieldEditor
{
    Q_OBJECT

public:
    KeyField(const Field &field, const QList<Field> &fields, FormPort &port, Place place);

    QJsonValue value() const override;
    bool focusAt(const QString &path) override;
    QWidgetList controls() const override;
    Caption caption() const override { return Caption::None; }
    void setName(const QString &name) override;
    QStringList alsoShows() const override;

protected:
    void display(const QJsonObject &object) override;

private:
    struct Answer
    {
        QAbstractButton *button;
        RichTextField *reply; ///< May be null.
    };
    Answer addAnswer(const FieldChoice &choice, const QList<Field> &fields);
    void choose(qsizetype chosen);

    QList<Answer> m_answers; ///< True, false.
};

} // namespace carrel::ui
