// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/find/findpanel.h"

#include "core/edit/blockedits.h"
#include "core/edit/outlineedits.h"
#include "core/richtext/richtext.h"
#include "tests/support/catch.h"
#include "tests/ui/support/windowfixture.h"
#include "ui/find/hitmodel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeView>
#include <QVBoxLayout>

using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

namespace {

/// A panel beside a field, over a course with a word in three places.
struct OpenPanel
{
    OpenPanel()
    {
        module = fixture.addModule(u"The shift"_s);
        page = fixture.addPage(module, u"First"_s);
        block = fixture.addBlock(page);
        REQUIRE(changeField(*fixture.session, block, u"text"_s,
                            richtext::fromPlain(u"A shift, a Shift."_s)));
        auto *layout = new QVBoxLayout(&fixture.window);
        field = new QLineEdit(u"something else"_s, &fixture.window);
        panel = new FindPanel(
            {*fixture.session, fixture.work, [this] { ++keptTyping; }, [this] { return page; }},
            &fixture.window);
        layout->addWidget(field);
        layout->addWidget(panel);
        panel->hide();
        QObject::connect(panel, &FindPanel::hitRequested, panel,
                         [this](const TextHit &hit) { asked.append(hit); });
        fixture.window.resize(900, 500);
        fixture.window.show();
        field->setFocus();
        settle();
    }

    template<typename T>
    T *part(const QString &name) const
    {
        auto *found = panel->findChild<T *>(name);
        REQUIRE(found);
        return found;
    }
    QTreeView &list() const { return *part<QTreeView>(u"hits"_s); }
    HitModel &model() const { return *static_cast<HitModel *>(list().model()); }
    QString count() const { return part<QLabel>(u"findCount"_s)->text(); }

    /// Until what is found is as many places.
    bool waitFor(int places) const
    {
        return QTest::qWaitFor([&] { return model().hitCount() == places; });
    }
    void type(const QString &text) const { part<QLineEdit>(u"findText"_s)->setText(text); }
    void replaceWith(const QString &text) const
    {
        panel->open(FindPanel::For::Replacing);
        part<QLineEdit>(u"replaceText"_s)->setText(text);
        REQUIRE(QTest::qWaitFor([&] { return model().answer().order.with == text; }));
    }

    WindowFixture fixture;
    NodeId module;
    NodeId page;
    NodeId block;
    QLineEdit *field;
    FindPanel *panel;
    int keptTyping = 0;
    QList<TextHit> asked;
};

} // namespace

