// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/word/line.h"
#include "core/exchange/word/richruns.h"

namespace carrel::word {

/// The line is an item of a list.
bool isListLine(const Line &line);

/// Lists of stored rich text from their lines, lists in lists among them.
QJsonArray listBlocks(const QList<Line> &lines, const RichWriter &writer);

/// A caption by the name of its style.
bool isCaptionStyle(const QString &style);

} // namespace carrel::word
