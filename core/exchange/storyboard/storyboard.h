// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QString>

#include <functional>

class QIODevice;

namespace carrel {

class CourseView;
struct Media;

/// The course on paper: every text, key and feedback in order, each block under its number (2.3-4:
/// module 2, page 3, block 4), with lines to sign and a column for remarks. It goes out only.
namespace storyboard {

struct Options
{
    QDateTime made; ///< Stands on the title page.
    Progress progress = {}; ///< Told of nodes done and of all.
};

struct HtmlOptions
{
    QDateTime made;
    Progress progress = {};
    /// The address under which whoever shows the text finds a stored picture; empty: it is left
    /// out, and its description stays. Not set: the picture itself stands in the address.
    std::function<QString(const Media &picture)> pictureAddress = {};
    /// Called whenever the next thing begins on a new sheet: what was written so far is complete.
    std::function<void()> newSheet = {};
};

/// An OpenDocument text. The file takes its name only when it is complete.
/// Errors: Cancelled, Damaged (of the course), NotWritable, DiskFull, DriveError.
Result<> writeOdt(const CourseView &course, const QString &path, const Options &options);

/// One HTML page that needs no other file. Errors: as writeOdt().
Result<> writeHtml(const CourseView &course, const QString &path, const HtmlOptions &options);

/// The same to a device open for writing.
Result<> writeHtml(const CourseView &course, QIODevice &out, const HtmlOptions &options);

} // namespace storyboard
} // namespace carrel
