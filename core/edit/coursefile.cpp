// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/coursefile.h"

#include "core/edit/storedcourseview.h"
#include "core/storage/gate.h"

namespace carrel {

Result<std::unique_ptr<CourseView>> readCourseFile(const QString &path)
{
    CARREL_TRY_VALUE(course, openCourse(path, GateDepth::Whole, GateMemory::Ample));
    return viewOf(std::move(course.reader));
}

Result<std::unique_ptr<CourseView>> glanceAtCourseFile(const QString &path)
{
    CARREL_TRY_VALUE(course, openCourse(path, GateDepth::Outline));
    return viewOf(std::move(course.reader));
}

Result<VerifyReport> verifyCourseFile(const QString &path, const Progress &progress)
{
    CARREL_TRY_VALUE(findings, verifyCourse(path, progress));
    return VerifyReport{findings.problems, findings.details, findings.mediaChecked,
                        findings.bytesChecked};
}

} // namespace carrel
