// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace carrel::test {

/// The texts of vectors.json, at least 150 of them: what strangers write to make a browser run
/// something or ask somebody. Each calls `__hit()`, or asks `hit`, the origin of a server that must
/// never be asked.
QStringList vectors(const QString &file, const QString &hit);

/// Those of the source tree, with an origin that does not exist.
const QStringList &vectors();

} // namespace carrel::test
