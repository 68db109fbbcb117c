// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/svgcleaning.h"

#include "core/edit/mediaedits.h"
#include "core/edit/svgcheck.h"
#include "tests/core/edit/sessionfixture.h"
#include "tests/support/files.h"

#include <QDirIterator>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

QByteArray drawing(const QByteArray &content, const QByteArray &attributes = {})
{
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" "
           "xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 10 10\" "
        + attributes + "><path id=\"p\" d=\"M0 0h9v9z\"/>" + content + "</svg>";
}

/// Each of them runs, asks, or never ends where it is shown by itself or by a careless program.
const QList<QByteArray> &hostile()
{
    static const QList<QByteArray> list{
        drawing("<script>hit()</script>"),
        drawing("<script href=\"https://hit.example/x.js\"/>"),
        drawing("<g><script type=\"text/ecmascript\"><![CDATA[hit()]]></script></g>"),
        drawing("<x:script xmlns:x=\"http://www.w3.org/2000/svg\">hit()</x:script>"),
        drawing("<h:script xmlns:h=\"http://www.w3.org/1999/xhtml\">hit()</h:script>"),
        drawing("<SCRIPT>hit()</SCRIPT>"),
        drawing({}, "onload=\"hit()\""),
        drawing({}, "ONLOAD=\"hit()\""),
        drawing("<path onclick=\"hit()\" d=\"M0 0\"/>"),
        drawing("<image href=\"x\" onerror=\"hit()\"/>"),
        drawing("<a href=\"javascript:hit()\"><path d=\"M0 0\"/></a>"),
        drawing("<a xlink:href=\"javascript:hit()\"><text>x</text></a>"),
        drawing("<a><set attributeName=\"href\" to=\"javascript:hit()\"/><text>x</text></a>"),
        drawing("<animate attributeName=\"href\" values=\"javascript:hit()\"/>"),
        drawing("<animate onbegin=\"hit()\" attributeName=\"x\" dur=\"1s\"/>"),
        drawing("<animateTransform onend=\"hit()\" attributeName=\"x\"/>"),
        drawing("<animateMotion onrepeat=\"hit()\" dur=\"1s\"/>"),
        drawing("<handler xmlns=\"http://www.w3.org/2001/xml-events\">hit()</handler>"),
        drawing("<foreignObject><body xmlns=\"http://www.w3.org/1999/xhtml\">"
                "<iframe src=\"https://hit.example\"/></body></foreignObject>"),
        drawing("<iframe xmlns=\"http://www.w3.org/1999/xhtml\" src=\"https://hit.example\"/>"),
        drawing("<embed xmlns=\"http://www.w3.org/1999/xhtml\" src=\"https://hit.example\"/>"),
        drawing("<audio xmlns=\"http://www.w3.org/1999/xhtml\" src=\"https://hit.example\"/>"),
        drawing("<image href=\"https://hit.example/x.png\"/>"),
        drawing("<image xlink:href=\"file:///etc/passwd\"/>"),
        drawing("<image xlink:href=\"//hit.example/x.png\"/>"),
        drawing("<image xlink:href=\"\\\\hit.example\\x.png\"/>"),
        drawing("<image href=\"../../x.png\"/>"),
        drawing("<image href=\"data:image/svg+xml,&lt;svg onload='hit()'/>\"/>"),
        drawing("<image href=\"data:text/html,x\"/>"),
        drawing("<use href=\"https://hit.example/x.svg#a\"/>"),
        drawing("<use xlink:href=\"data:image/svg+xml,&lt;svg id='x'/>#x\"/>"),
        drawing("<filter id=\"f\"><feImage href=\"https://hit.example/x.png\"/></filter>"),
        drawing("<style>@import 'https://hit.example/x.css';</style>"),
        drawing("<style>path{fill:url(https://hit.example/x)}</style>"),
        drawing("<style>path{fill:u\\72l(https://hit.example/x)}</style>"),
        drawing("<style>@font-face{font-family:x;src:url(//hit.example/x)}</style>"),
        drawing("<style>path{background:image-set('https://hit.example/x' 1x)}</style>"),
        drawing("<path style=\"fill:url('https://hit.example/x')\" d=\"M0 0\"/>"),
        drawing("<path fill=\"url(https://hit.example/x#a)\" d=\"M0 0\"/>"),
        drawing("<path style=\"behavior:url(#x) url(https://hit.example)\" d=\"M0 0\"/>"),
        drawing("<path mask=\"url(//hit.example/x#a)\" d=\"M0 0\"/>"),
        drawing("<g xml:base=\"https://hit.example/\"><use href=\"#p\"/></g>"),
        drawing("<cursor href=\"https://hit.example/x.png\"/>"),
        drawing("<color-profile name=\"x\" href=\"https://hit.example/x.icc\"/>"),
        drawing("<font-face><font-face-src><font-face-uri href=\"https://hit.example/x\"/>"
                "</font-face-src></font-face>"),
        drawing("<tref href=\"https://hit.example/x\"/>"),
        drawing("<discard href=\"#p\" begin=\"0s\"/>"),
        "<?xml version=\"1.0\"?><?xml-stylesheet href=\"https://hit.example/x.xsl\"?>"
            + drawing({}),
        "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + drawing("<text>&x;</text>"),
        "<!DOCTYPE svg [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
            + drawing("<text>&b;</text>"),
        "<!DOCTYPE svg [<!ATTLIST svg onload CDATA \"hit()\">]>" + drawing({}),
        drawing(QByteArray("<g>").repeated(5000) + QByteArray("</g>").repeated(5000)),
        drawing("<g id=\"a\"><use href=\"#b\"/></g><g id=\"b\"><use href=\"#a\"/></g>"),
        drawing(QByteArray(9 << 20, ' ')),
    };
    return list;
}

} // namespace

