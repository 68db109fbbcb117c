// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/storedcourseview.h"

#include "core/kinds/kind.h"
#include "core/storage/coursereader.h"

#include <QIODevice>

namespace carrel {

namespace {

void upgrade(Node &node)
{
    node.body = upgradedBody(node.kind, node.body);
}

struct ReaderHolder
{
    std::unique_ptr<CourseReader> reader;
};

/// Owns what it reads. The holder is a base so that it is there before the view and after it.
class OwningCourseView : private ReaderHolder, public StoredCourseView
{
public:
    explicit OwningCourseView(std::unique_ptr<CourseReader> owned)
        : ReaderHolder{std::move(owned)}
        , StoredCourseView(reader->database(), reader->media())
    { }
};

} // namespace

StoredCourseView::StoredCourseView(Database &database, const MediaStore &bytes)
    : m_nodes(database)
    , m_records(database)
    , m_bytes(bytes)
{ }

Result<NodeId> StoredCourseView::courseId() const
{
    return m_nodes.root();
}

Result<std::optional<Node>> StoredCourseView::node(const NodeId &id) const
{
    auto found = m_nodes.find(id);
    if (found && *found)
        upgrade(**found);
    return found;
}

Result<QList<Node>> StoredCourseView::children(const NodeId &parent) const
{
    auto nodes = m_nodes.children(parent);
    if (nodes) {
        for (Node &node : *nodes)
            upgrade(node);
    }
    return nodes;
}

Result<QList<OutlineNode>> StoredCourseView::outlineChildren(const NodeId &parent) const
{
    return m_nodes.outlineChildren(parent);
}

Result<QList<OutlineNode>> StoredCourseView::outline() const
{
    return m_nodes.outline();
}

Result<> StoredCourseView::forEachNode(const Visit &visit) const
{
    CARREL_TRY_VALUE(course, courseId());
    return forEachBelow(course, visit);
}

Result<> StoredCourseView::forEachBelow(const NodeId &start, const Visit &visit) const
{
    return m_nodes.forEachBelow(start, [&](const Node &stored, int depth) {
        Node node = stored;
        upgrade(node);
        return visit(node, depth);
    });
}

Result<> StoredCourseView::readBelow(const NodeId &start, const Read &read) const
{
    return m_nodes.readBelow(start, [&](const ReadNode &stored, int depth) {
        if (!isOlderBody(stored.kind, stored.body.root()))
            return read(stored, depth);
        ReadNode node = stored;
        node.body = JsonDocument(upgradedBody(node.kind, node.body.root()));
        return read(node, depth);
    });
}

Result<> StoredCourseView::forEachFound(const NodeQuery &query, const VisitFound &visit) const
{
    return m_nodes.forEachFound(query, [&](const Node &stored) {
        Node node = stored;
        upgrade(node);
        return visit(node);
    });
}

Result<qint64> StoredCourseView::nodeCount() const
{
    return m_nodes.count();
}

Result<CourseSettings> StoredCourseView::settings() const
{
    CARREL_TRY_VALUE(values, m_records.settings());
    return settingsFrom(values);
}

Result<QJsonObject> StoredCourseView::settingValues() const
{
    return m_records.settings();
}

Result<QList<Skill>> StoredCourseView::skills() const
{
    return m_records.skills();
}

Result<QList<NodeSkill>> StoredCourseView::nodeSkills() const
{
    return m_records.nodeSkills();
}

Result<QList<Comment>> StoredCourseView::comments() const
{
    return m_records.comments();
}

Result<QList<Comment>> StoredCourseView::comments(const NodeId &node) const
{
    return m_records.comments(node);
}

Result<QList<Waiver>> StoredCourseView::waivers() const
{
    return m_records.waivers();
}

Result<QList<ExportIndex>> StoredCourseView::exportIndexes() const
{
    return m_nodes.exportIndexes();
}

Result<QString> StoredCourseView::metaValue(const QString &key) const
{
    return m_records.metaValue(key);
}

Result<QList<Media>> StoredCourseView::media() const
{
    return m_records.media();
}

Result<std::optional<Media>> StoredCourseView::media(const MediaId &id) const
{
    return m_records.media(id);
}

Result<std::unique_ptr<QIODevice>> StoredCourseView::openMedia(const Media &media) const
{
    return m_bytes.open(media.sha256, media.size);
}

std::unique_ptr<CourseView> viewOf(std::unique_ptr<CourseReader> reader)
{
    return std::make_unique<OwningCourseView>(std::move(reader));
}

} // namespace carrel
