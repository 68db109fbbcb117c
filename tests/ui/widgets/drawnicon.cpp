// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/widgets/drawnicon.h"

#include <QIcon>
#include <QImage>

namespace carrel::test {

DrawnIcon drawn(const QIcon &icon, int size)
{
    const QImage image = icon.pixmap(size, size).toImage();
    constexpr int faint = 100; // thin strokes are never quite opaque
    DrawnIcon result;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor colour = image.pixelColor(x, y);
            result.pixels += colour.alpha() > faint ? 1 : 0;
            if (colour.alpha() > result.colour.alpha())
                result.colour = colour;
        }
    }
    return result;
}

} // namespace carrel::test
