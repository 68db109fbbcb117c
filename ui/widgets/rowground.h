// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QPainter;
class QStyleOptionViewItem;

namespace carrel::ui {

/// The ground of a row in our lists: selected is a colour, and a bar at its beginning unless
/// something else stands there; focused and hovered are a frame.
enum class RowBar { Shown, None };
void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option, RowBar bar);

} // namespace carrel::ui
