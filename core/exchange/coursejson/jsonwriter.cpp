// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/coursejson/jsonwriter.h"

#include "core/base/translate.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::coursejson {

namespace {

constexpr qsizetype bufferSize = 256 * 1024;

bool holdsObjects(const QJsonArray &array)
{
    return std::any_of(array.begin(), array.end(),
                       [](const QJsonValue &value) { return value.isObject(); });
}

} // namespace

QByteArray compactJson(const QJsonValue &value)
{
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    // A document is an object or a list, so a plain value is written as the only entry of one.
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

QJsonObject withoutClash(QJsonObject body, const std::initializer_list<QStringView> &reserved)
{
    QJsonObject clashing;
    for (const QStringView name : reserved) {
        if (body.contains(name))
            clashing.insert(name, body.take(name));
    }
    if (!clashing.isEmpty())
        body.insert(u"body"_s, clashing);
    return body;
}

void JsonWriter::startItem()
{
    if (!m_isFirst)
        m_buffer += ',';
    if (!m_buffer.isEmpty() || m_level > 0)
        m_buffer += '\n';
    m_buffer.append(m_level, ' ');
    m_isFirst = false;
    if (m_buffer.size() > bufferSize)
        flush();
}

void JsonWriter::startItem(const QString &name)
{
    startItem();
    m_buffer += compactJson(name);
    m_buffer += ": ";
}

void JsonWriter::beginDocument()
{
    m_buffer += '{';
    m_level = 1;
    m_isFirst = true;
}

void JsonWriter::beginObject()
{
    startItem();
    m_buffer += '{';
    ++m_level;
    m_isFirst = true;
}

void JsonWriter::beginObject(const QString &name)
{
    startItem(name);
    m_buffer += '{';
    ++m_level;
    m_isFirst = true;
}

void JsonWriter::beginList(const QString &name)
{
    startItem(name);
    m_buffer += '[';
    ++m_level;
    m_isFirst = true;
}

void JsonWriter::end(char bracket)
{
    --m_level;
    if (!m_isFirst) {
        m_buffer += '\n';
        m_buffer.append(m_level, ' ');
    }
    m_buffer += bracket;
    m_isFirst = false;
}

void JsonWriter::endObject()
{
    end('}');
}

void JsonWriter::endList()
{
    end(']');
}

void JsonWriter::member(const QString &name, const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    if (!holdsObjects(array)) {
        startItem(name);
        m_buffer += compactJson(value);
        return;
    }
    beginList(name);
    for (const QJsonValue &entry : array) {
        startItem();
        m_buffer += compactJson(entry);
    }
    endList();
}

void JsonWriter::members(const QJsonObject &object)
{
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        member(entry.key(), entry.value());
}

void JsonWriter::entry(const Members &members)
{
    startItem();
    m_buffer += '{';
    bool isFirst = true;
    for (const auto &[name, value] : members) {
        if (value.isUndefined())
            continue;
        if (!isFirst)
            m_buffer += ',';
        isFirst = false;
        m_buffer += compactJson(name) + ':' + compactJson(value);
    }
    m_buffer += '}';
}

void JsonWriter::flush()
{
    m_hasFailed = m_hasFailed || m_out.write(m_buffer) != m_buffer.size();
    m_buffer.clear();
}

Result<> JsonWriter::finish()
{
    m_buffer += '\n';
    flush();
    if (m_hasFailed)
        return Error{ErrorCode::NotWritable,
                     tr("The course cannot be written: %1.").arg(m_out.errorString())};
    return {};
}

} // namespace carrel::coursejson
