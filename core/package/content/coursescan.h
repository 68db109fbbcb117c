// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/edit/courseview.h"
#include "core/kinds/kind.h"
#include "core/package/content/mediafiles.h"
#include "core/package/content/playercontext.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace carrel {

/// A module as the package's first file tells it: everything but what its pages hold.
struct ScannedModule
{
    NodeId id;
    NodeId parent; ///< The part above it; null for a module of the course.
    QString title;
    int depth = 0; ///< 0 directly below the course.
    QList<int> pages; ///< Export indexes of its own pages, in order.
    QList<Node> nodes; ///< It, its pages and their blocks, in order; see keepsNodes.
    int questions = 0; ///< Blocks that ask something, on its own pages.
};

/// One run of equal entries in the table of what is kept for each export index.
struct SlotRun
{
    int count = 0;
    int width = 0; ///< Bits of result.
    int points = 0; ///< 0: does not count.
    int steps = 0; ///< A score is m / steps.
};

/// What one reading of the whole course tells, before any page is written.
struct ScannedCourse
{
    NodeId id;
    QString title;
    CourseSettings settings;
    QList<ScannedModule> modules; ///< Document order.
    QList<SlotRun> slotRuns; ///< From export index 0 on, retired ones included.
    /// The modules keep their nodes from this one reading, unless there are very many; then they
    /// are read again when a module is written.
    bool keepsNodes = true;
    SmallTexts texts; ///< Captions in use.
    QHash<NodeId, int> indexes; ///< Export index of each page and answered block.
    QStringList kinds; ///< Kinds in use, in menu order.
    MediaFiles media; ///< Stored files in use.
    QStringList thirdParties; ///< https origins, sorted.
    QStringList warnings; ///< Translated; what the package leaves out, and where.
    int pages = 0;
    QList<Node> nodes; ///< It, its pages and their blocks, in order; see keepsNodes.
    int questions = 0;
    bool countsPoints = false; ///< At least one question counts.
};

/// Reads the course once, node by node. Blocks are not written out, only asked which files and
/// hosts they need. Errors: Refused (no module, no page), Damaged (a page without its number).
Result<ScannedCourse> scanCourse(const CourseView &course);

/// True if the answers to this block count for the score of the course.
bool countsForScore(const Kind &kind, const QJsonObject &body, bool isQuizPage);

/// Points a right answer is worth: a whole number, at least 0.
int pointsOf(const QJsonObject &body);

} // namespace carrel
