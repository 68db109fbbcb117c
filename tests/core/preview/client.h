// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/preview/previewserver.h"
#include "tests/core/package/memorycourse.h"

#include <QByteArray>
#include <QHash>
#include <QTcpSocket>

#include <functional>
#include <optional>

namespace carrel::test {

/// Lets things happen until `condition` holds; false if it does not within a long while.
bool waitUntil(const std::function<bool()> &condition);

struct Answer
{
    int status = 0;
    QHash<QByteArray, QByteArray> headers; ///< Names in lower case.
    QByteArray body;
};

/// One connection of a browser that does exactly what it is told.
class Client
{
public:
    explicit Client(quint16 port);

    void send(const QByteArray &bytes);
    /// The next answer, or nothing if the connection ends before. `method`: of its request.
    std::optional<Answer> answer(const QByteArray &method = "GET");
    bool isClosed();
    /// What has come and was not read as an answer.
    QByteArray received();
    QTcpSocket &socket() { return m_socket; }

private:
    QTcpSocket m_socket;
    QByteArray m_received;
};

/// A server with sampleCourse() or another one, and what a test needs to ask it.
struct Stage
{
    explicit Stage(std::unique_ptr<CourseView> course = sampleCourse(),
                   const PreviewOptions &options = {});

    quint16 port() const { return quint16(server->addressOf().port()); }
    QByteArray root() const { return server->addressOf().path().toLatin1(); } ///< "/<token>/"
    QByteArray host() const { return "127.0.0.1:" + QByteArray::number(port()); }
    /// A whole request. `path` below the root; `lines`: more headers, each ending in CR LF.
    QByteArray request(const QByteArray &path, const QByteArray &lines = {},
                       const QByteArray &method = "GET") const;
    /// Asks on a connection of its own; the test fails without an answer.
    Answer ask(const QByteArray &path, const QByteArray &lines = {},
               const QByteArray &method = "GET") const;

    std::unique_ptr<PreviewServer> server;
};

/// One module, one page, one stored film of `size` bytes. Its name in the package is `filmName`.
std::unique_ptr<MemoryCourse> filmCourse(const QByteArray &film);
/// The path of the film below the root, as long as the course is the first one shown.
QByteArray filmPath(const Stage &stage);

/// `size` bytes that are nowhere the same.
QByteArray noise(qsizetype size);

} // namespace carrel::test
