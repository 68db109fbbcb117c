// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/clipboardedits.h"

#include "core/base/translate.h"
#include "core/edit/editsession.h"
#include "core/edit/labels.h"
#include "core/edit/references.h"
#include "core/edit/selection.h"
#include "core/kinds/kind.h"

#include <QIODevice>

#include <algorithm>

namespace carrel {

namespace {

/// The records that hang on the clipped nodes.
Result<> takeRecords(const CourseView &view, const QSet<NodeId> &ids, Clipping &clipping)
{
    CARREL_TRY_VALUE(links, view.nodeSkills());
    QSet<SkillId> skillIds;
    for (const NodeSkill &link : links) {
        if (!ids.contains(link.node))
            continue;
        clipping.nodeSkills.append(link);
        skillIds.insert(link.skill);
    }
    CARREL_TRY_VALUE(skills, view.skills());
    std::ranges::copy_if(skills, std::back_inserter(clipping.skills),
                         [&](const Skill &skill) { return skillIds.contains(skill.id); });
    CARREL_TRY_VALUE(comments, view.comments());
    std::ranges::copy_if(comments, std::back_inserter(clipping.comments),
                         [&](const Comment &comment) { return ids.contains(comment.node); });
    CARREL_TRY_VALUE(waivers, view.waivers());
    std::ranges::copy_if(waivers, std::back_inserter(clipping.waivers),
                         [&](const Waiver &waiver) { return ids.contains(waiver.node); });
    return {};
}

Result<> takeMedia(const CourseView &view, Clipping &clipping)
{
    QSet<MediaId> seen;
    for (const Node &node : std::as_const(clipping.nodes)) {
        const auto named = mediaIn(node.kind, node.body);
        for (const MediaId &id : named) {
            if (seen.contains(id))
                continue;
            seen.insert(id);
            CARREL_TRY_VALUE(media, view.media(id));
            if (media)
                clipping.media.append(*media);
        }
    }
    return {};
}

/// One paste: finds or brings what the clipped nodes refer to, then puts them.
class Pasting
{
public:
    Pasting(Edit &edit, const Clipping &clipping, const CourseView *source,
            const Progress &progress)
        : m_edit(edit)
        , m_clipping(clipping)
        , m_source(source)
        , m_progress(progress)
    { }

    Result<QList<NodeId>> run(const Place &place)
    {
        CARREL_TRY(chooseIds());
        CARREL_TRY(bringMedia());
        CARREL_TRY(findLostPages());
        CARREL_TRY(putNodes(place));
        CARREL_TRY(bringSkills());
        if (m_keepsIds)
            CARREL_TRY(bringRemarks());
        return m_tops;
    }

private:
    Result<> chooseIds();
    Result<> bringMedia();
    Result<MediaId> broughtMedia(const Media &media, const QList<Media> &present);
    Result<> streamMedia(const CourseView &from, Media media);
    Result<> findLostPages();
    Result<> putNodes(const Place &place);
    Result<> bringSkills();
    Result<SkillId> broughtSkill(const Skill &skill);
    Result<> bringRemarks();
    NodeId newId(const NodeId &old) const
    {
        return NodeId(m_references.nodes.value(old.text(), old.text()));
    }

