// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/courseview.h"

#include <QByteArray>
#include <QHash>
#include <QSet>

namespace carrel::review {

/// A course with smaller copies in the place of some of its stored files, and without others.
/// All else is as in the course, which must outlive this.
class LightCourse : public CourseView
{
public:
    explicit LightCourse(const CourseView &course)
        : m_course(course)
    { }

    /// A copy of the file that is held in memory.
    void replaceFile(const Media &file, const QByteArray &bytes, const QString &type);
    void leaveOut(const MediaId &file) { m_leftOut.insert(file); }

    Result<NodeId> courseId() const override { return m_course.courseId(); }
    Result<std::optional<Node>> node(const NodeId &id) const override { return m_course.node(id); }
    Result<QList<Node>> children(const NodeId &parent) const override
    {
        return m_course.children(parent);
    }
    Result<QList<OutlineNode>> outlineChildren(const NodeId &parent) const override
    {
        return m_course.outlineChildren(parent);
    }
    Result<QList<OutlineNode>> outline() const override { return m_course.outline(); }
    Result<> forEachNode(const Visit &visit) const override { return m_course.forEachNode(visit); }
    Result<> forEachBelow(const NodeId &start, const Visit &visit) const override
    {
        return m_course.forEachBelow(start, visit);
    }
    Result<> readBelow(const NodeId &start, const Read &read) const override
    {
        return m_course.readBelow(start, read);
    }
    Result<qint64> nodeCount() const override { return m_course.nodeCount(); }
    Result<CourseSettings> settings() const override { return m_course.settings(); }
    Result<QJsonObject> settingValues() const override { return m_course.settingValues(); }
    Result<QList<Skill>> skills() const override { return m_course.skills(); }
    Result<QList<NodeSkill>> nodeSkills() const override { return m_course.nodeSkills(); }
    Result<QList<Comment>> comments() const override { return m_course.comments(); }
    Result<QList<Comment>> comments(const NodeId &node) const override
    {
        return m_course.comments(node);
    }
    Result<QList<Waiver>> waivers() const override { return m_course.waivers(); }
    Result<QList<ExportIndex>> exportIndexes() const override { return m_course.exportIndexes(); }
    Result<QString> metaValue(const QString &key) const override { return m_course.metaValue(key); }
    Result<QList<Media>> media() const override;
    Result<std::optional<Media>> media(const MediaId &id) const override;
    Result<std::unique_ptr<QIODevice>> openMedia(const Media &media) const override;

private:
    std::optional<Media> light(const Media &media) const;

    const CourseView &m_course;
    QSet<MediaId> m_leftOut;
    QHash<QByteArray, Media> m_smaller; ///< By the hash of the original.
    QHash<QByteArray, QByteArray> m_bytes; ///< By the hash of the copy.
};

} // namespace carrel::review
