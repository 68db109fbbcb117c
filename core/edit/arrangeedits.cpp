// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/arrangeedits.h"

#include "core/base/translate.h"
#include "core/edit/clipboardedits.h"
#include "core/edit/editsession.h"
#include "core/edit/labels.h"
#include "core/kinds/kind.h"

namespace carrel {

namespace {

Result<Node> movableNode(const EditSession &session, const NodeId &id)
{
    CARREL_TRY_VALUE(node, session.view().node(id));
    if (!node)
        return Error{ErrorCode::NotFound, tr("This part of the course no longer exists.")};
    if (node->parent.isNull())
        return Error{ErrorCode::InvalidInput,
                     tr("The course itself cannot be moved, copied or deleted.")};
    return *node;
}

/// The place right behind a node.
Result<Place> placeBehind(const CourseView &view, const Node &node)
{
    CARREL_TRY_VALUE(siblings, view.outlineChildren(node.parent));
    for (qsizetype i = 0; i + 1 < siblings.size(); ++i) {
        if (siblings[i].id == node.id)
            return Place{node.parent, siblings[i + 1].id};
    }
    return Place{node.parent};
}

} // namespace

Result<> moveNode(EditSession &session, const NodeId &id, const Place &place)
{
    CARREL_TRY_VALUE(present, movableNode(session, id));
    if (place.before == id)
        return {}; // before itself: where it is
    return session.perform(labelFor(Doing::Move, present), [&](Edit &edit) -> Result<> {
        CARREL_TRY_VALUE(rank, rankAt(edit, place, id));
        CARREL_TRY_VALUE(node, edit.node(id));
        node.parent = place.parent;
        node.rank = rank;
        return edit.putNode(node);
    });
}

Result<NodeId> duplicateNode(EditSession &session, const NodeId &id)
{
    CARREL_TRY_VALUE(present, movableNode(session, id));
    CARREL_TRY_VALUE(clipping, copyNode(session.view(), id));
    if (isOutlineKind(present.kind))
        clipping.nodes.first().title =
            tr("%1 (copy)", "%1: title of a page or module").arg(present.title);
    NodeId copy;
    CARREL_TRY(session.perform(labelFor(Doing::Duplicate, present), [&](Edit &edit) -> Result<> {
        CARREL_TRY_VALUE(place, placeBehind(edit.view(), present));
        CARREL_TRY_VALUE(pasted, pasteInto(edit, clipping, place));
        copy = pasted;
        return {};
    }));
    return copy;
}

Result<> deleteNode(EditSession &session, const NodeId &id)
{
    CARREL_TRY_VALUE(present, movableNode(session, id));
    return session.perform(labelFor(Doing::Delete, present),
                           [&](Edit &edit) { return edit.removeNode(id); });
}

Result<NodeId> replaceBlock(EditSession &session, const NodeId &block, const QString &kind)
{
    CARREL_TRY_VALUE(present, movableNode(session, block));
    const Kind *known = findKind(kind);
    if (!known || isOutlineKind(present.kind))
        return Error{ErrorCode::InvalidInput, tr("This version of Carrel has no such block type."),
                     kind};
    Node fresh;
    const QString label = tr("Add %1", "%1: a block type, for example Image").arg(known->title);
    CARREL_TRY(session.perform(label, [&](Edit &edit) -> Result<> {
        fresh.id = edit.ids().next<NodeId>();
        fresh.parent = present.parent;
        fresh.rank = present.rank;
        fresh.kind = known->id;
        fresh.body = known->defaults(edit.ids());
        CARREL_TRY(edit.removeNode(present.id));
        return edit.putNode(fresh);
    }));
    return fresh.id;
}

} // namespace carrel
