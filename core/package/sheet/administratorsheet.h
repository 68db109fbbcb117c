// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/package/exporter.h"
#include "core/package/profile/lmsprofile.h"
#include "core/package/sheet/sheetcourse.h"

#include <QByteArray>
#include <QString>

namespace carrel {

/// A package that has been written.
struct SheetPackage
{
    QString fileName;
    qint64 bytes = 0;
    QByteArray sha256; ///< Raw.
    QString format; ///< Id.
    PackageOptions options;
    PackageNotes notes;
};

/// Size and checksum of a file that was written. Errors: NotFound, NotWritable (no right to read),
/// DriveError.
Result<SheetPackage> sheetPackage(const QString &path);

/// One page of HTML for whoever runs the LMS, to be printed: what the package is, the settings
/// click by click, what will be recorded, and what to create by hand. In the course's language
/// where its words are there (en, fr), else in English. It holds no date and asks nobody for
/// anything; the same input gives the same bytes.
QByteArray administratorSheet(const SheetCourse &course, const SheetPackage &package,
                              const LmsProfile &profile);

/// Beside a package "course.zip": "course-lms.html".
QString sheetPathFor(const QString &packagePath);

/// Writes it whole or not at all. Errors: as writeSingleFile().
Result<> writeSheet(const QByteArray &sheet, const QString &path);

} // namespace carrel
