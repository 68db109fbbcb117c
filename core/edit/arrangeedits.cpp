// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/arrangeedits.h"

#include "core/base/translate.h"
#include "core/edit/clipboardedits.h"
#include "core/edit/editsession.h"
#include "core/edit/labels.h"
#include "core/edit/selection.h"
#include "core/kinds/kind.h"

#include <QSet>

#include <algorithm>

namespace carrel {

namespace {

QSet<NodeId> idsOf(const QList<Node> &nodes)
{
    QSet<NodeId> ids;
    for (const Node &node : nodes)
        ids.insert(node.id);
    return ids;
}

/// A place that is still there when the moved ones are taken out.
Result<Place> steadyPlace(const CourseView &view, const Place &place, const QSet<NodeId> &moved)
{
    if (!moved.contains(place.before))
        return place;
    CARREL_TRY_VALUE(siblings, view.outlineChildren(place.parent));
    auto next = std::ranges::find(siblings, place.before, &OutlineNode::id);
    while (next != siblings.end() && moved.contains(next->id))
        ++next;
    return Place{place.parent, next == siblings.end() ? NodeId() : next->id};
}

/// They stand one after the other right before that place.
Result<bool> standAt(const CourseView &view, const QList<Node> &nodes, const Place &place)
{
    CARREL_TRY_VALUE(siblings, view.outlineChildren(place.parent));
    const auto end = place.before.isNull()
        ? siblings.end()
        : std::ranges::find(siblings, place.before, &OutlineNode::id);
    if (end - siblings.begin() < nodes.size())
        return false;
    return std::equal(
        nodes.begin(), nodes.end(), end - nodes.size(),
        [](const Node &node, const OutlineNode &sibling) { return node.id == sibling.id; });
}

void renameCopies(Clipping &clipping)
{
    const QSet<NodeId> tops = idsOf(topsOf(clipping));
    for (Node &node : clipping.nodes) {
        if (tops.contains(node.id) && isOutlineKind(node.kind))
            node.title = tr("%1 (copy)", "%1: title of a page or module").arg(node.title);
    }
}

Error notTogether()
{
    return Error{ErrorCode::InvalidInput,
                 tr("These do not stand together. Choose some of one page or one module.")};
}

} // namespace

Result<> moveNodes(EditSession &session, const QList<NodeId> &chosen, const Place &place)
{
    CARREL_TRY_VALUE(nodes, chosenNodes(session.view(), chosen));
    CARREL_TRY_VALUE(to, steadyPlace(session.view(), place, idsOf(nodes)));
    CARREL_TRY_VALUE(areThere, standAt(session.view(), nodes, to));
    if (areThere)
        return {};
    return session.perform(labelFor(Doing::Move, nodes), [&](Edit &edit) -> Result<> {
        for (const Node &present : nodes) {
            CARREL_TRY_VALUE(rank, rankAt(edit, to, present.id));
            CARREL_TRY_VALUE(node, edit.node(present.id)); // a rank may have changed for room
            node.parent = to.parent;
            node.rank = rank;
            CARREL_TRY(edit.putNode(node));
        }
        return {};
    });
}

Result<> moveNode(EditSession &session, const NodeId &id, const Place &place)
{
    return moveNodes(session, {id}, place);
}

Result<QList<NodeId>> duplicateNodes(EditSession &session, const QList<NodeId> &chosen)
{
    CARREL_TRY_VALUE(nodes, chosenNodes(session.view(), chosen));
    const bool areTogether = std::ranges::all_of(
        nodes, [&](const Node &node) { return node.parent == nodes.first().parent; });
    if (!areTogether)
        return notTogether();
    CARREL_TRY_VALUE(clipping, copyNodes(session.view(), chosen));
    renameCopies(clipping);
    QList<NodeId> copies;
    CARREL_TRY(session.perform(labelFor(Doing::Duplicate, nodes), [&](Edit &edit) -> Result<> {
        CARREL_TRY_VALUE(place, placeBehind(edit.view(), nodes.last()));
        CARREL_TRY_VALUE(pasted, pasteInto(edit, clipping, place));
        copies = pasted;
        return {};
    }));
    return copies;
}

Result<QList<NodeId>> duplicateNodesTo(EditSession &session, const QList<NodeId> &chosen,
                                       const Place &place)
{
    CARREL_TRY_VALUE(nodes, chosenNodes(session.view(), chosen));
    CARREL_TRY_VALUE(clipping, copyNodes(session.view(), chosen));
    renameCopies(clipping);
    QList<NodeId> copies;
    CARREL_TRY(session.perform(labelFor(Doing::Duplicate, nodes), [&](Edit &edit) -> Result<> {
        CARREL_TRY_VALUE(pasted, pasteInto(edit, clipping, place));
        copies = pasted;
        return {};
    }));
    return copies;
}

Result<NodeId> duplicateNode(EditSession &session, const NodeId &id)
{
    CARREL_TRY_VALUE(copies, duplicateNodes(session, {id}));
    return copies.first();
}

Result<> deleteNodes(EditSession &session, const QList<NodeId> &chosen)
{
    CARREL_TRY_VALUE(nodes, chosenNodes(session.view(), chosen));
    return session.perform(labelFor(Doing::Delete, nodes), [&](Edit &edit) -> Result<> {
        for (const Node &node : nodes)
            CARREL_TRY(edit.removeNode(node.id));
        return {};
    });
}

Result<> deleteNode(EditSession &session, const NodeId &id)
{
    return deleteNodes(session, {id});
}

Result<NodeId> replaceBlock(EditSession &session, const NodeId &block, const QString &kind)
{
    CARREL_TRY_VALUE(nodes, chosenNodes(session.view(), {block}));
    const Node present = nodes.first();
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
