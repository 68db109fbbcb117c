// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace carrel::fuzz {

/// What a target does with the bytes that a stranger sent. The source of each target defines it.
void read(const QByteArray &bytes);

/// Ends the run with a report where a promise of a reader does not hold.
void demand(bool holds, const char *promise);

/// The path of a file with these bytes; the next call overwrites it.
QString fileOf(const QByteArray &bytes, const QString &suffix);

/// Ids that are the same in each run.
SeededIdSource ids();

/// One file of an archive.
struct Part
{
    QString name;
    QByteArray bytes;
};

/// An archive as a text that can be mutated: each line "=== name" begins a file, which ends before
/// the line break in front of the next one. At most 64 files.
QList<Part> partsOf(const QByteArray &bytes);
/// A whole zip of them, stored, with right checksums.
QByteArray zipOf(const QList<Part> &parts);
/// The file of a package: a zip of partsOf() or, where it is none, one HTML page or anything else.
QString packageOf(const QByteArray &bytes);

} // namespace carrel::fuzz
