// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/icon.h"

#include "tests/support/catch.h"
#include "tests/ui/widgets/drawnicon.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDirIterator>
#include <QPalette>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

TEST_CASE("Every icon draws something at every size")
{
    int icons = 0;
    QDirIterator files(u":/icons"_s, {u"*.svg"_s});
    while (files.hasNext()) {
        files.next();
        const QString name = files.fileInfo().baseName();
        INFO(name.toStdString());
        CHECK(drawn(ui::icon(name), 20).pixels > 0);
        CHECK(drawn(ui::icon(name), 64).pixels > 20);
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
    const QColor colour = drawn(ui::icon(u"add"_s), 64).colour;
    CHECK(colour.red() < 20);
    CHECK(colour.green() > 190);
    CHECK(colour.blue() < 40);
    QApplication::setPalette(before);
}
