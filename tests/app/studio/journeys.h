// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/app/studio/desk.h"

namespace carrel::test {

/// From the welcome page: a small course with a text, a picture, a linked video, three kinds of
/// question and a practical activity, saved as course.carrel. Says "kept <words>" on standard
/// output whenever something is in the course for certain.
void writeCourse(const Desk &desk);

/// Closes the course and opens the file again from the list of recent ones.
void reopenCourse(const Desk &desk);

/// Previews the course and looks whether the browser would be given it.
void previewCourse(const Desk &desk);

/// Exports it for Moodle as package.zip.
void exportCourse(const Desk &desk);

/// After a crash: goes on with what waits on the welcome page, and saves it as course.carrel.
void continueCourse(const Desk &desk);

} // namespace carrel::test
