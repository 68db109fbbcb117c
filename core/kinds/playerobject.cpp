// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/playerobject.h"

#include "core/base/appending.h"
#include "core/base/json/jsonwriting.h"

#include <QJsonDocument>

#include <algorithm>

namespace carrel {

namespace {

constexpr qsizetype usualSize = 400; ///< Of an object, in bytes.

/// Its first four units, which tell nearly all keys of an object apart.
quint64 prefixOf(const QString &key)
{
    quint64 prefix = 0;
    for (qsizetype i = 0; i < 4; ++i)
        prefix = prefix << 16 | (i < key.size() ? key[i].unicode() : 0);
    return prefix;
}

JsonAppender into(QByteArray &script)
{
    return {script, JsonPlace::Script};
}

} // namespace

PlayerObject::PlayerObject(const QJsonObject &members)
{
    for (auto it = members.begin(); it != members.end(); ++it)
        set(it.key(), QJsonValue(it.value()));
}

const PlayerObject::Member *PlayerObject::member(const QString &key) const
{
    const quint64 prefix = prefixOf(key);
    const auto found = std::ranges::find_if(m_members, [&](const Member &member) {
        return member.prefix == prefix && member.key == key;
    });
    return found == m_members.end() ? nullptr : &*found;
}

template<typename Append>
void PlayerObject::addMember(const QString &key, Append append)
{
    if (m_text.isNull())
        m_text.reserve(usualSize);
    const qsizetype start = m_text.size();
    into(m_text).key(key);
    append();
    const Member added{key, prefixOf(key), start, m_text.size() - start};
    if (const Member *found = member(key))
        m_members[found - m_members.constData()] = added;
    else
        m_members.append(added);
}

void PlayerObject::put(const QString &key, const QJsonValue &value)
{
    const bool isEmpty = value.isUndefined() || value.isNull()
        || (value.isString() && value.toString().isEmpty())
        || (value.isArray() && value.toArray().isEmpty())
        || (value.isObject() && value.toObject().isEmpty());
    if (!isEmpty)
        set(key, value);
}

void PlayerObject::put(const QString &key, const QString &text)
{
    if (!text.isEmpty())
        set(key, text);
}

void PlayerObject::putIf(const QString &key, bool isSet)
{
    if (isSet)
        addMember(key, [this] { m_text.append("true"); });
}

void PlayerObject::putNumber(const QString &key, double number)
{
    if (number != 0)
        addMember(key, [&] { into(m_text).number(number); });
}

void PlayerObject::set(const QString &key, const QJsonValue &value)
{
    addMember(key, [&] { into(m_text).value(value); });
}

void PlayerObject::set(const QString &key, const QString &text)
{
    addMember(key, [&] { into(m_text).text(QStringView(text)); });
}

bool PlayerObject::saysSomething(const JsonView &value)
{
    const bool isEmpty = value.isUndefined() || value.isNull()
        || (value.isString() && value.utf8().isEmpty())
        || ((value.isArray() || value.isObject()) && value.isEmpty());
    return !isEmpty;
}

bool PlayerObject::saysSomething(const PlayerList &list)
{
    return !list.isEmpty();
}

void PlayerObject::add(const QString &key, const JsonView &value)
{
    addMember(key, [&] { into(m_text).value(value); });
}

void PlayerObject::add(const QString &key, const Html &html)
{
    addMember(key, [&] { into(m_text).text(QByteArrayView(html.utf8)); });
}

void PlayerObject::add(const QString &key, const PlayerObject &object)
{
    addMember(key, [&] { object.appendTo(m_text); });
}

void PlayerObject::add(const QString &key, const PlayerList &list)
{
    addMember(key, [&] { list.appendTo(m_text); });
}

bool PlayerObject::contains(const QString &key) const
{
    return member(key) != nullptr;
}

void PlayerObject::appendTo(QByteArray &script) const
{
    QVarLengthArray<const Member *, 16> sorted;
    for (const Member &member : m_members)
        sorted.append(&member);
    std::ranges::sort(sorted, [](const Member *one, const Member *other) {
        return one->prefix != other->prefix ? one->prefix < other->prefix : one->key < other->key;
    });
    // In one step: pages have hundreds of thousands of members.
    qsizetype size = 2 + std::max<qsizetype>(sorted.size() - 1, 0);
    for (const Member *member : sorted)
        size += member->size;
    const qsizetype start = script.size();
    script.resize(start + size);
    char *at = script.data() + start;
    *at++ = '{';
    for (const Member *member : sorted) {
        if (member != sorted.front())
            *at++ = ',';
        at = std::copy_n(m_text.constData() + member->start, member->size, at);
    }
    *at = '}';
}

QByteArray PlayerObject::text() const
{
    QByteArray script;
    script.reserve(m_text.size() + m_members.size() + 2);
    appendTo(script);
    return script;
}

QJsonObject PlayerObject::toJson() const
{
    return QJsonDocument::fromJson(text()).object();
}

void PlayerList::append(const PlayerObject &object)
{
    if (m_size++ > 0)
        m_entries.append(',');
    object.appendTo(m_entries);
}

void PlayerList::append(const QJsonValue &value)
{
    if (m_size++ > 0)
        m_entries.append(',');
    into(m_entries).value(value);
}

void PlayerList::appendTo(QByteArray &script) const
{
    appendAll(script, {"[", m_entries, "]"});
}

} // namespace carrel
