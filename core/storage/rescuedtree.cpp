// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/rescuedtree.h"

#include "core/base/rank.h"
#include "core/base/translate.h"
#include "core/model/node.h"

#include <QMap>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel {
namespace {

constexpr int deepestRescued = 32; ///< Levels below the course, as the gate has it.

using What = SalvageItem::What;

bool isKind(const QString &kind, const char *wanted)
{
    return kind == QLatin1StringView(wanted);
}

} // namespace

void RescuedTree::note(What what, const Entry &entry)
{
    m_items.append({what, entry.kind, entry.title, m_nodes.value(entry.parent).title});
}

Result<> RescuedTree::mend()
{
    CARREL_TRY(read());
    CARREL_TRY(chooseCourse());
    CARREL_TRY(reviveParents());
    CARREL_TRY(placeAll());
    return dropDangling();
}

Result<> RescuedTree::read()
{
    CARREL_TRY_VALUE(rows,
                     m_database.prepare("SELECT id, parent, rank, kind, title FROM main.node"));
    return rows.forEachRow([this](const Statement &row) {
        m_nodes.insert(row.text(0), {row.text(1), row.text(2), row.text(3), row.text(4)});
    });
}

/// The one at the top; of several the one with most below it. Without any, what the outline knows
/// of it, or a new one.
Result<> RescuedTree::chooseCourse()
{
    QHash<QString, int> below;
    for (const Entry &entry : std::as_const(m_nodes))
        ++below[entry.parent];
    QStringList courses;
    for (auto node = m_nodes.cbegin(); node != m_nodes.cend(); ++node) {
        if (isKind(node->kind, nodekind::course))
            courses << node.key();
    }
    std::ranges::sort(courses, [&](const QString &a, const QString &b) {
        return std::pair(-below.value(a), a) < std::pair(-below.value(b), b);
    });
    for (const QString &other : courses.mid(1)) {
        note(What::LostNode, m_nodes.value(other));
        m_nodes.remove(other);
        CARREL_TRY(m_database.run("DELETE FROM main.node WHERE id = ?1", other));
    }
    if (!courses.isEmpty()) {
        m_course = courses.first();
        return move(m_course, {}, m_nodes.value(m_course).rank);
    }
    CARREL_TRY_VALUE(known,
                     m_database.text("SELECT id FROM main.outline_entry WHERE kind = 'course'"));
    if (!known.isEmpty()) {
        m_course = known;
        return revive(known);
    }
    CARREL_TRY_VALUE(made, make(nodekind::course, {}, tr("Rescued course")));
    m_course = made;
    note(What::MadeUpNode, m_nodes.value(made));
    return {};
}

/// A node of which only the outline tells, without what it held.
Result<> RescuedTree::revive(const QString &id)
{
    Entry entry;
    {
        CARREL_TRY_VALUE(row,
                         m_database.prepare("SELECT parent, rank, kind, title FROM"
                                            " main.outline_entry WHERE id = ?1",
                                            id));
        CARREL_TRY_VALUE(isThere, row.next());
        if (!isThere)
            return {};
        entry = {row.text(0), row.text(1), row.text(2), row.text(3)};
    }
    const bool isCourse = id == m_course;
    const bool isContainer =
        isKind(entry.kind, nodekind::module) || isKind(entry.kind, nodekind::page);
    if (!isCourse && !isContainer)
        return {};
    if (isCourse)
        entry.parent.clear();
    CARREL_TRY(insert(id, entry));
    note(What::EmptiedNode, entry);
    return {};
}

/// Of those that something rescued stands in, up to the course.
Result<> RescuedTree::reviveParents()
{
    QStringList missing;
    for (const Entry &entry : std::as_const(m_nodes)) {
        if (!entry.parent.isEmpty() && !m_nodes.contains(entry.parent))
            missing << entry.parent;
    }
    while (!missing.isEmpty()) {
        const QString id = missing.takeLast();
        if (m_nodes.contains(id))
            continue;
        CARREL_TRY(revive(id));
        const QString parent = m_nodes.value(id).parent;
        if (!parent.isEmpty())
            missing << parent;
    }
    return {};
}

Result<> RescuedTree::insert(const QString &id, const Entry &entry)
{
    m_nodes.insert(id, entry);
    CARREL_TRY_VALUE(row,
                     m_database.prepare("INSERT INTO main.node(id, parent, rank, kind, title, body)"
                                        " VALUES(?1, ?2, ?3, ?4, ?5, '{}')",
                                        id));
    row.bindReference(2, entry.parent);
    row.bind(3, entry.rank);
    row.bind(4, entry.kind);
    row.bind(5, entry.title);
    return row.run();
}

