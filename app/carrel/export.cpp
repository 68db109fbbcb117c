// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/carrel/command.h"
#include "app/carrel/exportmemory.h"
#include "app/carrel/invocation.h"
#include "app/carrel/workspace.h"

#include "core/base/translate.h"
#include "core/edit/coursefile.h"
#include "core/edit/editsession.h"
#include "core/package/exporter.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::cli {

namespace {

QStringList formatNames()
{
    QStringList names;
    for (const PackageFormat &format : packageFormats())
        names += format.id;
    return names;
}

/// One line for each format, its sentence behind it.
QString formatList()
{
    QString list;
    for (const PackageFormat &format : packageFormats())
        list += u"\n  %1  %2: %3"_s.arg(format.id, -11).arg(format.title(), format.about());
    return list;
}

/// A name that ends in .zip is an archive, any other one a folder.
bool isArchive(const QString &path)
{
    return path.endsWith(u".zip", Qt::CaseInsensitive);
}

bool isSingleFile(const Exporter &exporter)
{
    return exporter.format().shape == PackageFormat::Shape::SingleFile;
}

/// The result is one file, of whatever sort.
bool isFile(const Exporter &exporter, const QString &path)
{
    return isSingleFile(exporter) || isArchive(path);
}

struct Target
{
    const Exporter &exporter;
    QString path;
};

Result<> write(const PackagePlan &plan, const Target &target, const Progress &progress)
{
    const QString &path = target.path;
    if (isSingleFile(target.exporter))
        return writeSingleFile(plan, path, progress);
    return isArchive(path) ? writeZip(plan, path, progress) : writeFolder(plan, path, progress);
}

qint64 sizeOf(const PackagePlan &plan, const Target &target)
{
    const QString &path = target.path;
    if (isFile(target.exporter, path))
        return QFileInfo(path).size();
    qint64 size = 0;
    for (const PackageEntry &entry : plan.entries)
        size += QFileInfo(QDir(path).filePath(entry.name)).size();
    return size;
}

void reportJson(const PackagePlan &plan, const Target &target, const ExportMemory &memory,
                Console &console)
{
    QJsonObject report{{u"output"_s, target.path},
                       {u"format"_s, target.exporter.format().id},
                       {u"files"_s, plan.entries.size()},
                       {u"bytes"_s, sizeOf(plan, target)},
                       {u"stateLength"_s, plan.notes.memory.length},
                       {u"stateLimit"_s, plan.notes.memory.limit},
                       {u"thirdParties"_s, QJsonArray::fromStringList(plan.notes.thirdParties)},
                       {u"letterKey"_s, plan.notes.letterKey},
                       {u"warnings"_s, QJsonArray::fromStringList(plan.notes.warnings)}};
    if (memory.changes())
        report.insert(u"sinceLast"_s, memory.json());
    console.result(report);
}

/// Only what is not safe is worth a line here; the rest says `carrel diff-package`.
void reportChanges(const ExportMemory &memory, Console &console)
{
    if (!memory.changes())
        return;
    console.result(memory.sentence());
    RepublishReport told = *memory.changes();
    told.differences.removeIf(
        [](const Difference &difference) { return difference.impact == Impact::Safe; });
    printChanges(told, console);
}

void reportText(const PackagePlan &plan, const Target &target, Console &console)
{
    console.result(tr("Written: %1 (%n file(s), %2)", nullptr, int(plan.entries.size()))
                       .arg(target.path, QLocale().formattedDataSize(sizeOf(plan, target))));
    console.result(tr("Resume memory: progress and scores take up to %1 of %2 characters; answers "
                      "use the rest")
                       .arg(plan.notes.memory.length)
                       .arg(plan.notes.memory.limit));
    if (plan.notes.thirdParties.isEmpty())
        console.result(tr("Third parties: none"));
    else
        console.result(
            tr("Third parties, after a click: %1").arg(plan.notes.thirdParties.join(u", "_s)));
    if (!plan.notes.letterKey.isEmpty()) {
        console.result(tr("Letter key: %1 in the package says what the letters in an LMS's report "
                          "mean")
                           .arg(plan.notes.letterKey));
    }
    for (const QString &warning : plan.notes.warnings)
        console.message(tr("Note: %1").arg(warning));
}

/// Says so if the studio keeps work on this course that the file, and so the package, lacks.
void tellOfUnsavedWork(const QString &file, Console &console)
{
    const QString path = QFileInfo(file).canonicalFilePath();
    const bool waits =
        std::ranges::any_of(EditSession::leftovers(), [&](const LeftoverSession &session) {
            return session.coursePath == path && session.unsavedSteps > 0;
        });
    if (waits)
        console.message(tr("Work on this course that is not saved yet waits in Carrel Studio; the "
                           "package is made from the file as it is."));
}

/// Plans, writes and reports. `session`: of the course file, where the export is to be kept there.
Result<> exportCourse(const CourseView &course, const Target &target, EditSession *session,
                      Invocation &call)
{
    Console &console = call.console();
    PackageOptions options;
    options.interfaceLanguage = call.option(u"language"_s);
    options.isSplit = call.has(u"per-module"_s);
    CARREL_TRY_VALUE(plan, target.exporter.plan(course, options));
    ExportMemory memory(course, target.exporter.format().id, options);
    CARREL_TRY(memory.look(session ? ExportMemory::Keeps::Yes : ExportMemory::Keeps::No));
    CARREL_TRY(write(plan, target, console.progress(tr("Exporting"))));
    if (call.has(u"json"_s))
        reportJson(plan, target, memory, console);
    else
        reportText(plan, target, console);
    if (!call.has(u"json"_s))
        reportChanges(memory, console);
    return session ? memory.keep(*session, target.path, sizeOf(plan, target), console) : Result<>();
}

Result<> exportFile(const Target &target, Invocation &call)
{
    if (!call.has(u"remember"_s)) {
        CARREL_TRY_VALUE(course, readCourseFile(call.argument(0)));
        return exportCourse(*course, target, nullptr, call);
    }
    const Workspace workspace;
    CARREL_TRY_VALUE(options, workspace.sessionOptions());
    CARREL_TRY_VALUE(session, EditSession::open(call.argument(0), options));
    return exportCourse(session->view(), target, session.get(), call);
}

ExitCode exportWith(const Exporter &exporter, Invocation &call)
{
    const Target target{exporter, call.option(u"output"_s)};
    if (isFile(exporter, target.path) && !call.mayWrite(target.path))
        return ExitCode::Refused;
    tellOfUnsavedWork(call.argument(0), call.console());
    const auto exported = exportFile(target, call);
    return exported ? ExitCode::Done : call.console().fail(exported.error());
}

ExitCode runExport(Invocation &call)
{
    const QString format = call.option(u"format"_s);
    const QString formats = formatNames().join(u", "_s);
    if (format.isEmpty())
        return call.refuseUsage(tr("say with --format which package is wanted: %1.").arg(formats));
    const Exporter *exporter = findExporter(format);
    if (!exporter)
        return call.refuseUsage(
            tr("there is no format “%1”; this version makes: %2.").arg(format, formats));
    if (call.option(u"output"_s).isEmpty())
        return call.refuseUsage(tr("say with -o where the package is to be written."));
    if (call.has(u"per-module"_s) && !exporter->format().mayBeSplit)
        return call.refuseUsage(
            tr("“%1” has no parts of its own: --per-module is for SCORM.").arg(format));
    const QString extension = u'.' + exporter->format().extension;
    if (isSingleFile(*exporter)
        && !call.option(u"output"_s).endsWith(extension, Qt::CaseInsensitive))
        return call.refuseUsage(
            tr("“%1” is one file: give -o a name that ends in %2.").arg(format, extension));
    return exportWith(*exporter, call);
}

} // namespace

