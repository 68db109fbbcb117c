// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/carrel/exportmemory.h"

#include "core/base/clock.h"
#include "core/base/translate.h"
#include "core/package/republish/reading.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace carrel::cli {

namespace {

QJsonObject differenceAsJson(const Difference &difference)
{
    QJsonObject json{{u"impact"_s, impactName(difference.impact)},
                     {u"aspect"_s, difference.aspect},
                     {u"what"_s, difference.what},
                     {u"learners"_s, difference.learners}};
    if (!difference.module.isEmpty())
        json.insert(u"module"_s, difference.module);
    if (!difference.page.isEmpty())
        json.insert(u"page"_s, difference.page);
    if (difference.question > 0)
        json.insert(u"question"_s, difference.question);
    if (!difference.node.isNull())
        json.insert(u"node"_s, difference.node.text());
    return json;
}

QString dayOf(const QString &at)
{
    const QDateTime time = QDateTime::fromString(at, Qt::ISODateWithMs);
    return QLocale().toString(time.toLocalTime().date(), QLocale::LongFormat);
}

} // namespace

QJsonObject changesAsJson(const RepublishReport &report)
{
    QJsonObject counts;
    QJsonArray differences;
    for (const Impact impact : allImpacts()) {
        counts.insert(impactName(impact), report.count(impact));
        for (const Difference &difference : report.differences) {
            if (difference.impact == impact)
                differences.append(differenceAsJson(difference));
        }
    }
    return {{u"counts"_s, counts}, {u"differences"_s, differences}};
}

void printChanges(const RepublishReport &report, Console &console)
{
    for (const Impact impact : allImpacts()) {
        if (report.count(impact) == 0)
            continue;
        console.result(impactTitle(impact));
        for (const Difference &difference : report.differences) {
            if (difference.impact != impact)
                continue;
            const QString place = difference.place();
            console.result(place.isEmpty() ? u"  "_s + difference.what
                                           : u"  %1: %2"_s.arg(place, difference.what));
            console.result(u"      "_s + difference.learners);
        }
    }
}

Result<> ExportMemory::look(Keeps keeps)
{
    if (!m_options.choices.module.isNull())
        return {}; // One module is a course of its own, of which nothing is remembered.
    m_last = lastExport(m_course, deliveredWay(m_format, m_options), m_profile);
    if (!m_last && keeps == Keeps::No)
        return {};
    CARREL_TRY_VALUE(now, deliveredNow(m_course, m_format, m_options));
    m_now = now;
    if (!m_last)
        return {};
    const auto report = changesSince(m_course, *m_last, now);
    // A record that cannot be read is no reason against an export.
    if (report)
        m_report = *report;
    return {};
}

Result<> ExportMemory::keep(EditSession &session, const QString &path, qint64 bytes,
                            Console &console)
{
    contract(m_now);
    ExportRecord record;
    record.at = timeText(QDateTime::currentDateTimeUtc());
    record.format = m_format;
    record.isSplit = m_options.isSplit;
    record.profile = m_profile;
    record.name = QFileInfo(path).fileName();
    record.bytes = bytes;
    record.sha256 = recordedChecksum(path);
    CARREL_TRY(rememberExport(session, record, *m_now));
    CARREL_TRY(session.save(OnConflict::Refuse, console.progress(tr("Saving"))));
    return session.close(EditSession::OnClose::Discard);
}

QString ExportMemory::sentence() const
{
    //: %1 is a date, %2 the name of a file, %3 how many changes of which sort
    return tr("Since the last export on %1 (%2): %3")
        .arg(dayOf(m_last->at), m_last->name, m_report->summary());
}

QJsonObject ExportMemory::json() const
{
    QJsonObject json = changesAsJson(*m_report);
    json.insert(u"at"_s, m_last->at);
    json.insert(u"output"_s, m_last->name);
    return json;
}

} // namespace carrel::cli
