// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/workbar.h"

#include "tests/support/catch.h"

#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace carrel;

namespace {

struct BarFixture
{
    BarFixture()
        : field(new QLineEdit(&blocked))
        , bar(&blocked, &window)
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(&blocked);
        layout->addWidget(&bar);
        window.show();
        window.activateWindow();
        field->setFocus();
    }

    /// Works until somebody cancels.
    Result<int> workUntilCancelled()
    {
        return bar.run<int>(u"Working"_s, [](const Progress &progress) -> Result<int> {
            for (qint64 i = 1; progress(i, 100); ++i)
                QThread::msleep(1);
            return Error{ErrorCode::Cancelled, u"Cancelled."_s};
        });
    }

    QWidget window;
    QWidget blocked;
    QLineEdit *field;
    ui::WorkBar bar;
};

} // namespace

TEST_CASE("Long work runs beside the window")
{
    BarFixture fixture;

    SECTION("on another thread, and its result comes back")
    {
        QThread *worker = nullptr;
        const auto result =
            fixture.bar.run<int>(u"Working"_s, [&](const Progress &) -> Result<int> {
                worker = QThread::currentThread();
                return 7;
            });
        REQUIRE(result);
        CHECK(*result == 7);
        CHECK(worker != QThread::currentThread());
        CHECK(!fixture.bar.isBusy());
        CHECK(!fixture.bar.isVisible());
    }
    SECTION("while what it works on takes no input, and timers of the window go on")
    {
        bool wasEnabled = true;
        int ticks = 0;
        QTimer timer;
        QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
            wasEnabled = fixture.blocked.isEnabled();
            if (++ticks == 5)
                fixture.bar.findChild<QPushButton *>()->click();
        });
        timer.start(100);
        const auto result = fixture.workUntilCancelled();
        CHECK(ticks >= 5);
        CHECK(!wasEnabled);
        CHECK(fixture.blocked.isEnabled());
        REQUIRE(!result);
        CHECK(result.error().code == ErrorCode::Cancelled);
    }
    SECTION("and the focus comes back, also where a dialog has just closed")
    {
        QDialog dialog(&fixture.window);
        dialog.show();
        dialog.activateWindow();
        REQUIRE(QTest::qWaitFor([&] { return dialog.isActiveWindow(); }));
        CHECK(
            fixture.bar.run<int>(u"Working"_s, [](const Progress &) -> Result<int> { return 7; }));
        CHECK(fixture.window.focusWidget() == fixture.field);
    }
    SECTION("and the bar comes into sight when it takes longer")
    {
        bool wasVisible = false;
        QTimer timer;
        QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
            if (!fixture.bar.isVisible())
                return;
            wasVisible = true;
            fixture.bar.findChild<QPushButton *>()->click();
        });
        timer.start(20);
        CHECK(!fixture.workUntilCancelled());
        CHECK(wasVisible);
        CHECK(!fixture.bar.isVisible());
    }
}
