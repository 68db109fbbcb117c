// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/package/exporter.h"

namespace carrel::scorm12 {

/// Characters of cmi.suspend_data (SCORM 1.2 RTE 3.4.4).
constexpr int stateLimit = 4096;

/// A SCORM 1.2 package with the whole course as one SCO.
class Scorm12Exporter : public Exporter
{
public:
    const PackageFormat &format() const override;
    Result<PackagePlan> plan(const CourseView &course,
                             const PackageOptions &options) const override;
    Result<ResumeMemory> resumeMemory(const CourseView &course) const override;
};

} // namespace carrel::scorm12
