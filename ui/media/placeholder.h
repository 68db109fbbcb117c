// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/records.h"

#include <QImage>
#include <QPalette>

namespace carrel::ui {

// Drawings that stand for a stored file where its own picture cannot be shown. They have its shape
// if that is known and are at most `width` wide.

/// Of a film: a play sign and how long it is.
QImage filmDrawing(const Media &media, int width, const QPalette &palette);
/// Of a picture that only browsers can show, or nobody.
QImage pictureDrawing(const Media &media, int width, const QPalette &palette);

/// "1:02" or "1:02:03".
QString durationText(double seconds);

} // namespace carrel::ui
