// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/placing.h"
#include "core/exchange/draft/draft.h"

namespace carrel {

class CourseView;

/// Where an import goes, and as what.
struct ImportGoal
{
    DraftLevel level = DraftLevel::Pages; ///< Blocks: onto a page that is there.
    NodeId at; ///< Blocks: the page. Pages: a module, or the page to follow. Modules: any node.
    NodeId after = {}; ///< Blocks: the block to follow; null: last.
    QString title; ///< Of a new page or module around it; not empty.
    bool isQuiz = false; ///< New pages with questions are quiz pages.
};

/// The draft as it will be placed: its tops are of the goal's level.
Draft forGoal(const Draft &draft, const ImportGoal &goal, IdSource &ids);

/// Where its tops go. NotFound: what it names is not there any more, or is nothing of that sort.
Result<Place> placeFor(const CourseView &course, const ImportGoal &goal);

} // namespace carrel
