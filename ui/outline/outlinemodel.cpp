// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outline/outlinemodel.h"

#include "core/base/translate.h"
#include "core/edit/arrangeedits.h"
#include "core/edit/editsession.h"
#include "core/edit/labels.h"
#include "core/edit/outlineedits.h"
#include "core/exchange/collections/collections.h"
#include "ui/clipboard/carriednodes.h"
#include "ui/outline/outlinecontents.h"
#include "ui/outline/outlinecounts.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/plaintext.h"

#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

/// From here on, asking for each one costs more than reading all.
constexpr qsizetype mostSingleReads = 100;
constexpr qsizetype mostGlances = 10; ///< The same about the outline without facts.

QString iconName(const OutlineItem &item)
{
    if (item.isPage() && item.facts.isQuiz)
        return u"quiz"_s;
    if (item.isPage())
        return item.content.isEmpty() ? u"page"_s : item.content;
    if (item.isModule())
        return item.isPart ? u"part"_s : u"module"_s;
    return u"course"_s;
}

QString nameOf(const OutlineItem &item)
{
    if (item.isPage()) {
        return (item.facts.isQuiz ? carrel::tr("Quiz page: %1", "%1: its title")
                                  : carrel::tr("Page: %1", "%1: its title"))
            .arg(item.node.title);
    }
    if (item.isModule()) {
        return (item.isPart ? carrel::tr("Part %1: %2", "%1: its number, %2: its title")
                            : carrel::tr("Module %1: %2", "%1: its number, %2: its title"))
            .arg(item.number, item.node.title);
    }
    return carrel::tr("Course: %1", "%1: its title").arg(item.node.title);
}

QString statusText(NodeStatus status)
{
    switch (status) {
    case NodeStatus::Draft: return carrel::tr("draft", "how far a page is");
    case NodeStatus::Review: return carrel::tr("ready for review", "how far a page is");
    case NodeStatus::Done: return carrel::tr("done", "how far a page is");
    case NodeStatus::None: break;
    }
    return {};
}

/// What a screen reader says: what it is, its number, its title, how far it is.
QString spokenText(const OutlineItem &item)
{
    const QString status = statusText(item.facts.status);
    //: %1 is "Page: Four leaks", %2 how far it is, for example "draft"
    return status.isEmpty() ? nameOf(item) : carrel::tr("%1, %2").arg(nameOf(item), status);
}

QString tooltipOf(const OutlineItem &item, const OutlineCounts &counts, const WordCounts &words)
{
    QStringList lines{item.node.title};
    if (!item.isPage())
        lines.append(countsText(counts));
    else if (words.total() > 0)
        lines.append(wordsText(words));
    if (const QString status = statusText(item.facts.status); !status.isEmpty())
        lines.append(status);
    return lines.join(u'\n');
}

int minutesOf(const OutlineItem &item)
{
    if (!item.isModule())
        return 0;
    return item.facts.minutes > 0 ? item.facts.minutes : countsBelow(item).minutes;
}

} // namespace

OutlineModel::OutlineModel(EditSession &session, QObject *parent)
    : QAbstractItemModel(parent)
    , m_session(session)
    , m_tree(*this)
    , m_contents(new OutlineContents(session, this))
{
    for (const QString &name : {u"course"_s, u"part"_s, u"module"_s, u"page"_s, u"quiz"_s})
        m_icons.insert(name, icon(name));
    connect(m_contents, &OutlineContents::found, this,
            [this](const NodeId &page, const QString &kind) {
                if (!kind.isEmpty() && !m_icons.contains(kind))
                    m_icons.insert(kind, icon(kind));
                m_tree.setContent(page, kind);
            });
    if (const auto read = readAll(); !read)
        QMetaObject::invokeMethod(
            this, [this, error = read.error()] { Q_EMIT failed(error); }, Qt::QueuedConnection);
    m_contents->want(allPages());
    connect(&session, &EditSession::changed, this, &OutlineModel::refresh);
}

OutlineModel::~OutlineModel() = default;

void OutlineModel::refresh(const ChangeSet &changes)
{
    const QSet<QString> ids = changes.ids.value(u"node"_s);
    wantContents(ids);
    if (isAllBelowPages(ids))
        return;
    const auto outline = m_session.view().outline();
    if (!outline) {
        Q_EMIT failed(outline.error());
        return;
    }
    m_isRefreshing = true;
    m_tree.update(*outline);
    QSet<QString> shown;
    for (const QString &id : ids) {
        if (m_tree.find(NodeId(id)))
            shown.insert(id);
    }
    const auto read = shown.size() > mostSingleReads ? readAll() : readFacts(shown);
    m_isRefreshing = false;
    if (!read)
        Q_EMIT failed(read.error());
    Q_EMIT refreshed();
}

