// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/package/exporter.h"
#include "core/package/scorm/manifest.h"

namespace carrel::scorm {

/// Characters of cmi.suspend_data (SCORM 1.2 RTE 3.4.4).
constexpr int stateLimit12 = 4096;
/// SCORM 2004 has 64,000. What is sent while a page closes has to fit into 64 KiB with all answers,
/// so half of it is used.
constexpr int stateLimit2004 = 32'000;

/// A SCORM package of one edition.
class ScormExporter : public Exporter
{
public:
    explicit ScormExporter(Edition edition)
        : m_edition(edition)
    { }

    const PackageFormat &format() const override;
    Result<PackagePlan> plan(const CourseView &course,
                             const PackageOptions &options) const override;
    Result<ResumeMemory> resumeMemory(const CourseView &course) const override;

private:
    int stateLimit() const;

    Edition m_edition;
};

} // namespace carrel::scorm
