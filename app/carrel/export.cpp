// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/carrel/command.h"
#include "app/carrel/exportmemory.h"
#include "app/carrel/exportoptions.h"
#include "app/carrel/invocation.h"
#include "app/carrel/outsidejson.h"
#include "app/carrel/workspace.h"

#include "core/base/translate.h"
#include "core/edit/coursefile.h"
#include "core/edit/editsession.h"
#include "core/package/exporter.h"
#include "core/package/profile/profiles.h"
#include "core/package/sheet/administratorsheet.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::cli {

namespace {

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
    const ExportOptions &asked;
    QString sheet = {}; ///< Path of the administrator's sheet; empty: none.
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

bool isTooLarge(const Target &target, qint64 bytes)
{
    const auto &profile = target.asked.profile;
    return profile && profile->sizeLimit > 0 && bytes > profile->sizeLimit;
}

void reportJson(const PackagePlan &plan, const Target &target, const ExportMemory &memory,
                Console &console)
{
    const auto &profile = target.asked.profile;
    QJsonObject report{{u"output"_s, target.path},
                       {u"format"_s, target.exporter.format().id},
                       {u"profile"_s, profile ? profile->id : QString()},
                       {u"sheet"_s, target.sheet},
                       {u"files"_s, plan.entries.size()},
                       {u"bytes"_s, sizeOf(plan, target)},
                       {u"sizeLimit"_s, profile ? profile->sizeLimit : 0},
                       {u"stateLength"_s, plan.notes.memory.length},
                       {u"stateLimit"_s, plan.notes.memory.limit},
                       {u"thirdParties"_s, QJsonArray::fromStringList(plan.notes.thirdParties)},
                       {u"outside"_s, outsideJson(plan.notes.outside)},
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
    if (!target.sheet.isEmpty())
        console.result(tr("Sheet for the LMS's administrator: %1").arg(target.sheet));
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

Result<> writeSheetFor(const CourseView &course, const PackagePlan &plan, const Target &target,
                       const PackageOptions &options)
{
    if (target.sheet.isEmpty())
        return {};
    CARREL_TRY_VALUE(sheetCourse, readSheetCourse(course, options.choices.module));
    CARREL_TRY_VALUE(package, sheetPackage(target.path));
    package.format = target.exporter.format().id;
    package.options = options;
    package.notes = plan.notes;
    const LmsProfile profile =
        target.asked.profile ? *target.asked.profile : *lmsProfiles({}).find(u"generic"_s);
    return writeSheet(administratorSheet(sheetCourse, package, profile), target.sheet);
}

/// Says what the LMS makes of it. Refused if it does not take a file of that size.
ExitCode tellOfLms(qint64 bytes, const Target &target, Console &console)
{
    if (!isTooLarge(target, bytes))
        return ExitCode::Done;
    const QLocale locale;
    //: %1 and %3 are sizes, %2 is the name of an LMS
    console.message(
        tr("The package has %1, and %2 takes at most %3. It is there all the same: make "
           "films or pictures smaller, or export single modules.")
            .arg(locale.formattedDataSize(bytes), target.asked.profile->name.text(),
                 locale.formattedDataSize(target.asked.profile->sizeLimit)));
    return ExitCode::Refused;
}

/// Plans, writes and reports; returns the bytes written. `session`: of the course file, where the
/// export is to be kept there.
Result<qint64> exportCourse(const CourseView &course, const Target &target, EditSession *session,
                            Invocation &call)
{
    Console &console = call.console();
    ExportOptions asked = target.asked;
    asked.options.planning = console.progress(tr("Reading the course"));
    if (!asked.module.isEmpty()) {
        CARREL_TRY_VALUE(module, moduleNamed(asked.module, course));
        asked.options.choices.module = module;
    }
    CARREL_TRY_VALUE(plan, target.exporter.plan(course, asked.options));
    plan.notes.warnings += profileNotes(asked, plan.notes);
    ExportMemory memory(course, target.exporter.format().id, asked);
    CARREL_TRY(memory.look(session ? ExportMemory::Keeps::Yes : ExportMemory::Keeps::No));
    CARREL_TRY(write(plan, target, console.progress(tr("Exporting"))));
    CARREL_TRY(writeSheetFor(course, plan, target, asked.options));
    if (call.has(u"json"_s)) {
        reportJson(plan, target, memory, console);
    } else {
        reportText(plan, target, console);
        reportChanges(memory, console);
    }
    const qint64 bytes = sizeOf(plan, target);
    if (session)
        CARREL_TRY(memory.keep(*session, target.path, bytes, console));
    return bytes;
}

Result<qint64> exportFile(const Target &target, Invocation &call)
{
    if (!call.has(u"remember"_s)) {
        CARREL_TRY_VALUE(course, readCourseFile(call.argument(0)));
        tellOfUnsavedWork(call.argument(0), call.console());
        return exportCourse(*course, target, nullptr, call);
    }
    const Workspace workspace;
    CARREL_TRY_VALUE(options, workspace.sessionOptions());
    CARREL_TRY_VALUE(session, EditSession::open(call.argument(0), options));
    tellOfUnsavedWork(call.argument(0), call.console());
    return exportCourse(session->view(), target, session.get(), call);
}

ExitCode exportAs(const ExportOptions &asked, Invocation &call)
{
    Console &console = call.console();
    const QString path = call.option(u"output"_s);
    const Target target{*asked.exporter, path, asked,
                        asked.wantsSheet ? sheetPathFor(path) : QString()};
    if (call.has(u"remember"_s) && !asked.module.isEmpty())
        return call.refuseUsage(
            tr("one module is a course of its own: --remember is for the whole."));
    if (isFile(target.exporter, target.path) && !call.mayWrite(target.path))
        return ExitCode::Refused;
    if (!target.sheet.isEmpty() && !call.mayWrite(target.sheet))
        return ExitCode::Refused;
    const auto exported = exportFile(target, call);
    return exported ? tellOfLms(*exported, target, console) : console.fail(exported.error());
}

ExitCode runExport(Invocation &call)
{
    ExitCode exitCode = ExitCode::Usage;
    const auto asked = exportOptions(call, exitCode);
    if (!asked)
        return exitCode;
    if (call.option(u"output"_s).isEmpty())
        return call.refuseUsage(tr("say with -o where the package is to be written."));
    const PackageFormat &format = asked->exporter->format();
    const QString extension = u'.' + format.extension;
    if (isSingleFile(*asked->exporter)
        && !call.option(u"output"_s).endsWith(extension, Qt::CaseInsensitive))
        return call.refuseUsage(
            tr("“%1” is one file: give -o a name that ends in %2.").arg(format.id, extension));
    return exportAs(*asked, call);
}

} // namespace

Command exportCommand()
{
    const QString output =
        tr("A name ending in .zip, or a folder that is empty or does not exist yet; for html a "
           "name ending in .html.");
    QStringList formats;
    for (const PackageFormat &format : packageFormats())
        formats += format.id;
    QList<QCommandLineOption> options{
        {u"profile"_s,
         tr("Where it will go: an LMS of “carrel profiles”, or a file that describes one. The "
            "format follows it, and a sheet for its administrator is written beside the package."),
         u"ID|FILE"_s},
        {u"format"_s, tr("Which package: %1.").arg(formats.join(u", "_s)), u"FORMAT"_s},
        outputOption(output),
        {u"per-module"_s,
         tr("One part per module in a SCORM package, each with its own score and progress."),
         {}},
        {u"editable"_s,
         tr("The package also holds the course, for “carrel open-package” and for the studio; "
            "without comments and history."),
         {}},
        {u"language"_s, tr("Of the player's own words; without it, the course's."), u"TAG"_s}};
    options += choiceOptions();
    options += {{u"sheet"_s,
                 tr("Writes the administrator's sheet also without --profile: NAME-lms.html beside "
                    "the package."),
                 {}},
                {u"no-sheet"_s, tr("Leaves the administrator's sheet out."), {}},
                {u"no-third-party"_s,
                 tr("Refuses a course that shows something of another site inside a page. Links "
                    "are allowed: learners follow them or not."),
                 {}},
                {u"remember"_s,
                 tr("Keep in the course file what was exported, and save it: the next export says "
                    "what changed for learners in the middle, and carries their results over."),
                 {}},
                jsonOption(),
                forceOption()};
    return {
        .name = u"export"_s,
        .arguments = {u"FILE"_s},
        .synopsis =
            u"export FILE --profile LMS|--format FORMAT -o OUT.zip|OUT.html|FOLDER [--per-module] [--module ID|N] [--editable] [--language en|fr] [--no-sheet] [--no-third-party] [--remember] [--json] [--force]"_s,
        .summary = tr("makes a package for a learning platform, a web folder or one HTML file"),
        .description =
            tr("The same course gives the same bytes. The package is read back and checked "
               "before it takes its name.\nFormats:")
            + formatList(),
        .options = options,
        .run = runExport,
    };
}

} // namespace carrel::cli
