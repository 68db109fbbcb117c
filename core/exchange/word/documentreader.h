// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/exchange/word/worddocument.h"

class QIODevice;

namespace carrel::word {

/// Reads a .docx file. Pictures beyond 256 MiB in all are left out and told. Errors as
/// WordPackage::open, and Cancelled.
Result<WordDocument> readDocument(QIODevice &device, const Progress &progress = {});

} // namespace carrel::word
