// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/kind.h"

#include "core/base/translate.h"
#include "core/kinds/fieldcheck.h"
#include "core/kinds/findinglist.h"
#include "core/kinds/initialbody.h"
#include "core/kinds/playerobject.h"
#include "core/kinds/questionfields.h"
#include "core/kinds/virtualclass/zonedtime.h"
#include "core/richtext/richtext.h"

#include <QJsonArray>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace carrel::kinds::virtualclass {

namespace {

constexpr int version = 1;
constexpr int resultBits = 2; // 0 untouched, 2 the learner says that they took part
constexpr int mostMinutes = 24 * 60;
constexpr auto known = "known"_L1; // stored in "date"

QList<Field> agendaFields()
{
    return {{.key = u"text"_s,
             .label = tr("What happens"),
             .help = tr("One line, as it stands in the agenda."),
             .hint = tr("What happens")},
            {.key = u"minutes"_s,
             .label = tr("Minutes"),
             .type = FieldType::Integer,
             .help = tr("How long it takes. From these the learner is shown when it begins."),
             .initial = 10,
             .least = 0,
             .most = mostMinutes}};
}

QList<Field> dateFields()
{
    return {{.key = u"date"_s,
             .label = tr("Date"),
             .type = FieldType::Choice,
             .help = tr("Announced by the trainer: the package holds no date and serves one group "
                        "after the other. Known now: learners see it in their own time and can "
                        "add it to their calendar, but when it changes, the course has to be "
                        "exported and put on the LMS again."),
             .initial = u"announced"_s,
             .choices = {{u"announced"_s, tr("Announced by the trainer")},
                         {QString(known), tr("Known now")}},
             .role = FieldRole::Branch},
            {.key = u"start"_s,
             .label = tr("Beginning"),
             .help = tr("Year, month, day and time, as 2026-12-03 14:00."),
             .hint = u"2026-12-03 14:00"_s,
             .onlyIf = {u"date"_s, QString(known)},
             .isCode = true},
            {.key = u"zone"_s,
             .label = tr("Time zone"),
             .help = tr("The place whose clocks are meant, by its name in the time zone database: "
                        "Europe/Paris, America/Toronto. Summer time is taken care of."),
             .hint = u"Europe/Paris"_s,
             .onlyIf = {u"date"_s, QString(known)},
             .isCode = true}};
}

QList<Field> wayInFields()
{
    return {{.key = u"link"_s,
             .label = tr("Link to the class"),
             .type = FieldType::Address,
             .help = tr("The https address of the meeting. It opens in a new tab when the learner "
                        "presses “Join”; nothing is asked of it before.")},
            {.key = u"access"_s,
             .label = tr("Other ways to take part"),
             .type = FieldType::LongText,
             .help = tr("A telephone number, a meeting code, a room. May stay empty."),
             .hint = tr("Telephone number, meeting code, room")}};
}

QList<Field> form()
{
    return dateFields()
        + QList<Field>{{.key = u"minutes"_s,
                        .label = tr("Length in minutes"),
                        .type = FieldType::Integer,
                        .help = tr("From the beginning to the end of the class."),
                        .initial = 60,
                        .least = 1,
                        .most = mostMinutes}}
    + wayInFields()
        + QList<Field>{
            {.key = u"preparation"_s,
             .label = tr("Preparation"),
             .type = FieldType::RichText,
             .help = tr("What to do, read or bring before the class.")},
            {.key = u"agenda"_s,
             .label = tr("Agenda"),
             .type = FieldType::List,
             .help = tr("What happens, in order, with the minutes for each."),
             .fields = agendaFields(),
             .hasId = true,
             .entryName = tr("item", "Of an agenda, as it follows Add, Delete, Move")},
            {.key = u"followUp"_s,
             .label = tr("Follow-up"),
             .type = FieldType::RichText,
             .help = tr("What comes after the class: a task, a forum, where the recording is.")},
            {.key = u"takesPart"_s,
             .label = tr("“I took part” button"),
             .type = FieldType::Toggle,
             .help = tr("The learner can say that they took part, and the LMS is told that it was "
                        "done. Nobody checks it, and it gives no points."),
             .isAdvanced = true},
            requiredField()};
}

/// The zone of the author's computer is the best guess; it is stored, so that exports are the same
/// everywhere.
QJsonObject defaults(IdSource &)
{
    QJsonObject body = initialBody(form(), version);
    body.insert("zone"_L1, ownZone());
    return body;
}

bool hasDate(const JsonView &body)
{
    return body["date"_L1].toString() == known;
}

QString zoneOf(const JsonView &body)
{
    return body["zone"_L1].toString().trimmed();
}

/// The address, if a browser may be sent there.
QString linkOf(const JsonView &body)
{
    const QString text = body["link"_L1].toString().trimmed();
    const QUrl url(text, QUrl::StrictMode);
    const bool isGood = url.isValid() && url.scheme() == u"https" && !url.host().isEmpty();
    return isGood ? url.toString(QUrl::FullyEncoded) : QString();
}

void checkClock(FindingList &findings, const ZonedTime &start, const QString &zone)
{
    if (start.shown == ZonedTime::Shown::Never) {
        findings.error(u"left-out-time"_s, u"start"_s,
                       tr("In this night the clocks of %1 are put forward, and this time is left "
                          "out. Choose a time that there is.",
                          "%1: time zone, as Europe/Paris")
                           .arg(zone));
    } else if (start.shown == ZonedTime::Shown::Twice) {
        findings.suggest(u"double-time"_s, u"start"_s,
                         tr("In this night the clocks of %1 are put back, and this time comes "
                            "twice. The first is taken; choose another time to be sure.",
                            "%1: time zone, as Europe/Paris")
                             .arg(zone));
    }
}

void checkDate(FindingList &findings, const JsonView &body)
{
    const QString written = body["start"_L1].toString().trimmed();
    const auto start = readTime(written);
    const QString zone = zoneOf(body);
    if (written.isEmpty()) {
        findings.error(u"no-start"_s, u"start"_s,
                       tr("The date is said to be known, but it is not given. Write it, or let "
                          "the trainer announce it."));
    } else if (!start) {
        findings.error(u"unreadable-start"_s, u"start"_s,
                       tr("This is no date and time, so the learner is shown none. Write year, "
                          "month, day and time, as 2026-12-03 14:00."));
    }
    if (!isZone(zone)) {
        const QString like = zoneLike(zone);
        findings.error(u"unknown-zone"_s, u"zone"_s,
                       like.isEmpty()
                           ? tr("No time zone has this name, so nobody knows when the class is. "
                                "Write a place as Europe/Paris or America/Toronto.")
                           : tr("No time zone has this name. Do you mean %1?",
                                "%1: time zone, as Europe/Paris")
                                 .arg(like));
    } else if (start) {
        checkClock(findings, inZone(*start, zone), zone);
    }
}

void checkWayIn(FindingList &findings, const JsonView &body)
{
    const bool hasLink = !body["link"_L1].toString().trimmed().isEmpty();
    const bool hasAccess = !body["access"_L1].toString().trimmed().isEmpty();
    if (hasLink && linkOf(body).isEmpty()) {
        findings.error(u"bad-link"_s, u"link"_s,
                       tr("The link is no whole address that begins with https://, so it is left "
                          "out. Copy it from the invitation to the meeting."));
    }
    if (hasLink || hasAccess)
        return;
    const QString message = tr("It is not said how to get in. Give the link to the class, or a "
                               "number, a room, or who tells it when.");
    if (hasDate(body))
        findings.error(u"no-way-in"_s, u"link"_s, message);
    else
        findings.suggest(u"no-way-in"_s, u"link"_s, message);
}

void checkAgenda(FindingList &findings, const JsonView &body)
{
    const JsonView agenda = body["agenda"_L1].toArray();
    int sum = 0;
    for (qsizetype i = 0; i < agenda.size(); ++i) {
        sum += agenda[i]["minutes"_L1].toInt();
        if (agenda[i]["text"_L1].toString().trimmed().isEmpty()) {
            findings.error(
                u"empty-item"_s, memberPlace(entryPlace(u"agenda"_s, i), u"text"_s),
                tr("Item %1 of the agenda is empty. Say what happens, or take it out.").arg(i + 1));
        }
    }
    const int minutes = body["minutes"_L1].toInt();
    if (sum > minutes) {
        findings.error(u"long-agenda"_s, u"agenda"_s,
                       tr("The agenda takes %1 minutes, but the class has only %2. Shorten the "
                          "one, or make the other longer.")
                           .arg(sum)
                           .arg(minutes));
    }
    if (agenda.isEmpty() && richtext::isBlank(body["preparation"_L1])) {
        findings.suggest(u"no-preparation"_s, u"preparation"_s,
                         tr("There is neither preparation nor agenda, so learners come without "
                            "knowing what for. Say what to prepare, or what happens."));
    }
}

Findings check(const JsonView &body)
{
    FindingList findings(u"virtualclass"_s);
    findings.addRichText(form(), body);
    if (hasDate(body))
        checkDate(findings, body);
    checkWayIn(findings, body);
    checkAgenda(findings, body);
    return findings.findings();
}

/// When it begins, in UTC, and what the clocks of its place show: browsers need no time zones.
PlayerObject playerStart(const JsonView &body)
{
    const auto start = readTime(body["start"_L1].toString());
    const QString zone = zoneOf(body);
    if (!hasDate(body) || !start || !isZone(zone))
        return {};
    const ZonedTime zoned = inZone(*start, zone);
    PlayerObject data;
    data.put(u"utc"_s, zoned.utc.toString(u"yyyy-MM-ddTHH:mm:ssZ"_s));
    data.put(u"zone"_s, zone);
    data.putNumber(u"offset"_s, zoned.offset);
    if (const auto change = clockChange(zoned.utc, body["minutes"_L1].toInt(), zone)) {
        data.putNumber(u"changesAfter"_s, change->minutes);
        data.putNumber(u"laterOffset"_s, change->offset);
    }
    return data;
}

PlayerList playerAgenda(const JsonView &stored)
{
    PlayerList agenda;
    for (const JsonView &entry : stored) {
        PlayerObject item;
        item.put(u"text"_s, entry["text"_L1].toString().simplified());
        item.putNumber(u"minutes"_s, entry["minutes"_L1].toInt());
        if (item.contains(u"text"_s))
            agenda.append(item);
    }
    return agenda;
}

PlayerObject playerData(const JsonView &body, PlayerContext &context)
{
    PlayerObject data;
    data.put(u"start"_s, playerStart(body));
    data.putNumber(u"minutes"_s, body["minutes"_L1].toInt());
    data.put(u"link"_s, linkOf(body));
    data.put(u"access"_s, body["access"_L1].toString().trimmed());
    data.put(u"preparationHtml"_s, context.html(body["preparation"_L1]));
    data.put(u"agenda"_s, playerAgenda(body["agenda"_L1].toArray()));
    data.put(u"followUpHtml"_s, context.html(body["followUp"_L1]));
    data.putIf(u"takesPart"_s, body["takesPart"_L1].toBool());
    return data;
}

} // namespace

Kind kind()
{
    return {.id = u"virtualclass"_s,
            .title = tr("Virtual class"),
            .summary = tr("A live session: when, how to get in, agenda, what to prepare."),
            .group = Kind::Group::Activity,
            .menuRank = 75,
            .showsTitle = true,
            .version = version,
            .form = form(),
            .defaults = defaults,
            .upgrade = [](QJsonObject body, int) { return body; },
            .check = check,
            .checkFiles = {},
            .playerData = playerData,
            .resultBits = resultBits,
            .answerBits = [](const JsonView &) { return 0; },
            .scoreSteps = [](const JsonView &) { return 0; },
            .isReported = [](const JsonView &body) { return body["takesPart"_L1].toBool(); },
            .letters = [](const JsonView &) { return QList<LetterKey>{doneKey({})}; }};
}

} // namespace carrel::kinds::virtualclass
