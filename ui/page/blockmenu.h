// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;

namespace carrel::ui {

class BlockList;

/// The popover that asks which type of block to add: type to search, arrows and Enter, or click.
/// Deletes itself when it closes.
class BlockMenu : public QFrame
{
    Q_OBJECT

public:
    explicit BlockMenu(QWidget *parent);

    /// Opens below this part of `anchor`, or above it where there is no room.
    void openAt(const QWidget &anchor, const QRect &part);

    BlockList &list() const { return *m_list; }
    QLineEdit &search() const { return *m_search; }

Q_SIGNALS:
    void chosen(const QString &kind);
    void dismissed(); ///< Closed without a choice.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void choose();
    void filter(const QString &words);

    QLineEdit *m_search;
    BlockList *m_list;
    QLabel *m_nothing;
    bool m_hasChosen = false;
};

} // namespace carrel::ui
