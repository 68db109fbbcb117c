// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/exchange/draft/draftparts.h"

#include <QJsonObject>

namespace carrel {

/// A block that a passage becomes.
struct DraftBlock
{
    QString kind;
    QJsonObject body; ///< Members that are missing get their initial value.
    QString title = {};
};

/// Collects a draft passage by passage.
class DraftWriter
{
public:
    DraftWriter(const QString &title, IdSource &ids);

    /// What follows stands on this page. What was added before it, without a page, is put onto one.
    void beginPage(const Passage &passage, const QString &title);
    void add(const Passage &passage, const DraftBlock &block);
    /// A passage that becomes nothing; `why` is translated.
    void refuse(const Passage &passage, DraftItem::Outcome outcome, const QString &why);
    /// A passage that is understood and becomes nothing of its own.
    void note(const Passage &passage, const QString &message);
    /// Something about the source as a whole.
    void note(const QString &message);

    qsizetype blockCount() const { return m_blocks; }
    bool isFull() const; ///< mostImportedQuestions are in it.
    Draft finish(); ///< Once. Pages without a block go; their items say so.

private:
    void append(const Passage &passage, const Node &node);
    void leaveOutEmptyPages();

    Draft m_draft;
    IdSource &m_ids;
    NodeId m_page;
    qsizetype m_blocks = 0;
};

/// Progress of reading; false: the author gave up.
bool goesOn(const Progress &progress, qint64 done, qint64 total);
Error givenUp();
QString encodingNote(); ///< The bytes were no Unicode.
QString tooManyNote(); ///< The rest was not read.

/// The blocks, pages and modules of a draft one or two levels down: pages put on one page become
/// their blocks, each with a heading where there are several. The opposite of raisedTo().
Draft loweredTo(DraftLevel level, const Draft &draft, IdSource &ids);

/// Pages that hold a question count: they become quiz pages.
Draft withQuizPages(const Draft &draft);

} // namespace carrel
