// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace carrel::coursejson {

/// The object a course document consists of, read with the limits of coursejson.h, so that a file
/// from a stranger costs neither memory nor time without bound.
/// Errors: NotFound, NotWritable (no right to read), DriveError, InvalidInput (too large, too deep,
/// no JSON: with line and column).
Result<QJsonObject> readDocument(const QString &path);

/// The same from bytes; `name` is how messages call the file.
Result<QJsonObject> parseDocument(const QByteArray &bytes, const QString &name);

} // namespace carrel::coursejson
