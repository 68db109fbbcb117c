// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/coursejson/nodereader.h"

#include "core/base/rank.h"
#include "core/base/translate.h"
#include "core/edit/editsession.h"
#include "core/exchange/coursejson/bodyreader.h"
#include "core/exchange/coursejson/jsonplace.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace carrel::coursejson {

namespace {

constexpr int pageWidth = 4; ///< Result bits of a page: docs/package-contract.md.
constexpr int widestIndex = 64;

const QString courseKind = QString::fromLatin1(nodekind::course);
const QString moduleKind = QString::fromLatin1(nodekind::module);
const QString pageKind = QString::fromLatin1(nodekind::page);

bool isFrame(const QString &kind)
{
    return kind == courseKind || kind == moduleKind || kind == pageKind;
}

/// The kind that goes without saying below a parent; empty where it must be said.
QString impliedKind(const QString &parentKind)
{
    if (parentKind == courseKind)
        return moduleKind;
    return parentKind == moduleKind ? pageKind : QString();
}

/// Why a node of `kind` cannot stand below `parentKind`, or nothing. A kind of a later version of
/// the program may hold any blocks: only that version knows.
QString misplacement(const QString &kind, const QString &parentKind)
{
    const bool isParentUpper = parentKind == courseKind || parentKind == moduleKind;
    if (kind == courseKind)
        return tr("a course stands in nothing else");
    if (kind == moduleKind)
        return isParentUpper ? QString() : tr("a module stands in the course or in another module");
    if (kind == pageKind)
        return parentKind == moduleKind ? QString() : tr("a page stands in a module");
    if (isParentUpper)
        return tr("a block stands on a page");
    if (parentKind != pageKind && findKind(parentKind))
        return tr("a block of the kind “%1” holds no others").arg(parentKind);
    return {};
}

/// Result bits of a kind, -1 for one this version does not know.
int widthOf(const QString &kind)
{
    if (kind == pageKind)
        return pageWidth;
    const Kind *known = findKind(kind);
    return known ? known->resultBits : -1;
}

} // namespace

NodeReader::NodeReader(CourseContent &content, IdSource &ids)
    : m_content(content)
    , m_idSource(ids)
{
    for (const Skill &skill : std::as_const(content.skills))
        m_skills.insert(skill.id.text());
}

Result<> NodeReader::readCourse(MembersOf &course)
{
    Node node;
    node.rank = evenRanks(1).first();
    CARREL_TRY(takeIdentity(course, node, nullptr));
    return readNode(course, std::move(node), 1);
}

Result<> NodeReader::takeIdentity(MembersOf &in, Node &node, const Node *parent)
{
    node.id = in.id<NodeId>(u"id"_s);
    if (node.id.isNull())
        node.id = m_idSource.next<NodeId>();
    node.kind = in.text(u"kind"_s, parent ? impliedKind(parent->kind) : courseKind);
    node.title = in.line(u"title"_s);
    if (node.kind.isEmpty())
        in.refuse(u"kind"_s, tr("expected the name of a block type, such as “text”"));
    else if (!parent && node.kind != courseKind)
        in.refuse(u"kind"_s, tr("expected “course”"));
    if (const QString why = parent ? misplacement(node.kind, parent->kind) : QString();
        !why.isEmpty())
        in.refuse(u"kind"_s, why);
    if (isFrame(node.kind) && node.title.isEmpty())
        in.refuse(u"title"_s, tr("expected a title"));
    if (node.title.size() > longestTitle)
        in.refuse(u"title"_s, tr("expected a title of at most %1 characters").arg(longestTitle));
    if (m_ids.contains(node.id.text()))
        in.refuse(u"id"_s, tr("another node has the id “%1” already").arg(node.id.text()));
    if (in.error())
        return *in.error();
    m_ids.insert(node.id.text());
    return {};
}

Result<> NodeReader::readNode(MembersOf &in, Node node, int depth)
{
    CARREL_TRY(readIndex(in, node));
    const QJsonArray links = in.array(u"skills"_s);
    const QJsonArray children = in.array(u"children"_s);
    node.body = in.rest();
    if (in.error())
        return *in.error();
    if (const Kind *kind = findKind(node.kind))
        CARREL_TRY(checkBody(*kind, node.body, in.place()));
    m_content.nodes.append(node);
    CARREL_TRY(readLinks(links, node.id, memberPlace(in.place(), u"skills"_s)));
    return readChildren(children, node, memberPlace(in.place(), u"children"_s), depth + 1);
}

Result<> NodeReader::readChildren(const QJsonArray &children, const Node &parent,
                                  const QString &place, int depth)
{
    if (!children.isEmpty() && depth > mostLevels)
        return errorAt(place,
                       tr("nodes stand inside each other more than %1 deep").arg(mostLevels));
    const QStringList ranks = evenRanks(int(children.size()));
    for (qsizetype i = 0; i < children.size(); ++i) {
        MembersOf in(children.at(i), entryPlace(place, i));
        if (in.error())
            return *in.error();
        Node node;
        node.parent = parent.id;
        node.rank = ranks[i];
        CARREL_TRY(takeIdentity(in, node, &parent));
        CARREL_TRY(readNode(in, std::move(node), depth));
    }
    return {};
}

Result<> NodeReader::readIndex(MembersOf &in, const Node &node)
{
    const bool hasIndex = in.has(u"index"_s);
    const bool hasWidth = in.has(u"indexBits"_s);
    if (hasWidth && !hasIndex)
        in.refuse(u"indexBits"_s, tr("expected together with “index” only"));
    const int n = int(in.integer(u"index"_s, 0, std::numeric_limits<int>::max(), 0));
    int width = int(in.integer(u"indexBits"_s, 1, widestIndex, 0));
    if (hasIndex && !hasWidth)
        width = widthOf(node.kind);
    if (hasIndex && width < 1)
        in.refuse(
            u"indexBits"_s,
            tr("expected, since this version cannot know it for the kind “%1”").arg(node.kind));
    if (in.error())
        return *in.error();
    if (!hasIndex)
        return {};
    return addIndex({node.id, n, width}, memberPlace(in.place(), u"index"_s));
}

Result<> NodeReader::addIndex(const ExportIndex &index, const QString &place)
{
    if (const auto other = m_numbers.constFind(index.n); other != m_numbers.cend())
        return errorAt(place, tr("the number %1 is taken already by %2").arg(index.n).arg(*other));
    if (m_indexedNodes.contains(index.node.text()))
        return errorAt(place, tr("the node “%1” has a number already").arg(index.node.text()));
    m_numbers.insert(index.n, place);
    m_indexedNodes.insert(index.node.text());
    m_content.indexes.append(index);
    return {};
}

Result<> NodeReader::readLinks(const QJsonArray &links, const NodeId &node, const QString &place)
{
    QSet<QString> linked;
    for (qsizetype i = 0; i < links.size(); ++i) {
        MembersOf in(links.at(i), entryPlace(place, i));
        const auto skill = in.id<SkillId>(u"skill"_s);
        const double weight = in.number(u"weight"_s, 1.0);
        if (!m_skills.contains(skill.text()))
            in.refuse(u"skill"_s, tr("expected the id of a skill of this course"));
        else if (linked.contains(skill.text()))
            in.refuse(u"skill"_s, tr("this skill is linked here already"));
        if (!(weight > 0 && weight <= 1))
            in.refuse(u"weight"_s, tr("expected a number above 0, at most 1"));
        if (in.error())
            return *in.error();
        linked.insert(skill.text());
        m_content.nodeSkills.append({node, skill, weight});
    }
    return {};
}

} // namespace carrel::coursejson
