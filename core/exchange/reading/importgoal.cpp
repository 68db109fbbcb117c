// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/reading/importgoal.h"

#include "core/base/translate.h"
#include "core/edit/courseview.h"
#include "core/exchange/reading/draftwriter.h"

namespace carrel {

namespace {

Error goalIsGone()
{
    return {ErrorCode::NotFound,
            tr("The place where this was to go is not there any more. Choose another one.")};
}

bool isOfKind(const Node &node, const char *kind)
{
    return node.kind == QLatin1StringView(kind);
}

/// Right behind a node among its siblings.
Result<Place> behind(const CourseView &course, const Node &node)
{
    CARREL_TRY_VALUE(siblings, course.outlineChildren(node.parent));
    for (qsizetype i = 0; i + 1 < siblings.size(); ++i) {
        if (siblings[i].id == node.id)
            return Place{node.parent, siblings[i + 1].id};
    }
    return Place{node.parent};
}

} // namespace

Draft forGoal(const Draft &draft, const ImportGoal &goal, IdSource &ids)
{
    const Draft lowered = loweredTo(goal.level, draft, ids);
    const Draft fitting = raisedTo(goal.level, lowered, goal.title, ids);
    return goal.isQuiz && goal.level != DraftLevel::Blocks ? withQuizPages(fitting) : fitting;
}

Result<Place> placeFor(const CourseView &course, const ImportGoal &goal)
{
    CARREL_TRY_VALUE(found, course.node(goal.at));
    if (!found)
        return goalIsGone();
    Node node = *found;
    if (goal.level == DraftLevel::Blocks) {
        if (!isOfKind(node, nodekind::page))
            return goalIsGone();
        if (goal.after.isNull())
            return Place{node.id};
        CARREL_TRY_VALUE(block, course.node(goal.after));
        return block && block->parent == node.id ? behind(course, *block) : Place{node.id};
    }
    if (goal.level == DraftLevel::Pages) {
        if (isOfKind(node, nodekind::page))
            return behind(course, node);
        return isOfKind(node, nodekind::module) ? Place{node.id} : Result<Place>(goalIsGone());
    }
    while (!isOfKind(node, nodekind::module) && !isOfKind(node, nodekind::course)) {
        CARREL_TRY_VALUE(parent, course.node(node.parent));
        if (!parent)
            return goalIsGone();
        node = *parent;
    }
    return isOfKind(node, nodekind::course) ? Place{node.id} : behind(course, node);
}

} // namespace carrel
