// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/model/records.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace carrel {

class CourseView;
class EditSession;

// What comes back from reviewers, and what an author does with it. Each verb is one step that can
// be undone.

/// Kinds of comments that reviewers make.
namespace reviewkind {
inline constexpr auto wrong = "wrong";
inline constexpr auto unclear = "unclear";
inline constexpr auto wish = "wish";
inline constexpr auto verdict = "verdict"; ///< On a module as a whole.
} // namespace reviewkind

/// What a reviewer says of a module as a whole; stored as "good", "changes", "not-yet".
enum class Verdict { None, Good, WithChanges, NotYet };

/// Members of Comment::body beside "text".
struct ReviewDetails
{
    QString suggestion; ///< Other words for the text at the anchor; plain.
    QString digest; ///< Of the place as the reviewer saw it (ReviewDigests).
    QString number; ///< Of the place then: "2.3-4".
    QString name; ///< What the text at the anchor was called.
    QString reviewer; ///< Id of the reviewer's own making.
    QString remark; ///< Id of the comment, of the reviewer's own making.
    NodeId lost; ///< The place, where the comment stands at the nearest one that was left.
    Verdict verdict = Verdict::None;

    bool isFromReview() const { return !remark.isEmpty(); }
};

ReviewDetails reviewDetails(const Comment &comment);
QString verdictName(Verdict verdict); ///< As stored; empty for None.
Verdict verdictFrom(const QString &name); ///< None for what this version does not know.

/// One comment as a reviewer sent it.
struct SentComment
{
    QString id;
    NodeId node;
    QList<NodeId> within; ///< What it stood in, from the nearest on.
    QString number;
    QString anchor;
    QString name;
    QString quote; ///< The words seen.
    QString digest;
    QString kind; ///< reviewkind.
    QString text; ///< May be empty where there is a suggestion or a verdict.
    QString suggestion;
    Verdict verdict = Verdict::None;
    QString at; ///< timeText() of the last change.
    QJsonObject more = {}; ///< Members of a later version; kept.
};

/// What one reviewer sent.
struct SentReview
{
    NodeId course;
    QString save; ///< Save id of the course that was seen.
    QString reviewer; ///< Id.
    QString name; ///< Of the reviewer.
    QList<SentComment> comments;
};

/// What came of it.
struct ReviewImport
{
    int added = 0;
    int updated = 0; ///< The reviewer had changed them since.
    int known = 0; ///< As they were already.
    int moved = 0; ///< Their place is gone: they stand at the nearest that is left.
    int changed = 0; ///< Of those added or updated: their place is no longer what was seen.
};

/// All of them as one step. A comment that is known by its reviewer and id is brought up to date if
/// it is newer, and open again then; none is ever doubled, moved away or deleted. Refused: a review
/// of another course.
Result<ReviewImport> importReviews(EditSession &session, const QList<SentReview> &reviews);

/// What accepting a suggested wording would do.
struct WordingChange
{
    QString before; ///< The words as they are.
    QString after;
    bool isOther = false; ///< The words are no longer those that the reviewer saw.
    bool losesFormatting = false; ///< Bold, lists … of this text would go.
    QString obstacle = {}; ///< Translated: why it cannot be done; empty if it can.
};

/// NotFound if the comment is gone.
Result<WordingChange> wordingChange(const CourseView &view, const CommentId &comment);

enum class IfOther { Refuse, Accept }; ///< The words have changed since they were seen.

/// Puts the suggestion in the place of the words and marks the comment as done, as one step.
/// InvalidInput with the obstacle; Conflict where the words are others than the reviewer saw.
Result<> acceptWording(EditSession &session, const CommentId &comment,
                       IfOther ifOther = IfOther::Refuse);

} // namespace carrel
