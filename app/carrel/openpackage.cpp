// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/carrel/command.h"
#include "app/carrel/exportoptions.h"
#include "app/carrel/invocation.h"
#include "app/carrel/workspace.h"

#include "core/base/translate.h"
#include "core/package/editable/openpackage.h"

using namespace Qt::StringLiterals;

namespace carrel::cli {

namespace {

Result<OpenedPackage> openInto(const QString &path, const QString &package, Console &console)
{
    const Workspace workspace;
    CARREL_TRY_VALUE(options, workspace.sessionOptions());
    CARREL_TRY_VALUE(session, EditSession::createNew(tr("Untitled course"), options));
    CARREL_TRY_VALUE(opened, openPackage(package, *session, console.progress(tr("Reading"))));
    CARREL_TRY(session->saveAs(path, console.progress(tr("Saving"))));
    CARREL_TRY(session->close(EditSession::OnClose::Discard));
    return opened;
}

/// What makes the same package again.
QString exportCall(const EditableOptions &madeAs, const QString &file)
{
    QString call = u"carrel export \"%1\" --format %2 --editable"_s.arg(file, madeAs.format);
    if (madeAs.isSplit)
        call += u" --per-module"_s;
    if (!madeAs.language.isEmpty())
        call += u" --language "_s + madeAs.language;
    call += choiceCall(madeAs.choices);
    if (madeAs.hasSchemas)
        call += u" --schemas …"_s;
    return call;
}

void reportJson(const OpenedPackage &opened, const QString &path, Console &console)
{
    const EditableOptions &madeAs = opened.madeAs;
    console.result(QJsonObject{{u"file"_s, path},
                               {u"nodes"_s, opened.nodes},
                               {u"media"_s, opened.media},
                               {u"mediaBytes"_s, opened.mediaBytes},
                               {u"format"_s, madeAs.format},
                               {u"perModule"_s, madeAs.isSplit},
                               {u"language"_s, madeAs.language},
                               {u"choices"_s, toJson(madeAs.choices)}});
}

ExitCode runOpenPackage(Invocation &call)
{
    const QString path = call.option(u"output"_s);
    if (path.isEmpty())
        return call.refuseUsage(tr("say with -o FILE where the course is to be written."));
    if (!call.mayWrite(path))
        return ExitCode::Refused;
    const auto opened = openInto(path, call.argument(0), call.console());
    if (!opened)
        return call.console().fail(opened.error());
    for (const QString &warning : opened->warnings)
        call.console().message(tr("Note: %1").arg(warning));
    if (call.has(u"json"_s)) {
        reportJson(*opened, path, call.console());
        return ExitCode::Done;
    }
    call.console().result(path);
    //: %1 is a command for the command line
    call.console().message(tr("The same package again, if no other choices were made: %1")
                               .arg(exportCall(opened->madeAs, path)));
    return ExitCode::Done;
}

} // namespace

Command openPackageCommand()
{
    return {
        .name = u"open-package"_s,
        .arguments = {u"PACKAGE"_s},
        .synopsis = u"open-package PACKAGE -o FILE [--json] [--force]"_s,
        .summary = tr("makes a course file from a package that was exported as editable"),
        .description =
            tr("A zip, a folder, or a course in one HTML file. The course has the ids, numbers and "
               "settings of the one\nthat was exported, so learners in it keep their progress when "
               "it is exported again."),
        .options = {outputOption(tr("The course file to write.")), jsonOption(), forceOption()},
        .run = runOpenPackage,
    };
}

} // namespace carrel::cli
