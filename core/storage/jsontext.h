// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json/jsondocument.h"
#include "core/base/result.h"

#include <QByteArrayView>
#include <QJsonObject>
#include <QString>

namespace carrel {

/// A body as it stands in its column: compact JSON, members sorted, so that equal bodies are equal
/// texts. Refused if it is larger than one value may be (schema::longestValue).
Result<QString> jsonToText(const QJsonObject &body);
/// Damaged if the text is no JSON object.
Result<QJsonObject> jsonFromText(QByteArrayView text);

/// The same to be read only.
Result<JsonDocument> documentFromText(QByteArrayView text);

/// The same for a setting, whose value may be of any type.
Result<QString> jsonValueToText(const QJsonValue &value);
Result<QJsonValue> jsonValueFromText(QByteArrayView text);

} // namespace carrel
