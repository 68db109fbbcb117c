// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/finding.h"

#include <QList>
#include <QString>

namespace carrel {

/// One assertion of the package contract and whether this archive keeps it.
struct PackageCheck
{
    enum class Outcome { Passed, Failed, Skipped };

    int assertion = 0; ///< Number in docs/package-contract.md, section "Assertions".
    Outcome outcome = Outcome::Passed;
    QString title; ///< Translated: what is asserted.
    QStringList details; ///< What was found, one line each; the reason when skipped.
};

/// Checks a zip package, ours or a stranger's, against every assertion that one archive can show.
/// The archive is never unpacked to disk. `schemaFolder` holds the SCORM 1.2 schema files (with
/// `_all.xsd`); empty: assertion 15 is skipped and says so. An unreadable file is an error.
Result<QList<PackageCheck>> checkPackage(const QString &zipPath, const QString &schemaFolder);

} // namespace carrel
