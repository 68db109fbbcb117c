// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/carrel/command.h"
#include "app/carrel/invocation.h"

#include "core/base/translate.h"
#include "core/edit/coursefile.h"
#include "core/guide/coursecheck.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace carrel::cli {

namespace {

bool isError(const PlacedFinding &found)
{
    return found.finding.severity == Finding::Severity::Error;
}

QJsonObject asJson(const PlacedFinding &found)
{
    return {{u"severity"_s, isError(found) ? u"error"_s : u"suggestion"_s},
            {u"rule"_s, found.finding.rule},
            {u"node"_s, found.node.text()},
            {u"place"_s, found.place},
            {u"field"_s, found.finding.field},
            {u"message"_s, found.finding.message}};
}

void report(const PlacedFindings &findings, Invocation &call)
{
    Console &console = call.console();
    if (call.has(u"json"_s)) {
        QJsonArray list;
        for (const PlacedFinding &found : findings)
            list.append(asJson(found));
        console.result(QJsonObject{{u"findings"_s, list}});
        return;
    }
    for (const PlacedFinding &found : findings) {
        //: %1 is "To fix" or "Suggestion", %2 a place in the course, %3 a sentence
        console.result(tr("%1: %2: %3")
                           .arg(isError(found) ? tr("To fix") : tr("Suggestion"), found.place,
                                found.finding.message));
    }
    if (findings.isEmpty())
        console.result(tr("Nothing was found."));
}

ExitCode runCheck(Invocation &call)
{
    const auto course = readCourseFile(call.argument(0));
    if (!course)
        return call.console().fail(course.error());
    const auto findings = checkCourse(**course, call.console().progress(tr("Checking")));
    if (!findings)
        return call.console().fail(findings.error());
    report(*findings, call);
    return toFixIn(*findings) > 0 ? ExitCode::Refused : ExitCode::Done;
}

} // namespace

Command checkCommand()
{
    return {
        .name = u"check"_s,
        .arguments = {u"FILE"_s},
        .synopsis = u"check FILE [--json]"_s,
        .summary = tr("says what is left to fix in a course, and where"),
        .description = tr("Looks for what misleads, excludes or does not score, as the studio does "
                          "(Check the course). Ends with 1 if anything is left to fix; "
                          "suggestions alone are no reason."),
        .options = {jsonOption()},
        .run = runCheck,
    };
}

} // namespace carrel::cli
