// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QList>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace carrel {
class EditSession;
}

namespace carrel::ui {

/// Finds out what pages are about while nothing else is to do, a few at a time, so that the outline
/// stands at once however long it is.
class OutlineContents : public QObject
{
    Q_OBJECT

public:
    explicit OutlineContents(EditSession &session, QObject *parent); ///< Must outlive it.

    void want(const QList<NodeId> &pages); ///< Soon, in this order.
    void readAll(); ///< Now: for tests and pictures.

Q_SIGNALS:
    /// The kind of block that tells a page from others: an activity, a question, a film. Empty: it
    /// is made of words.
    void found(const carrel::NodeId &page, const QString &kind);

private:
    void readFew();
    void read(const NodeId &page);

    EditSession &m_session;
    QList<NodeId> m_waiting;
    QSet<NodeId> m_isWaiting;
    QTimer m_timer;
};

/// The kind that stands out among those of a page's blocks; empty if all are words and pictures.
QString mainContent(const QStringList &kinds);

} // namespace carrel::ui
