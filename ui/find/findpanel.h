// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/commands/command.h"
#include "ui/find/coursesearch.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QLabel;
class QStackedWidget;
class QTreeView;

namespace carrel::ui {

class FindBar;
class HitModel;
class WorkBar;

/// What the panel stands in. All outlive it.
struct FindSurroundings
{
    EditSession &session;
    WorkBar &work;
    std::function<void()> keepTyping; ///< Before the course is read or changed.
    std::function<NodeId()> current; ///< Page, module or course that is shown.
};

/// Find and replace over everything, beside the page: what is found stands in a list that follows
/// the course, each place with what stands around it, and leads there.
class FindPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FindPanel(const FindSurroundings &around, QWidget *parent = nullptr);
    ~FindPanel() override;

    enum class For { Finding, Replacing };
    /// Shows it and takes the focus; words that are selected where the focus was are looked for.
    void open(For purpose);
    /// Hides it and gives the focus back.
    void shut();
    void placeChanged(); ///< Another page is shown.

    QList<Command> commands(); ///< They use this panel: not to be run after it.

Q_SIGNALS:
    /// The author wants to see this place, with the words selected.
    void hitRequested(const carrel::TextHit &hit);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void createLayout();
    void look();
    void take(const SearchAnswer &answer);
    void showCount();
    void showNothing();
    void step(int direction);
    void go(const QModelIndex &index);
    void goKeepingFocus(const QModelIndex &index);
    void replaceOne();
    void replaceAll();
    void replace(const QList<TextHit> &hits);
    void tell(const ReplaceReport &report);
    TextQuery query() const;
    NodeId moduleOf(NodeId node) const;

    FindSurroundings m_around;
    CourseSearch *m_search;
    HitModel *m_model;
    FindBar *m_bar;
    QStackedWidget *m_stack;
    QTreeView *m_list;
    QLabel *m_nothing; ///< Instead of an empty list.
    QLabel *m_said; ///< What was replaced last.
    QPointer<QWidget> m_focusBefore;
    bool m_hasToggled = false; ///< The click was on a check box.
    std::optional<TextHit> m_last; ///< Where the author is in the list.
};

} // namespace carrel::ui
