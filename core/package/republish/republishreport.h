// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/package/republish/delivered.h"

#include <QList>
#include <QString>

namespace carrel {

/// What a difference between two exports does to learners who began with the earlier one.
enum class Impact {
    Safe, ///< Nothing of theirs changes.
    NewWork, ///< There is more to see or to do.
    Removed, ///< Something is gone, with its points.
    Scores, ///< Scores, or how they come about, are others.
    Resets, ///< Something that they did is forgotten.
};

/// One difference, in the author's words.
struct Difference
{
    Impact impact = Impact::Safe;
    QString aspect; ///< Stable name of what differs: "key", "points", "answer", "page" …
    QString module; ///< Titles of where it is; empty where it is not below one.
    QString page;
    int question = 0; ///< Its number on the page, from 1; 0: none.
    QString what; ///< Translated sentence: what is different.
    QString
        learners; ///< Translated: what those who have finished, are in the middle, or begin meet.
    NodeId node; ///< Where to look in the course as it is now; null where nothing is left.
    QList<int> about = {}; ///< Export indexes of pages and blocks that it is about.

    /// "Module › Page, question 3"; empty for the course as a whole. Translated.
    QString place() const;
};

struct RepublishReport
{
    QList<Difference> differences; ///< Of the whole first, then in document order.

    qsizetype count(Impact impact) const;
    /// "3 safe changes · 1 moves scores": translated; says so where nothing differs.
    QString summary() const;
};

/// Compares what two exports of one course deliver. Refused if they are of different courses.
Result<RepublishReport> republishReport(const DeliveredCourse &before,
                                        const DeliveredCourse &after);

/// Stable name of an impact: "safe", "newWork", "removed", "scores", "resets".
QString impactName(Impact impact);
/// Translated, as a heading for all differences of that sort.
QString impactTitle(Impact impact);

/// In the order in which an author should read them.
const QList<Impact> &allImpacts();

} // namespace carrel
