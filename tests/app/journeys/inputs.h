// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace carrel::test {

// What lies on an author's computer before a journey begins. `folder` is the author's; each file
// is made in it.

/// course.carrel "A handover that holds", with one page "Four leaks" and a text on it.
void makeSmallCourse(const QString &folder);

/// course.carrel "Round the workshop": six pictures on two pages, none of them described.
void makeCourseOfPictures(const QString &folder);

/// from.carrel "Handing over": a module of two pages, the first with a link to the second, a
/// picture, and a question that trains the skill "Listening". And into.carrel "The night shift".
void makeTwoCourses(const QString &folder);

/// course.carrel "The shift": the word stands in a text twice, in an option, its feedback and in
/// the title of a page.
void makeCourseOfOneTerm(const QString &folder);

} // namespace carrel::test
