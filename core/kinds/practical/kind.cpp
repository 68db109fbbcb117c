// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/kind.h"

#include "core/base/translate.h"
#include "core/kinds/fieldcheck.h"
#include "core/kinds/findinglist.h"
#include "core/kinds/initialbody.h"
#include "core/kinds/playerobject.h"
#include "core/kinds/practical/rubric.h"
#include "core/kinds/questionfields.h"
#include "core/richtext/richtext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace carrel::kinds::practical {

namespace {

constexpr int version = 1;
constexpr int resultBits = 2; // 0 untouched, 1 begun, 2 self-assessed or done

Field textListField(const QString &key, const QString &label, const QString &help,
                    const QString &entryName)
{
    return {.key = key,
            .label = label,
            .type = FieldType::List,
            .help = help,
            .fields = {{.key = u"text"_s, .label = tr("Text"), .type = FieldType::RichText}},
            .hasId = true,
            .entryName = entryName};
}

QList<Field> taskFields()
{
    return {
        {.key = u"brief"_s,
         .label = tr("Brief"),
         .type = FieldType::RichText,
         .help = tr("What the learner is to do, where and with whom.")},
        {.key = u"minutes"_s,
         .label = tr("Minutes"),
         .type = FieldType::Integer,
         .help = tr("How long it takes; 0: not shown."),
         .initial = 15,
         .least = 0,
         .most = 10'000},
        {.key = u"due"_s,
         .label = tr("By when"),
         .help = tr("In words: “within a week”, “before the next class”. A date in the package "
                    "would have to be exported anew for every group."),
         .hint = tr("Within a week")},
        textListField(u"steps"_s, tr("Steps"), tr("One after the other; the learner ticks them."),
                      tr("step", "As it follows Add, Delete, Move")),
        {.key = u"deliverable"_s,
         .label = tr("Result"),
         .type = FieldType::RichText,
         .help = tr("What there is at the end: a sheet, a photo, a conversation that took place.")},
        textListField(u"checklist"_s, tr("Checklist"),
                      tr("What the learner checks before handing in."),
                      tr("check", "A thing to check, as it follows Add, Delete, Move"))};
}

QList<Field> form()
{
    return taskFields()
        + QList<Field>{
            levelsField(),
            criteriaField(),
            {.key = u"selfAssessment"_s,
             .label = tr("Self-assessment"),
             .type = FieldType::Toggle,
             .help =
                 tr("The learner chooses a level for each criterion. The activity counts as done "
                    "then; the LMS gets the levels, not a grade."),
             .initial = true},
            {.key = u"note"_s,
             .label = tr("Room for a text"),
             .type = FieldType::Toggle,
             .help =
                 tr("The learner may write in the course. The text stays in the browser and goes "
                    "on the hand-in sheet; the LMS never gets it."),
             .initial = true},
            {.key = u"exemplar"_s,
             .label = tr("Example"),
             .type = FieldType::RichText,
             .help = tr("A good piece of work, shown after the self-assessment, to compare.")},
            {.key = u"handIn"_s,
             .label = tr("Hand in"),
             .type = FieldType::RichText,
             .help =
                 tr("Where the work goes: an assignment of the LMS, a mailbox, paper. The package "
                    "itself cannot take files.")},
            {.key = u"assessor"_s,
             .label = tr("Assessed by"),
             .type = FieldType::Text,
             .help = tr("Who looks at it: the learner, a colleague, the trainer.")},
            requiredField()};
}

QJsonObject defaults(IdSource &ids)
{
    QJsonObject body = initialBody(form(), version);
    body.insert("levels"_L1, initialLevels(ids));
    return body;
}

void checkEntries(FindingList &findings, const JsonView &body, const QString &key)
{
    const JsonView entries = body[key].toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (richtext::isBlank(entries[i]["text"_L1])) {
            findings.error(u"empty-entry"_s, memberPlace(entryPlace(key, i), u"text"_s),
                           tr("Entry %1 is empty, and the learner would tick nothing. Write it or "
                              "take it out.")
                               .arg(i + 1));
        }
    }
}

void checkAssessment(FindingList &findings, const JsonView &body)
{
    const bool hasCriteria = !body["criteria"_L1].toArray().isEmpty();
    if (body["selfAssessment"_L1].toBool() && !hasCriteria) {
        findings.error(u"no-criteria"_s, u"criteria"_s,
                       tr("Self-assessment is on, but the rubric has no criteria. Add some, or "
                          "switch self-assessment off."));
    }
    if (body["selfAssessment"_L1].toBool() && richtext::isBlank(body["exemplar"_L1])) {
        findings.suggest(u"no-exemplar"_s, u"exemplar"_s,
                         tr("There is no example to compare with, and people judge their own work "
                            "too kindly or too hard without one. Add one."));
    }
}

Findings check(const JsonView &body)
{
    FindingList findings(u"practical"_s);
    findings.addRichText(form(), body);
    if (richtext::isBlank(body["brief"_L1])) {
        findings.error(u"empty-brief"_s, u"brief"_s,
                       tr("The brief is empty. Say what the learner is to do."));
    }
    if (richtext::isBlank(body["deliverable"_L1])) {
        findings.suggest(u"no-deliverable"_s, u"deliverable"_s,
                         tr("It is not said what there is at the end. Say what the learner shows "
                            "or hands in."));
    }
    if (richtext::isBlank(body["handIn"_L1])) {
        findings.suggest(
            u"no-hand-in"_s, u"handIn"_s,
            tr("It is not said where the work goes, and the package cannot take files. "
               "Name the way, or say that nothing is handed in."));
    }
    if (body["minutes"_L1].toInt() == 0) {
        findings.suggest(u"no-minutes"_s, u"minutes"_s,
                         tr("It is not said how long this takes. Learners plan better when they "
                            "know it."));
    }
    checkEntries(findings, body, u"steps"_s);
    checkEntries(findings, body, u"checklist"_s);
    checkRubric(findings, body);
    checkAssessment(findings, body);
    return findings.findings();
}

PlayerList playerEntries(const JsonView &entries, PlayerContext &context)
{
    PlayerList result;
    const JsonView stored = entries.toArray();
    for (const JsonView &value : stored) {
        PlayerObject entry;
        entry.put(u"id"_s, value["id"_L1]);
        entry.put(u"html"_s, context.html(value["text"_L1]));
        result.append(entry);
    }
    return result;
}

PlayerObject playerData(const JsonView &body, PlayerContext &context)
{
    PlayerObject data;
    data.put(u"briefHtml"_s, context.html(body["brief"_L1]));
    data.putNumber(u"minutes"_s, body["minutes"_L1].toInt());
    data.put(u"due"_s, body["due"_L1].toString().simplified());
    data.put(u"deliverableHtml"_s, context.html(body["deliverable"_L1]));
    data.put(u"assessor"_s, body["assessor"_L1].toString().trimmed());
    data.put(u"steps"_s, playerEntries(body["steps"_L1], context));
    data.put(u"checklist"_s, playerEntries(body["checklist"_L1], context));
    const PlayerList levels = playerLevels(body);
    const PlayerList criteria = playerCriteria(body);
    if (!levels.isEmpty() && !criteria.isEmpty()) { // one without the other is no rubric
        data.put(u"levels"_s, levels);
        data.put(u"criteria"_s, criteria);
    }
    data.putIf(u"selfAssessment"_s, body["selfAssessment"_L1].toBool());
    data.putIf(u"note"_s, body["note"_L1].toBool());
    data.put(u"exemplarHtml"_s, context.html(body["exemplar"_L1]));
    data.put(u"handInHtml"_s, context.html(body["handIn"_L1]));
    return data;
}

int entryCount(const JsonView &body, QLatin1StringView key)
{
    return static_cast<int>(body[key].toArray().size());
}

int answerBits(const JsonView &body)
{
    return entryCount(body, "steps"_L1) + entryCount(body, "checklist"_L1)
        + entryCount(body, "criteria"_L1) * bitsForOneOf(entryCount(body, "levels"_L1));
}

/// "c1.3": by the first criterion the third level. Without self-assessment only that it is done.
QList<LetterKey> letters(const JsonView &body)
{
    LetterKey key = doneKey(plainLine(body["brief"_L1]));
    const JsonView levels = body["levels"_L1].toArray();
    const JsonView criteria = body["criteria"_L1].toArray();
    if (levels.isEmpty() || criteria.isEmpty())
        return {key};
    for (qsizetype i = 0; i < criteria.size(); ++i)
        key.letters << Letter{.letter = u"c%1"_s.arg(i + 1),
                              .part = u"criterion"_s,
                              .text = criteria[i]["title"_L1].toString().simplified()};
    for (qsizetype i = 0; i < levels.size(); ++i)
        key.letters << Letter{.letter = QString::number(i + 1),
                              .part = u"level"_s,
                              .text = levels[i]["title"_L1].toString().simplified()};
    return {key};
}

} // namespace

Kind kind()
{
    return {.id = u"practical"_s,
            .title = tr("Practical activity"),
            .summary = tr("Work done outside the course, with brief, checklist and rubric."),
            .group = Kind::Group::Activity,
            .menuRank = 70,
            .version = version,
            .form = form(),
            .defaults = defaults,
            .upgrade = [](QJsonObject body, int) { return body; },
            .check = check,
            .checkFiles = {},
            .playerData = playerData,
            .resultBits = resultBits,
            .answerBits = answerBits,
            .scoreSteps = [](const JsonView &) { return 0; },
            .letters = letters};
}

} // namespace carrel::kinds::practical
