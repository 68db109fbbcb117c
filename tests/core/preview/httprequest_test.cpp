// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/preview/httprequest.h"
#include "tests/support/catch.h"

using namespace carrel::preview;
using State = ParsedRequest::State;

namespace {

const QByteArray host = "Host: 127.0.0.1:1\r\n";

int refusalOf(const QByteArray &bytes)
{
    const ParsedRequest parsed = parseRequest(bytes);
    return parsed.state == State::Refused ? parsed.status : 0;
}

QByteArray headersOf(int count)
{
    QByteArray lines;
    for (int i = 0; i < count; ++i)
        lines += "X-" + QByteArray::number(i) + ": 1\r\n";
    return lines;
}

} // namespace

TEST_CASE("A request is read from its head")
{
    SECTION("with method, target and headers as they came")
    {
        const QByteArray bytes =
            "GET /a/b?c=d HTTP/1.1\r\n" + host + "Range:bytes=0-1 \r\nX-EMPTY:\r\n\r\nGET /next";
        const ParsedRequest parsed = parseRequest(bytes);
        REQUIRE(parsed.state == State::Complete);
        CHECK(parsed.request.method == "GET");
        CHECK(parsed.request.target == "/a/b?c=d");
        CHECK(parsed.request.header("host") == "127.0.0.1:1");
        CHECK(parsed.request.header("range") == "bytes=0-1");
        CHECK(parsed.request.has("x-empty"));
        CHECK_FALSE(parsed.request.has("origin"));
        CHECK(bytes.mid(parsed.used) == "GET /next");
        CHECK(parsed.request.keepsAlive);
    }
    SECTION("that asks to close the connection")
    {
        CHECK_FALSE(
            parseRequest("GET / HTTP/1.1\r\n" + host + "Connection: keep-alive, Close\r\n\r\n")
                .request.keepsAlive);
    }
    SECTION("wherever its bytes are cut")
    {
        const QByteArray bytes = "HEAD /x HTTP/1.1\r\n" + host + "A: b\r\n\r\n";
        for (qsizetype size = 0; size < bytes.size(); ++size)
            CHECK(parseRequest(bytes.first(size)).state == State::NeedsMore);
        CHECK(parseRequest(bytes).used == bytes.size());
    }
}

TEST_CASE("A request that is not strictly HTTP/1.1 is refused")
{
    struct Row
    {
        QByteArray bytes;
        int status;
    };
    const QByteArray line = "GET / HTTP/1.1\r\n";
    const QList<Row> rows{
        {"POST / HTTP/1.1\r\n", 405},
        {"DELETE / HTTP/1.1\r\n", 405},
        {"CONNECT / HTTP/1.1\r\n", 405},
        {"get / HTTP/1.1\r\n", 405},
        {"GET / HTTP/1.0\r\n", 505},
        {"GET / HTTP/2.0\r\n", 505},
        {"GET / http/1.1\r\n", 400},
        {"GET /\r\n", 400},
        {"GET  HTTP/1.1\r\n", 400},
        {"GET  / HTTP/1.1\r\n", 400},
        {"GET / a HTTP/1.1\r\n", 400},
        {" GET / HTTP/1.1\r\n", 400},
        {"\r\n" + line, 400},
        {"GET http://127.0.0.1:1/ HTTP/1.1\r\n", 400},
        {"GET * HTTP/1.1\r\n", 400},
        {"GET /a#b HTTP/1.1\r\n", 400},
        {"GET /\x01 HTTP/1.1\r\n", 400},
        {"GET /\xc3\xa9 HTTP/1.1\r\n", 400},
        {QByteArray("GET /\0 HTTP/1.1\r\n", 18), 400},
        {"GET / HTTP/1.1\n", 400},
        {line + "Host: a\n", 400},
        {line + "\n", 400},
        {line + "\r\n", 400}, // no Host
        {line + host + host, 400},
        {line + host + "A: b\r\n c\r\n", 400},
        {line + host + "A : b\r\n", 400},
        {line + host + ": b\r\n", 400},
        {line + host + "A\r\n", 400},
        {line + host + "A: b\rc\r\n", 400},
        {line + host + QByteArray("A: b\0c\r\n", 8), 400},
        {line + host + "Content-Length: 0\r\n", 400},
        {line + host + "Content-Length: 5\r\n", 400},
        {line + host + "Transfer-Encoding: chunked\r\n", 400},
        {line + host + "Origin: a\r\nOrigin: b\r\n", 400},
        {line + host + "Range: bytes=0-\r\nrange: bytes=1-\r\n", 400},
        {line + host + "Sec-Fetch-Site: none\r\nSec-Fetch-Site: cross-site\r\n", 400},
    };
    for (const Row &row : rows) {
        INFO(row.bytes.toStdString());
        CHECK(refusalOf(row.bytes) == row.status);
    }
}

TEST_CASE("A request has limits")
{
    const QByteArray line = "GET / HTTP/1.1\r\n" + host;
    SECTION("of 8 KiB for its first line, whole or not")
    {
        const QByteArray longest = "GET /" + QByteArray(8 * 1024 - 16, 'a') + " HTTP/1.1\r\n";
        CHECK(parseRequest(longest + host + "\r\n").state == State::Complete);
        CHECK(refusalOf("GET /" + QByteArray(8 * 1024, 'a')) == 414);
        CHECK(refusalOf("GET /" + QByteArray(8 * 1024, 'a') + " HTTP/1.1\r\n") == 414);
    }
    SECTION("of 8 KiB for a header and 16 KiB for all")
    {
        CHECK(refusalOf(line + "A: " + QByteArray(8 * 1024, 'a')) == 431);
        const QByteArray header = "A: " + QByteArray(7000, 'a') + "\r\n";
        CHECK(parseRequest(line + header + header + "\r\n").state == State::Complete);
        CHECK(refusalOf(line + header + header + header) == 431);
        CHECK(refusalOf(line + header + header + "A: " + QByteArray(3000, 'a')) == 431);
    }
    SECTION("of 64 headers")
    {
        CHECK(parseRequest(line + headersOf(63) + "\r\n").state == State::Complete);
        CHECK(refusalOf(line + headersOf(64)) == 431);
    }
    SECTION("which cannot be got round by a megabyte")
    {
        CHECK(refusalOf(line + "A: " + QByteArray(1 << 20, 'a')) == 431);
        CHECK(refusalOf(QByteArray(1 << 20, 'a')) == 414);
    }
}
