// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/editsession.h"
#include "core/exchange/review/commentlist.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace carrel::ui {

class WorkBar;

/// Lists the comments of an open course on a second thread: when it is asked, and from then on a
/// moment after each edit.
class CommentReader : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this.
    CommentReader(EditSession &session, WorkBar &work, QObject *parent = nullptr);
    ~CommentReader() override; ///< Waits for the work in hand.

    void readNow();
    void setPause(int milliseconds) { m_pause.setInterval(milliseconds); } ///< For tests.

Q_SIGNALS:
    void found(const QList<carrel::review::ListedComment> &comments);

private:
    void read();

    EditSession &m_session;
    WorkBar &m_work;
    QThreadPool m_pool;
    QTimer m_pause;
    bool m_isReading = false;
    bool m_isStale = false; ///< The course changed while it was being read.
    bool m_isWanted = false; ///< Somebody has asked once.
};

} // namespace carrel::ui
