// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/draft/draftparts.h"

#include "core/model/page.h"

namespace carrel {

namespace {

constexpr qsizetype longestTitle = 300; // characters; a node takes 1,000

Node outlineNode(const char *kind, const QString &title, IdSource &ids)
{
    Node node;
    node.id = ids.next<NodeId>();
    node.kind = QLatin1StringView(kind);
    node.title = draftTitle(title);
    return node;
}

} // namespace

DraftItem draftItem(const Passage &passage, const NodeId &node)
{
    return {.line = passage.line,
            .source = draftSource(passage.source),
            .outcome = passage.losses.isEmpty() ? DraftItem::Outcome::Imported
                                                : DraftItem::Outcome::WithLoss,
            .message = (passage.losses + passage.notes).join(u' '),
            .node = node};
}

QString draftTitle(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= longestTitle ? line : line.left(longestTitle - 1) + u'…';
}

Node draftModule(const QString &title, IdSource &ids)
{
    return outlineNode(nodekind::module, title, ids);
}

Node draftPage(const QString &title, IdSource &ids)
{
    Node page = outlineNode(nodekind::page, title, ids);
    page.body = toJson(PageDetails());
    return page;
}

void makeQuizPage(Node &page)
{
    PageDetails details = pageDetailsFrom(page.body);
    details.isQuiz = true;
    const QJsonObject members = toJson(details);
    for (auto at = members.begin(); at != members.end(); ++at)
        page.body.insert(at.key(), at.value());
}

} // namespace carrel
