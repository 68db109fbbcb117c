// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/practical/rubric.h"

#include "core/base/translate.h"
#include "core/kinds/fieldcheck.h"
#include "core/kinds/initialbody.h"
#include "core/kinds/playerobject.h"
#include "core/richtext/richtext.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace carrel::kinds::practical {

namespace {

constexpr double mostPoints = 100;

QList<Field> levelFields()
{
    return {{.key = u"title"_s,
             .label = tr("Level"),
             .help = tr("A word that does not hurt: \"Nearly holds\" rather than \"Poor\".")},
            {.key = u"points"_s,
             .label = tr("Points"),
             .type = FieldType::Number,
             .help = tr("For the trainer's grade; the LMS does not get it from the package."),
             .least = 0,
             .most = mostPoints}};
}

QList<Field> criterionFields()
{
    return {{.key = u"title"_s, .label = tr("Criterion"), .help = tr("What is looked at.")},
            {.key = u"weight"_s,
             .label = tr("Weight"),
             .type = FieldType::Number,
             .help = tr("How much it matters beside the other criteria."),
             .initial = 1,
             .least = 0,
             .most = mostPoints,
             .isAdvanced = true},
            {.key = u"exemplarLevel"_s,
             .label = tr("Example"),
             .type = FieldType::Entry,
             .help = tr("The level that your example reaches. The learner sees it beside their own "
                        "after the self-assessment. May stay open."),
             .entriesOf = u"levels"_s},
            {.key = u"descriptions"_s,
             .label = tr("What is to be seen"),
             .type = FieldType::TextList,
             .help = tr("One sentence for each level: what somebody else would see."),
             .along = u"levels"_s}};
}

QString nameOf(const JsonView &entry, qsizetype index)
{
    const QString title = entry["title"_L1].toString().trimmed();
    return title.isEmpty() ? u"%1"_s.arg(index + 1) : title;
}

void checkLevels(FindingList &findings, const JsonView &levels)
{
    QSet<double> seen;
    for (qsizetype i = 0; i < levels.size(); ++i) {
        const QString place = entryPlace(u"levels"_s, i);
        if (levels[i]["title"_L1].toString().trimmed().isEmpty()) {
            findings.error(u"level-title"_s, memberPlace(place, u"title"_s),
                           tr("Level %1 of the rubric has no name. Name it.").arg(i + 1));
        }
        const double points = levels[i]["points"_L1].toDouble();
        if (seen.contains(points)) {
            findings.suggest(u"equal-levels"_s, memberPlace(place, u"points"_s),
                             tr("Two levels of the rubric give the same points, so they make no "
                                "difference to a grade. Change the points or take one level out."));
        }
        seen.insert(points);
    }
}

void checkCriterion(FindingList &findings, const JsonView &criterion, qsizetype index,
                    qsizetype levels)
{
    const QString place = entryPlace(u"criteria"_s, index);
    if (criterion["title"_L1].toString().trimmed().isEmpty()) {
        findings.error(
            u"criterion-title"_s, memberPlace(place, u"title"_s),
            tr("Criterion %1 of the rubric has no name. Say what is looked at.").arg(index + 1));
    }
    const JsonView descriptions = criterion["descriptions"_L1].toArray();
    for (qsizetype i = 0; i < levels; ++i) {
        if (!descriptions[i].toString().trimmed().isEmpty())
            continue;
        findings.suggest(u"description"_s, entryPlace(memberPlace(place, u"descriptions"_s), i),
                         tr("The rubric does not say what is to be seen at level %1 of \"%2\". "
                            "Write it, so that "
                            "two people judge alike.")
                             .arg(i + 1)
                             .arg(nameOf(criterion, index)));
    }
    if (descriptions.size() > levels) {
        findings.error(u"description-left-over"_s, memberPlace(place, u"descriptions"_s),
                       tr("\"%1\" has more descriptions than the rubric has levels. Take out those "
                          "that are too many, or add a level.")
                           .arg(nameOf(criterion, index)));
    }
}

/// The place of the level that the example reaches; -1 where it is not said.
int exemplarLevel(const JsonView &criterion, const JsonView &levels)
{
    const QString id = criterion["exemplarLevel"_L1].toString();
    for (qsizetype i = 0; i < levels.size(); ++i) {
        if (!id.isEmpty() && levels[i]["id"_L1].toString() == id)
            return int(i);
    }
    return -1;
}

/// The levels of the example: of all criteria or of none, and only where there is an example.
void checkExemplarLevels(FindingList &findings, const JsonView &body)
{
    const JsonView levels = body["levels"_L1].toArray();
    const JsonView criteria = body["criteria"_L1].toArray();
    QList<qsizetype> open;
    for (qsizetype i = 0; i < criteria.size(); ++i) {
        if (exemplarLevel(criteria[i], levels) < 0)
            open << i;
    }
    if (open.size() == criteria.size())
        return;
    for (const qsizetype i : std::as_const(open)) {
        findings.suggest(u"exemplar-level"_s,
                         memberPlace(entryPlace(u"criteria"_s, i), u"exemplarLevel"_s),
                         tr("It is not said which level the example reaches at \"%1\", although it "
                            "is for other criteria. Choose it, so that learners can compare.")
                             .arg(nameOf(criteria[i].toObject(), i)));
    }
    if (richtext::isBlank(body["exemplar"_L1])) {
        findings.suggest(u"level-of-nothing"_s, u"exemplar"_s,
                         tr("The rubric says which levels the example reaches, but there is no "
                            "example. Write it."));
    }
}

} // namespace

