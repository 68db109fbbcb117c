// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/preview/responder.h"
#include "tests/core/preview/client.h"
#include "tests/support/catch.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::preview;
using namespace carrel::test;

namespace {

/// Who asks: '@' stands for the server's port.
struct OriginRow
{
    const char *host;
    const char *origin; ///< Empty: none.
    const char *fetch; ///< "site mode dest", '-' for none.
    const char *path;
    int status;
};

constexpr OriginRow originRows[] = {
    // This computer, by its two names.
    {"127.0.0.1:@", "", "", "", 200},
    {"localhost:@", "", "", "", 200},
    {"127.0.0.1:@", "", "", "lms/lms.css", 200},
    {"localhost:@", "", "", "course/1/index.html", 200},
    // Any other name: a site that has its name point here (DNS rebinding).
    {"evil.example", "", "", "", 403},
    {"evil.example:@", "", "", "", 403},
    {"127.0.0.1", "", "", "", 403},
    {"127.0.0.1:80", "", "", "", 403},
    {"127.0.0.1:@1", "", "", "", 403},
    {"127.0.0.1.evil.example:@", "", "", "", 403},
    {"evil.127.0.0.1:@", "", "", "", 403},
    {"localhost.evil.example:@", "", "", "", 403},
    {"localhost.:@", "", "", "", 403},
    {"[::1]:@", "", "", "", 403},
    {"0.0.0.0:@", "", "", "", 403},
    {"127.0.0.2:@", "", "", "", 403},
    {"2130706433:@", "", "", "", 403},
    {"user@127.0.0.1:@", "", "", "", 403},
    {"", "", "", "", 403},
    // What says where it comes from.
    {"127.0.0.1:@", "http://127.0.0.1:@", "", "lms/lms.css", 200},
    {"localhost:@", "http://localhost:@", "", "lms/lms.css", 200},
    {"127.0.0.1:@", "http://localhost:@", "", "lms/lms.css", 403},
    {"127.0.0.1:@", "https://127.0.0.1:@", "", "lms/lms.css", 403},
    {"127.0.0.1:@", "http://127.0.0.1:1", "", "lms/lms.css", 403},
    {"127.0.0.1:@", "http://127.0.0.1", "", "lms/lms.css", 403},
    {"127.0.0.1:@", "http://evil.example", "", "lms/lms.css", 403},
    {"127.0.0.1:@", "null", "", "lms/lms.css", 403},
    {"127.0.0.1:@", "null", "cross-site navigate document", "", 403},
    // What the browser says about it.
    {"127.0.0.1:@", "", "none navigate document", "", 200},
    {"127.0.0.1:@", "", "same-origin no-cors script", "lms/lms.js", 200},
    {"127.0.0.1:@", "", "same-origin navigate iframe", "course/1/index.html", 200},
    {"127.0.0.1:@", "", "same-origin no-cors video", "course/1/carrel.js", 200},
    {"127.0.0.1:@", "", "same-site no-cors script", "lms/lms.js", 403},
    {"127.0.0.1:@", "", "same-site navigate document", "", 403},
    {"127.0.0.1:@", "", "cross-site no-cors script", "lms/lms.js", 403},
    {"127.0.0.1:@", "", "cross-site no-cors image", "", 403},
    {"127.0.0.1:@", "", "something navigate document", "lms/lms.js", 403},
    // The redirect file leads to the start page, as a window, and to nothing else.
    {"127.0.0.1:@", "", "cross-site navigate document", "", 200},
    {"127.0.0.1:@", "", "cross-site navigate document", "?page=1&block=abc", 200},
    {"localhost:@", "", "cross-site navigate document", "", 200},
    {"127.0.0.1:@", "", "cross-site navigate iframe", "", 403},
    {"127.0.0.1:@", "", "cross-site navigate document", "course/1/index.html", 403},
    {"127.0.0.1:@", "", "cross-site navigate document", "events", 403},
    {"evil.example:@", "", "cross-site navigate document", "", 403},
};

/// What is asked for: '@' stands for the token.
struct PathRow
{
    const char *target;
    int status;
};

constexpr PathRow pathRows[] = {
    {"/@/", 200},
    {"/@/?page=3", 200},
    {"/@/lms/lms.css", 200},
    {"/@/lms/lms.css?x=../..", 200},
    {"/@/course/1/index.html", 200},
    {"/@/course/1/imsmanifest.xml", 200},
    {"/@/course/1/%69ndex.html", 200}, // decoded once
    {"/@/course/1/%2569ndex.html", 404}, // and not twice
    {"/@/course/1/index%2Ehtml", 200},
    // Without the token, or with nearly the token.
    {"/", 404},
    {"//", 404},
    {"/favicon.ico", 404},
    {"/index.html", 404},
    {"/lms/lms.css", 404},
    {"/course/1/index.html", 404},
    {"/@", 404},
    {"/@x/", 404},
    {"/x@/", 404},
    {"//@/", 404},
    {"/00000000000000000000000000000000/", 404},
    {"/%40/", 404},
    // Out of the site.
    {"/@/..", 404},
    {"/@/../", 404},
    {"/@/../../../../etc/passwd", 404},
    {"/@/course/1/../../../etc/passwd", 404},
    {"/@/course/1/%2e%2e/%2e%2e/etc/passwd", 404},
    {"/@/course/1/..%2f..%2fetc%2fpasswd", 404},
    {"/@/course/1/..%5c..%5cwindows", 404},
    {"/@//etc/passwd", 404},
    {"/@/file:///etc/passwd", 404},
    {"/@/:/lms/lms.css", 404},
    {"/@/lms/index.html", 404},
    // Nearly a name.
    {"/@/lms/", 404},
    {"/@/lms", 404},
    {"/@/course/1/", 404},
    {"/@/course/1/INDEX.HTML", 404},
    {"/@/course/1/index.html/", 404},
    {"/@/course/1//index.html", 404},
    {"/@/course/1/./index.html", 404},
    {"/@/course/1/index.html%00", 404},
    {"/@/course/1/index.html%", 404},
    {"/@/course/1/index.html%2", 404},
    {"/@/course/1/index.html%zz", 404},
    {"/@/course/1/%ff%fe", 404},
    {"/@/course/0/index.html", 404},
    {"/@/course/2/index.html", 404},
    {"/@/course/01/index.html", 404},
    {"/@/course/-1/index.html", 404},
    {"/@/course/index.html", 404},
};

QByteArray filled(const char *text, const QByteArray &value)
{
    return QByteArray(text).replace('@', value);
}

/// The request of a row, as bytes.
QByteArray requestOf(const OriginRow &row, const Stage &stage)
{
    const QByteArray port = QByteArray::number(stage.port());
    // A user name in the address: the first '@' is meant.
    const QByteArray rowHost = row.host;
    const QByteArray ownHost =
        rowHost.startsWith("user@") ? "user@" + filled(row.host + 5, port) : filled(row.host, port);
    QByteArray text = "GET " + stage.root() + row.path + " HTTP/1.1\r\nHost: " + ownHost + "\r\n";
    if (*row.origin)
        text += "Origin: " + filled(row.origin, port) + "\r\n";
    const QList<QByteArray> fetch = QByteArray(row.fetch).split(' ');
    if (fetch.size() == 3)
        text += "Sec-Fetch-Site: " + fetch[0] + "\r\nSec-Fetch-Mode: " + fetch[1]
            + "\r\nSec-Fetch-Dest: " + fetch[2] + "\r\n";
    return text + "Connection: close\r\n\r\n";
}

QByteArray tokenOf(const Stage &stage)
{
    return stage.root().mid(1).chopped(1);
}

} // namespace

