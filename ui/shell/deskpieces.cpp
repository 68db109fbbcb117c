// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of DeskPanes where parts of a course go somewhere else: to another page, into a
// collection, from a collection or another window into this course.

#include "core/base/translate.h"
#include "core/edit/arrangeedits.h"
#include "core/edit/coursefile.h"
#include "core/edit/labels.h"
#include "core/edit/selection.h"
#include "core/exchange/collections/collections.h"
#include "ui/clipboard/carriednodes.h"
#include "ui/collections/collectionswindow.h"
#include "ui/collections/keeping.h"
#include "ui/outline/outlinepane.h"
#include "ui/page/pagepane.h"
#include "ui/shell/deskpanes.h"
#include "ui/shell/palette.h"
#include "ui/widgets/message.h"
#include "ui/widgets/workbar.h"

#include <QApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

using Onto = PutWish::Onto;

bool isModule(const OutlineNode &node)
{
    return node.kind == QLatin1StringView(nodekind::module);
}

bool isPage(const OutlineNode &node)
{
    return node.kind == QLatin1StringView(nodekind::page);
}

/// The outline as a way from a place up to the course.
class Way
{
public:
    explicit Way(const CourseView &view)
        : m_view(view)
    {
        if (const auto outline = view.outline())
            m_outline = *outline;
    }

    const OutlineNode *find(const NodeId &id) const
    {
        const auto found = std::ranges::find(m_outline, id, &OutlineNode::id);
        return found == m_outline.end() ? nullptr : &*found;
    }

    Place behind(const NodeId &id) const
    {
        const auto node = m_view.node(id);
        if (!node || !*node)
            return {};
        const auto place = placeBehind(m_view, **node);
        return place ? *place : Place{(*node)->parent};
    }

    /// Where a page goes that is put in at `node`.
    Place forPage(const OutlineNode &node) const
    {
        if (isPage(node))
            return behind(node.id);
        if (isModule(node))
            return {node.id};
        const auto last = std::ranges::find_if(m_outline.rbegin(), m_outline.rend(), isModule);
        return {last == m_outline.rend() ? node.id : last->id};
    }

    /// Behind the outermost module around `node`.
    Place forModule(const OutlineNode &node) const
    {
        const OutlineNode *outermost = &node;
        while (!outermost->parent.isNull()) {
            const OutlineNode *above = find(outermost->parent);
            if (!above || above->parent.isNull())
                return behind(outermost->id);
            outermost = above;
        }
        return {node.id};
    }

private:
    const CourseView &m_view;
    QList<OutlineNode> m_outline;
};

std::function<Result<std::shared_ptr<const CourseView>>()> opened(const QString &file)
{
    return [file]() -> Result<std::shared_ptr<const CourseView>> {
        CARREL_TRY_VALUE(course, readCourseFile(file));
        return std::shared_ptr<const CourseView>(std::move(course));
    };
}

} // namespace

CollectionsWindow &DeskPanes::collections()
{
    if (!m_collections)
        makeCollections();
    return *m_collections;
}

void DeskPanes::makeCollections()
{
    m_collections = new CollectionsWindow(m_work, this);
    connect(m_collections, &CollectionsWindow::putRequested, this, &DeskPanes::putIn);
    connect(m_collections, &CollectionsWindow::openRequested, this, &DeskPanes::courseWanted);
    connect(m_collections, &CollectionsWindow::undoRequested, this, &DeskPanes::undoAsked);
    connect(m_collections, &CollectionsWindow::redoRequested, this, &DeskPanes::redoAsked);
}

void DeskPanes::connectPieces()
{
    connect(m_page, &PagePane::moveToPageAsked, this, &DeskPanes::moveToPage);
    connect(m_page, &PagePane::keepAsked, this, &DeskPanes::keep);
    connect(m_page, &PagePane::carriedDropped, this, &DeskPanes::bringCarried);
    connect(m_outline, &OutlinePane::keepAsked, this, &DeskPanes::keep);
    connect(m_outline, &OutlinePane::carriedDropped, this, &DeskPanes::bringCarried);
    connect(m_outline, &OutlinePane::pageHovered, this,
            [this](const NodeId &page) { reveal(page, {}); });
}

