// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/plainedit.h"

#include "tests/support/catch.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace carrel::ui;
using namespace Qt::StringLiterals;

TEST_CASE("PlainEdit")
{
    PlainEdit edit(PlainEdit::Lines::Many);
    edit.show();

    SECTION("is as high as its text")
    {
        edit.showText(u"one"_s);
        const int one = edit.height();
        edit.showText(u"one\ntwo\nthree"_s);
        CHECK(edit.height() > one + edit.fontMetrics().height());
    }
    SECTION("never hides a line by scrolling, also while its height is on the way")
    {
        edit.showText(u"one\ntwo\nthree"_s);
        edit.verticalScrollBar()->setRange(0, 30);
        edit.verticalScrollBar()->setValue(20);
        CHECK(edit.verticalScrollBar()->value() == 0);
    }
}

TEST_CASE("What is typed into a plain text below the edge of the page comes into sight")
{
    QScrollArea page;
    page.setWidgetResizable(true);
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    column->addSpacing(1000);
    auto *edit = new PlainEdit(PlainEdit::Lines::Many);
    column->addWidget(edit);
    page.setWidget(sheet);
    page.resize(300, 200);
    page.show();
    QApplication::setActiveWindow(&page);
    edit->setFocus();
    edit->showText(u"one\n"_s.repeated(40));
    QCoreApplication::processEvents();
    const auto isInSight = [&] {
        QCoreApplication::processEvents();
        const QRect cursor = edit->cursorRect();
        const QPoint place = edit->viewport()->mapTo(page.viewport(), cursor.center());
        return page.viewport()->rect().contains(place);
    };
    page.verticalScrollBar()->setValue(0);
    REQUIRE_FALSE(isInSight());

    QTest::keyClicks(edit, u"Two people at a board"_s);
    CHECK(isInSight());
    QTest::keyClick(edit, Qt::Key_End, Qt::ControlModifier);
    CHECK(isInSight());
}
