// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/carrel/command.h"
#include "app/carrel/invocation.h"

#include "core/base/clock.h"
#include "core/base/translate.h"
#include "core/edit/earlierversions.h"

#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace carrel::cli {

namespace {

EarlierPlace placeOf(const QString &file)
{
    return {file, {}, studioStateFolder()};
}

struct ShownVersion
{
    EarlierVersion version;
    std::optional<VersionFacts> facts; ///< Nothing if it cannot be read.
};

ShownVersion looked(const EarlierVersion &version)
{
    const auto course = EarlierCourse::open(version);
    const auto facts = course ? factsOf((*course)->view()) : course.error();
    return {version, facts ? std::optional(*facts) : std::nullopt};
}

QJsonObject versionJson(const ShownVersion &shown, int number)
{
    const EarlierVersion &version = shown.version;
    QJsonObject json{{u"number"_s, number},
                     {u"savedAt"_s, timeText(version.at)},
                     {u"bytes"_s, version.bytes},
                     {u"media"_s, version.hasMedia},
                     {u"present"_s, version.isPresent},
                     {u"readable"_s, shown.facts.has_value()}};
    if (shown.facts) {
        json.insert(u"title"_s, shown.facts->title);
        json.insert(u"pages"_s, shown.facts->pages);
        json.insert(u"questions"_s, shown.facts->questions);
        json.insert(u"program"_s, shown.facts->program);
    }
    return json;
}

QString versionLine(const ShownVersion &shown, int number)
{
    const EarlierVersion &version = shown.version;
    const QString when = QLocale().toString(version.at.toLocalTime(), QLocale::ShortFormat);
    const QString size = QLocale().formattedDataSize(version.bytes);
    QString line;
    if (shown.facts)
        //: %1 is a number in a list, %2 a time, %3 and %4 are numbers, %5 the size of a file
        line = tr("%1. %2: pages: %3, questions: %4; %5")
                   .arg(QString::number(number), when, QString::number(shown.facts->pages),
                        QString::number(shown.facts->questions), size);
    else
        //: %1 is a number in a list, %2 a time, %3 the size of a file
        line = tr("%1. %2: cannot be read; %3").arg(QString::number(number), when, size);
    if (!version.hasMedia)
        line += u", "_s + tr("without media");
    if (version.isPresent)
        line += u", "_s + tr("what is in the file now");
    return line;
}

ExitCode takeOne(Invocation &call, const QList<EarlierVersion> &versions)
{
    const QString target = call.option(u"output"_s);
    if (target.isEmpty())
        return call.refuseUsage(tr("say with -o FILE where the course is to be written."));
    bool isNumber = false;
    const int number = call.option(u"take"_s).toInt(&isNumber);
    if (!isNumber || number < 1 || number > versions.size())
        return call.refuseUsage(
            //: %1 is a number
            tr("--take wants a number from the list, 1 to %1.").arg(versions.size()));
    if (!call.mayWrite(target))
        return ExitCode::Refused;
    const auto missing = takeEarlierVersion(versions[number - 1], placeOf(call.argument(0)), target,
                                            call.console().progress(tr("Writing")));
    if (!missing)
        return call.console().fail(missing.error());
    for (const QString &name : *missing)
        //: %1 is the name of a media file
        call.console().message(tr("Nowhere any more, so left out: %1").arg(name));
    call.console().result(target);
    return ExitCode::Done;
}

ExitCode runVersions(Invocation &call)
{
    const QList<EarlierVersion> versions = earlierVersions(placeOf(call.argument(0)));
    if (versions.isEmpty()) {
        call.console().message(tr("This computer keeps no version of that course. Only saves that "
                                  "were made on it are kept."));
        return ExitCode::Refused;
    }
    if (call.has(u"take"_s))
        return takeOne(call, versions);
    QJsonArray all;
    for (qsizetype i = 0; i < versions.size(); ++i) {
        const ShownVersion shown = looked(versions[i]);
        if (call.has(u"json"_s))
            all.append(versionJson(shown, int(i) + 1));
        else
            call.console().result(versionLine(shown, int(i) + 1));
    }
    if (call.has(u"json"_s))
        call.console().result(QJsonObject{{u"versions"_s, all}});
    return ExitCode::Done;
}

} // namespace

Command versionsCommand()
{
    return {
        .name = u"versions"_s,
        .arguments = {u"FILE"_s},
        .synopsis = u"versions FILE [--take N -o NEW] [--json] [--force]"_s,
        .summary = tr("lists the earlier saves of a course that this computer keeps"),
        .description =
            tr("FILE may be damaged or gone. The list is numbered, the newest first; with --take "
               "one of them is written as a new course file."),
        .options = {QCommandLineOption(u"take"_s, tr("The number of the version to write."),
                                       u"N"_s),
                    outputOption(tr("The course file to write.")), jsonOption(), forceOption()},
        .run = runVersions,
    };
}

} // namespace carrel::cli
