// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/fieldeditor.h"

#include <QHash>
#include <QSet>

class QGridLayout;
class QToolButton;

namespace carrel::ui {

class EntryMenu;
class PlainEdit;

/// Two lists as one table: the entries of this list are its rows, those of the other its columns,
/// and every cell holds the text that goes along with both (a rubric: criteria and levels).
class GridField : public FieldEditor
{
    Q_OBJECT

public:
    GridField(const Field &field, const QList<Field> &fields, FormPort &port, Place place);

    QJsonValue value() const override;
    bool focusAt(const QString &path) override;
    QWidgetList controls() const override;
    void setName(const QString &name) override;
    QStringList alsoShows() const override { return {m_columnField.key}; }

protected:
    void display(const QJsonObject &object) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// The head of a row or column: the fields of its entry and its menu.
    struct Head
    {
        QString id;
        QJsonObject entry = {};
        QWidget *box = nullptr;
        QList<FieldEditor *> editors = {};
        EntryMenu *menu = nullptr;
    };
    enum class Side { Row, Column };

    Head newHead(Side side, const QString &id);
    void addHeadFields(Head &head, Side side);
    QList<Head> headsFor(Side side, const QJsonArray &entries);
    void showHeads(Side side, const QJsonArray &entries);
    PlainEdit *newCell(const QString &row, const QString &column);
    void placeAll();
    void dropCells();
    void showCells();
    QJsonArray textsOf(const QString &row) const;
    void tellCell(const QString &row);
    bool focusHead(Side side, const PathHead &head);
    void takeWantedFocus();
    void add(Side side);
    const Field &fieldOf(Side side) const;
    QList<Head> &headsOf(Side side) { return side == Side::Row ? m_rows : m_columns; }
    int indexOf(Side side, const QString &id) const;

    using CellKey = std::pair<QString, QString>; ///< Ids of row and column.
    Field m_columnField;
    Field m_textField;
    QGridLayout *m_grid;
    QToolButton *m_addRow;
    QToolButton *m_addColumn;
    QList<Head> m_rows;
    QList<Head> m_columns;
    QHash<CellKey, PlainEdit *> m_cells;
    QSet<QString> m_pending; ///< Rows in whose cells keys were typed that nobody has read.
    QString m_wantedPath; ///< The entry that the cursor goes into once it is there.
};

} // namespace carrel::ui
