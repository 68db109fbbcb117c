// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/app/studio/author.h"

#include <QString>

namespace carrel {
class EditSession;
}
namespace carrel::ui {
class Studio;
}

namespace carrel::test {

enum class Hand { Mouse, Keyboard };

/// What the journeys share: the program under test, where files go, what stands in them.
struct Desk
{
    ui::Studio &studio; ///< Of the window's thread.
    Author &author;
    QString folder; ///< Has picture.png; courses and packages go here.
    Hand hand = Hand::Mouse;
};

/// The course of a window, counted as they were opened; null while there is none.
EditSession *openSession(const Desk &desk, qsizetype window = 0);

/// Every word that the course of a window stores: titles and bodies.
QString storedText(const Desk &desk, qsizetype window = 0);

/// Waits until the words are in the course, not only on the screen, and says so on standard output.
void kept(const Desk &desk, const QString &words);

/// Uses a button or an entry: by a click, or by Tab and Space.
void use(const Desk &desk, const QString &name);

/// Writes into a field, clicked into or reached by Tab, and waits until the words are kept.
void fill(const Desk &desk, const QString &field, const QString &words);

/// A new block behind the one at hand, chosen by its name.
void addBlock(const Desk &desk, const QString &kind);

/// The file dialog of Qt: a name typed in full.
void chooseFile(const Desk &desk, const QString &path);

/// Saves the course, which is in no file yet, as a file in the folder.
void saveAs(const Desk &desk, const QString &name);

} // namespace carrel::test
