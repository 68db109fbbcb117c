// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/carrel/command.h"
#include "app/carrel/invocation.h"

#include "core/base/translate.h"
#include "core/edit/rescuing.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace carrel::cli {

namespace {

void reportSalvage(const SalvageReport &report, const QString &path, Invocation &call)
{
    Console &console = call.console();
    if (call.has(u"json"_s)) {
        console.result(QJsonObject{{u"file"_s, path},
                                   {u"textWhole"_s, report.isTextWhole},
                                   {u"title"_s, report.title},
                                   {u"modules"_s, report.modules},
                                   {u"pages"_s, report.pages},
                                   {u"blocks"_s, report.blocks},
                                   {u"mediaFiles"_s, report.mediaFiles},
                                   {u"remarks"_s, QJsonArray::fromStringList(report.remarks)}});
        return;
    }
    console.result(path);
    for (const QString &remark : report.remarks)
        console.result(remark);
    console.message(rescuedText(report));
}

ExitCode runSalvage(Invocation &call)
{
    const QString path = call.option(u"output"_s);
    if (path.isEmpty())
        return call.refuseUsage(tr("say with -o FILE where the rescued course is to be written."));
    if (!call.mayWrite(path))
        return ExitCode::Refused;
    const auto report =
        salvageCourseFile(call.argument(0), path, call.console().progress(tr("Rescuing")));
    if (!report)
        return call.console().fail(report.error());
    reportSalvage(*report, path, call);
    return ExitCode::Done;
}

} // namespace

Command salvageCommand()
{
    return {
        .name = u"salvage"_s,
        .arguments = {u"FILE"_s},
        .synopsis = u"salvage FILE -o NEW [--json] [--force]"_s,
        .summary = tr("rescues what can be read of a damaged course file"),
        .description =
            tr("Writes a new course file with every page, block, setting, comment and media file "
               "that can still be read,\nand lists what is lost, damaged or stands elsewhere now. "
               "The damaged file is not touched."),
        .options = {outputOption(tr("The course file to write.")), jsonOption(), forceOption()},
        .run = runSalvage,
    };
}

} // namespace carrel::cli
