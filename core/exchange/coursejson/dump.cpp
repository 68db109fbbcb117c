// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/coursejson/dump.h"

#include "core/base/translate.h"
#include "core/exchange/coursejson/coursejson.h"
#include "core/exchange/coursejson/mediafiles.h"
#include "core/exchange/coursejson/members.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace carrel::coursejson {

namespace {

QJsonValue unlessEmpty(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
}

void append(JsonWriter::Members &members, const QJsonObject &body)
{
    for (auto entry = body.begin(); entry != body.end(); ++entry)
        members.append({entry.key(), entry.value()});
}

} // namespace

Result<> Dump::begin()
{
    CARREL_TRY_VALUE(links, m_course.nodeSkills());
    for (const NodeSkill &link : links) {
        const QJsonObject entry{{u"skill"_s, link.skill.text()}, {u"weight"_s, link.weight}};
        m_links[link.node].append(entry);
    }
    CARREL_TRY_VALUE(indexes, m_course.exportIndexes());
    if (m_shape.living.isEmpty()) {
        CARREL_TRY(m_course.forEachNode([&](const Node &node, int) -> Result<> {
            m_shape.living.insert(node.id);
            return {};
        }));
    }
    m_nodeCount = m_shape.living.size();
    for (const ExportIndex &index : indexes) {
        if (m_shape.living.contains(index.node))
            m_indexes.insert(index.node, index);
        else
            m_retired.append(index);
    }
    return {};
}

Result<> Dump::writeSettings()
{
    CARREL_TRY_VALUE(settings, m_course.settingValues());
    m_json.beginObject(u"settings"_s);
    m_json.members(settings);
    m_json.endObject();
    return {};
}

Result<> Dump::writeSkills()
{
    CARREL_TRY_VALUE(skills, m_course.skills());
    if (skills.isEmpty())
        return {};
    m_json.beginList(u"skills"_s);
    for (const Skill &skill : skills) {
        JsonWriter::Members entry{{u"id"_s, skill.id.text()}, {u"title"_s, skill.title}};
        append(entry, withoutClash(skill.body, members::ofSkill));
        m_json.entry(entry);
    }
    m_json.endList();
    return {};
}

Result<> Dump::writeMedia()
{
    CARREL_TRY_VALUE(media, m_course.media());
    if (media.isEmpty())
        return {};
    m_json.beginList(u"media"_s);
    for (const Media &file : media) {
        const QString path = m_shape.fileOf ? m_shape.fileOf(file) : QString();
        JsonWriter::Members entry{{u"id"_s, file.id.text()},
                                  {u"name"_s, file.name},
                                  {u"type"_s, file.type},
                                  {u"size"_s, file.size},
                                  {u"sha256"_s, QString::fromLatin1(file.sha256.toHex())},
                                  {u"file"_s, unlessEmpty(path)}};
        append(entry, withoutClash(file.body, members::ofMedia));
        m_json.entry(entry);
    }
    m_json.endList();
    return {};
}

Result<> Dump::writeComments()
{
    CARREL_TRY_VALUE(comments, m_course.comments());
    if (comments.isEmpty())
        return {};
    m_json.beginList(u"comments"_s);
    for (const Comment &comment : comments) {
        JsonWriter::Members entry{{u"id"_s, comment.id.text()},
                                  {u"node"_s, comment.node.text()},
                                  {u"parent"_s, unlessEmpty(comment.parent.text())},
                                  {u"anchor"_s, unlessEmpty(comment.anchor)},
                                  {u"quote"_s, unlessEmpty(comment.quote)},
                                  {u"kind"_s, comment.kind},
                                  {u"status"_s, comment.status},
                                  {u"author"_s, comment.author},
                                  {u"at"_s, comment.at},
                                  {u"seenSave"_s, unlessEmpty(comment.seenSave)}};
        append(entry, withoutClash(comment.body, members::ofComment));
        m_json.entry(entry);
    }
    m_json.endList();
    return {};
}

