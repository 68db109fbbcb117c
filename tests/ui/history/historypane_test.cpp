// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historypane.h"

#include "core/edit/blockedits.h"
#include "core/richtext/richtext.h"
#include "tests/support/catch.h"
#include "tests/ui/support/windowfixture.h"
#include "ui/history/comparisonview.h"
#include "ui/history/historydelegate.h"
#include "ui/history/historylist.h"
#include "ui/history/historymodel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>

using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

namespace {

struct Paned : WindowFixture
{
    NodeId module = addModule();
    NodeId page = addPage(module);
    NodeId block = addBlock(page);
    HistoryPane pane{*session, work};
    HistoryList &list = *pane.findChild<HistoryList *>();
    QList<PastPoint> went;
    QList<NodeId> brought;

    Paned()
    {
        QObject::connect(&pane, &HistoryPane::goAsked, &pane,
                         [this](const PastPoint &point) { went.append(point); });
        QObject::connect(&pane, &HistoryPane::bringBackAsked, &pane,
                         [this](const NodeId &node) { brought.append(node); });
        pane.resize(320, 600);
        pane.setPlace(page, block);
        pane.show();
        settle();
    }

    void type(const QString &words)
    {
        session->endMerge();
        REQUIRE(changeField(*session, block, u"text"_s, richtext::fromPlain(words)));
        pane.model().refreshNow();
    }

    void click(int row, const QPoint &from = {})
    {
        const QRect rect = list.visualRect(pane.model().index(row));
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
                          from.isNull() ? rect.center() : from);
    }

    QPushButton *button(const QString &text) const
    {
        const auto buttons = pane.findChildren<QPushButton *>();
        for (QPushButton *one : buttons) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }

    bool isComparing() const { return pane.findChild<QStackedWidget *>()->currentIndex() == 1; }

    bool saysSomewhere(const QString &text) const
    {
        const auto labels = pane.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }
};

} // namespace

TEST_CASE("The history pane")
{
    Paned p;

    SECTION("goes to a step with a click and with Enter")
    {
        p.click(2);
        REQUIRE(p.went.size() == 1);
        CHECK(p.went[0] == p.pane.model().pointAt(p.pane.model().index(2)));
        p.list.setFocus();
        QTest::keyClick(&p.list, Qt::Key_Down);
        QTest::keyClick(&p.list, Qt::Key_Return);
        CHECK(p.went.size() == 2);
        picture(p.pane, u"history"_s);
    }
    SECTION("passes over days")
    {
        p.list.setCurrentIndex(p.pane.model().index(1));
        p.list.setFocus();
        QTest::keyClick(&p.list, Qt::Key_Up);
        CHECK(p.list.currentIndex().row() == 1);
        QTest::keyClick(&p.list, Qt::Key_Home);
        CHECK(p.list.currentIndex().row() == 1);
    }
    SECTION("selects a snapshot with a click and goes there with its button")
    {
        const qint64 id = got(p.session->takeSnapshot(u"Draft"_s));
        p.pane.model().refreshNow();
        const QModelIndex index = p.pane.model().indexOf({PastPoint::Of::Snapshot, id});
        p.click(index.row());
        CHECK(p.went.isEmpty());
        p.button(u"Go back to this"_s)->click();
        CHECK(p.went == QList<PastPoint>{{PastPoint::Of::Snapshot, id}});
    }
    SECTION("names a new snapshot in place")
    {
        const qint64 id = got(p.session->takeSnapshot(u"Snapshot 1"_s));
        p.pane.activateWindow();
        p.pane.renameSnapshot(id);
        settle();
        auto *line = p.list.findChild<QLineEdit *>();
        REQUIRE(line);
        line->setText(u"Before the review"_s);
        QTest::keyClick(line, Qt::Key_Return);
        settle();
        CHECK(p.session->snapshots().first().name == u"Before the review"_s);
    }
    SECTION("shows only what touched the selected block")
    {
        p.type(u"First"_s);
        const int all = p.pane.model().rowCount();
        p.pane.showEarlierStatesOf(p.block);
        REQUIRE(QTest::qWaitFor([&] { return p.pane.model().rowCount() < all; }, 5000));
        CHECK(p.pane.model().rowCount() == 3); // the day, the text, the block
        auto *scopes = p.pane.findChild<QComboBox *>();
        CHECK(scopes->currentText() == u"Only “Text”"_s);
        p.type(u"Second"_s);
        CHECK(QTest::qWaitFor([&] { return p.pane.model().rowCount() == 4; }, 5000));
        scopes->setCurrentIndex(0);
        Q_EMIT scopes->activated(0);
        CHECK(p.pane.model().rowCount() == all + 1);
    }
    SECTION("compares the selected block with a step, and asks to bring it back")
    {
        p.type(u"First words"_s);
        const qint64 first = p.session->presentStep();
        p.type(u"Second words"_s);
        p.list.select({PastPoint::Of::Step, first});
        p.list.setFocus();
        QTest::keyClick(&p.list, Qt::Key_Space);
        CHECK(p.isComparing());
        REQUIRE(QTest::qWaitFor([&] { return p.saysSomewhere(u"<s>"_s); }, 5000));
        picture(p.pane, u"history-compare"_s);
        p.button(u"Bring this back"_s)->click();
        CHECK(p.brought == QList<NodeId>{p.block});

        SECTION("and follows what changes meanwhile")
        {
            p.type(u"First words"_s);
            CHECK(QTest::qWaitFor([&] { return p.saysSomewhere(u"nothing has changed"_s); }, 5000));
        }
        SECTION("and goes on with what is selected then, without taking the focus")
        {
            QWidget elsewhere;
            elsewhere.setFocusPolicy(Qt::StrongFocus);
            elsewhere.show();
            elsewhere.activateWindow();
            elsewhere.setFocus();
            settle();
            p.pane.setPlace(p.page, {});
            CHECK(QTest::qWaitFor([&] { return p.saysSomewhere(u"“Four leaks” then"_s); }, 5000));
            CHECK(elsewhere.hasFocus());
        }
        SECTION("and goes back to the list with Escape")
        {
            Q_EMIT p.pane.findChild<ComparisonView *>()->closed();
            CHECK_FALSE(p.isComparing());
        }
    }
    SECTION("compares with a click on the sign of a row")
    {
        const QRect row = p.list.visualRect(p.pane.model().index(2));
        p.click(2, HistoryDelegate::compareRect(row).center());
        CHECK(p.went.isEmpty());
        CHECK(p.isComparing());
    }
    SECTION("says what cannot be read")
    {
        p.list.setCurrentIndex(p.pane.model().index(p.pane.model().rowCount() - 1));
        p.button(u"Compare with now"_s)->click();
        REQUIRE(QTest::qWaitFor([&] { return p.saysSomewhere(u"did not exist then"_s); }, 5000));
    }
    SECTION("has names for everything")
    {
        CHECK(unnamedControls(p.pane) == QStringList());
    }
}

TEST_CASE("The history pane of a course in which nothing was done")
{
    WindowFixture fixture;
    HistoryPane pane(*fixture.session, fixture.work);
    pane.resize(320, 600);
    pane.show();
    settle();
    CHECK_FALSE(pane.findChild<HistoryList *>()->isVisible());
    bool isTaught = false;
    for (const QLabel *label : pane.findChildren<QLabel *>())
        isTaught = isTaught || (label->isVisible() && label->text().startsWith(u"Every change"_s));
    CHECK(isTaught);
    picture(pane, u"history-empty"_s);
}
