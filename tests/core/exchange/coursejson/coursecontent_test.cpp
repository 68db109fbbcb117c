// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/coursejson/coursecontent.h"

#include "core/base/rank.h"
#include "core/exchange/coursejson/bodyreader.h"
#include "core/kinds/kind.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::coursejson;

namespace {

/// A document with one page; `blocks` are its children, `more` joins the members of the course.
QJsonObject course(const QByteArray &blocks, const QByteArray &more = {})
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(
        R"({"format": "carrel-course", "version": 1, "id": "course000000", "title": "C", )" + more
            + R"("children": [{"id": "module000000", "title": "M", "children": [
                 {"id": "page00000000", "title": "P", "children": [)"
            + blocks + "]}]}]}",
        &error);
    INFO(error.errorString().toStdString());
    REQUIRE(document.isObject());
    return document.object();
}

/// The content with its bodies as they would be stored.
Result<CourseContent> read(const QJsonObject &document)
{
    SeededIdSource ids(1);
    auto content = contentFrom(document, ids, u"2026-03-01T10:20:30.000Z"_s);
    if (!content)
        return content;
    for (Node &node : content->nodes)
        node.body = storedBody(node.kind, node.body, ids);
    return content;
}

QString refusal(const QJsonObject &document)
{
    const auto content = read(document);
    REQUIRE_FALSE(content);
    return content.error().message;
}

const QString page = u"children[0].children[0]."_s;

} // namespace

TEST_CASE("contentFrom reads a short document")
{
    SECTION("what goes without saying is filled in")
    {
        const auto content = read(course(R"({"kind": "text", "text": "One\n\ntwo"},
            {"kind": "single", "stem": "Which?", "options": [{"text": "A", "correct": true}, {"text": "B"}]})"));
        REQUIRE(content);
        REQUIRE(content->nodes.size() == 5);
        CHECK(content->nodes[0].kind == u"course");
        CHECK(content->nodes[1].kind == u"module");
        CHECK(content->nodes[2].kind == u"page");
        for (const Node &node : content->nodes) {
            CHECK(node.id.isValid());
            CHECK(isRank(node.rank));
        }
        CHECK(content->nodes[3].rank < content->nodes[4].rank);
        CHECK(content->nodes[3].body.value(u"text"_s).toArray().size() == 2);
        const QJsonObject question = content->nodes[4].body;
        CHECK(question.value(u"v"_s) == findKind(u"single"_s)->version);
        CHECK(question.contains(u"points"_s));
        const QJsonArray options = question.value(u"options"_s).toArray();
        CHECK(isIdText(options[0].toObject().value(u"id"_s).toString()));
        CHECK(options[1].toObject().value(u"correct"_s) == false);
    }

    SECTION("kinds and members of later versions are kept as they are")
    {
        const QByteArray later =
            R"({"id": "later0000000", "kind": "hologram", "spin": [1, {"x": null}],
            "children": [{"kind": "beam", "title": "T", "power": 1e300}]})";
        const auto content = read(course(
            later
                + R"(,{"kind": "text", "text": [], "shine": {"a": 1}}, {"kind": "text", "v": 99, "text": 5})",
            R"("settings": {"glow": [1], "language": "fr"}, "aura": true, )"));
        REQUIRE(content);
        CHECK(content->nodes[0].body == QJsonObject{{u"aura"_s, true}});
        CHECK(content->nodes[3].body.value(u"spin"_s).toArray().size() == 2);
        CHECK(content->nodes[4].parent == content->nodes[3].id);
        CHECK(content->nodes[4].body == QJsonObject{{u"power"_s, 1e300}});
        CHECK(content->nodes[5].body.value(u"shine"_s) == QJsonObject{{u"a"_s, 1}});
        CHECK(content->nodes[6].body == QJsonObject{{u"v"_s, 99}, {u"text"_s, 5}});
        CHECK(content->settings.value(u"glow"_s) == QJsonArray{1});
    }

    SECTION("records are read with their order")
    {
        const auto content =
            read(course(R"({"kind": "text", "id": "text00000000",
                "skills": [{"skill": "skillb000000", "weight": 0.5}, {"skill": "skilla000000"}]})",
                        R"("skills": [{"id": "skillb000000", "title": "B", "colour": 3},
                {"id": "skilla000000", "title": "A"}], "courseSkills": [{"skill": "skilla000000"}],
            "comments": [{"id": "answer000000", "node": "text00000000", "parent": "remark000000", "text": "yes"},
                {"id": "remark000000", "node": "text00000000"}],
            "waivers": [{"node": "text00000000", "rule": "text.long", "reason": "r"}],
            "retired": [{"node": "gone00000000", "index": 4, "indexBits": 3}], )"));
        REQUIRE(content);
        CHECK(content->skills[0].rank < content->skills[1].rank);
        CHECK(content->skills[0].body == QJsonObject{{u"colour"_s, 3}});
        REQUIRE(content->nodeSkills.size() == 3);
        CHECK(content->nodeSkills[0].weight == 0.5);
        CHECK(content->nodeSkills[2].node == content->nodes[0].id);
        CHECK(content->comments[0].id.text() == u"remark000000");
        CHECK(content->comments[0].at == u"2026-03-01T10:20:30.000Z");
        CHECK(content->comments[1].body == QJsonObject{{u"text"_s, u"yes"_s}});
        CHECK(content->waivers.size() == 1);
        CHECK(content->indexes == QList<ExportIndex>{{NodeId(u"gone00000000"_s), 4, 3}});
    }

    SECTION("a block that names a file the document does not have is told")
    {
        const auto content =
            read(course(R"({"kind": "image", "media": "nofile000000", "alt": "a"})"));
        REQUIRE(content);
        REQUIRE(content->warnings.size() == 1);
        CHECK(content->warnings.first().contains(u"nofile000000"));
    }
}

