// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/courseview.h"

#include <QSet>

namespace carrel {

/// A course as it is given away inside a package: what the course is made of, and nothing of the
/// work on it. Left out are comments, findings that were set aside, how far pages are, stored files
/// that nothing uses, and settings that this version does not know, since they may be anything.
class GivenCourse : public CourseView
{
public:
    /// `course` must outlive it. `media`: the stored files that it uses.
    GivenCourse(const CourseView &course, QSet<MediaId> media)
        : m_course(course)
        , m_media(std::move(media))
    { }

    Result<NodeId> courseId() const override { return m_course.courseId(); }
    Result<std::optional<Node>> node(const NodeId &id) const override;
    Result<QList<Node>> children(const NodeId &parent) const override;
    Result<QList<OutlineNode>> outlineChildren(const NodeId &parent) const override
    {
        return m_course.outlineChildren(parent);
    }
    Result<QList<OutlineNode>> outline() const override { return m_course.outline(); }
    Result<> forEachNode(const Visit &visit) const override;
    Result<> forEachBelow(const NodeId &start, const Visit &visit) const override;
    Result<qint64> nodeCount() const override { return m_course.nodeCount(); }

    Result<CourseSettings> settings() const override { return m_course.settings(); }
    Result<QJsonObject> settingValues() const override;

    Result<QList<Skill>> skills() const override { return m_course.skills(); }
    Result<QList<NodeSkill>> nodeSkills() const override { return m_course.nodeSkills(); }
    Result<QList<Comment>> comments() const override { return QList<Comment>(); }
    Result<QList<Comment>> comments(const NodeId &) const override { return QList<Comment>(); }
    Result<QList<Waiver>> waivers() const override { return QList<Waiver>(); }
    Result<QList<ExportIndex>> exportIndexes() const override { return m_course.exportIndexes(); }
    Result<QString> metaValue(const QString &) const override { return QString(); }

    Result<QList<Media>> media() const override;
    Result<std::optional<Media>> media(const MediaId &id) const override;
    Result<std::unique_ptr<QIODevice>> openMedia(const Media &media) const override
    {
        return m_course.openMedia(media);
    }

private:
    const CourseView &m_course;
    const QSet<MediaId> m_media;
};

} // namespace carrel
