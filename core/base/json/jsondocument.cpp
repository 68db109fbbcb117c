// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/json/jsondocument.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>
#include <string_view>

#if defined(__SSE2__)
#define RAPIDJSON_SSE2
#endif
#include <rapidjson/reader.h>

namespace carrel {

namespace {

using Type = JsonNode::Type;

/// Makes a row of nodes of what the parser reads, and stops it where Qt would read something else
/// than stands there, or where it is too deep.
class NodeRow
{
public:
    /// `hasEscapes`: the text has letters by their number.
    NodeRow(std::vector<JsonNode> &nodes, bool hasEscapes)
        : m_nodes(nodes)
        , m_hasEscapes(hasEscapes)
    { }

    bool Null() { return add(Type::Null); }
    bool Bool(bool value) { return add(value ? Type::True : Type::False); }
    bool Int(int value) { return Int64(value); }
    bool Uint(unsigned value) { return Int64(value); }
    bool Int64(int64_t value)
    {
        add(Type::Integer);
        m_nodes.back().integer = value;
        return true;
    }
    bool Uint64(uint64_t value)
    {
        return value <= uint64_t(std::numeric_limits<qint64>::max()) && Int64(int64_t(value));
    }
    bool Double(double) { return false; } // Not always to the last digit what Qt reads.
    bool RawNumber(const char *, rapidjson::SizeType, bool) { return false; }
    bool String(const char *text, rapidjson::SizeType size, bool)
    {
        const QByteArrayView utf8(text, qsizetype(size));
        if (m_hasEscapes && !utf8.isValidUtf8())
            return false; // A lone surrogate.
        if (utf8.startsWith("\xef\xbb\xbf"))
            return false; // QString::fromUtf8() leaves it out there, and Qt's JSON only sometimes.
        add(Type::String, size);
        m_nodes.back().text = text;
        return true;
    }
    bool StartObject() { return start(Type::Object); }
    bool Key(const char *text, rapidjson::SizeType size, bool)
    {
        const QByteArrayView key(text, qsizetype(size));
        QByteArrayView &last = m_keys[size_t(m_depth) - 1];
        if (last.data() && key.compare(last) <= 0)
            return false; // Qt sorts, and keeps the last of several.
        last = key;
        return isAscii(key) && String(text, size, false);
    }
    bool EndObject(rapidjson::SizeType size) { return finish(size); }
    bool StartArray() { return start(Type::Array); }
    bool EndArray(rapidjson::SizeType size) { return finish(size); }

private:
    static constexpr int deepest = 64;

    bool add(Type type, quint32 size = 0)
    {
        m_nodes.emplace_back();
        m_nodes.back().type = type;
        m_nodes.back().size = size;
        return true;
    }

    bool start(Type type)
    {
        if (m_depth == deepest)
            return false;
        m_started[size_t(m_depth)] = qsizetype(m_nodes.size());
        m_keys[size_t(m_depth)] = {};
        ++m_depth;
        return add(type);
    }

    bool finish(quint32 size)
    {
        --m_depth;
        const qsizetype started = m_started[size_t(m_depth)];
        JsonNode &node = m_nodes[size_t(started)];
        node.size = size;
        node.nodes = qsizetype(m_nodes.size()) - started;
        return true;
    }

    /// Other keys are sorted by UTF-16, and not by their bytes.
    static bool isAscii(QByteArrayView key)
    {
        return std::all_of(key.begin(), key.end(), [](char c) { return (c & 0x80) == 0; });
    }

    std::vector<JsonNode> &m_nodes;
    std::array<qsizetype, deepest> m_started{};
    std::array<QByteArrayView, deepest> m_keys{};
    int m_depth = 0;
    const bool m_hasEscapes;
};

/// The parser reads whole registers, and needs a zero at the end.
constexpr qsizetype padding = 32;

QByteArray padded(QByteArrayView text)
{
    QByteArray bytes(text.size() + padding, Qt::Uninitialized);
    std::copy(text.begin(), text.end(), bytes.data());
    std::memset(bytes.data() + text.size(), 0, padding);
    return bytes;
}

/// In place: strings of `text` lose their escapes. False: to be read by Qt.
bool readQuickly(QByteArray &text, qsizetype size, std::vector<JsonNode> &nodes)
{
    rapidjson::InsituStringStream stream(text.data());
    rapidjson::Reader reader;
    // Not contains() of Qt, which looks at each byte: backslashes are rare.
    const std::string_view all(text.constData(), size_t(size));
    NodeRow row(nodes, all.find("\\u") != std::string_view::npos);
    const bool isRead = !reader.Parse<rapidjson::kParseInsituFlag>(stream, row).IsError();
    return isRead && qsizetype(stream.Tell()) == size && nodes.front().type == Type::Object;
}

} // namespace

std::optional<JsonDocument> JsonDocument::fromText(QByteArrayView text)
{
    // Grows to what the largest text needs and is copied at its size.
    thread_local std::vector<JsonNode> nodes;
    nodes.clear();
    JsonDocument document;
    QByteArray bytes = padded(text);
    const bool isFit = text.size() <= std::numeric_limits<int>::max() && text.isValidUtf8();
    if (isFit && readQuickly(bytes, text.size(), nodes)) {
        document.m_content = std::make_shared<const Content>(Content{std::move(bytes), nodes});
        return document;
    }
    // The view is only read during the call, so its bytes need no copy.
    const auto read = QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), text.size()));
    if (!read.isObject())
        return std::nullopt;
    document.m_object = read.object();
    return document;
}

JsonView JsonDocument::root() const
{
    return m_content ? JsonView(m_content->nodes.data()) : JsonView(m_object);
}

} // namespace carrel
