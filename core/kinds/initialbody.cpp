// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/initialbody.h"

#include "core/base/contract.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel {

QJsonValue initialValue(const Field &field)
{
    if (!field.initial.isNull() && !field.initial.isUndefined())
        return field.initial;
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Media:
    case FieldType::Address:
    case FieldType::Entry: return QString();
    case FieldType::Area: return QJsonObject();
    case FieldType::RichText:
    case FieldType::TextList:
    case FieldType::List: return QJsonArray();
    case FieldType::Toggle: return false;
    case FieldType::Integer:
    case FieldType::Number: return std::clamp(0.0, field.least, field.most);
    case FieldType::Choice: contract(!field.choices.isEmpty()); return field.choices.first().name;
    }
    return {};
}

QJsonObject initialEntry(const QList<Field> &fields)
{
    QJsonObject entry;
    for (const Field &field : fields)
        entry.insert(field.key, initialValue(field));
    return entry;
}

QJsonArray initialEntries(const QList<Field> &fields, int count, IdSource &ids)
{
    QJsonArray entries;
    for (int i = 0; i < count; ++i) {
        QJsonObject entry = initialEntry(fields);
        entry.insert("id"_L1, ids.nextText());
        entries.append(entry);
    }
    return entries;
}

QJsonObject initialBody(const QList<Field> &form, int version)
{
    QJsonObject body = initialEntry(form);
    body.insert("v"_L1, version);
    return body;
}

} // namespace carrel
