// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/cmi5/cmi5exporter.h"

#include "core/package/cmi5/coursestructure.h"
#include "core/package/content/coursecontent.h"
#include "core/package/content/schemafiles.h"
#include "core/package/packagename.h"

namespace carrel::cmi5 {

using namespace Qt::StringLiterals;

namespace {

PackageEntry structureEntry(const CourseContent &content, const PackageChoices &choices)
{
    const ScannedCourse &course = content.scanned();
    Structure structure;
    structure.course = course.id;
    structure.title = course.title;
    structure.language = course.settings.language;
    structure.launchFile = u"index.html"_s;
    structure.moveOn = moveOn(course.settings.completion, course.countsPoints);
    structure.hasOwnWindow = choices.window == PackageChoices::Window::New;
    if (course.countsPoints && sendsPassMark(u"cmi5"_s, choices, course.settings))
        structure.passMark = course.settings.passMark;
    const QString name = u"cmi5.xml"_s;
    return lazyEntry(name, mediaTypeOf(name),
                     [structure]() -> Result<QByteArray> { return structureXml(structure); });
}

} // namespace

const PackageFormat &Cmi5Exporter::format() const
{
    return packageFormat(u"cmi5"_s);
}

Result<PackagePlan> Cmi5Exporter::plan(const CourseView &course,
                                       const PackageOptions &options) const
{
    CARREL_TRY_VALUE(content,
                     CourseContent::of(course, options,
                                       {.way = format().id,
                                        .stateLimit = stateLimit,
                                        .dialect = u"2004"_s,
                                        .asksAnyHost = true,
                                        .format = format().id}));
    CARREL_TRY(content->checkState(format()));
    PackagePlan plan;
    plan.notes = content->notes();
    CARREL_TRY_VALUE(schemas, schemaFiles(options.choices.schemaFolder));
    plan.notes.warnings += schemas.warnings;
    plan.entries = PackageEntries{structureEntry(*content, options.choices)} + schemas.entries
        + CourseContent::entries(content);
    return plan;
}

Result<ResumeMemory> Cmi5Exporter::resumeMemory(const CourseView &course) const
{
    CARREL_TRY_VALUE(length, worstStateOf(course, stateLimit));
    return ResumeMemory{length, stateLimit};
}

} // namespace carrel::cmi5
