// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/gridfield.h"

#include "core/base/translate.h"
#include "core/kinds/fieldcheck.h"
#include "ui/forms/controls.h"
#include "ui/forms/entrymenu.h"
#include "ui/forms/plainedit.h"
#include "ui/forms/quietframe.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPointer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr int rowHeadStretch = 3;
constexpr int cellStretch = 4;

Field columnsOf(const Field &field, const QList<Field> &fields)
{
    for (const Field &member : field.fields) {
        if (const Field *columns = fieldNamed(fields, member.along))
            return *columns;
    }
    return {};
}

Field textsAlong(const Field &field)
{
    return *std::ranges::find_if(field.fields,
                                 [](const Field &member) { return !member.along.isEmpty(); });
}

} // namespace

GridField::GridField(const Field &field, const QList<Field> &fields, FormPort &port, Place place)
    : FieldEditor(field, port, std::move(place))
    , m_columnField(columnsOf(field, fields))
    , m_textField(textsAlong(field))
    , m_grid(new QGridLayout)
    , m_addRow(addButton(carrel::tr("Add %1").arg(field.entryName)))
    , m_addColumn(addButton(carrel::tr("Add %1").arg(m_columnField.entryName)))
{
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_addRow);
    buttons->addWidget(m_addColumn);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addLayout(m_grid);
    layout->addLayout(buttons);
    m_grid->setSpacing(1); // the lines between the cells
    m_grid->setContentsMargins(1, 1, 1, 1);
    connect(m_addRow, &QToolButton::clicked, this, [this] { add(Side::Row); });
    connect(m_addColumn, &QToolButton::clicked, this, [this] { add(Side::Column); });
    setName(field.label);
}

QJsonValue GridField::value() const
{
    QJsonArray entries;
    for (const Head &row : m_rows) {
        QJsonObject entry = row.entry;
        for (const FieldEditor *editor : row.editors)
            entry.insert(editor->field().key, editor->value());
        entry.insert(m_textField.key, textsOf(row.id));
        entries.append(entry);
    }
    return entries;
}

QWidgetList GridField::controls() const
{
    QWidgetList all;
    const auto take = [&all](const Head &head) {
        for (const FieldEditor *editor : head.editors)
            all << editor->controls();
        all << head.menu;
    };
    for (const Head &column : m_columns)
        take(column);
    for (const Head &row : m_rows) {
        take(row);
        for (const Head &column : m_columns)
            all << m_cells.value({row.id, column.id});
    }
    return all << m_addRow << m_addColumn;
}

void GridField::setName(const QString &)
{
    m_addRow->setAccessibleDescription(field().help);
    m_addColumn->setAccessibleDescription(m_columnField.help);
}

const Field &GridField::fieldOf(Side side) const
{
    return side == Side::Row ? field() : m_columnField;
}

int GridField::indexOf(Side side, const QString &id) const
{
    const QList<Head> &heads = side == Side::Row ? m_rows : m_columns;
    return static_cast<int>(std::ranges::find(heads, id, &Head::id) - heads.begin());
}

GridField::Head GridField::newHead(Side side, const QString &id)
{
    Head head{
        .id = id, .box = new QWidget, .menu = new EntryMenu(fieldOf(side), side == Side::Column)};
    auto *layout = new QGridLayout(head.box);
    layout->setContentsMargins(space::xs, space::xs, 0, space::xs);
    layout->setSpacing(0);
    layout->setColumnStretch(0, 1);
    layout->addWidget(head.menu, 0, 1, Qt::AlignTop);
    addHeadFields(head, side);
    connect(head.menu, &EntryMenu::moveWanted, this, [this, side, id](int steps) {
        const int from = indexOf(side, id);
        Q_EMIT port().entryMoved(memberPlace(place()(), fieldOf(side).key), from, from + steps);
    });
    connect(head.menu, &EntryMenu::removeWanted, this, [this, side, id] {
        Q_EMIT port().entryRemoved(memberPlace(place()(), fieldOf(side).key), indexOf(side, id));
    });
    return head;
}

void GridField::addHeadFields(Head &head, Side side)
{
    auto *layout = qobject_cast<QGridLayout *>(head.box->layout());
    const QList<Field> &members = fieldOf(side).fields;
    const auto here = [this, side, id = head.id] {
        return entryPlace(memberPlace(place()(), fieldOf(side).key), indexOf(side, id));
    };
    for (const Field &member : members) {
        if (member.key == m_textField.key && side == Side::Row)
            continue;
        FieldEditor *editor = makeFieldEditor(member, members, port(), here);
        head.editors << editor;
        if (editor->caption() == FieldEditor::Caption::Beside) {
            auto *line = new QHBoxLayout;
            QLabel *label = captionLabel(member.label);
            label->setWordWrap(false);
            line->addWidget(label);
            line->addWidget(editor, 1);
            line->setContentsMargins(space::s, 0, space::xs, 0);
            line->setSpacing(space::s);
            layout->addLayout(line, layout->rowCount(), 0, 1, 2);
        } else {
            const bool isFirst = head.editors.size() == 1;
            layout->addWidget(editor, isFirst ? 0 : layout->rowCount(), 0, 1, isFirst ? 1 : 2);
        }
        const QWidgetList controls = editor->controls();
        for (QWidget *control : controls) {
            control->installEventFilter(this);
            if (member.type == FieldType::Text) {
                QFont font = control->font();
                font.setWeight(QFont::DemiBold);
                control->setFont(font);
                qobject_cast<QTextEdit *>(control)->setPlaceholderText(member.label);
            }
        }
    }
}

