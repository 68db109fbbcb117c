// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/richtext/gaptexts.h"

#include "tests/support/catch.h"
#include "ui/widgets/theme.h"

#include <QImage>
#include <QPainter>
#include <QTextEdit>

using namespace carrel::ui;
using namespace Qt::StringLiterals;

TEST_CASE("gapFrom finds the gaps of a text")
{
    QTextEdit edit;
    edit.setPlainText(u"At [[one]] and\n[[two]], [[three]]."_s);
    const auto at = [&](int position, GapWay way) {
        return gapFrom(edit, position, way).selectedText();
    };
    CHECK(at(0, GapWay::Next) == u"[[one]]");
    CHECK(at(3, GapWay::Next) == u"[[one]]");
    CHECK(at(4, GapWay::Next) == u"[[two]]");
    CHECK(at(26, GapWay::Next).isEmpty());
    CHECK(at(34, GapWay::Before) == u"[[three]]");
    CHECK(at(20, GapWay::Before) == u"[[one]]");
    CHECK(at(3, GapWay::Before).isEmpty());

    QTextCursor cursor = gapFrom(edit, 0, GapWay::Next);
    CHECK(isGap(cursor));
    cursor.setPosition(cursor.selectionEnd() + 1, QTextCursor::KeepAnchor);
    CHECK_FALSE(isGap(cursor));
    cursor.clearSelection();
    CHECK_FALSE(isGap(cursor));
}

TEST_CASE("paintGaps marks gaps and nothing else")
{
    const auto inkOf = [](const QString &text) {
        QTextEdit edit;
        edit.resize(300, 100);
        edit.setPlainText(text);
        edit.show(); // lays it out
        QImage image(300, 100, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintGaps(painter, edit, image.rect());
        painter.end();
        int ink = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                ink += image.pixelColor(x, y) != QColor(Qt::white) ? 1 : 0;
        }
        return ink;
    };
    CHECK(inkOf(u"[one] [[1]] two"_s) == 0);
    CHECK(inkOf(u"[[one]]"_s) > 50);
    CHECK(inkOf(u"[[one]] [[two]]"_s) > inkOf(u"[[one]]"_s));
}
