// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/outcomewords.h"

#include "core/base/translate.h"
#include "core/edit/labels.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QGuiApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

using Outcome = DraftItem::Outcome;

QString outcomeWord(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Imported: return tr("As it was");
    case Outcome::WithLoss: return tr("With loss");
    case Outcome::NotSupported: return tr("Not supported");
    case Outcome::Error: return tr("Not understood");
    }
    return {};
}

QIcon outcomeIcon(Outcome outcome)
{
    const Tones colours = tones(QGuiApplication::palette());
    switch (outcome) {
    case Outcome::Imported: return icon(u"check"_s, colours.good);
    case Outcome::WithLoss: return icon(u"warning"_s, colours.warning);
    case Outcome::NotSupported: return icon(u"info"_s, colours.muted);
    case Outcome::Error: return icon(u"error"_s, colours.bad);
    }
    return {};
}

OutcomeCounts countOutcomes(const Draft &draft)
{
    OutcomeCounts counts;
    for (const DraftItem &item : draft.items) {
        switch (item.outcome) {
        case Outcome::Imported: counts.imported += item.node.isNull() ? 0 : 1; break;
        case Outcome::WithLoss: ++counts.withLoss; break;
        case Outcome::NotSupported: ++counts.notSupported; break;
        case Outcome::Error: ++counts.notUnderstood; break;
        }
    }
    return counts;
}

QString summaryOf(const OutcomeCounts &counts)
{
    if (counts.all() == 0)
        return tr("There is nothing in it that could become a question.");
    QStringList parts;
    if (counts.imported > 0)
        parts << tr("%n as it was", "Passages of a source", counts.imported);
    if (counts.withLoss > 0)
        parts << tr("%n with loss", "Passages of a source", counts.withLoss);
    if (counts.notSupported > 0)
        parts << tr("%n not supported", "Passages of a source", counts.notSupported);
    if (counts.notUnderstood > 0)
        parts << tr("%n not understood", "Passages of a source", counts.notUnderstood);
    //: %1 is "34 passages", %2 such as "31 as they were, 2 with loss"
    return tr("%1: %2.").arg(tr("%n passage(s)", nullptr, counts.all()), parts.join(u", "_s));
}

int blocksIn(const Draft &draft)
{
    return int(std::ranges::count_if(draft.nodes,
                                     [](const Node &node) { return !isOutlineKind(node.kind); }));
}

} // namespace carrel::ui
