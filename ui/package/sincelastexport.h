// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/courseview.h"
#include "core/package/republish/exportrecords.h"
#include "ui/package/exportchoice.h"
#include "ui/package/packagewriting.h"

#include <QString>

#include <optional>

namespace carrel::ui {

class FactList;

/// What became of a course since an export of it.
struct SinceLastExport
{
    ExportRecord record;
    RepublishReport report;

    QString title() const; ///< "Since the export of 1 March (handover.zip)", translated.
};

/// Since the last export that reached its learners as this choice would; on any thread. Nothing
/// where none is remembered.
Result<std::optional<SinceLastExport>> sinceLastExport(const CourseView &course,
                                                       const ExportChoice &choice);
/// Since the last export of all.
Result<std::optional<SinceLastExport>> sinceLastExport(const CourseView &course);

/// The counts, and what is not safe: the first few, with their places.
void addChanges(FactList &list, const SinceLastExport &changes);

/// An export that is to be remembered.
struct KeptExport
{
    ExportRecord record;
    DeliveredCourse delivered;
};

/// Of a package that was just made of that course; on any thread. Refused for one module only,
/// which is a course of its own.
Result<KeptExport> keptExport(const CourseView &course, const ExportChoice &choice,
                              const WrittenPackage &written);

} // namespace carrel::ui
