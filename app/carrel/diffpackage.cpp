// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/carrel/command.h"
#include "app/carrel/exportmemory.h"
#include "app/carrel/invocation.h"

#include "core/base/translate.h"
#include "core/edit/coursefile.h"
#include "core/package/republish/reading.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace carrel::cli {

namespace {

bool isCourseFile(const QString &path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly)
        && file.peek(15) == "SQLite format 3";
}

/// The error with the name of the file that it is about.
Error withName(Error error, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (!error.message.contains(name))
        error.message = u"%1: %2"_s.arg(name, error.message);
    return error;
}

QString formatOf(const DeliveredWay &way)
{
    return way.format == "scorm2004"_L1 ? u"scorm2004-4"_s : way.format;
}

/// What a course would deliver now, in the way of the package that it is compared with.
Result<DeliveredCourse> deliveredByCourse(const QString &path, const DeliveredWay &way)
{
    CARREL_TRY_VALUE(course, readCourseFile(path));
    PackageOptions options;
    options.isSplit = way.isSplit;
    return deliveredNow(*course, formatOf(way), options);
}

Result<RepublishReport> compare(const QString &first, const QString &second)
{
    const auto read = [](const QString &path, const DeliveredWay &way) {
        auto delivered = isCourseFile(path) ? deliveredByCourse(path, way) : readDelivered(path);
        return delivered ? delivered : Result<DeliveredCourse>(withName(delivered.error(), path));
    };
    const DeliveredWay usual{u"scorm12"_s, false};
    if (isCourseFile(first) && !isCourseFile(second)) {
        CARREL_TRY_VALUE(after, read(second, usual));
        CARREL_TRY_VALUE(before, read(first, after.way));
        return republishReport(before, after);
    }
    CARREL_TRY_VALUE(before, read(first, usual));
    CARREL_TRY_VALUE(after, read(second, before.way));
    return republishReport(before, after);
}

ExitCode runDiffPackage(Invocation &call)
{
    const auto report = compare(call.argument(0), call.argument(1));
    if (!report)
        return call.console().fail(report.error());
    if (call.has(u"json"_s)) {
        call.console().result(changesAsJson(*report));
        return ExitCode::Done;
    }
    call.console().result(report->summary());
    printChanges(*report, call.console());
    return ExitCode::Done;
}

} // namespace

Command diffPackageCommand()
{
    return {
        .name = u"diff-package"_s,
        .arguments = {u"A"_s, u"B"_s},
        .synopsis = u"diff-package A B [--json]"_s,
        .summary = tr("says what a new package does to learners who began with an earlier one"),
        .description =
            tr("A and B are packages made by Carrel, as archives, folders or HTML files, or "
               "course files: of these, what an export would hold. Each difference is named with "
               "its place, and with what learners meet who have finished, are in the middle or "
               "begin."),
        .options = {jsonOption()},
        .run = runDiffPackage,
    };
}

} // namespace carrel::cli
