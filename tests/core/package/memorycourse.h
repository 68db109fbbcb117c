// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/courseview.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace carrel::test {

/// A course held in memory, built by the test line by line. Pages and answered blocks get the next
/// export index, as the real store gives them.
class MemoryCourse : public CourseView
{
public:
    explicit MemoryCourse(const QString &title = QStringLiteral("A handover that holds"));

    NodeId addModule(const QString &title, const NodeId &parent = {}); ///< Null: below the course.
    NodeId addPage(const NodeId &module, const QString &title, const QJsonObject &body = {});
    /// Any kind; members of `body` stand beside the kind's defaults.
    NodeId addBlock(const NodeId &page, const QString &kind, const QJsonObject &body = {});
    /// The sample that lies in the kind's folder; members of `more` in place of its own.
    NodeId addSample(const NodeId &page, const QString &kind, const QJsonObject &more = {});
    /// `id` empty: a new one.
    MediaId addMedia(const QString &name, const QString &type, const QByteArray &bytes,
                     const QString &id = {});
    /// With a size but no bytes: reading it fails.
    MediaId addUnreadableMedia(const QString &name, const QString &type, qint64 size);
    void setSetting(const QString &key, const QJsonValue &value) { m_settings.insert(key, value); }
    void rename(const QString &title) { m_nodes.first().title = title; }
    void setBody(const NodeId &id, const QJsonObject &body);
    /// Deletes a node without descendants; its export index stays.
    void remove(const NodeId &id);
    void loseIndexes() { m_indexes.clear(); }
    void loseIndex(const NodeId &node);
    SkillId addSkill(const QString &title);
    void linkSkill(const NodeId &node, const SkillId &skill) { m_links.append({node, skill, 1}); }

    Result<NodeId> courseId() const override;
    Result<std::optional<Node>> node(const NodeId &id) const override;
    Result<QList<Node>> children(const NodeId &parent) const override;
    Result<QList<OutlineNode>> outlineChildren(const NodeId &parent) const override;
    Result<QList<OutlineNode>> outline() const override;
    Result<> forEachNode(const Visit &visit) const override;
    Result<> forEachBelow(const NodeId &start, const Visit &visit) const override;
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
    NodeId add(const NodeId &parent, const QString &kind, const QString &title,
               const QJsonObject &body, int width);
    Result<> visitBelow(const NodeId &parent, int depth, const Visit &visit) const;

    SeededIdSource m_ids{7};
    QList<Node> m_nodes; ///< The course first; children of one parent in order.
    QHash<NodeId, QList<qsizetype>> m_children;
    QList<ExportIndex> m_indexes;
    QList<Media> m_media;
    QHash<MediaId, QByteArray> m_bytes;
    QJsonObject m_settings;
    QList<Skill> m_skills;
    QList<NodeSkill> m_links;
};

/// Rich text of one paragraph.
QJsonValue paragraph(const QString &text);

/// Two modules, one nested below a part, with every kind of this build, a quiz page and stored
/// files: what most package tests export.
std::unique_ptr<MemoryCourse> sampleCourse();

/// Bytes that look like a PNG picture.
QByteArray pngBytes(char tail = 'x');

} // namespace carrel::test
