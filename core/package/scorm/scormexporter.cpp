// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/scorm/scormexporter.h"

#include "core/base/translate.h"
#include "core/package/content/coursecontent.h"
#include "core/package/content/coursedata.h"
#include "core/package/content/schemafiles.h"
#include "core/package/packagename.h"

#include <QSet>

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

/// What each part has for itself; the rest is shared.
QStringList filesOf(const CoursePart &part)
{
    return {part.pageName(), part.dataName(), moduleFileName(part.module)};
}

/// Parts in the order of their modules, below items for the parts of the course that hold them.
QList<Item> itemsFor(const ScannedCourse &course, const QList<CoursePart> &parts)
{
    QList<Item> items;
    qsizetype next = 0; // Of the parts.
    for (qsizetype i = 0; i < course.modules.size(); ++i) {
        const ScannedModule &module = course.modules[i];
        bool holdsPages = false;
        for (qsizetype k = i + 1; k < course.modules.size(); ++k) {
            if (course.modules[k].depth <= module.depth)
                break;
            holdsPages = holdsPages || !course.modules[k].pages.isEmpty();
        }
        if (holdsPages)
            items.append({.id = module.id, .title = module.title, .depth = module.depth});
        if (module.pages.isEmpty())
            continue;
        const CoursePart &part = parts[next++];
        items.append({.id = module.id,
                      .title = module.title,
                      .depth = module.depth + (holdsPages ? 1 : 0),
                      .launchFile = part.pageName(),
                      .files = filesOf(part),
                      .weight = part.weight});
    }
    return items;
}

Manifest manifestFor(const CourseContent &content, Edition edition, const PackageEntries &others,
                     const PackageChoices &choices)
{
    const ScannedCourse &course = content.scanned();
    Manifest manifest;
    manifest.course = course.id;
    manifest.title = course.title;
    manifest.edition = edition;
    if (course.countsPoints && sendsPassMark(formatOf(edition), choices, course.settings))
        manifest.passMark = course.settings.passMark;
    if (content.parts().isEmpty()) {
        Item item{.id = course.id, .title = course.title, .launchFile = u"index.html"_s};
        for (const PackageEntry &entry : others)
            item.files.append(entry.name);
        item.weight = course.countsPoints ? 1 : 0;
        manifest.items = {item};
        return manifest;
    }
    manifest.items = itemsFor(course, content.parts());
    QSet<QString> owned;
    for (const CoursePart &part : content.parts()) {
        for (const QString &file : filesOf(part))
            owned.insert(file);
    }
    for (const PackageEntry &entry : others) {
        if (!owned.contains(entry.name))
            manifest.sharedFiles.append(entry.name);
    }
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
    const bool isSplit = options.isSplit && options.choices.module.isNull();
    Delivery delivery{.stateLimit = stateLimit(), .isSplit = isSplit, .format = format().id};
    if (m_edition != Edition::V12) {
        delivery.way = u"scorm2004"_s;
        delivery.dialect = u"2004"_s;
    }
    CARREL_TRY_VALUE(content, CourseContent::of(course, options, delivery));
    CARREL_TRY(content->checkState(format()));
    PackagePlan plan;
    plan.notes = content->notes();
    if (isSplit)
        plan.notes.warnings.append(splitNotice());
    if (isTight(plan.notes.memory))
        plan.notes.warnings.append(stateIsTight(plan.notes.memory));
    CARREL_TRY_VALUE(schemas, schemaFiles(options.choices.schemaFolder));
    plan.notes.warnings += schemas.warnings;
    const PackageEntries files = CourseContent::entries(content);
    const Manifest manifest = manifestFor(*content, m_edition, files, options.choices);
    plan.entries = PackageEntries{manifestEntry(manifest)} + schemas.entries + files;
    return plan;
}

Result<ResumeMemory> ScormExporter::resumeMemory(const CourseView &course) const
{
    CARREL_TRY_VALUE(length, worstStateOf(course, stateLimit()));
    return ResumeMemory{length, stateLimit()};
}

} // namespace carrel::scorm
