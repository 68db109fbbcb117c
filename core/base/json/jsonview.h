// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QLatin1StringView>
#include <QString>

#include <concepts>
#include <optional>
#include <type_traits>

namespace carrel {

struct JsonNode; // core/base/json/jsondocument.h

/// A JSON value to be read, wherever it stands: in a JsonDocument, or in one of Qt's types, which
/// turn into it by themselves. Its members mean what those of QJsonValue, QJsonObject and
/// QJsonArray mean, so code that reads a body needs no other words. A view into a JsonDocument
/// holds nothing: the document must outlive it.
class JsonView
{
public:
    JsonView() = default; ///< Undefined.
    template<typename Value>
    requires(std::convertible_to<Value, QJsonValue> && !std::same_as<Value, JsonView>)
        JsonView(const Value &value)
        : m_value(QJsonValue(value))
    { }

    bool isUndefined() const;
    bool isNull() const;
    bool isBool() const;
    bool isDouble() const;
    bool isString() const;
    bool isArray() const;
    bool isObject() const;

    bool toBool(bool otherwise = false) const;
    int toInt(int otherwise = 0) const;
    double toDouble(double otherwise = 0) const;
    QString toString(const QString &otherwise = {}) const;
    /// The string as UTF-8, without a copy where it is one already: the document must outlive this,
    /// too. A lone surrogate is U+FFFD. Empty for anything else.
    QByteArray utf8() const;
    bool isText(QLatin1StringView ascii) const; ///< It is this string.
    bool isQuickText() const { return m_node && isString(); } ///< A string that is UTF-8 already.

    /// Entries of an array, or members of an object. 0 for anything else.
    qsizetype size() const;
    bool isEmpty() const { return size() == 0; }

    /// A member of an object, or undefined.
    JsonView operator[](QLatin1StringView key) const;
    JsonView operator[](const QString &key) const;
    JsonView value(QLatin1StringView key) const { return (*this)[key]; }
    JsonView value(const QString &key) const { return (*this)[key]; }
    bool contains(QLatin1StringView key) const { return !(*this)[key].isUndefined(); }
    bool contains(const QString &key) const { return !(*this)[key].isUndefined(); }

    /// An entry of an array, or undefined. Takes as long as there are entries before it.
    JsonView operator[](qsizetype index) const;
    JsonView at(qsizetype index) const { return (*this)[index]; }

    /// Itself if it is of that type, else an empty one.
    JsonView toArray() const;
    JsonView toObject() const;

    class Entries;
    class Members;
    Entries begin() const; ///< The entries of an array, in order; of anything else there are none.
    Entries end() const;
    Members members() const; ///< Of an object, sorted by key.

    /// The same as Qt's type, which copies it.
    QJsonValue toJson() const;
    /// For readers that need Qt's type, or only have words for it.
    operator QJsonObject() const { return toJson().toObject(); }

private:
    friend class JsonDocument;
    explicit JsonView(const JsonNode *node)
        : m_node(node)
    { }

    const JsonNode *m_node = nullptr;
    std::optional<QJsonValue> m_value; ///< Where it is one of Qt's.
};

/// Walks over an array.
class JsonView::Entries
{
public:
    JsonView operator*() const;
    Entries &operator++();
    bool operator==(const Entries &other) const { return m_left == other.m_left; }

private:
    friend class JsonView;
    const JsonNode *m_node = nullptr;
    std::optional<QJsonArray> m_array;
    qsizetype m_left = 0;
};

/// Walks over an object: `for (auto it = value.members(); it.isThere(); it.next())`.
class JsonView::Members
{
public:
    bool isThere() const { return m_left > 0; }
    void next();
    QString key() const;
    JsonView value() const;

private:
    friend class JsonView;
    const JsonNode *m_key = nullptr;
    std::optional<QJsonObject> m_object;
    qsizetype m_left = 0;
};

} // namespace carrel
