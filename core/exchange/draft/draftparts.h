// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/draft/draft.h"

#include <QStringList>

namespace carrel {

// What every writer of drafts puts into one.

/// One passage on its way into a draft: what was lost or guessed, sentence by sentence.
struct Passage
{
    int line = 0; ///< Where it begins, from 1.
    QString source;
    QStringList losses = {}; ///< Translated: missing or guessed. Any of them: WithLoss.
    QStringList notes = {}; ///< Translated: worth knowing, nothing is missing.
};

/// What became of a passage; `node` is null for nothing.
DraftItem draftItem(const Passage &passage, const NodeId &node = {});

/// A title on one line, short enough for an outline.
QString draftTitle(const QString &text);

/// New ones with a short title, not yet anywhere.
Node draftModule(const QString &title, IdSource &ids);
Node draftPage(const QString &title, IdSource &ids);

/// The questions on this page count from now on.
void makeQuizPage(Node &page);

} // namespace carrel
