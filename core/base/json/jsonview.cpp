// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/json/jsonview.h"

#include "core/base/json/jsondocument.h"

#include <algorithm>
#include <limits>

namespace carrel {

namespace {

using Type = JsonNode::Type;

bool isOf(const JsonNode *node, Type type)
{
    return node && node->type == type;
}

/// The value behind this one and all that belongs to it.
const JsonNode *after(const JsonNode *node)
{
    const bool isNested = node->type == Type::Array || node->type == Type::Object;
    return node + (isNested ? node->nodes : 1);
}

QByteArrayView textOf(const JsonNode *node)
{
    return {node->text, qsizetype(node->size)};
}

/// 0 for an empty key, which stands before all others.
char firstOf(QByteArrayView key)
{
    return key.isEmpty() ? '\0' : key[0];
}

/// Members stand in the order of their keys, and most of what is asked for is not there.
const JsonNode *member(const JsonNode *object, QByteArrayView key)
{
    const char first = firstOf(key);
    const JsonNode *at = object + 1;
    for (quint32 left = object->size; left > 0; --left) {
        const char found = firstOf(textOf(at));
        if (found > first)
            return nullptr;
        if (found == first && at->size == size_t(key.size())
            && std::equal(at->text, at->text + at->size, key.data()))
            return at + 1;
        at = after(at + 1);
    }
    return nullptr;
}

/// As QJsonValue::toInt.
int intOf(qint64 number, int otherwise)
{
    const bool fits =
        number >= std::numeric_limits<int>::min() && number <= std::numeric_limits<int>::max();
    return fits ? int(number) : otherwise;
}

QJsonValue copyOf(const JsonNode *node);

QJsonArray arrayOf(const JsonNode *node)
{
    QJsonArray array;
    const JsonNode *at = node + 1;
    for (quint32 left = node->size; left > 0; --left, at = after(at))
        array.append(copyOf(at));
    return array;
}

QJsonObject objectOf(const JsonNode *node)
{
    QJsonObject object;
    const JsonNode *at = node + 1;
    for (quint32 left = node->size; left > 0; --left, at = after(at + 1))
        object.insert(QString::fromUtf8(textOf(at)), copyOf(at + 1));
    return object;
}

QJsonValue copyOf(const JsonNode *node)
{
    switch (node->type) {
    case Type::Null: return QJsonValue::Null;
    case Type::False: return false;
    case Type::True: return true;
    case Type::Integer: return node->integer;
    case Type::String: return QString::fromUtf8(textOf(node));
    case Type::Array: return arrayOf(node);
    case Type::Object: return objectOf(node);
    }
    return {};
}

/// toUtf8() puts a question mark in the place of a lone surrogate.
QByteArray repairedUtf8(const QString &text)
{
    if (text.isValidUtf16())
        return text.toUtf8();
    const auto points = text.toUcs4();
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(points.data()), points.size())
        .toUtf8();
}

} // namespace

bool JsonView::isUndefined() const
{
    return m_value ? m_value->isUndefined() : !m_node;
}

bool JsonView::isNull() const
{
    return m_value ? m_value->isNull() : isOf(m_node, Type::Null);
}

bool JsonView::isBool() const
{
    return m_value ? m_value->isBool() : isOf(m_node, Type::True) || isOf(m_node, Type::False);
}

bool JsonView::isDouble() const
{
    return m_value ? m_value->isDouble() : isOf(m_node, Type::Integer);
}

bool JsonView::isString() const
{
    return m_value ? m_value->isString() : isOf(m_node, Type::String);
}

bool JsonView::isArray() const
{
    return m_value ? m_value->isArray() : isOf(m_node, Type::Array);
}

bool JsonView::isObject() const
{
    return m_value ? m_value->isObject() : isOf(m_node, Type::Object);
}

bool JsonView::toBool(bool otherwise) const
{
    if (m_value)
        return m_value->toBool(otherwise);
    return isBool() ? m_node->type == Type::True : otherwise;
}

