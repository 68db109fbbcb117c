// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace carrel::test {

/// One text of a window, as an author sees or hears it.
struct Said
{
    /// How what shows it reads it.
    enum class As {
        Plain,
        MayBeRich, ///< As HTML where it looks like that: tooltips, labels of no fixed format.
        Mnemonic, ///< An & marks a letter: buttons, menus, tabs.
    };

    QString where; ///< Class, object name and property, for the message of a failed test.
    QString text;
    As as = As::Plain;
};

/// Every text of a window and of what is in it, also tooltips and what only a screen reader says.
/// What is hidden is left out.
QList<Said> saidIn(const QWidget &window);

/// What an author can operate and a screen reader has no name for, and menu entries without a text.
QStringList namelessIn(QWidget &window);

/// Buttons, lines of text and fields that are smaller than what they show.
QStringList cutIn(const QWidget &window);

/// Documents in it that hold a picture from an address, or texts in the markup of one.
QStringList foreignIn(const QWidget &window);

} // namespace carrel::test
