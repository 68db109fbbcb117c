// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/exchange/coursejson/coursecontent.h"
#include "core/exchange/coursejson/membersof.h"

#include <QHash>
#include <QSet>

namespace carrel::coursejson {

/// Reads the tree of a document: each node with its links and index into a CourseContent.
class NodeReader
{
public:
    NodeReader(CourseContent &content, IdSource &ids);

    /// The course node and everything below it. `course` still holds the members of a node; what
    /// the course has besides (skills, media, ...) was taken from it before.
    Result<> readCourse(MembersOf &course);

    bool hasNode(const QString &id) const { return m_ids.contains(id); }
    /// A "skills" list of links from `node` into the content.
    Result<> readLinks(const QJsonArray &links, const NodeId &node, const QString &place);
    /// Notes an export index; errorAt(`place`) if its number or node has one already.
    Result<> addIndex(const ExportIndex &index, const QString &place);

private:
    Result<> readNode(MembersOf &in, Node node, int depth);
    Result<> readChildren(const QJsonArray &children, const Node &parent, const QString &place,
                          int depth);
    Result<> readIndex(MembersOf &in, const Node &node);
    Result<> takeIdentity(MembersOf &in, Node &node, const Node *parent);

    CourseContent &m_content;
    IdSource &m_idSource;
    QSet<QString> m_ids;
    QSet<QString> m_skills;
    QSet<QString> m_indexedNodes;
    QHash<int, QString> m_numbers; ///< Export number to the place that gave it.
};

} // namespace carrel::coursejson
