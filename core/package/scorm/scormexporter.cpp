// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/scorm/scormexporter.h"

#include "core/base/translate.h"
#include "core/package/content/coursecontent.h"
#include "core/package/packagename.h"

namespace carrel::scorm {

using namespace Qt::StringLiterals;

namespace {

QString formatOf(Edition edition)
{
    switch (edition) {
    case Edition::V12: return u"scorm12"_s;
    case Edition::V2004Third: return u"scorm2004-3"_s;
    case Edition::V2004Fourth: return u"scorm2004-4"_s;
    }
    return {};
}

/// From here on answers are soon forgotten.
bool isTight(const ResumeMemory &memory)
{
    return memory.length > memory.limit * 3 / 4;
}

QString stateIsTight(const ResumeMemory &memory)
{
    return tr("The resume memory is %1 % full with scores alone, so learners who come back will "
              "see "
              "which questions they got right, but rarely what they chose.")
        .arg(memory.percent());
}

Manifest manifestFor(const CourseContent &content, Edition edition, const PackageEntries &others)
{
    const ScannedCourse &course = content.scanned();
    Manifest manifest;
    manifest.course = course.id;
    manifest.title = course.title;
    manifest.edition = edition;
    Item item{.id = course.id, .title = course.title, .launchFile = u"index.html"_s};
    for (const PackageEntry &entry : others)
        item.files.append(entry.name);
    item.weight = course.countsPoints ? 1 : 0;
    manifest.items = {item};
    if (course.settings.sendPassMark && course.countsPoints)
        manifest.passMark = course.settings.passMark;
    return manifest;
}

PackageEntry manifestEntry(const Manifest &manifest)
{
    const QString name = u"imsmanifest.xml"_s;
    return lazyEntry(name, mediaTypeOf(name),
                     [manifest]() -> Result<QByteArray> { return manifestXml(manifest); });
}

} // namespace

int ScormExporter::stateLimit() const
{
    return m_edition == Edition::V12 ? stateLimit12 : stateLimit2004;
}

const PackageFormat &ScormExporter::format() const
{
    return packageFormat(formatOf(m_edition));
}

Result<PackagePlan> ScormExporter::plan(const CourseView &course,
                                        const PackageOptions &options) const
{
    Delivery delivery{.stateLimit = stateLimit()};
    if (m_edition != Edition::V12) {
        delivery.way = u"scorm2004"_s;
        delivery.dialect = u"2004"_s;
    }
    CARREL_TRY_VALUE(content, CourseContent::of(course, options, delivery));
    CARREL_TRY(content->checkState(format().title()));
    PackagePlan plan;
    plan.notes = content->notes();
    if (isTight(plan.notes.memory))
        plan.notes.warnings.append(stateIsTight(plan.notes.memory));
    plan.entries = CourseContent::entries(content);
    plan.entries.prepend(manifestEntry(manifestFor(*content, m_edition, plan.entries)));
    return plan;
}

Result<ResumeMemory> ScormExporter::resumeMemory(const CourseView &course) const
{
    CARREL_TRY_VALUE(length, worstStateOf(course, stateLimit()));
    return ResumeMemory{length, stateLimit()};
}

} // namespace carrel::scorm
