// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kinds/field.h"
#include "ui/forms/formport.h"

#include <QJsonObject>
#include <QWidget>

#include <functional>

namespace carrel::ui {

/// Shows and edits one field of a body. Which one it is, it asks: entries of a list move.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    /// The path of the object that has the field: "" for the body, "options[2]" for an entry.
    using Place = std::function<QString()>;

    FieldEditor(const Field &field, FormPort &port, Place place);

    const Field &field() const { return m_field; }
    QString path() const;

    /// Shows the field's value in a body or entry, unless keys were typed that nobody has read.
    void setObject(const QJsonObject &object);
    /// What stands there, as it is stored.
    virtual QJsonValue value() const = 0;

    /// Puts the cursor there; the path begins at the object: "options[2].feedback".
    virtual bool focusAt(const QString &path);
    /// Everything that can have the keyboard, in the order of Tab.
    virtual QWidgetList controls() const = 0;

    enum class Caption { Above, Beside, None };
    virtual Caption caption() const { return Caption::Above; }
    /// What its controls are called by screen readers; the label to begin with.
    virtual void setName(const QString &name);
    /// Other fields of the form that it shows as well.
    virtual QStringList alsoShows() const { return {}; }

protected:
    virtual void display(const QJsonObject &object) = 0;
    /// The member of an object, or what the field holds before it is touched.
    QJsonValue valueIn(const QJsonObject &object) const;

    FormPort &port() const { return m_port; }
    const FieldEditor::Place &place() const { return m_place; }
    void tellTyped();
    void tellChosen();

private:
    Field m_field;
    FormPort &m_port;
    Place m_place;
    bool m_isPending = false;
};

/// "options[2].feedback" as its first key, the index behind it (-1: none) and the rest.
struct PathHead
{
    QString key;
    int index = -1;
    QString rest;
};
PathHead headOf(const QString &path);

/// The field of that key, or null.
const Field *fieldNamed(const QList<Field> &fields, const QString &key);

/// The editor that goes with a field's type and role. `fields` are those of the same form.
FieldEditor *makeFieldEditor(const Field &field, const QList<Field> &fields, FormPort &port,
                             const FieldEditor::Place &place);

} // namespace carrel::ui
