// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/commentmodel.h"

#include "tests/support/catch.h"

#include <QAbstractItemModelTester>

using namespace carrel;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

namespace {

review::ListedComment entry(const QString &id, const QString &page, const QString &author)
{
    review::ListedComment made;
    made.comment.id = CommentId(id);
    made.comment.kind = u"wish"_s;
    made.comment.status = u"open"_s;
    made.comment.author = author;
    made.comment.body = {{u"text"_s, u"Say so"_s}};
    made.page = NodeId(page);
    made.pageTitle = page;
    made.number = u"1.1-1"_s;
    return made;
}

} // namespace

TEST_CASE("The model of comments")
{
    CommentModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto changed = entry(u"c2"_s, u"p1"_s, u"Ben"_s);
    changed.isChanged = true;
    auto done = entry(u"c3"_s, u"p2"_s, u"Ana"_s);
    done.comment.status = u"done"_s;
    model.setComments({entry(u"c1"_s, u"p1"_s, u"Ana"_s), changed, done});

    SECTION("has comments below their pages, open ones first of all")
    {
        CHECK(model.rowCount() == 1);
        CHECK(model.shown() == 2);
        const QModelIndex page = model.index(0, 0);
        CHECK(page.data().toString() == u"p1 (2)");
        CHECK(model.rowCount(page) == 2);
        CHECK_FALSE(model.comment(page));
        const QModelIndex second = model.index(1, 0, page);
        REQUIRE(model.comment(second));
        CHECK(model.comment(second)->comment.id == CommentId(u"c2"_s));
        CHECK(model.indexOf(CommentId(u"c2"_s)) == second);
        CHECK(second.data().toString().contains(u"changed since"_s));
        CHECK(second.data().toString().endsWith(u"\nSay so"_s));
    }
    SECTION("shows what fits the filter")
    {
        model.setFilter({.status = CommentFilter::Status::All});
        CHECK(model.shown() == 3);
        model.setFilter({.status = CommentFilter::Status::Done});
        CHECK(model.shown() == 1);
        model.setFilter({.status = CommentFilter::Status::All, .reviewer = u"Ana"_s});
        CHECK(model.shown() == 2);
        model.setFilter({.onlyChanged = true});
        CHECK(model.shown() == 1);
        model.setFilter({.kind = review::kindName(u"wrong"_s)});
        CHECK(model.shown() == 0);
        CHECK_FALSE(model.indexOf(CommentId(u"c1"_s)).isValid());
    }
}
