// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/draft/draft.h"

#include "core/base/contract.h"
#include "core/exchange/draft/draftparts.h"
#include "core/kinds/kind.h"

namespace carrel {

namespace {

DraftLevel levelOfKind(const QString &kind)
{
    if (kind == QLatin1StringView(nodekind::module))
        return DraftLevel::Modules;
    return kind == QLatin1StringView(nodekind::page) ? DraftLevel::Pages : DraftLevel::Blocks;
}

/// Everything that stands at the top goes into one new node.
Draft inside(const Node &around, const Draft &draft)
{
    Draft raised = draft;
    for (Node &node : raised.nodes) {
        if (node.parent.isNull())
            node.parent = around.id;
    }
    raised.nodes.prepend(around);
    return raised;
}

QSet<MediaId> filesNamed(const QList<Node> &nodes)
{
    QSet<MediaId> named;
    for (const Node &node : nodes) {
        const QList<MediaId> here = mediaIn(node.kind, node.body);
        named.unite(QSet<MediaId>(here.begin(), here.end()));
    }
    return named;
}

} // namespace

DraftLevel levelOf(const Draft &draft)
{
    return draft.nodes.isEmpty() ? DraftLevel::Blocks : levelOfKind(draft.nodes.first().kind);
}

QString draftSource(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= draftSourceLength ? line : line.left(draftSourceLength - 1) + u'…';
}

Draft raisedTo(DraftLevel level, const Draft &draft, const QString &title, IdSource &ids)
{
    contract(!title.trimmed().isEmpty());
    Draft raised = draft;
    if (level >= DraftLevel::Pages && levelOf(raised) == DraftLevel::Blocks)
        raised = inside(draftPage(title, ids), raised);
    if (level == DraftLevel::Modules && levelOf(raised) == DraftLevel::Pages)
        raised = inside(draftModule(title, ids), raised);
    return raised;
}

Draft without(const Draft &draft, const QSet<NodeId> &leftOut)
{
    Draft rest = draft;
    rest.nodes.clear();
    rest.files.clear();
    QSet<NodeId> gone;
    for (const Node &node : draft.nodes) {
        if (leftOut.contains(node.id) || gone.contains(node.parent))
            gone.insert(node.id);
        else
            rest.nodes.append(node);
    }
    for (DraftItem &item : rest.items) {
        if (gone.contains(item.node))
            item.node = NodeId();
    }
    const QSet<MediaId> named = filesNamed(rest.nodes);
    for (const DraftFile &file : draft.files) {
        if (named.contains(file.id))
            rest.files.append(file);
    }
    return rest;
}

} // namespace carrel
