// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/playerobject.h"

namespace carrel {

void PlayerObject::put(const QString &key, const QJsonValue &value)
{
    const bool isEmpty = value.isUndefined() || value.isNull()
        || (value.isString() && value.toString().isEmpty())
        || (value.isArray() && value.toArray().isEmpty())
        || (value.isObject() && value.toObject().isEmpty());
    if (!isEmpty)
        m_object.insert(key, value);
}

void PlayerObject::put(const QString &key, const QString &text)
{
    if (!text.isEmpty())
        m_object.insert(key, text);
}

void PlayerObject::putIf(const QString &key, bool isSet)
{
    if (isSet)
        m_object.insert(key, true);
}

void PlayerObject::putNumber(const QString &key, double number)
{
    if (number != 0)
        m_object.insert(key, number);
}

} // namespace carrel
