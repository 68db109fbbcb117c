// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/edit/placing.h"
#include "core/model/node.h"

#include <QList>

namespace carrel {

class CourseView;

/// What an author has chosen, as it can be moved, copied or deleted: in document order, without
/// repeats, without what lies below something else that is chosen, without what is gone.
/// NotFound if nothing is left, InvalidInput if the course itself is chosen.
Result<QList<Node>> chosenNodes(const CourseView &view, const QList<NodeId> &chosen);

/// The place right behind a node.
Result<Place> placeBehind(const CourseView &view, const Node &node);

} // namespace carrel
