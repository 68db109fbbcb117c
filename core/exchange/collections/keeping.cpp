// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pieces into a collection, and what is done to them there.

#include "core/base/translate.h"
#include "core/edit/arrangeedits.h"
#include "core/edit/clipboardedits.h"
#include "core/edit/coursetexts.h"
#include "core/edit/nodewords.h"
#include "core/edit/outlineedits.h"
#include "core/edit/selection.h"
#include "core/exchange/collections/changing.h"
#include "core/exchange/collections/collections.h"
#include "core/exchange/collections/piecebody.h"
#include "core/model/page.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

constexpr int bodyVersion = 1; ///< Of modules and pages.

/// What was chosen, sorted by what becomes of it.
struct Chosen
{
    QList<NodeId> blocks; ///< One piece.
    QList<NodeId> pages; ///< A piece each.
    QList<NodeId> modules; ///< A shelf each.
    QString firstName; ///< What the first of all begins with.
};

Chosen sorted(const QList<Node> &nodes)
{
    Chosen chosen;
    for (const Node &node : nodes) {
        if (node.kind == QLatin1StringView(nodekind::module))
            chosen.modules.append(node.id);
        else if (node.kind == QLatin1StringView(nodekind::page))
            chosen.pages.append(node.id);
        else
            chosen.blocks.append(node.id);
    }
    const Node &first = nodes.first();
    chosen.firstName = firstWords(first);
    if (chosen.firstName.isEmpty())
        chosen.firstName = kindTitle(first.kind);
    return chosen;
}

/// The shelf of that name, or the first one; made where there is none.
Result<NodeId> shelfFor(Edit &edit, const QString &wanted)
{
    const QString name = wanted.simplified();
    CARREL_TRY_VALUE(course, edit.view().courseId());
    CARREL_TRY_VALUE(modules, edit.view().outlineChildren(course));
    const auto found = std::ranges::find_if(modules, [&](const OutlineNode &module) {
        return name.isEmpty() || module.title.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (found != modules.end())
        return found->id;
    Node shelf;
    shelf.id = edit.ids().next<NodeId>();
    shelf.parent = course;
    shelf.kind = QLatin1StringView(nodekind::module);
    shelf.body.insert(u"v"_s, bodyVersion);
    shelf.title = name.isEmpty() ? firstShelfName() : name;
    CARREL_TRY_VALUE(rank, rankAt(edit, {course}, shelf.id));
    shelf.rank = rank;
    CARREL_TRY(edit.putNode(shelf));
    return shelf.id;
}

/// One keeping: copies of what was chosen go into the collection.
class KeepingWork
{
public:
    KeepingWork(const CourseView &course, const Chosen &chosen, const Keeping &wish)
        : m_course(course)
        , m_chosen(chosen)
        , m_wish(wish)
    { }

    Result<> run(Edit &edit)
    {
        m_kept.clear();
        CARREL_TRY(takeLanguage(edit));
        if (!m_chosen.blocks.isEmpty())
            CARREL_TRY(keepBlocks(edit));
        if (!m_chosen.pages.isEmpty())
            CARREL_TRY(keepPages(edit));
        if (!m_chosen.modules.isEmpty()) {
            CARREL_TRY_VALUE(course, edit.view().courseId());
            CARREL_TRY(paste(edit, m_chosen.modules, {course}));
        }
        return {};
    }

    const QList<NodeId> &kept() const { return m_kept; }

private:
    /// A collection that is new speaks the language of what comes first.
    Result<> takeLanguage(Edit &edit)
    {
        CARREL_TRY_VALUE(course, edit.view().courseId());
        CARREL_TRY_VALUE(shelves, edit.view().outlineChildren(course));
        if (!shelves.isEmpty())
            return {};
        CARREL_TRY_VALUE(settings, m_course.settingValues());
        const QJsonValue language = settings.value("language"_L1);
        return language.isString() ? edit.putSetting(u"language"_s, language) : Result<>();
    }

    Result<> keepBlocks(Edit &edit)
    {
        CARREL_TRY_VALUE(shelf, shelfFor(edit, m_wish.shelf));
        Node page;
        page.id = edit.ids().next<NodeId>();
        page.parent = shelf;
        page.kind = QLatin1StringView(nodekind::page);
        page.title = name().isEmpty() ? m_chosen.firstName : name();
        page.body = asPieceOfBlocks(toJson(PageDetails()));
        page.body.insert(u"v"_s, bodyVersion);
        CARREL_TRY_VALUE(rank, rankAt(edit, {shelf}, page.id));
        page.rank = rank;
        CARREL_TRY(edit.putNode(page));
        CARREL_TRY_VALUE(clipping, copyNodes(m_course, m_chosen.blocks));
        CARREL_TRY(pasteInto(edit, clipping, {page.id}, &m_course, m_wish.progress));
        m_kept.append(page.id);
        return {};
    }

    Result<> keepPages(Edit &edit)
    {
        CARREL_TRY_VALUE(shelf, shelfFor(edit, m_wish.shelf));
        CARREL_TRY(paste(edit, m_chosen.pages, {shelf}));
        if (name().isEmpty() || m_chosen.pages.size() != 1)
            return {};
        CARREL_TRY_VALUE(page, edit.node(m_kept.last()));
        page.title = name();
        return edit.putNode(page);
    }

    Result<> paste(Edit &edit, const QList<NodeId> &nodes, const Place &place)
    {
        CARREL_TRY_VALUE(clipping, copyNodes(m_course, nodes));
        CARREL_TRY_VALUE(pasted, pasteInto(edit, clipping, place, &m_course, m_wish.progress));
        m_kept += pasted;
        return {};
    }

    QString name() const { return m_wish.name.simplified(); }

    const CourseView &m_course;
    const Chosen &m_chosen;
    const Keeping &m_wish;
    QList<NodeId> m_kept;
};

} // namespace

Result<QList<NodeId>> keepPieces(const CourseView &course, const QList<NodeId> &chosen,
                                 const Keeping &wish)
{
    CARREL_TRY_VALUE(nodes, chosenNodes(course, chosen));
    const Chosen what = sorted(nodes);
    KeepingWork work(course, what, wish);
    CARREL_TRY(changeCollection(
        wish.path,
        [&](EditSession &session) {
            return session.perform(tr("Keep in the collection"),
                                   [&](Edit &edit) { return work.run(edit); });
        },
        wish.progress));
    return work.kept();
}

Result<> renamePiece(const QString &path, const NodeId &piece, const QString &name)
{
    return changeCollection(path,
                            [&](EditSession &session) { return renameNode(session, piece, name); });
}

Result<> removePieces(const QString &path, const QList<NodeId> &pieces)
{
    return changeCollection(path,
                            [&](EditSession &session) { return deleteNodes(session, pieces); });
}

} // namespace carrel
