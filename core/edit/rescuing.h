// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace carrel {

/// What came out of a damaged course file.
struct SalvageReport
{
    bool isTextWhole = false; ///< All but media is, to the letter, what was saved.
    QString title; ///< Of the course.
    int modules = 0;
    int pages = 0;
    int blocks = 0;
    int mediaFiles = 0; ///< That came through whole.
    QStringList remarks; ///< Translated: what is lost, damaged or stands elsewhere now.
};

/// Reads whatever can be read of a damaged course file and writes a new course file with it. The
/// damaged file is not touched. Errors: NotFound, NotWritable, NotOurs (nothing of a course in it),
/// TooNew, Refused (`target` is the damaged file), Cancelled, DiskFull, DriveError; then there is
/// no new file.
Result<SalvageReport> salvageCourseFile(const QString &damaged, const QString &target,
                                        const Progress &progress = {});

/// Whether something of a course is found in the file, whatever its header says.
bool holdsPartsOfCourse(const QString &path);

/// What came through, in two translated sentences.
QString rescuedText(const SalvageReport &report);

} // namespace carrel
