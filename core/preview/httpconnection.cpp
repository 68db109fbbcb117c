// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/preview/httpconnection.h"

#include <QIODevice>
#include <QTcpSocket>

#include <algorithm>

namespace carrel::preview {

namespace {

constexpr qint64 step = 256 << 10;
constexpr qint64 mostQueued = 1 << 20;
constexpr qint64 mostReceived = 64 << 10; ///< In the socket; the rest waits in the system.

} // namespace

HttpConnection::HttpConnection(QTcpSocket *socket, const PatienceLimits &patience, Answer answer,
                               QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_patience(patience)
    , m_answer(std::move(answer))
{
    socket->setParent(this);
    socket->setReadBufferSize(mostReceived);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &HttpConnection::abort);
    connect(socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(socket, &QTcpSocket::bytesWritten, this, [this] {
        if (m_reply)
            wait(m_patience.idle);
        advance();
    });
    connect(socket, &QTcpSocket::disconnected, this, [this] {
        m_reply.reset(); // Lets go of the course at once.
        m_isClosing = true;
        Q_EMIT ended();
        deleteLater();
    });
    wait(m_patience.idle);
    if (socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &HttpConnection::read, Qt::QueuedConnection);
}

void HttpConnection::wait(int milliseconds)
{
    m_timer.start(milliseconds);
}

void HttpConnection::abort()
{
    m_socket->abort();
}

void HttpConnection::read()
{
    if (m_isStream || m_isClosing) {
        m_socket->skip(m_socket->bytesAvailable()); // Nobody listens any more.
        return;
    }
    advance();
}

/// Sends and reads as far as it goes without waiting.
void HttpConnection::advance()
{
    while (!m_isClosing && !m_isStream) {
        const bool goesOn = m_reply ? sendMore() : startNext();
        if (!goesOn)
            return;
    }
}

/// False: there is no whole request yet.
bool HttpConnection::startNext()
{
    constexpr qint64 enough = HttpLimits{}.head + 1;
    m_received += m_socket->read(std::max(qint64(0), enough - m_received.size()));
    ParsedRequest parsed = parseRequest(m_received);
    if (parsed.state == ParsedRequest::State::NeedsMore) {
        if (!m_received.isEmpty() && !m_isHeadTimed)
            wait(m_patience.head);
        m_isHeadTimed = !m_received.isEmpty();
        return false;
    }
    m_isHeadTimed = false;
    m_received.remove(0, parsed.used);
    begin(parsed.state == ParsedRequest::State::Complete ? m_answer(parsed.request)
                                                         : Responder::refusal(parsed.status));
    return true;
}

void HttpConnection::begin(Reply reply)
{
    m_left = reply.length;
    m_socket->write(reply.head());
    wait(m_patience.idle);
    if (reply.isEventStream) {
        m_isStream = true;
        m_timer.stop();
        Q_EMIT streamOpened();
        return;
    }
    m_reply = std::move(reply);
}

/// False: it has to wait until the browser has taken what is queued.
bool HttpConnection::sendMore()
{
    while (m_left > 0) {
        if (m_socket->bytesToWrite() + step > mostQueued)
            return false;
        const QByteArray bytes = m_reply->body->read(std::min(step, m_left));
        if (bytes.isEmpty()) { // The file cannot be read to its end: better no answer than half.
            abort();
            return false;
        }
        m_left -= bytes.size();
        m_socket->write(bytes);
    }
    if (m_socket->bytesToWrite() + step > mostQueued)
        return false;
    finishReply();
    return true;
}

void HttpConnection::finishReply()
{
    const bool closes = m_reply->closes;
    m_reply.reset();
    wait(m_patience.idle);
    if (!closes)
        return;
    m_isClosing = true;
    m_socket->disconnectFromHost(); // After everything queued has gone.
}

void HttpConnection::sendEvent(const QByteArray &event)
{
    if (!m_isStream)
        return;
    if (m_socket->bytesToWrite() > mostQueued) {
        abort();
        return;
    }
    m_socket->write(event);
}

} // namespace carrel::preview
