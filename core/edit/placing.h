// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/model/node.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace carrel {

class Edit;

/// A place among the children of `parent`: before `before`, or last if that is null.
struct Place
{
    NodeId parent;
    NodeId before = {};
};

/// The rank that puts `moved` (a new or present node) at `place`. Where there is no room left, the
/// children are ranked anew first. NotFound if `before` is no child of the parent.
Result<QString> rankAt(Edit &edit, const Place &place, const NodeId &moved);

/// The same for a skill among the skills.
Result<QString> skillRankAt(Edit &edit, const SkillId &before, const SkillId &moved);

/// A rank before ranks[index] and after the one before that; nothing if there is no room between
/// them, which only ranks from elsewhere can bring about.
std::optional<QString> rankInto(const QStringList &ranks, qsizetype index);

/// A title on one line without blanks at the ends. InvalidInput with `ifEmpty` if nothing is left.
Result<QString> cleanTitle(const QString &text, const QString &ifEmpty);

} // namespace carrel
