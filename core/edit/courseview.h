// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/node.h"
#include "core/model/records.h"
#include "core/model/settings.h"

#include <QJsonObject>
#include <QList>

#include <functional>
#include <memory>
#include <optional>

class QIODevice;

namespace carrel {

/// Everything that can be read of a course, by those who may not change it: panes, exporters,
/// checks, the command line. One view reads one consistent state: that of the running edit
/// session, of a pinned snapshot, or of a course file opened for reading.
/// Not thread-safe; a snapshot may be moved to another thread as a whole.
class CourseView
{
public:
    virtual ~CourseView() = default;

    virtual Result<NodeId> courseId() const = 0;
    virtual Result<std::optional<Node>> node(
        const NodeId &id) const = 0; ///< Body upgraded on read.
    virtual Result<QList<Node>> children(const NodeId &parent) const = 0; ///< In order.
    virtual Result<QList<OutlineNode>> outlineChildren(const NodeId &parent) const = 0;
    /// Course, modules and pages in document order (depth first), no blocks, no bodies.
    virtual Result<QList<OutlineNode>> outline() const = 0;
    /// Every node in document order, one at a time; stops at the first error `visit` returns.
    using Visit = std::function<Result<>(const Node &node, int depth)>;
    virtual Result<> forEachNode(const Visit &visit) const = 0;
    /// The same for `start` and all below it; depth counts from 0 at `start`. Nothing if it is
    /// absent.
    virtual Result<> forEachBelow(const NodeId &start, const Visit &visit) const = 0;
    /// As forEachBelow(), with bodies that are only read: for those who go through a whole course.
    using Read = std::function<Result<>(const ReadNode &node, int depth)>;
    virtual Result<> readBelow(const NodeId &start, const Read &read) const
    {
        // For views that have no quicker way.
        return forEachBelow(start, [&](const Node &node, int depth) {
            return read({node.id, node.parent, node.kind, node.title, JsonDocument(node.body)},
                        depth);
        });
    }
    /// In document order, all nodes that `query` asks for, and perhaps some that it does not: told
    /// apart without parsing bodies, so that a word in a large course is found at once.
    using VisitFound = std::function<Result<>(const Node &node)>;
    virtual Result<> forEachFound(const NodeQuery &query, const VisitFound &visit) const
    {
        // For views that have no quicker way.
        return forEachNode([&](const Node &node, int) -> Result<> {
            const bool isAsked = query.kinds.isEmpty() || query.kinds.contains(node.kind);
            return isAsked ? visit(node) : Result<>();
        });
    }
    virtual Result<qint64> nodeCount() const = 0;

    virtual Result<CourseSettings> settings() const = 0;
    virtual Result<QJsonObject> settingValues()
        const = 0; ///< All stored settings, unknown ones too.

    virtual Result<QList<Skill>> skills() const = 0; ///< In rank order.
    virtual Result<QList<NodeSkill>> nodeSkills() const = 0; ///< Ordered by node, skill.
    virtual Result<QList<Comment>> comments() const = 0; ///< Ordered by time, id.
    virtual Result<QList<Comment>> comments(const NodeId &node) const = 0; ///< Of one node.
    virtual Result<QList<Waiver>> waivers() const = 0; ///< Ordered by node, rule.
    virtual Result<QList<ExportIndex>> exportIndexes()
        const = 0; ///< Ordered by n, retired ones too.
    virtual Result<QString> metaValue(const QString &key) const = 0; ///< Empty if absent.

    virtual Result<QList<Media>> media() const = 0; ///< Ordered by id.
    virtual Result<std::optional<Media>> media(const MediaId &id) const = 0;
    /// The bytes of a stored file, streamed in 1 MiB chunks; open for reading, seekable. A missing
    /// or short file is an error here or a read error later (QIODevice::errorString), never short
    /// data. The device must not outlive the view.
    virtual Result<std::unique_ptr<QIODevice>> openMedia(const Media &media) const = 0;
};

} // namespace carrel
