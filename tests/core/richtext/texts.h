// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>

namespace carrel::test {

/// Short ways to write stored rich text in tests.
QJsonObject run(const QString &text, const QJsonObject &marks = {});
QJsonObject paragraph(const QJsonArray &runs);
QJsonObject paragraph(const QString &text);
QJsonObject block(const QString &type, const QJsonObject &members);

/// JSON written in the test, as an array.
QJsonArray json(const char *text);

/// A text of every block type, also with wrong types, unknown members and strings in place of
/// blocks, as an old or damaged file might hold it.
QJsonArray randomText(QRandomGenerator &random, int depth = 0);

} // namespace carrel::test
