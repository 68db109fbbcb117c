// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/courseview.h"
#include "core/storage/nodestore.h"
#include "core/storage/recordstore.h"

namespace carrel {

class CourseReader;
class Database;
class MediaStore;

/// The CourseView over one connection: of the session, of a snapshot or of a course file. Bodies
/// are upgraded as they are read.
class StoredCourseView : public CourseView
{
public:
    StoredCourseView(Database &database, const MediaStore &bytes); ///< Both must outlive the view.

    Result<NodeId> courseId() const override;
    Result<std::optional<Node>> node(const NodeId &id) const override;
    Result<QList<Node>> children(const NodeId &parent) const override;
    Result<QList<OutlineNode>> outlineChildren(const NodeId &parent) const override;
    Result<QList<OutlineNode>> outline() const override;
    Result<> forEachNode(const Visit &visit) const override;
    Result<> forEachBelow(const NodeId &start, const Visit &visit) const override;
    Result<> readBelow(const NodeId &start, const Read &read) const override;
    Result<> forEachFound(const NodeQuery &query, const VisitFound &visit) const override;
    Result<qint64> nodeCount() const override;

    Result<CourseSettings> settings() const override;
    Result<QJsonObject> settingValues() const override;

    Result<QList<Skill>> skills() const override;
    Result<QList<NodeSkill>> nodeSkills() const override;
    Result<QList<Comment>> comments() const override;
    Result<QList<Comment>> comments(const NodeId &node) const override;
    Result<QList<Waiver>> waivers() const override;
    Result<QList<ExportIndex>> exportIndexes() const override;
    Result<QString> metaValue(const QString &key) const override;

    Result<QList<Media>> media() const override;
    Result<std::optional<Media>> media(const MediaId &id) const override;
    Result<std::unique_ptr<QIODevice>> openMedia(const Media &media) const override;

private:
    NodeStore m_nodes;
    RecordStore m_records;
    const MediaStore &m_bytes;
};

/// The same over a connection of its own: a snapshot or a course file.
std::unique_ptr<CourseView> viewOf(std::unique_ptr<CourseReader> reader);

} // namespace carrel
