// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace carrel {
class CourseView;
}

namespace carrel::fuzz {

/// Reads all that a view of a course offers: rows, bodies by their kinds, stored files.
void readAll(const CourseView &course);

} // namespace carrel::fuzz
