// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/web/webexporter.h"

#include "core/package/content/coursecontent.h"

namespace carrel::web {

using namespace Qt::StringLiterals;

const PackageFormat &WebExporter::format() const
{
    return packageFormat(u"web"_s);
}

Result<PackagePlan> WebExporter::plan(const CourseView &course, const PackageOptions &options) const
{
    CARREL_TRY_VALUE(
        content,
        CourseContent::of(course, options,
                          {.way = format().id, .stateLimit = stateLimit, .isTold = false}));
    CARREL_TRY(content->checkState(format()));
    PackagePlan plan;
    plan.notes = content->notes();
    plan.entries = CourseContent::entries(content);
    return plan;
}

Result<ResumeMemory> WebExporter::resumeMemory(const CourseView &course) const
{
    CARREL_TRY_VALUE(length, worstStateOf(course, stateLimit));
    return ResumeMemory{length, stateLimit};
}

} // namespace carrel::web
