// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <QHash>
#include <QJsonObject>
#include <QString>

namespace carrel {

class CourseView;

namespace review {

/// What the player's review needs beside the course: the number of each module, page and block,
/// what it says, and a digest of it. `leftOut`: names of stored files that are not in the review
/// file, as they are to be shown. Cancelled.
Result<QJsonObject> reviewData(const CourseView &course, const QHash<MediaId, QString> &leftOut,
                               const Progress &progress = {});

} // namespace review
} // namespace carrel
