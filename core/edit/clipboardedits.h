// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/edit/placing.h"
#include "core/model/node.h"
#include "core/model/records.h"

#include <QList>

namespace carrel {

class CourseView;
class Edit;
class EditSession;

/// Modules, pages or blocks with all below them, taken out of a course. A value: it stays what it
/// is when the course goes on changing. The bytes of its media are not in it.
struct Clipping
{
    enum class Origin { Copied, Cut };

    Origin origin = Origin::Copied;
    NodeId course; ///< Where it came from.
    QList<Node> nodes; ///< Depth first, in document order; see topsOf().
    QList<NodeSkill> nodeSkills; ///< Of these nodes.
    QList<Skill> skills; ///< Named by them.
    QList<Media> media; ///< Named by their bodies.
    QList<Comment> comments; ///< Come back only where a cut is pasted into its own course.
    QList<Waiver> waivers; ///< The same.
};

/// The nodes that were chosen, without what is below them; in document order.
QList<Node> topsOf(const Clipping &clipping);

/// Errors as chosenNodes().
Result<Clipping> copyNodes(const CourseView &view, const QList<NodeId> &chosen);
Result<Clipping> copyNode(const CourseView &view, const NodeId &id);

/// Copies and deletes, as one step.
Result<Clipping> cutNodes(EditSession &session, const QList<NodeId> &chosen);
Result<Clipping> cutNode(EditSession &session, const NodeId &id);

/// Pastes as one step and returns the tops of what came in, in order. What was cut from this course
/// and is not in it keeps its ids; all else gets new ones, also options, steps and criteria, and
/// links inside it follow. Skills are found by id, then by name, or come along. Media is found by
/// id or content; what is missing is streamed from `source`, the course it came from (null: not
/// open any more, then NotFound says so). Links to pages that are not in this course are dropped.
Result<QList<NodeId>> pasteClipping(EditSession &session, const Clipping &clipping,
                                    const Place &place, const CourseView *source,
                                    const Progress &progress = {});

/// The same inside a verb.
Result<QList<NodeId>> pasteInto(Edit &edit, const Clipping &clipping, const Place &place,
                                const CourseView *source = nullptr, const Progress &progress = {});

} // namespace carrel
