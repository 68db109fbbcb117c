// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace carrel::preview {

using HeaderList = QList<std::pair<QByteArray, QByteArray>>;

/// The head of one request, as the parser took it: nothing of it is decoded yet.
struct HttpRequest
{
    QByteArray method; ///< "GET" or "HEAD".
    QByteArray target; ///< Path and query as sent; begins with '/'.
    HeaderList headers; ///< Names in lower case, values without blanks around them.
    bool keepsAlive = true;

    bool has(QByteArrayView name) const;
    /// Empty if absent. `name` in lower case.
    QByteArray header(QByteArrayView name) const;
};

struct HttpLimits
{
    qsizetype line = 8 << 10; ///< Bytes of one line.
    qsizetype head = 16 << 10; ///< Bytes of request line and headers together.
    qsizetype headers = 64;
};

struct ParsedRequest
{
    enum class State { NeedsMore, Complete, Refused };
    State state = State::NeedsMore;
    HttpRequest request = {};
    qsizetype used = 0; ///< Bytes of a complete request; the next one begins behind them.
    int status = 0; ///< Why it was refused, as a status of HTTP.
};

/// Reads one request from the beginning of `bytes`. Strict on purpose: HTTP/1.1, GET and HEAD, no
/// body, lines ending in CR LF, no folded headers. What is refused cannot be followed by anything.
ParsedRequest parseRequest(QByteArrayView bytes, const HttpLimits &limits = {});

} // namespace carrel::preview
