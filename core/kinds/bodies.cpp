// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be done with every body because its kind says what is in it.

#include "core/base/translate.h"
#include "core/kinds/fieldcheck.h"
#include "core/kinds/initialbody.h"
#include "core/kinds/kind.h"
#include "core/richtext/richtext.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

constexpr auto versionKey = "v"_L1;
constexpr auto idKey = "id"_L1;

/// The version that a body names, 1 if it names none. Whatever is beyond all numbers of versions is
/// the largest of them.
template<typename Body>
int versionOf(const Body &body)
{
    constexpr double latest = std::numeric_limits<int>::max();
    return int(std::clamp(body[versionKey].toDouble(1), -latest, latest));
}

/// Changes the value of one field; `hasId` lists are entered by the walkers below.
QJsonArray eachEntry(const QJsonValue &list, const std::function<QJsonObject(QJsonObject)> &change)
{
    QJsonArray result;
    const QJsonArray entries = list.toArray();
    for (const QJsonValue &entry : entries)
        result.append(entry.isObject() ? QJsonValue(change(entry.toObject())) : entry);
    return result;
}

QJsonObject completed(const QList<Field> &fields, QJsonObject object, IdSource &ids)
{
    for (const Field &field : fields) {
        QJsonValue value = object.value(field.key);
        if (value.isUndefined())
            value = initialValue(field);
        if (field.type == FieldType::RichText)
            value = richtext::clean(value);
        if (field.type == FieldType::List) {
            value = eachEntry(value, [&](QJsonObject entry) {
                if (field.hasId && !entry.contains(idKey))
                    entry.insert(idKey, ids.nextText());
                return completed(field.fields, entry, ids);
            });
        }
        object.insert(field.key, value);
    }
    return object;
}

using NewIds = QHash<QString, QString>; ///< By the former ones.

QJsonObject renewed(const QList<Field> &fields, QJsonObject object, IdSource &ids, NewIds &renamed)
{
    for (const Field &field : fields) {
        if (field.type != FieldType::List || !object.value(field.key).isArray())
            continue;
        object[field.key] = eachEntry(object.value(field.key), [&](QJsonObject entry) {
            if (field.hasId && entry.contains(idKey)) {
                const QString id = ids.nextText();
                renamed.insert(entry[idKey].toString(), id);
                entry.insert(idKey, id);
            }
            return renewed(field.fields, entry, ids, renamed);
        });
    }
    return object;
}

/// What names an entry by its id names it by the new one.
QJsonObject redirected(const QList<Field> &fields, QJsonObject object, const NewIds &renamed)
{
    for (const Field &field : fields) {
        const QJsonValue value = object.value(field.key);
        if (field.type == FieldType::Entry && renamed.contains(value.toString())) {
            object[field.key] = renamed.value(value.toString());
        } else if (field.type == FieldType::List && value.isArray()) {
            object[field.key] = eachEntry(value, [&](const QJsonObject &entry) {
                return redirected(field.fields, entry, renamed);
            });
        }
    }
    return object;
}

void note(QList<MediaId> &found, const MediaId &id)
{
    if (id.isValid() && !found.contains(id))
        found << id;
}

void collectFromForm(const QList<Field> &fields, const QJsonObject &object, QList<MediaId> &found)
{
    for (const Field &field : fields) {
        const QJsonValue value = object.value(field.key);
        if (field.type == FieldType::Media)
            note(found, MediaId(value.toString()));
        if (field.type == FieldType::RichText) {
            for (const MediaId &id : richtext::mediaIn(value))
                note(found, id);
        }
        if (field.type == FieldType::List) {
            const QJsonArray entries = value.toArray();
            for (const QJsonValue &entry : entries)
                collectFromForm(field.fields, entry.toObject(), found);
        }
    }
}

/// Members called "media", wherever they are: what a later version stores in a known or unknown
/// kind must not lose its files.
void collectByName(const QJsonValue &value, QList<MediaId> &found)
{
    if (value.isArray()) {
        const QJsonArray entries = value.toArray();
        for (const QJsonValue &entry : entries)
            collectByName(entry, found);
    }
    const QJsonObject members = value.toObject();
    for (auto it = members.begin(); it != members.end(); ++it) {
        if (it.key() == u"media" && it.value().isString())
            note(found, MediaId(it.value().toString()));
        else
            collectByName(it.value(), found);
    }
}

} // namespace

const Kind *findKind(const QString &id)
{
    static const QHash<QString, const Kind *> byId = [] {
        QHash<QString, const Kind *> made;
        for (const Kind &kind : allKinds())
            made.insert(kind.id, &kind);
        return made;
    }();
    return byId.value(id);
}

bool isOlderBody(const QString &kind, const JsonView &body)
{
    const Kind *known = findKind(kind);
    return known && versionOf(body) < known->version;
}

bool isNewerBody(const Kind &kind, const QJsonObject &body)
{
    return versionOf(body) > kind.version;
}

QJsonObject upgradedBody(const QString &kind, const QJsonObject &body)
{
    const Kind *known = findKind(kind);
    const int version = versionOf(body);
    if (!known || version >= known->version)
        return body;
    QJsonObject upgraded = known->upgrade(body, version);
    upgraded.insert(versionKey, known->version);
    return upgraded;
}

Result<> checkBodyTypes(const Kind &kind, const QJsonObject &body, const QString &place)
{
    static const Field versionField{.key = versionKey,
                                    .label = {},
                                    .type = FieldType::Integer,
                                    .least = 1,
                                    .most = std::numeric_limits<int>::max()};
    CARREL_TRY(checkFields({versionField}, body, place));
    return checkFields(kind.form, body, place);
}

QJsonObject completedBody(const Kind &kind, const QJsonObject &body, IdSource &ids)
{
    QJsonObject result = completed(kind.form, body, ids);
    if (!result.contains(versionKey))
        result.insert(versionKey, kind.version);
    return result;
}

QJsonObject withNewIds(const Kind &kind, const QJsonObject &body, IdSource &ids)
{
    NewIds renamed;
    const QJsonObject result = renewed(kind.form, body, ids, renamed);
    return redirected(kind.form, result, renamed);
}

QList<MediaId> mediaIn(const QString &kind, const QJsonObject &body)
{
    QList<MediaId> found;
    if (const Kind *known = findKind(kind))
        collectFromForm(known->form, body, found);
    collectByName(body, found);
    return found;
}

} // namespace carrel
