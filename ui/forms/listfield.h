// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/fieldeditor.h"

class QToolButton;
class QVBoxLayout;

namespace carrel::ui {

class EntryRow;

/// A list of entries, one below the other. Rows stay those of their entries: when an entry moves,
/// its row moves.
class ListField : public FieldEditor
{
    Q_OBJECT

public:
    ListField(const Field &field, FormPort &port, Place place);

    QJsonValue value() const override;
    bool focusAt(const QString &path) override;
    QWidgetList controls() const override;
    Caption caption() const override;
    void setName(const QString &name) override;
    /// The entry that a control belongs to, or -1.
    int indexAt(const QWidget *control) const;

protected:
    void display(const QJsonObject &object) override;

private:
    EntryRow *newRow();
    QList<EntryRow *> rowsFor(const QJsonArray &entries);
    void placeRows(const QList<EntryRow *> &rows);
    void next(const EntryRow *row);
    void add(int index);
    void remove(const EntryRow *row, int focusAfterwards);
    int indexOf(const EntryRow *row) const;

    QVBoxLayout *m_layout;
    QToolButton *m_add;
    QList<EntryRow *> m_rows;
    int m_focusWanted = -1; ///< The entry that the cursor goes into once it is there.
    qsizetype m_countWanted = -1;
};

} // namespace carrel::ui