Result<> Dump::writeWaivers()
{
    CARREL_TRY_VALUE(waivers, m_course.waivers());
    if (waivers.isEmpty())
        return {};
    m_json.beginList(u"waivers"_s);
    for (const Waiver &waiver : waivers) {
        JsonWriter::Members entry{{u"node"_s, waiver.node.text()},
                                  {u"rule"_s, waiver.rule},
                                  {u"reason"_s, waiver.reason},
                                  {u"textHash"_s, waiver.textHash}};
        append(entry, withoutClash(waiver.body, members::ofWaiver));
        m_json.entry(entry);
    }
    m_json.endList();
    return {};
}

void Dump::writeRetired()
{
    if (m_retired.isEmpty())
        return;
    m_json.beginList(u"retired"_s);
    for (const ExportIndex &index : std::as_const(m_retired))
        m_json.entry(
            {{u"node"_s, index.node.text()}, {u"index"_s, index.n}, {u"indexBits"_s, index.width}});
    m_json.endList();
}

void Dump::writeIdentity(const Node &node)
{
    m_json.member(u"id"_s, node.id.text());
    m_json.member(u"kind"_s, node.kind);
    if (!node.title.isEmpty())
        m_json.member(u"title"_s, node.title);
    if (const auto index = m_indexes.constFind(node.id); index != m_indexes.cend()) {
        m_json.member(u"index"_s, index->n);
        m_json.member(u"indexBits"_s, index->width);
    }
}

Result<> Dump::writeCourse(const Node &course)
{
    m_json.beginDocument();
    m_json.member(u"format"_s, u"carrel-course"_s);
    m_json.member(u"version"_s, formatVersion);
    writeIdentity(course);
    CARREL_TRY(writeSettings());
    CARREL_TRY(writeSkills());
    CARREL_TRY(writeMedia());
    CARREL_TRY(writeComments());
    CARREL_TRY(writeWaivers());
    writeRetired();
    if (m_links.contains(course.id))
        m_json.member(u"courseSkills"_s, m_links.value(course.id));
    m_json.members(withoutClash(course.body, members::ofCourse));
    return {};
}

/// Ends nodes and lists of children until the node at `depth` - 1 is the innermost open one.
void Dump::closeTo(int depth)
{
    while (m_openDepth >= depth) {
        if (m_hasChildren)
            m_json.endList();
        m_json.endObject();
        m_hasChildren = true; // the node one level up holds the one just ended
        --m_openDepth;
    }
}

Result<> Dump::write(const Node &node, int depth)
{
    closeTo(depth);
    const bool isFirstChild = depth > 0 && !m_hasChildren;
    m_openDepth = depth;
    m_hasChildren = false;
    if (depth == 0)
        return writeCourse(node);
    if (isFirstChild)
        m_json.beginList(u"children"_s);
    m_json.beginObject();
    writeIdentity(node);
    if (m_links.contains(node.id))
        m_json.member(u"skills"_s, m_links.value(node.id));
    m_json.members(withoutClash(node.body, members::ofNode));
    return {};
}

Result<> Dump::finish()
{
    closeTo(0);
    return m_json.finish();
}

Result<> dump(const CourseView &course, QIODevice &out, const QString &mediaFolder,
              const Progress &progress)
{
    Dump::Shape shape;
    if (!mediaFolder.isEmpty()) {
        CARREL_TRY_VALUE(media, course.media());
        shape.fileOf = [mediaFolder, names = mediaFileNames(media)](const Media &file) {
            return QString(mediaFolder + u'/' + names.value(file.id));
        };
    }
    Dump writing(course, out, std::move(shape));
    CARREL_TRY(writing.begin());
    qint64 written = 0;
    CARREL_TRY(course.forEachNode([&](const Node &node, int depth) -> Result<> {
        if (progress && written % nodesPerReport == 0 && !progress(written, writing.nodeCount()))
            return Error{ErrorCode::Cancelled, tr("Writing the course was cancelled.")};
        ++written;
        return writing.write(node, depth);
    }));
    return writing.finish();
}

} // namespace carrel::coursejson
