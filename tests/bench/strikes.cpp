// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/strikes.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QTextEdit>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace carrel::bench {

namespace {

constexpr qint64 patience = 20'000;

double strike(QTextEdit &edit, const PaintWatch &watch, char letter)
{
    const int before = watch.paints;
    QElapsedTimer timer;
    timer.start();
    const QString text{QLatin1Char(letter)};
    QKeyEvent press(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, text);
    QCoreApplication::sendEvent(&edit, &press);
    QKeyEvent release(QEvent::KeyRelease, Qt::Key_A, Qt::NoModifier, text);
    QCoreApplication::sendEvent(&edit, &release);
    goOnUntilPainted(watch, before);
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

void stop(const QString &why)
{
    std::fprintf(stderr, "%s\n", why.toUtf8().constData());
    std::exit(1);
}

double quantile(QList<double> values, double share)
{
    std::ranges::sort(values);
    return values[std::min(qsizetype(double(values.size()) * share), values.size() - 1)];
}

PaintWatch::PaintWatch(QWidget *watched)
{
    watched->installEventFilter(this);
}

bool PaintWatch::eventFilter(QObject *, QEvent *event)
{
    paints += event->type() == QEvent::Paint ? 1 : 0;
    return false;
}

void goOnFor(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
}

void goOnUntilPainted(const PaintWatch &watch, int paintsBefore)
{
    QElapsedTimer timer;
    timer.start();
    while (watch.paints == paintsBefore && timer.elapsed() < patience)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
}

Strikes strikeInTurn(QTextEdit &ours, int count)
{
    QTextEdit bare;
    bare.resize(ours.size());
    bare.setPlainText(ours.toPlainText());
    bare.show();
    goOnFor(500);
    const PaintWatch oursPainted(ours.viewport());
    const PaintWatch barePainted(bare.viewport());
    ours.moveCursor(QTextCursor::End);
    bare.moveCursor(QTextCursor::End);
    ours.setFocus();
    Strikes strikes;
    for (int i = 0; i < count; ++i) {
        const char letter = i % 7 == 6 ? ' ' : char('a' + i % 26);
        strikes.ours.append(strike(ours, oursPainted, letter));
        strikes.bare.append(strike(bare, barePainted, letter));
    }
    return strikes;
}

} // namespace carrel::bench
