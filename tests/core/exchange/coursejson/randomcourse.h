// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

namespace carrel::test {

/// A course document nobody would write: known kinds half filled in, kinds and members of later
/// versions, names the format itself uses inside bodies, hostile text, retired indexes, threads of
/// comments. Its media are written below `folder`. Same seed, same document.
QJsonObject randomCourse(quint32 seed, const QString &folder);

} // namespace carrel::test