int JsonView::toInt(int otherwise) const
{
    if (m_value)
        return m_value->toInt(otherwise);
    return isOf(m_node, Type::Integer) ? intOf(m_node->integer, otherwise) : otherwise;
}

double JsonView::toDouble(double otherwise) const
{
    if (m_value)
        return m_value->toDouble(otherwise);
    return isOf(m_node, Type::Integer) ? double(m_node->integer) : otherwise;
}

QString JsonView::toString(const QString &otherwise) const
{
    if (m_value)
        return m_value->toString(otherwise);
    return isOf(m_node, Type::String) ? QString::fromUtf8(textOf(m_node)) : otherwise;
}

QByteArray JsonView::utf8() const
{
    if (m_value)
        return repairedUtf8(m_value->toString());
    if (!isOf(m_node, Type::String))
        return {};
    return QByteArray::fromRawData(m_node->text, qsizetype(m_node->size));
}

bool JsonView::isText(QLatin1StringView ascii) const
{
    if (m_value)
        return m_value->toString() == ascii;
    return isOf(m_node, Type::String) && textOf(m_node) == QByteArrayView(ascii);
}

qsizetype JsonView::size() const
{
    if (!m_value)
        return isArray() || isObject() ? qsizetype(m_node->size) : 0;
    return m_value->isArray() ? m_value->toArray().size() : m_value->toObject().size();
}

JsonView JsonView::operator[](QLatin1StringView key) const
{
    if (m_value)
        return (*m_value)[key];
    return isObject() ? JsonView(member(m_node, QByteArrayView(key))) : JsonView();
}

JsonView JsonView::operator[](const QString &key) const
{
    if (m_value)
        return (*m_value)[key];
    return isObject() ? JsonView(member(m_node, key.toUtf8())) : JsonView();
}

JsonView JsonView::operator[](qsizetype index) const
{
    if (m_value)
        return m_value->isArray() ? JsonView(m_value->toArray().at(index)) : JsonView();
    if (!isArray() || index < 0 || index >= qsizetype(m_node->size))
        return {};
    const JsonNode *at = m_node + 1;
    for (; index > 0; --index)
        at = after(at);
    return JsonView(at);
}

JsonView JsonView::toArray() const
{
    return isArray() ? *this : JsonView(QJsonArray());
}

JsonView JsonView::toObject() const
{
    return isObject() ? *this : JsonView(QJsonObject());
}

JsonView::Entries JsonView::begin() const
{
    Entries entries;
    if (!isArray())
        return entries;
    entries.m_left = size();
    if (m_value)
        entries.m_array = m_value->toArray();
    else
        entries.m_node = m_node + 1;
    return entries;
}

JsonView::Entries JsonView::end() const
{
    return {};
}

JsonView JsonView::Entries::operator*() const
{
    return m_array ? JsonView(m_array->at(m_array->size() - m_left)) : JsonView(m_node);
}

JsonView::Entries &JsonView::Entries::operator++()
{
    --m_left;
    if (!m_array && m_left > 0)
        m_node = after(m_node);
    return *this;
}

JsonView::Members JsonView::members() const
{
    Members members;
    if (!isObject())
        return members;
    members.m_left = size();
    if (m_value)
        members.m_object = m_value->toObject();
    else
        members.m_key = m_node + 1;
    return members;
}

void JsonView::Members::next()
{
    --m_left;
    if (!m_object && m_left > 0)
        m_key = after(m_key + 1);
}

QString JsonView::Members::key() const
{
    if (m_object)
        return (m_object->constEnd() - m_left).key();
    return QString::fromUtf8(textOf(m_key));
}

JsonView JsonView::Members::value() const
{
    return m_object ? JsonView(QJsonValue((m_object->constEnd() - m_left).value()))
                    : JsonView(m_key + 1);
}

QJsonValue JsonView::toJson() const
{
    if (m_value)
        return *m_value;
    return m_node ? copyOf(m_node) : QJsonValue(QJsonValue::Undefined);
}

} // namespace carrel
