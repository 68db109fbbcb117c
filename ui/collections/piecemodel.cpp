// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/collections/piecemodel.h"

#include "core/base/translate.h"
#include "core/edit/nodewords.h"
#include "ui/clipboard/carriednodes.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/plaintext.h"

#include <QFile>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

using Level = PieceRow::Level;

QString kindIconName(const QString &kind)
{
    return QFile::exists(u":/icons/%1.svg"_s.arg(kind)) ? kind : u"block"_s;
}

QString iconNameOf(const PieceRow &row)
{
    switch (row.level) {
    case Level::Collection:
        return row.contents->collection.problem.isEmpty() ? u"collection"_s : u"warning"_s;
    case Level::Shelf: return u"module"_s;
    case Level::Block: return kindIconName(row.block->kind);
    case Level::Piece: break;
    }
    if (row.piece->holds == Piece::Holds::Page)
        return row.piece->isQuiz ? u"quiz"_s : u"page"_s;
    const bool isOne = row.piece->blocks.size() == 1;
    return isOne ? kindIconName(row.piece->blocks.first().kind) : u"block"_s;
}

/// "3 questions, 5 blocks"
QString countsOf(const Piece &piece)
{
    QStringList counts;
    if (const int questions = piece.questions(); questions > 0)
        counts.append(carrel::tr("%n question(s)", nullptr, questions));
    const int others = int(piece.blocks.size()) - piece.questions();
    if (others > 0 || piece.blocks.isEmpty())
        counts.append(carrel::tr("%n block(s)", nullptr, int(piece.blocks.size())));
    return counts.join(u" · "_s);
}

QString detailOf(const PieceRow &row)
{
    switch (row.level) {
    case Level::Collection:
        if (!row.contents->collection.problem.isEmpty())
            return carrel::tr("cannot be read");
        return row.isOwn() ? QString() : carrel::tr("from elsewhere");
    case Level::Shelf: return QString::number(row.shelf->pieces.size());
    case Level::Piece: return countsOf(*row.piece);
    case Level::Block: return row.block->words.isEmpty() ? QString() : kindTitle(row.block->kind);
    }
    return {};
}

QString spokenName(const PieceRow &row)
{
    switch (row.level) {
    case Level::Collection: return carrel::tr("Collection: %1", "%1: its name").arg(row.title());
    case Level::Shelf: return carrel::tr("Shelf: %1", "%1: its name").arg(row.title());
    case Level::Piece: return carrel::tr("Piece: %1", "%1: its name").arg(row.title());
    case Level::Block: return row.title();
    }
    return {};
}

} // namespace

NodeId PieceRow::node() const
{
    switch (level) {
    case Level::Collection: break;
    case Level::Shelf: return shelf->id;
    case Level::Piece: return piece->id;
    case Level::Block: return block->id;
    }
    return {};
}

QString PieceRow::kind() const
{
    switch (level) {
    case Level::Collection: break;
    case Level::Shelf: return QLatin1StringView(nodekind::module);
    case Level::Piece: return QLatin1StringView(nodekind::page);
    case Level::Block: return block->kind;
    }
    return {};
}

QString PieceRow::title() const
{
    switch (level) {
    case Level::Collection: return contents->collection.name;
    case Level::Shelf: return shelf->name;
    case Level::Piece: return piece->name;
    case Level::Block: break;
    }
    return block->words.isEmpty() ? kindTitle(block->kind) : block->words;
}

void PieceModel::show(const QList<CollectionContents> &all)
{
    beginResetModel();
    m_all = all;
    build();
    endResetModel();
}

void PieceModel::setWords(const QString &words)
{
    beginResetModel();
    m_words = words;
    build();
    endResetModel();
}

void PieceModel::build()
{
    m_entries.clear();
    m_tops.clear();
    m_pieces = 0;
    for (const CollectionContents &contents : std::as_const(m_all))
        addCollection(contents);
}

