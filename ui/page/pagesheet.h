// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "ui/page/pageplace.h"

#include <QWidget>

class QPushButton;

namespace carrel::ui {

class BlockActions;
class CardColumn;
class EmptyPage;
class TitleEdit;

/// A page from its title to the way on: title, cards, what to begin with, "Add a block", the pages
/// before and after.
class PageSheet : public QWidget
{
    Q_OBJECT

public:
    /// `actions` must outlive this.
    explicit PageSheet(BlockActions &actions, QWidget *parent = nullptr);

    void showPage(const NodeId &page);
    void refreshTitle();
    void setNeighbours(const PagePlace &place);

    CardColumn &cards() const { return *m_cards; }
    void focusTitle();
    void askForBlock(); ///< At the end of the page.

Q_SIGNALS:
    void opened(const carrel::NodeId &page); ///< The author wants to see another page.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createLayout();
    void connectSignals();
    void showHowFull();
    void goBelowTitle();

    BlockActions &m_actions;
    NodeId m_page;
    NodeId m_previousPage;
    NodeId m_nextPage;
    TitleEdit *m_title;
    CardColumn *m_cards;
    EmptyPage *m_empty;
    QPushButton *m_add;
    QPushButton *m_previous;
    QPushButton *m_next;
};

} // namespace carrel::ui
