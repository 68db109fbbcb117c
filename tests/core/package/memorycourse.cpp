// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/package/memorycourse.h"

#include "core/edit/labels.h"
#include "core/kinds/kind.h"
#include "core/richtext/richtext.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::test {

MemoryCourse::MemoryCourse(const QString &title)
{
    add({}, u"course"_s, title, {}, 0);
}

NodeId MemoryCourse::add(const NodeId &parent, const QString &kind, const QString &title,
                         const QJsonObject &body, int width)
{
    const NodeId id = m_ids.next<NodeId>();
    m_children[parent].append(m_nodes.size());
    m_nodes.append({id, parent, {}, kind, title, body});
    if (width > 0)
        m_indexes.append({id, int(m_indexes.size()), width});
    return id;
}

NodeId MemoryCourse::addModule(const QString &title, const NodeId &parent)
{
    return add(parent.isNull() ? m_nodes.first().id : parent, u"module"_s, title, {}, 0);
}

NodeId MemoryCourse::addPage(const NodeId &module, const QString &title, const QJsonObject &body)
{
    return add(module, u"page"_s, title, body, 4);
}

NodeId MemoryCourse::addBlock(const NodeId &page, const QString &kind, const QJsonObject &body)
{
    const Kind *known = findKind(kind);
    QJsonObject whole = known ? known->defaults(m_ids) : QJsonObject();
    for (auto it = body.begin(); it != body.end(); ++it)
        whole.insert(it.key(), *it);
    return add(page, kind, {}, whole, known ? known->resultBits : 0);
}

NodeId MemoryCourse::addSample(const NodeId &page, const QString &kind, const QJsonObject &more)
{
    QFile file(u":/kinds/%1/sample.json"_s.arg(kind));
    contract(file.open(QIODevice::ReadOnly));
    QJsonObject body = QJsonDocument::fromJson(file.readAll()).object();
    for (auto it = more.begin(); it != more.end(); ++it)
        body.insert(it.key(), *it);
    return addBlock(page, kind, body);
}

SkillId MemoryCourse::addSkill(const QString &title)
{
    const auto id = m_ids.next<SkillId>();
    m_skills.append({id, {}, title, {}});
    return id;
}

void MemoryCourse::loseIndex(const NodeId &node)
{
    m_indexes.removeIf([&](const ExportIndex &index) { return index.node == node; });
}

MediaId MemoryCourse::addMedia(const QString &name, const QString &type, const QByteArray &bytes,
                               const QString &id)
{
    const MediaId mediaId(id.isEmpty() ? m_ids.nextText() : id);
    m_media.append({mediaId,
                    name,
                    type,
                    bytes.size(),
                    QCryptographicHash::hash(bytes, QCryptographicHash::Sha256),
                    {}});
    m_bytes.insert(mediaId, bytes);
    return mediaId;
}

MediaId MemoryCourse::addUnreadableMedia(const QString &name, const QString &type, qint64 size)
{
    const MediaId id = m_ids.next<MediaId>();
    m_media.append({id,
                    name,
                    type,
                    size,
                    QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256),
                    {}});
    return id;
}

void MemoryCourse::setBody(const NodeId &id, const QJsonObject &body)
{
    std::ranges::find(m_nodes, id, &Node::id)->body = body;
}

void MemoryCourse::remove(const NodeId &id)
{
    const qsizetype at = std::ranges::find(m_nodes, id, &Node::id) - m_nodes.begin();
    m_children[m_nodes[at].parent].removeOne(at);
}

Result<NodeId> MemoryCourse::courseId() const
{
    return m_nodes.first().id;
}

Result<std::optional<Node>> MemoryCourse::node(const NodeId &id) const
{
    const auto found = std::ranges::find(m_nodes, id, &Node::id);
    return found == m_nodes.end() ? std::optional<Node>() : std::optional<Node>(*found);
}

Result<QList<Node>> MemoryCourse::children(const NodeId &parent) const
{
    QList<Node> nodes;
    for (const qsizetype at : m_children.value(parent))
        nodes.append(m_nodes[at]);
    return nodes;
}

Result<QList<OutlineNode>> MemoryCourse::outlineChildren(const NodeId &parent) const
{
    QList<OutlineNode> nodes;
    for (const qsizetype at : m_children.value(parent)) {
        const Node &node = m_nodes[at];
        nodes.append({node.id, node.parent, node.rank, node.kind, node.title});
    }
    return nodes;
}

