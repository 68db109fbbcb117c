// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outline/outlinecounts.h"

#include "core/base/translate.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace carrel::ui {

OutlineCounts countsBelow(const OutlineItem &item)
{
    OutlineCounts counts;
    for (const auto &child : item.children) {
        const OutlineCounts below = countsBelow(*child);
        counts.modules += below.modules + (child->isModule() && !child->isPart ? 1 : 0);
        counts.pages += below.pages + (child->isPage() ? 1 : 0);
        counts.minutes += child->facts.minutes > 0 ? child->facts.minutes : below.minutes;
    }
    return counts;
}

QString countsText(const OutlineCounts &counts)
{
    QStringList parts{carrel::tr("%n module(s)", nullptr, counts.modules),
                      carrel::tr("%n page(s)", nullptr, counts.pages)};
    if (counts.minutes > 0)
        parts.append(carrel::tr("%1 min", "%1: planned time in minutes").arg(counts.minutes));
    if (counts.words > 0)
        parts.append(carrel::tr("%n word(s)", nullptr, counts.words));
    return parts.join(u" · "_s);
}

} // namespace carrel::ui