Field levelsField()
{
    return {.key = u"levels"_s,
            .label = tr("Levels"),
            .type = FieldType::List,
            .help = tr("The same for every criterion, the lowest first."),
            .fields = levelFields(),
            .hasId = true,
            .entryName = tr("level", "As it follows Add, Delete, Move"),
            .fewest = 2};
}

Field criteriaField()
{
    return {.key = u"criteria"_s,
            .label = tr("Criteria"),
            .type = FieldType::List,
            .help = tr("The learner sees the rubric before the work and assesses with it "
                       "afterwards."),
            .fields = criterionFields(),
            .hasId = true,
            .entryName = tr("criterion", "As it follows Add, Delete, Move")};
}

QJsonArray initialLevels(IdSource &ids)
{
    QJsonArray levels;
    for (int i = 0; i < 2; ++i) {
        QJsonObject level = initialEntry(levelFields());
        level.insert("id"_L1, ids.nextText());
        level.insert("title"_L1, i == 0 ? tr("Not yet") : tr("Reached"));
        level.insert("points"_L1, i);
        levels.append(level);
    }
    return levels;
}

void checkRubric(FindingList &findings, const JsonView &body)
{
    const JsonView levels = body["levels"_L1].toArray();
    const JsonView criteria = body["criteria"_L1].toArray();
    if (criteria.isEmpty())
        return; // levels alone are what a new activity starts with
    if (levels.size() < 2) {
        findings.error(u"few-levels"_s, u"levels"_s,
                       tr("The rubric has criteria but fewer than two levels, so nothing can be "
                          "told apart. Add levels."));
    }
    checkLevels(findings, levels);
    double weights = 0;
    for (qsizetype i = 0; i < criteria.size(); ++i) {
        checkCriterion(findings, criteria[i].toObject(), i, levels.size());
        weights += criteria[i]["weight"_L1].toDouble();
    }
    if (weights == 0) {
        findings.error(
            u"no-weight"_s, u"criteria"_s,
            tr("No criterion of the rubric has a weight, so no grade can come of it. Give "
               "each its weight, 1 for all if they matter alike."));
    }
    checkExemplarLevels(findings, body);
}

PlayerList playerLevels(const JsonView &body)
{
    PlayerList result;
    const JsonView levels = body["levels"_L1].toArray();
    for (const JsonView &level : levels) {
        PlayerObject entry;
        entry.put(u"id"_s, level["id"_L1]);
        entry.put(u"title"_s, level["title"_L1]);
        entry.put(u"points"_s, level["points"_L1].toDouble());
        result.append(entry);
    }
    return result;
}

PlayerList playerCriteria(const JsonView &body)
{
    PlayerList result;
    const JsonView levels = body["levels"_L1].toArray();
    const bool hasExemplar = !richtext::isBlank(body["exemplar"_L1]);
    const JsonView criteria = body["criteria"_L1].toArray();
    for (const JsonView &criterion : criteria) {
        PlayerObject entry;
        entry.put(u"id"_s, criterion["id"_L1]);
        entry.put(u"title"_s, criterion["title"_L1]);
        entry.put(u"weight"_s, criterion["weight"_L1].toDouble());
        entry.put(u"descriptions"_s, criterion["descriptions"_L1]);
        const int level = hasExemplar ? exemplarLevel(criterion, levels) : -1;
        if (level >= 0)
            entry.put(u"exemplar"_s, QJsonValue(level));
        result.append(entry);
    }
    return result;
}

} // namespace carrel::kinds::practical
