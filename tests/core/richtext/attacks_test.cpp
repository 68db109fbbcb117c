// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Hostile texts in every place where a text can stand. Whatever is stored, what reaches the
// learner's browser has no script, no handler and no foreign scheme.

#include "core/richtext/richtext.h"
#include "tests/core/richtext/htmlreader.h"
#include "tests/core/richtext/texts.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

const QStringList &attacks()
{
    static const QStringList list{
        // Elements and handlers.
        u"<script>alert(1)</script>"_s, u"</script><script>alert(1)</script>"_s,
        u"<ScRiPt src=//evil.example/x.js></sCrIpT>"_s, u"<img src=x onerror=alert(1)>"_s,
        u"<img/src=x/onerror=alert(1)>"_s, u"<svg onload=alert(1)>"_s,
        u"<svg><script>alert&#40;1&#41;</script></svg>"_s,
        u"<svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>"_s,
        u"<iframe src=\"javascript:alert(1)\"></iframe>"_s,
        u"<iframe srcdoc=\"&lt;script&gt;alert(1)&lt;/script&gt;\"></iframe>"_s,
        u"<object data=\"data:text/html,<script>alert(1)</script>\"></object>"_s,
        u"<embed src=\"javascript:alert(1)\">"_s, u"<body onload=alert(1)>"_s,
        u"<details open ontoggle=alert(1)>"_s, u"<video><source onerror=alert(1)></video>"_s,
        u"<math><mtext></table><mglyph><style><img src=x onerror=alert(1)>"_s,
        u"<form action=javascript:alert(1)><button>x</button></form>"_s,
        u"<input autofocus onfocus=alert(1)>"_s,
        u"<meta http-equiv=refresh content=0;url=javascript:alert(1)>"_s,
        u"<base href=//evil.example/>"_s, u"<link rel=stylesheet href=//evil.example/x.css>"_s,
        u"<style>@import'//evil.example/x.css';</style>"_s,
        u"<template><script>alert(1)</script></template>"_s,
        u"<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">"_s,
        u"<!--><script>alert(1)</script>-->"_s, u"<![CDATA[<script>alert(1)</script>]]>"_s,
        u"<?php echo 1 ?><script>alert(1)</script>"_s,
        // Leaving an attribute, a comment, a raw text element.
        u"\" onmouseover=\"alert(1)"_s, u"' onmouseover='alert(1)"_s,
        u"\"><script>alert(1)</script>"_s, u"'><svg/onload=alert(1)>"_s,
        u"` onmouseover=alert(1) x=`"_s, u"--><img src=x onerror=alert(1)>"_s,
        u"</title><script>alert(1)</script>"_s, u"</textarea><script>alert(1)</script>"_s,
        u"</style><script>alert(1)</script>"_s,
        u"x\" style=\"background:url(javascript:alert(1))"_s,
        // Addresses.
        u"javascript:alert(1)"_s, u"JaVaScRiPt:alert(1)"_s, u" javascript:alert(1)"_s,
        u"java\tscript:alert(1)"_s, u"java\nscript:alert(1)"_s, u"java\u0000script:alert(1)"_s,
        u"\u0001javascript:alert(1)"_s, u"java\u00adscript:alert(1)"_s,
        u"javascript&colon;alert(1)"_s, u"javascript&#58;alert(1)"_s, u"javascript%3Aalert(1)"_s,
        u"javascript://https://example.org/%0aalert(1)"_s,
        u"data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg=="_s,
        u"data:image/svg+xml,<svg onload=alert(1)>"_s, u"vbscript:msgbox(1)"_s,
        u"file:///etc/passwd"_s, u"blob:https://example.org/x"_s, u"//evil.example/x"_s,
        u"\\\\evil.example\\x"_s, u"https://example.org/\" onclick=\"alert(1)"_s,
        u"https://example.org/'><script>alert(1)</script>"_s, u"https://user:word@evil.example/"_s,
        u"https://example.org\\@evil.example/"_s,
        u"mailto:a@b.example\"><script>alert(1)</script>"_s, u"tel:\"><script>alert(1)</script>"_s,
        u"page:\"><script>alert(1)</script>"_s, u"page:../../x"_s,
        // Characters that readers of markup disagree about.
        u"\ufeff<script>alert(1)</script>"_s, u"\u2028<script>alert(1)</script>\u2029"_s,
        u"\uff1cscript\uff1ealert(1)\uff1c/script\uff1e"_s,
        u"+ADw-script+AD4-alert(1)+ADw-/script+AD4-"_s, QString(QChar(0xd83d)) + u"<script>"_s,
        u"<script\u0000>alert(1)</script>"_s, u"{{constructor.constructor('alert(1)')()}}"_s};
    return list;
}

