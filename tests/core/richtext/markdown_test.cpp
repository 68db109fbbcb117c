// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/richtext/foreigntext.h"
#include "core/richtext/richtext.h"
#include "tests/core/richtext/texts.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel;

TEST_CASE("Markdown becomes stored text")
{
    SECTION("marks, lists and links with safe addresses")
    {
        CHECK(
            richtext::fromMarkdown(u"One **two** *three*\n\n- a\n- [b](https://example.org/)"_s)
            == richtext::clean(test::json(
                R"([{"type": "paragraph", "runs": [{"text": "One "}, {"text": "two", "bold": true},
                      {"text": " "}, {"text": "three", "italic": true}]},
                      {"type": "list", "ordered": false, "items": [
                        [{"type": "paragraph", "runs": [{"text": "a"}]}],
                        [{"type": "paragraph", "runs": [{"text": "b", "link": "https://example.org/"}]}]]}])")));
    }
    SECTION("HTML in it counts as words, and a script address is no link")
    {
        const QJsonArray text =
            richtext::fromMarkdown(u"<b onclick=\"x()\">b</b> [c](javascript:alert(1))"_s);
        CHECK(richtext::toPlain(text) == u"<b onclick=\"x()\">b</b> c"_s);
        CHECK(richtext::check(text));
        CHECK(text[0][u"runs"_s].toArray().size() == 1);
    }
}
