// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QString>

namespace carrel {

class EditSession;

// What authors and reviewers can do with remarks, and authors with findings that they do not
// follow. Each is one step that can be undone.

/// What is said about a place of the course.
struct Remark
{
    QString text; ///< Plain text; never empty.
    QString author = {};
    QString kind = QStringLiteral("remark"); ///< "remark", "question", "error".
    QString anchor = {}; ///< Field of the block, e.g. "options[2]"; may be empty.
    QString quote = {}; ///< The words it is about; may be empty.
};

Result<CommentId> addComment(EditSession &session, const NodeId &node, const Remark &remark);
/// An answer in the thread of `comment`.
Result<CommentId> answerComment(EditSession &session, const CommentId &comment,
                                const Remark &answer);
Result<> changeComment(EditSession &session, const CommentId &comment, const QString &text);

enum class CommentStatus { Open, Done };
Result<> setCommentStatus(EditSession &session, const CommentId &comment, CommentStatus status);

/// With the answers to it.
Result<> deleteComment(EditSession &session, const CommentId &comment);

/// Sets a finding aside. `textHash` is of the text judged: the waiver lapses when that changes.
/// InvalidInput without a reason.
Result<> setFindingAside(EditSession &session, const NodeId &node, const QString &rule,
                         const QString &reason, const QString &textHash);
Result<> bringFindingBack(EditSession &session, const NodeId &node, const QString &rule);

} // namespace carrel
