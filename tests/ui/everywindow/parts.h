// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace carrel::test {

// To tell a sentence of one language from one of another in what a window says.

/// The sentences and words of a text, without what an author, a number or a path says.
QStringList partsOf(const QString &text);

/// The same in English and French, and right so.
bool isSameInFrench(const QString &part);

} // namespace carrel::test
