// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/review/commentlist.h"

#include "core/edit/commentedits.h"
#include "tests/core/edit/sessionfixture.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

TEST_CASE("The list of comments")
{
    SessionFixture fixture;
    const NodeId page = fixture.addPage(fixture.addModule());
    const NodeId block = fixture.addBlock(page);
    const auto say = [&](const NodeId &node, const QString &text, const QString &author) {
        return got(addComment(*fixture.session, node,
                              {.text = text, .author = author, .kind = u"wish"_s}));
    };
    const CommentId later = say(block, u"=1+1"_s, u"Ana"_s);
    say(page, u"Say \"why\",\nplease"_s, u"@Ben"_s);
    REQUIRE(answerComment(*fixture.session, later, {.text = u"Done so"_s, .author = u"Me"_s}));
    say(page, u"Left by an import"_s, u"x"_s);
    REQUIRE(fixture.session->undo());

    const auto listed = got(review::listComments(fixture.session->view()));

    SECTION("has each thread once, at its place")
    {
        REQUIRE(listed.size() == 2);
        CHECK(listed[0].number == u"1.1");
        CHECK(listed[1].number == u"1.1-1");
        CHECK(listed[1].pageTitle == u"1.1 Four leaks");
        CHECK(listed[1].page == page);
        REQUIRE(listed[1].answers.size() == 1);
        CHECK(listed[1].answers[0].author == u"Me");
    }
    SECTION("leaves out what an import has remarked")
    {
        REQUIRE(addComment(*fixture.session, page,
                           {.text = u"x"_s, .kind = QString::fromLatin1(importRemark)}));
        CHECK(got(review::listComments(fixture.session->view())).size() == 2);
    }
    SECTION("as CSV has a byte order mark, quotes, and no formula")
    {
        const QByteArray csv = review::commentsCsv(listed);
        CHECK(csv.startsWith("\xef\xbb\xbf"));
        CHECK(csv.count("\r\n") == 3);
        CHECK(csv.contains("\"'=1+1\""));
        CHECK(csv.contains("\"'@Ben\""));
        CHECK(csv.contains("\"Say \"\"why\"\",\nplease\""));
        CHECK(csv.contains("\"Me: Done so\""));
    }
    SECTION("as JSON has a list of objects")
    {
        const QJsonArray comments = review::commentsJson(listed)["comments"_L1].toArray();
        REQUIRE(comments.size() == 2);
        CHECK(comments[1]["number"_L1].toString() == u"1.1-1");
        CHECK(comments[1]["answers"_L1].toArray().size() == 1);
        CHECK_FALSE(comments[1]["changed"_L1].toBool());
    }
}