/// True for what is typed in blocks, once a second: then the outline is not read at all.
bool OutlineModel::isAllBelowPages(const QSet<QString> &ids) const
{
    if (ids.size() > mostGlances)
        return false;
    return std::ranges::all_of(ids, [this](const QString &id) {
        if (m_tree.find(NodeId(id)))
            return false;
        const auto node = m_session.view().node(NodeId(id));
        return node && (!*node || !isOutlineKind((*node)->kind));
    });
}

/// Blocks that came or moved concern their page; where one has gone, nobody knows whose it was.
void OutlineModel::wantContents(const QSet<QString> &changed)
{
    if (changed.size() > mostGlances)
        return m_contents->want(allPages());
    QList<NodeId> pages;
    for (const QString &id : changed) {
        if (const OutlineItem *item = m_tree.find(NodeId(id))) {
            if (item->isPage())
                pages.append(NodeId(id));
            continue;
        }
        const auto node = m_session.view().node(NodeId(id));
        if (node && !*node)
            return m_contents->want(allPages());
        if (node)
            pages.append((*node)->kind == QLatin1StringView(nodekind::page) ? (*node)->id
                                                                            : (*node)->parent);
    }
    m_contents->want(pages);
}

QList<NodeId> OutlineModel::allPages() const
{
    QList<NodeId> pages;
    const auto collect = [&](const auto &self, const OutlineItem &item) -> void {
        if (item.isPage())
            pages.append(item.node.id);
        for (const auto &child : item.children)
            self(self, *child);
    };
    collect(collect, m_tree.root());
    return pages;
}

void OutlineModel::readContents()
{
    m_contents->readAll();
}

OutlineCounts OutlineModel::countsOf(const OutlineItem &item) const
{
    OutlineCounts counts = countsBelow(item);
    counts.words = m_words.below(item.node.id).total();
    return counts;
}

/// A module's children come with their bodies in one query; blocks are never read.
Result<> OutlineModel::readAll()
{
    CARREL_TRY_VALUE(outline, m_session.view().outline());
    m_tree.update(outline);
    for (const OutlineNode &node : outline) {
        if (node.kind == QLatin1StringView(nodekind::page))
            continue;
        CARREL_TRY_VALUE(children, m_session.view().children(node.id));
        for (const Node &child : children)
            takeFacts(child);
    }
    return {};
}

Result<> OutlineModel::readFacts(const QSet<QString> &ids)
{
    for (const QString &id : ids) {
        CARREL_TRY_VALUE(node, m_session.view().node(NodeId(id)));
        if (node)
            takeFacts(*node);
    }
    return {};
}

void OutlineModel::takeFacts(const Node &node)
{
    m_tree.setFacts(node.id,
                    {.isQuiz = node.body.value("quiz"_L1).toBool(),
                     .minutes = node.body.value("minutes"_L1).toInt(),
                     .status = statusOf(node.body)});
}

NodeId OutlineModel::idAt(const QModelIndex &index) const
{
    return index.isValid() ? itemAt(index).node.id : NodeId();
}

QModelIndex OutlineModel::indexOf(const NodeId &id) const
{
    const OutlineItem *item = m_tree.find(id);
    return item ? indexOfItem(*item) : QModelIndex();
}

NodeId OutlineModel::courseId() const
{
    const auto &courses = m_tree.root().children;
    return courses.empty() ? NodeId() : courses.front()->node.id;
}

bool OutlineModel::isOfCourse(const CarriedNodes &carried) const
{
    return carried.isOf(m_session);
}

QModelIndex OutlineModel::indexOfItem(const OutlineItem &item) const
{
    return item.parent ? createIndex(item.row(), 0, &item) : QModelIndex();
}

const OutlineItem &OutlineModel::itemAt(const QModelIndex &index) const
{
    return index.isValid() ? *static_cast<const OutlineItem *>(index.constInternalPointer())
                           : m_tree.root();
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, itemAt(parent).children[size_t(row)].get());
}

QModelIndex OutlineModel::parent(const QModelIndex &child) const
{
    const OutlineItem &item = itemAt(child);
    return item.parent ? indexOfItem(*item.parent) : QModelIndex();
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return int(itemAt(parent).children.size());
}

int OutlineModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const OutlineItem &item = itemAt(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return item.node.title;
    case Qt::DecorationRole: return m_icons.value(iconName(item));
    case Qt::ToolTipRole:
        return plainTooltip(tooltipOf(item, countsOf(item), m_words.below(item.node.id)));
    case Qt::AccessibleTextRole: return spokenText(item);
    case NumberRole: return item.number;
    case IsQuizRole: return item.facts.isQuiz;
    case StatusRole: return int(item.facts.status);
    case MinutesRole: return minutesOf(item);
    default: return {};
    }
}

