// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/edit/courseview.h"

#include <QString>

#include <memory>

namespace carrel {

/// A course file opened for reading only, through the gate for files from strangers
/// (core/storage/gate.h). Nothing is copied, nothing is written, no side file appears.
/// Errors: NotFound, NotOurs, TooNew, Damaged, DriveError.
Result<std::unique_ptr<CourseView>> readCourseFile(const QString &path);

/// The same after a quicker look, enough to show the outline of a large course at once: header,
/// schema and the structure of the document tables, not yet every value, reference and the digest.
/// Whoever goes on to use bodies reads the file whole (readCourseFile(), EditSession::open()).
Result<std::unique_ptr<CourseView>> glanceAtCourseFile(const QString &path);

/// What a thorough look at a file found; an empty list means it is whole.
struct VerifyReport
{
    QStringList problems; ///< Translated sentences, most important first.
    QStringList details; ///< Untranslated: which table or file, and what of it.
    int mediaChecked = 0;
    qint64 bytesChecked = 0;
};

/// Checks everything: header, schema, structure, document digest, every chunk and hash of media.
/// An unreadable or foreign file is an error; a damaged one is a report with problems.
Result<VerifyReport> verifyCourseFile(const QString &path, const Progress &progress = {});

} // namespace carrel
