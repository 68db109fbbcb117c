// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/commentedits.h"

#include "core/base/translate.h"
#include "core/edit/editsession.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

constexpr auto openStatus = "open"_L1;
constexpr auto doneStatus = "done"_L1;
constexpr auto textKey = "text"_L1;

Result<Comment> commentOf(const CourseView &view, const CommentId &id)
{
    CARREL_TRY_VALUE(comments, view.comments());
    const auto found = std::ranges::find(comments, id, &Comment::id);
    if (found == comments.end())
        return Error{ErrorCode::NotFound, tr("This comment no longer exists.")};
    return *found;
}

Result<QString> saidText(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return Error{ErrorCode::InvalidInput, tr("A comment needs a text.")};
    return trimmed;
}

Result<CommentId> putRemark(EditSession &session, const QString &label, const Comment &where,
                            const Remark &remark)
{
    CARREL_TRY_VALUE(text, saidText(remark.text));
    CommentId added;
    CARREL_TRY(session.perform(label, [&](Edit &edit) -> Result<> {
        CARREL_TRY_VALUE(save, edit.view().metaValue(u"save_uid"_s));
        Comment comment = where;
        comment.id = edit.ids().next<CommentId>();
        comment.anchor = remark.anchor;
        comment.quote = remark.quote;
        comment.kind = remark.kind;
        comment.status = openStatus;
        comment.author = remark.author;
        comment.at = edit.now();
        comment.seenSave = save;
        comment.body = {{textKey, text}};
        added = comment.id;
        return edit.putComment(comment);
    }));
    return added;
}

} // namespace

Result<CommentId> addComment(EditSession &session, const NodeId &node, const Remark &remark)
{
    Comment where;
    where.node = node;
    return putRemark(session, tr("Add comment"), where, remark);
}

Result<CommentId> answerComment(EditSession &session, const CommentId &comment,
                                const Remark &answer)
{
    CARREL_TRY_VALUE(asked, commentOf(session.view(), comment));
    Comment where;
    where.node = asked.node;
    where.parent = asked.parent.isNull() ? asked.id : asked.parent; // a thread is one level deep
    return putRemark(session, tr("Answer comment"), where, answer);
}

Result<> changeComment(EditSession &session, const CommentId &comment, const QString &text)
{
    CARREL_TRY_VALUE(said, saidText(text));
    CARREL_TRY_VALUE(changed, commentOf(session.view(), comment));
    changed.body.insert(textKey, said);
    return session.perform(
        tr("Change comment"), [&](Edit &edit) { return edit.putComment(changed); },
        comment.text() + u"/text"_s);
}

Result<> setCommentStatus(EditSession &session, const CommentId &comment, CommentStatus status)
{
    CARREL_TRY_VALUE(changed, commentOf(session.view(), comment));
    const bool isDone = status == CommentStatus::Done;
    changed.status = isDone ? doneStatus : openStatus;
    return session.perform(isDone ? tr("Mark comment as done") : tr("Reopen comment"),
                           [&](Edit &edit) { return edit.putComment(changed); });
}

Result<> deleteComment(EditSession &session, const CommentId &comment)
{
    CARREL_TRY_VALUE(present, commentOf(session.view(), comment));
    return session.perform(tr("Delete comment"),
                           [&](Edit &edit) { return edit.removeComment(present.id); });
}

Result<> setFindingAside(EditSession &session, const NodeId &node, const QString &rule,
                         const QString &reason, const QString &textHash)
{
    const QString why = reason.trimmed();
    if (why.isEmpty())
        return Error{ErrorCode::InvalidInput, tr("Say in a few words why this is set aside.")};
    return session.perform(tr("Set finding aside"), [&](Edit &edit) {
        return edit.putWaiver({node, rule, why, textHash, {}});
    });
}

Result<> bringFindingBack(EditSession &session, const NodeId &node, const QString &rule)
{
    return session.perform(tr("Bring finding back"),
                           [&](Edit &edit) { return edit.removeWaiver(node, rule); });
}

} // namespace carrel
