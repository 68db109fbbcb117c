// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/system.h"
#include "core/storage/coursereader.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace carrel {

/// What a course file says about itself (its `meta` table) and where it was found.
struct CourseFileInfo
{
    QString path; ///< Canonical: links resolved.
    int version = 0; ///< Of the schema; 0 in a course that has no file yet.
    sys::FileStamp stamp;
    QString documentId; ///< Given when the course was made; copies of it share it.
    QString saveId; ///< New at each save.
    qint64 saveCount = 0;
    QString savedAt; ///< timeText().
    QString appVersion; ///< Program that wrote it.
    QString digest; ///< Hex text of the document digest.
    bool hasSideFile = false; ///< A `-wal` or `-journal` of unknown origin lies beside it; ignored.
};

/// How much the gate reads before it lets a file in.
enum class GateDepth {
    Outline, ///< Header, schema text, structure of the smaller tables: enough to show an outline.
    Whole, ///< And all structure, references, values, the tree, the digest: enough to edit.
};

/// Memory for pages while the gate reads, which goes over most of them several times.
enum class GateMemory {
    Small, ///< For programs that stay.
    Ample, ///< Up to 96 MiB, given back once the file is in.
};

struct GatedCourse
{
    std::unique_ptr<CourseReader> reader;
    CourseFileInfo info;
};

/// The only door for course files, our own ones too: nothing of them is trusted. Opens immutable,
/// so not a byte changes and no side file appears or is believed. What is read of a file of an
/// older schema is its document brought to today's, in memory.
/// Errors: NotFound, NotOurs, TooNew, Damaged, NotWritable (no right to read), DriveError.
Result<GatedCourse> openCourse(const QString &path, GateDepth depth,
                               GateMemory memory = GateMemory::Small);

/// What a thorough look at a file found; no problems means it is whole.
struct CourseFindings
{
    QStringList problems; ///< Translated sentences, most important first.
    QStringList details; ///< Untranslated: which table or file, and what of it.
    int mediaChecked = 0;
    qint64 bytesChecked = 0;
};

/// The gate, then every page, every chunk and the SHA-256 of every media file. A file that is not
/// ours, too new or absent is an error; a damaged one is a report.
Result<CourseFindings> verifyCourse(const QString &path, const Progress &progress = {});

} // namespace carrel
