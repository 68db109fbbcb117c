// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/focuswatch.h"

#include "tests/support/catch.h"

#include <QLineEdit>
#include <QTest>

#include <memory>

using namespace carrel::ui;

namespace {

/// A pane with a line of text that counts how often the focus moved while it was whole.
struct Pane : QWidget
{
    Pane(int &moves, bool &isWhole)
        : line(new QLineEdit(this))
        , m_focus([&moves, &isWhole](QWidget *, QWidget *) {
            CHECK(isWhole);
            ++moves;
        })
        , m_isWhole(isWhole)
    { }
    ~Pane() override { m_isWhole = false; }

    QLineEdit *line;

private:
    FocusWatch m_focus;
    bool &m_isWhole;
};

} // namespace

TEST_CASE("A pane hears of the focus as long as it is whole, and not while it goes")
{
    QWidget window;
    auto *before = new QLineEdit(&window);
    int moves = 0;
    bool isWhole = true;
    auto *pane = new Pane(moves, isWhole);
    pane->setParent(&window);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    before->setFocus();
    moves = 0;
    pane->line->setFocus();
    CHECK(moves == 1);
    delete pane; // takes the focus from its line
    CHECK(moves == 1);
}
