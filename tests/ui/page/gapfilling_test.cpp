// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/gapfilling.h"

#include "core/edit/blockedits.h"
#include "core/edit/outlineedits.h"
#include "core/richtext/richtext.h"
#include "tests/support/catch.h"
#include "tests/ui/support/windowfixture.h"
#include "ui/page/cardcolumn.h"
#include "ui/page/pagepane.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>
#include <QVBoxLayout>

using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

namespace {

/// A page with two texts and a checklist, shown in a pane.
struct GapPage
{
    WindowFixture fixture;
    NodeId page = fixture.addPageWith({u"text"_s, u"checklist"_s, u"text"_s});
    QList<NodeId> blocks = fixture.blocksOf(page);
    PagePane pane{*fixture.session, fixture.media};

    GapPage()
    {
        write(0, u"At [[your site]] call [[a number]]."_s);
        Node list = fixture.node(blocks[1]);
        list.body.insert(
            u"items"_s,
            QJsonArray{QJsonObject{{u"id"_s, u"itemaaaaaaaa"_s},
                                   {u"text"_s, richtext::fromPlain(u"[[a task]]"_s)}}});
        put(list);
        write(2, u"Nothing to fill."_s);
        pane.resize(900, 700);
        pane.show();
        QApplication::setActiveWindow(&pane);
        pane.showPage(page);
        settle();
    }

    void write(int block, const QString &text)
    {
        Node node = fixture.node(blocks[block]);
        node.body.insert(u"text"_s, richtext::fromPlain(text));
        put(node);
    }

    void put(const Node &node)
    {
        REQUIRE(
            fixture.session->perform(u"write"_s, [&](Edit &edit) { return edit.putNode(node); }));
    }

    QTextEdit *focus() { return qobject_cast<QTextEdit *>(QApplication::focusWidget()); }
    QString selected() { return focus() ? focus()->textCursor().selectedText() : u"(none)"_s; }
    bool next() { return pane.goToGap(GapWay::Next, GapFilling::From::Focus); }
    bool before() { return pane.goToGap(GapWay::Before, GapFilling::From::Focus); }
};

} // namespace

TEST_CASE("Filling the gaps of a page")
{
    GapPage p;

    SECTION("goes from gap to gap through all texts, forth and back")
    {
        REQUIRE(p.next());
        CHECK(p.selected() == u"[[your site]]");
        REQUIRE(p.next());
        CHECK(p.selected() == u"[[a number]]");
        REQUIRE(p.next());
        CHECK(p.selected() == u"[[a task]]");
        int selections = 0;
        const auto texts = p.pane.findChildren<QTextEdit *>();
        for (const QTextEdit *text : texts)
            selections += text->textCursor().hasSelection() ? 1 : 0;
        CHECK(selections == 1);
        CHECK_FALSE(p.next());
        REQUIRE(p.before());
        CHECK(p.selected() == u"[[a number]]");
        REQUIRE(p.before());
        CHECK(p.selected() == u"[[your site]]");
        CHECK_FALSE(p.before());
        picture(p.pane, u"gaps"_s);
    }

    SECTION("typing replaces a gap, and Tab goes on from there")
    {
        REQUIRE(p.next());
        QSignalSpy wanted(&p.pane, &PagePane::gapWanted);
        QTest::keyClicks(p.focus(), u"Lyon"_s);
        CHECK(p.focus()->toPlainText() == u"At Lyon call [[a number]].");
        QTest::keyClick(p.focus(), Qt::Key_Tab);
        REQUIRE(wanted.size() == 1);
        CHECK(wanted[0][0].value<GapWay>() == GapWay::Next);
        REQUIRE(p.next());
        CHECK(p.selected() == u"[[a number]]");
        QTest::keyClick(p.focus(), Qt::Key_Backtab, Qt::ShiftModifier);
        REQUIRE(wanted.size() == 2);
        CHECK(wanted[1][0].value<GapWay>() == GapWay::Before);
    }

    SECTION("Tab means what it always does where no gap is being filled in")
    {
        REQUIRE(p.next());
        QSignalSpy wanted(&p.pane, &PagePane::gapWanted);
        QTextCursor cursor = p.focus()->textCursor();
        cursor.setPosition(1);
        p.focus()->setTextCursor(cursor);
        QTest::keyClick(p.focus(), Qt::Key_Tab);
        CHECK(wanted.isEmpty());
    }

    SECTION("the head of the page says how many are left")
    {
        const auto says = [&](const QString &words) {
            const auto labels = p.pane.findChildren<QLabel *>();
            return std::ranges::any_of(
                labels, [&](const QLabel *label) { return label->text().contains(words); });
        };
        CHECK(says(u"3 gap"_s));
        p.write(0, u"At Lyon call 12."_s);
        settle();
        CHECK(says(u"1 gap"_s));
        REQUIRE(p.fixture.session->undo());
        settle();
        CHECK(says(u"3 gap"_s));
    }

    SECTION("a title has gaps, too")
    {
        REQUIRE(renameNode(*p.fixture.session, p.page, u"Hello, [[your name]]"_s));
        settle();
        REQUIRE(p.pane.goToGap(GapWay::Next, GapFilling::From::Edge));
        CHECK(p.selected() == u"[[your name]]");
    }
}
