// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QString>

namespace carrel {

class EditSession;

// What an author can do with skills, the optional grouping of objectives. Each is one step that
// can be undone.

/// At the end of the list. InvalidInput without a name, or if there is one of that name.
Result<SkillId> addSkill(EditSession &session, const QString &title);
Result<> renameSkill(EditSession &session, const SkillId &id, const QString &title);
/// Before another one, or to the end if `before` is null.
Result<> moveSkill(EditSession &session, const SkillId &id, const SkillId &before);
/// With its links to modules, pages and blocks.
Result<> deleteSkill(EditSession &session, const SkillId &id);

/// Says that a module, page or block teaches or asks a skill; `weight` is its share, 0 < weight
/// <= 1.
Result<> linkSkill(EditSession &session, const NodeId &node, const SkillId &skill,
                   double weight = 1.0);
Result<> unlinkSkill(EditSession &session, const NodeId &node, const SkillId &skill);

} // namespace carrel
