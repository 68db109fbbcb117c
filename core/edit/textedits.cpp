// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/textedits.h"

#include "core/base/translate.h"
#include "core/edit/editsession.h"
#include "core/edit/placing.h"
#include "core/edit/questiontext.h"
#include "core/edit/selection.h"
#include "core/kinds/initialbody.h"
#include "core/kinds/kind.h"
#include "core/richtext/blocks.h"
#include "core/richtext/richtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

const QString textKind = u"text"_s;
const QString textKey = u"text"_s;

bool isText(const Node &block)
{
    return block.kind == textKind && !isNewerBody(*findKind(textKind), block.body);
}

Result<Node> blockOf(const CourseView &view, const NodeId &id)
{
    CARREL_TRY_VALUE(node, view.node(id));
    if (!node)
        return Error{ErrorCode::NotFound, tr("This block no longer exists.")};
    return *node;
}

Result<Node> textBlock(const CourseView &view, const NodeId &id)
{
    CARREL_TRY_VALUE(node, blockOf(view, id));
    if (!isText(node))
        return Error{ErrorCode::InvalidInput, tr("This can only be done with a text.")};
    return node;
}

QJsonObject textBody(const QJsonArray &text)
{
    const Kind &kind = *findKind(textKind);
    QJsonObject body = initialBody(kind.form, kind.version);
    body[textKey] = text;
    return body;
}

/// A new block at a place.
Result<NodeId> putBlock(Edit &edit, const Place &place, const QString &kind,
                        const QJsonObject &body)
{
    Node block;
    block.id = edit.ids().next<NodeId>();
    block.parent = place.parent;
    block.kind = kind;
    block.body = body;
    CARREL_TRY_VALUE(rank, rankAt(edit, place, block.id));
    block.rank = rank;
    CARREL_TRY(edit.putNode(block));
    return block.id;
}

Result<> putText(Edit &edit, const Node &block, const QJsonArray &text)
{
    Node changed = block;
    changed.body[textKey] = text;
    return edit.putNode(changed);
}

/// What reviewers said of one block, and the skills it is about, belong to another one from now on.
Result<> handOver(Edit &edit, const NodeId &from, const NodeId &to)
{
    CARREL_TRY_VALUE(comments, edit.view().comments());
    for (Comment &comment : comments) {
        if (comment.node != from)
            continue;
        comment.node = to;
        comment.anchor.clear();
        CARREL_TRY(edit.putComment(comment));
    }
    CARREL_TRY_VALUE(links, edit.view().nodeSkills());
    for (const NodeSkill &link : links) {
        if (link.node == from)
            CARREL_TRY(edit.putNodeSkill({to, link.skill, link.weight}));
    }
    return {};
}

Result<std::optional<Node>> nextText(const CourseView &view, const Node &block)
{
    CARREL_TRY_VALUE(behind, placeBehind(view, block));
    if (behind.before.isNull())
        return std::optional<Node>();
    CARREL_TRY_VALUE(next, view.node(behind.before));
    return next && isText(*next) ? next : std::nullopt;
}

QJsonArray joined(const QJsonValue &first, const QJsonValue &second)
{
    QJsonArray blocks = richtext::blocksOf(first);
    const QJsonArray more = richtext::blocksOf(second);
    for (const QJsonValue &block : more)
        blocks.append(block);
    return richtext::clean(blocks);
}

} // namespace

Result<NodeId> splitText(EditSession &session, const NodeId &block, const SplitText &split)
{
    CARREL_TRY_VALUE(node, textBlock(session.view(), block));
    CARREL_TRY(richtext::check(split.head));
    CARREL_TRY(richtext::check(split.tail));
    NodeId added;
    CARREL_TRY(session.perform(tr("Split text"), [&](Edit &edit) -> Result<> {
        CARREL_TRY_VALUE(place, placeBehind(edit.view(), node));
        CARREL_TRY(putText(edit, node, richtext::clean(split.head)));
        CARREL_TRY_VALUE(put,
                         putBlock(edit, place, textKind, textBody(richtext::clean(split.tail))));
        added = put;
        return {};
    }));
    return added;
}

bool canMergeWithNext(const CourseView &view, const NodeId &block)
{
    const auto node = view.node(block);
    if (!node || !*node || !isText(**node))
        return false;
    const auto next = nextText(view, **node);
    return next && *next;
}

Result<> mergeWithNext(EditSession &session, const NodeId &block)
{
    CARREL_TRY_VALUE(node, textBlock(session.view(), block));
    CARREL_TRY_VALUE(next, nextText(session.view(), node));
    if (!next)
        return Error{ErrorCode::InvalidInput,
                     tr("The block below is no text, so there is nothing to join.")};
    const QJsonArray text = joined(node.body[textKey], next->body[textKey]);
    return session.perform(tr("Join texts"), [&](Edit &edit) -> Result<> {
        CARREL_TRY(putText(edit, node, text));
        CARREL_TRY(handOver(edit, next->id, node.id));
        return edit.removeNode(next->id);
    });
}

bool canTurnIntoQuestion(const Node &block)
{
    return isText(block) && hasQuestion(block.body[textKey]);
}

Result<NodeId> turnIntoQuestion(EditSession &session, const NodeId &block)
{
    CARREL_TRY_VALUE(node, textBlock(session.view(), block));
    NodeId question;
    CARREL_TRY(session.perform(tr("Turn list into question"), [&](Edit &edit) -> Result<> {
        const auto found = questionIn(node.body[textKey], edit.ids());
        if (!found)
            return Error{ErrorCode::InvalidInput,
                         tr("There is no list in this text. Write the question, and its options as "
                            "a list below it.")};
        CARREL_TRY_VALUE(place, placeBehind(edit.view(), node));
        CARREL_TRY_VALUE(put, putBlock(edit, place, found->kind, found->body));
        question = put;
        if (!richtext::isBlank(found->after))
            CARREL_TRY(putBlock(edit, place, textKind, textBody(found->after)));
        if (!richtext::isBlank(found->before))
            return putText(edit, node, found->before);
        CARREL_TRY(handOver(edit, node.id, question));
        return edit.removeNode(node.id);
    }));
    return question;
}

bool canTurnIntoText(const Node &block)
{
    const Kind *kind = findKind(block.kind);
    return kind && isQuestionWithText(block.kind) && !isNewerBody(*kind, block.body);
}

Result<NodeId> turnIntoText(EditSession &session, const NodeId &block)
{
    CARREL_TRY_VALUE(node, blockOf(session.view(), block));
    if (!canTurnIntoText(node))
        return Error{ErrorCode::InvalidInput,
                     tr("Only a single or multiple choice can become a text.")};
    NodeId text;
    CARREL_TRY(session.perform(tr("Turn question into text"), [&](Edit &edit) -> Result<> {
        CARREL_TRY_VALUE(
            put,
            putBlock(edit, {node.parent, node.id}, textKind, textBody(textOfQuestion(node.body))));
        text = put;
        CARREL_TRY(handOver(edit, node.id, text));
        return edit.removeNode(node.id);
    }));
    return text;
}

} // namespace carrel
