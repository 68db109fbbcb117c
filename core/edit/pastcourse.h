// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/edit/courseview.h"

#include <QSet>

#include <memory>

namespace carrel {

class PastDocument;

/// A state that a course once had.
struct PastPoint
{
    enum class Of { Step, Snapshot };

    Of of = Of::Step;
    qint64 id = 0; ///< Of a step: the state after it; 0: before the first.

    friend bool operator==(const PastPoint &, const PastPoint &) = default;
};

/// Earlier states of a course, got from EditSession::past(). It sees the history as it was then;
/// lives for one question, on any one thread, and not longer than its session.
class PastCourse
{
public:
    explicit PastCourse(std::unique_ptr<PastDocument> document);
    ~PastCourse();

    /// Once. NotFound, Damaged, TooNew, Cancelled.
    Result<> goTo(const PastPoint &point, const Progress &progress = {});
    const CourseView &view() const; ///< After goTo().

    /// Ids of the steps that touched a node, what is below it or what was below it once. Before
    /// goTo().
    Result<QSet<qint64>> stepsTouching(const NodeId &node, const Progress &progress = {}) const;

private:
    std::unique_ptr<PastDocument> m_document;
    std::unique_ptr<CourseView> m_view;
};

} // namespace carrel
