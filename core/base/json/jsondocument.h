// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json/jsonview.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>

#include <memory>
#include <optional>
#include <vector>

namespace carrel {

/// One value of a document. The values of a document stand in one row, depth first: behind an
/// object its members, each a string and then its value, behind an array its entries.
struct JsonNode
{
    enum class Type : quint8 { Null, False, True, Integer, String, Array, Object };

    Type type = Type::Null;
    quint32 size = 0; ///< Bytes of a string, entries, or members.
    union {
        qint64 integer;
        const char *text; ///< UTF-8, not ended by a zero.
        qsizetype nodes; ///< Of an array or object: all that belong to it, itself included.
    };
};

/// A JSON object that was read from its text and is not changed any more. Reading takes a fraction
/// of the time that Qt's types take, and the texts stay UTF-8, as files have them. A value,
/// implicitly shared; may be read on several threads.
class JsonDocument
{
public:
    JsonDocument() = default; ///< An empty object.
    explicit JsonDocument(const QJsonObject &object)
        : m_object(object)
    { }

    /// Reads exactly the texts that QJsonDocument reads, to the same values; nothing if the text is
    /// no object. Whatever is unusual (numbers that are not whole, members that are not sorted or
    /// stand twice, lone surrogates, U+FEFF in front, deep nesting) is left to Qt.
    static std::optional<JsonDocument> fromText(QByteArrayView text);

    /// Valid while this or a copy of it lives.
    JsonView root() const;

    bool isQuick() const { return m_content != nullptr; } ///< For tests: not left to Qt.

private:
    struct Content
    {
        QByteArray text; ///< What strings point into.
        std::vector<JsonNode> nodes;
    };
    std::shared_ptr<const Content> m_content;
    QJsonObject m_object; ///< Without `m_content`.
};

} // namespace carrel
