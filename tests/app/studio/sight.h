// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QModelIndex>
#include <QPointer>
#include <QString>

class QAbstractItemView;
class QAction;
class QMenu;
class QWidget;

namespace carrel::test {

// What an author sees of the studio, by the words a screen reader says. Only on the window's
// thread.

QString nameOf(QWidget *widget); ///< Without the mark of a letter; empty for none.

/// The window the author has turned to.
QPointer<QWidget> &lookedAt();
/// The window that takes input now: a popup, else a dialog, else the one looked at, else the only
/// one there is. A display without a window manager gives the focus to nobody by itself.
QWidget *front();
QWidget *keyTarget(); ///< What the next key goes to.

/// What can be used in the window in front: shown, enabled, and not a mere label.
QList<QWidget *> usableWidgets();
bool isField(const QWidget *widget); ///< Takes text.

enum class Sort { Any, Field };
/// An exact name wins over one that begins with the words. Of several fields of one name it is the
/// last one, where an author who goes on writing is. Null if there is none.
QWidget *find(const QString &name, Sort sort = Sort::Any);

/// Whether a text of this window, or of what is in it, has the words.
bool says(const QWidget &window, const QString &words);

struct Row
{
    QAbstractItemView *list = nullptr; ///< Null: there is no such row.
    QModelIndex index;
};
/// The first row that shows the words, in a list or tree of that name.
Row findRow(const QString &name, const QString &words);

QAction *entryOf(const QList<QAction *> &entries, const QString &words);
QMenu *openMenu();

void scrollTo(QWidget *widget);

} // namespace carrel::test
