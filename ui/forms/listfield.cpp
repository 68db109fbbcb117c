// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/listfield.h"

#include "core/base/translate.h"
#include "core/kinds/fieldcheck.h"
#include "ui/forms/controls.h"
#include "ui/forms/entryrow.h"
#include "ui/widgets/theme.h"

#include <QJsonArray>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace carrel::ui {

ListField::ListField(const Field &field, FormPort &port, Place place)
    : FieldEditor(field, port, std::move(place))
    , m_layout(new QVBoxLayout)
    //: %1: an entry of a list, for example option
    , m_add(addButton(carrel::tr("Add %1").arg(field.entryName)))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addLayout(m_layout);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    m_layout->setSpacing(space::s);
    connect(m_add, &QToolButton::clicked, this, [this] { add(static_cast<int>(m_rows.size())); });
    setName(field.label);
}

QJsonValue ListField::value() const
{
    QJsonArray entries;
    for (const EntryRow *row : m_rows)
        entries.append(row->entry());
    return entries;
}

bool ListField::focusAt(const QString &path)
{
    const PathHead head = headOf(path);
    if (head.index >= 0 && head.index < m_rows.size())
        return m_rows[head.index]->focusAt(head.rest);
    if (!m_rows.isEmpty())
        return m_rows.first()->focusAt({});
    m_add->setFocus(Qt::OtherFocusReason);
    return true;
}

QWidgetList ListField::controls() const
{
    QWidgetList all;
    for (const EntryRow *row : m_rows)
        all << row->controls();
    return all << m_add;
}

FieldEditor::Caption ListField::caption() const
{
    const bool hasKey = std::ranges::any_of(field().fields, [](const Field &member) {
        return member.role == FieldRole::Key || member.role == FieldRole::OnlyKey;
    });
    return hasKey ? Caption::None : Caption::Above;
}

void ListField::setName(const QString &)
{
    m_add->setAccessibleDescription(field().help);
}

int ListField::indexAt(const QWidget *control) const
{
    const auto found = std::ranges::find_if(
        m_rows, [&](const EntryRow *row) { return row->isAncestorOf(control); });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void ListField::display(const QJsonObject &object)
{
    const QJsonArray entries = valueIn(object).toArray();
    const QList<EntryRow *> rows = rowsFor(entries);
    if (rows != m_rows)
        placeRows(rows);
    const int count = static_cast<int>(m_rows.size());
    for (int i = 0; i < count; ++i)
        m_rows[i]->setEntry(entries[i].toObject(), i, count, count > field().fewest);
    if (m_focusWanted < 0 || count != m_countWanted)
        return;
    const int wanted = std::min(std::exchange(m_focusWanted, -1), count - 1);
    if (wanted >= 0)
        m_rows[wanted]->focusAt({});
}

QList<EntryRow *> ListField::rowsFor(const QJsonArray &entries)
{
    QList<EntryRow *> rows;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString id = entries[i][u"id"_s].toString();
        const auto same = std::ranges::find_if(m_rows, [&](const EntryRow *row) {
            return !rows.contains(row)
                && (field().hasId ? row->id() == id : m_rows.indexOf(row) == i);
        });
        rows << (same == m_rows.end() ? newRow() : *same);
    }
    return rows;
}

void ListField::placeRows(const QList<EntryRow *> &rows)
{
    for (EntryRow *row : std::as_const(m_rows)) {
        m_layout->removeWidget(row);
        if (rows.contains(row))
            continue;
        row->hide();
        row->deleteLater();
    }
    m_rows = rows;
    for (EntryRow *row : std::as_const(m_rows))
        m_layout->addWidget(row);
    Q_EMIT port().controlsChanged();
}

EntryRow *ListField::newRow()
{
    auto *row = new EntryRow(field(), port(), [this](const EntryRow *asking) {
        return entryPlace(path(), indexOf(asking));
    });
    connect(row, &EntryRow::chosenRight, this, [this, row] {
        for (EntryRow *other : std::as_const(m_rows))
            other->setRight(other == row);
        tellChosen();
    });
    connect(row, &EntryRow::nextWanted, this, [this, row] { next(row); });
    connect(row, &EntryRow::removeWanted, this, [this, row] { remove(row, indexOf(row)); });
    connect(row, &EntryRow::removedBackwards, this,
            [this, row] { remove(row, std::max(indexOf(row) - 1, 0)); });
    connect(row, &EntryRow::moveWanted, this, [this, row](int steps) {
        const int from = indexOf(row);
        Q_EMIT port().entryMoved(path(), from, from + steps);
    });
    return row;
}

void ListField::next(const EntryRow *row)
{
    const int index = indexOf(row);
    if (index + 1 < m_rows.size())
        m_rows[index + 1]->focusAt({});
    else
        add(index + 1);
}

void ListField::add(int index)
{
    m_focusWanted = index;
    m_countWanted = m_rows.size() + 1;
    Q_EMIT port().entryAdded(path(), index);
}

void ListField::remove(const EntryRow *row, int focusAfterwards)
{
    m_focusWanted = focusAfterwards;
    m_countWanted = m_rows.size() - 1;
    Q_EMIT port().entryRemoved(path(), indexOf(row));
}

int ListField::indexOf(const EntryRow *row) const
{
    return static_cast<int>(std::ranges::find(m_rows, row) - m_rows.begin());
}

} // namespace carrel::ui
