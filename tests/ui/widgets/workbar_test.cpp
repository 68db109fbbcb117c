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

#include <atomic>
#include <memory>

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

TEST_CASE("Work beside leaves the author in peace")
{
    BarFixture fixture;
    ui::WorkBar &bar = fixture.bar;
    QStringList told;
    std::atomic<bool> mayEnd = false;
    const auto begin = [&](const QString &name, QObject *context) {
        bar.runBeside<int>(
            context, name,
            [&mayEnd](const Progress &progress) -> Result<int> {
                while (!mayEnd && progress(0, 0))
                    QThread::msleep(1);
                if (!progress(1, 1))
                    return Error{ErrorCode::Cancelled, u"Cancelled."_s};
                return 7;
            },
            [&told, name](const Result<int> &result) {
                told << name + (result ? QString::number(*result) : u" cancelled"_s);
            });
    };

    SECTION("input goes on, and the result comes when the window next looks")
    {
        begin(u"A"_s, &fixture.window);
        CHECK(bar.isBusyBeside());
        CHECK_FALSE(bar.isBusy());
        CHECK(fixture.blocked.isEnabled());
        mayEnd = true;
        CHECK(told.isEmpty());
        REQUIRE(QTest::qWaitFor([&] { return !bar.isBusyBeside(); }));
        CHECK(told == QStringList{u"A7"_s});
    }
    SECTION("several run at once, and finishing waits for all")
    {
        begin(u"A"_s, &fixture.window);
        begin(u"B"_s, &fixture.window);
        QTimer::singleShot(20, &fixture.window, [&] {
            CHECK(bar.isBusy());
            CHECK_FALSE(fixture.blocked.isEnabled());
            mayEnd = true;
        });
        bar.finishBeside();
        told.sort();
        CHECK(told == QStringList{u"A7"_s, u"B7"_s});
        CHECK(fixture.blocked.isEnabled());
        CHECK(fixture.window.focusWidget() == fixture.field);
    }
    SECTION("what has ended waits while other work has the course in hand")
    {
        begin(u"A"_s, &fixture.window);
        const auto result = bar.run<int>(u"B"_s, [&](const Progress &) -> Result<int> {
            mayEnd = true;
            QThread::msleep(50);
            return int(told.size());
        });
        REQUIRE(result);
        CHECK(*result == 0);
        CHECK(told.isEmpty());
        REQUIRE(QTest::qWaitFor([&] { return !told.isEmpty(); }));
    }
    SECTION("the bar comes into sight late, and its button cancels")
    {
        begin(u"A"_s, &fixture.window);
        REQUIRE(QTest::qWaitFor([&] { return bar.isVisible(); }));
        bar.findChild<QPushButton *>()->click();
        REQUIRE(QTest::qWaitFor([&] { return !bar.isBusyBeside(); }));
        CHECK(told == QStringList{u"A cancelled"_s});
        CHECK_FALSE(bar.isVisible());
    }
    SECTION("nobody is told who is gone")
    {
        auto gone = std::make_unique<QObject>();
        begin(u"A"_s, gone.get());
        gone.reset();
        mayEnd = true;
        bar.finishBeside();
        CHECK(told.isEmpty());
    }
    SECTION("what is told may begin long work of its own")
    {
        bar.runBeside<int>(
            &fixture.window, u"A"_s, [](const Progress &) -> Result<int> { return 1; },
            [&](const Result<int> &) {
                CHECK(bar.run<int>(u"B"_s, [](const Progress &) -> Result<int> { return 2; }));
                told << u"both"_s;
            });
        bar.finishBeside();
        CHECK(told == QStringList{u"both"_s});
        CHECK(fixture.blocked.isEnabled());
    }
}
