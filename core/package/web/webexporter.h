// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/package/exporter.h"

namespace carrel::web {

/// Characters of resume state that a browser's own store takes without question: a twentieth of
/// what the smallest of them has for a site.
constexpr int stateLimit = 250'000;

/// The course for a web server, or to be opened from a folder; no LMS is looked for.
class WebExporter : public Exporter
{
public:
    const PackageFormat &format() const override;
    Result<PackagePlan> plan(const CourseView &course,
                             const PackageOptions &options) const override;
    Result<ResumeMemory> resumeMemory(const CourseView &course) const override;
};

} // namespace carrel::web
