// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/courseview.h"
#include "core/exchange/coursejson/jsonwriter.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <functional>

namespace carrel::coursejson {

/// Writes one course, node by node as they are given to it in document order. What the tree needs
/// at every node is read beforehand: links and indexes.
class Dump
{
public:
    struct Shape
    {
        /// The "file" of a stored file; empty: it names none.
        std::function<QString(const Media &media)> fileOf = {};
        QSet<NodeId> living = {}; ///< All nodes of the course; empty: they are looked up.
    };

    /// Both must outlive it.
    Dump(const CourseView &course, QIODevice &out, Shape shape)
        : m_course(course)
        , m_json(out)
        , m_shape(std::move(shape))
    { }

    Result<> begin();
    Result<> write(const Node &node, int depth); ///< The course first, with depth 0.
    /// Hands on to the device what is written so far.
    void flush() { m_json.flush(); }
    Result<> finish();
    qint64 nodeCount() const { return m_nodeCount; } ///< Once begun.

private:
    Result<> writeSettings();
    Result<> writeSkills();
    Result<> writeMedia();
    Result<> writeComments();
    Result<> writeWaivers();
    void writeRetired();
    Result<> writeCourse(const Node &course);
    void writeIdentity(const Node &node);
    void closeTo(int depth);

    const CourseView &m_course;
    JsonWriter m_json;
    Shape m_shape;
    QHash<NodeId, QJsonArray> m_links;
    QHash<NodeId, ExportIndex> m_indexes;
    QList<ExportIndex> m_retired;
    qint64 m_nodeCount = 0;
    int m_openDepth = -1; ///< Of the node whose children come next.
    bool m_hasChildren = false;
};

} // namespace carrel::coursejson
