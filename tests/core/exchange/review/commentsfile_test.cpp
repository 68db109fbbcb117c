// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/review/commentsfile.h"

#include "tests/core/edit/sessionfixture.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <functional>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

SentReview sample()
{
    SentComment comment;
    comment.id = u"c-1_x"_s;
    comment.node = NodeId(u"aaaaaaaaaaa1"_s);
    comment.within = {NodeId(u"aaaaaaaaaaa2"_s), NodeId(u"aaaaaaaaaaa3"_s)};
    comment.number = u"2.3-4"_s;
    comment.anchor = u"options[2].text"_s;
    comment.name = u"Option 3"_s;
    comment.quote = u"It is\nwarm"_s;
    comment.digest = u"0123456789abcdef"_s;
    comment.kind = u"wrong"_s;
    comment.text = u"<b>Not</b> here"_s;
    comment.suggestion = u"It is\ncold"_s;
    comment.at = u"2026-03-01T10:00:00.000Z"_s;
    SentComment verdict;
    verdict.id = u"v1"_s;
    verdict.node = NodeId(u"aaaaaaaaaaa3"_s);
    verdict.kind = u"verdict"_s;
    verdict.verdict = Verdict::WithChanges;
    verdict.at = comment.at;
    return {NodeId(u"aaaaaaaaaaa9"_s), u"save"_s, u"ana"_s, u"Ana Torres"_s, {comment, verdict}};
}

QByteArray changed(const std::function<void(QJsonObject &)> &change)
{
    QJsonObject document = QJsonDocument::fromJson(review::commentsFile(sample())).object();
    change(document);
    return QJsonDocument(document).toJson();
}

QByteArray changedComment(const QString &member, const QJsonValue &value)
{
    return changed([&](QJsonObject &document) {
        QJsonArray comments = document[u"comments"_s].toArray();
        QJsonObject comment = comments[0].toObject();
        comment.insert(member, value);
        comments[0] = comment;
        document.insert(u"comments"_s, comments);
    });
}

ErrorCode refusal(const QByteArray &bytes)
{
    const auto review = review::parseComments(bytes, u"ana.json"_s);
    REQUIRE_FALSE(review);
    CHECK(review.error().message.contains(u"ana.json"_s));
    return review.error().code;
}

} // namespace

TEST_CASE("A reviewer's file of comments")
{
    SECTION("is read as it was written")
    {
        const SentReview review =
            got(review::parseComments(review::commentsFile(sample()), u"x"_s));
        CHECK(review.course == sample().course);
        CHECK(review.name == u"Ana Torres");
        REQUIRE(review.comments.size() == 2);
        const SentComment &comment = review.comments[0];
        CHECK(comment.within == sample().comments[0].within);
        CHECK(comment.quote == u"It is\nwarm");
        CHECK(comment.suggestion == u"It is\ncold");
        CHECK(comment.text == u"<b>Not</b> here");
        CHECK(review.comments[1].verdict == Verdict::WithChanges);
        CHECK(review::commentsFile(review) == review::commentsFile(sample()));
    }
    SECTION("keeps members that this version does not know")
    {
        const SentReview review = got(review::parseComments(changedComment(u"pin"_s, 7), u"x"_s));
        CHECK(review.comments[0].more["pin"_L1].toInt() == 7);
    }
    SECTION("is told from other files, and from those of a later version")
    {
        CHECK(refusal("PK\x03\x04") == ErrorCode::NotOurs);
        CHECK(refusal("{\"format\": \"carrel\"}") == ErrorCode::NotOurs);
        CHECK(refusal({}) == ErrorCode::NotOurs);
        CHECK(refusal(changed([](QJsonObject &d) { d.insert(u"version"_s, 2); }))
              == ErrorCode::TooNew);
        CHECK(refusal(changed([](QJsonObject &d) { d.insert(u"version"_s, u"1"_s); }))
              == ErrorCode::InvalidInput);
    }
    SECTION("is refused where something in it is not as it should be")
    {
        const auto place = [](const QString &member, const QJsonValue &value) {
            const auto review = review::parseComments(changedComment(member, value), u"x"_s);
            REQUIRE_FALSE(review);
            return review.error().message.contains(u"comments[0]."_s + member);
        };
        CHECK(place(u"id"_s, u"../../x"_s));
        CHECK(place(u"node"_s, u"nobody"_s));
        CHECK(place(u"kind"_s, u"virus"_s));
        CHECK(place(u"at"_s, u"yesterday"_s));
        CHECK(place(u"digest"_s, u"XYZ"_s));
        CHECK(place(u"text"_s, 7));
        CHECK(place(u"text"_s, QString(30'000, u'x')));
        CHECK(place(u"verdict"_s, u"good"_s));
        CHECK(place(u"within"_s, QJsonArray{u"x"_s}));
        CHECK(refusal(changed([](QJsonObject &d) { d.remove(u"comments"_s); }))
              == ErrorCode::InvalidInput);
        CHECK(refusal(changed([](QJsonObject &d) { d.insert(u"course"_s, 7); }))
              == ErrorCode::InvalidInput);
        CHECK(refusal(changed([](QJsonObject &d) { d.insert(u"comments"_s, QJsonArray{7}); }))
              == ErrorCode::InvalidInput);
    }
    SECTION("that is huge, or missing, is refused")
    {
        CHECK(refusal(QByteArray(review::largestFile + 1, ' ')) == ErrorCode::InvalidInput);
        const auto missing = review::readComments(u"/nowhere/ana.json"_s);
        REQUIRE_FALSE(missing);
        CHECK(missing.error().code == ErrorCode::NotFound);
    }
    SECTION("has control characters taken out of its texts")
    {
        const SentReview review =
            got(review::parseComments(changedComment(u"text"_s, u"a\u0007b\r\nc"_s), u"x"_s));
        CHECK(review.comments[0].text == u"ab\nc");
    }
    SECTION("is named after the course and the reviewer")
    {
        CHECK(review::commentsFileName(u"A handover: “holds”"_s, u"../Ana Torres"_s)
              == u"A-handover-holds-comments-Ana-Torres.carrelreview.json");
        CHECK(review::commentsFileName({}, {}) == u"comments.carrelreview.json");
    }
}
