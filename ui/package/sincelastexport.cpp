// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/package/sincelastexport.h"

#include "core/base/clock.h"
#include "core/base/translate.h"
#include "core/package/republish/reading.h"
#include "ui/package/factlist.h"
#include "ui/widgets/whentext.h"

#include <QDateTime>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr int mostNamed = 4; // The dialog says more things than these.

/// One module only is a course of its own, of which nothing is remembered.
bool isOfWhole(const ExportChoice &choice)
{
    return choice.choices.module.isNull();
}

Result<std::optional<SinceLastExport>> changesAfter(const CourseView &course,
                                                    const ExportRecord &record,
                                                    const PackageOptions &options)
{
    CARREL_TRY_VALUE(now, deliveredNow(course, record.format, options));
    CARREL_TRY_VALUE(report, changesSince(course, record, now));
    return std::optional(SinceLastExport{record, report});
}

FactList::Sign signOf(Impact impact)
{
    switch (impact) {
    case Impact::Safe: return FactList::Sign::Good;
    case Impact::NewWork: return FactList::Sign::Plain;
    case Impact::Removed:
    case Impact::Scores:
    case Impact::Resets: return FactList::Sign::Note;
    }
    return FactList::Sign::Plain;
}

} // namespace

QString SinceLastExport::title() const
{
    //: %1 is a day or a time, %2 the name of a file
    return carrel::tr("Since the export of %1 (%2)")
        .arg(whenText(record.at, QDateTime::currentDateTime()), record.name);
}

Result<std::optional<SinceLastExport>> sinceLastExport(const CourseView &course,
                                                       const ExportChoice &choice)
{
    const PackageOptions options = choice.options();
    const auto record =
        lastExport(course, deliveredWay(formatOf(choice), options), choice.destination);
    if (!record || !isOfWhole(choice))
        return std::optional<SinceLastExport>();
    return changesAfter(course, *record, options);
}

Result<std::optional<SinceLastExport>> sinceLastExport(const CourseView &course)
{
    const QList<ExportRecord> records = rememberedExports(course);
    if (records.isEmpty())
        return std::optional<SinceLastExport>();
    PackageOptions options;
    options.isSplit = records.last().isSplit;
    return changesAfter(course, records.last(), options);
}

void addChanges(FactList &list, const SinceLastExport &changes)
{
    list.addTitle(changes.title());
    const RepublishReport &report = changes.report;
    const bool isSafe = report.count(Impact::Safe) == report.differences.size();
    list.add(isSafe ? FactList::Sign::Good : FactList::Sign::Plain, report.summary());
    int named = 0;
    for (const Impact impact : allImpacts()) {
        for (const Difference &difference : report.differences) {
            const bool isTold = difference.impact == impact && impact != Impact::Safe;
            if (!isTold || ++named > mostNamed)
                continue;
            const QString place = difference.place();
            //: %1 is where something is, %2 a sentence that says what is different there
            const QString what = place.isEmpty() ? difference.what
                                                 : carrel::tr("%1: %2").arg(place, difference.what);
            list.add(signOf(impact), what + u' ' + difference.learners);
        }
    }
    if (!report.differences.isEmpty())
        list.addMuted(carrel::tr("All of them, with the way to each: Course > What changed since "
                                 "the last export."));
}

Result<KeptExport> keptExport(const CourseView &course, const ExportChoice &choice,
                              const WrittenPackage &written)
{
    if (!isOfWhole(choice))
        return Error{ErrorCode::Refused, {}};
    KeptExport kept;
    CARREL_TRY_VALUE(delivered, deliveredNow(course, formatOf(choice), choice.options()));
    kept.delivered = delivered;
    kept.record.at = timeText(QDateTime::currentDateTimeUtc());
    kept.record.format = formatOf(choice);
    kept.record.isSplit = delivered.way.isSplit;
    kept.record.profile = choice.destination;
    kept.record.name = QFileInfo(written.path).fileName();
    kept.record.bytes = written.bytes;
    kept.record.sha256 = recordedChecksum(written.path);
    return kept;
}

} // namespace carrel::ui
