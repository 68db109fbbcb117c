// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/content/courseparts.h"

#include "core/base/translate.h"
#include "core/package/content/coursedata.h"
#include "core/package/content/resumesize.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace carrel {

using namespace Qt::StringLiterals;

namespace {

/// The table of the course with one entry for each export index.
QList<SlotRun> unfolded(const QList<SlotRun> &runs)
{
    QList<SlotRun> entries;
    for (const SlotRun &run : runs) {
        SlotRun one = run;
        one.count = 1;
        entries.insert(entries.size(), run.count, one);
    }
    return entries;
}

bool isAlike(const SlotRun &one, const SlotRun &other)
{
    return one.width == other.width && one.points == other.points && one.steps == other.steps
        && one.penalty == other.penalty;
}

/// Entries of these indexes, in their order.
QList<SlotRun> folded(const QList<SlotRun> &entries, const QList<int> &own)
{
    QList<SlotRun> runs;
    for (const int n : own) {
        if (runs.isEmpty() || !isAlike(runs.last(), entries[n]))
            runs.append(
                {0, entries[n].width, entries[n].points, entries[n].steps, entries[n].penalty});
        ++runs.last().count;
    }
    return runs;
}

/// Sorted indexes as [first, how many].
QJsonArray runsOf(const QList<int> &own)
{
    QList<std::pair<int, int>> runs;
    for (const int n : own) {
        if (runs.isEmpty() || runs.last().first + runs.last().second != n)
            runs.append({n, 0});
        ++runs.last().second;
    }
    QJsonArray array;
    for (const auto &[first, count] : runs)
        array.append(QJsonArray{first, count});
    return array;
}

/// What questions of the part can give. A page that draws gives as much of its sum as it draws.
double possiblePoints(const ScannedCourse &course, const QList<SlotRun> &entries,
                      const QList<int> &own)
{
    const QSet<int> mine(own.cbegin(), own.cend());
    double sum = 0;
    for (const int n : own)
        sum += entries[n].points;
    for (const ScannedQuiz &quiz : course.quizzes) {
        if (quiz.draw == 0 || !mine.contains(quiz.page))
            continue;
        double all = 0;
        for (const int n : quiz.questions)
            all += entries[n].points;
        sum -= all * (1 - double(quiz.draw) / double(quiz.questions.size()));
    }
    return sum;
}

/// Those of an array that `isMine`.
template<typename IsMine>
QJsonArray those(const QJsonValue &array, IsMine &&isMine)
{
    QJsonArray left;
    for (const QJsonValue entry : array.toArray()) {
        if (isMine(entry))
            left.append(entry);
    }
    return left;
}

void put(QJsonObject &object, const QString &name, const QJsonArray &array)
{
    if (array.isEmpty())
        object.remove(name);
    else
        object.insert(name, array);
}

/// Only the questions of this part; skills without any are left out.
QJsonArray skillsAmong(const QJsonValue &skills, const QSet<int> &mine)
{
    QJsonArray left;
    for (const QJsonValue value : skills.toArray()) {
        QJsonObject skill = value.toObject();
        const QJsonArray questions = those(skill.value("questions"_L1), [&](const QJsonValue &n) {
            return mine.contains(n.toInt());
        });
        if (questions.isEmpty())
            continue;
        skill.insert(u"questions"_s, questions);
        left.append(skill);
    }
    return left;
}

/// Modules that are a course of their own, the one that names it first.
using Scope = QList<ScannedModule>;

/// Those of the scope, as if there were no others.
QJsonArray modulesAlone(const QJsonValue &modules, const Scope &scope)
{
    QJsonArray left;
    for (const QJsonValue value : modules.toArray()) {
        QJsonObject module = value.toObject();
        const QString id = module.value("id"_L1).toString();
        if (std::ranges::none_of(scope, [&](const auto &own) { return own.id.text() == id; }))
            continue;
        module.insert(u"depth"_s, module.value("depth"_L1).toInt() - scope.first().depth);
        if (id == scope.first().id.text())
            module.remove(u"parent"_s);
        left.append(module);
    }
    return left;
}

/// Export indexes of all its modules, sorted.
QList<int> ownOf(const Scope &scope)
{
    QList<int> own;
    for (const ScannedModule &module : scope)
        own += module.own;
    std::ranges::sort(own);
    return own;
}

/// The object of the course with what concerns these modules only.
QJsonObject partObject(const Scope &scope, const QList<int> &own, const QList<SlotRun> &entries,
                       const QJsonObject &whole)
{
    const QSet<int> mine(own.cbegin(), own.cend());
    QJsonObject object = whole;
    object.insert(u"id"_s, scope.first().id.text());
    object.insert(u"title"_s, scope.first().title);
    object.insert(u"minutes"_s, 0); // Said of the course only.
    object.insert(u"slots"_s, slotsArray(folded(entries, own)));
    object.insert(u"own"_s, runsOf(own));
    object.insert(u"modules"_s, modulesAlone(whole.value("modules"_L1), scope));
    put(object, u"quizzes"_s, those(whole.value("quizzes"_L1), [&](const QJsonValue &quiz) {
            return mine.contains(quiz.toObject().value("n"_L1).toInt());
        }));
    put(object, u"required"_s, those(whole.value("required"_L1), [&](const QJsonValue &duty) {
            return mine.contains(duty.toArray().first().toInt());
        }));
    put(object, u"skills"_s, skillsAmong(whole.value("skills"_L1), mine));
    return object;
}

} // namespace

