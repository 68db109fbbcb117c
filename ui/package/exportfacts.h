// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/edit/courseview.h"
#include "core/package/exporter.h"
#include "ui/package/sincelastexport.h"

#include <QString>

namespace carrel::ui {

/// What one reading of a course tells about exporting it, before anything is written.
struct ExportFacts
{
    QString title;
    CourseSettings settings;
    int toFix = 0; ///< Findings that are errors and were not set aside.
    bool countsPoints = false; ///< At least one question counts.
    int questions = 0;
    int required = 0; ///< Blocks the course is not finished without.
    qint64 bytes = 0; ///< About; of the package.
    PackageNotes notes;
    std::optional<Error> refusal; ///< Why there can be no package.
    std::optional<SinceLastExport> sinceLast; ///< Where an earlier export is remembered.
};

/// Reads and checks the whole course; on any thread. `progress` is for cancelling.
Result<ExportFacts> readExportFacts(const CourseView &course, const Progress &progress = {});

} // namespace carrel::ui
