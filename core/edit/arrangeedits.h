// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/edit/placing.h"

#include <QList>

namespace carrel {

class EditSession;

// What an author can do with any module, page or block, together with all below it. Each is one
// step that can be undone. InvalidInput where the tree would not fit (a page on a page, a module
// into itself); the course itself stays where it is.

// Several at once are one step, too, and keep the order they have in the course; what lies below
// something else that is chosen goes along with that.

/// All of them, one after the other, to a place; nothing happens if they stand there already.
Result<> moveNodes(EditSession &session, const QList<NodeId> &chosen, const Place &place);
Result<> moveNode(EditSession &session, const NodeId &id, const Place &place);

/// A copy right behind the original, with ids of its own; comments and waivers stay with the
/// original. Returns the copy.
Result<NodeId> duplicateNode(EditSession &session, const NodeId &id);
/// The copies stand together behind the last of the originals; returns them. The originals want
/// one parent.
Result<QList<NodeId>> duplicateNodes(EditSession &session, const QList<NodeId> &chosen);

/// Copies, in order, to any place where they may stand.
Result<QList<NodeId>> duplicateNodesTo(EditSession &session, const QList<NodeId> &chosen,
                                       const Place &place);

Result<> deleteNodes(EditSession &session, const QList<NodeId> &chosen);
Result<> deleteNode(EditSession &session, const NodeId &id);

/// A new block of a kind where another one stood, which is deleted: one step.
Result<NodeId> replaceBlock(EditSession &session, const NodeId &block, const QString &kind);

} // namespace carrel