Result<QList<OutlineNode>> MemoryCourse::outline() const
{
    QList<OutlineNode> nodes;
    CARREL_TRY(forEachNode([&](const Node &node, int) -> Result<> {
        if (isOutlineKind(node.kind))
            nodes.append({node.id, node.parent, node.rank, node.kind, node.title});
        return {};
    }));
    return nodes;
}

Result<> MemoryCourse::visitBelow(const NodeId &parent, int depth, const Visit &visit) const
{
    for (const qsizetype at : m_children.value(parent)) {
        CARREL_TRY(visit(m_nodes[at], depth));
        CARREL_TRY(visitBelow(m_nodes[at].id, depth + 1, visit));
    }
    return {};
}

Result<> MemoryCourse::forEachNode(const Visit &visit) const
{
    return visitBelow({}, 0, visit);
}

Result<> MemoryCourse::forEachBelow(const NodeId &start, const Visit &visit) const
{
    CARREL_TRY_VALUE(first, node(start));
    if (!first)
        return {};
    CARREL_TRY(visit(*first, 0));
    return visitBelow(start, 1, visit);
}

Result<qint64> MemoryCourse::nodeCount() const
{
    return m_nodes.size();
}

Result<CourseSettings> MemoryCourse::settings() const
{
    return settingsFrom(m_settings);
}

Result<QJsonObject> MemoryCourse::settingValues() const
{
    return m_settings;
}

Result<QList<Skill>> MemoryCourse::skills() const
{
    return m_skills;
}

Result<QList<NodeSkill>> MemoryCourse::nodeSkills() const
{
    return m_links;
}

Result<QList<Comment>> MemoryCourse::comments() const
{
    return QList<Comment>();
}

Result<QList<Comment>> MemoryCourse::comments(const NodeId &) const
{
    return QList<Comment>();
}

Result<QList<Waiver>> MemoryCourse::waivers() const
{
    return QList<Waiver>();
}

Result<QList<ExportIndex>> MemoryCourse::exportIndexes() const
{
    return m_indexes;
}

Result<QString> MemoryCourse::metaValue(const QString &) const
{
    return QString();
}

Result<QList<Media>> MemoryCourse::media() const
{
    return m_media;
}

Result<std::optional<Media>> MemoryCourse::media(const MediaId &id) const
{
    const auto found = std::ranges::find(m_media, id, &Media::id);
    return found == m_media.end() ? std::optional<Media>() : std::optional<Media>(*found);
}

Result<std::unique_ptr<QIODevice>> MemoryCourse::openMedia(const Media &media) const
{
    const auto bytes = m_bytes.constFind(media.id);
    if (bytes == m_bytes.constEnd())
        return Error{ErrorCode::Damaged, u"The stored file is gone."_s};
    auto device = std::make_unique<QBuffer>();
    device->setData(*bytes);
    device->open(QIODevice::ReadOnly);
    return std::unique_ptr<QIODevice>(std::move(device));
}

QJsonValue paragraph(const QString &text)
{
    return richtext::fromPlain(text);
}

QByteArray pngBytes(char tail)
{
    return QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(2000, tail);
}

std::unique_ptr<MemoryCourse> sampleCourse()
{
    auto course = std::make_unique<MemoryCourse>();
    course->addMedia(u"Übung 1 (final)#2.PNG"_s, u"image/png"_s, pngBytes(), u"sampleimage1"_s);
    for (const auto &id : {u"sampleimage2"_s, u"sampleimage3"_s}) // the same file once more
        course->addMedia(u"Übung 1 (final)#2.PNG"_s, u"image/png"_s, pngBytes(), id);
    course->addMedia(u"captions.vtt"_s, u"text/vtt"_s,
                     "WEBVTT\n\n00:00.000 --> 00:04.000\nWe hand over at the board.\n",
                     u"samplevtt001"_s);
    const NodeId first = course->addModule(u"What gets lost"_s);
    course->setBody(first,
                    {{u"objectives"_s, QJsonArray{u"After this module you can hand over."_s}}});
    const NodeId page = course->addPage(first, u"06:05, bay 4"_s);
    for (const Kind &kind : allKinds())
        course->addSample(page, kind.id);
    const NodeId part = course->addModule(u"On your shift"_s);
    const NodeId inner = course->addModule(u"Check"_s, part);
    const NodeId quiz = course->addPage(inner, u"Quiz"_s, {{u"quiz"_s, true}, {u"attempts"_s, 2}});
    course->addSample(quiz, u"single"_s);
    course->addSample(quiz, u"truefalse"_s);
    return course;
}

} // namespace carrel::test
