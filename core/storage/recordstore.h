// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/records.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace carrel {

class Database;

/// The rows of a course beside its tree, as values: settings, skills, media, comments, waivers and
/// what the file says about itself. Checks nothing but what the schema checks. `put` inserts or
/// replaces the row of the same key; removing an absent row is not an error.
class RecordStore
{
public:
    explicit RecordStore(Database &database)
        : m_database(database)
    { } ///< Must outlive the store.

    Result<QJsonObject> settings() const; ///< Name → value.
    Result<> putSetting(const QString &key, const QJsonValue &value);
    Result<> removeSetting(const QString &key);

    Result<QList<Skill>> skills() const; ///< In rank order.
    Result<std::optional<Skill>> skill(const SkillId &id) const;
    Result<> putSkill(const Skill &skill);
    Result<> removeSkill(const SkillId &id); ///< With its links.

    Result<QList<NodeSkill>> nodeSkills() const; ///< Ordered by node, skill.
    Result<QList<NodeSkill>> nodeSkills(const NodeId &node) const;
    Result<> putNodeSkill(const NodeSkill &link);
    Result<> removeNodeSkill(const NodeId &node, const SkillId &skill);

    Result<QList<Media>> media() const; ///< Ordered by id.
    Result<std::optional<Media>> media(const MediaId &id) const;
    Result<> putMedia(const Media &media);
    Result<> removeMedia(const MediaId &id);

    Result<QList<Comment>> comments() const; ///< Ordered by time, id.
    Result<QList<Comment>> comments(const NodeId &node) const; ///< The same of one node.
    Result<std::optional<Comment>> comment(const CommentId &id) const;
    Result<> putComment(const Comment &comment);
    Result<> removeComment(const CommentId &id); ///< With the answers to it.

    Result<QList<Waiver>> waivers() const; ///< Ordered by node, rule.
    Result<> putWaiver(const Waiver &waiver);
    Result<> removeWaiver(const NodeId &node, const QString &rule);

    Result<QString> metaValue(const QString &key) const; ///< Empty if absent.
    Result<> putMeta(const QString &key, const QString &value); ///< Empty: removes the row.

private:
    Database &m_database;
};

} // namespace carrel
