// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/edit/courseview.h"
#include "core/kinds/kind.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>

namespace carrel {

/// Export index of each page and answered block of a course.
using ExportIndexes = QHash<NodeId, int>;

/// A module as the package's first file tells it: everything but what its pages hold.
struct ScannedModule
{
    NodeId id;
    NodeId parent; ///< The part above it; null for a module of the course.
    QString title;
    int depth = 0; ///< 0 directly below the course.
    QList<int> pages; ///< Export indexes of its own pages, in order.
    QList<int> own; ///< Export indexes of its own pages and answered blocks, in order.
    int questions = 0; ///< Blocks that ask something, on its own pages.
};

/// All that the writing of one module's file needs, so that it needs no course.
struct ModuleDraft
{
    NodeId module;
    QList<ReadNode> nodes; ///< The module, its pages and their blocks, in document order.
    ExportIndexes indexes;
};

/// One run of equal entries in the table of what is kept for each export index.
struct SlotRun
{
    int count = 0;
    int width = 0; ///< Bits of result.
    int points = 0; ///< 0: does not count.
    int steps = 0; ///< A score is m / steps.
    int penalty = 0; ///< Sixtieths of it that each further try takes off.
};

/// What must be known of a quiz page before its module is loaded. Numbers are export indexes.
struct ScannedQuiz
{
    int page = 0;
    int draw = 0; ///< So many of `questions` for each attempt; 0 = all.
    QList<int> questions; ///< Those that count.
    QList<QList<int>> variants; ///< Which of them ask the same in other words.
    QList<QList<int>> levels; ///< All of them by how difficult they are; empty if all are alike.
    QList<int> handIn; ///< Those whose answers count once the page is handed in.
};

/// What of a page the course is not finished without. Numbers are export indexes.
struct ScannedDuty
{
    int page = 0;
    QList<int> blocks;
};

/// Questions that count and ask a skill, as export indexes.
struct ScannedSkill
{
    SkillId id;
    QString title;
    QList<int> questions;
};

/// What one reading of the whole course tells without writing any page.
struct ScannedCourse
{
    NodeId id;
    QString title;
    CourseSettings settings;
    QList<ScannedModule> modules; ///< Document order.
    QList<SlotRun> slotRuns; ///< From export index 0 on, retired ones included.
    QList<ScannedQuiz> quizzes; ///< Pages that draw questions or are handed in as a whole.
    QList<ScannedSkill> skills; ///< Those that are asked, in the author's order.
    QList<ScannedDuty> duties; ///< Pages with required blocks.
    QStringList kinds; ///< Kinds in use, in menu order.
    QHash<NodeId, NodeId> moduleOfPage;
    QStringList warnings; ///< Translated; what the package leaves out, and where.
    int pages = 0;
    int questions = 0;
    bool countsPoints = false; ///< At least one question counts.
};

/// Reads the course once, node by node. Each module is passed on as soon as it and all below it are
/// read, so that its writing can begin.
/// `look` sees every node of the course first, whatever becomes of it, and may stop the reading.
/// Errors: Refused (no module, no page), Damaged (a page without its number), those of `look`.
using PassOn = std::function<void(ModuleDraft draft)>;
Result<ScannedCourse> scanCourse(const CourseView &course, const PassOn &passOn,
                                 const CourseView::Read &look = {});

} // namespace carrel
