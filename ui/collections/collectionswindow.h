// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/collections/piecedetails.h"
#include "ui/collections/piecemodel.h"

#include <QDialog>
#include <QSet>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace carrel::ui {

class CollectionActions;
class PieceTree;
class WorkBar;

/// Pieces that the author wants in the course.
struct PutWish
{
    /// Where it goes if the author says nothing else.
    enum class Onto { Page, Module, Course };

    QString file; ///< Of the collection.
    QList<NodeId> nodes;
    Onto onto = Onto::Page;
};

/// The collections of pieces to use again: the author's own and those of colleagues. Stays open
/// beside the course.
class CollectionsWindow : public QDialog
{
    Q_OBJECT

public:
    explicit CollectionsWindow(WorkBar &work, QWidget *parent = nullptr); ///< Must outlive it.
    ~CollectionsWindow() override; ///< Remembers its size.

    void showInFront();
    void tell(const QString &text);
    void refresh(); ///< Reads what has changed on the disk.
    bool addFile(const QString &path);
    PieceModel &model() { return *m_model; }

Q_SIGNALS:
    void putRequested(const carrel::ui::PutWish &wish);
    void openRequested(const QString &path); ///< As a course, in a window.
    void undoRequested();
    void redoRequested();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createLayout();
    QWidget *createHead();
    QWidget *createBody();
    QWidget *createSureStrip();
    void connectSignals();
    void show(const QList<CollectionContents> &all);
    void showPage();
    void openBranches();
    void select(const QString &path, const NodeId &node);
    void search();
    void answer(PieceDetails::Ask what);
    void putIn(PieceDetails::Ask what);
    void activate(const QModelIndex &index);
    void rename(const QString &path, const NodeId &node, const QString &name);
    void makeNew();
    void chooseFile();
    void saveCopy();
    void askToDelete();
    void deleteChosen();
    void showChosen();
    QList<const PieceRow *> chosen() const; ///< Of one collection, in order.

    CollectionReader *m_reader;
    CollectionActions *m_actions;
    PieceModel *m_model;
    QLineEdit *m_search;
    QPushButton *m_new;
    QPushButton *m_add;
    PieceTree *m_tree;
    QStackedWidget *m_stack;
    QLabel *m_nothing;
    PieceDetails *m_details;
    QWidget *m_sureStrip = nullptr;
    QLabel *m_sureText = nullptr;
    QPushButton *m_sureYes = nullptr;
    QPushButton *m_sureNo = nullptr;
    QLabel *m_told;
    QSet<QString> m_opened; ///< Pieces, by key.
    QSet<QString> m_shut; ///< Collections and shelves.
    QString m_renameNext; ///< A new collection whose name is to be typed.
    bool m_hasRead = false;
};

} // namespace carrel::ui
