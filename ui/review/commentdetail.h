// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/commentedits.h"
#include "core/edit/reviewedits.h"
#include "core/exchange/review/commentlist.h"

#include <QScrollArea>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace carrel::ui {

/// One comment with all that was said about it, and what can be done with it.
class CommentDetail : public QWidget
{
    Q_OBJECT

public:
    explicit CommentDetail(QWidget *parent = nullptr);

    /// `wording`: what accepting the suggestion would do; of no interest where there is none.
    void show(const review::ListedComment &entry, const WordingChange &wording);
    void clear(); ///< Nothing is selected.
    CommentId comment() const { return m_entry.comment.id; } ///< Null: none.

Q_SIGNALS:
    void placeRequested();
    void acceptRequested(carrel::IfOther ifOther);
    void statusRequested(carrel::CommentStatus status);
    void replied(const QString &text);

private:
    void createButtons();
    void addText(const QString &text, bool isMuted = false);
    void addNotice(const QString &text);
    void addWording();
    void addAnswers();
    void reply();

    review::ListedComment m_entry;
    WordingChange m_wording;
    QScrollArea *m_scroll;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column = nullptr;
    QPushButton *m_go;
    QPushButton *m_accept;
    QPushButton *m_done;
    QLineEdit *m_answer;
    QPushButton *m_reply;
};

} // namespace carrel::ui
