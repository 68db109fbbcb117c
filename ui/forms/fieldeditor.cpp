// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/fieldeditor.h"

#include "core/kinds/fieldcheck.h"
#include "core/kinds/initialbody.h"
#include "ui/forms/areafield.h"
#include "ui/forms/arealistfield.h"
#include "ui/forms/choicefields.h"
#include "ui/forms/gridfield.h"
#include "ui/forms/listfield.h"
#include "ui/forms/mediafield.h"
#include "ui/forms/numberfield.h"
#include "ui/forms/richtextfield.h"
#include "ui/forms/textfields.h"
#include "ui/forms/textlistfield.h"

#include <QPointer>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

FieldEditor::FieldEditor(const Field &field, FormPort &port, Place place)
    : m_field(field)
    , m_port(port)
    , m_place(std::move(place))
{ }

QString FieldEditor::path() const
{
    return memberPlace(m_place(), m_field.key);
}

void FieldEditor::setObject(const QJsonObject &object)
{
    if (!m_isPending)
        display(object);
}

bool FieldEditor::focusAt(const QString &)
{
    const QWidgetList mine = controls();
    if (mine.isEmpty())
        return false;
    mine.first()->setFocus(Qt::OtherFocusReason);
    return true;
}

void FieldEditor::setName(const QString &name)
{
    const QWidgetList mine = controls();
    for (QWidget *control : mine) {
        control->setAccessibleName(name);
        control->setAccessibleDescription(m_field.help);
    }
}

QJsonValue FieldEditor::valueIn(const QJsonObject &object) const
{
    const QJsonValue value = object.value(m_field.key);
    return value.isUndefined() ? initialValue(m_field) : value;
}

void FieldEditor::tellTyped()
{
    m_isPending = true;
    const FieldValue read = [editor = QPointer<FieldEditor>(this)]() -> QJsonValue {
        if (!editor)
            return QJsonValue::Undefined;
        editor->m_isPending = false;
        return editor->value();
    };
    Q_EMIT m_port.typed(path(), read);
}

void FieldEditor::tellChosen()
{
    m_isPending = false;
    Q_EMIT m_port.chosen(path(), value());
}

PathHead headOf(const QString &path)
{
    static const QRegularExpression head(u"^([^.\\[]*)(?:\\[([0-9]{1,6})\\])?\\.?(.*)$"_s);
    const auto match = head.match(path);
    const int index = match.hasCaptured(2) ? match.captured(2).toInt() : -1;
    return {match.captured(1), index, match.captured(3)};
}

const Field *fieldNamed(const QList<Field> &fields, const QString &key)
{
    const auto found = std::ranges::find(fields, key, &Field::key);
    return found == fields.end() ? nullptr : &*found;
}

namespace {

/// A list whose entries say something for each entry of another list is a table of the two.
bool isGrid(const Field &field, const QList<Field> &fields)
{
    return std::ranges::any_of(field.fields, [&](const Field &member) {
        return !member.along.isEmpty() && fieldNamed(fields, member.along);
    });
}

/// A list whose entries are drawn on a picture of the form.
bool isDrawnOnPicture(const Field &field, const QList<Field> &fields)
{
    return std::ranges::any_of(field.fields, [&](const Field &member) {
        return member.type == FieldType::Area && fieldNamed(fields, member.pictureOf);
    });
}

} // namespace

FieldEditor *makeFieldEditor(const Field &field, const QList<Field> &fields, FormPort &port,
                             const FieldEditor::Place &place)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText: return new PlainTextField(field, port, place);
    case FieldType::Address: return new AddressField(field, port, place);
    case FieldType::RichText: return new RichTextField(field, fields, port, place);
    case FieldType::Toggle:
        if (field.role == FieldRole::Key && field.choices.size() == 2)
            return new KeyField(field, fields, port, place);
        return new ToggleField(field, port, place);
    case FieldType::Integer:
    case FieldType::Number: return new NumberField(field, port, place);
    case FieldType::Choice:
        if (field.role == FieldRole::Branch)
            return new BranchField(field, port, place);
        return new ChoiceField(field, port, place);
    case FieldType::Entry: return new EntryField(field, port, place);
    case FieldType::Area: return new AreaField(field, port, place);
    case FieldType::Media: return new MediaField(field, fields, port, place);
    case FieldType::TextList: return new TextListField(field, port, place);
    case FieldType::List:
        if (isGrid(field, fields))
            return new GridField(field, fields, port, place);
        if (isDrawnOnPicture(field, fields))
            return new AreaListField(field, port, place);
        return new ListField(field, port, place);
    }
    return nullptr;
}

} // namespace carrel::ui
