// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/app/studio/desk.h"

namespace carrel::ui {
class MainWindow;
}

namespace carrel::test {

/// One journey: what an author does, from the welcome page on. What must be so at its end is looked
/// at by the test that started it, in the files it leaves in the folder.
struct Journey
{
    const char *name;
    void (*walk)(const Desk &desk);
};

void fromTemplate(const Desk &desk);
void fromWord(const Desk &desk);
void pasteFromWeb(const Desk &desk);
void moveBetweenCourses(const Desk &desk);
void replaceTerm(const Desk &desk);
void restoreBlock(const Desk &desk);
void describePictures(const Desk &desk);
void byKeyboardOnly(const Desk &desk);
void inFrench(const Desk &desk);

// What they share. Each waits until it is done; windows are counted as they were opened.

/// Opens a file of the folder from the first page or from a course that is open.
void openFile(const Desk &desk, const QString &name);
/// Saves a course that has a file, in the window that is looked at.
void saveAgain(const Desk &desk, qsizetype window = 0);
/// Through the dialog, for Moodle, as package.zip. Takes pictures with numbers from `picture` on.
void exportForMoodle(const Desk &desk, int picture);
void untilStored(const Desk &desk, const QString &words, qsizetype window = 0);
void untilGone(const Desk &desk, const QString &words, qsizetype window = 0);

} // namespace carrel::test
