// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/edit/courseview.h"

#include <QHash>
#include <QList>
#include <QString>

namespace carrel {

// Where reviewers stand in a course: the number of a place, what stands there, and whether it is
// still what they saw.

/// The anchor of a title, which is in no body.
inline constexpr auto titleAnchor = "@title";

/// Longest text of a place that is told to reviewers, in characters.
inline constexpr qsizetype longestReviewText = 20'000;

/// One thing that a module, page or block says or has set.
struct ReviewText
{
    enum class Sign { None, Right, Wrong };

    QString anchor; ///< As Comment::anchor.
    QString name; ///< Translated: "Option 2".
    QString words; ///< Plain, lines separated by line feeds.
    Sign sign = Sign::None; ///< Whether it is a right answer, where the form says so.
    bool isWording = false; ///< Other words can be put in its place.
};

/// In the order of its form, without what only says how a block behaves. `view` names media.
QList<ReviewText> reviewTextsOf(const Node &node, const CourseView &view);

/// The words of the text at an anchor as they are now; null if there is none.
QString reviewWordsAt(const Node &node, const QString &anchor);

/// The words of a rich text as reviewers see and edit them: its lines.
QString reviewWords(const QJsonValue &richText);

/// The numbers of modules ("2"), pages ("2.3") and blocks ("2.3-4"), the same as in the storyboard.
class ReviewNumbers
{
public:
    static Result<ReviewNumbers> of(const CourseView &view);

    /// Of a module or page; empty if there is no such one, and for the course.
    QString number(const NodeId &node) const { return m_numbers.value(node); }
    /// Of a block; reads the page once.
    Result<QString> blockNumber(const NodeId &page, const NodeId &block);
    /// Modules and pages in document order; -1 for others.
    int place(const NodeId &node) const { return m_places.value(node, -1); }

private:
    explicit ReviewNumbers(const CourseView &view)
        : m_view(&view)
    { }

    const CourseView *m_view;
    QHash<NodeId, QString> m_numbers;
    QHash<NodeId, int> m_places;
    QHash<NodeId, QHash<NodeId, int>> m_blocks; ///< By page.
};

/// What a place says, shows and asks, as a short text that changes with it. That of a page changes
/// with its blocks, that of a module with its pages; how far a page is (draft, done) does not
/// matter, nor where the place stands in the course.
class ReviewDigests
{
public:
    static Result<ReviewDigests> of(const CourseView &view);

    /// Empty if there is no such node. What was read once is not read again.
    Result<QString> digest(const NodeId &node);
    /// The same for all below a node that was read already: `children` in their order.
    QString digestOf(const Node &node, const QStringList &children) const;

private:
    explicit ReviewDigests(const CourseView &view)
        : m_view(&view)
    { }

    const CourseView *m_view;
    QHash<QString, QByteArray> m_files; ///< Hash of the bytes by id of the media.
    QHash<NodeId, QString> m_known;
};

} // namespace carrel