QString CoursePart::pageName() const
{
    return u"part-%1.html"_s.arg(module.text());
}

QString CoursePart::dataName() const
{
    return u"course-%1.js"_s.arg(module.text());
}

QList<ScannedModule> moduleAndBelow(const ScannedCourse &course, const NodeId &module)
{
    QList<ScannedModule> scope;
    for (const ScannedModule &each : course.modules) {
        if (scope.isEmpty() ? each.id == module : each.depth > scope.first().depth)
            scope.append(each);
        else if (!scope.isEmpty())
            break;
    }
    return scope;
}

Result<CoursePart> moduleAlone(const ScannedCourse &course, const QJsonObject &whole,
                               const PlayerFiles &player, const NodeId &module)
{
    const Scope scope = moduleAndBelow(course, module);
    if (scope.isEmpty())
        return Error{ErrorCode::NotFound,
                     tr("The module that was to be exported alone is not in the course.")};
    const QList<int> own = ownOf(scope);
    if (own.isEmpty())
        return Error{ErrorCode::Refused,
                     tr("The module “%1” has no page, so there is nothing to export. Write a page "
                        "in it first, or choose another module.")
                         .arg(scope.first().title)};
    const QList<SlotRun> entries = unfolded(course.slotRuns);
    CoursePart part;
    part.module = module;
    part.title = scope.first().title;
    part.course = partObject(scope, own, entries, whole);
    part.weight = possiblePoints(course, entries, own) > 0 ? 1 : 0;
    CARREL_TRY_VALUE(size, resumeSize(player, part.course));
    part.worstState = size.worstCase;
    part.course.insert(u"fingerprint"_s, size.fingerprint);
    return part;
}

Result<QList<CoursePart>> courseParts(const ScannedCourse &course, const QJsonObject &whole,
                                      const PlayerFiles &player)
{
    const QList<SlotRun> entries = unfolded(course.slotRuns);
    QList<CoursePart> parts;
    QList<QJsonObject> objects;
    double total = 0;
    for (const ScannedModule &module : course.modules) {
        if (module.pages.isEmpty())
            continue;
        const QList<int> own = ownOf({module});
        CoursePart part;
        part.module = module.id;
        part.title = module.title;
        part.course = partObject({module}, own, entries, whole);
        part.weight = possiblePoints(course, entries, own);
        total += part.weight;
        objects.append(part.course);
        parts.append(part);
    }
    CARREL_TRY_VALUE(sizes, resumeSizes(player, objects));
    for (qsizetype i = 0; i < parts.size(); ++i) {
        parts[i].worstState = sizes[i].worstCase;
        parts[i].course.insert(u"fingerprint"_s, sizes[i].fingerprint);
        parts[i].weight = total > 0 ? parts[i].weight / total : 0;
    }
    return parts;
}

} // namespace carrel
