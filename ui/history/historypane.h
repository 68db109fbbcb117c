// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/editsession.h"
#include "core/edit/pastcourse.h"
#include "ui/commands/command.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace carrel::ui {

class ComparisonView;
class HistoryList;
class HistoryModel;
class PastReader;
class WorkBar;

/// The history of a course beside it: every step in words, named snapshots, and what a page or
/// block was at one of them. Asks for everything that changes the course; reads nothing while it is
/// hidden.
class HistoryPane : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive this.
    HistoryPane(EditSession &session, WorkBar &work, QWidget *parent = nullptr);
    ~HistoryPane() override;

    /// What is selected in the course: page, module or course, and the block there or null. The
    /// filter and the comparison are about that.
    void setPlace(const NodeId &page, const NodeId &block);
    void showEarlierStatesOf(const NodeId &block); ///< Filters to it.
    void renameSnapshot(qint64 id); ///< In place.
    void takeFocus();
    HistoryModel &model() const { return *m_model; }

Q_SIGNALS:
    void goAsked(const carrel::PastPoint &point);
    void snapshotAsked();
    void deleteAsked(qint64 snapshot);
    void bringBackAsked(const carrel::NodeId &node, const carrel::PastPoint &point,
                        const QString &when);
    void failed(const carrel::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum class Scope { Course, Page, Block };

    void createLayout();
    QWidget *createListPage();
    QWidget *createActions();
    void connectSignals();
    void fillScopes();
    void chooseScope();
    NodeId scopeNode() const;
    void applyScope();
    void compare(const PastPoint &point);
    void beginComparison(const PastPoint &point);
    void compareAgain();
    void endComparison();
    void refreshActions();
    void refreshHint();

    EditSession &m_session;
    HistoryModel *m_model;
    PastReader *m_reader;
    QStackedWidget *m_stack;
    QComboBox *m_scopes;
    HistoryList *m_list;
    QLabel *m_hint;
    QLabel *m_foot;
    ComparisonView *m_comparison;
    QPushButton *m_take;
    QPushButton *m_go;
    QPushButton *m_compare;
    QToolButton *m_rename;
    QToolButton *m_delete;
    NodeId m_page;
    NodeId m_block;
    Scope m_scope = Scope::Course;
    NodeId m_filtered; ///< What the list is filtered to; null: nothing.
    std::optional<PastPoint> m_compared; ///< What is compared, while it is.
    NodeId m_comparedNode;
};

} // namespace carrel::ui
