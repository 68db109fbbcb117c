// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/editsession.h"
#include "core/storage/nodestore.h"
#include "core/storage/recordstore.h"

namespace carrel {

class WorkingCopy;

/// The Edit of a session: checks what must hold for every course whatever the verb, then writes
/// the row. Lives as long as one verb.
class SessionEdit : public Edit
{
public:
    /// All of them must outlive the edit.
    SessionEdit(WorkingCopy &copy, const CourseView &view, IdSource &ids, const Clock &clock);

    const CourseView &view() const override { return m_view; }
    IdSource &ids() override { return m_ids; }
    QString now() const override;

    Result<Node> node(const NodeId &id) const override;
    Result<> putNode(const Node &node) override;
    Result<> removeNode(const NodeId &id) override;

    Result<> putSkill(const Skill &skill) override;
    Result<> removeSkill(const SkillId &id) override;
    Result<> putNodeSkill(const NodeSkill &link) override;
    Result<> removeNodeSkill(const NodeId &node, const SkillId &skill) override;
    Result<> putMedia(const Media &media) override;
    Result<> removeMedia(const MediaId &id) override;
    Result<> putComment(const Comment &comment) override;
    Result<> removeComment(const CommentId &id) override;
    Result<> putWaiver(const Waiver &waiver) override;
    Result<> removeWaiver(const NodeId &node, const QString &rule) override;
    Result<> putSetting(const QString &key, const QJsonValue &value) override;
    Result<> removeSetting(const QString &key) override;
    Result<> putFact(const QString &key, const QString &value) override;

    Result<StoredBytes> storeBytes(QIODevice &device, const Progress &progress) override;
    Result<> takeExportIndex(const ExportIndex &index) override;

    /// What must hold when the verb has ended.
    Result<> finish() const;
    bool hasPutFacts() const { return m_hasPutFacts; }

private:
    Result<> checkPlace(const Node &node, const std::optional<OutlineNode> &present);
    Result<> checkParent(const Node &node);
    Result<> checkDepth(const Node &node, const std::optional<OutlineNode> &present) const;
    Result<> requireNode(const NodeId &id) const;

    WorkingCopy &m_copy;
    const CourseView &m_view;
    IdSource &m_ids;
    const Clock &m_clock;
    NodeStore m_nodes;
    RecordStore m_records;
    bool m_hasPutFacts = false;
    /// The last parent under which something was put: a load puts siblings one after the other.
    struct
    {
        NodeId id;
        QString kind;
        int level = 0;
    } m_parent;
};

/// Result bits of a node that packages know by number; 0 for all others.
int resultBitsOf(const QString &kind);

} // namespace carrel
