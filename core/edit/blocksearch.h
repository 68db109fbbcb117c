// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <QList>
#include <QString>

namespace carrel {

class CourseView;

/// A block to go to.
struct FoundBlock
{
    NodeId id;
    NodeId page;
    QString kind;
    QString words; ///< What it begins with: firstWords().
    QString pageTitle;
};

/// Blocks by what they begin with and by the name of their kind: each word of `typed` is in one of
/// the two ("matching leaks"). In document order, those first that begin so; at most `most`.
/// Nothing for blank words. Cancelled if `progress` says so.
Result<QList<FoundBlock>> findBlocks(const CourseView &view, const QString &typed, int most,
                                     const Progress &progress = {});

} // namespace carrel
