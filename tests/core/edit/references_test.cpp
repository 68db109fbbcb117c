// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/references.h"
#include "tests/support/catch.h"

using namespace carrel;
using namespace Qt::StringLiterals;

namespace {

QJsonObject parsed(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

const References references{.media = {{u"oldmedia0001"_s, u"newmedia0001"_s}},
                            .nodes = {{u"oldpage00001"_s, u"newpage00001"_s}},
                            .lostPages = {u"lostpage0001"_s}};

} // namespace

TEST_CASE("withReferences")
{
    SECTION("follows files in fields of the kind and in rich text at any depth")
    {
        const QJsonObject body =
            parsed(R"({"media":"oldmedia0001","poster":"oldmedia0001","title":"oldmedia0001",
            "transcript":[{"type":"list","items":[[{"type":"image","media":"oldmedia0001","alt":"oldmedia0001"}]]}]})");
        CHECK(withReferences(u"video"_s, body, references)
              == parsed(R"({"media":"newmedia0001","poster":"newmedia0001","title":"oldmedia0001",
            "transcript":[{"type":"list","items":[[{"type":"image","media":"newmedia0001","alt":"oldmedia0001"}]]}]})"));
    }
    SECTION("in kinds of later versions follows members called media only")
    {
        CHECK(
            withReferences(u"hologram"_s,
                           parsed(R"({"scene":{"media":"oldmedia0001"},"poster":"oldmedia0001"})"),
                           references)
            == parsed(R"({"scene":{"media":"newmedia0001"},"poster":"oldmedia0001"})"));
    }
    SECTION("follows links to pages that came along, keeps others, drops those to pages that are "
            "not here")
    {
        CHECK(withReferences(u"text"_s, parsed(R"({"text":[{"type":"paragraph","runs":[
                {"text":"a","link":"page:oldpage00001"},{"text":"b","link":"page:otherpage001"},
                {"text":"c","link":"page:lostpage0001","bold":true},{"text":"d","link":"https://example.org/"}]}]})"),
                             references)
              == parsed(R"({"text":[{"type":"paragraph","runs":[
                {"text":"a","link":"page:newpage00001"},{"text":"b","link":"page:otherpage001"},
                {"text":"c","bold":true},{"text":"d","link":"https://example.org/"}]}]})"));
    }
}

TEST_CASE("mediaReferences names every file with its place")
{
    const auto found = mediaReferences(
        u"video"_s,
        parsed(R"({"media":"oldmedia0001","poster":"othermedia01","title":"oldmedia0001",
            "transcript":[{"type":"list","items":[[{"type":"image","media":"oldmedia0001"}]]}]})"));
    QStringList places;
    for (const MediaReference &reference : found)
        places.append(reference.path + u' ' + reference.media.text());
    CHECK(places
          == QStringList{u"media oldmedia0001"_s, u"poster othermedia01"_s,
                         u"transcript[0].items[0][0].media oldmedia0001"_s});
    CHECK(mediaReferences(u"video"_s, parsed(R"({"media":"","poster":"not an id"})")).isEmpty());
}

TEST_CASE("linkedPages finds page links at any depth")
{
    CHECK(linkedPages(parsed(
              R"({"text":[{"type":"quote","blocks":[{"runs":[{"link":"page:oldpage00001"}]}]},
                                 {"runs":[{"link":"mailto:a@b.c"}]}]})"))
          == QSet<QString>{u"oldpage00001"_s});
    CHECK(linkedPages({}).isEmpty());
}
