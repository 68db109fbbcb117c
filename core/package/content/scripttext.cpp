// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/content/scripttext.h"

#include "core/base/json/jsonwriting.h"

namespace carrel {

QByteArray dataScript(const QByteArray &function, const QJsonObject &object)
{
    QByteArray json;
    JsonAppender(json, JsonPlace::Script).value(QJsonValue(object));
    return dataScript(function, QByteArrayView(json));
}

QByteArray dataScript(const QByteArray &function, QByteArrayView json)
{
    QByteArray script;
    script.reserve(function.size() + json.size() + 4);
    return script.append(function).append('(').append(json).append(");\n");
}

} // namespace carrel
