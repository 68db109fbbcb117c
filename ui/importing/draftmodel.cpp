// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/draftmodel.h"

#include "core/base/translate.h"
#include "core/edit/labels.h"
#include "core/kinds/kind.h"
#include "core/richtext/richtext.h"
#include "ui/importing/outcomewords.h"
#include "ui/widgets/icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr qsizetype longestText = 120;

/// The question itself, or the first words of a block.
QString firstWords(const Node &node)
{
    const Kind *kind = findKind(node.kind);
    if (!kind)
        return {};
    for (const bool wantsPrompt : {true, false}) {
        for (const Field &field : kind->form) {
            if (field.type != FieldType::RichText
                || (wantsPrompt && field.role != FieldRole::Prompt))
                continue;
            const QString words = richtext::toPlain(node.body.value(field.key)).simplified();
            if (!words.isEmpty())
                return words;
        }
    }
    return {};
}

} // namespace

DraftModel::DraftModel(QObject *parent)
    : QAbstractItemModel(parent)
{ }

void DraftModel::show(const Draft &draft)
{
    beginResetModel();
    m_draft = draft;
    buildRows();
    endResetModel();
    Q_EMIT takenChanged();
}

int DraftModel::addRow(const Row &row)
{
    const int number = int(m_rows.size());
    QList<int> &siblings = row.parent < 0 ? m_tops : m_rows[row.parent].children;
    const int place = int(siblings.size());
    siblings.append(number);
    m_rows.append(row);
    m_rows.last().place = place;
    return number;
}

/// Where a passage without a node belongs: below the last page or module before it.
int DraftModel::lastOutlineRow() const
{
    for (int at = int(m_rows.size()) - 1; at >= 0; --at) {
        const int node = m_rows[at].node;
        if (node >= 0 && isOutlineKind(m_draft.nodes[node].kind))
            return at;
    }
    return -1;
}

/// Nodes in their order; what became nothing stands where it stood in the source.
void DraftModel::buildRows()
{
    m_rows.clear();
    m_tops.clear();
    QHash<NodeId, int> items;
    for (int i = 0; i < m_draft.items.size(); ++i)
        items.insert(m_draft.items[i].node, i);
    QHash<NodeId, int> rows;
    int next = 0; // the first item that has no row yet
    const auto addLoose = [&](int before) {
        for (; next < before; ++next) {
            if (m_draft.items[next].node.isNull())
                addRow({.item = next, .parent = lastOutlineRow()});
        }
    };
    for (int i = 0; i < m_draft.nodes.size(); ++i) {
        const Node &node = m_draft.nodes[i];
        const int item = node.id.isNull() ? -1 : items.value(node.id, -1);
        if (item >= 0)
            addLoose(item);
        rows.insert(node.id,
                    addRow({.node = i, .item = item, .parent = rows.value(node.parent, -1)}));
    }
    addLoose(int(m_draft.items.size()));
}

QSet<NodeId> DraftModel::leftOut() const
{
    QSet<NodeId> left;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].node >= 0 && stateOf(row) == Qt::Unchecked)
            left.insert(m_draft.nodes[m_rows[row].node].id);
    }
    return left;
}

int DraftModel::blocksTaken() const
{
    return int(std::ranges::count_if(m_rows, [this](const Row &row) {
        return row.node >= 0 && row.isTaken && !isOutlineKind(m_draft.nodes[row.node].kind);
    }));
}

const Node *DraftModel::node(const QModelIndex &index) const
{
    if (!index.isValid() || rowAt(index).node < 0)
        return nullptr;
    return &m_draft.nodes[rowAt(index).node];
}

int DraftModel::itemNumber(const QModelIndex &index) const
{
    return index.isValid() ? rowAt(index).item : -1;
}

const DraftItem *DraftModel::item(const QModelIndex &index) const
{
    const int number = itemNumber(index);
    return number < 0 ? nullptr : &m_draft.items[number];
}

QModelIndex DraftModel::index(int row, int column, const QModelIndex &parent) const
{
    const QList<int> &siblings = parent.isValid() ? rowAt(parent).children : m_tops;
    if (row < 0 || row >= siblings.size() || column < 0 || column >= Columns || parent.column() > 0)
        return {};
    return createIndex(row, column, quintptr(siblings[row]));
}

QModelIndex DraftModel::indexOf(int row, int column) const
{
    return row < 0 ? QModelIndex() : createIndex(m_rows[row].place, column, quintptr(row));
}

QModelIndex DraftModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(rowAt(index).parent, 0) : QModelIndex();
}

int DraftModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    return int((parent.isValid() ? rowAt(parent).children : m_tops).size());
}

int DraftModel::columnCount(const QModelIndex &) const
{
    return Columns;
}

DraftItem::Outcome DraftModel::outcomeOf(const Row &row) const
{
    return row.item < 0 ? DraftItem::Outcome::Imported : m_draft.items[row.item].outcome;
}

