// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/icon.h"

#include "tests/support/catch.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDirIterator>
#include <QImage>
#include <QPalette>

using namespace Qt::StringLiterals;
using namespace carrel;

namespace {

/// Pixels of an icon that can be seen, and the colour of the most opaque of them.
struct Drawn
{
    int pixels = 0;
    QColor colour = Qt::transparent;
};

Drawn drawn(const QString &name, int size)
{
    const QImage image = ui::icon(name).pixmap(size, size).toImage();
    constexpr int faint = 100; // thin strokes are never quite opaque
    Drawn result;
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

} // namespace

TEST_CASE("Every icon draws something at every size")
{
    int icons = 0;
    QDirIterator files(u":/icons"_s, {u"*.svg"_s});
    while (files.hasNext()) {
        files.next();
        const QString name = files.fileInfo().baseName();
        INFO(name.toStdString());
        CHECK(drawn(name, 20).pixels > 0);
        CHECK(drawn(name, 64).pixels > 20);
        ++icons;
    }
    CHECK(icons > 50);
}

TEST_CASE("Icons take the colour of the text")
{
    const QPalette before = QApplication::palette();
    QPalette palette = before;
    palette.setColor(QPalette::WindowText, QColor(10, 200, 30));
    QApplication::setPalette(palette);
    const QColor colour = drawn(u"add"_s, 64).colour;
    CHECK(colour.red() < 20);
    CHECK(colour.green() > 190);
    CHECK(colour.blue() < 40);
    QApplication::setPalette(before);
}
