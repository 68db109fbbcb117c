// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/edit/courseview.h"
#include "core/package/exporter.h"
#include "core/package/packagecheck.h"
#include "ui/package/exportchoice.h"

#include <QList>

namespace carrel::ui {

/// A package that has been written.
struct WrittenPackage
{
    QString path;
    QString format; ///< Id.
    QString sheet; ///< The administrator's sheet beside it; empty: none.
    qint64 bytes = 0; ///< Of the file, or of all files in the folder.
    int files = 0;
    QList<PackageCheck> checks; ///< Of a file; empty for a folder.
    PackageNotes notes;
};

/// Plans, writes and, for a zip, checks the package before it takes its name. A package for an LMS
/// gets its administrator's sheet beside it; where that cannot be written, the notes say so. On any
/// error, and when cancelled, what was there before is still there and nothing else is. On any
/// thread.
Result<WrittenPackage> writePackage(const CourseView &course, const ExportChoice &choice,
                                    const Progress &progress);

} // namespace carrel::ui