    Edit &m_edit;
    const Clipping &m_clipping;
    const CourseView *m_source;
    const Progress &m_progress;
    References m_references;
    bool m_keepsIds = false;
    QList<NodeId> m_tops;
};

/// What was cut here and is not here keeps its ids: learners in progress keep their answers.
Result<> Pasting::chooseIds()
{
    CARREL_TRY_VALUE(course, m_edit.view().courseId());
    m_keepsIds = m_clipping.origin == Clipping::Origin::Cut && m_clipping.course == course;
    for (const Node &node : m_clipping.nodes) {
        if (!m_keepsIds)
            break;
        CARREL_TRY_VALUE(present, m_edit.view().node(node.id));
        m_keepsIds = !present;
    }
    if (m_keepsIds)
        return {};
    for (const Node &node : m_clipping.nodes)
        m_references.nodes.insert(node.id.text(), m_edit.ids().nextText());
    return {};
}

Result<> Pasting::bringMedia()
{
    CARREL_TRY_VALUE(present, m_edit.view().media());
    for (const Media &media : m_clipping.media) {
        CARREL_TRY_VALUE(id, broughtMedia(media, present));
        if (id != media.id)
            m_references.media.insert(media.id.text(), id.text());
    }
    return {};
}

/// The id under which the file is known here.
Result<MediaId> Pasting::broughtMedia(const Media &media, const QList<Media> &present)
{
    const auto same = std::ranges::find_if(present, [&](const Media &other) {
        return other.id == media.id && other.sha256 == media.sha256;
    });
    if (same != present.end())
        return same->id;
    const auto equal = std::ranges::find(present, media.sha256, &Media::sha256);
    if (equal != present.end())
        return equal->id;
    Media brought = media;
    if (std::ranges::find(present, media.id, &Media::id) != present.end())
        brought.id = m_edit.ids().next<MediaId>();
    if (m_edit.putMedia(brought)) // its bytes are still here, only the record was deleted
        return brought.id;
    if (!m_source) {
        return Error{ErrorCode::NotFound,
                     tr("“%1” belongs to a course that is not open any more. Open that course, "
                        "copy again and paste.")
                         .arg(media.name)};
    }
    brought.id = m_edit.ids().next<MediaId>();
    CARREL_TRY(streamMedia(*m_source, brought));
    return brought.id;
}

Result<> Pasting::streamMedia(const CourseView &from, Media media)
{
    CARREL_TRY_VALUE(device, from.openMedia(media));
    CARREL_TRY_VALUE(stored, m_edit.storeBytes(*device, m_progress));
    media.size = stored.size;
    media.sha256 = stored.sha256;
    return m_edit.putMedia(media);
}

Result<> Pasting::findLostPages()
{
    QSet<QString> linked;
    for (const Node &node : m_clipping.nodes)
        linked += linkedPages(node.body);
    for (const QString &page : std::as_const(linked)) {
        const bool comesAlong =
            std::ranges::find(m_clipping.nodes, NodeId(page), &Node::id) != m_clipping.nodes.end();
        if (comesAlong)
            continue;
        CARREL_TRY_VALUE(present, m_edit.view().node(NodeId(page)));
        if (!present)
            m_references.lostPages.insert(page);
    }
    return {};
}

Result<> Pasting::putNodes(const Place &place)
{
    QSet<NodeId> tops;
    for (const Node &top : topsOf(m_clipping))
        tops.insert(top.id);
    for (const Node &clipped : m_clipping.nodes) {
        Node node = clipped;
        node.id = newId(clipped.id);
        node.parent = newId(clipped.parent);
        if (tops.contains(clipped.id)) {
            CARREL_TRY_VALUE(rank, rankAt(m_edit, place, node.id));
            node.rank = rank;
            node.parent = place.parent;
            m_tops.append(node.id);
        }
        const Kind *kind = findKind(node.kind);
        if (kind && !m_keepsIds)
            node.body = withNewIds(*kind, node.body, m_edit.ids());
        node.body = withReferences(node.kind, node.body, m_references);
        CARREL_TRY(m_edit.putNode(node));
    }
    return {};
}

Result<> Pasting::bringSkills()
{
    QHash<SkillId, SkillId> known;
    for (const Skill &skill : m_clipping.skills) {
        CARREL_TRY_VALUE(id, broughtSkill(skill));
        known.insert(skill.id, id);
    }
    for (const NodeSkill &link : m_clipping.nodeSkills) {
        if (known.contains(link.skill))
            CARREL_TRY(
                m_edit.putNodeSkill({newId(link.node), known.value(link.skill), link.weight}));
    }
    return {};
}

Result<SkillId> Pasting::broughtSkill(const Skill &skill)
{
    CARREL_TRY_VALUE(present, m_edit.view().skills());
    if (std::ranges::find(present, skill.id, &Skill::id) != present.end())
        return skill.id;
    const auto namesake = std::ranges::find_if(present, [&](const Skill &other) {
        return other.title.compare(skill.title, Qt::CaseInsensitive) == 0;
    });
    if (namesake != present.end())
        return namesake->id;
    Skill brought = skill;
    CARREL_TRY_VALUE(course, m_edit.view().courseId());
    if (m_clipping.course != course)
        brought.id = m_edit.ids().next<SkillId>();
    CARREL_TRY_VALUE(rank, skillRankAt(m_edit, SkillId(), brought.id));
    brought.rank = rank;
    CARREL_TRY(m_edit.putSkill(brought));
    return brought.id;
}

Result<> Pasting::bringRemarks()
{
    QSet<CommentId> brought{CommentId()};
    QList<Comment> waiting = m_clipping.comments;
    while (!waiting.isEmpty()) { // what is answered comes before the answer
        const auto next = std::ranges::find_if(
            waiting, [&](const Comment &c) { return brought.contains(c.parent); });
        if (next == waiting.end())
            break;
        CARREL_TRY(m_edit.putComment(*next));
        brought.insert(next->id);
        waiting.erase(next);
    }
    for (const Waiver &waiver : m_clipping.waivers)
        CARREL_TRY(m_edit.putWaiver(waiver));
    return {};
}

} // namespace

QList<Node> topsOf(const Clipping &clipping)
{
    QSet<NodeId> ids;
    for (const Node &node : clipping.nodes)
        ids.insert(node.id);
    QList<Node> tops;
    std::ranges::copy_if(clipping.nodes, std::back_inserter(tops),
                         [&](const Node &node) { return !ids.contains(node.parent); });
    return tops;
}

Result<Clipping> copyNodes(const CourseView &view, const QList<NodeId> &chosen)
{
    CARREL_TRY_VALUE(tops, chosenNodes(view, chosen));
    Clipping clipping;
    CARREL_TRY_VALUE(course, view.courseId());
    clipping.course = course;
    QSet<NodeId> ids;
    for (const Node &top : tops) {
        CARREL_TRY(view.forEachBelow(top.id, [&](const Node &node, int) -> Result<> {
            clipping.nodes.append(node);
            ids.insert(node.id);
            return {};
        }));
    }
    CARREL_TRY(takeRecords(view, ids, clipping));
    CARREL_TRY(takeMedia(view, clipping));
    return clipping;
}

Result<Clipping> copyNode(const CourseView &view, const NodeId &id)
{
    return copyNodes(view, {id});
}

Result<Clipping> cutNodes(EditSession &session, const QList<NodeId> &chosen)
{
    CARREL_TRY_VALUE(tops, chosenNodes(session.view(), chosen));
    CARREL_TRY_VALUE(clipping, copyNodes(session.view(), chosen));
    clipping.origin = Clipping::Origin::Cut;
    CARREL_TRY(session.perform(labelFor(Doing::Cut, tops), [&](Edit &edit) -> Result<> {
        for (const Node &top : tops)
            CARREL_TRY(edit.removeNode(top.id));
        return {};
    }));
    return clipping;
}

Result<Clipping> cutNode(EditSession &session, const NodeId &id)
{
    return cutNodes(session, {id});
}

Result<QList<NodeId>> pasteClipping(EditSession &session, const Clipping &clipping,
                                    const Place &place, const CourseView *source,
                                    const Progress &progress)
{
    if (clipping.nodes.isEmpty())
        return Error{ErrorCode::InvalidInput, tr("There is nothing to paste.")};
    QList<NodeId> pasted;
    CARREL_TRY(
        session.perform(labelFor(Doing::Paste, topsOf(clipping)), [&](Edit &edit) -> Result<> {
            CARREL_TRY_VALUE(ids, pasteInto(edit, clipping, place, source, progress));
            pasted = ids;
            return {};
        }));
    return pasted;
}

Result<QList<NodeId>> pasteInto(Edit &edit, const Clipping &clipping, const Place &place,
                                const CourseView *source, const Progress &progress)
{
    return Pasting(edit, clipping, source, progress).run(place);
}

} // namespace carrel
