// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/clipboard/carriednodes.h"

#include "tests/core/edit/sessionfixture.h"

#include <QMimeData>

#include <memory>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;

TEST_CASE("Nodes in the author's hand")
{
    auto fixture = std::make_unique<SessionFixture>();
    const NodeId page = fixture->addPage(fixture->addModule());
    const std::unique_ptr<QMimeData> data(
        nodeMimeData({.session = fixture->session.get(), .nodes = {page}, .kinds = {u"page"_s}}));

    SECTION("are known again, with where they come from")
    {
        const auto carried = carriedNodes(*data);
        REQUIRE(carried);
        CHECK(carried->nodes == QList<NodeId>{page});
        CHECK(carried->isOf(*fixture->session));
        CHECK_FALSE(carried->holdsBlocksOnly());
        SessionFixture other;
        CHECK_FALSE(carried->isOf(*other.session));
    }
    SECTION("the data of the drag tell others nothing")
    {
        CHECK(data->formats() == QStringList{nodeMimeType()});
        CHECK_FALSE(data->data(nodeMimeType()).contains(page.text().toLatin1()));
    }
    SECTION("are nothing any more once their course is closed")
    {
        fixture.reset();
        CHECK_FALSE(carriedNodes(*data));
    }
    SECTION("are nothing any more once something else is dragged")
    {
        const std::unique_ptr<QMimeData> next(nodeMimeData(
            {.file = u"/collections/Mine.carrel"_s, .nodes = {page}, .kinds = {u"single"_s}}));
        CHECK_FALSE(carriedNodes(*data));
        const auto carried = carriedNodes(*next);
        REQUIRE(carried);
        CHECK(carried->holdsBlocksOnly());
        CHECK_FALSE(carried->isOf(*fixture->session));
    }
    SECTION("what another program says of itself is not believed")
    {
        QMimeData foreign;
        foreign.setData(nodeMimeType(), page.text().toLatin1());
        CHECK_FALSE(carriedNodes(foreign));
        CHECK_FALSE(carriedNodes(QMimeData()));
    }
}
