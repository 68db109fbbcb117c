// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/package/content/coursecontent.h"

namespace carrel::web {

/// The page that holds all of a course. What it runs are two scripts, named by their hashes in its
/// content policy; modules and stored files stand in it as texts that nothing runs.
/// It is written piece by piece: no more than one stored file's quarter of a megabyte is in memory.
PackageEntry oneFile(const std::shared_ptr<const CourseContent> &content);

/// Data that stands in the page beside that of the course, under an id that no other element has.
struct PageData
{
    QByteArray id;
    QJsonObject object;
};

/// The same page with more data.
PackageEntry oneFile(const std::shared_ptr<const CourseContent> &content, const PageData &data);

/// Bytes of that page without its stored files.
Result<qint64> bytesWithoutFiles(const CourseContent &content, const PageData &data);

/// Bytes that a stored file of this size takes in the page, with what stands around it.
qint64 bytesInPage(qint64 size);

} // namespace carrel::web
