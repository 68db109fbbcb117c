// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/svgcheck.h"

#include "tests/support/catch.h"

using namespace carrel;

namespace {

QByteArray svg(const QByteArray &content, const QByteArray &attributes = {})
{
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" "
           "xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 10 10\" "
        + attributes + ">" + content + "</svg>";
}

/// Each group repeats the one before ten times.
QByteArray repeating(int levels)
{
    QByteArray content = "<g id=\"g0\"><path d=\"M0 0\"/></g>";
    for (int i = 1; i <= levels; ++i) {
        const QByteArray use = "<use href=\"#g" + QByteArray::number(i - 1) + "\"/>";
        content += "<g id=\"g" + QByteArray::number(i) + "\">" + use.repeated(10) + "</g>";
    }
    return svg("<defs>" + content + "</defs><use href=\"#g" + QByteArray::number(levels) + "\"/>");
}

} // namespace

TEST_CASE("isSafeSvg")
{
    SECTION("takes drawings as drawing programs write them")
    {
        CHECK(isSafeSvg(svg("<rect width=\"4\" height=\"4\" fill=\"url(#shade)\"/>")));
        CHECK(isSafeSvg(svg("<style>.a { fill: url('#shade'); stroke: red }</style>")));
        CHECK(isSafeSvg("<?xml version=\"1.0\"?><!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" "
                        "\"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">"
                        + svg("<path d=\"M0 0\"/>")));
        CHECK(isSafeSvg(svg("<image xlink:href=\"data:image/png;base64,AAAA\"/>")));
        CHECK(isSafeSvg(svg("<g id=\"a\"><path d=\"M0 0\"/></g><use xlink:href=\"#a\"/>")));
        CHECK(isSafeSvg(repeating(2)));
    }
    SECTION("refuses what asks for something outside the drawing")
    {
        CHECK_FALSE(isSafeSvg(svg("<image href=\"/etc/hostname\"/>")));
        CHECK_FALSE(isSafeSvg(svg("<image xlink:href=\"file:///etc/hostname\"/>")));
        CHECK_FALSE(isSafeSvg(svg("<image href=\" https://example.org/a.png\"/>")));
        CHECK_FALSE(isSafeSvg(svg("<image href=\"data:image/svg+xml,%3Csvg/%3E\"/>")));
        CHECK_FALSE(isSafeSvg(svg("<use href=\"other.svg#a\"/>")));
        CHECK_FALSE(isSafeSvg(svg("<a href=\"//server/share\"/>")));
        CHECK_FALSE(isSafeSvg(svg("<rect fill=\"url(https://example.org/#a)\"/>")));
        CHECK_FALSE(isSafeSvg(svg("<rect style=\"fill: URL( 'a.svg#b')\"/>")));
        CHECK_FALSE(isSafeSvg(svg("<style>@import 'a.css';</style>")));
        CHECK_FALSE(isSafeSvg(svg("<style>a { fill: \\75rl(x) }</style>")));
        CHECK_FALSE(isSafeSvg(svg("", "xml:base=\"https://example.org/\"")));
        CHECK_FALSE(isSafeSvg("<?xml-stylesheet href=\"a.css\"?>" + svg("")));
    }
    SECTION("refuses scripts, foreign content and entities")
    {
        CHECK_FALSE(isSafeSvg(svg("<script>1</script>")));
        CHECK_FALSE(isSafeSvg(svg("<foreignObject/>")));
        CHECK_FALSE(isSafeSvg("<!DOCTYPE svg [<!ENTITY a \"b\">]>" + svg("<title>&a;</title>")));
        CHECK_FALSE(isSafeSvg("<!DOCTYPE svg SYSTEM \"a.dtd\">" + svg("<title>&a;</title>")));
    }
    SECTION("refuses what is not whole")
    {
        CHECK_FALSE(isSafeSvg(""));
        CHECK_FALSE(isSafeSvg("<svg xmlns=\"http://www.w3.org/2000/svg\"><g>"));
    }
    SECTION("refuses what would take for ever to draw")
    {
        CHECK_FALSE(isSafeSvg(repeating(9)));
        CHECK_FALSE(isSafeSvg(svg("<g id=\"a\"><use href=\"#a\"/></g>")));
        CHECK_FALSE(isSafeSvg(svg("<g id=\"a\"><use href=\"#b\"/></g><g id=\"b\">"
                                  "<use href=\"#a\"/></g>")));
        CHECK_FALSE(
            isSafeSvg(svg(QByteArray("<g>").repeated(200) + QByteArray("</g>").repeated(200))));
        CHECK_FALSE(isSafeSvg(svg(QByteArray(largestShownSvg, ' '))));
    }
}
