// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QSet>

namespace carrel {

class CourseView;
struct PackagePlan;

/// What a package weighs before it is written, in bytes. Stored files are as large in it as they
/// are; the rest is an estimate.
struct PackageWeight
{
    QSet<QByteArray> files = {}; ///< SHA-256 of the stored files in it.
    qint64 fileBytes = 0;
    qint64 textBytes = 0; ///< About; pages and blocks, packed.
    qint64 playerBytes = 0; ///< About; packed, with the words of one language.

    qint64 total() const { return fileBytes + textBytes + playerBytes; }
};

/// `nodes`: how many the course has.
PackageWeight weightOf(const PackagePlan &plan, qint64 nodes);

/// Plans the package for it. On any thread, over a view that nobody else uses. Errors: as
/// Exporter::plan().
Result<PackageWeight> packageWeight(const CourseView &course);

} // namespace carrel
