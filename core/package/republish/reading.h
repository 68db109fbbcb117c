// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/package/exporter.h"
#include "core/package/republish/delivered.h"

#include <QJsonObject>

#include <memory>

namespace carrel {

/// What a package of ours on the drive delivers: an archive, a folder or one HTML file. The
/// player's own engine says what answers are kept of; scripts of the package are never run.
/// Errors: NotFound, NotOurs (a package of another tool), Damaged, Refused (too large), Internal.
Result<DeliveredCourse> readDelivered(const QString &path);

/// What an export of the course would deliver now. `format` is one of packageFormats().
/// Errors: as Exporter::plan().
Result<DeliveredCourse> deliveredNow(const CourseView &course, const QString &format,
                                     const PackageOptions &options = {});

/// How a package of that format, one of packageFormats(), reaches its learners.
DeliveredWay deliveredWay(const QString &format, const PackageOptions &options);

/// The same from what packages hold, one after the other.
class DeliveredReader
{
public:
    /// Internal if the player's engine fails.
    static Result<std::unique_ptr<DeliveredReader>> begin();
    ~DeliveredReader();

    /// `courses`: the objects of `course.js`, or of each part; `modules`: theirs, in any order.
    /// Errors: Damaged, Internal.
    Result<DeliveredCourse> read(const QList<QJsonObject> &courses,
                                 const QList<QJsonObject> &modules) const;

private:
    DeliveredReader();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace carrel
