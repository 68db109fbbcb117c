// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/fieldcheck.h"

#include "core/base/id.h"
#include "core/base/translate.h"
#include "core/kinds/area.h"
#include "core/richtext/richtext.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

Error refused(const QString &place, const QString &what)
{
    return {ErrorCode::InvalidInput, u"%1: %2"_s.arg(place, what)};
}

Result<> checkText(const QJsonValue &value, const QString &place)
{
    if (value.isString())
        return {};
    return refused(place, tr("expected a text"));
}

Result<> checkNumber(const Field &field, const QJsonValue &value, const QString &place)
{
    const double number = value.toDouble();
    const bool isWhole = field.type != FieldType::Integer || std::trunc(number) == number;
    if (value.isDouble() && isWhole && number >= field.least && number <= field.most)
        return {};
    const bool hasMost = field.most < std::numeric_limits<double>::max();
    const bool hasLeast = field.least > std::numeric_limits<double>::lowest();
    if (hasLeast && hasMost && field.type == FieldType::Integer) {
        return refused(place,
                       tr("expected a whole number from %1 to %2")
                           .arg(field.least, 0, 'g', 10)
                           .arg(field.most, 0, 'g', 10));
    }
    if (hasLeast && hasMost) {
        return refused(place,
                       tr("expected a number from %1 to %2")
                           .arg(field.least, 0, 'g', 10)
                           .arg(field.most, 0, 'g', 10));
    }
    return refused(place,
                   field.type == FieldType::Integer ? tr("expected a whole number")
                                                    : tr("expected a number"));
}

Result<> checkChoice(const Field &field, const QJsonValue &value, const QString &place)
{
    QStringList names;
    for (const FieldChoice &choice : field.choices)
        names << choice.name;
    if (value.isString() && names.contains(value.toString()))
        return {};
    return refused(place, tr("expected one of %1").arg(names.join(", "_L1)));
}

Result<> checkMedia(const QJsonValue &value, const QString &place)
{
    if (value.isString() && (value.toString().isEmpty() || isIdText(value.toString())))
        return {};
    return refused(place, tr("expected the id of a stored file, or nothing between the quotes"));
}

Result<> checkEntry(const QJsonValue &value, const QString &place)
{
    if (value.isString() && (value.toString().isEmpty() || isIdText(value.toString())))
        return {};
    return refused(place, tr("expected the id of an entry, or nothing between the quotes"));
}

Result<> checkTextList(const QJsonValue &value, const QString &place)
{
    if (!value.isArray())
        return refused(place, tr("expected a list of texts"));
    const QJsonArray entries = value.toArray();
    for (qsizetype i = 0; i < entries.size(); ++i)
        CARREL_TRY(checkText(entries[i], entryPlace(place, i)));
    return {};
}

Result<> checkEntryId(const QJsonObject &entry, const QString &place, QStringList &seen)
{
    const QJsonValue id = entry["id"_L1];
    if (id.isUndefined())
        return {};
    if (!id.isString() || !isIdText(id.toString())) {
        return refused(memberPlace(place, u"id"_s),
                       tr("expected an id: 12 small letters and digits, a letter first"));
    }
    if (seen.contains(id.toString()))
        return refused(memberPlace(place, u"id"_s),
                       tr("expected an id used only once in the list"));
    seen << id.toString();
    return {};
}

Result<> checkList(const Field &field, const QJsonValue &value, const QString &place)
{
    if (!value.isArray())
        return refused(place, tr("expected a list of entries"));
    QStringList ids;
    const QJsonArray entries = value.toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString entry = entryPlace(place, i);
        if (!entries[i].isObject())
            return refused(entry, tr("expected an entry between { and }"));
        if (field.hasId)
            CARREL_TRY(checkEntryId(entries[i].toObject(), entry, ids));
        CARREL_TRY(checkFields(field.fields, entries[i].toObject(), entry));
    }
    return {};
}

Result<> checkField(const Field &field, const QJsonValue &value, const QString &place)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Address: return checkText(value, place);
    case FieldType::RichText: return richtext::check(value, place);
    case FieldType::Toggle:
        if (value.isBool())
            return {};
        return refused(place, tr("expected true or false"));
    case FieldType::Integer:
    case FieldType::Number: return checkNumber(field, value, place);
    case FieldType::Choice: return checkChoice(field, value, place);
    case FieldType::Entry: return checkEntry(value, place);
    case FieldType::Area: return checkArea(value, place);
    case FieldType::Media: return checkMedia(value, place);
    case FieldType::TextList: return checkTextList(value, place);
    case FieldType::List: return checkList(field, value, place);
    }
    return {};
}

} // namespace

QString memberPlace(const QString &place, const QString &key)
{
    return place.isEmpty() ? key : u"%1.%2"_s.arg(place, key);
}

QString entryPlace(const QString &place, qsizetype index)
{
    return u"%1[%2]"_s.arg(place).arg(index);
}

Result<> checkFields(const QList<Field> &fields, const QJsonObject &object, const QString &place)
{
    for (const Field &field : fields) {
        const QJsonValue value = object[field.key];
        if (!value.isUndefined())
            CARREL_TRY(checkField(field, value, memberPlace(place, field.key)));
    }
    return {};
}

} // namespace carrel
