// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/web/htmlexporter.h"

#include "core/package/check/packagearchive.h"
#include "core/package/web/pieces.h"
#include "tests/core/package/formats.h"
#include "tests/core/package/memorycourse.h"
#include "tests/support/catch.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

/// What stands between the first `open` after `from` and the next `close`.
QByteArray between(const QByteArray &text, const QByteArray &open, const QByteArray &close)
{
    const qsizetype start = text.indexOf(open);
    REQUIRE(start >= 0);
    const qsizetype inside = start + open.size();
    return text.mid(inside, text.indexOf(close, inside) - inside);
}

QByteArray hashOf(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toBase64();
}

} // namespace

TEST_CASE("The exporter of one HTML file")
{
    const auto course = sampleCourse();
    const QByteArray page = bytesAs(u"html"_s, *course);

    SECTION("writes one page that asks for nothing beside it")
    {
        CHECK(plannedAs(u"html"_s, *course).entries.size() == 1);
        CHECK(page.startsWith("<!DOCTYPE html>"));
        CHECK_FALSE(page.contains("{{"));
        CHECK_FALSE(page.contains("src=\"carrel"));
        CHECK_FALSE(page.contains("href=\"carrel"));
    }
    SECTION("names what it runs and how it looks by their hashes, and nothing else")
    {
        const QByteArray policy = between(page, "Content-Security-Policy\" content=\"", "\"");
        const QByteArray styles = between(page, "<style>", "</style>");
        const QByteArray player = between(page, "<script>", "</script>");
        const QByteArray last = page.mid(page.lastIndexOf("<script>"));
        const QByteArray start = between(last, "<script>", "</script>");
        CHECK(policy.contains(hashOf(styles)));
        CHECK(policy.contains(hashOf(player)));
        CHECK(policy.contains(hashOf(start)));
        CHECK(policy.count("sha256-") == 3);
        CHECK_FALSE(policy.contains("self"));
        CHECK_FALSE(policy.contains("unsafe"));
        CHECK(page.count("<script>") == 2);
    }
    SECTION("holds every module of the package, to the byte")
    {
        const auto files = filesAs(u"web"_s, *course);
        int modules = 0;
        for (auto it = files.cbegin(); it != files.cend(); ++it) {
            if (!it.key().startsWith(u"modules/"_s))
                continue;
            const auto object = PackageArchive::dataObject(*it);
            REQUIRE(object);
            const QByteArray id = object->value("id"_L1).toString().toUtf8();
            const QByteArray json = between(page, "id=\"module-" + id + "\">", "</script>");
            CHECK(QJsonDocument::fromJson(json).object() == *object);
            ++modules;
        }
        CHECK(modules == 3);
    }
    SECTION("holds every stored file in use, to the byte")
    {
        const auto plan = plannedAs(u"web"_s, *course);
        const QString name = plan.entries.last().name;
        REQUIRE(name.startsWith(u"media/"_s));
        const QByteArray tag = "id=\"" + name.toUtf8() + "\" data-type=\"image/png\">";
        CHECK(QByteArray::fromBase64(between(page, tag, "</script>")) == pngBytes());
    }
    SECTION("holds the author's font in its styles, since a page may load none from beside it")
    {
        const QByteArray bytes = QByteArray(2000, 'f');
        const MediaId font = course->addMedia(u"Own.woff2"_s, u"font/woff2"_s, bytes);
        course->setSetting(u"typeface"_s, u"own"_s);
        course->setSetting(u"font"_s, font.text());
        const QByteArray styles = between(bytesAs(u"html"_s, *course), "<style>", "</style>");
        CHECK(styles.contains("url(\"data:font/woff2;base64," + bytes.toBase64() + "\")"));
        CHECK_FALSE(styles.contains("url(\"media/"));
    }
    SECTION("gives the same bytes again, in any time zone and language")
    {
        checkSameBytesElsewhere(u"html"_s, *course);
    }
    SECTION("a title cannot leave its place")
    {
        course->rename(u"</title><script>alert(1)</script>{{player}}"_s);
        const QByteArray named = bytesAs(u"html"_s, *course);
        CHECK(named.count("<script>") == 2);
        CHECK(named.contains("&lt;/title&gt;"));
    }
    SECTION("refuses more stored bytes than a browser opens, and says what to do")
    {
        const NodeId module = course->addModule(u"Film"_s);
        const NodeId where = course->addPage(module, u"Film"_s);
        const MediaId film =
            course->addUnreadableMedia(u"film.mp4"_s, u"video/mp4"_s, qint64(201) << 20);
        course->addBlock(
            where, u"video"_s,
            {{u"source"_s, u"file"_s}, {u"media"_s, film.text()}, {u"title"_s, u"F"_s}});
        const auto plan = exporterOf(u"html"_s).plan(*course, {});
        REQUIRE_FALSE(plan);
        CHECK(plan.error().code == ErrorCode::Refused);
        CHECK(plan.error().message.contains(u"web folder"_s));
    }
    SECTION("fails with what is wrong where a stored file cannot be read, and leaves nothing")
    {
        const NodeId module = course->addModule(u"Picture"_s);
        const NodeId where = course->addPage(module, u"Picture"_s);
        const MediaId gone = course->addUnreadableMedia(u"gone.png"_s, u"image/png"_s, 50);
        course->addBlock(where, u"image"_s, {{u"media"_s, gone.text()}, {u"alt"_s, u"x"_s}});
        const QTemporaryDir folder;
        const auto plan = exporterOf(u"html"_s).plan(*course, {});
        REQUIRE(plan);
        CHECK_FALSE(writeSingleFile(*plan, folder.filePath(u"c.html"_s)));
        CHECK(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }
}

TEST_CASE("Pieces of a long text")
{
    SECTION("come one after the other")
    {
        const auto piece = [](const QByteArray &text) -> web::Piece {
            return [text]() -> Result<std::unique_ptr<QIODevice>> { return web::deviceOver(text); };
        };
        const auto device = web::joined({piece("ab"), piece(""), piece("cd")});
        CHECK(device->readAll() == "abcd");
        CHECK(web::joined({})->readAll().isEmpty());
    }
    SECTION("in base64 are what the whole would be, wherever reading stops")
    {
        const QByteArray bytes = QByteArray("0123456789").repeated(70'001) + "!";
        const auto device = web::inBase64(web::deviceOver(bytes));
        QByteArray text;
        for (QByteArray part; !(part = device->read(1000 + text.size() % 7)).isEmpty();)
            text += part;
        CHECK((text == bytes.toBase64()));
        CHECK(web::inBase64(web::deviceOver({}))->readAll().isEmpty());
    }
}
