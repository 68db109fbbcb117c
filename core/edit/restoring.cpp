// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/restoring.h"

#include "core/base/translate.h"
#include "core/edit/clipboardedits.h"
#include "core/edit/editsession.h"
#include "core/edit/labels.h"
#include "core/edit/references.h"
#include "core/kinds/kind.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

/// One bringing back: what the nodes refer to is found first, then they are put.
class Restoring
{
public:
    Restoring(Edit &edit, const CourseView &past, const Clipping &then)
        : m_edit(edit)
        , m_past(past)
        , m_then(then)
        , m_top(then.nodes.first())
    { }

    Result<BroughtBack> run()
    {
        CARREL_TRY(noteAbsent());
        CARREL_TRY(findMedia());
        CARREL_TRY(findLostPages());
        CARREL_TRY(putNodes());
        CARREL_TRY(removeAdded());
        CARREL_TRY(linkSkills());
        CARREL_TRY(bringRemarks());
        return m_report;
    }

private:
    Result<> noteAbsent();
    Result<> findMedia();
    Result<> findLostPages();
    Result<Node> placed(Node node);
    Result<Place> oldPlace() const;
    Result<> putNodes();
    Result<> removeAdded();
    Result<> linkSkills();
    Result<> bringSkill(const SkillId &id, const QList<Skill> &present);
    Result<> bringRemarks();

    Edit &m_edit;
    const CourseView &m_past;
    const Clipping &m_then;
    const Node &m_top;
    QSet<NodeId> m_ids; ///< Of all nodes brought back.
    QSet<NodeId> m_absent; ///< Those that were deleted since.
    References m_references;
    BroughtBack m_report;
};

Result<> Restoring::noteAbsent()
{
    for (const Node &node : m_then.nodes) {
        m_ids.insert(node.id);
        CARREL_TRY_VALUE(present, m_edit.view().node(node.id));
        if (!present)
            m_absent.insert(node.id);
    }
    return {};
}

/// A file that still exists is linked again, by id or by content; the record of one that was
/// deleted comes back as long as its bytes are kept.
Result<> Restoring::findMedia()
{
    CARREL_TRY_VALUE(present, m_edit.view().media());
    for (const Media &media : m_then.media) {
        if (std::ranges::find(present, media.id, &Media::id) != present.end())
            continue;
        const auto equal = std::ranges::find(present, media.sha256, &Media::sha256);
        if (equal != present.end()) {
            m_references.media.insert(media.id.text(), equal->id.text());
            continue;
        }
        const auto put = m_edit.putMedia(media);
        if (!put && put.error().code != ErrorCode::NotFound)
            return put.error();
        if (!put)
            m_report.lostMedia.append(media.name);
    }
    return {};
}

Result<> Restoring::findLostPages()
{
    QSet<QString> linked;
    for (const Node &node : m_then.nodes)
        linked += linkedPages(node.body);
    for (const QString &page : std::as_const(linked)) {
        CARREL_TRY_VALUE(present, m_edit.view().node(NodeId(page)));
        if (!present && !m_ids.contains(NodeId(page)))
            m_references.lostPages.insert(page);
    }
    return {};
}

/// Behind the nearest of those it followed that still stands there, else before the nearest of
/// those that followed it.
Result<Place> Restoring::oldPlace() const
{
    CARREL_TRY_VALUE(parent, m_edit.view().node(m_top.parent));
    if (!parent) {
        return Error{ErrorCode::NotFound,
                     tr("What this stood in was deleted. Bring that back instead: it comes with "
                        "everything in it.")};
    }
    CARREL_TRY_VALUE(then, m_past.outlineChildren(m_top.parent));
    CARREL_TRY_VALUE(now, m_edit.view().outlineChildren(m_top.parent));
    const auto placeNow = [&now](const OutlineNode &node) {
        return std::ranges::find(now, node.id, &OutlineNode::id);
    };
    const auto at = std::ranges::find(then, m_top.id, &OutlineNode::id);
    for (auto before = at; before != then.begin();) {
        const auto found = placeNow(*--before);
        if (found == now.end())
            continue;
        const auto next = found + 1;
        return Place{m_top.parent, next == now.end() ? NodeId() : next->id};
    }
    for (auto after = at; after != then.end(); ++after) {
        if (const auto found = placeNow(*after); found != now.end())
            return Place{m_top.parent, found->id};
    }
    return Place{m_top.parent, {}};
}