/// An empty title is no wish that can be met: the old one stays.
bool OutlineModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString title = value.toString().simplified();
    if (!index.isValid() || role != Qt::EditRole || title.isEmpty())
        return false;
    m_session.endMerge();
    const auto renamed = renameNode(m_session, idAt(index), title);
    m_session.endMerge();
    if (!renamed)
        Q_EMIT failed(renamed.error());
    return bool(renamed);
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const auto always =
        Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDropEnabled;
    const OutlineItem &item = itemAt(index);
    if (item.isPage())
        return always | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
    return item.isModule() ? always | Qt::ItemIsDragEnabled : always;
}

QStringList OutlineModel::mimeTypes() const
{
    return {nodeMimeType()};
}

QMimeData *OutlineModel::mimeData(const QModelIndexList &indexes) const
{
    CarriedNodes carried{.session = &m_session};
    for (const QModelIndex &index : indexes) {
        carried.nodes.append(itemAt(index).node.id);
        carried.kinds.append(itemAt(index).node.kind);
    }
    return carried.nodes.isEmpty() ? nullptr : nodeMimeData(carried);
}

std::optional<Place> OutlineModel::dropPlace(const NodeId &id, int row,
                                             const QModelIndex &parent) const
{
    const OutlineItem *dragged = m_tree.find(id);
    const OutlineItem &target = itemAt(parent);
    if (!parent.isValid())
        return std::nullopt;
    if (!dragged) // a block, which goes onto a page
        return target.isPage() ? std::optional(Place{target.node.id}) : std::nullopt;
    const bool mayHold = dragged->isPage() ? target.isModule() : !target.isPage();
    if (!mayHold || dragged->holds(target) || !dragged->parent->parent)
        return std::nullopt;
    if (row < 0 || row >= int(target.children.size()))
        return Place{target.node.id};
    return Place{target.node.id, target.children[size_t(row)]->node.id};
}

std::optional<Place> OutlineModel::placeOfDrop(const CarriedNodes &carried, int row,
                                               const QModelIndex &parent) const
{
    if (carried.isOf(m_session)) {
        const bool isAllowed = std::ranges::all_of(
            carried.nodes, [&](const NodeId &id) { return bool(dropPlace(id, row, parent)); });
        return isAllowed ? dropPlace(carried.nodes.first(), row, parent) : std::nullopt;
    }
    const OutlineItem &target = itemAt(parent);
    if (!parent.isValid() || !mayPut(carried.kinds, target.node.kind))
        return std::nullopt;
    const bool isLast = row < 0 || row >= int(target.children.size());
    return Place{target.node.id, isLast ? NodeId() : target.children[size_t(row)]->node.id};
}

bool OutlineModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int row, int,
                                   const QModelIndex &parent) const
{
    const auto carried = data ? carriedNodes(*data) : std::nullopt;
    return carried && placeOfDrop(*carried, row, parent);
}

bool OutlineModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const CarriedNodes carried = *carriedNodes(*data);
    const Place place = *placeOfDrop(carried, row, parent);
    if (!carried.isOf(m_session)) {
        Q_EMIT carriedDropped(carried, place);
        return true;
    }
    Result<> done;
    if (action == Qt::CopyAction) {
        if (const auto copies = duplicateNodesTo(m_session, carried.nodes, place); !copies)
            done = copies.error();
    } else {
        done = moveNodes(m_session, carried.nodes, place);
    }
    if (!done)
        Q_EMIT failed(done.error());
    return bool(done);
}

void OutlineModel::beginInsert(const OutlineItem &parent, int row)
{
    beginInsertRows(indexOfItem(parent), row, row);
}

void OutlineModel::endInsert()
{
    endInsertRows();
}

void OutlineModel::beginRemove(const OutlineItem &parent, int first, int last)
{
    beginRemoveRows(indexOfItem(parent), first, last);
}

void OutlineModel::endRemove()
{
    endRemoveRows();
}

void OutlineModel::beginMove(const OutlineItem &from, int fromRow, const OutlineItem &to, int row)
{
    contract(beginMoveRows(indexOfItem(from), fromRow, fromRow, indexOfItem(to), row));
}

void OutlineModel::endMove()
{
    endMoveRows();
}

void OutlineModel::itemChanged(const OutlineItem &item)
{
    const QModelIndex index = indexOfItem(item);
    Q_EMIT dataChanged(index, index);
}

} // namespace carrel::ui
