// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

class QIcon;

namespace carrel::test {

/// Pixels of an icon that can be seen, and the colour of the most opaque of them.
struct DrawnIcon
{
    int pixels = 0;
    QColor colour = Qt::transparent;
};

DrawnIcon drawn(const QIcon &icon, int size);

} // namespace carrel::test
