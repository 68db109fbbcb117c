// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/model/finding.h"

#include <QList>
#include <QString>

namespace carrel {

/// One assertion of the package contract and whether this package keeps it.
struct PackageCheck
{
    enum class Outcome { Passed, Failed, Skipped };

    int assertion = 0; ///< Number in docs/package-contract.md, section "Assertions".
    Outcome outcome = Outcome::Passed;
    QString title; ///< Translated: what is asserted.
    QStringList details; ///< What was found, one line each; the reason when skipped.
    QString reason = {}; ///< Translated sentence: what goes wrong where it does not hold.
    QString fix = {}; ///< Translated sentence: what to do then.
};

/// Assertions that no package can show, since they need the course or a running player: always
/// skipped. Tests of Carrel keep them.
bool isBeyondPackage(int assertion);

/// Checks a package, ours or a stranger's, against every assertion that it can show: a zip, a
/// folder, or a course in one HTML file. Nothing is unpacked to disk. `schemaFolder` holds the
/// schema files of the format (with `_all.xsd`), or a folder for each format; empty: assertion 15
/// is skipped and says so. What cannot be read as a package at all is an error. `progress` is told
/// how many files were read, `total` 0.
Result<QList<PackageCheck>> checkPackage(const QString &path, const QString &schemaFolder,
                                         const Progress &progress = {});

} // namespace carrel
