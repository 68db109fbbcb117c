// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/carrel/command.h"
#include "app/carrel/invocation.h"
#include "app/carrel/outsidejson.h"

#include "core/base/translate.h"
#include "core/edit/coursefile.h"
#include "core/package/exporter.h"
#include "core/package/weightreport.h"

#include <QJsonArray>
#include <QLocale>

#include <optional>

using namespace Qt::StringLiterals;

namespace carrel::cli {

namespace {

constexpr qint64 bytesOfMegabyte = 1'000'000;

/// What the package of a course weighs, and whom it may ask.
struct Weighed
{
    WeightReport report;
    QList<OutsideAddress> outside;
    qint64 limit = 0; ///< Bytes; 0: none.
};

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

Result<Weighed> weigh(Invocation &call, qint64 limit)
{
    CARREL_TRY_VALUE(course, readCourseFile(call.argument(0)));
    const Progress progress = call.console().progress(tr("Weighing"));
    CARREL_TRY_VALUE(nodes, course->nodeCount());
    // Of all formats the one that takes every course.
    CARREL_TRY_VALUE(plan, findExporter(u"web"_s)->plan(*course, {}));
    CARREL_TRY_VALUE(report, weightReport(*course, weightOf(plan, nodes), progress));
    return Weighed{report, plan.notes.outside, limit};
}

QJsonObject asJson(const HeavyFile &file)
{
    QJsonObject json{{u"name"_s, file.media.name},   {u"type"_s, file.media.type},
                     {u"bytes"_s, file.media.size},  {u"place"_s, file.place},
                     {u"node"_s, file.block.text()}, {u"places"_s, file.places}};
    if (file.saving > 0) {
        json.insert(u"saving"_s, file.saving);
        json.insert(u"advice"_s, file.advice);
    }
    return json;
}

void reportJson(const Weighed &weighed, Console &console)
{
    QJsonArray heaviest;
    for (const HeavyFile &file : weighed.report.heaviest)
        heaviest.append(asJson(file));
    const PackageWeight &weight = weighed.report.weight;
    console.result(QJsonObject{{u"bytes"_s, weight.total()},
                               {u"fileBytes"_s, weight.fileBytes},
                               {u"textBytes"_s, weight.textBytes},
                               {u"playerBytes"_s, weight.playerBytes},
                               {u"limit"_s, weighed.limit},
                               {u"saving"_s, weighed.report.saving},
                               {u"heaviest"_s, heaviest},
                               {u"outside"_s, outsideJson(weighed.outside)}});
}

void reportFiles(const WeightReport &report, Console &console)
{
    if (report.heaviest.isEmpty())
        return;
    console.result(tr("The largest files:"));
    for (const HeavyFile &file : report.heaviest) {
        //: %1: a size, %2: a file name, %3: the place in the course where it is used
        console.result(
            u"  "_s
            + tr("%1  %2, on %3").arg(sizeText(file.media.size), file.media.name, file.place));
        if (file.saving > 0) {
            //: %1: a size, %2: a sentence that says how
            console.result(u"      "_s
                           + tr("Could save about %1. %2").arg(sizeText(file.saving), file.advice));
        }
    }
    if (report.saving > 0)
        console.result(tr("In all about %1 could be saved.").arg(sizeText(report.saving)));
}

void reportOutside(const QList<OutsideAddress> &addresses, Console &console)
{
    if (addresses.isEmpty()) {
        console.result(tr("The package asks no other site and links to none."));
        return;
    }
    console.result(tr("Other sites:"));
    for (const OutsideAddress &outside : addresses) {
        const QString use = outside.use == OutsideAddress::Use::Embedded
            //: %1: an address, %2: a page of the course
            ? tr("%1 is shown on page “%2” once the learner clicks")
            //: %1: an address, %2: a page of the course
            : tr("%1 is linked to on page “%2”");
        console.result(u"  "_s + use.arg(outside.address, outside.page));
    }
}

void reportText(const Weighed &weighed, Console &console)
{
    const PackageWeight &weight = weighed.report.weight;
    //: %1 to %4: sizes
    console.result(tr("About %1: stored files %2, texts %3, player %4")
                       .arg(sizeText(weight.total()), sizeText(weight.fileBytes),
                            sizeText(weight.textBytes), sizeText(weight.playerBytes)));
    reportFiles(weighed.report, console);
    reportOutside(weighed.outside, console);
    if (weighed.report.exceeds(weighed.limit))
        console.message(tr("That is more than the %1 that are allowed. Make the largest files "
                           "smaller, or make several courses of it.")
                            .arg(sizeText(weighed.limit)));
}

/// In bytes; nothing if it is no number of megabytes.
std::optional<qint64> limitOf(const Invocation &call)
{
    const QString text = call.option(u"limit"_s);
    if (text.isEmpty())
        return 0;
    bool isNumber = false;
    const double megabytes = text.toDouble(&isNumber);
    if (!isNumber || !(megabytes > 0) || megabytes > 1e6)
        return {};
    return qint64(megabytes * bytesOfMegabyte);
}

ExitCode runWeight(Invocation &call)
{
    const auto limit = limitOf(call);
    if (!limit)
        return call.refuseUsage(tr("say with --limit how many megabytes are allowed, such as "
                                   "--limit 100."));
    const auto weighed = weigh(call, *limit);
    if (!weighed)
        return call.console().fail(weighed.error());
    if (call.has(u"json"_s))
        reportJson(*weighed, call.console());
    else
        reportText(*weighed, call.console());
    return weighed->report.exceeds(weighed->limit) ? ExitCode::Refused : ExitCode::Done;
}

} // namespace

Command weightCommand()
{
    return {
        .name = u"weight"_s,
        .arguments = {u"FILE"_s},
        .synopsis = u"weight FILE [--limit MEGABYTES] [--json]"_s,
        .summary = tr("says what makes a package of the course heavy, and which other sites "
                      "stand in it"),
        .description =
            tr("Lists the largest files with the page where each is used and what would make "
               "it lighter, and every outside address: shown inside a page, or linked to. "
               "Nothing is written."),
        .options = {{u"limit"_s, tr("What the LMS takes; ends with 1 if the package is larger."),
                     u"MEGABYTES"_s},
                    jsonOption()},
        .run = runWeight};
}

} // namespace carrel::cli
