// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace carrel {

/// A word inside a text.
struct WordAt
{
    qsizetype position = 0;
    qsizetype length = 0;
    QString text;
};

/// The words of a text that can be misspelled, in order: letters with the apostrophes between them.
/// Addresses, file names, what has a digit in it and single letters are left out.
QList<WordAt> wordsToCheck(const QString &text);

} // namespace carrel
