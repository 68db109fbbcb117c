// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/questiontext.h"

#include "core/base/id.h"
#include "core/kinds/kind.h"
#include "core/richtext/richtext.h"
#include "tests/support/catch.h"

#include <QJsonDocument>

using namespace carrel;
using namespace Qt::StringLiterals;

namespace {

QJsonArray said(const char *json)
{
    return richtext::clean(QJsonDocument::fromJson(json).array());
}

const char *asked = R"([
    {"type": "heading", "level": 2, "runs": [{"text": "Before"}]},
    {"type": "paragraph", "runs": [{"text": "What do you ask "}, {"text": "first", "italic": true}]},
    {"type": "list", "ordered": true, "items": [
        [{"type": "paragraph", "runs": [{"text": "Was it quiet?"}]},
         {"type": "paragraph", "runs": [{"text": "That is how it felt."}]}],
        [{"type": "paragraph", "runs": [{"text": "What is open?", "bold": true}]}],
        "Where is the sheet?"]},
    {"type": "paragraph", "runs": [{"text": "After"}]}])";

QString plainOption(const QJsonObject &body, int index)
{
    return richtext::toPlain(body.value(u"options"_s)[index][u"text"_s]);
}

} // namespace

TEST_CASE("questionIn")
{
    SeededIdSource ids(3);

    SECTION("takes the paragraph before a list as the question, and its items as options")
    {
        const auto found = questionIn(said(asked), ids);
        REQUIRE(found);
        CHECK(found->kind == u"single"_s);
        CHECK(richtext::toPlain(found->before) == u"Before"_s);
        CHECK(richtext::toPlain(found->after) == u"After"_s);
        CHECK(richtext::toPlain(found->body[u"stem"_s]) == u"What do you ask first"_s);
        CHECK(plainOption(found->body, 0) == u"Was it quiet?"_s);
        CHECK(plainOption(found->body, 2) == u"Where is the sheet?"_s);
        CHECK(richtext::toPlain(found->body[u"options"_s][0][u"feedback"_s])
              == u"That is how it felt."_s);
        CHECK(checkBodyTypes(*findKind(u"single"_s), found->body));
    }
    SECTION("takes what is bold as right, and not as bold")
    {
        const QJsonObject body = questionIn(said(asked), ids)->body;
        CHECK_FALSE(body[u"options"_s][0][u"correct"_s].toBool());
        CHECK(body[u"options"_s][1][u"correct"_s].toBool());
        CHECK_FALSE(body[u"options"_s][1][u"text"_s][0][u"runs"_s][0][u"bold"_s].toBool());
    }
    SECTION("takes what begins with a star or a tick as right")
    {
        const auto found =
            questionIn(said(R"([{"type": "list", "items": ["*A", "✓ B", "C"]}])"), ids);
        REQUIRE(found);
        CHECK(found->kind == u"multiple"_s);
        CHECK(plainOption(found->body, 0) == u"A"_s);
        CHECK(plainOption(found->body, 1) == u"B"_s);
        CHECK(found->body[u"options"_s][1][u"correct"_s].toBool());
        CHECK_FALSE(found->body[u"options"_s][2][u"correct"_s].toBool());
    }
    SECTION("marks nothing as right where nothing is marked")
    {
        const auto found = questionIn(said(R"([{"type": "list", "items": ["A", "B"]}])"), ids);
        REQUIRE(found);
        CHECK(found->kind == u"single"_s);
        CHECK(richtext::isBlank(found->body[u"stem"_s]));
        CHECK_FALSE(found->body[u"options"_s][0][u"correct"_s].toBool());
    }
    SECTION("finds nothing without a list of two")
    {
        CHECK_FALSE(questionIn(richtext::fromPlain(u"Words"_s), ids));
        CHECK_FALSE(questionIn(said(R"([{"type": "list", "items": ["Alone"]}])"), ids));
        CHECK_FALSE(hasQuestion(QJsonValue()));
    }
}

TEST_CASE("textOfQuestion")
{
    SeededIdSource ids(3);

    SECTION("is the text that the question was made of")
    {
        QJsonArray text = said(asked);
        text.removeFirst();
        text.removeLast();
        QJsonObject list = text[1].toObject();
        list[u"ordered"_s] = false;
        text[1] = list;
        const auto found = questionIn(text, ids);
        CHECK(textOfQuestion(found->body) == richtext::clean(text));
        const auto again = questionIn(textOfQuestion(found->body), ids);
        CHECK(textOfQuestion(again->body) == richtext::clean(text));
    }
    SECTION("loses no word of the feedback")
    {
        QJsonObject body = questionIn(said(asked), ids)->body;
        body[u"feedbackWrong"_s] = richtext::fromPlain(u"Think of 07:30."_s);
        CHECK(richtext::toPlain(textOfQuestion(body)).contains(u"Think of 07:30."_s));
    }
}
