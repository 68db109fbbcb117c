// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/word/worddraft.h"

#include "core/base/translate.h"
#include "core/exchange/draft/draftparts.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace carrel::word {

Node *WordDraft::find(const NodeId &id)
{
    const auto found = std::ranges::find(m_draft.nodes, id, &Node::id);
    return found == m_draft.nodes.end() ? nullptr : &*found;
}

void WordDraft::noteAll(const WordPassage &passage, const NodeId &node)
{
    for (const int paragraph : passage.paragraphs)
        note(paragraph, node);
}

void WordDraft::addItems(const WordPassage &passage, const NodeId &node)
{
    noteAll(passage, node);
    m_draft.items.append(draftItem({passage.line, passage.source, passage.doubts}, node));
}

void WordDraft::openModule(const QString &title, int level, const WordPassage &passage)
{
    Node module = draftModule(title, m_ids);
    m_modules.resize(std::min<qsizetype>(level, m_modules.size()));
    if (!m_modules.isEmpty())
        module.parent = m_modules.last();
    if (!m_objectives.isEmpty()) {
        module.body.insert(u"objectives"_s, QJsonArray::fromStringList(m_objectives));
        m_objectives.clear();
    }
    m_draft.nodes.append(module);
    m_modules.append(module.id);
    m_page = NodeId();
    m_isPageEmpty = true;
    addItems(passage, module.id);
}

void WordDraft::openPage(const QString &title, bool isQuiz, const WordPassage &passage)
{
    Node page = draftPage(title, m_ids);
    if (!m_modules.isEmpty())
        page.parent = m_modules.last();
    if (isQuiz)
        makeQuizPage(page);
    m_draft.nodes.append(page);
    m_page = page.id;
    m_isPageEmpty = true;
    addItems(passage, page.id);
}

QString WordDraft::kindAt(int paragraph) const
{
    return m_kinds.value(m_nodeOf.value(paragraph));
}

QString WordDraft::pageTitle() const
{
    const auto found = std::ranges::find(m_draft.nodes, m_page, &Node::id);
    return found == m_draft.nodes.end() ? QString() : found->title;
}

void WordDraft::renamePage(const QString &title, bool isQuiz)
{
    if (Node *page = find(m_page))
        page->title = draftTitle(title);
    if (isQuiz)
        makePageQuiz();
}

void WordDraft::makePageQuiz()
{
    if (Node *page = find(m_page))
        makeQuizPage(*page);
}

void WordDraft::ensurePage(const WordPassage &passage)
{
    if (!m_page.isNull() || (m_modules.isEmpty() && m_preamble.isEmpty()))
        return;
    WordPassage opening{passage.line, passage.source, {}};
    if (m_modules.isEmpty()) {
        opening.doubts = {tr("This stands before the first heading, so it became a page of its "
                             "own. Keep it, move it, or delete it.")};
        openPage(m_preamble, false, opening);
        return;
    }
    const Node *module = find(m_modules.last());
    opening.doubts = {tr("This stands between the heading of the module and that of its first "
                         "page, so it became a page with the module's name.")};
    openPage(module ? module->title : m_preamble, false, opening);
}

NodeId WordDraft::addBlock(Node block, const WordPassage &passage)
{
    ensurePage(passage);
    if (block.id.isNull())
        block.id = m_ids.next<NodeId>();
    block.parent = m_page;
    m_isPageEmpty = false;
    m_draft.nodes.append(block);
    m_kinds.insert(block.id, block.kind);
    addItems(passage, block.id);
    return block.id;
}

void WordDraft::addQuestion(Question &question)
{
    const Node block = blockOf(question, m_ids);
    addBlock(block, {question.line, question.plainStem, question.paragraphs, question.doubts});
}

void WordDraft::addObjectives(const QStringList &objectives, const WordPassage &passage)
{
    Node *module = m_modules.isEmpty() ? nullptr : find(m_modules.last());
    if (!module) {
        m_objectives += objectives;
        addItems(passage, NodeId());
        return;
    }
    QJsonArray all = module->body.value(u"objectives"_s).toArray();
    for (const QString &objective : objectives)
        all.append(objective);
    module->body.insert(u"objectives"_s, all);
    addItems(passage, module->id);
}

NodeId WordDraft::here() const
{
    if (!m_page.isNull())
        return m_page;
    if (!m_modules.isEmpty())
        return m_modules.last();
    return m_draft.nodes.isEmpty() ? NodeId() : m_draft.nodes.last().id;
}

void WordDraft::tell(DraftItem::Outcome outcome, const WordPassage &passage, const QString &message)
{
    const NodeId node = outcome == DraftItem::Outcome::WithLoss ? here() : NodeId();
    noteAll(passage, node);
    m_draft.items.append({passage.line, draftSource(passage.source), outcome, message, node});
}

void WordDraft::tellOn(const NodeId &node, const WordPassage &passage, const QString &message)
{
    m_draft.items.append(
        {passage.line, draftSource(passage.source), DraftItem::Outcome::WithLoss, message, node});
}

void WordDraft::tellLeftOut(int line, const QString &text, const QString &reason)
{
    QString rest = text.simplified();
    while (!rest.isEmpty()) {
        qsizetype end = rest.size();
        if (end > draftSourceLength) {
            end = rest.lastIndexOf(u' ', draftSourceLength - 1);
            if (end <= 0)
                end = draftSourceLength;
        }
        m_draft.items.append(
            {line, rest.left(end).trimmed(), DraftItem::Outcome::NotSupported, reason});
        rest = rest.mid(end).trimmed();
    }
}

Draft WordDraft::finish(const QList<DraftFile> &files)
{
    m_draft.files = files;
    // A page before the first module belongs to it.
    const auto isModule = [](const Node &node) {
        return node.kind == QLatin1StringView(nodekind::module);
    };
    const auto isPage = [](const Node &node) {
        return node.kind == QLatin1StringView(nodekind::page);
    };
    const auto first = std::ranges::find_if(m_draft.nodes, isModule);
    if (first != m_draft.nodes.end()) {
        std::rotate(m_draft.nodes.begin(), first, first + 1);
        const NodeId module = m_draft.nodes.first().id;
        for (Node &node : m_draft.nodes) {
            if (isPage(node) && node.parent.isNull())
                node.parent = module;
        }
    } else if (!m_objectives.isEmpty()) {
        const QString title = m_draft.title.isEmpty() ? tr("Imported module") : m_draft.title;
        m_draft = raisedTo(DraftLevel::Modules, m_draft, title, m_ids);
        m_draft.nodes.first().body.insert(u"objectives"_s,
                                          QJsonArray::fromStringList(m_objectives));
    }
    std::ranges::stable_sort(m_draft.items, {}, [](const DraftItem &item) {
        return item.line == 0 ? std::numeric_limits<int>::max() : item.line;
    });
    return without(m_draft, {}); // files that nothing names go
}

} // namespace carrel::word
