// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/earlierversions.h"

#include "core/base/translate.h"
#include "core/edit/coursefile.h"
#include "core/edit/wordcounts.h"
#include "core/kinds/kind.h"
#include "core/storage/earliersaves.h"
#include "core/storage/salvage.h"

#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace carrel {
namespace {

QString resolvedPath(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
}

QStringList documentsOf(const EarlierPlace &place)
{
    if (!place.documentId.isEmpty())
        return {place.documentId};
    QStringList documents;
    if (const QString id = documentIdIn(place.coursePath); !id.isEmpty())
        documents << id;
    for (const QString &id :
         EarlierSaves::documentsAt(resolvedPath(place.coursePath), place.stateFolder)) {
        if (!documents.contains(id))
            documents << id;
    }
    return documents;
}

EarlierSave saveOf(const EarlierVersion &version)
{
    return {version.file, version.at, version.bytes,
            version.hasMedia ? EarlierSave::Holds::Whole : EarlierSave::Holds::Document};
}

} // namespace

QList<EarlierVersion> earlierVersions(const EarlierPlace &place)
{
    const QDateTime present = QFileInfo(place.coursePath).lastModified().toUTC();
    QList<EarlierVersion> versions;
    for (const QString &document : documentsOf(place)) {
        for (const EarlierSave &save : EarlierSaves(place.stateFolder, document).list())
            versions.append({save.path, save.at, save.bytes,
                             save.holds == EarlierSave::Holds::Whole, save.at == present});
    }
    return versions;
}

Result<std::unique_ptr<EarlierCourse>> EarlierCourse::open(const EarlierVersion &version)
{
    std::unique_ptr<EarlierCourse> course(new EarlierCourse);
    CARREL_TRY_VALUE(path,
                     readableFile(saveOf(version), course->m_folder.filePath(u"version.carrel"_s)));
    CARREL_TRY_VALUE(view, readCourseFile(path));
    course->m_view = std::move(view);
    return course;
}

Result<VersionFacts> factsOf(const CourseView &course)
{
    VersionFacts facts;
    CARREL_TRY(course.forEachNode([&facts](const Node &node, int depth) -> Result<> {
        if (depth == 0)
            facts.title = node.title;
        facts.pages += node.kind == QLatin1StringView(nodekind::page) ? 1 : 0;
        const Kind *kind = findKind(node.kind);
        facts.questions += kind && kind->asks(node.body) ? 1 : 0;
        facts.words += countWords(node).texts;
        return {};
    }));
    CARREL_TRY_VALUE(media, course.media());
    facts.mediaFiles = int(media.size());
    CARREL_TRY_VALUE(program, course.metaValue(u"app_version"_s));
    facts.program = program;
    return facts;
}

Result<QStringList> takeEarlierVersion(const EarlierVersion &version, const EarlierPlace &place,
                                       const QString &target, const Progress &progress)
{
    EarlierTarget to{target};
    if (QFileInfo::exists(place.coursePath))
        to.mediaFiles << resolvedPath(place.coursePath);
    for (const EarlierVersion &other : earlierVersions(place)) {
        if (other.hasMedia && other.file != version.file)
            to.mediaFiles << other.file;
    }
    return takeEarlierSave(saveOf(version), to, progress);
}

QString nameOfVersion(const QString &courseName, const EarlierVersion &version)
{
    static const QRegularExpression notInNames(u"[\\x00-\\x1f/\\\\:*?\"<>|]+"_s);
    const QString when = QLocale().toString(
        version.at.toLocalTime(),
        //: how a time is written in the name of a file: "12 Nov, 14:02"; letters as in QDateTime
        tr("d MMM, HH.mm"));
    //: %1 is the name of a course, %2 a time
    return tr("%1 (saved %2)").arg(courseName, when).replace(notInNames, u" "_s).simplified();
}

} // namespace carrel
