// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outline/outlinetree.h"

#include "core/base/contract.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

/// Which of a row of numbers may stay where they are when it is sorted, at most: the longest rising
/// run. All others move.
QSet<int> longestRising(const QList<int> &numbers)
{
    QList<qsizetype> ends; // ends[n]: place of the smallest number that ends a run of n + 1
    QList<qsizetype> before(numbers.size(), -1);
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const auto end = std::ranges::lower_bound(ends, numbers[i], {},
                                                  [&](qsizetype place) { return numbers[place]; });
        if (end != ends.begin())
            before[i] = *std::prev(end);
        if (end == ends.end())
            ends.append(i);
        else
            *end = i;
    }
    QSet<int> staying;
    for (qsizetype i = ends.isEmpty() ? -1 : ends.last(); i >= 0; i = before[i])
        staying.insert(numbers[i]);
    return staying;
}

/// The children that stay where they are while the others are put between them.
QSet<NodeId> fixedAmong(const OutlineItem &parent, const QList<OutlineNode> &wanted)
{
    QHash<NodeId, int> places;
    for (qsizetype i = 0; i < wanted.size(); ++i)
        places.insert(wanted[i].id, int(i));
    QList<int> present;
    for (const auto &child : parent.children) {
        if (const auto place = places.constFind(child->node.id); place != places.constEnd())
            present.append(*place);
    }
    QSet<NodeId> fixed;
    const QSet<int> staying = longestRising(present);
    for (const int place : staying)
        fixed.insert(wanted[place].id);
    return fixed;
}

} // namespace

int OutlineItem::row() const
{
    if (!parent)
        return 0;
    const auto &siblings = parent->children;
    const auto self = std::ranges::find_if(
        siblings, [this](const auto &sibling) { return sibling.get() == this; });
    return int(self - siblings.begin());
}

bool OutlineItem::holds(const OutlineItem &other) const
{
    const OutlineItem *item = &other;
    while (item && item != this)
        item = item->parent;
    return item == this;
}

OutlineTree::OutlineTree(OutlineObserver &observer)
    : m_observer(observer)
{ }

void OutlineTree::update(const QList<OutlineNode> &outline)
{
    Below below;
    QHash<NodeId, OutlineNode> wanted;
    for (const OutlineNode &node : outline) {
        below[node.parent].append(node);
        wanted.insert(node.id, node);
    }
    arrange(m_root, below);
    prune(m_root, wanted);
    for (const auto &course : m_root.children)
        refresh(*course, wanted, {});
}

/// From the top down: whoever stands above is in its last place already, so nothing is ever moved
/// below itself. What belongs elsewhere or is gone may stand between the children until later.
void OutlineTree::arrange(OutlineItem &parent, const Below &wanted)
{
    const QList<OutlineNode> children = wanted.value(parent.node.id);
    const QSet<NodeId> fixed = fixedAmong(parent, children);
    int row = 0;
    for (const OutlineNode &node : children) {
        const auto isAt = [&](int at) {
            return fixed.contains(parent.children[size_t(at)]->node.id);
        };
        while (row < int(parent.children.size()) && !isAt(row))
            ++row;
        row = fixed.contains(node.id) ? row + 1 : place(parent, row, node, wanted);
    }
    for (const OutlineNode &node : children)
        arrange(*m_items.value(node.id), wanted);
}

/// Puts a node that is new or stands elsewhere before `row`; returns the row behind it.
int OutlineTree::place(OutlineItem &parent, int row, const OutlineNode &node, const Below &wanted)
{
    OutlineItem *item = m_items.value(node.id);
    auto &to = parent.children;
    if (!item) {
        auto made = grown(node, parent, wanted);
        m_observer.beginInsert(parent, row);
        to.insert(to.begin() + row, std::move(made));
        m_observer.endInsert();
        return row + 1;
    }
    OutlineItem &former = *item->parent;
    const int formerRow = item->row();
    const bool isSameParent = &former == &parent;
    if (isSameParent && (formerRow == row || formerRow + 1 == row))
        return formerRow + 1; // where it is
    m_observer.beginMove(former, formerRow, parent, row);
    auto moved = std::move(former.children[size_t(formerRow)]);
    former.children.erase(former.children.begin() + formerRow);
    const int landing = isSameParent && formerRow < row ? row - 1 : row;
    moved->parent = &parent;
    to.insert(to.begin() + landing, std::move(moved));
    m_observer.endMove();
    return landing + 1;
}

/// A new item with all that is new below it.
std::unique_ptr<OutlineItem> OutlineTree::grown(const OutlineNode &node, OutlineItem &parent,
                                                const Below &wanted)
{
    auto item = std::make_unique<OutlineItem>();
    item->node = node;
    item->parent = &parent;
    m_items.insert(node.id, item.get());
    const QList<OutlineNode> children = wanted.value(node.id);
    for (const OutlineNode &child : children) {
        if (!m_items.contains(child.id))
            item->children.push_back(grown(child, *item, wanted));
    }
    return item;
}

/// Removes what is gone; what was below it and is still there has moved away before.
void OutlineTree::prune(OutlineItem &parent, const QHash<NodeId, OutlineNode> &wanted)
{
    const auto isGone = [&](int row) {
        return !wanted.contains(parent.children[size_t(row)]->node.id);
    };
    for (int last = int(parent.children.size()) - 1; last >= 0; --last) {
        if (!isGone(last)) {
            prune(*parent.children[size_t(last)], wanted);
            continue;
        }
        int first = last;
        while (first > 0 && isGone(first - 1))
            --first;
        m_observer.beginRemove(parent, first, last);
        for (int row = first; row <= last; ++row)
            forget(*parent.children[size_t(row)]);
        parent.children.erase(parent.children.begin() + first, parent.children.begin() + last + 1);
        m_observer.endRemove();
        last = first;
    }
}

void OutlineTree::forget(const OutlineItem &item)
{
    m_items.remove(item.node.id);
    for (const auto &child : item.children)
        forget(*child);
}

/// Titles and numbers. A module is numbered within its part, pages are not.
void OutlineTree::refresh(OutlineItem &item, const QHash<NodeId, OutlineNode> &wanted,
                          const QString &number)
{
    const OutlineNode &node = *wanted.constFind(item.node.id);
    const bool isPart = item.isModule()
        && std::ranges::any_of(item.children, [](const auto &child) { return child->isModule(); });
    const bool isDifferent = item.node != node || item.number != number || item.isPart != isPart;
    item.node = node;
    item.number = number;
    item.isPart = isPart;
    if (isDifferent)
        m_observer.itemChanged(item);
    int count = 0;
    for (const auto &child : item.children) {
        QString below;
        if (child->isModule()) {
            below = QString::number(++count);
            if (!number.isEmpty())
                below.prepend(number + u'.');
        }
        refresh(*child, wanted, below);
    }
}

void OutlineTree::setFacts(const NodeId &id, const OutlineFacts &facts)
{
    OutlineItem *item = m_items.value(id);
    if (!item || item->facts == facts)
        return;
    item->facts = facts;
    m_observer.itemChanged(*item);
}

void OutlineTree::setContent(const NodeId &id, const QString &kind)
{
    OutlineItem *item = m_items.value(id);
    if (!item || item->content == kind)
        return;
    item->content = kind;
    m_observer.itemChanged(*item);
}

} // namespace carrel::ui
