// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/fieldeditor.h"

class QAbstractButton;
class QGridLayout;
class QLabel;

namespace carrel::ui {

class EntryMenu;

/// One entry of a list: what marks it right or its number, its texts, its menu. Fields with a
/// condition (Field::onlyIf) are there while a choice of the entry, or of the form, has that value.
class EntryRow : public QWidget
{
    Q_OBJECT

public:
    /// `place`: the path of a row, "options[2]".
    using Place = std::function<QString(const EntryRow *row)>;
    EntryRow(const Field &list, FormPort &port, const Place &place);

    QString id() const { return m_entry.value(QStringLiteral("id")).toString(); }
    /// `canRemove`: the list is not down to its fewest.
    void setEntry(const QJsonObject &entry, int index, int count, bool canRemove);
    QJsonObject entry() const; ///< As it stands there, unknown members kept.

    bool focusAt(const QString &path); ///< From the entry on; empty: its first text.
    QWidgetList controls() const;
    void setRight(bool isRight);

Q_SIGNALS:
    void chosenRight(); ///< Only where the list has one right entry.
    void nextWanted(); ///< Enter.
    void moveWanted(int steps);
    void removeWanted();
    void removedBackwards(); ///< Backspace in an entry that holds nothing.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addKey(const Field &member);
    void addEditor(const Field &member, QGridLayout *layout);
    void addMenu(QGridLayout *layout);
    void nameAll(int index);
    void showConditions();
    void tellSwitch(const QString &key, bool on);
    bool isBlank() const;

    /// An editor of the entry in the widget that holds it, caption and all.
    struct Part
    {
        FieldEditor *editor;
        QWidget *box;
    };

    Field m_list;
    FormPort &m_port;
    FieldEditor::Place m_place;
    QJsonObject m_entry;
    Field m_keyField;
    QAbstractButton *m_key = nullptr; ///< Null: the entries have a number.
    QLabel *m_number = nullptr;
    QLabel *m_signs; ///< Which switches are on, in words.
    EntryMenu *m_menu;
    QList<Part> m_parts;
    bool m_isCard = false; ///< Holds a list of its own: framed, and Enter is a line break.
    bool m_canRemove = true;
};

} // namespace carrel::ui
