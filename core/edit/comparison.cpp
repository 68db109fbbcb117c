// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/comparison.h"

#include "core/base/translate.h"
#include "core/edit/courseview.h"
#include "core/edit/labels.h"
#include "core/edit/nodewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

/// Fields in the order they had, new ones behind the one they follow now.
QList<FieldChange> changedFields(const QList<NodeWords> &before, const QList<NodeWords> &after)
{
    QList<FieldChange> changes;
    for (const NodeWords &then : before) {
        const auto now = std::ranges::find(after, then.key, &NodeWords::key);
        const QString text = now == after.end() ? QString() : now->text;
        if (text != then.text)
            changes.append({then.label, then.text, text});
    }
    for (const NodeWords &now : after) {
        if (std::ranges::find(before, now.key, &NodeWords::key) == before.end())
            changes.append({now.label, {}, now.text});
    }
    return changes;
}

QString placeName(const CourseView &view, const NodeId &parent)
{
    const auto node = view.node(parent);
    return node && *node ? (*node)->title : QString();
}

/// What counts of a rank is the order that it makes.
template<typename Ranked>
Ranked withoutRank(Ranked node)
{
    node.rank.clear();
    return node;
}

/// Everything below two nodes is equal, order included.
Result<bool> isSameBelow(const CourseView &before, const CourseView &after, const NodeId &id)
{
    QList<Node> then;
    CARREL_TRY(before.forEachBelow(id, [&](const Node &node, int) -> Result<> {
        then.append(withoutRank(node));
        return {};
    }));
    qsizetype at = 0;
    bool isSame = true;
    CARREL_TRY(after.forEachBelow(id, [&](const Node &node, int) -> Result<> {
        isSame = isSame && at < then.size() && then[at] == withoutRank(node);
        ++at;
        return {};
    }));
    return isSame && at == then.size();
}

class Comparing
{
public:
    Comparing(const CourseView &before, const CourseView &after, const Progress &progress)
        : m_before(before)
        , m_after(after)
        , m_progress(progress)
    { }

    Result<Comparison> run(const NodeId &id)
    {
        Comparison result;
        CARREL_TRY_VALUE(top, compared(id, Depth::Itself));
        result.node = top;
        CARREL_TRY_VALUE(then, m_before.outlineChildren(id));
        CARREL_TRY_VALUE(now, m_after.outlineChildren(id));
        addOrder(result.node, then, now);
        QList<NodeId> ids;
        for (const OutlineNode &node : then)
            ids.append(node.id);
        for (const OutlineNode &node : now) {
            if (!ids.contains(node.id))
                ids.append(node.id);
        }
        for (qsizetype i = 0; i < ids.size(); ++i) {
            if (m_progress && !m_progress(i, ids.size()))
                return Error{ErrorCode::Cancelled,
                             tr("Cancelled; the course is as it was before.")};
            CARREL_TRY_VALUE(part, compared(ids[i], Depth::Whole));
            result.parts.append(part);
        }
        return result;
    }

private:
    enum class Depth { Itself, Whole };

    Result<NodeComparison> compared(const NodeId &id, Depth depth) const
    {
        CARREL_TRY_VALUE(then, m_before.node(id));
        CARREL_TRY_VALUE(now, m_after.node(id));
        NodeComparison result;
        result.id = id;
        if (!then && !now)
            return Error{ErrorCode::NotFound,
                         tr("This part of the course existed neither then nor now.")};
        const Node &shown = then ? *then : *now;
        result.kindTitle = kindTitle(shown.kind);
        result.isBlock = !isOutlineKind(shown.kind);
        result.title = shown.title;
        if (!then || !now) {
            result.fate = now ? Fate::Added : Fate::Deleted;
            if (then)
                result.fields = changedFields(wordsOf(*then, m_before), {});
            return result;
        }
        result.fields = changedFields(wordsOf(*then, m_before), wordsOf(*now, m_after));
        if (then->parent != now->parent) {
            result.fields.append({tr("Place", "where in the course something stands"),
                                  placeName(m_before, then->parent),
                                  placeName(m_after, now->parent)});
        }
        bool isSame = result.fields.isEmpty();
        if (isSame && depth == Depth::Whole) {
            CARREL_TRY_VALUE(isSameInside, isSameInside(*then, *now));
            isSame = isSameInside;
        }
        result.fate = isSame ? Fate::Same : Fate::Changed;
        return result;
    }

    /// For what has parts; blocks have said all in their fields.
    Result<bool> isSameInside(const Node &then, const Node &now) const
    {
        if (!isOutlineKind(then.kind))
            return true;
        if (then.body != now.body)
            return false;
        CARREL_TRY_VALUE(before, m_before.outlineChildren(then.id));
        CARREL_TRY_VALUE(after, m_after.outlineChildren(now.id));
        const bool isSameList = std::ranges::equal(before, after, {}, &withoutRank<OutlineNode>,
                                                   &withoutRank<OutlineNode>);
        if (!isSameList)
            return false;
        for (const OutlineNode &child : before) {
            CARREL_TRY_VALUE(isSame, isSameBelow(m_before, m_after, child.id));
            if (!isSame)
                return false;
        }
        return true;
    }

    /// The order of what both have, as a field of what it stands in.
    void addOrder(NodeComparison &node, QList<OutlineNode> then, QList<OutlineNode> now) const
    {
        const auto keepCommon = [](QList<OutlineNode> &of, const QList<OutlineNode> &with) {
            of.removeIf([&](const OutlineNode &child) {
                return std::ranges::find(with, child.id, &OutlineNode::id) == with.end();
            });
        };
        keepCommon(then, now);
        keepCommon(now, then);
        const bool isSameOrder =
            std::ranges::equal(then, now, {}, &OutlineNode::id, &OutlineNode::id);
        if (isSameOrder)
            return;
        const auto names = [](const QList<OutlineNode> &nodes) {
            QStringList lines;
            for (const OutlineNode &child : nodes)
                lines.append(child.title.isEmpty() ? kindTitle(child.kind) : child.title);
            return lines.join(u'\n');
        };
        node.fields.append({tr("Order"), names(then), names(now)});
        if (node.fate == Fate::Same)
            node.fate = Fate::Changed;
    }

    const CourseView &m_before;
    const CourseView &m_after;
    const Progress &m_progress;
};

} // namespace

bool Comparison::isSame() const
{
    return node.fate == Fate::Same && std::ranges::all_of(parts, [](const NodeComparison &part) {
               return part.fate == Fate::Same;
           });
}

Result<Comparison> compareNode(const CourseView &before, const CourseView &after, const NodeId &id,
                               const Progress &progress)
{
    return Comparing(before, after, progress).run(id);
}

} // namespace carrel
