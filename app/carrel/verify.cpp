// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/carrel/command.h"
#include "app/carrel/invocation.h"

#include "core/base/translate.h"
#include "core/edit/coursefile.h"

#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace carrel::cli {

namespace {

void report(const VerifyReport &found, Invocation &call)
{
    Console &console = call.console();
    if (call.has(u"json"_s)) {
        console.result(QJsonObject{{u"whole"_s, found.problems.isEmpty()},
                                   {u"problems"_s, QJsonArray::fromStringList(found.problems)},
                                   {u"details"_s, QJsonArray::fromStringList(found.details)},
                                   {u"mediaChecked"_s, found.mediaChecked},
                                   {u"bytesChecked"_s, found.bytesChecked}});
        return;
    }
    for (const QString &problem : found.problems)
        console.result(problem);
    if (found.problems.isEmpty()) {
        console.result(
            tr("The file is whole: %n media file(s), %1 checked.", nullptr, found.mediaChecked)
                .arg(QLocale().formattedDataSize(found.bytesChecked)));
        return;
    }
    for (const QString &detail : found.details)
        //: %1 says what was found, for experts, in English
        console.message(tr("Detail: %1").arg(detail));
    console.message(tr("“carrel salvage” writes a new file with everything that can be read, and "
                       "“carrel versions” lists earlier saves."));
}

ExitCode runVerify(Invocation &call)
{
    const auto found = verifyCourseFile(call.argument(0), call.console().progress(tr("Checking")));
    if (!found)
        return call.console().fail(found.error());
    report(*found, call);
    return found->problems.isEmpty() ? ExitCode::Done : ExitCode::Refused;
}

} // namespace

Command verifyCommand()
{
    return {
        .name = u"verify"_s,
        .arguments = {u"FILE"_s},
        .synopsis = u"verify FILE [--json]"_s,
        .summary = tr("checks that a course file is whole, down to one letter"),
        .description =
            tr("Reads everything in the file and compares it with the digests stored in it. "
               "Ends with 1 if the file is damaged."),
        .options = {jsonOption()},
        .run = runVerify,
    };
}

} // namespace carrel::cli
