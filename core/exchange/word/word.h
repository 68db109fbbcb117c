// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/exchange/draft/draft.h"

class QIODevice;

namespace carrel {

struct WordOptions
{
    QString fileName; ///< For the title of a document that has none; may be empty.
};

/// What a Word document (.docx) would bring into a course: headings become modules and pages,
/// lists stay lists or become questions, tables become tables, questions or pages, pictures come
/// along with their descriptions. Everything that is doubtful has an item with loss, everything
/// left out one that says why; no word is dropped without one. The line of an item is the number of
/// its paragraph.
///
/// `device` is open and seekable. Errors: NotOurs (another sort of file: the sentence says which,
/// and what to do), Damaged, Refused (a limit, or built to do harm), Cancelled.
Result<Draft> readWord(QIODevice &device, const WordOptions &options, IdSource &ids,
                       const Progress &progress = {});

} // namespace carrel
