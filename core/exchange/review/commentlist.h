// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/edit/reviewedits.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace carrel {

class CourseView;

namespace review {

/// A comment of the course with all that is to be shown of it.
struct ListedComment
{
    Comment comment;
    ReviewDetails details;
    QList<Comment> answers; ///< Oldest first.
    QString number; ///< Of its place as it is now; empty for the course.
    NodeId page; ///< Page, module or course that an author is taken to.
    QString pageTitle; ///< "2.3 Four leaks"
    QString place; ///< What it stands at, in words: "Single choice: What is missing?"
    QString about; ///< The text that is meant: "Option 2"; empty for the place as a whole.
    bool isChanged = false; ///< The place is no longer what the reviewer saw.
    bool isLost = false; ///< The place is gone: it stands at the nearest that is left.

    bool isDone() const { return comment.status == QLatin1StringView("done"); }
    bool hasSuggestion() const { return !details.suggestion.isEmpty(); }
};

/// All comments of a course in the order of their places, older ones first; remarks that an import
/// left are no comments. Reads what was commented on, and nothing else. Cancelled.
Result<QList<ListedComment>> listComments(const CourseView &view, const Progress &progress = {});

/// Translated: "Wrong", "Unclear", "Wish", "Verdict".
QString kindName(const QString &kind);
QString verdictWords(Verdict verdict); ///< Translated; empty for None.
/// What a comment says, in words: its text, or its verdict, or that it suggests others.
QString commentWords(const ListedComment &comment);

/// For spreadsheets: UTF-8 with a byte order mark, as Excel wants it, commas, one line for each
/// comment. A cell that a spreadsheet would take for a formula begins with an apostrophe.
QByteArray commentsCsv(const QList<ListedComment> &comments);

/// For programs: one object with the list "comments".
QJsonObject commentsJson(const QList<ListedComment> &comments);

} // namespace review
} // namespace carrel
