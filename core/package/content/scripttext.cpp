// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/content/scripttext.h"

#include <QJsonDocument>

namespace carrel {

QByteArray scriptJson(const QJsonObject &object)
{
    // None of the three can stand outside a string in JSON, so replacing them everywhere is right.
    QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    json.replace("<", "\\u003c");
    json.replace("\xe2\x80\xa8", "\\u2028");
    json.replace("\xe2\x80\xa9", "\\u2029");
    return json;
}

QByteArray dataScript(const QByteArray &function, const QJsonObject &object)
{
    return function + '(' + scriptJson(object) + ");\n";
}

} // namespace carrel
