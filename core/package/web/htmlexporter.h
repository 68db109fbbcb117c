// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/package/exporter.h"

namespace carrel::web {

/// Bytes of stored files that browsers still open in one page.
constexpr qint64 mostFileBytes = qint64(200) << 20;

/// The whole course, with its files, as one page that opens with a double click.
class HtmlExporter : public Exporter
{
public:
    const PackageFormat &format() const override;
    /// One entry, index.html.
    Result<PackagePlan> plan(const CourseView &course,
                             const PackageOptions &options) const override;
    Result<ResumeMemory> resumeMemory(const CourseView &course) const override;
};

} // namespace carrel::web
