// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextCursor>

class QPainter;
class QRectF;
class QTextEdit;

namespace carrel::ui {

enum class GapWay { Next, Before };

/// Marks the gaps of a template (core/richtext/gaps.h) below the letters; `area` in the
/// coordinates of the document, which is not scrolled.
void paintGaps(QPainter &painter, const QTextEdit &edit, const QRectF &area);

/// The first gap that begins at `position` or later, or the last one that ends there or earlier,
/// selected so that typing replaces it; null if there is none.
QTextCursor gapFrom(const QTextEdit &edit, int position, GapWay way);

/// What is selected is one gap and nothing else.
bool isGap(const QTextCursor &selection);

} // namespace carrel::ui
