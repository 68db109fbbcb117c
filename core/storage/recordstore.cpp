// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/recordstore.h"

#include "core/storage/database.h"
#include "core/storage/jsontext.h"

namespace carrel {

namespace {

Result<Skill> skillFrom(const Statement &row)
{
    CARREL_TRY_VALUE(body, jsonFromText(row.view(3)));
    return Skill{SkillId(row.text(0)), row.text(1), row.text(2), body};
}

Result<NodeSkill> nodeSkillFrom(const Statement &row)
{
    return NodeSkill{NodeId(row.text(0)), SkillId(row.text(1)), row.real(2)};
}

Result<Media> mediaFrom(const Statement &row)
{
    CARREL_TRY_VALUE(body, jsonFromText(row.view(5)));
    return Media{MediaId(row.text(0)), row.text(1),  row.text(2),
                 row.integer(3),       row.bytes(4), body};
}

Result<Comment> commentFrom(const Statement &row)
{
    CARREL_TRY_VALUE(body, jsonFromText(row.view(10)));
    return Comment{.id = CommentId(row.text(0)),
                   .node = NodeId(row.text(1)),
                   .parent = CommentId(row.text(2)),
                   .anchor = row.text(3),
                   .quote = row.text(4),
                   .kind = row.text(5),
                   .status = row.text(6),
                   .author = row.text(7),
                   .at = row.text(8),
                   .seenSave = row.text(9),
                   .body = body};
}

Result<Waiver> waiverFrom(const Statement &row)
{
    CARREL_TRY_VALUE(body, jsonFromText(row.view(4)));
    return Waiver{NodeId(row.text(0)), row.text(1), row.text(2), row.text(3), body};
}

template<typename Value>
Result<QList<Value>> allRows(Result<Statement> query, Result<Value> (*from)(const Statement &))
{
    if (!query)
        return query.error();
    QList<Value> values;
    CARREL_TRY(query->forEachRow([&](const Statement &row) -> Result<> {
        CARREL_TRY_VALUE(value, from(row));
        values.append(std::move(value));
        return {};
    }));
    return values;
}

template<typename Value>
Result<std::optional<Value>> oneRow(Result<Statement> query,
                                    Result<Value> (*from)(const Statement &))
{
    if (!query)
        return query.error();
    CARREL_TRY_VALUE(hasRow, query->next());
    if (!hasRow)
        return std::optional<Value>();
    CARREL_TRY_VALUE(value, from(*query));
    return std::optional<Value>(std::move(value));
}

} // namespace

Result<QJsonObject> RecordStore::settings() const
{
    CARREL_TRY_VALUE(query, m_database.prepare("SELECT key, value FROM setting ORDER BY key"));
    QJsonObject settings;
    CARREL_TRY(query.forEachRow([&](const Statement &row) -> Result<> {
        CARREL_TRY_VALUE(value, jsonValueFromText(row.view(1)));
        settings.insert(row.text(0), value);
        return {};
    }));
    return settings;
}

Result<> RecordStore::putSetting(const QString &key, const QJsonValue &value)
{
    CARREL_TRY_VALUE(text, jsonValueToText(value));
    return m_database.run("INSERT INTO setting(key, value) VALUES(?1, ?2)"
                          " ON CONFLICT(key) DO UPDATE SET value = excluded.value",
                          key, text);
}

Result<> RecordStore::removeSetting(const QString &key)
{
    return m_database.run("DELETE FROM setting WHERE key = ?1", key);
}

Result<QList<Skill>> RecordStore::skills() const
{
    return allRows(m_database.prepare("SELECT id, rank, title, body FROM skill ORDER BY rank, id"),
                   skillFrom);
}

Result<std::optional<Skill>> RecordStore::skill(const SkillId &id) const
{
    return oneRow(
        m_database.prepare("SELECT id, rank, title, body FROM skill WHERE id = ?1", id.text()),
        skillFrom);
}

Result<> RecordStore::putSkill(const Skill &skill)
{
    CARREL_TRY_VALUE(body, jsonToText(skill.body));
    return m_database.run(
        "INSERT INTO skill(id, rank, title, body) VALUES(?1, ?2, ?3, ?4)"
        " ON CONFLICT(id) DO UPDATE SET rank = excluded.rank, title = excluded.title,"
        " body = excluded.body",
        skill.id.text(), skill.rank, skill.title, body);
}

Result<> RecordStore::removeSkill(const SkillId &id)
{
    CARREL_TRY(m_database.run("DELETE FROM node_skill WHERE skill = ?1", id.text()));
    return m_database.run("DELETE FROM skill WHERE id = ?1", id.text());
}

Result<QList<NodeSkill>> RecordStore::nodeSkills() const
{
    return allRows(
        m_database.prepare("SELECT node, skill, weight FROM node_skill ORDER BY node, skill"),
        nodeSkillFrom);
}

Result<QList<NodeSkill>> RecordStore::nodeSkills(const NodeId &node) const
{
    return allRows(m_database.prepare(
                       "SELECT node, skill, weight FROM node_skill WHERE node = ?1 ORDER BY skill",
                       node.text()),
                   nodeSkillFrom);
}

Result<> RecordStore::putNodeSkill(const NodeSkill &link)
{
    return m_database.run("INSERT INTO node_skill(node, skill, weight) VALUES(?1, ?2, ?3)"
                          " ON CONFLICT(node, skill) DO UPDATE SET weight = excluded.weight",
                          link.node.text(), link.skill.text(), link.weight);
}

Result<> RecordStore::removeNodeSkill(const NodeId &node, const SkillId &skill)
{
    return m_database.run("DELETE FROM node_skill WHERE node = ?1 AND skill = ?2", node.text(),
                          skill.text());
}

Result<QList<Media>> RecordStore::media() const
{
    return allRows(
        m_database.prepare("SELECT id, name, type, size, sha256, body FROM media ORDER BY id"),
        mediaFrom);
}

Result<std::optional<Media>> RecordStore::media(const MediaId &id) const
{
    return oneRow(
        m_database.prepare("SELECT id, name, type, size, sha256, body FROM media WHERE id = ?1",
                           id.text()),
        mediaFrom);
}

Result<> RecordStore::putMedia(const Media &media)
{
    CARREL_TRY_VALUE(body, jsonToText(media.body));
    return m_database.run(
        "INSERT INTO media(id, name, type, size, sha256, body) VALUES(?1, ?2, ?3, ?4, ?5, ?6)"
        " ON CONFLICT(id) DO UPDATE SET name = excluded.name, type = excluded.type,"
        " size = excluded.size, sha256 = excluded.sha256, body = excluded.body",
        media.id.text(), media.name, media.type, media.size, media.sha256, body);
}

Result<> RecordStore::removeMedia(const MediaId &id)
{
    return m_database.run("DELETE FROM media WHERE id = ?1", id.text());
}

namespace {
constexpr auto allComments =
    "SELECT id, node, parent, anchor, quote, kind, status, author, at, seen_save, body"
    " FROM comment ORDER BY at, id";
constexpr auto commentsOfNode =
    "SELECT id, node, parent, anchor, quote, kind, status, author, at, seen_save, body"
    " FROM comment WHERE node = ?1 ORDER BY at, id";
constexpr auto oneComment =
    "SELECT id, node, parent, anchor, quote, kind, status, author, at, seen_save, body"
    " FROM comment WHERE id = ?1";
} // namespace

Result<QList<Comment>> RecordStore::comments() const
{
    return allRows(m_database.prepare(allComments), commentFrom);
}

Result<QList<Comment>> RecordStore::comments(const NodeId &node) const
{
    return allRows(m_database.prepare(commentsOfNode, node.text()), commentFrom);
}

Result<std::optional<Comment>> RecordStore::comment(const CommentId &id) const
{
    return oneRow(m_database.prepare(oneComment, id.text()), commentFrom);
}

Result<> RecordStore::putComment(const Comment &comment)
{
    CARREL_TRY_VALUE(body, jsonToText(comment.body));
    CARREL_TRY_VALUE(insert,
                     m_database.prepare(
                         "INSERT INTO comment(id, node, parent, anchor, quote, kind, status, "
                         "author, at, seen_save, body)"
                         " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)"
                         " ON CONFLICT(id) DO UPDATE SET node = excluded.node, parent = "
                         "excluded.parent, anchor = excluded.anchor,"
                         " quote = excluded.quote, kind = excluded.kind, status = excluded.status, "
                         "author = excluded.author,"
                         " at = excluded.at, seen_save = excluded.seen_save, body = excluded.body",
                         comment.id.text(), comment.node.text()));
    insert.bindReference(3, comment.parent.text());
    insert.bind(4, comment.anchor);
    insert.bind(5, comment.quote);
    insert.bind(6, comment.kind);
    insert.bind(7, comment.status);
    insert.bind(8, comment.author);
    insert.bind(9, comment.at);
    insert.bind(10, comment.seenSave);
    insert.bind(11, body);
    return insert.run();
}

Result<> RecordStore::removeComment(const CommentId &id)
{
    return m_database.run("WITH RECURSIVE thread(id) AS (SELECT ?1 UNION SELECT c.id FROM thread"
                          " JOIN comment c ON c.parent = thread.id)"
                          " DELETE FROM comment WHERE id IN (SELECT id FROM thread)",
                          id.text());
}

Result<QList<Waiver>> RecordStore::waivers() const
{
    return allRows(
        m_database.prepare(
            "SELECT node, rule, reason, text_hash, body FROM waiver ORDER BY node, rule"),
        waiverFrom);
}

Result<> RecordStore::putWaiver(const Waiver &waiver)
{
    CARREL_TRY_VALUE(body, jsonToText(waiver.body));
    return m_database.run(
        "INSERT INTO waiver(node, rule, reason, text_hash, body) VALUES(?1, ?2, ?3, ?4, ?5)"
        " ON CONFLICT(node, rule) DO UPDATE SET reason = excluded.reason,"
        " text_hash = excluded.text_hash, body = excluded.body",
        waiver.node.text(), waiver.rule, waiver.reason, waiver.textHash, body);
}

Result<> RecordStore::removeWaiver(const NodeId &node, const QString &rule)
{
    return m_database.run("DELETE FROM waiver WHERE node = ?1 AND rule = ?2", node.text(), rule);
}

Result<QString> RecordStore::metaValue(const QString &key) const
{
    return m_database.text("SELECT value FROM meta WHERE key = ?1", key);
}

Result<> RecordStore::putMeta(const QString &key, const QString &value)
{
    if (value.isEmpty())
        return m_database.run("DELETE FROM main.meta WHERE key = ?1", key);
    return m_database.run("INSERT INTO main.meta(key, value) VALUES(?1, ?2)"
                          " ON CONFLICT(key) DO UPDATE SET value = excluded.value",
                          key, value);
}

} // namespace carrel
