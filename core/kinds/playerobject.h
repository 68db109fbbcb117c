// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace carrel {

/// Collects what the player gets of one block and leaves out what says nothing, so that packages
/// stay small and scripts test one thing: is the member there?
class PlayerObject
{
public:
    /// Texts, lists and objects that are empty are left out; so are `null` and undefined values.
    void put(const QString &key, const QJsonValue &value);
    void put(const QString &key, const QString &text);
    /// Left out when false.
    void putIf(const QString &key, bool isSet);
    /// Left out when 0: "not given".
    void putNumber(const QString &key, double number);

    const QJsonObject &object() const { return m_object; }

private:
    QJsonObject m_object;
};

} // namespace carrel
