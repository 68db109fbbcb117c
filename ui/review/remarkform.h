// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/reviewplaces.h"
#include "core/exchange/review/reviewdraft.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace carrel::ui {

/// Writes or changes one comment.
class RemarkForm : public QWidget
{
    Q_OBJECT

public:
    explicit RemarkForm(QWidget *parent = nullptr);

    /// What the comment is about, in words, and the text there (null: the place as a whole).
    struct About
    {
        NodeId node;
        QString words;
        const ReviewText *text = nullptr; ///< Only looked at during the call.
    };
    void write(const About &about); ///< A new one.
    void change(const About &about, const SentComment &comment);
    void takeFocus();

Q_SIGNALS:
    void kept(const carrel::review::ReviewDraft::Remark &remark, const QString &id);
    void removed(const QString &id);

private:
    void createLayout();
    void fill(const About &about, const SentComment &comment);
    void showSuggestion();
    void keep();

    NodeId m_node;
    QString m_anchor;
    QString m_words; ///< Of the text as it is.
    QString m_id; ///< Empty: a new one.
    QLabel *m_about;
    QComboBox *m_kind;
    QPlainTextEdit *m_text;
    QCheckBox *m_suggests;
    QPlainTextEdit *m_suggestion;
    QPushButton *m_keep;
    QPushButton *m_remove;
};

} // namespace carrel::ui
