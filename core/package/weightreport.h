// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/model/records.h"
#include "core/package/packageweight.h"

#include <QList>
#include <QString>

namespace carrel {

class CourseView;

/// A stored file of a package, and what would make it lighter.
struct HeavyFile
{
    Media media = {};
    QString place = {}; ///< Where it is used first, for people: "Page 3: The board › Image".
    NodeId block = {}; ///< That place.
    int places = 0;
    qint64 saving = 0; ///< Bytes, about; 0 where nothing is known to help.
    QString advice = {}; ///< Translated: how; empty without a saving.
};

/// What makes a package heavy.
struct WeightReport
{
    PackageWeight weight = {};
    QList<HeavyFile> heaviest = {}; ///< At most ten, the largest first.
    qint64 saving = 0; ///< Bytes, about, of all files together, not only of the heaviest.

    /// Too heavy for a place that takes `limit` bytes; 0: it names no limit.
    bool exceeds(qint64 limit) const { return limit > 0 && weight.total() > limit; }
};

/// One walk over the course; no bytes of files are read. On any thread, over a view that nobody
/// else uses. Errors: Cancelled, Damaged.
Result<WeightReport> weightReport(const CourseView &course, const PackageWeight &weight,
                                  const Progress &progress = {});

/// What is known to make a file lighter, from its type, size and shape alone: `saving` and
/// `advice` of it.
HeavyFile lighter(const Media &media);

} // namespace carrel