void DeskPanes::keep(const QList<NodeId> &chosen)
{
    keepTyping();
    const QString kept = keepInCollection(window(), m_work, m_session, chosen);
    if (kept.isEmpty())
        return;
    if (m_collections)
        m_collections->refresh();
    Q_EMIT told(kept);
}

/// Blocks where the author writes, pages behind the one that is shown, shelves behind its module.
Place DeskPanes::placeForPut(const PutWish &wish) const
{
    const Way way(m_session.view());
    const OutlineNode *here = way.find(m_current);
    if (!here)
        return {};
    if (wish.onto == Onto::Course)
        return way.forModule(*here);
    if (wish.onto == Onto::Module || !isPage(*here))
        return way.forPage(*here);
    const NodeId block = m_page->currentBlock();
    return block.isNull() ? Place{here->id} : way.behind(block);
}

void DeskPanes::putIn(const PutWish &wish)
{
    bring({opened(wish.file), wish.nodes, placeForPut(wish)});
}

/// What was dragged here from another course, or out of a collection.
void DeskPanes::bringCarried(const CarriedNodes &carried, const Place &place)
{
    if (!carried.session)
        return bring({opened(carried.file), carried.nodes, place});
    auto snapshot = carried.session->snapshot(); // its window may go on meanwhile
    if (!snapshot)
        return showError(window(), snapshot.error());
    const std::shared_ptr<const CourseView> course = std::move(*snapshot);
    bring({[course] { return Result(course); }, carried.nodes, place});
}

void DeskPanes::bring(const Bringing &bringing)
{
    if (m_work.isBusy())
        return;
    keepTyping();
    const QPointer<QWidget> focus = QApplication::focusWidget();
    const auto came = m_work.run<QList<NodeId>>(
        carrel::tr("Putting in"), [&](const Progress &progress) -> Result<QList<NodeId>> {
            CARREL_TRY_VALUE(source, bringing.source());
            return putPieces(m_session, *source, bringing.nodes, bringing.place, progress);
        });
    // Other windows of the course are told nothing while it works, and lose the focus.
    if (focus && m_collections && m_collections->isAncestorOf(focus))
        focus->setFocus();
    if (!came)
        return showError(window(), came.error());
    // The session's own word about it may still be on its way.
    QMetaObject::invokeMethod(
        this, [this, nodes = *came] { showPutIn(nodes); }, Qt::QueuedConnection);
}

void DeskPanes::showPutIn(const QList<NodeId> &nodes)
{
    const auto first = nodes.isEmpty() ? Result<std::optional<Node>>(std::nullopt)
                                       : m_session.view().node(nodes.first());
    if (!first || !*first)
        return;
    const bool isBlock = !isOutlineKind((*first)->kind);
    reveal(isBlock ? (*first)->parent : (*first)->id, isBlock ? (*first)->id : NodeId());
    if (m_collections)
        m_collections->tell(isBlock
                                ? carrel::tr("It is on the page now. Ctrl+Z takes it back.")
                                : carrel::tr("It is in the outline now. Ctrl+Z takes it back."));
}

void DeskPanes::moveToPage(const QList<NodeId> &blocks)
{
    const auto outline = m_session.view().outline();
    if (!outline || blocks.isEmpty())
        return;
    keepTyping();
    QList<Palette::Entry> entries;
    QString module;
    for (const OutlineNode &node : *outline) {
        if (isModule(node))
            module = node.title;
        if (!isPage(node) || node.id == m_current)
            continue;
        const auto move = [this, blocks, page = node.id] {
            if (const auto moved = moveNodes(m_session, blocks, {page}); !moved)
                showError(window(), moved.error());
        };
        entries.append({.text = node.title, .detail = module, .picture = u"page"_s, .run = move});
    }
    Palette palette(entries,
                    {.title = carrel::tr("Move to page"),
                     .prompt = carrel::tr("Move %n block(s) to the end of which page?", nullptr,
                                          int(blocks.size())),
                     .nothing = carrel::tr("No other page has these letters in its title.")},
                    window());
    palette.exec();
}

QList<Command> DeskPanes::pieceCommands()
{
    return {{.id = u"course.collections"_s,
             .text = carrel::tr("Collections of pieces to use again"),
             .menu = Menu::Insert,
             .group = 60,
             .shortcuts = {QKeySequence(Qt::SHIFT | Qt::Key_F9)},
             .icon = u"collection"_s,
             .run = [this] { collections().showInFront(); }}};
}

} // namespace carrel::ui