QString DraftModel::textOf(const Row &row) const
{
    QString text;
    if (row.node >= 0) {
        const Node &node = m_draft.nodes[row.node];
        text = isOutlineKind(node.kind) ? node.title : firstWords(node);
        if (text.isEmpty())
            text = node.title;
    }
    if (text.isEmpty() && row.item >= 0)
        text = m_draft.items[row.item].source;
    if (text.isEmpty() && row.item >= 0)
        text = m_draft.items[row.item].message;
    return text.size() <= longestText ? text : text.left(longestText - 1) + u'…';
}

QIcon DraftModel::iconOf(const Row &row) const
{
    if (row.node < 0)
        return outcomeIcon(outcomeOf(row));
    const QString &kind = m_draft.nodes[row.node].kind;
    const QString name = QFile::exists(u":/icons/%1.svg"_s.arg(kind)) ? kind : u"block"_s;
    return icon(name, QGuiApplication::palette().color(QPalette::Text)); // in chosen rows, too
}

/// For who does not see icons and columns.
QString DraftModel::spokenText(const Row &row) const
{
    const Kind *kind = row.node < 0 ? nullptr : findKind(m_draft.nodes[row.node].kind);
    const QString outcome = outcomeWord(outcomeOf(row));
    if (!kind)
        //: %1 are words of a document, %2 is what became of them, such as: Not understood
        return carrel::tr("%1, %2").arg(textOf(row), outcome);
    //: %1 is a block type, %2 its words, %3 what became of the passage, such as: With loss
    return carrel::tr("%1: %2, %3").arg(kind->title, textOf(row), outcome);
}

QVariant DraftModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = rowAt(index);
    if (role == OutcomeRole)
        return int(outcomeOf(row));
    if (role == RowRole)
        return int(index.internalId());
    return index.column() == What ? whatData(row, role) : outcomeData(row, role);
}

QVariant DraftModel::whatData(const Row &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return textOf(row);
    case Qt::DecorationRole: return iconOf(row);
    case Qt::AccessibleTextRole: return spokenText(row);
    case Qt::CheckStateRole:
        return row.node < 0 ? QVariant() : QVariant(stateOf(int(&row - m_rows.constData())));
    default: return {};
    }
}

QVariant DraftModel::outcomeData(const Row &row, int role) const
{
    const bool isPlain = outcomeOf(row) == DraftItem::Outcome::Imported;
    switch (role) {
    case Qt::DisplayRole: return isPlain ? QString() : outcomeWord(outcomeOf(row));
    case Qt::DecorationRole: return isPlain ? QVariant() : QVariant(outcomeIcon(outcomeOf(row)));
    case Qt::AccessibleTextRole: return outcomeWord(outcomeOf(row));
    default: return {};
    }
}

QVariant DraftModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == What ? carrel::tr("What comes in") : carrel::tr("What became of it");
}

Qt::ItemFlags DraftModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const bool hasBox = index.column() == What && rowAt(index).node >= 0;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable
        | (hasBox ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

/// Of a page or module: what the boxes below it say.
Qt::CheckState DraftModel::stateOf(int row) const
{
    bool isAny = false;
    bool isAll = true;
    for (const int child : m_rows[row].children) {
        if (m_rows[child].node < 0)
            continue;
        const Qt::CheckState state = stateOf(child);
        isAny = isAny || state != Qt::Unchecked;
        isAll = isAll && state == Qt::Checked;
    }
    const bool hasBoxes = std::ranges::any_of(
        m_rows[row].children, [this](int child) { return m_rows[child].node >= 0; });
    if (!hasBoxes)
        return m_rows[row].isTaken ? Qt::Checked : Qt::Unchecked;
    if (isAll)
        return Qt::Checked;
    return isAny ? Qt::PartiallyChecked : Qt::Unchecked;
}

void DraftModel::take(int row, bool isTaken)
{
    m_rows[row].isTaken = isTaken;
    for (const int child : std::as_const(m_rows[row].children))
        take(child, isTaken);
}

void DraftModel::tellBelow(int row)
{
    const QList<int> &children = m_rows[row].children;
    if (children.isEmpty())
        return;
    Q_EMIT dataChanged(indexOf(children.first(), 0), indexOf(children.last(), 0),
                       {Qt::CheckStateRole});
    for (const int child : children)
        tellBelow(child);
}

bool DraftModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() != What
        || rowAt(index).node < 0)
        return false;
    const int row = int(index.internalId());
    take(row, value.toInt() != Qt::Unchecked);
    for (int above = row; above >= 0; above = m_rows[above].parent)
        Q_EMIT dataChanged(indexOf(above, 0), indexOf(above, 0), {Qt::CheckStateRole});
    tellBelow(row);
    Q_EMIT takenChanged();
    return true;
}

OutcomeFilter::OutcomeFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void OutcomeFilter::setOutcome(std::optional<DraftItem::Outcome> outcome)
{
    m_outcome = outcome;
    invalidateFilter();
}

bool OutcomeFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!m_outcome)
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    return index.data(DraftModel::OutcomeRole).toInt() == int(*m_outcome);
}

} // namespace carrel::ui
