// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/blockedits.h"
#include "core/exchange/templates/templates.h"
#include "tests/ui/support/windowfixture.h"
#include "ui/page/blockcard.h"
#include "ui/page/cardcolumn.h"
#include "ui/page/pagepane.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>
#include <QTextEdit>

#include <cstdio>

using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

// Hidden: pictures to look at (CARREL_PICTURES names a folder), and how long a page takes to open.

namespace {

NodeId pageCalled(const CourseView &view, const QString &title)
{
    for (const OutlineNode &node : got(view.outline())) {
        if (node.title == title)
            return node.id;
    }
    FAIL("no such page");
    return {};
}

void lookAt(PagePane &pane, const NodeId &node, const QString &name)
{
    pane.showPage(node);
    pane.cards().buildAll();
    settle();
    QTest::qWait(300); // pictures are decoded on another thread
    picture(pane, name);
}

} // namespace

TEST_CASE("Pages of the sample course, to look at", "[.pictures]")
{
    for (const auto scheme : {Scheme::Light, Scheme::Dark}) {
        applyTheme(*qApp, scheme);
        const QString suffix = scheme == Scheme::Light ? u""_s : u"-dark"_s;
        WindowFixture fixture;
        REQUIRE(startFromTemplate(u"sample"_s, u"en"_s, *fixture.session));
        const CourseView &view = fixture.session->view();
        PagePane pane(*fixture.session, fixture.media);
        pane.resize(800, 1100);
        pane.show();
        QApplication::setActiveWindow(&pane);
        lookAt(pane, fixture.course(), u"course"_s + suffix);
        lookAt(pane, pageCalled(view, u"What gets lost"_s), u"module"_s + suffix);
        lookAt(pane, pageCalled(view, u"06:05, bay 4"_s), u"first"_s + suffix);
        pane.cards().goTo(pane.cards().blocks()[3], CardColumn::Focus::Card);
        picture(pane, u"selected"_s + suffix);
        pane.cards().goTo(pane.cards().blocks()[2], CardColumn::Focus::Text);
        picture(pane, u"editing"_s + suffix);
        lookAt(pane, pageCalled(view, u"One minute, six things"_s), u"video"_s + suffix);
        lookAt(pane, pageCalled(view, u"Four words"_s), u"words"_s + suffix);
        lookAt(pane, pageCalled(view, u"One true handover"_s), u"practical"_s + suffix);
        const NodeId empty = fixture.addPage(pageCalled(view, u"What gets lost"_s));
        lookAt(pane, empty, u"empty"_s + suffix);
        const NodeId poor = fixture.addPage(pageCalled(view, u"What gets lost"_s), u"Poor"_s);
        for (const QString &kind : {u"image"_s, u"text"_s, u"truefalse"_s, u"video"_s})
            fixture.addBlock(poor, kind);
        lookAt(pane, poor, u"poor"_s + suffix);
    }
}

TEST_CASE("Opening a long page, to measure", "[.speed]")
{
    WindowFixture fixture;
    const NodeId empty = fixture.addPage(fixture.addModule());
    const NodeId page = fixture.addPage(fixture.addModule());
    const QString entry = u"Because the next shift cannot see it."_s;
    QJsonArray options;
    for (int i = 0; i < 4; ++i) {
        options.append(QJsonObject{{u"text"_s, QJsonArray{entry}},
                                   {u"feedback"_s, QJsonArray{entry}},
                                   {u"correct"_s, i == 1}});
    }
    for (int i = 0; i < 10; ++i) {
        REQUIRE(addBlock(
            *fixture.session, {page}, u"single"_s,
            {{u"stem"_s, QJsonArray{u"Which sentence holds?"_s}}, {u"options"_s, options}}));
    }
    PagePane pane(*fixture.session, fixture.media);
    pane.resize(900, 900);
    pane.show();
    settle();
    const auto time = [&](const NodeId &node, bool whole) {
        QElapsedTimer timer;
        timer.start();
        pane.showPage(node);
        if (whole)
            pane.cards().buildAll();
        pane.grab();
        return timer.elapsed();
    };
    for (int round = 0; round < 3; ++round) {
        const auto nothing = time(empty, true);
        const auto first = time(page, false);
        time(empty, true);
        const auto whole = time(page, true);
        std::printf("empty %lld ms, first sight %lld ms, whole %lld ms, editors %lld\n",
                    static_cast<long long>(nothing), static_cast<long long>(first),
                    static_cast<long long>(whole),
                    static_cast<long long>(pane.findChildren<QTextEdit *>().size()));
    }
}
