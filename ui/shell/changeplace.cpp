// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/changeplace.h"

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

/// More touched nodes than an author can look at are not all looked up.
constexpr int mostLookedAt = 200;

bool isBlock(const QString &kind)
{
    return kind != QLatin1StringView(nodekind::course)
        && kind != QLatin1StringView(nodekind::module) && kind != QLatin1StringView(nodekind::page);
}

/// Page and block of a node; nothing if it does not exist.
std::optional<ChangePlace> placeOfNode(const NodeId &id, const CourseView &view)
{
    NodeId block;
    NodeId next = id;
    for (int level = 0; level < mostLevels; ++level) {
        const auto node = view.node(next);
        if (!node || !*node)
            return {};
        if (!isBlock((*node)->kind))
            return ChangePlace{next, block};
        if (block.isNull())
            block = next;
        next = (*node)->parent;
    }
    return {};
}

} // namespace

std::optional<ChangePlace> placeOf(const ChangeSet &changes, const CourseView &view,
                                   const NodeId &current)
{
    QSet<QString> touched = changes.ids.value(u"node"_s);
    touched += changes.ids.value(u"node_skill"_s);
    touched += changes.ids.value(u"waiver"_s);
    QHash<NodeId, ChangePlace> places;
    for (const QString &id : std::as_const(touched)) {
        const auto place = placeOfNode(NodeId(id), view);
        if (!place)
            continue;
        ChangePlace &known = places.emplace(place->page, *place).value();
        if (known.block != place->block)
            known.block = NodeId(); // several blocks: the page as a whole
        if (places.size() >= mostLookedAt)
            break;
    }
    if (places.isEmpty())
        return {};
    if (const auto here = places.constFind(current); here != places.constEnd())
        return *here;
    if (places.size() == 1)
        return *places.constBegin();
    if (const auto outline = view.outline()) {
        for (const OutlineNode &node : *outline) {
            // The course as a whole is touched by every move at the top: pages say more.
            const bool isCourse = node.kind == QLatin1StringView(nodekind::course);
            if (const auto place = places.constFind(node.id);
                place != places.constEnd() && !isCourse)
                return *place;
        }
    }
    return *places.constBegin();
}

} // namespace carrel::ui
