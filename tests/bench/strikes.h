// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>

class QTextEdit;
class QWidget;

namespace carrel::bench {

/// Ends the program and says why.
[[noreturn]] void stop(const QString &why);

/// The part `share` (0 to 1) of the values is not larger: 0.5 is the median.
double quantile(QList<double> values, double share);

/// Counts how often a widget was painted.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget *watched);
    int paints = 0;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// Works off what there is to do, for so many milliseconds.
void goOnFor(int milliseconds);
/// The same until the widget was painted again; gives up after some seconds.
void goOnUntilPainted(const PaintWatch &watch, int paintsBefore);

/// Milliseconds from each key to the text painted with it.
struct Strikes
{
    QList<double> ours;
    QList<double> bare;
};

/// Types `count` letters at the end of an editor and of a bare QTextEdit with the same words, in
/// turn, so that a slow moment of the machine hits both.
Strikes strikeInTurn(QTextEdit &ours, int count);

} // namespace carrel::bench
