// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/edit/reviewedits.h"

#include <QByteArray>
#include <QString>

namespace carrel::review {

// The small file that comes back from a reviewer: docs/review-file.md.

inline constexpr int fileVersion = 1;
inline constexpr qint64 largestFile = 8 << 20; ///< Bytes.
inline constexpr qsizetype mostComments = 5000;
inline constexpr auto fileSuffix = ".carrelreview.json";

/// The file, whole or not at all. Whoever wrote it: every member is checked, and members of a later
/// version are kept.
/// Errors: NotFound, NotWritable (no right to read), DriveError, NotOurs (something else), TooNew,
/// InvalidInput (the place that does not fit is named).
Result<SentReview> readComments(const QString &path);

/// The same from bytes; `name` is how messages call the file.
Result<SentReview> parseComments(const QByteArray &bytes, const QString &name);

/// What parseComments() reads.
QByteArray commentsFile(const SentReview &review);

/// "Handover-comments-Ana.carrelreview.json"
QString commentsFileName(const QString &course, const QString &reviewer);

} // namespace carrel::review
