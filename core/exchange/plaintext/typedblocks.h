// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/importer.h"
#include "core/exchange/plaintext/typedquestions.h"
#include "core/exchange/reading/draftwriter.h"

#include <functional>

namespace carrel::plaintext {

/// Puts one question, or words that ask nothing, into the draft.
void write(DraftWriter &writer, const TypedQuestion &question, Passage passage);

using QuestionWriter =
    std::function<void(DraftWriter &writer, const TypedQuestion &question, const Passage &passage)>;

/// Reads a whole document of typed questions and has each written; the rest is told once the draft
/// is full. Errors: those of sourceText(), Cancelled.
Result<Draft> readTyped(const ImportSource &source, Dialect dialect, const QuestionWriter &write,
                        IdSource &ids, const Progress &progress);

} // namespace carrel::plaintext
