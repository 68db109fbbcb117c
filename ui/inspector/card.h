// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QString>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace carrel::ui {

/// Settings that belong together: a heading, and rows of label, control and a line of help.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString &heading, QWidget *parent = nullptr); ///< Empty: none is shown.

    /// The label above the control, which gets it as its name.
    void addRow(const QString &label, QWidget *control, const QString &help = {});
    /// A small control behind its label.
    void addShortRow(const QString &label, QWidget *control, const QString &help = {});
    void add(QWidget *widget);
    QLabel *addText(const QString &text); ///< Wraps.
    QLabel *addHelp(const QString &text); ///< The same in second rank.
    /// What is asked for from now on goes into the result, to be shown and hidden as one, ...
    QWidget *beginPart();
    void endPart(); ///< ... until here.
    /// What is asked for from now on goes under "More", closed at first.
    void beginMore();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_rows;
    QVBoxLayout *m_whole = nullptr; ///< The rows around the part at hand.
};

} // namespace carrel::ui
