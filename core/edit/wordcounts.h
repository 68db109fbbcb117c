// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <QHash>
#include <QSet>

namespace carrel {

class CourseView;
struct Node;

/// Words that learners may read, by what they are for.
struct WordCounts
{
    int texts = 0; ///< Titles, texts, prompts, hints: what everybody reads.
    int answers = 0; ///< Of questions and activities: options, pairs, accepted answers.
    int feedback = 0; ///< Of which each learner reads some.

    int total() const { return texts + answers + feedback; }

    WordCounts &operator+=(const WordCounts &other);
    WordCounts &operator-=(const WordCounts &other);
    friend bool operator==(const WordCounts &, const WordCounts &) = default;
};

/// The words of one node, without those below it.
WordCounts countWords(const Node &node);

/// Minutes, rounded up, that reading texts and answers takes at 180 words a minute; 0 without
/// words. Thinking, films and feedback come on top.
int readingMinutes(const WordCounts &counts);

/// "240 words · 2 min to read"
QString wordsText(const WordCounts &counts);
/// "198 in texts, 12 in answers, 30 in feedback": those that there are; empty if all are texts.
QString wordsByUse(const WordCounts &counts);

/// The words of a course by page, module and part, brought up to date page by page.
class CourseWords
{
public:
    static Result<CourseWords> countIn(const CourseView &view, const Progress &progress = {});

    /// Of a course, module or page and all below it; none if it is not known.
    WordCounts below(const NodeId &id) const { return m_places.value(id).below; }

    /// Counts the pages of these nodes anew, after an edit that changed no others. False: what
    /// came, went or moved cannot be told from them, or it is too much at once; then the whole
    /// course wants to be counted, and until then the counts are those of before.
    Result<bool> follow(const CourseView &view, const QSet<QString> &changed);

private:
    struct Place
    {
        NodeId parent; ///< Null: the course.
        WordCounts own; ///< Of a page with its blocks.
        WordCounts below; ///< With all below.
        qint64 nodes = 0; ///< Itself and the blocks on it.
    };

    void add(NodeId id, const WordCounts &counts);
    Result<bool> recount(const CourseView &view, const NodeId &id);

    QHash<NodeId, Place> m_places;
};

} // namespace carrel
