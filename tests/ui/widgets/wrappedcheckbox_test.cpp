// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/wrappedcheckbox.h"

#include "tests/support/catch.h"

#include <QImage>
#include <QTest>
#include <QVBoxLayout>

using namespace carrel::ui;
using namespace Qt::StringLiterals;

namespace {

const QString longWords =
    u"Learners say how sure they are before they see whether it was right, and "
    "what they said is told to the LMS"_s;
constexpr int narrow = 220;

/// Lowest row of the picture in which there is ink.
int lowestInk(QWidget &widget)
{
    const QImage image = widget.grab().toImage();
    const QRgb paper = image.pixel(image.width() - 1, image.height() - 1);
    for (int y = image.height() - 1; y >= 0; --y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != paper)
                return y;
        }
    }
    return -1;
}

} // namespace

TEST_CASE("WrappedCheckBox")
{
    WrappedCheckBox box(longWords);
    const int line = box.fontMetrics().height();

    SECTION("takes more lines where there is less room, and one where there is enough")
    {
        CHECK(box.heightForWidth(narrow) >= 3 * line);
        CHECK(box.heightForWidth(box.sizeHint().width()) < 2 * line);
        CHECK(box.minimumSizeHint().width() < narrow);
        QWidget column;
        auto *layout = new QVBoxLayout(&column);
        layout->setContentsMargins(0, 0, 0, 0);
        auto *inColumn = new WrappedCheckBox(longWords);
        layout->addWidget(inColumn);
        layout->addStretch();
        column.resize(narrow, 400);
        column.show();
        REQUIRE(QTest::qWaitForWindowExposed(&column));
        CHECK(inColumn->width() == narrow);
        CHECK(inColumn->height() >= 3 * line);
    }
    SECTION("shows every line, and is switched by a click on any of them and by the space bar")
    {
        box.resize(narrow, box.heightForWidth(narrow));
        box.show();
        REQUIRE(QTest::qWaitForWindowExposed(&box));
        CHECK(lowestInk(box) > box.height() - line);
        QTest::mouseClick(&box, Qt::LeftButton, {}, QPoint(narrow / 2, box.height() - line / 2));
        CHECK(box.isChecked());
        QTest::keyClick(&box, Qt::Key_Space);
        CHECK_FALSE(box.isChecked());
    }
    SECTION("stands at the right where people read from there")
    {
        box.setLayoutDirection(Qt::RightToLeft);
        box.resize(narrow, box.heightForWidth(narrow));
        const QImage image = box.grab().toImage();
        const QRgb paper = image.pixel(0, image.height() - 1);
        bool isInkAtRight = false;
        for (int x = narrow - 14; x < narrow; ++x)
            isInkAtRight = isInkAtRight || image.pixel(x, line / 2) != paper;
        CHECK(isInkAtRight);
    }
}
