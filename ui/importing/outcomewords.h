// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/draft/draft.h"

#include <QIcon>
#include <QString>

namespace carrel::ui {

/// What became of a passage, as people read it; a sign always goes with the words.
QString outcomeWord(DraftItem::Outcome outcome);
QIcon outcomeIcon(DraftItem::Outcome outcome);

/// How often each outcome is in a draft; what was understood and becomes nothing (the names of
/// columns) is not counted.
struct OutcomeCounts
{
    int imported = 0;
    int withLoss = 0;
    int notSupported = 0;
    int notUnderstood = 0;

    int all() const { return imported + withLoss + notSupported + notUnderstood; }
};
OutcomeCounts countOutcomes(const Draft &draft);

/// "34 passages: 31 as they were, 2 with loss, 1 not understood."
QString summaryOf(const OutcomeCounts &counts);

/// Questions and other blocks in it.
int blocksIn(const Draft &draft);

} // namespace carrel::ui
