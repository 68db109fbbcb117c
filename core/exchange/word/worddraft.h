// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/draft/draft.h"
#include "core/exchange/word/question.h"
#include "core/exchange/word/worddocument.h"

#include <QHash>

namespace carrel::word {

/// One passage, for its item.
struct WordPassage
{
    int line = 0;
    QString source;
    QList<int> paragraphs; ///< Numbers of all that it is made of.
    QStringList doubts = {};
};

/// Builds the draft in the order of the document. Every paragraph is noted with what it became, so
/// that nothing goes missing: finish() tells of those that became nothing.
class WordDraft
{
public:
    explicit WordDraft(IdSource &ids)
        : m_ids(ids)
    { }

    IdSource &ids() { return m_ids; }

    void setTitle(const QString &title) { m_draft.title = title; }
    const QString &title() const { return m_draft.title; }

    /// A module; `level` 1 is one inside the last module of level 0.
    void openModule(const QString &title, int level, const WordPassage &passage);
    void openPage(const QString &title, bool isQuiz, const WordPassage &passage);
    bool hasModule() const { return !m_modules.isEmpty(); }
    bool hasPage() const { return !m_page.isNull(); }
    /// The page has no block yet.
    bool isPageEmpty() const { return m_isPageEmpty; }
    const NodeId &page() const { return m_page; }
    QString pageTitle() const;
    void makePageQuiz();
    /// Another title for the page that is open.
    void renamePage(const QString &title, bool isQuiz);

    /// Blocks go on the page that is open, on a new one in a module, or to the top of the draft.
    NodeId addBlock(Node block, const WordPassage &passage);
    void addQuestion(Question &question);
    void addObjectives(const QStringList &objectives, const WordPassage &passage);

    /// An item without a node of its own; with loss it is a remark on the page.
    void tell(DraftItem::Outcome outcome, const WordPassage &passage, const QString &message);
    /// An item with loss: a remark on that node.
    void tellOn(const NodeId &node, const WordPassage &passage, const QString &message);
    /// One or more items that hold all of the text.
    void tellLeftOut(int line, const QString &text, const QString &reason);
    void note(int paragraph, const NodeId &node) { m_nodeOf.insert(paragraph, node); }
    /// The first node of all; null while there is none.
    NodeId top() const { return m_draft.nodes.isEmpty() ? NodeId() : m_draft.nodes.first().id; }
    /// What is open: the page, else the module, else the last block.
    NodeId here() const;
    NodeId nodeOf(int paragraph) const { return m_nodeOf.value(paragraph); }
    /// The kind of the block that a paragraph is in; empty if in none.
    QString kindAt(int paragraph) const;
    bool isNoted(int paragraph) const { return m_nodeOf.contains(paragraph); }
    /// What the paragraph before any page and heading becomes a page of.
    void setPreamble(const QString &title) { m_preamble = title; }

    /// The draft, with modules around pages where one of them is; items in the order of the source.
    Draft finish(const QList<DraftFile> &files);

private:
    void ensurePage(const WordPassage &passage);
    void noteAll(const WordPassage &passage, const NodeId &node);
    void addItems(const WordPassage &passage, const NodeId &node);
    Node *find(const NodeId &id);

    IdSource &m_ids;
    Draft m_draft;
    QList<NodeId> m_modules; ///< The open one of each level.
    NodeId m_page;
    bool m_isPageEmpty = true;
    QString m_preamble;
    QStringList m_objectives; ///< Read while there was no module.
    QHash<int, NodeId> m_nodeOf;
    QHash<NodeId, QString> m_kinds; ///< Of the blocks.
};

} // namespace carrel::word
