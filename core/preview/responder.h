// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/preview/httprequest.h"
#include "core/preview/sitemap.h"

#include <QByteArray>

#include <memory>

class QIODevice;

namespace carrel::preview {

/// What is sent back: the head, and where the body comes from.
struct Reply
{
    int status = 200;
    HeaderList headers = {};
    std::unique_ptr<QIODevice> body = {}; ///< At its first byte; null: no body.
    qint64 length = 0; ///< Bytes of `body` to send.
    bool closes = false; ///< Nothing more is answered on this connection.
    bool isEventStream = false; ///< Stays open; the body is what happens.
    std::shared_ptr<const PreviewCourse> course = {}; ///< Keeps what `body` reads from.

    QByteArray head() const; ///< Status line and headers, with the empty line.
};

/// Decides what a request gets. Knows no socket.
class Responder
{
public:
    /// `token`: what every path begins with; `port`: of the server.
    Responder(QByteArray token, quint16 port);

    Reply answer(const HttpRequest &request, const SiteMap &site) const;
    /// For a request that the parser refused.
    static Reply refusal(int status);

private:
    bool isOwnHost(const QByteArray &host) const;
    bool mayAsk(const HttpRequest &request, const QString &path) const;

    QByteArray m_token;
    QByteArray m_port;
};

/// The path below the token, decoded once; nothing if it has another token or cannot be decoded.
std::optional<QString> pathBelowToken(const QByteArray &target, const QByteArray &token);

} // namespace carrel::preview
