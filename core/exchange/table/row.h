// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/reading/draftwriter.h"
#include "core/exchange/table/columns.h"

namespace carrel::table {

/// Puts the question of one row into the draft.
void writeRow(DraftWriter &writer, const Columns &columns, const QStringList &cells,
              Passage passage);

/// The page that a row is to stand on; empty: not said.
QString pageOf(const Columns &columns, const QStringList &cells);

} // namespace carrel::table
