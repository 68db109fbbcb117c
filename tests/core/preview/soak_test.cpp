// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/system.h"
#include "tests/core/preview/client.h"
#include "tests/support/catch.h"
#include "tests/support/night.h"

#include <QElapsedTimer>
#include <QFile>
#include <QNetworkInterface>
#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

/// Seconds of use: as many as CARREL_SOAK_SECONDS says, else some, and many at night.
int soakSeconds()
{
    if (qEnvironmentVariableIsSet("CARREL_SOAK_SECONDS"))
        return qEnvironmentVariableIntValue("CARREL_SOAK_SECONDS");
    return byDayOrNight(4, 3600);
}

/// Bytes of memory that this process has in hand; 0 where that is not told.
qint64 residentBytes()
{
    sys::returnFreedMemory();
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * 4096;
}

/// One of the things that browsers, and others, do.
void useOnce(const Stage &stage, const QByteArray &path, QRandomGenerator &random)
{
    switch (random.bounded(7)) {
    case 0: CHECK(stage.ask("lms/lms.css").status == 200); return;
    case 1: CHECK(stage.ask("course/1/index.html").status == 200); return;
    case 2: CHECK(stage.ask("course/1/nothing").status == 404); return;
    case 3: {
        const int at = random.bounded(3'000'000);
        const Answer part = stage.ask(path,
                                      "Range: bytes=" + QByteArray::number(at) + "-"
                                          + QByteArray::number(at + 999) + "\r\n");
        CHECK(part.status == 206);
        CHECK(part.body.size() == 1000);
        return;
    }
    case 4: { // a download broken off
        Client client(stage.port());
        client.send(stage.request(path));
        waitUntil([&] { return client.socket().bytesAvailable() > 0; });
        client.socket().abort();
        return;
    }
    case 5: { // half a request
        Client client(stage.port());
        client.send("GET / HTTP/1.1\r\nHost: x\r\nA:");
        client.socket().abort();
        return;
    }
    default: { // several at once
        Client client(stage.port());
        for (int i = 0; i < 5; ++i)
            client.send(stage.request("lms/lms.js"));
        for (int i = 0; i < 5; ++i) {
            const auto answer = client.answer();
            REQUIRE(answer);
            CHECK(answer->status == 200);
        }
    }
    }
}

} // namespace

TEST_CASE(
    "A preview server answers as on the first day and keeps no memory, however long it is used")
{
    const quint32 seed = seedOfRun();
    QRandomGenerator random(seed);
    const Stage stage(filmCourse(noise(4 << 20)));
    const QByteArray path = filmPath(stage);
    for (int i = 0; i < 200; ++i)
        useOnce(stage, path, random);
    const qint64 before = residentBytes();
    QElapsedTimer timer;
    timer.start();
    int uses = 0;
    while (timer.elapsed() < soakSeconds() * 1000 || uses < 200) {
        useOnce(stage, path, random);
        ++uses;
    }
    CHECK(stage.server->openPages() == 0);
    const qint64 grown = residentBytes() - before;
    SUCCEED(uses << " uses in " << timer.elapsed() / 1000 << " s, memory grown by " << grown / 1024
                 << " KiB");
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    CHECK(grown <= 5 << 20);
#endif
}

TEST_CASE("A preview server is not reached by the other addresses of this computer")
{
    const Stage stage;
    int tried = 0;
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (address.isLoopback() || address.isLinkLocal())
            continue;
        ++tried;
        INFO(address.toString().toStdString());
        QTcpSocket socket;
        socket.setProxy(QNetworkProxy::NoProxy); // none is asked for, on a thread of Qt's
        socket.connectToHost(address, stage.port());
        CHECK_FALSE(socket.waitForConnected(500));
    }
    if (tried == 0)
        SKIP("this computer has no address besides the loopback ones");
}