TEST_CASE("The panel that finds")
{
    OpenPanel o;
    o.panel->open(FindPanel::For::Finding);

    SECTION("shows places while one types, by page, and counts them")
    {
        CHECK(QApplication::focusWidget()->objectName() == u"findText"_s);
        CHECK(o.keptTyping > 0);
        o.type(u"shift"_s);
        REQUIRE(o.waitFor(3));
        CHECK(o.model().rowCount() == 2);
        CHECK(o.count().startsWith(u"3 place"_s));
        o.type(u"a shift"_s);
        CHECK(o.waitFor(2));
        picture(*o.panel, u"find"_s);
    }
    SECTION("says what it is for, and when there is nothing")
    {
        const auto *nothing = o.part<QLabel>(u"nothingFound"_s);
        CHECK(nothing->isVisible());
        CHECK(nothing->text().contains(u"Type a word"_s));
        o.type(u"zeppelin"_s);
        CHECK(
            QTest::qWaitFor([&] { return nothing->text().contains(u"“zeppelin” is nowhere."_s); }));
        CHECK(o.count().isEmpty());
    }
    SECTION("begins with the words that are selected")
    {
        o.field->setFocus();
        o.field->setText(u"a shift, a"_s);
        o.field->setSelection(2, 5);
        o.panel->open(FindPanel::For::Finding);
        CHECK(o.part<QLineEdit>(u"findText"_s)->text() == u"shift"_s);
    }
    SECTION("matches case, whole words, titles and the page alone")
    {
        o.type(u"Shift"_s);
        REQUIRE(o.waitFor(3));
        const auto boxes = o.panel->findChildren<QCheckBox *>();
        REQUIRE(boxes.size() == 2);
        boxes[0]->setChecked(true);
        CHECK(o.waitFor(1));
        boxes[0]->setChecked(false);
        o.type(u"shif"_s);
        CHECK(o.waitFor(3));
        boxes[1]->setChecked(true);
        CHECK(o.waitFor(0));
        boxes[1]->setChecked(false);
        auto *where = o.panel->findChild<QComboBox *>();
        where->setCurrentIndex(2);
        CHECK(o.waitFor(2));
        where->setCurrentIndex(1);
        CHECK(o.waitFor(3));
        where->setCurrentIndex(3);
        CHECK(o.waitFor(1));
    }
    SECTION("leads to a place with Return in the list, and from one to the next from the line")
    {
        o.type(u"shift"_s);
        REQUIRE(o.waitFor(3));
        auto *line = o.part<QLineEdit>(u"findText"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTest::keyClick(line, Qt::Key_Return);
        REQUIRE(o.asked.size() == 2);
        CHECK(o.asked[0].node == o.module);
        CHECK(o.asked[1].node == o.block);
        CHECK(o.asked[1].occurrence == 0);
        CHECK(line->hasFocus());
        QTest::keyClick(line, Qt::Key_Return, Qt::ShiftModifier);
        CHECK(o.asked.last().node == o.module);
        QTest::keyClick(line, Qt::Key_Return, Qt::ShiftModifier);
        CHECK(o.asked.last().found() == u"Shift"_s);
        QTest::keyClick(line, Qt::Key_Down);
        CHECK(o.list().hasFocus());
        QTest::keyClick(&o.list(), Qt::Key_Return);
        CHECK(o.asked.size() == 5);
    }
    SECTION("follows the course")
    {
        o.type(u"shift"_s);
        REQUIRE(o.waitFor(3));
        REQUIRE(renameNode(*o.fixture.session, o.page, u"Shift change"_s));
        CHECK(o.waitFor(4));
    }
    SECTION("closes with Escape and gives the focus back")
    {
        QTest::keyClick(o.part<QLineEdit>(u"findText"_s), Qt::Key_Escape);
        CHECK(o.panel->isHidden());
        CHECK(o.field->hasFocus());
    }
    SECTION("has a name for everything")
    {
        CHECK(unnamedControls(*o.panel) == QStringList());
    }
}

TEST_CASE("The panel that replaces")
{
    OpenPanel o;
    o.panel->open(FindPanel::For::Replacing);
    o.type(u"shift"_s);
    REQUIRE(o.waitFor(3));
    o.replaceWith(u"turn"_s);
    auto *all = o.part<QPushButton>(u"replaceAll"_s);
    EditSession &session = *o.fixture.session;
    const auto textNow = [&] { return richtext::toPlain(o.fixture.node(o.block).body[u"text"_s]); };

    SECTION("replaces all places as one step and says how many there were")
    {
        CHECK(all->text() == u"Replace all 3"_s);
        picture(*o.panel, u"replace"_s);
        const auto steps = doneSteps(session);
        all->click();
        CHECK(doneSteps(session) == steps + 1);
        CHECK(textNow() == u"A turn, a Turn."_s);
        CHECK(o.part<QLabel>(u"replaced"_s)->text().startsWith(u"3 place"_s));
        CHECK(o.waitFor(0));
        CHECK_FALSE(all->isEnabled());
    }
    SECTION("leaves out what has no tick, by keyboard too")
    {
        o.list().setFocus();
        o.list().setCurrentIndex(o.model().indexOfHit(1));
        QTest::keyClick(&o.list(), Qt::Key_Space);
        CHECK(all->text() == u"Replace all 2"_s);
        all->click();
        CHECK(textNow() == u"A shift, a Turn."_s);
    }
    SECTION("replaces one and goes on to the next")
    {
        o.list().setCurrentIndex(o.model().indexOfHit(1));
        o.part<QPushButton>(u"replaceOne"_s)->click();
        REQUIRE(o.waitFor(2));
        CHECK(textNow() == u"A turn, a Shift."_s);
        REQUIRE(o.model().hit(o.list().currentIndex()));
        CHECK(o.model().hit(o.list().currentIndex())->found() == u"Shift"_s);
    }
    SECTION("says why a place stays as it is")
    {
        o.type(u"The shift"_s);
        REQUIRE(o.waitFor(1));
        o.replaceWith({});
        CHECK(QTest::qWaitFor([&] { return !all->isEnabled(); }));
        CHECK(o.model().obstacle(0) == u"Nothing would be left of the title."_s);
    }
}
