// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/carrel/exitcode.h"

#include "core/base/result.h"
#include "core/edit/courseview.h"
#include "core/package/exporter.h"
#include "core/package/profile/lmsprofile.h"

#include <QCommandLineOption>
#include <QList>
#include <QString>

#include <optional>

namespace carrel::cli {

class Invocation;

/// What the command line of an export says, once it is understood.
struct ExportOptions
{
    const Exporter *exporter = nullptr;
    std::optional<LmsProfile> profile; ///< As asked for.
    PackageOptions options; ///< All but the module.
    QString module; ///< An id, or the number of a module of the course; or empty.
    bool wantsSheet = false;
};

/// Reads --format, --profile and all choices. Nothing if the command line is wrong, which was said
/// then, with `exitCode` set.
std::optional<ExportOptions> exportOptions(Invocation &call, ExitCode &exitCode);

/// The module of that id, or with that number among the modules of the course, from 1 on.
/// Errors: NotFound.
Result<NodeId> moduleNamed(const QString &idOrNumber, const CourseView &course);

/// The options for the choices of an export.
QList<QCommandLineOption> choiceOptions();

/// Translated sentences: what the profile says of this format and these choices, before and after
/// the package is there.
QStringList profileNotes(const ExportOptions &asked, const PackageNotes &notes);

} // namespace carrel::cli
