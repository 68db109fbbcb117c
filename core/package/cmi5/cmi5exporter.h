// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/package/exporter.h"

namespace carrel::cmi5 {

/// cmi5 has no limit of its own. What is sent while a page closes has to fit into 64 KiB together
/// with answers.
constexpr int stateLimit = 32'000;

/// A cmi5 package with the whole course as one assignable unit.
class Cmi5Exporter : public Exporter
{
public:
    const PackageFormat &format() const override;
    Result<PackagePlan> plan(const CourseView &course,
                             const PackageOptions &options) const override;
    Result<ResumeMemory> resumeMemory(const CourseView &course) const override;
};

} // namespace carrel::cmi5
