// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_preview MEGABYTES         streams a file of that size through the preview server to a
// browser
//                                 that throws it away, then seeks in it 50 times; prints megabytes
//                                 per second and the longest answer to a seek, in milliseconds

#include "core/edit/editsession.h"
#include "core/edit/mediaedits.h"
#include "core/edit/outlineedits.h"
#include "core/preview/previewcourse.h"
#include "core/preview/previewserver.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <thread>

using namespace Qt::StringLiterals;
using namespace carrel;

namespace {

constexpr int seeks = 50;
constexpr int patience = 60'000; // milliseconds

[[noreturn]] void stop(const QString &why)
{
    std::fprintf(stderr, "bench_preview: %s\n", why.toUtf8().constData());
    std::exit(1);
}

template<typename T>
T need(Result<T> result)
{
    if (!result)
        stop(result.error().message);
    return std::move(*result);
}

/// What begins like a document, so that nobody looks further into it.
QByteArray document(qint64 bytes)
{
    QByteArray content("%PDF-1.7\n");
    QByteArray noise(1 << 20, Qt::Uninitialized);
    QRandomGenerator random(1);
    for (char &byte : noise)
        byte = char(random.generate());
    content.reserve(bytes);
    while (content.size() < bytes)
        content.append(noise.constData(), qMin<qint64>(noise.size(), bytes - content.size()));
    return content;
}

std::unique_ptr<EditSession> courseWith(const QByteArray &bytes, const QString &folder)
{
    auto session = need(EditSession::createNew(u"Film"_s, {.stateFolder = folder}));
    const NodeId module = need(addModule(*session, {need(session->view().courseId())}, u"Films"_s));
    const NodeId page = need(addPage(*session, {module}, u"One"_s));
    QByteArray content = bytes;
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    const MediaId media = need(insertMedia(*session, buffer, u"film.pdf"_s)).id;
    need(session->perform(u"block"_s, [&](Edit &edit) {
        Node block;
        block.id = edit.ids().next<NodeId>();
        block.parent = page;
        block.rank = u"V"_s;
        block.kind = u"file"_s;
        block.body = {{u"v"_s, 1}, {u"media"_s, media.text()}};
        return edit.putNode(block);
    }));
    return session;
}

/// A browser on a thread of its own, one connection for each request.
class Browser
{
public:
    explicit Browser(const QUrl &address)
        : m_port(quint16(address.port()))
        , m_root(address.path().toLatin1())
    { }

    /// Sends a request and returns the body, or only its size.
    qint64 get(const QByteArray &path, const QByteArray &line, QByteArray *body) const
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, m_port);
        if (!socket.waitForConnected(patience))
            stop(u"no connection"_s);
        socket.write("GET " + m_root + path + " HTTP/1.1\r\nHost: 127.0.0.1:"
                     + QByteArray::number(m_port) + "\r\nConnection: close\r\n" + line + "\r\n");
        QByteArray head;
        qint64 bytes = -1; // of the body, once the head is through
        while (socket.bytesAvailable() > 0 || socket.waitForReadyRead(patience)) {
            QByteArray part = socket.readAll();
            if (bytes < 0) {
                head += part;
                const qsizetype end = head.indexOf("\r\n\r\n");
                if (end < 0)
                    continue;
                part = head.mid(end + 4);
                bytes = 0;
            }
            bytes += part.size();
            if (body)
                *body += part;
        }
        return bytes;
    }

    QByteArray filmPath() const
    {
        QByteArray script;
        get("course/1/course.js", {}, &script);
        const qsizetype name = script.indexOf("modules/m-");
        QByteArray data;
        get("course/1/" + script.mid(name, script.indexOf('"', name) - name), {}, &data);
        const qsizetype at = data.indexOf("media/");
        return "course/1/" + data.mid(at, data.indexOf('"', at) - at);
    }

private:
    quint16 m_port;
    QByteArray m_root;
};

void measure(const Browser &browser, qint64 bytes)
{
    const QByteArray path = browser.filmPath();
    QElapsedTimer timer;
    timer.start();
    if (browser.get(path, {}, nullptr) != bytes)
        stop(u"the file did not come whole"_s);
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    double longest = 0;
    QRandomGenerator random(2);
    for (int i = 0; i < seeks; ++i) {
        const QByteArray from = QByteArray::number(qint64(random.bounded(double(bytes - 70'000))));
        const QByteArray to = QByteArray::number(from.toLongLong() + 65'535);
        timer.start();
        if (browser.get(path, "Range: bytes=" + from + '-' + to + "\r\n", nullptr) != 65'536)
            stop(u"a seek was not answered"_s);
        longest = std::max(longest, double(timer.nsecsElapsed()) / 1e6);
    }
    std::printf("%.1f %.3f\n", double(bytes) / 1e6 / seconds, longest);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const qint64 bytes = QCoreApplication::arguments().value(1).toLongLong() * 1'000'000;
    if (bytes < 1'000'000)
        stop(u"usage: bench_preview MEGABYTES"_s);
    const QTemporaryDir folder;
    const auto session = courseWith(document(bytes), folder.path());
    const auto server = need(PreviewServer::start());
    server->show(need(PreviewCourse::of(need(session->snapshot()))));
    std::thread browser([&] {
        measure(Browser(server->addressOf()), bytes);
        QMetaObject::invokeMethod(&application, [] { QCoreApplication::quit(); });
    });
    QCoreApplication::exec();
    browser.join();
    return 0;
}
