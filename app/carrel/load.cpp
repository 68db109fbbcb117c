// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/carrel/command.h"
#include "app/carrel/invocation.h"
#include "app/carrel/workspace.h"

#include "core/base/translate.h"
#include "core/exchange/coursejson/coursejson.h"

using namespace Qt::StringLiterals;

namespace carrel::cli {

namespace {

Result<coursejson::LoadReport> loadInto(const QString &path, const QString &document,
                                        Console &console)
{
    const Workspace workspace;
    CARREL_TRY_VALUE(options, workspace.sessionOptions());
    CARREL_TRY_VALUE(session, EditSession::createNew(tr("Untitled course"), options));
    CARREL_TRY_VALUE(
        report,
        coursejson::load(document, *session, {.progress = console.progress(tr("Loading"))}));
    CARREL_TRY(session->saveAs(path, console.progress(tr("Saving"))));
    CARREL_TRY(session->close(EditSession::OnClose::Discard));
    return report;
}

ExitCode runLoad(Invocation &call)
{
    const QString path = call.option(u"output"_s);
    if (path.isEmpty())
        return call.refuseUsage(tr("say with -o FILE where the course is to be written."));
    if (!call.mayWrite(path))
        return ExitCode::Refused;
    const auto report = loadInto(path, call.argument(0), call.console());
    if (!report)
        return call.console().fail(report.error());
    for (const QString &warning : report->warnings)
        call.console().message(tr("Note: %1").arg(warning));
    if (call.has(u"json"_s)) {
        call.console().result(QJsonObject{{u"file"_s, path},
                                          {u"nodes"_s, report->nodes},
                                          {u"media"_s, report->media},
                                          {u"mediaBytes"_s, report->mediaBytes}});
        return ExitCode::Done;
    }
    call.console().result(path);
    return ExitCode::Done;
}

} // namespace

Command loadCommand()
{
    return {
        .name = u"load"_s,
        .arguments = {u"JSON"_s},
        .synopsis = u"load JSON -o FILE [--json] [--force]"_s,
        .summary = tr("makes a course file from a course written as JSON"),
        .description =
            tr("Reads the document and its media beside it, checks everything, and writes a "
               "course file.\nMembers and block types this version does not know are kept. "
               "docs/course-json.md describes the format."),
        .options = {outputOption(tr("The course file to write.")), jsonOption(), forceOption()},
        .run = runLoad,
    };
}

} // namespace carrel::cli