/// Where words are asked for, only with what has them.
void PieceModel::addCollection(const CollectionContents &contents)
{
    const auto isShown = [this](const Piece &piece) { return isFoundBy(piece, m_words); };
    const bool isAny = std::ranges::any_of(contents.shelves, [&](const Shelf &shelf) {
        return std::ranges::any_of(shelf.pieces, isShown);
    });
    if (isFiltered() && !isAny)
        return;
    const int top = add(-1, {Level::Collection, &contents});
    for (const Shelf &shelf : contents.shelves) {
        if (isFiltered() && std::ranges::none_of(shelf.pieces, isShown))
            continue;
        const int onShelf = add(top, {Level::Shelf, &contents, &shelf});
        for (const Piece &piece : shelf.pieces) {
            if (!isShown(piece))
                continue;
            ++m_pieces;
            const int inPiece = add(onShelf, {Level::Piece, &contents, &shelf, &piece});
            for (const PieceBlock &block : piece.blocks)
                add(inPiece, {Level::Block, &contents, &shelf, &piece, &block});
        }
    }
}

int PieceModel::add(int parent, const PieceRow &row)
{
    const int index = int(m_entries.size());
    std::vector<int> &siblings = parent < 0 ? m_tops : m_entries[size_t(parent)].children;
    const int place = int(siblings.size());
    siblings.push_back(index);
    m_entries.push_back({row, parent, place, {}});
    return index;
}

const std::vector<int> &PieceModel::childrenOf(const QModelIndex &parent) const
{
    return parent.isValid() ? m_entries[parent.internalId()].children : m_tops;
}

const PieceRow *PieceModel::row(const QModelIndex &index) const
{
    return index.isValid() ? &m_entries[index.internalId()].row : nullptr;
}

QModelIndex PieceModel::indexOf(const QString &path, const NodeId &node) const
{
    const auto found = std::ranges::find_if(m_entries, [&](const Entry &entry) {
        return entry.row.node() == node && entry.row.path() == path;
    });
    if (found == m_entries.end())
        return {};
    return createIndex(found->place, 0, quintptr(found - m_entries.begin()));
}

QModelIndex PieceModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(childrenOf(parent)[size_t(row)]));
}

QModelIndex PieceModel::parent(const QModelIndex &child) const
{
    const int parent = child.isValid() ? m_entries[child.internalId()].parent : -1;
    if (parent < 0)
        return {};
    return createIndex(m_entries[size_t(parent)].place, 0, quintptr(parent));
}

int PieceModel::rowCount(const QModelIndex &parent) const
{
    return int(childrenOf(parent).size());
}

int PieceModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant PieceModel::data(const QModelIndex &index, int role) const
{
    const PieceRow *row = this->row(index);
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return row->title();
    case Qt::DecorationRole: return icon(iconNameOf(*row));
    case Qt::ToolTipRole:
        return plainTooltip(row->level == Level::Collection ? row->path() : row->title());
    case Qt::AccessibleTextRole: {
        const QString detail = detailOf(*row);
        return detail.isEmpty() ? spokenName(*row) : spokenName(*row) + u", "_s + detail;
    }
    case DetailRole: return detailOf(*row);
    case LevelRole: return int(row->level);
    default: return {};
    }
}

/// The file tells what became of it: until it is read again the old name stays.
bool PieceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString name = value.toString().simplified();
    const PieceRow *row = this->row(index);
    if (!row || role != Qt::EditRole || name.isEmpty() || name == row->title())
        return false;
    Q_EMIT renamed(row->path(), row->node(), name);
    return true;
}

Qt::ItemFlags PieceModel::flags(const QModelIndex &index) const
{
    const PieceRow *row = this->row(index);
    if (!row)
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (row->level != Level::Collection)
        flags |= Qt::ItemIsDragEnabled;
    const bool hasOwnName =
        row->level != Level::Block && !(row->level == Level::Shelf && row->shelf->isInPart);
    if (row->isOwn() && hasOwnName)
        flags |= Qt::ItemIsEditable;
    if (row->level == Level::Block)
        flags |= Qt::ItemNeverHasChildren;
    return flags;
}

QStringList PieceModel::mimeTypes() const
{
    return {nodeMimeType()};
}

/// Of one collection: that of the first.
QMimeData *PieceModel::mimeData(const QModelIndexList &indexes) const
{
    CarriedNodes carried;
    for (const QModelIndex &index : indexes) {
        const PieceRow *row = this->row(index);
        if (!row || row->level == Level::Collection)
            continue;
        if (carried.file.isEmpty())
            carried.file = row->path();
        if (carried.file != row->path())
            continue;
        carried.nodes.append(row->node());
        carried.kinds.append(row->kind());
    }
    return carried.nodes.isEmpty() ? nullptr : nodeMimeData(carried);
}

} // namespace carrel::ui
