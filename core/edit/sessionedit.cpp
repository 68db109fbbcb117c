// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/sessionedit.h"

#include "core/base/rank.h"
#include "core/base/translate.h"
#include "core/edit/labels.h"
#include "core/kinds/kind.h"
#include "core/storage/schema.h"
#include "core/storage/workingcopy.h"

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

constexpr int pageResultBits = 4; // visited, and three for the attempts of a quiz page
constexpr qsizetype longestTitle = 1000;
constexpr qsizetype hashSize = 32;

Error invalid(const QString &message, const QString &detail = {})
{
    return Error{ErrorCode::InvalidInput, message, detail};
}

Error isGone()
{
    return Error{ErrorCode::NotFound, tr("This part of the course no longer exists.")};
}

/// Course > module > (module |) page > block. Kinds this version does not know may stand anywhere
/// below a page: a later version put them there.
bool mayStandUnder(const QString &kind, const QString &parentKind)
{
    const bool isParentUpper = parentKind == u"course" || parentKind == u"module";
    if (kind == u"module")
        return isParentUpper;
    if (kind == u"page")
        return parentKind == u"module";
    return kind != u"course" && !isParentUpper;
}

Error misplaced(const QString &kind, const QString &parentKind)
{
    const QString detail = u"%1 under %2"_s.arg(kind, parentKind);
    if (kind == u"module")
        return invalid(tr("A module stands in the course or inside another module."), detail);
    if (kind == u"page")
        return invalid(tr("A page stands inside a module."), detail);
    return invalid(tr("A block stands on a page."), detail);
}

/// What can be said about a node without looking at the others.
Result<> checkAlone(const Node &node)
{
    if (!node.id.isValid() || node.kind.isEmpty() || !isRank(node.rank))
        return invalid(tr("This part of the course cannot be stored as it is."),
                       u"id, kind or rank"_s);
    if (isOutlineKind(node.kind) && node.title.trimmed().isEmpty())
        return invalid(tr("A course, a module and a page each need a title."));
    if (node.title.size() > longestTitle)
        return invalid(
            tr("This title is too long. Keep it under %1 characters.").arg(longestTitle));
    return {};
}

} // namespace

int resultBitsOf(const QString &kind)
{
    if (kind == QLatin1StringView(nodekind::page))
        return pageResultBits;
    const Kind *known = findKind(kind);
    return known ? known->resultBits : 0;
}

SessionEdit::SessionEdit(WorkingCopy &copy, const CourseView &view, IdSource &ids,
                         const Clock &clock)
    : m_copy(copy)
    , m_view(view)
    , m_ids(ids)
    , m_clock(clock)
    , m_nodes(copy.database())
    , m_records(copy.database())
{ }

QString SessionEdit::now() const
{
    return timeText(m_clock.now());
}

Result<Node> SessionEdit::node(const NodeId &id) const
{
    CARREL_TRY_VALUE(found, m_view.node(id));
    if (!found)
        return isGone();
    return *found;
}

Result<> SessionEdit::putNode(const Node &node)
{
    CARREL_TRY(checkAlone(node));
    CARREL_TRY_VALUE(present, m_nodes.findOutline(node.id));
    if (present && present->kind != node.kind)
        return invalid(tr("A block keeps its type. Add a new block of the other type instead."));
    if (!present || present->parent != node.parent)
        CARREL_TRY(checkPlace(node, present));
    CARREL_TRY(m_nodes.put(node));
    // Given once; a block that stands already may be of a kind that kept nothing when it was added.
    const int bits = resultBitsOf(node.kind);
    return bits > 0 ? m_nodes.giveExportIndex(node.id, bits) : Result<>();
}

Result<> SessionEdit::checkPlace(const Node &node, const std::optional<OutlineNode> &present)
{
    const bool isCourse = node.kind == QLatin1StringView(nodekind::course);
    if (isCourse != node.parent.isNull())
        return invalid(tr("Only the course itself stands on its own."));
    if (isCourse)
        return {};
    CARREL_TRY(checkParent(node));
    if (!mayStandUnder(node.kind, m_parent.kind))
        return misplaced(node.kind, m_parent.kind);
    CARREL_TRY(checkDepth(node, present));
    if (present)
        m_parent = {}; // a move changes the level of all below
    return {};
}

Result<> SessionEdit::checkParent(const Node &node)
{
    if (m_parent.id == node.parent)
        return {};
    CARREL_TRY_VALUE(parent, m_nodes.findOutline(node.parent));
    if (!parent)
        return Error{ErrorCode::NotFound, tr("The place for this no longer exists.")};
    CARREL_TRY_VALUE(path, m_nodes.pathToRoot(node.parent));
    m_parent = {node.parent, parent->kind, int(path.size())};
    return {};
}

Result<> SessionEdit::checkDepth(const Node &node, const std::optional<OutlineNode> &present) const
{
    int height = 1;
    if (present) {
        CARREL_TRY_VALUE(path, m_nodes.pathToRoot(node.parent));
        if (path.contains(node.id))
            return invalid(tr("A module cannot be moved into itself."));
        CARREL_TRY_VALUE(below, m_nodes.heightOf(node.id));
        height = below;
    }
    if (m_parent.level + height > mostLevels)
        return invalid(tr("Modules can be nested at most %1 levels deep.").arg(mostLevels));
    return {};
}

