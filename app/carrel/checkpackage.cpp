// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/carrel/command.h"
#include "app/carrel/invocation.h"

#include "core/base/translate.h"
#include "core/package/packagecheck.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::cli {

namespace {

using Outcome = PackageCheck::Outcome;

QString word(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Passed: return tr("passed");
    case Outcome::Failed: return tr("FAILED");
    case Outcome::Skipped: return tr("skipped");
    }
    return {};
}

QString stableName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Passed: return u"passed"_s;
    case Outcome::Failed: return u"failed"_s;
    case Outcome::Skipped: return u"skipped"_s;
    }
    return {};
}

qsizetype count(const QList<PackageCheck> &checks, Outcome outcome)
{
    return std::ranges::count(checks, outcome, &PackageCheck::outcome);
}

void reportText(const QList<PackageCheck> &checks, Console &console)
{
    for (const PackageCheck &check : checks) {
        console.result(
            u"%1  %2  %3"_s.arg(check.assertion, 3).arg(word(check.outcome), -8).arg(check.title));
        if (check.outcome == Outcome::Passed)
            continue;
        for (const QString &detail : check.details)
            console.result(u"       "_s + detail);
        if (check.outcome == Outcome::Failed) {
            console.result(u"       "_s + tr("Why: %1").arg(check.reason));
            console.result(u"       "_s + tr("What to do: %1").arg(check.fix));
        }
    }
    console.result(tr("%1 passed, %2 failed, %3 skipped")
                       .arg(count(checks, Outcome::Passed))
                       .arg(count(checks, Outcome::Failed))
                       .arg(count(checks, Outcome::Skipped)));
}

void reportJson(const QList<PackageCheck> &checks, Console &console)
{
    QJsonArray list;
    for (const PackageCheck &check : checks)
        list.append(QJsonObject{{u"assertion"_s, check.assertion},
                                {u"outcome"_s, stableName(check.outcome)},
                                {u"title"_s, check.title},
                                {u"reason"_s, check.reason},
                                {u"fix"_s, check.fix},
                                {u"details"_s, QJsonArray::fromStringList(check.details)}});
    console.result(QJsonObject{{u"passed"_s, count(checks, Outcome::Passed)},
                               {u"failed"_s, count(checks, Outcome::Failed)},
                               {u"skipped"_s, count(checks, Outcome::Skipped)},
                               {u"checks"_s, list}});
}

/// The error about a package, which need not name it, with its name.
Error namingFile(Error error, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (!error.message.contains(name))
        error.message = u"%1: %2"_s.arg(name, error.message);
    return error;
}

ExitCode runCheckPackage(Invocation &call)
{
    const auto checks = checkPackage(call.argument(0), call.option(u"schemas"_s),
                                     call.console().progress(tr("Checking")));
    if (!checks)
        return call.console().fail(namingFile(checks.error(), call.argument(0)));
    if (call.has(u"json"_s))
        reportJson(*checks, call.console());
    else
        reportText(*checks, call.console());
    return count(*checks, Outcome::Failed) == 0 ? ExitCode::Done : ExitCode::Refused;
}

} // namespace

Command checkPackageCommand()
{
    return {
        .name = u"check-package"_s,
        .arguments = {u"PACKAGE"_s},
        .synopsis = u"check-package PACKAGE [--schemas FOLDER] [--json]"_s,
        .summary = tr("checks a package for a learning platform, ours or another one"),
        .description =
            tr("Checks every assertion of docs/package-contract.md that a package can show: a zip, "
               "a folder, or a course\nin one HTML file. What fails comes with the reason and with "
               "what to do. Nothing is unpacked.\nEnds with 1 if one fails."),
        .options = {{u"schemas"_s,
                     tr("Folder with the schema files of the package's format, or with a folder "
                        "for each format, to validate the manifest."),
                     u"FOLDER"_s},
                    jsonOption()},
        .run = runCheckPackage,
    };
}

} // namespace carrel::cli
