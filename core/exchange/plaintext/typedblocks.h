// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/plaintext/typedquestions.h"
#include "core/exchange/reading/draftwriter.h"

namespace carrel::plaintext {

/// Puts one question, or words that ask nothing, into the draft.
void write(DraftWriter &writer, const TypedQuestion &question, Passage passage);

/// "true", "vrai" …: 1; "false", "faux" …: 0; anything else -1.
int truthOf(const QString &word);

} // namespace carrel::plaintext
