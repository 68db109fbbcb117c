// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/content/scripttext.h"

#include "core/base/json/jsonwriting.h"

namespace carrel {

QByteArray dataScript(const QByteArray &function, const QJsonObject &object)
{
    QByteArray script;
    beginDataScript(script, function);
    JsonAppender(script, JsonPlace::Script).value(QJsonValue(object));
    endDataScript(script);
    return script;
}

void beginDataScript(QByteArray &script, QByteArrayView function)
{
    script.append(function).append('(');
}

void endDataScript(QByteArray &script)
{
    script.append(");\n");
}

QByteArrayView objectIn(QByteArrayView script)
{
    const qsizetype start = script.indexOf('(') + 1;
    return script.sliced(start, script.lastIndexOf(')') - start);
}

} // namespace carrel
