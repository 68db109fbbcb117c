// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/preview/client.h"

#include "core/package/packagename.h"
#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace carrel::test {

bool waitUntil(const std::function<bool()> &condition)
{
    const QDeadlineTimer end(30'000);
    while (!condition() && !end.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    return condition();
}

Client::Client(quint16 port)
{
    m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    REQUIRE(waitUntil([this] {
        // Unconnected again: the server has not taken it.
        return m_socket.state() == QTcpSocket::ConnectedState
            || m_socket.state() == QTcpSocket::UnconnectedState;
    }));
}

void Client::send(const QByteArray &bytes)
{
    m_socket.write(bytes);
}

QByteArray Client::received()
{
    m_received += m_socket.readAll();
    return m_received;
}

bool Client::isClosed()
{
    return waitUntil([this] {
        received();
        return m_socket.state() == QTcpSocket::UnconnectedState;
    });
}

std::optional<Answer> Client::answer(const QByteArray &method)
{
    const auto isOver = [this] { return m_socket.state() == QTcpSocket::UnconnectedState; };
    waitUntil([&] { return received().contains("\r\n\r\n") || isOver(); });
    const qsizetype end = received().indexOf("\r\n\r\n");
    if (end < 0)
        return {};
    Answer answer;
    const QList<QByteArray> lines = m_received.left(end).split('\n');
    answer.status = lines[0].split(' ').value(1).toInt();
    for (const QByteArray &line : lines.mid(1))
        answer.headers.insert(line.left(line.indexOf(':')).toLower(),
                              line.mid(line.indexOf(':') + 1).trimmed());
    const bool hasBody = method != "HEAD" && answer.status != 304;
    const qsizetype length = hasBody ? answer.headers.value("content-length").toLongLong() : 0;
    waitUntil([&] { return received().size() >= end + 4 + length || isOver(); });
    answer.body = m_received.mid(end + 4, length);
    m_received.remove(0, end + 4 + length);
    return answer;
}

Stage::Stage(std::unique_ptr<CourseView> course, const PreviewOptions &options)
{
    auto started = PreviewServer::start(options);
    REQUIRE(started);
    server = std::move(*started);
    if (course)
        REQUIRE(server->show(std::move(course)));
}

QByteArray Stage::request(const QByteArray &path, const QByteArray &lines,
                          const QByteArray &method) const
{
    return method + ' ' + root() + path + " HTTP/1.1\r\nHost: " + host() + "\r\n" + lines + "\r\n";
}

Answer Stage::ask(const QByteArray &path, const QByteArray &lines, const QByteArray &method) const
{
    Client client(port());
    client.send(request(path, lines, method));
    const auto answer = client.answer(method);
    REQUIRE(answer);
    return *answer;
}

std::unique_ptr<MemoryCourse> filmCourse(const QByteArray &film)
{
    auto course = std::make_unique<MemoryCourse>();
    const NodeId page = course->addPage(course->addModule(u"Films"_s), u"One"_s);
    const MediaId id = course->addMedia(u"film.mp4"_s, u"video/mp4"_s, film, u"film00000000"_s);
    course->addBlock(page, u"video"_s, {{u"source"_s, u"file"_s}, {u"media"_s, id.text()}});
    return course;
}

QByteArray filmPath(const Stage &stage)
{
    const QByteArray script = stage.ask("course/1/course.js").body;
    const qsizetype name = script.indexOf("modules/m-");
    REQUIRE(name > 0);
    const QByteArray module = script.mid(name, script.indexOf('"', name) - name);
    const QByteArray data = stage.ask("course/1/" + module).body;
    const qsizetype at = data.indexOf("media/");
    REQUIRE(at > 0);
    return "course/1/" + data.mid(at, data.indexOf('"', at) - at);
}

QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = 1;
    for (char &c : bytes) {
        state = state * 1664525 + 1013904223;
        c = char(state >> 24);
    }
    return bytes;
}

} // namespace carrel::test
