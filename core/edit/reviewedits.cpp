// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/reviewedits.h"

#include "core/base/translate.h"
#include "core/edit/editsession.h"
#include "core/edit/reviewplaces.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

constexpr auto textMember = "text"_L1;
constexpr auto suggestionMember = "suggestion"_L1;
constexpr auto digestMember = "digest"_L1;
constexpr auto numberMember = "number"_L1;
constexpr auto nameMember = "name"_L1;
constexpr auto reviewerMember = "reviewer"_L1;
constexpr auto remarkMember = "remark"_L1;
constexpr auto lostMember = "lost"_L1;
constexpr auto verdictMember = "verdict"_L1;
constexpr auto moreMember = "more"_L1;
constexpr auto changedMember = "changed"_L1; ///< When the reviewer wrote it, to tell newer ones.

void insertUnlessEmpty(QJsonObject &body, QLatin1StringView member, const QString &value)
{
    if (value.isEmpty())
        body.remove(member);
    else
        body.insert(member, value);
}

/// A reviewer can name any id as theirs, so both make the key.
QString remarkKey(const QString &reviewer, const QString &remark)
{
    return reviewer + u'/' + remark;
}

class ReviewTaker
{
public:
    explicit ReviewTaker(Edit &edit, ReviewDigests &digests)
        : m_edit(edit)
        , m_digests(digests)
    { }

    Result<> begin()
    {
        CARREL_TRY_VALUE(comments, m_edit.view().comments());
        for (const Comment &comment : std::as_const(comments)) {
            const ReviewDetails details = reviewDetails(comment);
            if (details.isFromReview())
                m_known.insert(remarkKey(details.reviewer, details.remark), comment);
        }
        return {};
    }

    Result<> take(const SentReview &review)
    {
        for (const SentComment &sent : review.comments)
            CARREL_TRY(take(review, sent));
        return {};
    }

    const ReviewImport &report() const { return m_report; }

private:
    Result<> take(const SentReview &review, const SentComment &sent)
    {
        const QString key = remarkKey(review.reviewer, sent.id);
        const auto known = m_known.constFind(key);
        const bool isNew = known == m_known.cend();
        if (!isNew && known->body.value(changedMember).toString() >= sent.at) {
            ++m_report.known;
            return {};
        }
        Comment comment = isNew ? Comment() : *known;
        if (isNew)
            CARREL_TRY(place(comment, review, sent));
        write(comment, review, sent);
        CARREL_TRY(m_edit.putComment(comment));
        m_known.insert(key, comment);
        ++(isNew ? m_report.added : m_report.updated);
        const bool isLost = comment.body.contains(lostMember);
        m_report.moved += isLost ? 1 : 0;
        CARREL_TRY_VALUE(digest, m_digests.digest(comment.node));
        m_report.changed += !isLost && !sent.digest.isEmpty() && digest != sent.digest ? 1 : 0;
        return {};
    }

    /// Where it was said, or the nearest of what is left around that.
    Result<> place(Comment &comment, const SentReview &review, const SentComment &sent)
    {
        comment.id = m_edit.ids().next<CommentId>();
        QList<NodeId> places{sent.node};
        places += sent.within;
        places += review.course;
        CARREL_TRY_VALUE(root, m_edit.view().courseId());
        comment.node = root;
        for (const NodeId &candidate : std::as_const(places)) {
            CARREL_TRY_VALUE(node, m_edit.view().node(candidate));
            if (!node)
                continue;
            comment.node = candidate;
            break;
        }
        if (comment.node != sent.node)
            comment.body.insert(lostMember, sent.node.text());
        return {};
    }

    void write(Comment &comment, const SentReview &review, const SentComment &sent) const
    {
        comment.anchor = sent.anchor;
        comment.quote = sent.quote;
        comment.kind = sent.kind;
        comment.status = u"open"_s;
        comment.author = review.name;
        comment.at = sent.at;
        comment.seenSave = review.save;
        if (!sent.more.isEmpty())
            comment.body.insert(moreMember, sent.more);
        comment.body.insert(textMember, sent.text);
        comment.body.insert(reviewerMember, review.reviewer);
        comment.body.insert(remarkMember, sent.id);
        comment.body.insert(changedMember, sent.at);
        insertUnlessEmpty(comment.body, suggestionMember, sent.suggestion);
        insertUnlessEmpty(comment.body, digestMember, sent.digest);
        insertUnlessEmpty(comment.body, numberMember, sent.number);
        insertUnlessEmpty(comment.body, nameMember, sent.name);
        insertUnlessEmpty(comment.body, verdictMember, verdictName(sent.verdict));
    }

    Edit &m_edit;
    ReviewDigests &m_digests;
    QHash<QString, Comment> m_known;
    ReviewImport m_report;
};

} // namespace

ReviewDetails reviewDetails(const Comment &comment)
{
    const QJsonObject &body = comment.body;
    return {.suggestion = body[suggestionMember].toString(),
            .digest = body[digestMember].toString(),
            .number = body[numberMember].toString(),
            .name = body[nameMember].toString(),
            .reviewer = body[reviewerMember].toString(),
            .remark = body[remarkMember].toString(),
            .lost = NodeId(body[lostMember].toString()),
            .verdict = verdictFrom(body[verdictMember].toString())};
}

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::None: return {};
    case Verdict::Good: return u"good"_s;
    case Verdict::WithChanges: return u"changes"_s;
    case Verdict::NotYet: return u"not-yet"_s;
    }
    return {};
}

Verdict verdictFrom(const QString &name)
{
    for (const Verdict verdict : {Verdict::Good, Verdict::WithChanges, Verdict::NotYet}) {
        if (verdictName(verdict) == name)
            return verdict;
    }
    return Verdict::None;
}

Result<ReviewImport> importReviews(EditSession &session, const QList<SentReview> &reviews)
{
    CARREL_TRY_VALUE(course, session.view().courseId());
    for (const SentReview &review : reviews) {
        if (review.course != course)
            return Error{ErrorCode::Refused,
                         //: %1: name of a reviewer
                         tr("The comments of “%1” belong to another course. Nothing was imported: "
                            "open the course that you sent for review.")
                             .arg(review.name)};
    }
    CARREL_TRY_VALUE(digests, ReviewDigests::of(session.view()));
    ReviewImport report;
    CARREL_TRY(session.perform(tr("Import comments"), [&](Edit &edit) -> Result<> {
        ReviewTaker taker(edit, digests);
        CARREL_TRY(taker.begin());
        for (const SentReview &review : reviews)
            CARREL_TRY(taker.take(review));
        report = taker.report();
        return {};
    }));
    return report;
}

} // namespace carrel