Result<QString> RescuedTree::make(const char *kind, const QString &parent, const QString &title)
{
    const QString last = lastRankBelow(parent);
    const QString id = m_ids.nextText();
    Entry entry{parent, rankBetween(last, {}), QLatin1StringView(kind), title, true};
    CARREL_TRY(insert(id, entry));
    if (!parent.isEmpty())
        m_children[parent] << id;
    return id;
}

QString RescuedTree::lastRankBelow(const QString &parent) const
{
    QString last;
    for (const QString &child : m_children.value(parent))
        last = qMax(last, m_nodes.value(child).rank);
    return last;
}

Result<> RescuedTree::move(const QString &id, const QString &parent, const QString &rank)
{
    Entry &entry = m_nodes[id];
    entry.parent = parent;
    entry.rank = rank;
    CARREL_TRY_VALUE(
        row, m_database.prepare("UPDATE main.node SET rank = ?1, parent = ?2 WHERE id = ?3", rank));
    row.bindReference(2, parent);
    row.bind(3, id);
    return row.run();
}

/// All from `top` down are where they belong, as far as the tree may be deep.
void RescuedTree::markBelow(const QString &top, int depth)
{
    QList<std::pair<QString, int>> waiting{{top, depth}};
    while (!waiting.isEmpty()) {
        const auto [id, level] = waiting.takeLast();
        m_nodes[id].isPlaced = true;
        if (level == deepestRescued)
            continue;
        for (const QString &child : m_children.value(id)) {
            if (!m_nodes.value(child).isPlaced)
                waiting.append({child, level + 1});
        }
    }
}

int RescuedTree::depthOf(const QString &id) const
{
    int depth = 0;
    for (QString up = m_nodes.value(id).parent; !up.isEmpty(); up = m_nodes.value(up).parent)
        ++depth;
    return depth;
}

/// Of what `id` stands in, the one to begin with: the uppermost that has no place yet, in a circle
/// a module rather than a page, and that rather than a block.
QString RescuedTree::topAbove(const QString &id) const
{
    const auto weight = [this](const QString &node) {
        const QString kind = m_nodes.value(node).kind;
        return isKind(kind, nodekind::module) ? 0 : isKind(kind, nodekind::page) ? 1 : 2;
    };
    QStringList way{id};
    while (way.size() < 2 * deepestRescued) {
        const QString up = m_nodes.value(way.last()).parent;
        if (m_nodes.value(up).isPlaced)
            return way.last();
        if (const qsizetype met = way.indexOf(up); met >= 0) {
            const QStringList circle = way.mid(met);
            return *std::ranges::min_element(
                circle, {}, [&](const QString &node) { return std::pair(weight(node), node); });
        }
        way << up;
    }
    return way.last();
}

/// First those below nobody, with all that is below them; then, of circles, one after the other.
Result<> RescuedTree::placeAll()
{
    QStringList tops;
    for (auto node = m_nodes.cbegin(); node != m_nodes.cend(); ++node) {
        if (node.key() == m_course)
            continue;
        if (m_nodes.contains(node->parent))
            m_children[node->parent] << node.key();
        else
            tops << node.key();
    }
    markBelow(m_course, 0);
    CARREL_TRY(place(tops));
    QStringList others = m_nodes.keys();
    std::ranges::sort(others);
    for (const QString &id : std::as_const(others)) {
        while (!m_nodes.value(id).isPlaced)
            CARREL_TRY(place({topAbove(id)}));
    }
    return {};
}

/// In the order they had, those of one former place together.
QStringList RescuedTree::inOrder(QStringList ids) const
{
    std::ranges::sort(ids, [this](const QString &a, const QString &b) {
        const Entry &first = *m_nodes.constFind(a);
        const Entry &second = *m_nodes.constFind(b);
        return std::tie(first.parent, first.rank, a) < std::tie(second.parent, second.rank, b);
    });
    return ids;
}

Result<> RescuedTree::place(const QStringList &tops)
{
    QStringList modules;
    QStringList pages;
    QStringList blocks;
    for (const QString &id : inOrder(tops)) {
        const Entry &entry = *m_nodes.constFind(id);
        if (isKind(entry.kind, nodekind::module))
            modules << id;
        else
            (isKind(entry.kind, nodekind::page) ? pages : blocks) << id;
        m_items.append({What::MovedNode, entry.kind, entry.title});
    }
    CARREL_TRY(placeModules(modules));
    CARREL_TRY(placePages(pages));
    CARREL_TRY(placeBlocks(blocks));
    for (const QString &id : tops)
        markBelow(id, depthOf(id));
    return {};
}

