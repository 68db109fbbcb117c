// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/textmatch.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace carrel::ui {

/// What to find, how and where, and what to put in its place.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    enum class Where { Course, Module, Page, Titles };

    explicit FindBar(QWidget *parent = nullptr);

    WordsToFind words() const;
    Where where() const;
    QString with() const;
    bool isReplacing() const;
    void setReplacing(bool isReplacing);
    void setText(const QString &text);
    void focusText(); ///< All of it selected, so that typing begins anew.

    /// How many places there are, in words; and how many of them would be replaced.
    void setCount(const QString &count, int chosen);
    void setCanStep(bool canStep);

Q_SIGNALS:
    void changed(); ///< Anything of it.
    void stepAsked(int direction); ///< 1: next, -1: the one before.
    void listAsked(); ///< The author goes down from the line.
    void replaceOneAsked();
    void replaceAllAsked();
    void closeAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLayout *lineWithText();
    QLayout *lineWithOptions();
    QWidget *lineWithReplacement();
    QToolButton *button(const QString &picture, const QString &name);

    QLineEdit *m_text;
    QLineEdit *m_with;
    QCheckBox *m_case;
    QCheckBox *m_whole;
    QComboBox *m_where;
    QLabel *m_count;
    QToolButton *m_replacing;
    QToolButton *m_previous;
    QToolButton *m_next;
    QPushButton *m_one;
    QPushButton *m_all;
    QWidget *m_replacement;
};

} // namespace carrel::ui
