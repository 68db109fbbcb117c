// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/blockedits.h"
#include "core/edit/mediaedits.h"
#include "core/edit/outlineedits.h"
#include "tests/core/edit/sessionfixture.h"
#include "tests/core/preview/client.h"
#include "tests/support/catch.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

TEST_CASE("A preview server")
{
    SECTION("listens on the loopback address only")
    {
        const Stage stage;
        QTcpServer same;
        // Were it on all addresses, no other address would be free.
        CHECK(same.listen(QHostAddress(u"127.0.0.2"_s), stage.port()));
        QTcpSocket other;
        other.connectToHost(QHostAddress(u"::1"_s), stage.port());
        CHECK(waitUntil([&] { return other.state() == QTcpSocket::UnconnectedState; }));
    }
    SECTION("has a secret of 128 bits, another one each time")
    {
        const Stage one;
        const Stage two;
        CHECK(one.root().size() == 34);
        CHECK(one.root() != two.root());
        CHECK(one.server->addressOf().toString().startsWith(u"http://127.0.0.1:"));
    }
    SECTION("has nothing to show before there is a course")
    {
        const Stage stage(nullptr);
        CHECK_FALSE(stage.server->hasCourse());
        CHECK(stage.ask("").status == 404);
        CHECK(stage.ask("lms/lms.css").status == 200);
        CHECK(stage.server->notes().warnings.isEmpty());
    }
    SECTION("keeps the former course when the next one cannot be shown")
    {
        const Stage stage;
        CHECK_FALSE(stage.server->show(std::make_unique<MemoryCourse>()));
        CHECK(stage.ask("course/1/index.html").status == 200);
    }
    SECTION("lets go of the course")
    {
        const Stage stage;
        stage.server->forget();
        CHECK_FALSE(stage.server->hasCourse());
        CHECK(stage.ask("").status == 404);
        CHECK(stage.ask("course/1/index.html").status == 404);
        REQUIRE(stage.server->show(sampleCourse()));
        CHECK(stage.ask("course/2/index.html").status == 200);
    }
    SECTION("ends while browsers are connected")
    {
        auto stage = std::make_unique<Stage>(filmCourse(noise(8 << 20)));
        const QByteArray path = filmPath(*stage);
        Client listener(stage->port());
        listener.send(stage->request("events"));
        Client loader(stage->port());
        loader.send(stage->request(path));
        REQUIRE(waitUntil([&] { return loader.received().size() > 1000; }));
        stage.reset();
        CHECK(listener.isClosed());
        CHECK(loader.isClosed());
    }
}

TEST_CASE("Open pages learn of a new course and keep working")
{
    const QByteArray film = noise(8 << 20);
    const Stage stage(filmCourse(film));
    const QByteArray path = filmPath(stage);
    QList<int> counts;
    QObject::connect(stage.server.get(), &PreviewServer::openPagesChanged, stage.server.get(),
                     [&counts](int count) { counts.append(count); });
    Client page(stage.port());
    page.send(stage.request("events"));
    REQUIRE(waitUntil([&] { return page.received().contains("data: {\"course\":1}\n\n"); }));
    CHECK(page.received().contains("Content-Type: text/event-stream"));
    CHECK_FALSE(page.received().contains("Content-Length"));

    SECTION("by an event")
    {
        REQUIRE(stage.server->show(sampleCourse()));
        CHECK(waitUntil([&] { return page.received().contains("data: {\"course\":2}\n\n"); }));
    }
    SECTION("with a download under way that goes on from the former one")
    {
        Client loader(stage.port());
        loader.send(stage.request(path));
        REQUIRE(waitUntil([&] { return loader.received().size() > 1000; }));
        REQUIRE(stage.server->show(sampleCourse()));
        REQUIRE(stage.server->show(sampleCourse()));
        CHECK(stage.ask(path).status == 404); // Two courses back: nobody can ask for it any more.
        const auto answer = loader.answer();
        REQUIRE(answer);
        CHECK((answer->body == film));
    }
    SECTION("with what a page still needs of the former one")
    {
        REQUIRE(stage.server->show(sampleCourse()));
        CHECK(stage.ask(path).status == 200);
    }
    SECTION("and can be led to a place")
    {
        auto course = std::make_unique<MemoryCourse>();
        const NodeId text =
            course->addBlock(course->addPage(course->addModule(u"M"_s), u"P"_s), u"text"_s);
        REQUIRE(stage.server->show(std::move(course)));
        stage.server->goTo(text);
        const QByteArray event =
            "event: place\ndata: {\"block\":\"" + text.text().toLatin1() + "\",\"page\":0}\n\n";
        CHECK(waitUntil([&] { return page.received().contains(event); }));
        const QUrlQuery query(stage.server->addressOf(text));
        CHECK(query.queryItemValue(u"page"_s) == u"0");
        CHECK(query.queryItemValue(u"block"_s) == text.text());
        CHECK_FALSE(stage.server->addressOf(NodeId(u"nobody000000"_s)).hasQuery());
    }
    SECTION("and follow the author, also when they come into sight later")
    {
        auto course = std::make_unique<MemoryCourse>();
        const NodeId text =
            course->addBlock(course->addPage(course->addModule(u"M"_s), u"P"_s), u"text"_s);
        REQUIRE(stage.server->show(std::move(course)));
        stage.server->follow(text);
        const QByteArray event =
            "event: selection\ndata: {\"block\":\"" + text.text().toLatin1() + "\",\"page\":0}\n\n";
        CHECK(waitUntil([&] { return page.received().contains(event); }));
        Client later(stage.port());
        later.send(stage.request("events"));
        CHECK(waitUntil([&] { return later.received().contains(event); }));
        later.socket().abort();
        CHECK(waitUntil([&] { return stage.server->openPages() == 1; }));
        counts = {1};
    }
    page.socket().abort();
    CHECK(waitUntil([&] { return stage.server->openPages() == 0; }));
    CHECK(counts == QList<int>{1, 0});
}

