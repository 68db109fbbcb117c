// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace carrel::coursejson {

/// Takes the members of one JSON object out one by one and checks their types. The first thing that
/// does not fit is remembered, later calls then return empty values: read everything, then ask
/// error() once. What was not taken is the body.
class MembersOf
{
public:
    MembersOf(const QJsonValue &value, QString place);

    const QString &place() const { return m_place; }
    /// Nothing while everything fitted.
    const std::optional<Error> &error() const { return m_error; }
    /// Remembers a failure found elsewhere at `member`, unless there is one already.
    void refuse(const QString &member, const QString &what);

    bool has(const QString &member) const { return m_object.contains(member); }
    /// Undefined if absent.
    QJsonValue take(const QString &member) { return m_object.take(member); }
    /// A text; `fallback` if absent.
    QString text(const QString &member, const QString &fallback = {});
    /// A text of one line without control characters, trimmed; empty if absent.
    QString line(const QString &member);
    /// An id, null if absent.
    template<typename IdType>
    IdType id(const QString &member)
    {
        return IdType(idText(member));
    }
    /// A whole number in the range, `fallback` if absent.
    qint64 integer(const QString &member, qint64 least, qint64 most, qint64 fallback);
    double number(const QString &member, double fallback);
    QJsonArray array(const QString &member); ///< Empty if absent.
    QJsonObject object(const QString &member); ///< Empty if absent.

    /// Everything that was not taken. Members whose names are taken by the format itself stand in
    /// a member "body" of their own (see withoutClash()).
    QJsonObject rest();

private:
    QString idText(const QString &member);
    QString expectText(const QString &member, const QJsonValue &value);

    QJsonObject m_object;
    QString m_place;
    std::optional<Error> m_error;
};

} // namespace carrel::coursejson
