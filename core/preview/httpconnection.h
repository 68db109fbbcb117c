// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/preview/httprequest.h"
#include "core/preview/responder.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

class QTcpSocket;

namespace carrel::preview {

/// How long a connection may wait, in milliseconds.
struct PatienceLimits
{
    int head = 5'000; ///< For the rest of a request whose first byte has come.
    int idle = 15'000; ///< Without a byte either way. Event streams are exempt.
};

/// One connection: reads requests one after the other, has them answered, streams the answers.
/// Holds at most 1 MiB of answer and 16 KiB of request. Deletes itself when the connection ends.
class HttpConnection : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<Reply(const HttpRequest &)>;

    /// `socket`: connected; owned from now on.
    HttpConnection(QTcpSocket *socket, const PatienceLimits &patience, Answer answer,
                   QObject *parent);

    /// Nothing is being answered, and it is no event stream: it can be closed without harm.
    bool isWaiting() const { return !m_reply && !m_isStream; }
    bool isEventStream() const { return m_isStream; }
    /// More of an event stream; whoever reads too slowly is cut off.
    void sendEvent(const QByteArray &event);
    void abort();

Q_SIGNALS:
    void streamOpened();
    void ended();

private:
    void read();
    void advance();
    bool startNext();
    void begin(Reply reply);
    bool sendMore();
    void finishReply();
    void wait(int milliseconds);

    QTcpSocket *m_socket;
    PatienceLimits m_patience;
    Answer m_answer;
    QByteArray m_received;
    std::optional<Reply> m_reply;
    qint64 m_left = 0; ///< Bytes of the body still to be sent.
    QTimer m_timer;
    bool m_isHeadTimed = false; ///< The timer counts from the first byte of this request.
    bool m_isStream = false;
    bool m_isClosing = false;
};

} // namespace carrel::preview
