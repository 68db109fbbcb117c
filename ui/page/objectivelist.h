// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace carrel::ui {

/// What learners can do after a module, one line each. Enter goes on with a new line, Backspace in
/// an empty one takes it away; the last line always waits for another.
class ObjectiveList : public QWidget
{
    Q_OBJECT

public:
    explicit ObjectiveList(QWidget *parent = nullptr);

    /// Shows them; leaves everything alone where they are shown already. Emits nothing.
    void setObjectives(const QStringList &objectives);
    QStringList objectives() const; ///< Without empty ones.

Q_SIGNALS:
    void typed();
    void focusLeft();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *insertLine(qsizetype index, const QString &text);
    void removeLine(qsizetype index);
    void keepOneWaiting();
    void nameLines();
    bool handleKey(QLineEdit &line, int key);

    QVBoxLayout *m_layout;
    QList<QLineEdit *> m_lines;
};

} // namespace carrel::ui
