// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/model/finding.h"
#include "core/model/node.h"

#include <QList>
#include <QString>

#include <memory>

namespace carrel {

class CourseView;

/// What the check of a whole course reports, with the place it is about.
struct PlacedFinding
{
    NodeId node; ///< Course, module, page or block: where to go.
    NodeId page; ///< The page it is on; null above pages.
    Finding finding;
    QString place; ///< For people: module, page and block, translated where they have no title.
};

using PlacedFindings = QList<PlacedFinding>;

/// How many of them are errors; the others are suggestions.
int toFixIn(const PlacedFindings &findings);

/// The check of a course in a walk over its nodes that somebody else makes, for those who gather
/// more on the way. What the author has set aside is left out.
class CourseCheck
{
public:
    explicit CourseCheck(const CourseView &course);
    ~CourseCheck();
    CourseCheck(const CourseCheck &) = delete;
    CourseCheck &operator=(const CourseCheck &) = delete;

    /// Before the first node.
    Result<> begin();
    /// Each node in document order, `depth` counted from the course.
    void visit(const Node &node, int depth);
    /// After the last node, once: document order.
    PlacedFindings finish();

private:
    class Walk;
    std::unique_ptr<Walk> m_walk;
};

/// The same by itself; on any thread, over a view that nobody else uses. `progress` is for
/// cancelling (Cancelled).
Result<PlacedFindings> checkCourse(const CourseView &course, const Progress &progress = {});

} // namespace carrel
