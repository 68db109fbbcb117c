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

/// A field that says something else now than it did.
struct FieldChange
{
    QString label; ///< Translated.
    QString before; ///< Plain text; empty: there was nothing.
    QString after;
};

/// What became of a module, page or block.
enum class Fate {
    Same,
    Changed,
    Deleted, ///< It existed then and does not now.
    Added, ///< The other way round.
};

struct NodeComparison
{
    NodeId id;
    QString kindTitle; ///< "Single choice", "Page".
    QString title; ///< As it was; where it did not exist, as it is.
    bool isBlock = false; ///< Stands on a page.
    Fate fate = Fate::Same;
    QList<FieldChange> fields; ///< Of changed ones; of deleted ones what they said.
};

/// A node and what stands directly in it, then and now.
struct Comparison
{
    NodeComparison node;
    QList<NodeComparison> parts; ///< In the order they had, then those added since.

    bool isSame() const;
};

/// Compares a node of two states of a course. Of a page each block is compared field by field; of a
/// module or course it is said which pages and modules differ, with what is below them. Cancelled.
Result<Comparison> compareNode(const CourseView &before, const CourseView &after, const NodeId &id,
                               const Progress &progress = {});

} // namespace carrel
