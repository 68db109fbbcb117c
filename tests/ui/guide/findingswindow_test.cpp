// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guide/findingswindow.h"

#include "tests/support/catch.h"
#include "tests/ui/support/windowfixture.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

namespace {

PlacedFinding finding(Finding::Severity severity, const QString &message)
{
    return {NodeId(u"blockaaaaaaa"_s),
            NodeId(u"pageaaaaaaaa"_s),
            {severity, u"image.no-alt"_s, u"alt"_s, message},
            u"Four leaks › The board › Image"_s};
}

const PlacedFindings some{finding(Finding::Severity::Suggestion, u"It is long."_s),
                          finding(Finding::Severity::Error, u"It has no description."_s)};

struct Shown
{
    FindingsWindow window;
    QTreeWidget &list = *window.findChild<QTreeWidget *>(u"findings"_s);

    explicit Shown(const PlacedFindings &findings)
    {
        window.show(findings);
        window.show();
        settle();
    }
};

} // namespace

TEST_CASE("The window of findings")
{
    SECTION("lists what is to fix first, then suggestions, each with its place")
    {
        Shown s(some);
        REQUIRE(s.list.topLevelItemCount() == 2);
        CHECK(s.list.topLevelItem(0)->text(0) == u"To fix: 1"_s);
        CHECK(s.list.topLevelItem(1)->text(0) == u"Suggestions: 1"_s);
        const QString row = s.list.topLevelItem(0)->child(0)->text(0);
        CHECK(row.startsWith(u"Four leaks › The board › Image"_s));
        CHECK(row.endsWith(u"It has no description."_s));
        picture(s.window, u"findings"_s);
    }
    SECTION("leads to a place with Return, and with its button")
    {
        Shown s(some);
        qRegisterMetaType<PlacedFinding>();
        QList<QString> asked;
        QObject::connect(&s.window, &FindingsWindow::placeRequested, &s.window,
                         [&](const PlacedFinding &found) { asked.append(found.finding.message); });
        auto *go = s.window.findChild<QPushButton *>(QString(), Qt::FindChildrenRecursively);
        REQUIRE(go);
        s.list.setFocus();
        s.list.setCurrentItem(s.list.topLevelItem(0)->child(0));
        QTest::keyClick(&s.list, Qt::Key_Return);
        CHECK(asked == QList<QString>{u"It has no description."_s});
        const auto buttons = s.window.findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text() == u"Go there"_s)
                button->click();
        }
        CHECK(asked.size() == 2);
    }
    SECTION("lets the author say that an imported block was looked at")
    {
        PlacedFinding imported = finding(Finding::Severity::Suggestion, u"A picture is missing."_s);
        imported.finding.remark = CommentId(u"remarkaaaaaa"_s);
        Shown s({some[0], imported});
        QList<CommentId> settled;
        QObject::connect(&s.window, &FindingsWindow::lookedAt, &s.window,
                         [&](const CommentId &remark) { settled.append(remark); });
        QPushButton *button = nullptr;
        for (QPushButton *each : s.window.findChildren<QPushButton *>())
            button = each->text() == u"Looked at"_s ? each : button;
        REQUIRE(button);
        s.list.setCurrentItem(s.list.topLevelItem(0)->child(0));
        CHECK_FALSE(button->isEnabled());
        s.list.setCurrentItem(s.list.topLevelItem(0)->child(1));
        button->click();
        CHECK(settled == QList<CommentId>{imported.finding.remark});
    }
    SECTION("says so when nothing was found")
    {
        Shown s({});
        CHECK_FALSE(s.list.isVisible());
        CHECK(s.window.findChild<QLabel *>()->text().startsWith(u"Nothing was found."_s));
    }
    SECTION("keeps the chosen row where the list is read anew")
    {
        Shown s(some);
        s.list.setCurrentItem(s.list.topLevelItem(1)->child(0));
        s.window.show(some);
        REQUIRE(s.list.currentItem());
        CHECK(s.list.currentItem()->text(0).endsWith(u"It is long."_s));
    }
    SECTION("shows whole sentences, also where there is little room")
    {
        const QString sentence =
            u"The page is empty: learners would meet nothing but its title. "_s;
        Shown s({finding(Finding::Severity::Error, sentence.repeated(3))});
        const auto height = [&] {
            settle();
            return s.list.visualItemRect(s.list.topLevelItem(0)->child(0)).height();
        };
        s.window.resize(900, 500);
        const int wide = height();
        s.window.resize(340, 500);
        CHECK(height() > wide + s.list.fontMetrics().height());
    }
    SECTION("has a name for everything")
    {
        Shown s(some);
        CHECK(unnamedControls(s.window) == QStringList());
    }
}