/// One text with the attack in every place where the format has a string.
QJsonArray everywhere(const QString &attack)
{
    const QJsonArray runs{run(attack), run(attack, {{u"bold"_s, true}, {u"lang"_s, attack}}),
                          run(u"words"_s, {{u"link"_s, attack}}),
                          run(attack, {{u"link"_s, u"https://example.org/?q="_s + attack}}),
                          run(attack, {{u"code"_s, true}, {attack, attack}})};
    const QJsonObject image{
        {u"media"_s, u"abcdefghijkl"_s}, {u"alt"_s, attack}, {u"caption"_s, runs}};
    const QJsonObject badImage{{u"media"_s, attack}, {u"alt"_s, attack}, {u"caption"_s, attack}};
    const QJsonArray inner{paragraph(runs), QJsonValue(attack)};
    return {paragraph(runs),
            block(u"heading"_s, {{u"level"_s, 2}, {u"runs"_s, runs}}),
            block(u"heading"_s, {{u"level"_s, attack}, {u"runs"_s, attack}}),
            block(u"list"_s, {{u"items"_s, QJsonArray{inner, QJsonValue(attack)}}}),
            block(u"list"_s, {{u"ordered"_s, attack}, {u"items"_s, QJsonArray{QJsonValue(inner)}}}),
            block(u"table"_s,
                  {{u"header"_s, true},
                   {u"caption"_s, attack},
                   {u"rows"_s,
                    QJsonArray{QJsonArray{QJsonObject{{u"runs"_s, runs}}, attack},
                               QJsonArray{attack}}}}),
            block(u"quote"_s, {{u"blocks"_s, inner}}),
            block(u"code"_s, {{u"text"_s, attack}, {u"language"_s, attack}}),
            block(u"image"_s, image),
            block(u"image"_s, badImage),
            block(attack, {{u"text"_s, attack}, {u"runs"_s, runs}}),
            QJsonValue(attack)};
}

const richtext::HtmlOptions options{
    .mediaHref = [](const MediaId &) { return u"media/picture.png"_s; }};

} // namespace

TEST_CASE("Hostile texts become words and nothing else")
{
    REQUIRE(attacks().size() >= 60);
    for (const QString &attack : attacks()) {
        INFO(attack.toStdString());
        const QString html = richtext::toHtml(everywhere(attack), options);
        const QStringList dangers = dangersIn(html);
        INFO(html.toStdString());
        CHECK(dangers == QStringList());
        CHECK_FALSE(readHtml(html).elements.isEmpty());
        CHECK(richtext::toHtml(QJsonValue(attack), options).utf8
              == richtext::toHtml(richtext::clean(QJsonValue(attack)), options).utf8);
    }
}

TEST_CASE("The reader that judges the attacks sees what a careless writer would let through")
{
    const QString begin = u"<p>"_s;
    const QString end = u"</p>"_s;
    int seen = 0;
    for (const QString &attack : attacks())
        seen += dangersIn(begin + attack + end).isEmpty() ? 0 : 1;
    CHECK(seen >= 36); // those that are markup; bare addresses are harmless as words

    CHECK_FALSE(dangersIn(u"<script>a</script>"_s).isEmpty());
    CHECK_FALSE(dangersIn(u"<a href=\"javascript:a\">b</a>"_s).isEmpty());
    CHECK_FALSE(dangersIn(u"<a href=https://example.org/>b</a>"_s).isEmpty());
    CHECK_FALSE(dangersIn(u"<p onclick=\"a\">b</p>"_s).isEmpty());
    CHECK_FALSE(dangersIn(u"<img src=\"https://evil.example/\" alt=\"\">"_s).isEmpty());
    CHECK_FALSE(dangersIn(u"<p>a</div>"_s).isEmpty());
    CHECK(dangersIn(u"<p>a &lt; b<br><a href=\"https://example.org/\">c</a></p>"_s).isEmpty());
}
