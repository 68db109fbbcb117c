// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json/jsonview.h"
#include "core/richtext/richtext.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QVarLengthArray>

#include <concepts>

namespace carrel {

class PlayerList;

/// Collects what the player gets of one block and leaves out what says nothing, so that packages
/// stay small and scripts test one thing: is the member there? It is kept as the text that stands
/// in the script, and nothing of it is read again.
class PlayerObject
{
public:
    PlayerObject() = default;
    explicit PlayerObject(const QJsonObject &members); ///< As they are, empty ones too.

    /// Texts, lists and objects that are empty are left out; so are `null` and undefined values. A
    /// key that is there already gets the new value.
    void put(const QString &key, const QJsonValue &value);
    void put(const QString &key, const QString &text);
    template<typename Value>
    requires(std::same_as<Value, JsonView> || std::same_as<Value, Html> || std::same_as<Value, PlayerObject> || std::same_as<Value, PlayerList>) void put(
        const QString &key, const Value &value)
    {
        if (saysSomething(value))
            add(key, value);
    }
    /// Left out when false.
    void putIf(const QString &key, bool isSet);
    /// Left out when 0: "not given".
    void putNumber(const QString &key, double number);

    /// Never left out.
    void set(const QString &key, const QJsonValue &value);
    void set(const QString &key, const QString &text);
    void set(const QString &key, const PlayerList &list) { add(key, list); }

    bool isEmpty() const { return m_members.isEmpty(); }
    qsizetype size() const { return m_members.size(); }
    bool contains(const QString &key) const;

    /// JSON that is safe inside a script (JsonPlace::Script), members sorted by key.
    void appendTo(QByteArray &script) const;
    QByteArray text() const;
    QJsonObject toJson() const; ///< Reads it again.

private:
    struct Member
    {
        QString key;
        quint64 prefix = 0; ///< Of the key: sorts as the key does, but for equal ones.
        qsizetype start = 0; ///< Of its key and value in m_text.
        qsizetype size = 0;
    };

    static bool saysSomething(const JsonView &value);
    static bool saysSomething(const Html &html) { return !html.isEmpty(); }
    static bool saysSomething(const PlayerObject &object) { return !object.isEmpty(); }
    static bool saysSomething(const PlayerList &list);
    void add(const QString &key, const JsonView &value);
    void add(const QString &key, const Html &html);
    void add(const QString &key, const PlayerObject &object);
    void add(const QString &key, const PlayerList &list);
    const Member *member(const QString &key) const;
    template<typename Append>
    void addMember(const QString &key, Append append);

    QVarLengthArray<Member, 12> m_members;
    QByteArray m_text; ///< Members as they stand in the script, in the order in which they came.
};

/// A list of such objects, or of other values.
class PlayerList
{
public:
    void append(const PlayerObject &object);
    void append(const QJsonValue &value);

    bool isEmpty() const { return m_size == 0; }
    qsizetype size() const { return m_size; }

    void appendTo(QByteArray &script) const;

private:
    QByteArray m_entries; ///< Without the brackets.
    qsizetype m_size = 0;
};

} // namespace carrel
