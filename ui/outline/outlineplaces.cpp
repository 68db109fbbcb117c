// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outline/outlineplaces.h"

namespace carrel::ui {

namespace {

const OutlineItem *siblingAt(const OutlineItem &item, int distance)
{
    if (!item.parent)
        return nullptr;
    const int row = item.row() + distance;
    const auto &siblings = item.parent->children;
    return row >= 0 && row < int(siblings.size()) ? siblings[size_t(row)].get() : nullptr;
}

NodeId firstChild(const OutlineItem &item)
{
    return item.children.empty() ? NodeId() : item.children.front()->node.id;
}

Place endOf(const OutlineItem &item)
{
    return {item.node.id};
}

Place before(const OutlineItem &item)
{
    return {item.parent->node.id, item.node.id};
}

Place behind(const OutlineItem &item)
{
    const OutlineItem *next = siblingAt(item, 1);
    return {item.parent->node.id, next ? next->node.id : NodeId()};
}

bool isCourse(const OutlineItem &item)
{
    return !item.isModule() && !item.isPage();
}

/// Pages stand in modules only.
bool mayStandIn(const OutlineItem &item, const OutlineItem &parent)
{
    return item.isPage() ? parent.isModule() : !parent.isPage() && parent.parent;
}

const OutlineItem *lastModule(const OutlineItem &course)
{
    for (auto child = course.children.rbegin(); child != course.children.rend(); ++child) {
        if (!(*child)->isModule())
            continue;
        const OutlineItem *inner = (*child)->isPart ? lastModule(**child) : nullptr;
        return inner ? inner : child->get();
    }
    return nullptr;
}

} // namespace

std::optional<Place> placeAbove(const OutlineItem &item)
{
    if (isCourse(item))
        return std::nullopt;
    if (const OutlineItem *previous = siblingAt(item, -1)) {
        const bool goesIn = item.isPage() && previous->isModule();
        return goesIn ? endOf(*previous) : before(*previous);
    }
    const OutlineItem &module = *item.parent;
    if (const OutlineItem *neighbour = siblingAt(module, -1);
        neighbour && item.isPage() && neighbour->isModule())
        return endOf(*neighbour);
    if (isCourse(module) || !mayStandIn(item, *module.parent))
        return std::nullopt;
    return before(module);
}

std::optional<Place> placeBelow(const OutlineItem &item)
{
    if (isCourse(item))
        return std::nullopt;
    if (const OutlineItem *next = siblingAt(item, 1)) {
        const bool goesIn = item.isPage() && next->isModule();
        return goesIn ? Place{next->node.id, firstChild(*next)} : behind(*next);
    }
    const OutlineItem &module = *item.parent;
    if (const OutlineItem *neighbour = siblingAt(module, 1);
        neighbour && item.isPage() && neighbour->isModule())
        return Place{neighbour->node.id, firstChild(*neighbour)};
    if (isCourse(module) || !mayStandIn(item, *module.parent))
        return std::nullopt;
    return behind(module);
}

std::optional<Place> placeIndented(const OutlineItem &item)
{
    const OutlineItem *previous = siblingAt(item, -1);
    if (!item.isModule() || !previous || !previous->isModule())
        return std::nullopt;
    return endOf(*previous);
}

std::optional<Place> placeOutdented(const OutlineItem &item)
{
    if (!item.isModule() || isCourse(*item.parent))
        return std::nullopt;
    return behind(*item.parent);
}

std::optional<Place> placeForPage(const OutlineItem &current)
{
    if (current.isPage())
        return behind(current);
    if (current.isModule())
        return endOf(current);
    const OutlineItem *last = lastModule(current);
    return last ? std::optional(endOf(*last)) : std::nullopt;
}

Place placeForModule(const OutlineItem &current)
{
    if (isCourse(current))
        return endOf(current);
    return behind(current.isPage() ? *current.parent : current);
}

Place placeForPart(const OutlineItem &current)
{
    if (isCourse(current))
        return endOf(current);
    const OutlineItem *outermost = &current;
    while (!isCourse(*outermost->parent))
        outermost = outermost->parent;
    return behind(*outermost);
}

} // namespace carrel::ui