QList<GridField::Head> GridField::headsFor(Side side, const QJsonArray &entries)
{
    QList<Head> heads;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        QString id = entries[i][u"id"_s].toString();
        if (id.isEmpty())
            id = u"#%1"_s.arg(i); // entries of a hand-written file may lack one
        const auto same = std::ranges::find(headsOf(side), id, &Head::id);
        heads << (same == headsOf(side).end() ? newHead(side, id) : *same);
        heads.last().entry = entries[i].toObject();
    }
    return heads;
}

void GridField::display(const QJsonObject &object)
{
    const auto idsOf = [this] {
        QStringList ids;
        for (const Head &row : m_rows)
            ids << row.id;
        ids << QString();
        for (const Head &column : m_columns)
            ids << column.id;
        return ids;
    };
    const QStringList before = idsOf();
    showHeads(Side::Row, valueIn(object).toArray());
    showHeads(Side::Column, object.value(m_columnField.key).toArray());
    if (idsOf() != before)
        placeAll();
    showCells();
    takeWantedFocus();
}

void GridField::showHeads(Side side, const QJsonArray &entries)
{
    const QList<Head> heads = headsFor(side, entries);
    for (const Head &old : std::as_const(headsOf(side))) {
        if (std::ranges::find(heads, old.id, &Head::id) == heads.end()) {
            old.box->hide();
            old.box->deleteLater();
        }
    }
    headsOf(side) = heads;
    const Field &list = fieldOf(side);
    const int count = static_cast<int>(heads.size());
    for (int i = 0; i < count; ++i) {
        for (FieldEditor *editor : heads[i].editors) {
            editor->setObject(heads[i].entry);
            editor->setName(u"%1: %2 %3"_s.arg(editor->field().label, list.entryName).arg(i + 1));
        }
        heads[i].menu->setPlace(i, count, count > list.fewest);
        for (const Field &member : list.fields) {
            if (isSwitch(member))
                heads[i].menu->setSwitch(member.key, heads[i].entry.value(member.key).toBool());
        }
        //: %1 is an entry with its number, for example option 2.
        heads[i].menu->setAccessibleName(
            carrel::tr("Move, set or delete %1").arg(u"%1 %2"_s.arg(list.entryName).arg(i + 1)));
    }
}

PlainEdit *GridField::newCell(const QString &row, const QString &column)
{
    auto *cell = new PlainEdit(PlainEdit::Lines::Many);
    cell->setPlaceholderText(m_textField.label);
    cell->setAccessibleDescription(m_textField.help);
    cell->installEventFilter(this);
    connect(cell, &PlainEdit::edited, this, [this, row] { tellCell(row); });
    auto *frame = new QuietFrame(cell, QuietFrame::Look::Quiet, this);
    frame->layout()->setAlignment(cell, Qt::AlignTop);
    m_cells.insert({row, column}, cell);
    return cell;
}

void GridField::placeAll()
{
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    dropCells();
    const int columns = m_grid->columnCount();
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 0);
    const bool hasRowFields = field().fields.size() > 1;
    m_grid->setColumnStretch(0, hasRowFields ? rowHeadStretch : 0);
    for (int c = 0; c < m_columns.size(); ++c) {
        m_grid->addWidget(m_columns[c].box, 0, c + 1);
        m_grid->setColumnStretch(c + 1, cellStretch);
    }
    for (int r = 0; r < m_rows.size(); ++r) {
        m_grid->addWidget(m_rows[r].box, r + 1, 0);
        for (int c = 0; c < m_columns.size(); ++c) {
            PlainEdit *cell = m_cells.value({m_rows[r].id, m_columns[c].id});
            if (!cell)
                cell = newCell(m_rows[r].id, m_columns[c].id);
            m_grid->addWidget(cell->parentWidget(), r + 1, c + 1);
        }
    }
    update();
    Q_EMIT port().controlsChanged();
}

void GridField::dropCells()
{
    for (auto cell = m_cells.begin(); cell != m_cells.end();) {
        const auto &[row, column] = cell.key();
        if (indexOf(Side::Row, row) < m_rows.size()
            && indexOf(Side::Column, column) < m_columns.size()) {
            ++cell;
            continue;
        }
        cell.value()->parentWidget()->hide();
        cell.value()->parentWidget()->deleteLater();
        cell = m_cells.erase(cell);
    }
}