TEST_CASE("The secret goes to the browser in a file")
{
    QTemporaryDir folder;
    qputenv("XDG_RUNTIME_DIR", folder.path().toLocal8Bit());
    {
        const Stage stage;
        QUrl address = stage.server->addressOf();
        address.setQuery(u"page=1&block=abc"_s);
        const auto path = stage.server->writeRedirectFile(address);
        REQUIRE(path);
        CHECK(path->startsWith(folder.path()));
        CHECK(path->endsWith(u".html"));
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
            | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        CHECK((QFile::permissions(*path) & others) == 0);
        QFile file(*path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray page = file.readAll();
        CHECK(page.contains("url=" + address.toEncoded().replace("&", "&amp;")));
        const auto again = stage.server->writeRedirectFile(stage.server->addressOf());
        REQUIRE(again);
        CHECK(*again == *path);
        CHECK_FALSE(QFile(*path).size() > page.size());
    }
    CHECK(QDir(folder.path()).isEmpty());
    qunsetenv("XDG_RUNTIME_DIR");
}

TEST_CASE("A session goes on while its course is shown")
{
    SessionFixture fixture;
    const NodeId page = fixture.addPage(fixture.addModule());
    const QByteArray svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'/>";
    QBuffer device;
    device.setData(svg);
    REQUIRE(device.open(QIODevice::ReadOnly));
    const auto media = insertMedia(*fixture.session, device, u"board.svg"_s);
    REQUIRE(media);
    REQUIRE(addBlock(*fixture.session, {page}, u"image"_s,
                     {{u"media"_s, media->id.text()}, {u"alt"_s, u"A board"_s}}));
    const Stage stage(got(fixture.session->snapshot()));
    const QByteArray path = filmPath(stage);
    CHECK(stage.ask(path).body == svg);
    CHECK(stage.ask(path).headers["content-security-policy"].contains("sandbox"));
    CHECK(stage.ask(path).headers["content-type"] == "image/svg+xml");

    SECTION("with what it was when it was shown, until it is shown again")
    {
        REQUIRE(renameNode(*fixture.session, fixture.course(), u"Another title"_s));
        CHECK_FALSE(stage.ask("course/1/course.js").body.contains("Another title"));
        REQUIRE(stage.server->show(got(fixture.session->snapshot())));
        CHECK(stage.ask("course/2/course.js").body.contains("Another title"));
    }
    SECTION("through a save, and a second one")
    {
        REQUIRE(fixture.session->saveAs(fixture.path(u"c.carrel"_s)));
        CHECK(stage.ask(path).body == svg);
        REQUIRE(stage.server->show(got(fixture.session->snapshot())));
        REQUIRE(renameNode(*fixture.session, page, u"Renamed"_s));
        REQUIRE(fixture.session->save());
        CHECK(stage.ask(QByteArray(path).replace("course/1/", "course/2/")).body == svg);
    }
    SECTION("and can end before the preview does")
    {
        REQUIRE(fixture.session->close(EditSession::OnClose::Discard));
        stage.server->forget();
        CHECK(stage.ask("").status == 404);
    }
}
