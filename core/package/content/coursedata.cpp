// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/content/coursedata.h"

#include "core/base/translate.h"
#include "core/package/content/indexpage.h"

#include <QJsonArray>

namespace carrel {

using namespace Qt::StringLiterals;

namespace {

QJsonArray slotsArray(const QList<SlotRun> &runs)
{
    QJsonArray array;
    for (const SlotRun &run : runs)
        array.append(QJsonArray{run.count, run.width, run.points, run.steps});
    return array;
}

QJsonObject moduleEntry(const ScannedModule &module)
{
    QJsonArray pages;
    for (const int n : module.pages)
        pages.append(n);
    QJsonObject entry{{u"id"_s, module.id.text()},   {u"title"_s, module.title},
                      {u"depth"_s, module.depth},    {u"pages"_s, pages},
                      {u"questions"_s, module.questions}, {u"file"_s, moduleFileName(module.id)}};
    if (!module.parent.isNull())
        entry.insert(u"parent"_s, module.parent.text());
    return entry;
}

QJsonObject blockObject(const Node &node, const Kind &kind, const ScannedCourse &scanned, bool isQuiz,
                        WritingContext &context)
{
    QJsonObject block = kind.playerData(node.body, context);
    block.insert(u"id"_s, node.id.text());
    block.insert(u"kind"_s, kind.id);
    if (!kind.isAnswered())
        return block;
    block.insert(u"n"_s, scanned.indexes.value(node.id));
    if (node.body.contains("tries"_L1))
        block.insert(u"tries"_s, node.body.value("tries"_L1).toInt());
    if (kind.scoreSteps && kind.scoreSteps(node.body) > 0) {
        block.insert(u"points"_s, pointsOf(node.body));
        block.insert(u"counts"_s, countsForScore(kind, node.body, isQuiz));
    }
    return block;
}

Result<QJsonObject> pageObject(const CourseView &course, const ScannedCourse &scanned,
                               const Node &page, WritingContext &context)
{
    CARREL_TRY_VALUE(nodes, course.children(page.id));
    const bool isQuiz = page.body.value("quiz"_L1).toBool();
    QJsonArray blocks;
    for (const Node &node : nodes) {
        if (const Kind *kind = findKind(node.kind)) // Others are in the notes already.
            blocks.append(blockObject(node, *kind, scanned, isQuiz, context));
    }
    QJsonObject object{{u"id"_s, page.id.text()},
                       {u"n"_s, scanned.indexes.value(page.id)},
                       {u"title"_s, page.title},
                       {u"quiz"_s, isQuiz},
                       {u"blocks"_s, blocks}};
    if (isQuiz)
        object.insert(u"attempts"_s, page.body.value("attempts"_L1).toInt());
    return object;
}

} // namespace

QString moduleFileName(const NodeId &module)
{
    return u"modules/m-%1.js"_s.arg(module.text());
}

QJsonObject courseObject(const ScannedCourse &course, const QString &interfaceLanguage, int stateLimit)
{
    QJsonArray modules;
    for (const ScannedModule &module : course.modules)
        modules.append(moduleEntry(module));
    const QJsonObject settings = toJson(course.settings);
    return {{u"format"_s, 1},
            {u"id"_s, course.id.text()},
            {u"title"_s, course.title},
            {u"language"_s, course.settings.language},
            {u"dir"_s, directionOf(course.settings.language)},
            {u"interfaceLanguage"_s, interfaceLanguage},
            {u"passMark"_s, course.settings.passMark},
            {u"completion"_s, settings.value("completion"_L1)},
            {u"finishedAs"_s, settings.value("finishedAs"_L1)},
            {u"minutes"_s, course.settings.minutes},
            {u"stateLimit"_s, stateLimit},
            {u"slots"_s, slotsArray(course.slotRuns)},
            {u"modules"_s, modules}};
}

Result<QJsonObject> moduleObject(const CourseView &course, const ScannedCourse &scanned,
                                 const NodeId &module, WritingContext &context)
{
    CARREL_TRY_VALUE(node, course.node(module));
    CARREL_TRY_VALUE(nodes, course.children(module));
    QJsonArray pages;
    for (const Node &page : nodes) {
        if (page.kind != QLatin1String(nodekind::page))
            continue;
        CARREL_TRY_VALUE(object, pageObject(course, scanned, page, context));
        pages.append(object);
    }
    if (context.failure())
        return *context.failure();
    QJsonObject object{{u"id"_s, module.text()}, {u"pages"_s, pages}};
    const QJsonArray objectives = node ? node->body.value("objectives"_L1).toArray() : QJsonArray();
    if (!objectives.isEmpty())
        object.insert(u"objectives"_s, objectives);
    return object;
}

} // namespace carrel
