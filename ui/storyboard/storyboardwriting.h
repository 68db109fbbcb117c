// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QString>

namespace carrel {
class CourseView;
}

namespace carrel::ui {

/// What becomes of a storyboard.
enum class StoryboardWay { Print, Pdf, Text, WebPage };

/// Ending of the file's name, without the dot.
QString suffixOf(StoryboardWay way);

/// Writes the file of any way but Print, whole or not at all. On any thread.
/// Errors: Cancelled, NotWritable, DiskFull, DriveError, Damaged.
Result<> writeStoryboard(const CourseView &course, StoryboardWay way, const QString &path,
                         const Progress &progress);

} // namespace carrel::ui
