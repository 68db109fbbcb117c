// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/guide/blockcheck.h"

#include "tests/core/edit/sessionfixture.h"
#include "tests/support/catch.h"

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

QStringList rulesOf(const SessionFixture &fixture, const NodeId &block)
{
    QStringList rules;
    const Findings findings = got(checkBlock(fixture.node(block), fixture.session->view()));
    for (const Finding &finding : findings)
        rules.append(finding.rule);
    return rules;
}

} // namespace

TEST_CASE("checkBlock")
{
    SessionFixture fixture;
    const NodeId page = fixture.addPage(fixture.addModule());

    SECTION("tells what the kind finds in the body")
    {
        const NodeId block = fixture.addBlock(page, u"single"_s);
        CHECK(rulesOf(fixture, block).contains(u"single.empty-stem"_s));
    }
    SECTION("leaves out what is set aside for this block, and only that")
    {
        const NodeId block = fixture.addBlock(page, u"single"_s);
        const NodeId other = fixture.addBlock(page, u"single"_s);
        const qsizetype before = rulesOf(fixture, block).size();
        REQUIRE(fixture.session->perform(u"Set aside"_s, [&](Edit &edit) {
            return edit.putWaiver({block, u"single.empty-stem"_s, u"later"_s, {}, {}});
        }));
        CHECK(rulesOf(fixture, block).size() == before - 1);
        CHECK_FALSE(rulesOf(fixture, block).contains(u"single.empty-stem"_s));
        CHECK(rulesOf(fixture, other).size() == before);
    }
    SECTION("has nothing to say about modules, pages and blocks it does not know")
    {
        CHECK(rulesOf(fixture, page).isEmpty());
        Node unknown = fixture.node(fixture.addBlock(page));
        unknown.kind = u"hologram"_s;
        CHECK(got(checkBlock(unknown, fixture.session->view())).isEmpty());
    }
}
