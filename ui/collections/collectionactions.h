// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/collections/collections.h"

#include <QObject>
#include <QStringList>

class QWidget;

namespace carrel::ui {

class WorkBar;

/// What an author does to collections, done in their files. What did not work is told in words.
class CollectionActions : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    CollectionActions(WorkBar &work, QWidget *window);

    QStringList addedFiles() const; ///< Of others, in the order they came.

    /// An empty one, called "New collection"; returns its path, empty if that did not work.
    QString makeNew();
    /// One from elsewhere onto the list. False: it cannot be read, and that was told.
    bool addFile(const QString &path);
    void takeOut(const QString &path);
    bool saveCopy(const Collection &collection, const QString &target);

    /// Returns where it is now; empty if that did not work.
    QString renameCollection(const Collection &collection, const QString &name);
    bool renamePiece(const QString &path, const NodeId &piece, const QString &name);
    bool removePieces(const QString &path, const QList<NodeId> &pieces);
    bool removeCollection(const Collection &collection);

Q_SIGNALS:
    void changed(); ///< Files or the list are others now.
    void told(const QString &text);

private:
    bool tell(const Result<> &result);
    bool change(const QString &title, const std::function<Result<>()> &work);

    WorkBar &m_work;
    QWidget *m_window;
};

} // namespace carrel::ui
