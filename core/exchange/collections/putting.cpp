// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pieces of a collection into a course.

#include "core/base/translate.h"
#include "core/edit/clipboardedits.h"
#include "core/edit/coursetexts.h"
#include "core/edit/editsession.h"
#include "core/edit/labels.h"
#include "core/edit/nodewords.h"
#include "core/edit/selection.h"
#include "core/exchange/collections/collections.h"
#include "core/exchange/collections/piecebody.h"
#include "core/model/page.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

bool isOfKind(const Node &node, const char *kind)
{
    return node.kind == QLatin1StringView(kind);
}

/// A sentence that says where it would fit.
Error misfit(const QString &parentKind)
{
    if (parentKind == QLatin1StringView(nodekind::page))
        return {ErrorCode::InvalidInput,
                tr("A shelf becomes a module and does not fit onto a page. Choose pieces of it, or "
                   "put it into the outline.")};
    return {ErrorCode::InvalidInput,
            tr("Pieces go onto a page or into a module. Choose one in the outline.")};
}

QStringList kindsOf(const QList<Node> &nodes)
{
    QStringList kinds;
    for (const Node &node : nodes)
        kinds.append(node.kind);
    return kinds;
}

/// One putting: sorts what was chosen by what it becomes at its place.
class Putting
{
public:
    Putting(Edit &edit, const CourseView &collection, const Progress &progress)
        : m_edit(edit)
        , m_collection(collection)
        , m_progress(progress)
    { }

    Result<QList<NodeId>> ontoPage(const QList<Node> &nodes, const Place &place)
    {
        QList<NodeId> blocks;
        for (const Node &node : nodes) {
            if (!isOfKind(node, nodekind::page)) {
                blocks.append(node.id);
                continue;
            }
            CARREL_TRY_VALUE(children, m_collection.outlineChildren(node.id));
            for (const OutlineNode &child : children)
                blocks.append(child.id);
        }
        if (blocks.isEmpty())
            return Error{ErrorCode::InvalidInput,
                         tr("There is nothing in this piece that could go onto a page.")};
        return paste(blocks, place);
    }

    /// Loose blocks become one page, in front of the rest: they were chosen for each other.
    Result<QList<NodeId>> intoOutline(const QList<Node> &nodes, const Place &place)
    {
        QList<NodeId> whole;
        QList<Node> blocks;
        for (const Node &node : nodes) {
            if (isOutlineKind(node.kind))
                whole.append(node.id);
            else
                blocks.append(node);
        }
        QList<NodeId> came;
        if (!blocks.isEmpty()) {
            CARREL_TRY_VALUE(page, pageOf(blocks, place));
            came.append(page);
        }
        if (!whole.isEmpty()) {
            CARREL_TRY_VALUE(pasted, paste(whole, place));
            came += pasted;
        }
        return came;
    }

private:
    Result<NodeId> pageOf(const QList<Node> &blocks, const Place &place)
    {
        Node page;
        page.id = m_edit.ids().next<NodeId>();
        page.parent = place.parent;
        page.kind = QLatin1StringView(nodekind::page);
        page.body = toJson(PageDetails());
        page.body.insert(u"v"_s, 1);
        page.title = firstWords(blocks.first());
        if (page.title.isEmpty())
            page.title = kindTitle(blocks.first().kind);
        CARREL_TRY_VALUE(rank, rankAt(m_edit, place, page.id));
        page.rank = rank;
        CARREL_TRY(m_edit.putNode(page));
        QList<NodeId> ids;
        for (const Node &block : blocks)
            ids.append(block.id);
        CARREL_TRY(paste(ids, {page.id}));
        return page.id;
    }

    Result<QList<NodeId>> paste(const QList<NodeId> &ids, const Place &place)
    {
        CARREL_TRY_VALUE(clipping, copyNodes(m_collection, ids));
        for (Node &node : clipping.nodes) {
            if (isOfKind(node, nodekind::page))
                node.body = asOrdinaryPage(node.body);
        }
        return pasteInto(m_edit, clipping, place, &m_collection, m_progress);
    }

    Edit &m_edit;
    const CourseView &m_collection;
    const Progress &m_progress;
};

QString puttingLabel(const QList<Node> &nodes)
{
    if (nodes.size() > 1)
        return tr("Put in %n piece(s)", "from a collection", int(nodes.size()));
    const QString name = firstWords(nodes.first());
    //: %1: name of a piece from a collection
    return tr("Put in “%1”").arg(labelText(name.isEmpty() ? kindTitle(nodes.first().kind) : name));
}

} // namespace

bool mayPut(const QStringList &kinds, const QString &parentKind)
{
    const bool isPage = parentKind == QLatin1StringView(nodekind::page);
    const bool isCourse = parentKind == QLatin1StringView(nodekind::course);
    return isOutlineKind(parentKind) && !kinds.isEmpty()
        && std::ranges::all_of(kinds, [&](const QString &kind) {
               const bool isModule = kind == QLatin1StringView(nodekind::module);
               return isModule ? !isPage : !isCourse;
           });
}

Result<QList<NodeId>> putPieces(EditSession &session, const CourseView &collection,
                                const QList<NodeId> &chosen, const Place &place,
                                const Progress &progress)
{
    CARREL_TRY_VALUE(nodes, chosenNodes(collection, chosen));
    CARREL_TRY_VALUE(parent, session.view().node(place.parent));
    if (!parent)
        return Error{ErrorCode::NotFound, tr("This part of the course no longer exists.")};
    if (!mayPut(kindsOf(nodes), parent->kind))
        return misfit(parent->kind);
    QList<NodeId> came;
    CARREL_TRY(session.perform(puttingLabel(nodes), [&](Edit &edit) -> Result<> {
        Putting putting(edit, collection, progress);
        CARREL_TRY_VALUE(put,
                         isOfKind(*parent, nodekind::page) ? putting.ontoPage(nodes, place)
                                                           : putting.intoOutline(nodes, place));
        came = put;
        return {};
    }));
    return came;
}

} // namespace carrel
