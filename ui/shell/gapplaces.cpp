// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/gapplaces.h"

#include "core/guide/placeholders.h"
#include "core/richtext/gaps.h"

#include <QSet>

namespace carrel::ui {

namespace {

bool isInOutline(const QString &kind)
{
    return kind == QLatin1StringView(nodekind::course)
        || kind == QLatin1StringView(nodekind::module) || kind == QLatin1StringView(nodekind::page);
}

QSet<NodeId> foundWithGaps(const PlacedFindings &found)
{
    QSet<NodeId> withGaps;
    for (const PlacedFinding &finding : found) {
        if (finding.finding.rule == gapRule)
            withGaps.insert(finding.page.isNull() ? finding.node : finding.page);
    }
    return withGaps;
}

QSet<NodeId> readWithGaps(const CourseView &view)
{
    QSet<NodeId> withGaps;
    const auto read =
        view.forEachFound({.words = QStringLiteral("[[")}, [&](const Node &node) -> Result<> {
            if (!gapTextsIn(node.body).isEmpty() || !gapTextsIn(node.title).isEmpty())
                withGaps.insert(isInOutline(node.kind) ? node.id : node.parent);
            return {};
        });
    return read ? withGaps : QSet<NodeId>();
}

} // namespace

QList<NodeId> placesWithGaps(const CourseView &view, const std::optional<PlacedFindings> &found,
                             const NodeId &here)
{
    const auto outline = view.outline();
    if (!outline)
        return {};
    const QSet<NodeId> withGaps = found ? foundWithGaps(*found) : readWithGaps(view);
    QList<NodeId> before;
    QList<NodeId> after;
    bool isBehind = false;
    for (const OutlineNode &node : *outline) {
        if (node.id == here)
            isBehind = true;
        else if (withGaps.contains(node.id))
            (isBehind ? after : before).append(node.id);
    }
    return after + before;
}

} // namespace carrel::ui
