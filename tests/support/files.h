// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace carrel::test {

/// The bytes of a file. Fails the running test if it cannot be read.
[[nodiscard]] QByteArray fileContent(const QString &path);

/// Writes a file, replacing one that is there. Fails the running test if that is impossible.
void writeFile(const QString &path, const QByteArray &bytes);

} // namespace carrel::test