Command exportCommand()
{
    const QString output =
        tr("A name ending in .zip, or a folder that is empty or does not exist yet; for html a "
           "name ending in .html.");
    return {
        .name = u"export"_s,
        .arguments = {u"FILE"_s},
        .synopsis =
            u"export FILE --format FORMAT -o OUT.zip|OUT.html|FOLDER [--per-module] [--language en|fr] [--remember] [--json] [--force]"_s,
        .summary = tr("makes a package for a learning platform, a web folder or one HTML file"),
        .description =
            tr("The same course gives the same bytes. The package is read back and checked "
               "before it takes its name.\nFormats:")
            + formatList(),
        .options = {{u"format"_s, tr("Which package: %1.").arg(formatNames().join(u", "_s)),
                     u"FORMAT"_s},
                    outputOption(output),
                    {u"per-module"_s,
                     tr("One part per module in a SCORM package, each with its own score and "
                        "progress."),
                     {}},
                    {u"language"_s, tr("Of the player's own words; without it, the course's."),
                     u"TAG"_s},
                    {u"remember"_s,
                     tr("Keep in the course file what was exported, and save it: the next export "
                        "says what changed for learners in the middle, and carries their results "
                        "over."),
                     {}},
                    jsonOption(),
                    forceOption()},
        .run = runExport,
    };
}

} // namespace carrel::cli