Result<Node> Restoring::placed(Node node)
{
    if (node.id != m_top.id)
        return node;
    if (!m_absent.contains(node.id)) {
        CARREL_TRY_VALUE(present, m_edit.node(node.id));
        node.parent = present.parent;
        node.rank = present.rank;
        return node;
    }
    CARREL_TRY_VALUE(place, oldPlace());
    CARREL_TRY_VALUE(rank, rankAt(m_edit, place, node.id));
    node.rank = rank;
    return node;
}

Result<> Restoring::putNodes()
{
    for (const Node &then : m_then.nodes) {
        CARREL_TRY_VALUE(node, placed(then));
        node.body = withReferences(node.kind, node.body, m_references);
        CARREL_TRY(m_edit.putNode(node));
    }
    return {};
}

/// What did not exist then, unless something stands in it that did.
Result<> Restoring::removeAdded()
{
    QList<Node> below;
    CARREL_TRY(m_edit.view().forEachBelow(m_top.id, [&](const Node &node, int) -> Result<> {
        below.append(node);
        return {};
    }));
    QSet<NodeId> stay;
    for (auto node = below.crbegin(); node != below.crend(); ++node) { // children before parents
        CARREL_TRY_VALUE(then, m_past.node(node->id));
        if (then || stay.contains(node->id))
            stay += {node->id, node->parent};
    }
    QSet<NodeId> gone;
    for (const Node &node : std::as_const(below)) {
        if (stay.contains(node.id))
            continue;
        if (!gone.contains(node.parent))
            CARREL_TRY(m_edit.removeNode(node.id));
        gone.insert(node.id);
    }
    return {};
}

Result<> Restoring::linkSkills()
{
    CARREL_TRY_VALUE(links, m_edit.view().nodeSkills());
    for (const NodeSkill &link : links) {
        if (!m_ids.contains(link.node))
            continue;
        const bool wasThere = std::ranges::any_of(m_then.nodeSkills, [&](const NodeSkill &then) {
            return then.node == link.node && then.skill == link.skill;
        });
        if (!wasThere)
            CARREL_TRY(m_edit.removeNodeSkill(link.node, link.skill));
    }
    CARREL_TRY_VALUE(present, m_edit.view().skills());
    for (const Skill &skill : m_then.skills)
        CARREL_TRY(bringSkill(skill.id, present));
    for (const NodeSkill &link : m_then.nodeSkills)
        CARREL_TRY(m_edit.putNodeSkill(link));
    return {};
}

Result<> Restoring::bringSkill(const SkillId &id, const QList<Skill> &present)
{
    if (std::ranges::find(present, id, &Skill::id) != present.end())
        return {};
    Skill skill = *std::ranges::find(m_then.skills, id, &Skill::id);
    CARREL_TRY_VALUE(rank, skillRankAt(m_edit, SkillId(), id));
    skill.rank = rank;
    return m_edit.putSkill(skill);
}

/// Remarks go with a node that is deleted, and come back with it. Others are not touched: what a
/// reviewer said is not the author's text.
Result<> Restoring::bringRemarks()
{
    QSet<CommentId> there{CommentId()};
    QList<Comment> waiting = m_then.comments;
    waiting.removeIf([this](const Comment &comment) { return !m_absent.contains(comment.node); });
    while (!waiting.isEmpty()) { // what is answered comes before the answer
        const auto next = std::ranges::find_if(
            waiting, [&](const Comment &comment) { return there.contains(comment.parent); });
        if (next == waiting.end())
            break;
        CARREL_TRY(m_edit.putComment(*next));
        there.insert(next->id);
        waiting.erase(next);
    }
    for (const Waiver &waiver : m_then.waivers) {
        if (m_absent.contains(waiver.node))
            CARREL_TRY(m_edit.putWaiver(waiver));
    }
    return {};
}

QString nameOf(const Node &node)
{
    if (!node.title.isEmpty())
        return labelText(node.title);
    const Kind *kind = findKind(node.kind);
    return kind ? kind->title : tr("block");
}

} // namespace

Result<BroughtBack> bringBack(EditSession &session, const CourseView &past, const NodeId &id,
                              const QString &when)
{
    const auto then = copyNode(past, id);
    if (!then && then.error().code == ErrorCode::NotFound)
        return Error{ErrorCode::NotFound,
                     tr("This did not exist then, so it cannot be brought back.")};
    if (!then)
        return then.error();
    //: %1 is a title or a type of block, %2 a time such as 10:42, or the name of a snapshot
    const QString label =
        tr("Bring back “%1” as it was: %2").arg(nameOf(then->nodes.first()), labelText(when));
    BroughtBack report;
    CARREL_TRY(session.perform(label, [&](Edit &edit) -> Result<> {
        CARREL_TRY_VALUE(done, Restoring(edit, past, *then).run());
        report = done;
        return {};
    }));
    return report;
}

} // namespace carrel
