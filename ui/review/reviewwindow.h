// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/editsession.h"
#include "core/exchange/review/commentlist.h"

#include <QDialog>

#include <functional>

class QLabel;
class QPushButton;
class QSplitter;
class QTreeView;

namespace carrel::ui {

class CommentDetail;
class CommentFilterBar;
class CommentModel;
class CommentReader;
class WorkBar;

/// The comments of the course: what reviewers sent, at its place, to be answered, accepted and
/// done. Stays open beside the course and follows it.
class ReviewWindow : public QDialog
{
    Q_OBJECT

public:
    /// Both must outlive this.
    ReviewWindow(EditSession &session, WorkBar &work, QWidget *parent = nullptr);

    /// Keeps what is being typed in the course; called before each edit.
    void setKeepTyping(const std::function<void()> &keep) { m_keepTyping = keep; }

    void read(); ///< The comments as they are now.
    void importFiles(const QStringList &paths); ///< Of reviewers. Tells what came of it.
    QString told() const; ///< What the line below the buttons says.
    CommentReader &reader() { return *m_reader; }
    CommentModel &model() { return *m_model; }

Q_SIGNALS:
    /// `block` is null for a page, module or the course; `field` may be empty.
    void placeRequested(const carrel::NodeId &page, const carrel::NodeId &block,
                        const QString &field);
    void sendRequested(); ///< For review.

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void createList();
    void createLayout();
    QWidget *createButtons();
    void connectDetail();
    void take(const QList<review::ListedComment> &comments);
    void showNumbers();
    void showChosen();
    void choose(const CommentId &comment);
    void go();
    void accept(IfOther ifOther);
    void answer(const QString &text);
    void chooseFiles();
    void saveTable();
    bool mayEdit() const; ///< Nobody has the course in hand; what is typed is kept.
    void follow(const Result<> &done); ///< Tells an error, else reads again.

    EditSession &m_session;
    WorkBar &m_work;
    std::function<void()> m_keepTyping;
    CommentReader *m_reader;
    CommentModel *m_model;
    CommentFilterBar *m_filter;
    QLabel *m_told;
    QLabel *m_nothing; ///< Instead of an empty list.
    QSplitter *m_splitter;
    QTreeView *m_list;
    CommentDetail *m_detail;
    QPushButton *m_table;
    CommentId m_chosen;
    QString m_report; ///< Of the last import.
};

/// It ends as files with comments do.
bool isCommentsFile(const QString &path);

} // namespace carrel::ui
