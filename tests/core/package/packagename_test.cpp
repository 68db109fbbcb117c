// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/packagename.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel;

namespace {

QString named(const QString &name, const QString &type)
{
    return mediaFileName(name, type, QByteArray(32, '\xab'));
}

} // namespace

TEST_CASE("Package names")
{
    SECTION("are lower-case ASCII segments with one extension")
    {
        CHECK(isPackageName(u"index.html"));
        CHECK(isPackageName(u"modules/m-abc123.js"));
        CHECK(isPackageName(u"a/b_c/0-1.png"));
    }
    SECTION("are nothing else")
    {
        for (const auto &name :
             {u""_s, u"a"_s, u"a."_s, u".a"_s, u"A.js"_s, u"a.JS"_s, u"a b.js"_s, u"ä.js"_s,
              u"a.b.js"_s, u"/a.js"_s, u"a//b.js"_s, u"../a.js"_s, u"a\\b.js"_s, u"-a.js"_s,
              u"a/.js"_s, u"a:b.js"_s, u"a.js/"_s, u"a\u0000.js"_s})
            CHECK_FALSE(isPackageName(name));
    }
    SECTION("have at most 120 characters")
    {
        CHECK(isPackageName(QString(117, u'a') + u".js"_s));
        CHECK_FALSE(isPackageName(QString(118, u'a') + u".js"_s));
    }
}

TEST_CASE("Names of stored files in a package")
{
    SECTION("keep the author's words in ASCII, behind the hash of the bytes")
    {
        CHECK(named(u"Übung 1 (final)#2.PNG"_s, u"image/png"_s)
              == u"media/abababababab-ubung-1-final-2.png"_s);
        CHECK(named(u"straße & œuvre.jpeg"_s, u"image/jpeg"_s)
              == u"media/abababababab-strasse-oeuvre.jpg"_s);
    }
    SECTION("are package names whatever the author's name is")
    {
        const QStringList names{u""_s,
                                u"."_s,
                                u"..."_s,
                                u"файл.png"_s,
                                u"صورة.png"_s,
                                u"😀.png"_s,
                                u"a/b\\c.png"_s,
                                u"con.png"_s,
                                u".htaccess"_s,
                                u"x.php"_s,
                                QString(300, u'w') + u".png"_s,
                                u"a.tar.gz"_s,
                                u"%2e%2e.png"_s};
        for (const QString &name : names) {
            for (const auto &type :
                 {u"image/png"_s, u"image/webp"_s, u"text/html"_s, u""_s, u"application/x-php"_s}) {
                INFO((name + u" as "_s + type + u" is "_s + named(name, type)).toStdString());
                CHECK(isPackageName(named(name, type)));
                CHECK(allowedExtensions().contains(extensionOf(named(name, type))));
            }
        }
    }
    SECTION("have the extension of their content, never one that a server or browser would run")
    {
        CHECK(extensionOf(named(u"Plan.DOCM"_s,
                                u"application/vnd.openxmlformats-officedocument."
                                "wordprocessingml.document"_s))
              == u"docx"_s);
        CHECK(extensionOf(named(u"x"_s, u"application/vnd.oasis.opendocument.spreadsheet"_s))
              == u"ods"_s);
        CHECK(extensionOf(named(u"x.docm"_s, u"application/vnd.ms-word.document.macroEnabled"_s))
              == u"txt"_s);
        CHECK(extensionOf(named(u"shell.php"_s, u"image/png"_s)) == u"png"_s);
        CHECK(extensionOf(named(u"shell.php"_s, u"application/octet-stream"_s)) == u"txt"_s);
        CHECK(extensionOf(named(u"page.html"_s, u"text/html"_s)) == u"txt"_s);
        CHECK(extensionOf(named(u"page.html"_s, u""_s)) == u"txt"_s);
        CHECK(extensionOf(named(u"script.js"_s, u"text/javascript"_s)) == u"txt"_s);
        CHECK(extensionOf(named(u"photo.webp"_s, u"image/webp"_s)) == u"png"_s);
        CHECK(extensionOf(named(u"house.woff2"_s, u"font/woff2"_s)) == u"woff"_s);
        CHECK(extensionOf(named(u"house.otf"_s, u"font/otf"_s)) == u"ttf"_s);
        CHECK(extensionOf(named(u"clip.mov"_s, u"video/quicktime"_s)) == u"mp4"_s);
        CHECK(extensionOf(named(u"sheet.pdf"_s, u"application/octet-stream"_s)) == u"pdf"_s);
        CHECK(extensionOf(named(u"drawing.svg"_s, u"image/svg+xml; charset=utf-8"_s)) == u"svg"_s);
    }
}

TEST_CASE("Extensions")
{
    SECTION("that a server might run are forbidden")
    {
        for (const auto &name :
             {u"php"_s, u"php5"_s, u"phtml"_s, u"jsp"_s, u"htaccess"_s, u"inc"_s})
            CHECK(isForbiddenExtension(name));
        CHECK_FALSE(isForbiddenExtension(u"js"_s));
    }
    SECTION("tell the media type that a preview serves")
    {
        CHECK(mediaTypeOf(u"a/b.js"_s) == u"text/javascript; charset=utf-8"_s);
        CHECK(mediaTypeOf(u"a.woff"_s) == u"font/woff"_s);
        CHECK(mediaTypeOf(u"a.ttf"_s) == u"font/ttf"_s);
        CHECK(mediaTypeOf(u"a.SVG"_s) == u"image/svg+xml"_s);
        CHECK(mediaTypeOf(u"a.unknown"_s) == u"application/octet-stream"_s);
    }
}