Result<> SessionEdit::removeNode(const NodeId &id)
{
    CARREL_TRY(requireNode(id));
    m_parent = {};
    return m_nodes.removeSubtree(id);
}

Result<> SessionEdit::requireNode(const NodeId &id) const
{
    CARREL_TRY_VALUE(found, m_nodes.findOutline(id));
    return found ? Result<>() : isGone();
}

Result<> SessionEdit::putSkill(const Skill &skill)
{
    if (!skill.id.isValid() || !isRank(skill.rank))
        return invalid(tr("This skill cannot be stored as it is."), u"id or rank"_s);
    if (skill.title.trimmed().isEmpty() || skill.title.size() > longestTitle)
        return invalid(tr("A skill needs a name of at most %1 characters.").arg(longestTitle));
    return m_records.putSkill(skill);
}

Result<> SessionEdit::removeSkill(const SkillId &id)
{
    return m_records.removeSkill(id);
}

Result<> SessionEdit::putNodeSkill(const NodeSkill &link)
{
    CARREL_TRY(requireNode(link.node));
    CARREL_TRY_VALUE(skill, m_records.skill(link.skill));
    if (!skill)
        return Error{ErrorCode::NotFound, tr("This skill no longer exists.")};
    if (!(link.weight > 0 && link.weight <= 1))
        return invalid(tr("The share of a skill lies between 0 and 1."));
    return m_records.putNodeSkill(link);
}

Result<> SessionEdit::removeNodeSkill(const NodeId &node, const SkillId &skill)
{
    return m_records.removeNodeSkill(node, skill);
}

Result<> SessionEdit::putMedia(const Media &media)
{
    if (!media.id.isValid() || media.sha256.size() != hashSize || media.type.isEmpty())
        return invalid(tr("This file cannot be stored as it is."), u"id, type or hash"_s);
    if (media.name.trimmed().isEmpty())
        return invalid(tr("A file needs a name."));
    CARREL_TRY_VALUE(isStored, m_copy.media().has(media.sha256, media.size));
    if (!isStored)
        return Error{ErrorCode::NotFound,
                     tr("The content of “%1” is not in this course. Insert the file again.")
                         .arg(media.name)};
    return m_records.putMedia(media);
}

Result<> SessionEdit::removeMedia(const MediaId &id)
{
    return m_records.removeMedia(id);
}

Result<> SessionEdit::putComment(const Comment &comment)
{
    CARREL_TRY(requireNode(comment.node));
    if (!comment.id.isValid() || comment.status.isEmpty() || comment.kind.isEmpty())
        return invalid(tr("This comment cannot be stored as it is."), u"id, kind or status"_s);
    if (comment.parent.isNull())
        return m_records.putComment(comment);
    CARREL_TRY_VALUE(parent, m_records.comment(comment.parent));
    if (!parent || parent->node != comment.node || comment.parent == comment.id)
        return Error{ErrorCode::NotFound, tr("The comment this answers no longer exists.")};
    return m_records.putComment(comment);
}

Result<> SessionEdit::removeComment(const CommentId &id)
{
    return m_records.removeComment(id);
}

Result<> SessionEdit::putWaiver(const Waiver &waiver)
{
    CARREL_TRY(requireNode(waiver.node));
    if (waiver.rule.isEmpty())
        return invalid(tr("This cannot be set aside."), u"rule"_s);
    return m_records.putWaiver(waiver);
}

Result<> SessionEdit::removeWaiver(const NodeId &node, const QString &rule)
{
    return m_records.removeWaiver(node, rule);
}

Result<> SessionEdit::putSetting(const QString &key, const QJsonValue &value)
{
    if (key.isEmpty() || value.isUndefined())
        return invalid(tr("This setting cannot be stored as it is."), key);
    return m_records.putSetting(key, value);
}

Result<> SessionEdit::removeSetting(const QString &key)
{
    return m_records.removeSetting(key);
}

Result<> SessionEdit::putFact(const QString &key, const QString &value)
{
    if (!key.startsWith(QLatin1StringView(schema::factPrefix))
        || value.toUtf8().size() > schema::longestFact)
        return invalid(tr("This cannot be kept with the course."), key);
    m_hasPutFacts = true;
    return m_records.putMeta(key, value);
}

Result<Edit::StoredBytes> SessionEdit::storeBytes(QIODevice &device, const Progress &progress)
{
    CARREL_TRY_VALUE(stored, m_copy.media().store(device, progress));
    return StoredBytes{stored.size, stored.sha256};
}

Result<> SessionEdit::takeExportIndex(const ExportIndex &index)
{
    if (!index.node.isValid() || index.n < 0 || index.width < 0)
        return invalid(tr("This export number cannot be stored as it is."));
    CARREL_TRY_VALUE(present, m_nodes.exportIndex(index.node));
    CARREL_TRY_VALUE(holder, m_nodes.holderOf(index.n));
    if (present || holder)
        return invalid(tr("The export number %1 is given twice.").arg(index.n));
    return m_nodes.addExportIndex(index);
}

Result<> SessionEdit::finish() const
{
    CARREL_TRY_VALUE(roots, m_nodes.rootCount());
    if (roots != 1)
        return invalid(tr("A course has exactly one beginning."), u"%1 roots"_s.arg(roots));
    return {};
}

} // namespace carrel
