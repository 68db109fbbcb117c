// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/finding.h"
#include "core/model/node.h"

#include <QSet>
#include <QString>

namespace carrel {

class CourseView;
class MediaReader;

/// What the kind of a block says about its body and the files it names, and notes to oneself that
/// were left in it. Nothing for a kind this version does not know. Reads captions where the block
/// has some.
Findings findingsIn(const Node &block, MediaReader &files);

/// An error of one of these rules of kinds, which come without the name of the kind.
bool hasErrorOf(const Findings &findings, const QSet<QString> &rules);

/// The findings of a block without what the author has set aside, and what an import left for a
/// look.
Result<Findings> checkBlock(const Node &block, const CourseView &view);

} // namespace carrel
