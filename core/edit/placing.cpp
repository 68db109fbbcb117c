// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/placing.h"

#include "core/base/rank.h"
#include "core/base/translate.h"
#include "core/edit/editsession.h"

#include <algorithm>

namespace carrel {

namespace {

constexpr qsizetype longestRank = 200; // after some thousand moves into one gap

/// Ranks the children anew, evenly, in the order they have.
Result<> makeRoom(Edit &edit, const QList<OutlineNode> &children)
{
    const QStringList ranks = evenRanks(int(children.size()));
    for (qsizetype i = 0; i < children.size(); ++i) {
        CARREL_TRY_VALUE(node, edit.node(children[i].id));
        node.rank = ranks[i];
        CARREL_TRY(edit.putNode(node));
    }
    return {};
}

Result<QList<OutlineNode>> otherChildren(Edit &edit, const NodeId &parent, const NodeId &moved)
{
    auto children = edit.view().outlineChildren(parent);
    if (children)
        children->removeIf([&](const OutlineNode &child) { return child.id == moved; });
    return children;
}

template<typename Ranked>
QStringList ranksOf(const QList<Ranked> &values)
{
    QStringList ranks;
    for (const Ranked &value : values)
        ranks.append(value.rank);
    return ranks;
}

Error placeIsGone()
{
    return Error{ErrorCode::NotFound, tr("The place for this no longer exists.")};
}

} // namespace

std::optional<QString> rankInto(const QStringList &ranks, qsizetype index)
{
    const QString before = index > 0 ? ranks[index - 1] : QString();
    const QString after = index < ranks.size() ? ranks[index] : QString();
    const bool areRanks =
        (before.isEmpty() || isRank(before)) && (after.isEmpty() || isRank(after));
    if (!areRanks || (!after.isEmpty() && before >= after))
        return std::nullopt;
    const QString rank = rankBetween(before, after);
    return rank.size() <= longestRank ? std::optional(rank) : std::nullopt;
}

Result<QString> rankAt(Edit &edit, const Place &place, const NodeId &moved)
{
    CARREL_TRY_VALUE(children, otherChildren(edit, place.parent, moved));
    const auto at = std::ranges::find(children, place.before, &OutlineNode::id);
    if (!place.before.isNull() && at == children.end())
        return placeIsGone();
    const qsizetype index = at - children.begin();
    auto rank = rankInto(ranksOf(children), index);
    if (rank)
        return *rank;
    CARREL_TRY(makeRoom(edit, children));
    rank = rankInto(evenRanks(int(children.size())), index);
    contract(rank.has_value());
    return *rank;
}

Result<QString> skillRankAt(Edit &edit, const SkillId &before, const SkillId &moved)
{
    CARREL_TRY_VALUE(skills, edit.view().skills());
    skills.removeIf([&](const Skill &skill) { return skill.id == moved; });
    const auto at = std::ranges::find(skills, before, &Skill::id);
    if (!before.isNull() && at == skills.end())
        return placeIsGone();
    const qsizetype index = at - skills.begin();
    auto rank = rankInto(ranksOf(skills), index);
    if (rank)
        return *rank;
    const QStringList ranks = evenRanks(int(skills.size()));
    for (qsizetype i = 0; i < skills.size(); ++i) {
        skills[i].rank = ranks[i];
        CARREL_TRY(edit.putSkill(skills[i]));
    }
    rank = rankInto(ranks, index);
    contract(rank.has_value());
    return *rank;
}

Result<QString> cleanTitle(const QString &text, const QString &ifEmpty)
{
    QString title = text.simplified();
    title.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    if (title.isEmpty())
        return Error{ErrorCode::InvalidInput, ifEmpty};
    return title;
}

} // namespace carrel
