// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QIcon>
#include <QList>

#include <functional>

class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace carrel::ui {

/// "Go to anything": a line to type in, and below it what fits best of all commands, modules, pages
/// and settings; what has to be searched for comes later, below the rest. Arrows choose, Enter does
/// it, Escape leaves.
class Palette : public QDialog
{
    Q_OBJECT

public:
    struct Entry
    {
        QString text;
        QString detail; ///< Second-rank, at the end of the line: shortcut, module.
        QString picture; ///< Name for icon(), or empty.
        std::function<void()> run;
    };

    /// What a list of other things says of itself.
    struct Words
    {
        QString title;
        QString prompt;
        QString nothing; ///< Where nothing fits.
    };

    explicit Palette(QList<Entry> entries, QWidget *parent = nullptr);
    Palette(QList<Entry> entries, const Words &words, QWidget *parent = nullptr);

    /// What was found for what was typed; nothing happens if something else stands there by now.
    void addFound(const QString &typed, const QList<Entry> &entries);
    void type(const QString &text);
    QStringList shown() const;
    void accept() override; ///< Closes, then does what is chosen.

Q_SIGNALS:
    void typed(const QString &text); ///< Whoever finds more answers with addFound().

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void filter(const QString &typed);

    void append(const Entry &entry, qsizetype number);
    void showList();

    QList<Entry> m_entries; ///< Those given at first, then those found for what is typed now.
    qsizetype m_given; ///< How many were given at first.
    QLineEdit *m_typed;
    QListView *m_list;
    QLabel *m_nothing; ///< Instead of an empty list.
    QStandardItemModel *m_model;
};

} // namespace carrel::ui