TEST_CASE("A drawing is cleaned of all that runs, asks or never ends, or refused")
{
    CHECK(hostile().size() >= 40);
    int cleaned = 0;
    for (const QByteArray &bytes : hostile()) {
        INFO(bytes.left(300).toStdString());
        const auto result = cleanedSvg(bytes);
        if (!result)
            continue;
        ++cleaned;
        CHECK(*result != bytes);
        CHECK(isSafeSvg(*result));
        CHECK(result->contains("M0 0h9v9z")); // what draws stays
        static const QRegularExpression traces(
            u"hit|script|\\son|foreign|animate|@import|file:|&[a-z]"_s,
            QRegularExpression::CaseInsensitiveOption);
        CHECK(traces.match(QString::fromUtf8(*result)).captured(0) == QString());
        CHECK(cleanedSvg(*result) == *result);
    }
    CHECK(cleaned >= 40);
}

TEST_CASE("What is no drawing is refused")
{
    for (const char *bytes : {"", "words", "<html/>", "<svg/>", "<svg xmlns=\"x\"/>",
                              "<svg xmlns=\"http://www.w3.org/2000/svg\">"})
        CHECK_FALSE(cleanedSvg(bytes));
}

TEST_CASE("Honest drawings stay as they are, byte for byte")
{
    int drawings = 0;
    for (const char *folder : {"/resources", "/packaging", "/ui"}) {
        QDirIterator files(QStringLiteral(CARREL_SOURCE_DIR) + QLatin1StringView(folder),
                           {u"*.svg"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QByteArray bytes = fileContent(files.next());
            INFO(files.fileName().toStdString());
            CHECK(cleanedSvg(bytes) == bytes);
            ++drawings;
        }
    }
    CHECK(drawings > 10);
}

TEST_CASE("A drawing comes into the course clean")
{
    SessionFixture fixture;
    const QString path =
        fixture.writeFile(u"a.svg"_s, drawing("<script>hit()</script>", "onload=\"hit()\""));
    const auto inserted = insertFile(*fixture.session, path);
    REQUIRE(inserted);
    const auto content = [&] {
        const auto media = fixture.session->view().media(inserted->id);
        REQUIRE(media);
        REQUIRE(*media);
        auto device = fixture.session->view().openMedia(**media);
        REQUIRE(device);
        const QByteArray bytes = (*device)->readAll();
        CHECK(bytes.size() == (*media)->size);
        return bytes;
    };
    CHECK(content().contains("M0 0h9v9z"));
    CHECK_FALSE(content().contains("hit"));

    const QString other =
        fixture.writeFile(u"b.svg"_s, drawing("<a href=\"javascript:hit()\"><text>x</text></a>"));
    REQUIRE(replaceMedia(*fixture.session, inserted->id, other));
    CHECK_FALSE(content().contains("hit"));

    const auto refused =
        insertFile(*fixture.session,
                   fixture.writeFile(u"c.svg"_s,
                                     drawing("<g id=\"a\"><use href=\"#b\"/></g><g id=\"b\"><use "
                                             "href=\"#a\"/></g>")));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::InvalidInput);
}
