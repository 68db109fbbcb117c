// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/coursejson/membersof.h"

#include "core/base/translate.h"
#include "core/exchange/coursejson/jsonplace.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace carrel::coursejson {

MembersOf::MembersOf(const QJsonValue &value, QString place)
    : m_object(value.toObject())
    , m_place(std::move(place))
{
    if (!value.isObject())
        m_error = errorAt(m_place, tr("expected an object in braces, { }"));
}

void MembersOf::refuse(const QString &member, const QString &what)
{
    if (!m_error)
        m_error = errorAt(memberPlace(m_place, member), what);
}

QString MembersOf::expectText(const QString &member, const QJsonValue &value)
{
    if (!value.isString())
        refuse(member, tr("expected a text in quotes"));
    return value.toString();
}

QString MembersOf::text(const QString &member, const QString &fallback)
{
    if (!has(member))
        return fallback;
    return expectText(member, take(member));
}

QString MembersOf::line(const QString &member)
{
    const QString text = this->text(member).trimmed();
    for (const QChar c : text) {
        if (c.category() != QChar::Other_Control)
            continue;
        refuse(member, tr("expected one line of text without line breaks or tabs"));
        break;
    }
    return text;
}

QString MembersOf::idText(const QString &member)
{
    const QString text = this->text(member);
    if (!text.isEmpty() && !isIdText(text))
        refuse(member,
               tr("expected an id: 12 characters a to z and 0 to 9, the first one a letter"));
    return text;
}

qint64 MembersOf::integer(const QString &member, qint64 least, qint64 most, qint64 fallback)
{
    if (!has(member))
        return fallback;
    const QJsonValue value = take(member);
    const double number = value.toDouble(std::nan(""));
    // Negated so that "not a number" is refused as well.
    if (!(number >= double(least) && number <= double(most)) || std::floor(number) != number) {
        refuse(member, tr("expected a whole number from %1 to %2").arg(least).arg(most));
        return fallback;
    }
    return value.toInteger();
}

double MembersOf::number(const QString &member, double fallback)
{
    if (!has(member))
        return fallback;
    const QJsonValue value = take(member);
    if (!value.isDouble())
        refuse(member, tr("expected a number"));
    return value.toDouble();
}

QJsonArray MembersOf::array(const QString &member)
{
    if (!has(member))
        return {};
    const QJsonValue value = take(member);
    if (!value.isArray())
        refuse(member, tr("expected a list in square brackets, [ ]"));
    return value.toArray();
}

QJsonObject MembersOf::object(const QString &member)
{
    if (!has(member))
        return {};
    const QJsonValue value = take(member);
    if (!value.isObject())
        refuse(member, tr("expected an object in braces, { }"));
    return value.toObject();
}

QJsonObject MembersOf::rest()
{
    const QJsonObject clashing = object(u"body"_s);
    QJsonObject body = m_object;
    for (auto member = clashing.begin(); member != clashing.end(); ++member)
        body.insert(member.key(), member.value());
    return body;
}

} // namespace carrel::coursejson
