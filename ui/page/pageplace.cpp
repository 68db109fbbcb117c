// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/pageplace.h"

#include "core/edit/courseview.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

bool isPage(const OutlineNode &node)
{
    return node.kind == QLatin1String(nodekind::page);
}

bool isShownWhole(const QString &kind)
{
    return kind == QLatin1String(nodekind::page) || kind == QLatin1String(nodekind::module)
        || kind == QLatin1String(nodekind::course);
}

} // namespace

PagePlace pagePlaceOf(const CourseView &view, const NodeId &node)
{
    PagePlace place;
    const auto outline = view.outline();
    if (!outline)
        return place;
    const auto here = std::ranges::find(*outline, node, &OutlineNode::id);
    if (here == outline->end())
        return place;
    NodeId parent = here->parent;
    for (auto above = here; above != outline->begin();) {
        --above;
        if (above->id != parent || above->parent.isNull())
            continue;
        place.above.prepend(*above);
        parent = above->parent;
    }
    for (auto before = here; before != outline->begin();) {
        --before;
        if (isPage(*before)) {
            place.previous = *before;
            break;
        }
    }
    const auto after = std::find_if(here + 1, outline->end(), isPage);
    if (after != outline->end())
        place.next = *after;
    return place;
}

QString placeText(const PagePlace &place)
{
    QStringList titles;
    for (const OutlineNode &node : place.above)
        titles.append(node.title);
    return titles.join(u" › "_s);
}

NodeId shownFor(const CourseView &view, const NodeId &node)
{
    const auto found = view.node(node);
    if (!found || !*found)
        return {};
    return isShownWhole((*found)->kind) ? node : (*found)->parent;
}

QList<PageChoice> pageChoices(const CourseView &view)
{
    QList<PageChoice> choices;
    const auto outline = view.outline();
    if (!outline)
        return choices;
    QString module;
    for (const OutlineNode &node : *outline) {
        if (isPage(node))
            choices.append({node.id, module + u" › "_s + node.title});
        else
            module = node.title;
    }
    return choices;
}

QString buttonText(const QString &text)
{
    QString shown = text;
    return shown.replace(u'&', u"&&"_s);
}

} // namespace carrel::ui
