// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/media/picturecache.h"

#include "core/edit/mediaedits.h"
#include "tests/core/edit/sessionfixture.h"

#include <QBuffer>
#include <QSignalSpy>
#include <QTest>

using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

namespace {

QByteArray png(const QSize &size, const QColor &colour)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

Media inserted(SessionFixture &fixture, const QString &name, const QByteArray &content)
{
    const auto result = insertFile(*fixture.session, fixture.writeFile(name, content));
    REQUIRE(result);
    return *got(fixture.session->view().media(result->id));
}

} // namespace

TEST_CASE("PictureCache")
{
    SessionFixture fixture;
    int views = 0;
    bool mayOpen = true;
    PictureCache cache([&]() -> std::unique_ptr<CourseView> {
        if (!mayOpen)
            return nullptr;
        ++views;
        return *fixture.session->snapshot();
    });
    QSignalSpy ready(&cache, &PictureCache::ready);
    const Media red = inserted(fixture, u"red.png"_s, png({300, 150}, Qt::red));

    SECTION("gives nothing at first and the picture once it is ready")
    {
        CHECK(cache.picture(red, 100).isNull());
        REQUIRE(ready.wait());
        const QImage picture = cache.picture(red, 100);
        CHECK(picture.size() == QSize(100, 50));
        CHECK(picture.pixelColor(50, 25) == QColor(Qt::red));
    }
    SECTION("reads the course once for all that was asked in one go")
    {
        const Media blue = inserted(fixture, u"blue.png"_s, png({300, 150}, Qt::blue));
        cache.picture(red, 100);
        cache.picture(blue, 100);
        cache.picture(red, 110);
        REQUIRE(QTest::qWaitFor([&] { return ready.size() == 2; }));
        CHECK(views == 1);
        CHECK(cache.picture(blue, 100).pixelColor(50, 25) == QColor(Qt::blue));
        CHECK(cache.picture(red, 110).width() == 110);
    }
    SECTION("shows a replaced file without being told")
    {
        cache.picture(red, 100);
        REQUIRE(ready.wait());
        REQUIRE(replaceMedia(*fixture.session, red.id,
                             fixture.writeFile(u"b.png"_s, png({300, 150}, Qt::blue))));
        const Media now = *got(fixture.session->view().media(red.id));
        CHECK(cache.picture(now, 100).isNull());
        REQUIRE(ready.wait());
        CHECK(cache.picture(now, 100).pixelColor(50, 25) == QColor(Qt::blue));
    }
    SECTION("draws a stand-in once for what cannot be shown")
    {
        Media broken =
            inserted(fixture, u"broken.png"_s, png({300, 150}, Qt::red).left(40) + "rest");
        CHECK(cache.picture(broken, 100).isNull());
        REQUIRE(ready.wait());
        CHECK_FALSE(cache.picture(broken, 100).isNull());
        CHECK_FALSE(ready.wait(50));
    }
    SECTION("makes first what was asked for last: it is what is seen after scrolling")
    {
        QList<Media> many;
        for (int i = 0; i < 40; ++i)
            many.append(inserted(fixture, u"%1.png"_s.arg(i), png({30 + i, 20}, Qt::blue)));
        for (const Media &media : many)
            cache.picture(media, 100);
        REQUIRE(ready.wait());
        CHECK_FALSE(cache.picture(many.last(), 100).isNull());
        CHECK(cache.picture(many.first(), 100).isNull());
        REQUIRE(QTest::qWaitFor([&] { return ready.size() == 40; }));
        CHECK_FALSE(cache.picture(many.first(), 100).isNull());
    }
    SECTION("waits while the course is in other hands")
    {
        mayOpen = false;
        cache.picture(red, 100);
        CHECK_FALSE(ready.wait(50));
        mayOpen = true;
        REQUIRE(ready.wait());
    }
}

TEST_CASE("PictureCache ends in the midst of work")
{
    SessionFixture fixture;
    const Media red = inserted(fixture, u"red.png"_s, png({3000, 1500}, Qt::red));
    {
        PictureCache cache([&] { return *fixture.session->snapshot(); });
        cache.picture(red, 1000);
        QTest::qWait(1);
    }
    CHECK(fixture.session->close(EditSession::OnClose::Discard));
}
