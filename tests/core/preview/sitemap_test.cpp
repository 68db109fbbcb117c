// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/preview/sitemap.h"
#include "tests/core/package/memorycourse.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QIODevice>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::preview;
using namespace carrel::test;

namespace {

std::shared_ptr<const PreviewCourse> linkingTo(const QStringList &addresses)
{
    auto course = std::make_unique<MemoryCourse>(u"Films & <more>"_s);
    const NodeId page = course->addPage(course->addModule(u"Films"_s), u"One"_s);
    for (const QString &address : addresses)
        course->addBlock(page, u"video"_s, {{u"source"_s, u"link"_s}, {u"address"_s, address}});
    auto made = PreviewCourse::of(std::move(course));
    REQUIRE(made);
    return *made;
}

QByteArray directive(const QByteArray &policy, const QByteArray &name)
{
    for (const QByteArray &rule : policy.split(';')) {
        if (rule.trimmed().startsWith(name + ' '))
            return rule.trimmed().mid(name.size() + 1);
    }
    return {};
}

QByteArray bytesOf(const SiteMap &site, const QString &path)
{
    const auto file = site.find(path);
    REQUIRE(file);
    const auto device = file->open();
    REQUIRE(device);
    return (*device)->readAll();
}

QByteArray policyOf(const SiteMap &site, int number)
{
    const auto page = site.find(u"course/%1/index.html"_s.arg(number));
    REQUIRE(page);
    return page->policy;
}

} // namespace

TEST_CASE("A course may ask exactly the hosts of its own videos")
{
    SiteMap site(u"en"_s);
    SECTION("none, if it links to none")
    {
        site.show(linkingTo({}));
        const QByteArray policy = policyOf(site, 1);
        for (const char *name : {"frame-src", "connect-src"})
            CHECK(directive(policy, name) == "'self'");
        CHECK(directive(policy, "media-src") == "'self' blob:");
        CHECK_FALSE(policy.contains("http"));
        CHECK(site.find(u"course/1/index.html"_s)->referrerPolicy == "no-referrer");
    }
    SECTION("those of a YouTube, a Vimeo and a file address, in frames, media and requests")
    {
        site.show(linkingTo({u"https://www.youtube.com/watch?v=aqz-KE-bpKQ"_s,
                             u"https://vimeo.com/1084537"_s, u"https://example.org/clip.mp4"_s}));
        const QByteArray policy = policyOf(site, 1);
        for (const char *name : {"frame-src", "media-src", "connect-src"}) {
            INFO(name);
            const QByteArray hosts = directive(policy, name);
            CHECK(hosts.contains("https://www.youtube-nocookie.com"));
            CHECK(hosts.contains("https://player.vimeo.com"));
            CHECK(hosts.contains("https://example.org"));
        }
        for (const char *name : {"default-src", "script-src", "style-src", "img-src", "font-src"})
            CHECK_FALSE(directive(policy, name).contains("http"));
        CHECK(site.find(u"course/1/index.html"_s)->referrerPolicy
              == "strict-origin-when-cross-origin");
    }
    SECTION("and not those of the course shown before or after")
    {
        site.show(linkingTo({u"https://vimeo.com/1084537"_s}));
        site.show(linkingTo({u"https://example.org/clip.mp4"_s}));
        CHECK(policyOf(site, 1).contains("vimeo"));
        CHECK_FALSE(policyOf(site, 1).contains("example.org"));
        CHECK(policyOf(site, 2).contains("example.org"));
        CHECK_FALSE(policyOf(site, 2).contains("vimeo"));
    }
    SECTION("while the stand-in page asks nobody")
    {
        site.show(linkingTo({u"https://vimeo.com/1084537"_s}));
        CHECK_FALSE(site.find({})->policy.contains("http"));
    }
}

TEST_CASE("What is XML runs nothing, even if opened by itself")
{
    SiteMap site(u"en"_s);
    site.show(linkingTo({}));
    const auto manifest = site.find(u"course/1/imsmanifest.xml"_s);
    REQUIRE(manifest);
    CHECK(manifest->policy == "default-src 'none'; style-src 'unsafe-inline'; sandbox");
}

TEST_CASE("The start page")
{
    SiteMap site(u"fr"_s);
    SECTION("is not there before there is a course, nor after")
    {
        CHECK_FALSE(site.find({}));
        site.show(linkingTo({}));
        CHECK(site.find({}));
        site.clear();
        CHECK_FALSE(site.find({}));
        CHECK_FALSE(site.find(u"course/1/index.html"_s));
    }
    SECTION("says the language, the number of the course and its title, escaped")
    {
        site.show(linkingTo({}));
        site.show(linkingTo({}));
        const QByteArray page = bytesOf(site, {});
        CHECK(page.contains("lang=\"fr\" data-course=\"2\""));
        CHECK(page.contains("<title>Films &amp; &lt;more&gt;</title>"));
        CHECK_FALSE(page.contains("{{"));
        CHECK(site.find({})->type == "text/html; charset=utf-8");
    }
    SECTION("asks for one script and one style sheet, and finds them")
    {
        site.show(linkingTo({}));
        const QString page = QString::fromUtf8(bytesOf(site, {}));
        static const QRegularExpression own(u"(?:src|href)=\"(lms/[^\"]+)\""_s);
        QStringList asked;
        for (auto all = own.globalMatch(page); all.hasNext();)
            asked << all.next().captured(1);
        CHECK(asked == QStringList{u"lms/lms.css"_s, u"lms/lms.js"_s});
        for (const QString &name : asked)
            CHECK_FALSE(bytesOf(site, name).isEmpty());
    }
    SECTION("leaves none of its scripts and styles out of the two")
    {
        const QByteArray all = bytesOf(site, u"lms/lms.js"_s) + bytesOf(site, u"lms/lms.css"_s);
        const QStringList parts = QDir(u":/lms"_s).entryList({u"*.js"_s, u"*.css"_s}, QDir::Files);
        REQUIRE(parts.size() >= 2);
        for (const QString &part : parts) {
            INFO(part.toStdString());
            QFile file(u":/lms/"_s + part);
            REQUIRE(file.open(QIODevice::ReadOnly));
            CHECK(all.count(file.readAll()) == 1);
        }
    }
}
