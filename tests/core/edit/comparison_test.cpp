// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/comparison.h"

#include "core/edit/arrangeedits.h"
#include "core/edit/blockedits.h"
#include "core/edit/courseview.h"
#include "core/edit/outlineedits.h"
#include "core/edit/pastcourse.h"
#include "core/edit/restoring.h"
#include "core/richtext/richtext.h"
#include "tests/core/edit/sessionfixture.h"
#include "tests/support/catch.h"

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

struct Compared
{
    SessionFixture fixture;
    NodeId module = fixture.addModule();
    NodeId page = fixture.addPage(module, u"Four leaks"_s);
    NodeId text = fixture.addBlock(page);
    NodeId question = fixture.addBlock(page, u"single"_s);
    qint64 step = fixture.session->presentStep();

    EditSession &session() { return *fixture.session; }

    Comparison with(const NodeId &id)
    {
        const auto past = got(session().past());
        REQUIRE(past->goTo({PastPoint::Of::Step, step}));
        return got(compareNode(past->view(), session().view(), id));
    }
};

} // namespace

TEST_CASE("Comparing a block with an earlier state")
{
    Compared c;

    SECTION("finds nothing where nothing has changed")
    {
        const Comparison same = c.with(c.text);
        CHECK(same.isSame());
        CHECK(same.node.fields.isEmpty());
        CHECK(same.node.kindTitle == u"Text"_s);
    }
    SECTION("tells each field that says something else, and only those")
    {
        REQUIRE(changeField(c.session(), c.text, u"text"_s, richtext::fromPlain(u"New words"_s)));
        const Comparison changed = c.with(c.text);
        CHECK(changed.node.fate == Fate::Changed);
        REQUIRE(changed.node.fields.size() == 1);
        CHECK(changed.node.fields[0].before.isEmpty());
        CHECK(changed.node.fields[0].after == u"New words"_s);
    }
    SECTION("tells an option that was put in before others as one that was added")
    {
        REQUIRE(changeField(c.session(), c.question, u"options[0].text"_s, u"Old"_s));
        c.step = c.session().presentStep();
        REQUIRE(addEntry(c.session(), c.question, u"options"_s, 0));
        REQUIRE(changeField(c.session(), c.question, u"options[0].text"_s, u"New"_s));
        const Comparison changed = c.with(c.question);
        REQUIRE_FALSE(changed.node.fields.isEmpty());
        for (const FieldChange &field : changed.node.fields) {
            INFO(field.label.toStdString());
            CHECK(field.before.isEmpty());
        }
    }
    SECTION("tells that it was deleted, and what it said")
    {
        REQUIRE(renameNode(c.session(), c.text, u"Named"_s));
        c.step = c.session().presentStep();
        REQUIRE(deleteNode(c.session(), c.text));
        const Comparison gone = c.with(c.text);
        CHECK(gone.node.fate == Fate::Deleted);
        REQUIRE_FALSE(gone.node.fields.isEmpty());
        CHECK(gone.node.fields[0].before == u"Named"_s);
    }
    SECTION("tells that it did not exist then, or never did")
    {
        const NodeId late = c.fixture.addBlock(c.page);
        CHECK(c.with(late).node.fate == Fate::Added);
        CHECK_FALSE(compareNode(c.session().view(), c.session().view(), NodeId(u"nnnnnnnnnnnn"_s)));
    }
    SECTION("tells where it was")
    {
        const NodeId other = c.fixture.addPage(c.module, u"Other"_s);
        REQUIRE(moveNode(c.session(), c.text, {other}));
        const Comparison moved = c.with(c.text);
        REQUIRE(moved.node.fields.size() == 1);
        CHECK(moved.node.fields[0].before == u"Four leaks"_s);
        CHECK(moved.node.fields[0].after == u"Other"_s);
    }
}

TEST_CASE("Comparing what holds others")
{
    Compared c;

    SECTION("a page tells what became of each block, and their order")
    {
        const NodeId third = c.fixture.addBlock(c.page);
        c.step = c.session().presentStep();
        REQUIRE(deleteNode(c.session(), c.text));
        REQUIRE(moveNode(c.session(), third, {c.page, c.question}));
        const NodeId late = c.fixture.addBlock(c.page);
        const Comparison page = c.with(c.page);
        REQUIRE(page.parts.size() == 4);
        CHECK(page.parts[0].id == c.text);
        CHECK(page.parts[0].fate == Fate::Deleted);
        CHECK(page.parts[1].fate == Fate::Same);
        CHECK(page.parts[3].id == late);
        CHECK(page.parts[3].fate == Fate::Added);
        REQUIRE(page.node.fields.size() == 1);
        CHECK(page.node.fields[0].label == u"Order"_s);
        CHECK_FALSE(page.isSame());
    }
    SECTION("a module tells which page has a block that changed")
    {
        const NodeId other = c.fixture.addPage(c.module, u"Other"_s);
        c.step = c.session().presentStep();
        REQUIRE(changeField(c.session(), c.text, u"text"_s, richtext::fromPlain(u"New"_s)));
        const Comparison module = c.with(c.module);
        REQUIRE(module.parts.size() == 2);
        CHECK(module.parts[0].fate == Fate::Changed);
        CHECK(module.parts[1].id == other);
        CHECK(module.parts[1].fate == Fate::Same);
    }
    SECTION("what was brought back is the same again, though its rank is another")
    {
        REQUIRE(deleteNode(c.session(), c.page));
        const auto past = got(c.session().past());
        REQUIRE(past->goTo({PastPoint::Of::Step, c.step}));
        REQUIRE(bringBack(c.session(), past->view(), c.page, u"10:42"_s));
        CHECK(c.with(c.module).isSame());
    }
    SECTION("can be given up")
    {
        const auto cancelled = compareNode(c.session().view(), c.session().view(), c.page,
                                           [](qint64, qint64) { return false; });
        REQUIRE_FALSE(cancelled);
        CHECK(cancelled.error().code == ErrorCode::Cancelled);
    }
}
