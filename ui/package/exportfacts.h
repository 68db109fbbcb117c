// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/edit/courseview.h"
#include "core/package/exporter.h"
#include "core/package/packageweight.h"
#include "ui/package/sincelastexport.h"

#include "ui/package/exportchoice.h"
#include "ui/package/fact.h"

#include <QList>
#include <QString>

#include <optional>

namespace carrel::ui {

/// What of a choice makes another package, as far as facts go.
struct PlanChoice
{
    QString format;
    bool isSplit = false;
    NodeId module;
    int pictureWidth = 0;

    friend bool operator==(const PlanChoice &, const PlanChoice &) = default;
};
PlanChoice planChoice(const ExportChoice &choice);

/// A module that can be exported alone.
struct ExportModule
{
    NodeId id;
    QString title;
    int depth = 0; ///< 0 directly below the course.
};

/// What one reading of a course tells about exporting it, before anything is written.
struct ExportFacts
{
    QString title;
    CourseSettings settings;
    int toFix = 0; ///< Findings that are errors and were not set aside.
    bool countsPoints = false; ///< At least one question counts.
    int questions = 0;
    int required = 0; ///< Blocks the course is not finished without.
    PackageWeight weight;
    qint64 bytes = 0; ///< About; of the package: the weight as a whole.
    qint64 nodes = 0;
    PackageNotes notes;
    std::optional<Error> refusal; ///< Why there can be no package.
    std::optional<SinceLastExport> sinceLast; ///< Where an earlier export is remembered.
    QList<ExportModule> modules; ///< In document order.
    QList<FactGroup> more; ///< Of other parts of the program; shown behind all others.
    std::optional<PlanChoice> plannedFor; ///< What bytes, notes and refusal are of; else of all.
};

/// Reads and checks the whole course, and plans the package of `choice`; on any thread. `progress`
/// is for cancelling.
Result<ExportFacts> readExportFacts(const CourseView &course, const ExportChoice &choice = {},
                                    const Progress &progress = {});

/// The same facts with what another package of the same course would be.
ExportFacts plannedFacts(ExportFacts facts, const CourseView &course, const ExportChoice &choice);

} // namespace carrel::ui
