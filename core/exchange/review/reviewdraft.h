// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/edit/courseview.h"
#include "core/edit/reviewedits.h"
#include "core/edit/reviewplaces.h"

#include <memory>

namespace carrel::review {

/// Where drafts lie until they are sent: one file for each course as it was saved. It need not
/// exist.
QString draftsFolder();

/// The review of somebody who has the course file and no more than reads it: the same comments that
/// a review file makes, kept on this computer with every change.
class ReviewDraft
{
public:
    /// Where it is kept and where ids and times come from; injected for tests.
    struct Means
    {
        QString folder = draftsFolder();
        std::shared_ptr<IdSource> ids = {}; ///< Null: random.
        std::shared_ptr<Clock> clock = {}; ///< Null: the system's.
    };

    /// With what was kept for this course as it is now; a draft that cannot be read is left alone
    /// and told. Errors: Damaged, and those of the view.
    static Result<std::unique_ptr<ReviewDraft>> of(std::shared_ptr<const CourseView> course,
                                                   const Means &means);

    const CourseView &course() const { return *m_course; }
    const SentReview &review() const { return m_review; }
    QString problem() const { return m_problem; } ///< Translated: why nothing can be kept.

    /// What is said at a place.
    struct Remark
    {
        NodeId node;
        QString anchor = {};
        QString kind; ///< reviewkind, but no verdict.
        QString text = {};
        QString suggestion = {}; ///< Empty: none.
    };
    /// Puts it in the place of the one of that id, or adds it. Returns its id.
    /// InvalidInput (nothing is said, the place does not exist).
    Result<QString> put(const Remark &remark, const QString &id = {});
    void remove(const QString &id);
    /// None takes it away.
    Result<> setVerdict(const NodeId &module, Verdict verdict, const QString &text);
    void setReviewer(const QString &name);

    QList<SentComment> commentsOn(const NodeId &node) const; ///< Without verdicts.
    std::optional<SentComment> verdictOn(const NodeId &module) const;
    int commentsWithin(const NodeId &page) const; ///< On it and on its blocks.

    bool isSent() const { return m_isSent; } ///< Nothing was said since it was saved to a file.
    /// Writes the file for the author. InvalidInput (no name, nothing said), NotWritable.
    Result<> save(const QString &path);

private:
    ReviewDraft(std::shared_ptr<const CourseView> course, const Means &means, ReviewNumbers numbers,
                ReviewDigests digests);
    Result<SentComment> placed(const NodeId &node);
    void store(const SentComment &comment);
    QString keptPath() const;
    void readKept();
    void keep();
    QString now() const;

    std::shared_ptr<const CourseView> m_course;
    Means m_means;
    ReviewNumbers m_numbers;
    ReviewDigests m_digests;
    SentReview m_review;
    QString m_problem;
    bool m_isSent = true;
};

} // namespace carrel::review
