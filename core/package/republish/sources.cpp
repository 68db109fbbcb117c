// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the files of a package are: in a plan, an archive, a folder, one HTML file.

#include "core/base/system.h"
#include "core/base/translate.h"
#include "core/base/zip/zipreader.h"
#include "core/package/check/packagearchive.h"
#include "core/package/republish/reading.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QIODevice>
#include <QJsonDocument>
#include <QRegularExpression>

#include <functional>

namespace carrel {

using namespace Qt::StringLiterals;

namespace {

Result<DeliveredCourse> readObjects(const QList<QJsonObject> &courses,
                                    const QList<QJsonObject> &modules)
{
    CARREL_TRY_VALUE(reader, DeliveredReader::begin());
    return reader->read(courses, modules);
}

constexpr qint64 longestDataFile = 64 << 20; // Bytes of one data file.
constexpr qint64 longestCoursePage = qint64(400) << 20; // Bytes of a course in one HTML file.

using ReadText = std::function<Result<QByteArray>(const QString &name)>;

bool isCourseData(const QString &name)
{
    return name == "course.js"_L1 || (name.startsWith("course-"_L1) && name.endsWith(".js"_L1));
}

bool isModuleData(const QString &name)
{
    return name.startsWith("modules/m-"_L1) && name.endsWith(".js"_L1);
}

Error notOurs()
{
    return {ErrorCode::NotOurs,
            tr("This package was not made by Carrel, so what it keeps of its learners is not "
               "known and it cannot be compared. “carrel check-package” looks at packages of other "
               "tools, too.")};
}

Error notWhole(const QString &name)
{
    return {ErrorCode::Damaged,
            //: %1 is the name of a file in a package
            tr("The file “%1” of the package cannot be read. Export the course anew, or take the "
               "package as it was downloaded.")
                .arg(name)};
}

Result<DeliveredCourse> deliveredIn(const QStringList &names, const ReadText &read)
{
    QList<QJsonObject> courses;
    QList<QJsonObject> modules;
    for (const QString &name : names) {
        if (!isCourseData(name) && !isModuleData(name))
            continue;
        CARREL_TRY_VALUE(text, read(name));
        const auto object = PackageArchive::dataObject(text);
        if (!object && isCourseData(name))
            return notOurs();
        if (!object)
            return notWhole(name);
        (isCourseData(name) ? courses : modules).append(*object);
    }
    return courses.isEmpty() ? notOurs() : readObjects(courses, modules);
}

Result<DeliveredCourse> deliveredInZip(const QString &path)
{
    ZipLimits limits;
    limits.ratio = 200;
    CARREL_TRY_VALUE(zip, ZipReader::open(path, limits));
    QStringList names;
    for (const ZipEntry &entry : zip->entries())
        names.append(entry.name);
    return deliveredIn(names, [&zip](const QString &name) -> Result<QByteArray> {
        const ZipEntry *entry = zip->find(name);
        return entry ? zip->bytes(*entry, longestDataFile) : notWhole(name);
    });
}

Result<DeliveredCourse> deliveredInFolder(const QString &path)
{
    const QDir folder(path);
    QStringList names = folder.entryList({u"course*.js"_s}, QDir::Files, QDir::Name);
    const QStringList modules =
        QDir(folder.filePath(u"modules"_s)).entryList({u"m-*.js"_s}, QDir::Files, QDir::Name);
    for (const QString &name : modules)
        names.append(u"modules/"_s + name);
    return deliveredIn(names, [&folder](const QString &name) -> Result<QByteArray> {
        QFile file(folder.filePath(name));
        if (file.size() > longestDataFile || !file.open(QIODevice::ReadOnly))
            return notWhole(name);
        return file.readAll();
    });
}

/// Of one HTML file: the course in the last script, each module in an element of its own.
Result<DeliveredCourse> deliveredInPage(const QByteArray &page)
{
    const qsizetype course = page.lastIndexOf("CARREL_COURSE({");
    if (course < 0)
        return notOurs();
    const qsizetype courseEnd = page.indexOf("</script", course);
    const auto object = PackageArchive::dataObject(page.mid(course, courseEnd - course));
    if (!object)
        return notOurs();
    QList<QJsonObject> modules;
    const QByteArray mark = "<script type=\"application/json\" id=\"module-";
    for (qsizetype at = page.indexOf(mark); at >= 0; at = page.indexOf(mark, at + 1)) {
        const qsizetype begin = page.indexOf('>', at) + 1;
        const QByteArray text = page.mid(begin, page.indexOf("</script", begin) - begin);
        const QJsonDocument json = QJsonDocument::fromJson(text);
        if (!json.isObject())
            return notWhole(u"index.html"_s);
        modules.append(json.object());
    }
    return readObjects({*object}, modules);
}

bool beginsAsPage(QFile &file)
{
    const QByteArray begin = file.peek(64).trimmed();
    return begin.left(15).compare("<!doctype html>", Qt::CaseInsensitive) == 0;
}

Result<DeliveredCourse> deliveredByPlan(const PackagePlan &plan)
{
    QHash<QString, const PackageEntry *> entries;
    QStringList names;
    for (const PackageEntry &entry : plan.entries) {
        entries.insert(entry.name, &entry);
        names.append(entry.name);
    }
    return deliveredIn(names, [&entries](const QString &name) -> Result<QByteArray> {
        CARREL_TRY_VALUE(device, entries.value(name)->open());
        return device->readAll();
    });
}

} // namespace

Result<DeliveredCourse> readDelivered(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fileError(ErrorCode::NotFound, path);
    if (info.isDir())
        return deliveredInFolder(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileError(ErrorCode::NotWritable, path);
    if (!beginsAsPage(file))
        return deliveredInZip(path);
    if (file.size() > longestCoursePage)
        return Error{ErrorCode::Refused,
                     tr("“%1” is too large to be compared.").arg(info.fileName())};
    return deliveredInPage(file.readAll());
}

Result<DeliveredCourse> deliveredNow(const CourseView &course, const QString &format,
                                     const PackageOptions &options)
{
    // In one HTML file the same data would stand behind all stored files.
    const bool isPage = packageFormat(format).shape == PackageFormat::Shape::SingleFile;
    const Exporter *exporter = findExporter(isPage ? u"web"_s : format);
    CARREL_TRY_VALUE(plan, exporter->plan(course, options));
    CARREL_TRY_VALUE(delivered, deliveredByPlan(plan));
    delivered.way = deliveredWay(format, options);
    CARREL_TRY_VALUE(id, course.courseId());
    CARREL_TRY_VALUE(node, course.node(id));
    delivered.id = id.text();
    delivered.title = node ? node->title : QString();
    return delivered;
}

} // namespace carrel
