// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/collections/piecemodel.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace carrel::ui {

/// What is chosen among the collections: what it says, word for word, and what can be done with it.
class PieceDetails : public QWidget
{
    Q_OBJECT

public:
    explicit PieceDetails(QWidget *parent = nullptr);

    /// Of one collection; none: a hint. The rows are only looked at now.
    void show(const QList<const PieceRow *> &rows);
    using QWidget::show;

    enum class Ask { PutIn, PutInBlocks, Rename, Delete, SaveCopy, OpenAsCourse, TakeOut };

Q_SIGNALS:
    void asked(carrel::ui::PieceDetails::Ask what);

private:
    QPushButton *addButton(QPushButton *button, const QString &hint, Ask what);
    void showOne(const PieceRow &row);
    void showButtons(const QList<const PieceRow *> &rows);

    QVBoxLayout *m_column;
    QLabel *m_name;
    QLabel *m_facts;
    QPlainTextEdit *m_text;
    QWidget *m_room; ///< In its place while it says nothing.
    QPushButton *m_putIn;
    QPushButton *m_putInBlocks;
    QPushButton *m_rename;
    QPushButton *m_openAsCourse;
    QPushButton *m_saveCopy;
    QPushButton *m_takeOut;
    QPushButton *m_delete;
};

} // namespace carrel::ui
