// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Connections as they really behave: slow, silent, greedy, gone.

#include "tests/core/preview/client.h"
#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QHostAddress>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

constexpr preview::PatienceLimits impatient{.head = 60, .idle = 120};
/// One of the two limits so short that only it can be the reason.
constexpr preview::PatienceLimits shortHead{.head = 60, .idle = 600'000};

Stage stageWith(const preview::PatienceLimits &patience, const QByteArray &film = noise(10))
{
    return Stage(filmCourse(film), {.patience = patience});
}

} // namespace

TEST_CASE("Requests follow each other on one connection")
{
    const Stage stage;
    Client client(stage.port());

    SECTION("one by one")
    {
        for (const char *path : {"", "lms/lms.css", "nothing", "course/1/index.html"}) {
            client.send(stage.request(path));
            const auto answer = client.answer();
            REQUIRE(answer);
            CHECK(answer->status == (QByteArray(path) == "nothing" ? 404 : 200));
        }
    }
    SECTION("sent all at once, answered in order")
    {
        constexpr int count = 300;
        QByteArray all;
        for (int i = 0; i < count; ++i)
            all += stage.request(i % 2 ? "lms/lms.css" : "lms/lms.js", {}, i % 3 ? "GET" : "HEAD");
        client.send(all);
        for (int i = 0; i < count; ++i) {
            const auto answer = client.answer(i % 3 ? "GET" : "HEAD");
            REQUIRE(answer);
            CHECK(answer->status == 200);
            CHECK(
                answer->headers["content-type"].startsWith(i % 2 ? "text/css" : "text/javascript"));
        }
    }
    SECTION("byte by byte")
    {
        for (const char c : stage.request("lms/lms.css")) {
            client.send(QByteArray(1, c));
            QCoreApplication::processEvents();
        }
        REQUIRE(client.answer());
    }
    SECTION("until one asks to close")
    {
        client.send(stage.request("lms/lms.css", "Connection: close\r\n")
                    + stage.request("lms/lms.css"));
        const auto answer = client.answer();
        REQUIRE(answer);
        CHECK(answer->headers["connection"] == "close");
        CHECK(client.isClosed());
        CHECK(client.received().isEmpty());
    }
    SECTION("until one is refused")
    {
        client.send("POST / HTTP/1.1\r\n\r\n" + stage.request("lms/lms.css"));
        const auto answer = client.answer();
        if (answer) { // The refusal may be lost with the connection.
            CHECK(answer->status == 405);
            CHECK(answer->headers["allow"] == "GET, HEAD");
        }
        CHECK(client.isClosed());
        CHECK_FALSE(client.received().contains("200 OK"));
    }
    SECTION("a megabyte of header ends the connection")
    {
        client.send("GET / HTTP/1.1\r\nA: " + QByteArray(1 << 20, 'a'));
        const auto answer = client.answer();
        CHECK((!answer || answer->status == 431));
        CHECK(client.isClosed());
    }
}

TEST_CASE("Who is slow is cut off")
{
    SECTION("before the first byte")
    {
        const Stage stage = stageWith(impatient);
        Client client(stage.port());
        CHECK(client.isClosed());
    }
    SECTION("in the middle of a request, however busy")
    {
        const Stage stage = stageWith(shortHead);
        Client client(stage.port());
        client.send("GET / HTTP/1.1\r\n");
        const bool isCut = waitUntil([&] {
            client.send("A: b\r\n");
            return client.socket().state() == QTcpSocket::UnconnectedState;
        });
        CHECK(isCut);
    }
    SECTION("between two requests")
    {
        const Stage stage = stageWith(impatient);
        Client client(stage.port());
        client.send(stage.request("lms/lms.css"));
        REQUIRE(client.answer());
        CHECK(client.isClosed());
    }
    SECTION("who does not take the answer")
    {
        const Stage stage = stageWith(impatient, noise(40 << 20));
        const QByteArray path = filmPath(stage);
        Client client(stage.port());
        client.socket().setReadBufferSize(1000);
        client.send(stage.request(path));
        CHECK(client.isClosed());
    }
    SECTION("but not a page that listens for changes")
    {
        const Stage stage = stageWith({.head = 60, .idle = 60});
        Client client(stage.port());
        client.send(stage.request("events"));
        REQUIRE(waitUntil([&] { return client.received().contains("event: course"); }));
        Client other(stage.port()); // By the time it is cut off, the listener would have been.
        CHECK(other.isClosed());
        Client another(stage.port());
        CHECK(another.isClosed());
        CHECK(stage.server->openPages() == 1);
        CHECK(client.socket().state() == QTcpSocket::ConnectedState);
    }
}

TEST_CASE("Nobody can lock others out")
{
    SECTION("with 200 connections that say nothing or half a request")
    {
        const Stage stage;
        std::vector<std::unique_ptr<Client>> silent;
        for (int i = 0; i < 200; ++i) {
            silent.push_back(std::make_unique<Client>(stage.port()));
            if (i % 2)
                silent.back()->send("GET / HTTP/1.1\r\nHost:");
        }
        CHECK(stage.ask("lms/lms.css").status == 200);
    }
    SECTION("but more than the most connections in use are not taken")
    {
        const Stage stage(sampleCourse(), {.mostConnections = 2});
        Client one(stage.port());
        Client two(stage.port());
        one.send(stage.request("events"));
        two.send(stage.request("events"));
        REQUIRE(waitUntil([&] { return stage.server->openPages() == 2; }));
        Client three(stage.port());
        three.send(stage.request("lms/lms.css"));
        CHECK_FALSE(three.answer());
        CHECK(one.socket().state() == QTcpSocket::ConnectedState);
    }
}

TEST_CASE("300 downloads broken off leave nothing behind")
{
    const QByteArray film = noise(8 << 20);
    const Stage stage(filmCourse(film));
    const QByteArray path = filmPath(stage);
    for (int i = 0; i < 300; ++i) {
        Client client(stage.port());
        client.send(stage.request(path));
        REQUIRE(waitUntil([&] { return client.received().size() > 1000; }));
        client.socket().abort();
    }
    CHECK((stage.ask(path).body == film));
}

TEST_CASE("A large file is streamed, not held")
{
    const QByteArray film = noise(64 << 20);
    const Stage stage(filmCourse(film));
    const QByteArray path = filmPath(stage);
    CHECK((stage.ask(path).body == film));
    CHECK((stage.ask(path, "Range: bytes=60000000-\r\n").body == film.mid(60'000'000)));
}