TEST_CASE("Only pages of the server itself may ask it")
{
    STATIC_REQUIRE(std::size(originRows) >= 40);
    const Stage stage;
    for (const OriginRow &row : originRows) {
        const QByteArray request = requestOf(row, stage);
        INFO(request.toStdString());
        Client client(stage.port());
        client.send(request);
        const auto answer = client.answer();
        REQUIRE(answer);
        CHECK(answer->status == row.status);
        if (row.status == 403)
            CHECK(answer->body.isEmpty());
    }
}

TEST_CASE("Only names of the site lead anywhere")
{
    STATIC_REQUIRE(std::size(pathRows) >= 40);
    const Stage stage;
    for (const PathRow &row : pathRows) {
        INFO(row.target);
        Client client(stage.port());
        client.send("GET " + filled(row.target, tokenOf(stage))
                    + " HTTP/1.1\r\nHost: " + stage.host() + "\r\n\r\n");
        const auto answer = client.answer();
        REQUIRE(answer);
        CHECK(answer->status == row.status);
        if (row.status == 404)
            CHECK(answer->body.isEmpty());
    }
}

TEST_CASE("Every answer carries what keeps pages apart")
{
    const Stage stage;
    for (const char *path : {"", "lms/lms.css", "course/1/index.html", "course/1/nothing"}) {
        INFO(path);
        const Answer answer = stage.ask(path);
        CHECK(answer.headers["x-content-type-options"] == "nosniff");
        CHECK(answer.headers["cross-origin-resource-policy"] == "same-origin");
        CHECK(answer.headers["cross-origin-opener-policy"] == "same-origin");
        CHECK(answer.headers["permissions-policy"].contains("camera=()"));
        CHECK(answer.headers["cache-control"] == "no-store");
        CHECK(answer.headers["content-security-policy"].startsWith("default-src 'none'"));
        CHECK_FALSE(answer.headers["referrer-policy"].isEmpty());
        CHECK_FALSE(answer.headers.contains("access-control-allow-origin"));
        CHECK_FALSE(answer.headers.contains("set-cookie"));
    }
}