TEST_CASE("contentFrom refuses what does not fit, with its place")
{
    const QByteArray single = R"({"kind": "single", "stem": "S", "options": )";

    SECTION("types inside a body")
    {
        CHECK(refusal(
                  course(R"({"kind": "text"}, )" + single
                         + R"([{"text": "A", "correct": true}, {"text": "B", "correct": "no"}]})"))
                  .startsWith(page + u"children[1].options[1].correct: expected true or false"_s));
        CHECK(refusal(course(single + "{}}")).startsWith(page + u"children[0].options: "_s));
        CHECK(refusal(course(R"({"kind": "text", "text": 5})"))
                  .startsWith(page + u"children[0].text: "_s));
        CHECK(refusal(course(R"({"kind": "text", "v": "1"})"))
                  .startsWith(page + u"children[0].v: "_s));
        CHECK(refusal(course(R"({"kind": "text", "body": "b"})"))
                  .startsWith(page + u"children[0].body: "_s));
    }

    SECTION("types of what every node has")
    {
        CHECK(refusal(course("7")).startsWith(page + u"children[0]: "_s));
        CHECK(refusal(course(R"({"text": "no kind"})")).startsWith(page + u"children[0].kind: "_s));
        CHECK(refusal(course(R"({"kind": "text", "id": "Readable"})"))
                  .startsWith(page + u"children[0].id: "_s));
        CHECK(refusal(course(R"({"kind": "text", "title": "a\nb"})"))
                  .startsWith(page + u"children[0].title: "_s));
        CHECK(refusal(course(R"({"kind": "text", "children": {}})"))
                  .startsWith(page + u"children[0].children: "_s));
        CHECK(refusal(course(R"({"kind": "single", "index": 1.5})"))
                  .startsWith(page + u"children[0].index: "_s));
        CHECK(refusal(course(R"({"kind": "page", "title": "in a page"})"))
                  .contains(u"a page stands in a module"));
        CHECK(refusal(course(R"({"kind": "text", "children": [{"kind": "text"}]})"))
                  .startsWith(page + u"children[0].children[0].kind: "_s));
    }

    SECTION("what must be unique")
    {
        CHECK(
            refusal(
                course(
                    R"({"kind": "text", "id": "twice0000000"}, {"kind": "text", "id": "twice0000000"})"))
                .startsWith(page + u"children[1].id: "_s));
        CHECK(refusal(course(R"({"kind": "single", "index": 4}, {"kind": "single", "index": 4})"))
                  .startsWith(page + u"children[1].index: "_s));
        CHECK(refusal(course(single + R"([{"id": "option000000"}, {"id": "option000000"}]})"))
                  .startsWith(page + u"children[0].options[1].id: "_s));
        CHECK(refusal(course({}, R"("media": [{"id": "media0000000", "file": "a"},
            {"id": "media0000000", "file": "b"}], )"))
                  .startsWith(u"media[1].id: "));
    }

    SECTION("references to nothing")
    {
        CHECK(refusal(course(R"({"kind": "text", "skills": [{"skill": "noskill00000"}]})"))
                  .startsWith(page + u"children[0].skills[0].skill: "_s));
        CHECK(refusal(course({}, R"("comments": [{"node": "nonode000000"}], )"))
                  .startsWith(u"comments[0].node: "));
        CHECK(refusal(course({}, R"("comments": [{"id": "selfie000000", "parent": "selfie000000",
            "node": "page00000000"}], )"))
                  .startsWith(u"comments[0].parent: "));
        CHECK(refusal(
                  course({},
                         R"("retired": [{"node": "page00000000", "index": 3, "indexBits": 4}], )"))
                  .startsWith(u"retired[0].node: "));
    }

    SECTION("the head of the document")
    {
        CHECK(refusal({}).startsWith(u"format: "));
        auto document = course({});
        document[u"version"_s] = 2;
        const auto newer = read(document);
        REQUIRE_FALSE(newer);
        CHECK(newer.error().code == ErrorCode::TooNew);
        CHECK(refusal(course({}, R"("settings": {"passMark": "80"}, )"))
                  .startsWith(u"settings.passMark: "));
        CHECK(refusal(course({}, R"("media": [{"id": "media0000000"}], )"))
                  .startsWith(u"media[0].file: "));
        CHECK(refusal(
                  course({}, R"("media": [{"id": "media0000000", "file": "f", "sha256": "12"}], )"))
                  .startsWith(u"media[0].sha256: "));
    }

    SECTION("too many levels")
    {
        QJsonObject inner{{u"kind"_s, u"module"_s}, {u"title"_s, u"M"_s}};
        for (int i = 0; i < 40; ++i)
            inner = {
                {u"kind"_s, u"module"_s}, {u"title"_s, u"M"_s}, {u"children"_s, QJsonArray{inner}}};
        auto document = course({});
        document[u"children"_s] = QJsonArray{inner};
        CHECK(refusal(document).contains(u"32"));
    }
}
