// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/edit/textmatch.h"

#include <QHash>
#include <QList>
#include <QString>

namespace carrel {

class CourseView;

/// What to look for, and where.
struct TextQuery
{
    WordsToFind words;
    bool onlyTitles = false;
    NodeId below = {}; ///< Only in this module, page or block and what is in it; null: everywhere.
    int most = 10'000; ///< So many places, then no more.

    friend bool operator==(const TextQuery &, const TextQuery &) = default;
};

/// A place in a course where the words stand.
struct TextHit
{
    /// What it is a text of.
    enum class Of {
        Title, ///< Of a node.
        Body, ///< Of a node.
        Setting, ///< Of the course; `key` is its stored name.
        Skill, ///< Its name; `key` is its id.
        MediaName, ///< `key` is the id of the stored file.
        Captions, ///< A file of captions; `key` is its id.
    };

    Of of = Of::Body;
    NodeId node; ///< The course where it is of no other one.
    NodeId page; ///< Page, module or course that an author is taken to.
    QString key = {};
    QString path = {}; ///< In the body, as Finding::field.
    qsizetype line = 0; ///< In rich text (richtext::linesOf()), or of the file of captions.
    Stretch words = {}; ///< In that line.
    QString text = {}; ///< The line.
    QString name = {}; ///< Translated, what this text is: "Feedback of option 2".
    QString kind = {}; ///< Of the node, as stored.
    int occurrence = 0; ///< The how many-th, from 0, of the same letters in the text at `path`.
    /// Translated: why nothing can be put in its place; empty if something can.
    QString obstacle = {};

    QString found() const { return text.sliced(words.at, words.length); }
};

/// What of a line is worth showing around the words.
struct Excerpt
{
    QString before; ///< With an ellipsis where the line begins earlier.
    QString words;
    QString after;
};
Excerpt excerptOf(const TextHit &hit, qsizetype mostBefore = 36, qsizetype mostAfter = 80);

/// All that was found.
struct TextHits
{
    QList<TextHit> hits; ///< Grouped by page, in document order.
    QHash<NodeId, QString> places; ///< Of each page among them: "Four leaks › The board".
    bool isCut = false; ///< There are more than TextQuery::most.
};

/// Finds words in everything that people read: titles, texts of blocks, objectives, skills,
/// settings, names of stored files and captions. Nothing for blank words. In a course of 44,000
/// nodes well under a second: it may be asked with every key, on a second thread. Cancelled if
/// `progress` says so.
Result<TextHits> findText(const CourseView &view, const TextQuery &query,
                          const Progress &progress = {});

} // namespace carrel