TEST_CASE("Stored files are served in parts")
{
    const QByteArray film = noise(3'000'000);
    const Stage stage(filmCourse(film));
    const QByteArray path = filmPath(stage);
    const QByteArray etag =
        '"' + QCryptographicHash::hash(film, QCryptographicHash::Sha256).toHex() + '"';

    SECTION("whole, with their size, type and mark")
    {
        const Answer answer = stage.ask(path);
        CHECK(answer.status == 200);
        CHECK(answer.headers["content-type"] == "video/mp4");
        CHECK(answer.headers["accept-ranges"] == "bytes");
        CHECK(answer.headers["etag"] == etag);
        CHECK((answer.body == film));
    }
    SECTION("from anywhere")
    {
        const Answer answer = stage.ask(path, "Range: bytes=1234567-2234566\r\n");
        CHECK(answer.status == 206);
        CHECK(answer.headers["content-range"] == "bytes 1234567-2234566/3000000");
        CHECK((answer.body == film.mid(1234567, 1000000)));
        CHECK((stage.ask(path, "Range: bytes=-7\r\n").body == film.right(7)));
    }
    SECTION("not outside")
    {
        const Answer answer = stage.ask(path, "Range: bytes=3000000-\r\n");
        CHECK(answer.status == 416);
        CHECK(answer.headers["content-range"] == "bytes */3000000");
        CHECK(answer.headers["content-length"] == "0");
    }
    SECTION("only of the bytes that the browser knows")
    {
        CHECK(stage.ask(path, "Range: bytes=0-1\r\nIf-Range: " + etag + "\r\n").status == 206);
        CHECK(stage.ask(path, "Range: bytes=0-1\r\nIf-Range: \"old\"\r\n").status == 200);
        CHECK(stage.ask(path, "Range: bytes=0-1\r\nIf-Range: W/" + etag + "\r\n").status == 200);
        CHECK(stage.ask(path, "If-None-Match: " + etag + "\r\n").status == 304);
    }
    SECTION("with the head alone when only that is asked for")
    {
        const Answer answer = stage.ask(path, "Range: bytes=0-1\r\n", "HEAD");
        CHECK(answer.status == 200);
        CHECK(answer.headers["content-length"] == "3000000");
        CHECK(answer.body.isEmpty());
    }
    SECTION("and so are the files made when asked for")
    {
        const Answer whole = stage.ask("course/1/carrel.js");
        const Answer part = stage.ask("course/1/carrel.js", "Range: bytes=10-19\r\n");
        CHECK(part.status == 206);
        CHECK(part.headers["etag"] == whole.headers["etag"]);
        CHECK(part.body == whole.body.mid(10, 10));
    }
}

TEST_CASE("A file that cannot be read is no half answer")
{
    auto course = std::make_unique<MemoryCourse>();
    const NodeId page = course->addPage(course->addModule(u"Films"_s), u"One"_s);
    const MediaId id = course->addUnreadableMedia(u"film.mp4"_s, u"video/mp4"_s, 1000);
    course->addBlock(page, u"video"_s, {{u"source"_s, u"file"_s}, {u"media"_s, id.text()}});
    const Stage stage(std::move(course));
    Client client(stage.port());
    client.send(stage.request(filmPath(stage)));
    const auto answer = client.answer();
    CHECK((!answer || answer->status == 500 || answer->body.size() < 1000));
}
