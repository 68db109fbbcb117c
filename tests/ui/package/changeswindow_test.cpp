// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/package/changeswindow.h"

#include "tests/support/catch.h"
#include "ui/package/factlist.h"

#include <QPushButton>
#include <QTreeWidget>

using namespace carrel;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

namespace {

SinceLastExport someChanges()
{
    SinceLastExport changes;
    changes.record.at = u"2026-03-01T10:00:00.000Z"_s;
    changes.record.name = u"handover.zip"_s;
    const auto add = [&](Impact impact, const QString &page, const NodeId &node) {
        Difference difference;
        difference.impact = impact;
        difference.module = page.isEmpty() ? QString() : u"What gets lost"_s;
        difference.page = page;
        difference.what = u"What <b>is</b> different."_s;
        difference.learners = u"What learners meet."_s;
        difference.node = node;
        changes.report.differences.append(difference);
    };
    add(Impact::Scores, {}, NodeId(u"course000000"_s));
    add(Impact::Safe, u"Four leaks"_s, NodeId(u"page00000001"_s));
    add(Impact::Resets, u"Quiz"_s, NodeId(u"question0001"_s));
    add(Impact::Removed, u"Gone"_s, {});
    return changes;
}

QTreeWidgetItem *rowWith(const ChangesWindow &window, const QString &words)
{
    auto *list = window.findChild<QTreeWidget *>(u"changes"_s);
    for (QTreeWidgetItemIterator at(list); *at; ++at) {
        if ((*at)->parent() && (*at)->text(0).contains(words))
            return *at;
    }
    return nullptr;
}

QPushButton *goButton(const ChangesWindow &window)
{
    for (auto *button : window.findChildren<QPushButton *>()) {
        if (button->text() == u"Go there")
            return button;
    }
    return nullptr;
}

} // namespace

TEST_CASE("ChangesWindow")
{
    ChangesWindow window;
    NodeId wanted;
    QObject::connect(&window, &ChangesWindow::placeRequested,
                     [&](const NodeId &node) { wanted = node; });
    auto *list = window.findChild<QTreeWidget *>(u"changes"_s);

    SECTION("says what it does while it compares, and what to expect without an export")
    {
        CHECK_FALSE(window.text().isEmpty());
        CHECK(list->isHidden());
        window.show(std::nullopt);
        CHECK(window.text().contains(u"No export of this course is remembered yet"));
        window.showProblem({ErrorCode::Damaged, u"It cannot be read."_s});
        CHECK(window.text() == u"It cannot be read."_s);
    }
    SECTION("lists what begins again before what is safe")
    {
        window.show(someChanges());
        CHECK_FALSE(list->isHidden());
        const QString text = window.text();
        CHECK(text.contains(u"handover.zip"));
        CHECK(text.indexOf(u"Quiz") < text.indexOf(u"The course as a whole"));
        CHECK(text.indexOf(u"The course as a whole") < text.indexOf(u"Four leaks"));
        CHECK(text.contains(u"What <b>is</b> different."));
    }
    SECTION("leads to the place, by the button and by Enter")
    {
        window.show(someChanges());
        CHECK_FALSE(goButton(window)->isEnabled());
        list->setCurrentItem(rowWith(window, u"Quiz"_s));
        goButton(window)->click();
        CHECK(wanted == NodeId(u"question0001"_s));
        Q_EMIT list->itemActivated(rowWith(window, u"Four leaks"_s), 0);
        list->setCurrentItem(rowWith(window, u"Four leaks"_s));
        goButton(window)->click();
        CHECK(wanted == NodeId(u"page00000001"_s));
    }
    SECTION("leads nowhere where nothing is left")
    {
        window.show(someChanges());
        list->setCurrentItem(rowWith(window, u"Gone"_s));
        CHECK_FALSE(goButton(window)->isEnabled());
    }
    SECTION("a heading is no place")
    {
        window.show(someChanges());
        CHECK_FALSE(list->topLevelItem(0)->flags().testFlag(Qt::ItemIsSelectable));
    }
}

TEST_CASE("addChanges names the first few that are not safe, and counts all")
{
    FactList list;
    SinceLastExport changes = someChanges();
    addChanges(list, changes);
    CHECK(list.allText().contains(changes.report.summary()));
    CHECK(list.allText().contains(u"What gets lost › Quiz: What <b>is</b> different."));
    CHECK_FALSE(list.allText().contains(u"Four leaks"));

    SECTION("nothing more where all is safe")
    {
        changes.report.differences = {changes.report.differences[1]};
        FactList safe;
        addChanges(safe, changes);
        CHECK_FALSE(safe.allText().contains(u"Four leaks"));
        CHECK(safe.allText().contains(changes.report.summary()));
    }
}
