// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace carrel::ui {

/// One of our own icons (resources/icons/<name>.svg: 20 x 20, strokes of 1.5 in `currentColor`),
/// drawn in the text colour of the palette at hand, also when that changes, and sharp at every
/// scale. A name without a file is a mistake of ours.
QIcon icon(const QString &name);

/// The same in one colour, whatever the palette.
QIcon icon(const QString &name, const QColor &colour);

} // namespace carrel::ui
