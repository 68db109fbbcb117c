// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonValue>
#include <QLatin1StringView>
#include <QString>
#include <QStringView>

namespace carrel {

class JsonView;

/// Where JSON will stand.
enum class JsonPlace {
    File,
    /// Inside a script, wherever that script is put: without `<` (so neither `</script>` nor `<!--`
    /// can appear) and without U+2028 and U+2029, which older JavaScript takes for line ends.
    Script,
};

/// Appends values to a text of JSON, compact and with the escapes of QJsonDocument: the same value
/// gives the same bytes. Brackets, commas and colons are the caller's.
class JsonAppender
{
public:
    JsonAppender(QByteArray &json, JsonPlace place) ///< `json` must outlive this.
        : m_json(json)
        , m_place(place)
    { }

    void text(QByteArrayView utf8); ///< Valid UTF-8; with its quotes.
    void text(QStringView text); ///< Lone surrogates are escaped.
    /// With its colon.
    void key(QLatin1StringView ascii);
    void key(QStringView key);
    void number(qint64 number);
    void number(double number); ///< `null` for what no JSON can say.
    void value(const QJsonValue &value); ///< `null` for undefined.
    void value(const JsonView &value);

private:
    void escapedText(QByteArrayView utf8);
    void looseText(QStringView text);
    void numberOf(const QJsonValue &value);

    QByteArray &m_json;
    const JsonPlace m_place;
};

/// Appends an object member by member. Members stand in the order of the calls, which is the
/// alphabet's wherever files have to be the same each time.
class JsonMembers
{
public:
    JsonMembers(QByteArray &json, JsonPlace place); ///< `json` must outlive this.

    void set(QLatin1StringView key, const QString &text);
    void set(QLatin1StringView key, const QJsonValue &value);
    void put(QLatin1StringView key, const QString &text); ///< Left out if it is empty.
    void begin(QLatin1StringView key); ///< The caller appends the value.
    void end();

private:
    QByteArray &m_json;
    JsonAppender m_appender;
};

} // namespace carrel
