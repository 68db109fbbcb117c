// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/reading/draftwriter.h"

#include "core/base/translate.h"
#include "core/exchange/importer.h"
#include "core/kinds/kind.h"
#include "core/richtext/richtext.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

bool isQuestion(const Node &node)
{
    const Kind *kind = findKind(node.kind);
    return kind && kind->group == Kind::Group::Question;
}

Node headingBlock(const Node &page, IdSource &ids)
{
    Node block;
    block.id = ids.next<NodeId>();
    block.kind = u"text"_s;
    const QJsonObject heading{{u"type"_s, u"heading"_s},
                              {u"level"_s, 1},
                              {u"runs"_s, QJsonArray{QJsonObject{{u"text"_s, page.title}}}}};
    block.body = {{u"text"_s, QJsonArray{heading}}};
    return block;
}

/// Without the nodes of one outline kind: what was in them goes to where they were.
Draft dissolved(const char *kind, const Draft &draft, IdSource &ids)
{
    const auto isOne = [kind](const Node &node) { return node.kind == QLatin1StringView(kind); };
    const bool isPage = QLatin1StringView(kind) == QLatin1StringView(nodekind::page);
    const bool needsHeadings = isPage && std::ranges::count_if(draft.nodes, isOne) > 1;
    Draft lower = draft;
    lower.nodes.clear();
    QHash<NodeId, NodeId> parents;
    QHash<NodeId, NodeId> headings;
    for (const Node &node : draft.nodes) {
        const NodeId parent = parents.value(node.parent, node.parent);
        if (isOne(node)) {
            parents.insert(node.id, parent);
            if (!needsHeadings)
                continue;
            Node heading = headingBlock(node, ids);
            heading.parent = parent;
            headings.insert(node.id, heading.id);
            lower.nodes.append(heading);
            continue;
        }
        Node kept = node;
        kept.parent = parent;
        lower.nodes.append(kept);
    }
    for (DraftItem &item : lower.items) {
        if (parents.contains(item.node))
            item.node = headings.value(item.node);
    }
    return lower;
}

} // namespace

DraftWriter::DraftWriter(const QString &title, IdSource &ids)
    : m_ids(ids)
{
    m_draft.title = draftTitle(title);
}

void DraftWriter::beginPage(const Passage &passage, const QString &title)
{
    if (m_page.isNull() && m_blocks > 0) {
        const QString before = m_draft.title.isEmpty() ? tr("Questions") : m_draft.title;
        m_draft = raisedTo(DraftLevel::Pages, m_draft, before, m_ids);
    }
    Node page = draftPage(title, m_ids);
    if (page.title.isEmpty())
        page.title = tr("Questions");
    m_page = page.id;
    append(passage, page);
}

void DraftWriter::add(const Passage &passage, const DraftBlock &block)
{
    const Kind *kind = findKind(block.kind);
    contract(kind);
    if (const auto fits = checkBodyTypes(*kind, block.body); !fits) {
        refuse(passage, DraftItem::Outcome::Error,
               tr("This passage is too large or too deep for a block of a course."));
        return;
    }
    Node node;
    node.id = m_ids.next<NodeId>();
    node.parent = m_page;
    node.kind = block.kind;
    node.title = draftTitle(block.title);
    node.body = completedBody(*kind, block.body, m_ids);
    node.body.insert(u"v"_s, kind->version);
    ++m_blocks;
    append(passage, node);
}

void DraftWriter::append(const Passage &passage, const Node &node)
{
    m_draft.nodes.append(node);
    m_draft.items.append(draftItem(passage, node.id));
}

void DraftWriter::refuse(const Passage &passage, DraftItem::Outcome outcome, const QString &why)
{
    DraftItem item = draftItem(passage);
    item.outcome = outcome;
    item.message = why;
    m_draft.items.append(item);
}

void DraftWriter::note(const Passage &passage, const QString &message)
{
    refuse(passage, DraftItem::Outcome::Imported, message);
}

void DraftWriter::note(const QString &message)
{
    m_draft.items.append({.line = 0, .source = {}, .message = message});
}

bool DraftWriter::isFull() const
{
    return m_blocks >= mostImportedQuestions;
}

void DraftWriter::leaveOutEmptyPages()
{
    QSet<NodeId> filled;
    for (const Node &node : std::as_const(m_draft.nodes))
        filled.insert(node.parent);
    QSet<NodeId> empty;
    for (const Node &node : std::as_const(m_draft.nodes)) {
        if (node.kind == QLatin1StringView(nodekind::page) && !filled.contains(node.id))
            empty.insert(node.id);
    }
    for (DraftItem &item : m_draft.items) {
        if (!empty.contains(item.node))
            continue;
        item.outcome = DraftItem::Outcome::NotSupported;
        item.message = tr("Nothing stands below it, so it became no page.");
    }
    m_draft = without(m_draft, empty);
}

Draft DraftWriter::finish()
{
    leaveOutEmptyPages();
    return std::move(m_draft);
}

bool goesOn(const Progress &progress, qint64 done, qint64 total)
{
    return !progress || progress(done, total);
}

Error givenUp()
{
    return {ErrorCode::Cancelled, tr("Reading was stopped; nothing was changed.")};
}

QString encodingNote()
{
    return tr("The file does not say how its letters are written. It was read as Western European "
              "(Windows-1252): look at accents and signs, or save it as UTF-8.");
}

QString tooManyNote()
{
    return tr("The rest was not read: %1 questions are the most that come in at once. Put the rest "
              "into a file of its own.",
              "%1: a number")
        .arg(mostImportedQuestions);
}

Draft loweredTo(DraftLevel level, const Draft &draft, IdSource &ids)
{
    Draft lower = draft;
    if (level < DraftLevel::Modules)
        lower = dissolved(nodekind::module, lower, ids);
    if (level < DraftLevel::Pages)
        lower = dissolved(nodekind::page, lower, ids);
    return lower;
}

Draft withQuizPages(const Draft &draft)
{
    QSet<NodeId> asking;
    for (const Node &node : draft.nodes) {
        if (isQuestion(node))
            asking.insert(node.parent);
    }
    Draft counted = draft;
    for (Node &node : counted.nodes) {
        if (node.kind == QLatin1StringView(nodekind::page) && asking.contains(node.id))
            makeQuizPage(node);
    }
    return counted;
}

} // namespace carrel
