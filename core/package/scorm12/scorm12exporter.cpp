// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/scorm12/scorm12exporter.h"

#include "core/base/translate.h"
#include "core/package/content/coursecontent.h"
#include "core/package/packagename.h"
#include "core/package/scorm12/manifest.h"

namespace carrel::scorm12 {

using namespace Qt::StringLiterals;

namespace {

constexpr int tightState = stateLimit * 3 / 4; // From here on answers are soon forgotten.

Error stateTooLarge(const CourseContent &content)
{
    return {
        ErrorCode::Refused,
        tr("The course is too large for one SCORM 1.2 package: its %1 pages and %2 questions need "
           "%3 characters of resume memory, and an LMS keeps %4. Split it into several courses.")
            .arg(content.scanned().pages)
            .arg(content.scanned().questions)
            .arg(content.worstState())
            .arg(stateLimit)};
}

QString stateIsTight(const CourseContent &content)
{
    return tr("The resume memory is %1 % full with scores alone, so learners who come back will "
              "see "
              "which questions they got right, but rarely what they chose.")
        .arg(content.notes().memory.percent());
}

PackageEntry manifestEntry(const std::shared_ptr<const CourseContent> &content,
                           const PackageEntries &others)
{
    Manifest manifest;
    manifest.course = content->scanned().id;
    manifest.title = content->scanned().title;
    manifest.launchFile = u"index.html"_s;
    for (const PackageEntry &entry : others)
        manifest.files.append(entry.name);
    const CourseSettings &settings = content->scanned().settings;
    if (settings.sendPassMark && content->scanned().countsPoints)
        manifest.passMark = settings.passMark;
    const QString name = u"imsmanifest.xml"_s;
    return lazyEntry(name, mediaTypeOf(name),
                     [manifest]() -> Result<QByteArray> { return manifestXml(manifest); });
}

} // namespace

const PackageFormat &Scorm12Exporter::format() const
{
    return packageFormat(u"scorm12"_s);
}

Result<PackagePlan> Scorm12Exporter::plan(const CourseView &course,
                                          const PackageOptions &options) const
{
    CARREL_TRY_VALUE(content, CourseContent::of(course, options, {.stateLimit = stateLimit}));
    if (content->worstState() > stateLimit)
        return stateTooLarge(*content);
    PackagePlan plan;
    plan.notes = content->notes();
    if (content->worstState() > tightState)
        plan.notes.warnings.append(stateIsTight(*content));
    plan.entries = CourseContent::entries(content);
    plan.entries.prepend(manifestEntry(content, plan.entries));
    return plan;
}

Result<ResumeMemory> Scorm12Exporter::resumeMemory(const CourseView &course) const
{
    CARREL_TRY_VALUE(length, worstStateOf(course, stateLimit));
    return ResumeMemory{length, stateLimit};
}

} // namespace carrel::scorm12
