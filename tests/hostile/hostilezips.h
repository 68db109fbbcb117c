// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace carrel::test {

/// An archive that is a trap, and what a reader has to make of it.
struct HostileZip
{
    enum class Outcome {
        Refused, ///< Not opened.
        Broken, ///< Opened, since its list is right; one of its files is an error.
        Exact, ///< Harmless as long as nobody writes it to a disk: every file as it was packed.
    };

    QString name;
    QByteArray bytes;
    Outcome outcome = Outcome::Refused;
};

/// At least sixty, made anew each time. All of them claim to be package, Word file and workbook.
QList<HostileZip> hostileZips();

} // namespace carrel::test