void GridField::showCells()
{
    for (int r = 0; r < m_rows.size(); ++r) {
        const QJsonArray texts = m_rows[r].entry.value(m_textField.key).toArray();
        for (int c = 0; c < m_columns.size(); ++c) {
            PlainEdit *cell = m_cells.value({m_rows[r].id, m_columns[c].id});
            if (!m_pending.contains(m_rows[r].id))
                cell->showText(texts.at(c).toString());
            cell->setAccessibleName(u"%1: %2 %3, %4 %5"_s.arg(m_textField.label, field().entryName)
                                        .arg(r + 1)
                                        .arg(m_columnField.entryName)
                                        .arg(c + 1));
        }
    }
}

QJsonArray GridField::textsOf(const QString &row) const
{
    const int index = indexOf(Side::Row, row);
    QJsonArray texts;
    if (index == m_rows.size())
        return texts;
    for (const Head &column : m_columns)
        texts.append(m_cells.value({row, column.id})->text());
    const QJsonArray stored = m_rows[index].entry.value(m_textField.key).toArray();
    for (qsizetype i = texts.size(); i < stored.size(); ++i)
        texts.append(stored[i]); // more than there are levels: not ours to drop
    return texts;
}

void GridField::tellCell(const QString &row)
{
    m_pending.insert(row);
    const FieldValue read = [grid = QPointer<GridField>(this), row]() -> QJsonValue {
        if (!grid)
            return QJsonValue::Undefined;
        grid->m_pending.remove(row);
        return grid->textsOf(row);
    };
    const QString place = entryPlace(path(), indexOf(Side::Row, row));
    Q_EMIT port().typed(memberPlace(place, m_textField.key), read);
}

bool GridField::focusHead(Side side, const PathHead &head)
{
    const QList<Head> &heads = headsOf(side);
    if (head.index < 0 || head.index >= heads.size())
        return false;
    const Head &found = heads[head.index];
    const PathHead member = headOf(head.rest);
    if (side == Side::Row && member.key == m_textField.key && member.index >= 0
        && member.index < m_columns.size()) {
        m_cells.value({found.id, m_columns[member.index].id})->setFocus(Qt::OtherFocusReason);
        return true;
    }
    const auto named = std::ranges::find_if(found.editors, [&](const FieldEditor *editor) {
        return editor->field().key == member.key;
    });
    if (named != found.editors.end())
        return (*named)->focusAt(head.rest);
    if (!found.editors.isEmpty())
        return found.editors.first()->focusAt({});
    QWidget *first = found.menu; // a row that is nothing but its cells
    if (side == Side::Row && !m_columns.isEmpty())
        first = m_cells.value({found.id, m_columns.first().id});
    first->setFocus(Qt::OtherFocusReason);
    return true;
}

bool GridField::focusAt(const QString &path)
{
    const PathHead head = headOf(path);
    const Side side = head.key == m_columnField.key ? Side::Column : Side::Row;
    if (focusHead(side, head))
        return true;
    controls().first()->setFocus(Qt::OtherFocusReason);
    return true;
}

void GridField::add(Side side)
{
    const QString list = memberPlace(place()(), fieldOf(side).key);
    const int index = static_cast<int>(headsOf(side).size());
    m_wantedPath = entryPlace(fieldOf(side).key, index);
    Q_EMIT port().entryAdded(list, index);
}

void GridField::takeWantedFocus()
{
    const PathHead head = headOf(m_wantedPath);
    if (m_wantedPath.isEmpty())
        return;
    if (focusHead(head.key == m_columnField.key ? Side::Column : Side::Row, head))
        m_wantedPath.clear();
}

bool GridField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return false;
    auto *key = static_cast<QKeyEvent *>(event);
    for (const Side side : {Side::Row, Side::Column}) {
        for (const Head &head : std::as_const(headsOf(side))) {
            if (!head.box->isAncestorOf(qobject_cast<QWidget *>(watched)))
                continue;
            if (event->type() == QEvent::KeyPress)
                return head.menu->takesKey(key);
            const bool isArrow = key->key() >= Qt::Key_Left && key->key() <= Qt::Key_Down;
            event->setAccepted(isArrow && key->modifiers() == Qt::AltModifier);
            return event->isAccepted();
        }
    }
    return false;
}

void GridField::paintEvent(QPaintEvent *)
{
    if (m_columns.isEmpty() && m_rows.isEmpty())
        return;
    const Tones colours = tones(palette());
    QPainter painter(this);
    painter.setPen(colours.frame);
    const QRect all = m_grid->geometry().adjusted(0, 0, -1, -1);
    const int rows = static_cast<int>(m_rows.size());
    const int columns = static_cast<int>(m_columns.size());
    if (columns > 0)
        painter.fillRect(QRect(all.topLeft(), QPoint(all.right(), m_grid->cellRect(0, 1).bottom())),
                         colours.canvas);
    for (int r = 1; r <= rows; ++r) {
        const int y = m_grid->cellRect(r, 0).top() - 1;
        painter.drawLine(all.left(), y, all.right(), y);
    }
    for (int c = 1; c <= columns; ++c) {
        const int x = m_grid->cellRect(0, c).left() - 1;
        painter.drawLine(x, all.top(), x, all.bottom());
    }
    painter.drawRect(all);
}

} // namespace carrel::ui