Result<> RescuedTree::placeModules(const QStringList &modules)
{
    for (const QString &id : modules) {
        const QString rank = rankBetween(lastRankBelow(m_course), {});
        CARREL_TRY(move(id, m_course, rank));
        m_children[m_course] << id;
    }
    return {};
}

Result<> RescuedTree::placePages(const QStringList &pages)
{
    if (pages.isEmpty())
        return {};
    CARREL_TRY_VALUE(module, rescuedModule());
    QString last = lastRankBelow(module);
    for (const QString &id : pages) {
        last = rankBetween(last, {});
        CARREL_TRY(move(id, module, last));
        m_children[module] << id;
    }
    return {};
}

/// Those of one page on one page again.
Result<> RescuedTree::placeBlocks(const QStringList &blocks)
{
    QMap<QString, QStringList> byPage;
    for (const QString &id : blocks)
        byPage[m_nodes.value(id).parent] << id;
    for (const QStringList &together : std::as_const(byPage)) {
        CARREL_TRY_VALUE(module, rescuedModule());
        CARREL_TRY_VALUE(page, make(nodekind::page, module, tr("Rescued page")));
        m_items.append({What::MadeUpNode, m_nodes.value(page).kind, m_nodes.value(page).title});
        const QStringList ranks = evenRanks(int(together.size()));
        for (qsizetype i = 0; i < together.size(); ++i) {
            CARREL_TRY(move(together[i], page, ranks[i]));
            m_children[page] << together[i];
        }
    }
    return {};
}

Result<QString> RescuedTree::rescuedModule()
{
    if (m_rescued.isEmpty()) {
        CARREL_TRY_VALUE(made, make(nodekind::module, m_course, tr("Rescued pages")));
        m_rescued = made;
    }
    return m_rescued;
}

/// What belongs to nodes and skills that are gone. A comment is somebody's words: it stays.
Result<> RescuedTree::dropDangling()
{
    static constexpr auto inNodes = "node NOT IN (SELECT id FROM main.node)";
    int links = 0;
    const QByteArray statements[] = {QByteArray("DELETE FROM main.node_skill WHERE ") + inNodes
                                         + " OR skill NOT IN (SELECT id FROM main.skill)",
                                     QByteArray("DELETE FROM main.waiver WHERE ") + inNodes};
    for (const QByteArray &sql : statements) {
        CARREL_TRY(m_database.run(sql.constData()));
        links += m_database.changes();
    }
    if (links > 0)
        m_items.append({What::LostLinks, {}, {}, {}, links});
    {
        const QByteArray moved =
            QByteArray("SELECT quote, body FROM main.comment WHERE ") + inNodes;
        CARREL_TRY_VALUE(rows, m_database.prepare(moved.constData()));
        CARREL_TRY(rows.forEachRow([this](const Statement &row) {
            m_items.append({What::MovedComment, {}, row.text(0).left(120)});
        }));
    }
    const QByteArray toCourse =
        QByteArray("UPDATE main.comment SET node = ?1, anchor = '' WHERE ") + inNodes;
    CARREL_TRY(m_database.run(toCourse.constData(), m_course));
    return m_database.run("UPDATE main.comment SET parent = NULL WHERE parent IS NOT NULL"
                          " AND parent NOT IN (SELECT id FROM main.comment)");
}

Result<> RescuedTree::nameLost()
{
    {
        CARREL_TRY_VALUE(
            rows,
            m_database.prepare("SELECT o.kind, o.title, coalesce(p.title, '')"
                               " FROM main.outline_entry AS o LEFT JOIN main.node AS p"
                               " ON p.id = o.parent WHERE o.id NOT IN (SELECT id FROM main.node)"
                               " ORDER BY o.parent, o.rank"));
        CARREL_TRY(rows.forEachRow([this](const Statement &row) {
            m_items.append({What::LostNode, row.text(0), row.text(1), row.text(2)});
        }));
    }
    CARREL_TRY_VALUE(
        numbers,
        m_database.integer("SELECT count(*) FROM main.node WHERE kind = 'page' AND id NOT IN"
                           " (SELECT node FROM main.export_index) AND EXISTS"
                           " (SELECT 1 FROM main.export_index)"));
    if (numbers > 0)
        m_items.append({What::LostNumbers, {}, {}, {}, int(numbers)});
    return {};
}

} // namespace carrel
