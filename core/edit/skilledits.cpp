// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/skilledits.h"

#include "core/base/translate.h"
#include "core/edit/editsession.h"
#include "core/edit/labels.h"
#include "core/edit/placing.h"

#include <algorithm>

namespace carrel {

namespace {

Result<Skill> skillOf(const CourseView &view, const SkillId &id)
{
    CARREL_TRY_VALUE(skills, view.skills());
    const auto found = std::ranges::find(skills, id, &Skill::id);
    if (found == skills.end())
        return Error{ErrorCode::NotFound, tr("This skill no longer exists.")};
    return *found;
}

/// A name that no other skill has.
Result<QString> freeTitle(const CourseView &view, const QString &text, const SkillId &own)
{
    CARREL_TRY_VALUE(title, cleanTitle(text, tr("A skill needs a name.")));
    CARREL_TRY_VALUE(skills, view.skills());
    for (const Skill &skill : skills) {
        if (skill.id != own && skill.title.compare(title, Qt::CaseInsensitive) == 0)
            return Error{ErrorCode::InvalidInput,
                         tr("There is a skill called “%1” already.").arg(skill.title)};
    }
    return title;
}

} // namespace

Result<SkillId> addSkill(EditSession &session, const QString &title)
{
    CARREL_TRY_VALUE(clean, freeTitle(session.view(), title, {}));
    SkillId added;
    CARREL_TRY(
        session.perform(tr("Add skill “%1”").arg(labelText(clean)), [&](Edit &edit) -> Result<> {
            added = edit.ids().next<SkillId>();
            CARREL_TRY_VALUE(rank, skillRankAt(edit, {}, added));
            return edit.putSkill({added, rank, clean, {}});
        }));
    return added;
}

Result<> renameSkill(EditSession &session, const SkillId &id, const QString &title)
{
    CARREL_TRY_VALUE(clean, freeTitle(session.view(), title, id));
    CARREL_TRY_VALUE(skill, skillOf(session.view(), id));
    return session.perform(tr("Rename skill “%1”").arg(labelText(skill.title)), [&](Edit &edit) {
        Skill renamed = skill;
        renamed.title = clean;
        return edit.putSkill(renamed);
    });
}

Result<> moveSkill(EditSession &session, const SkillId &id, const SkillId &before)
{
    CARREL_TRY_VALUE(skill, skillOf(session.view(), id));
    if (before == id)
        return {};
    return session.perform(tr("Move skill “%1”").arg(labelText(skill.title)),
                           [&](Edit &edit) -> Result<> {
                               CARREL_TRY_VALUE(rank, skillRankAt(edit, before, id));
                               Skill moved = skill;
                               moved.rank = rank;
                               return edit.putSkill(moved);
                           });
}

Result<> deleteSkill(EditSession &session, const SkillId &id)
{
    CARREL_TRY_VALUE(skill, skillOf(session.view(), id));
    return session.perform(tr("Delete skill “%1”").arg(labelText(skill.title)),
                           [&](Edit &edit) { return edit.removeSkill(id); });
}

Result<> linkSkill(EditSession &session, const NodeId &node, const SkillId &skill, double weight)
{
    CARREL_TRY_VALUE(named, skillOf(session.view(), skill));
    return session.perform(tr("Link to skill “%1”").arg(labelText(named.title)), [&](Edit &edit) {
        return edit.putNodeSkill({node, skill, weight});
    });
}

Result<> unlinkSkill(EditSession &session, const NodeId &node, const SkillId &skill)
{
    CARREL_TRY_VALUE(named, skillOf(session.view(), skill));
    return session.perform(tr("Unlink from skill “%1”").arg(labelText(named.title)),
                           [&](Edit &edit) { return edit.removeNodeSkill(node, skill); });
}

} // namespace carrel
