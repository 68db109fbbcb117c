// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/reading/sourcetext.h"

#include <QList>
#include <QStringList>

namespace carrel::table {

struct Record
{
    int firstLine = 0; ///< From 1.
    int lastLine = 0;
    QStringList cells = {};
    bool isBroken = false; ///< A quotation mark is never closed.

    bool isBlank() const;
};

/// The sign between the cells: comma, semicolon or tab.
QChar separatorOf(const QStringList &lines);

/// Cells as RFC 4180 has them: in quotation marks they may hold the separator, line breaks and
/// doubled quotation marks.
QList<Record> recordsOf(const QStringList &lines, QChar separator);

} // namespace carrel::table
