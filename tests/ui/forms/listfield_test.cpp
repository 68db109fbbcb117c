// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/listfield.h"

#include "tests/support/catch.h"
#include "tests/ui/forms/formfixture.h"
#include "ui/forms/entryrow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QTest>
#include <QTextEdit>

using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

namespace {

QStringList idsOf(const FormFixture &fixture)
{
    QStringList ids;
    const QJsonArray options = fixture.at(u"options"_s).toArray();
    for (const QJsonValue &option : options)
        ids << option[u"id"_s].toString();
    return ids;
}

} // namespace

TEST_CASE("The right answer of a list")
{
    SECTION("is one where the kind says so, and all entries change in one step")
    {
        FormFixture fixture(u"single"_s);
        auto *first = qobject_cast<QAbstractButton *>(fixture.control(u"options[0].correct"_s));
        auto *second = qobject_cast<QAbstractButton *>(fixture.control(u"options[1].correct"_s));
        CHECK(first->accessibleName() == u"Right answer: option 1"_s);
        REQUIRE(first->isChecked());
        const qsizetype steps = doneSteps(*fixture.session);
        QTest::keyClick(second, Qt::Key_Space);
        CHECK_FALSE(first->isChecked());
        CHECK(second->isChecked());
        CHECK(fixture.at(u"options[0].correct"_s) == false);
        CHECK(fixture.at(u"options[1].correct"_s) == true);
        CHECK(doneSteps(*fixture.session) == steps + 1);
        QTest::keyClick(second, Qt::Key_Space);
        CHECK(second->isChecked());
    }
    SECTION("may be several elsewhere")
    {
        FormFixture fixture(u"multiple"_s);
        QTest::keyClick(fixture.control(u"options[1].correct"_s), Qt::Key_Space);
        CHECK(fixture.at(u"options[0].correct"_s) == true);
        CHECK(fixture.at(u"options[1].correct"_s) == true);
        CHECK(fixture.failures == QStringList());
    }
}

TEST_CASE("The keys of a list")
{
    FormFixture fixture(u"single"_s, sampleOf(*findKind(u"single"_s)));
    const QStringList ids = idsOf(fixture);
    const auto cursorIsAt = [&](const QString &path) {
        QWidget *now = QApplication::focusWidget();
        return fixture.control(path) == now;
    };

    SECTION("Tab goes from an option to its feedback to the next option")
    {
        QTest::keyClick(fixture.control(u"stem"_s), Qt::Key_Tab);
        CHECK(cursorIsAt(u"options[0].text"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        CHECK(cursorIsAt(u"options[0].feedback"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        CHECK(cursorIsAt(u"options[1].text"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        CHECK(cursorIsAt(u"options[1].pinned"_s)); // the menu
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        CHECK(cursorIsAt(u"options[1].correct"_s));
    }
    SECTION("Enter goes to the next option, and behind the last one adds another")
    {
        QTest::keyClick(fixture.control(u"options[1].text"_s), Qt::Key_Return);
        CHECK(cursorIsAt(u"options[2].text"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        REQUIRE(idsOf(fixture).size() == 4);
        CHECK(cursorIsAt(u"options[3].text"_s));
        QTest::keyClicks(QApplication::focusWidget(), u"new"_s);
        fixture.keep();
        CHECK(idsOf(fixture).first(3) == ids);
    }
    SECTION("Alt+Enter marks the right answer from its text or feedback, and the cursor stays")
    {
        QWidget *text = fixture.control(u"options[2].text"_s);
        text->setFocus();
        QTest::keyClick(text, Qt::Key_Return, Qt::AltModifier);
        CHECK(fixture.at(u"options[2].correct"_s) == true);
        CHECK(fixture.at(u"options[0].correct"_s) == false);
        CHECK(QApplication::focusWidget() == text);
        QTest::keyClick(fixture.control(u"options[1].feedback"_s), Qt::Key_Return, Qt::AltModifier);
        CHECK(fixture.at(u"options[1].correct"_s) == true);
        CHECK(fixture.at(u"options[2].correct"_s) == false);
        CHECK(idsOf(fixture) == ids);
    }
    SECTION("Ctrl+Enter is the page's")
    {
        QTest::keyClick(fixture.control(u"options[2].text"_s), Qt::Key_Return, Qt::ControlModifier);
        CHECK(idsOf(fixture) == ids);
    }
    SECTION("Alt with Up and Down moves an option, and the cursor goes with it")
    {
        QWidget *text = fixture.control(u"options[2].feedback"_s);
        QTest::keyClick(text, Qt::Key_Up, Qt::AltModifier);
        CHECK(idsOf(fixture) == QStringList{ids[0], ids[2], ids[1]});
        CHECK(QApplication::focusWidget() == text);
        CHECK(cursorIsAt(u"options[1].feedback"_s));
        QTest::keyClick(text, Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(text, Qt::Key_Up, Qt::AltModifier); // already the first
        CHECK(idsOf(fixture) == QStringList{ids[2], ids[0], ids[1]});
        CHECK(fixture.failures == QStringList());
    }
    SECTION("Backspace takes out an option that holds nothing")
    {
        QTest::keyClick(fixture.control(u"options[2].text"_s), Qt::Key_Return);
        REQUIRE(idsOf(fixture).size() == 4);
        QTest::keyClick(fixture.control(u"options[3].feedback"_s), Qt::Key_Backspace);
        CHECK(idsOf(fixture) == ids);
        CHECK(cursorIsAt(u"options[2].text"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
        CHECK(idsOf(fixture) == ids);
    }
}

TEST_CASE("Backspace leaves the fewest options a question needs")
{
    FormFixture fixture(u"single"_s);
    QTest::keyClick(fixture.control(u"options[1].text"_s), Qt::Key_Backspace);
    CHECK(idsOf(fixture).size() == 2);
}

TEST_CASE("Rows of a list are those of their entries")
{
    FormFixture fixture(u"single"_s, sampleOf(*findKind(u"single"_s)));
    const auto rows = [&] { return fixture.content->findChildren<EntryRow *>(); };
    const QList<EntryRow *> before = rows();
    QWidget *text = fixture.control(u"options[2].text"_s);

    REQUIRE(changeField(*fixture.session, fixture.block, u"options[0].feedback"_s, QJsonArray()));
    CHECK(rows() == before);
    REQUIRE(moveEntry(*fixture.session, fixture.block, u"options"_s, 2, 0));
    CHECK(fixture.control(u"options[0].text"_s) == text);
    REQUIRE(removeEntry(*fixture.session, fixture.block, u"options"_s, 1));
    CHECK(fixture.control(u"options[0].text"_s) == text);
    REQUIRE(fixture.session->undo());
    CHECK(fixture.control(u"options[0].text"_s) == text);
}

TEST_CASE("What a list does not show stays in its entries")
{
    QJsonObject body = sampleOf(*findKind(u"single"_s));
    QJsonArray options = body[u"options"_s].toArray();
    QJsonObject option = options[0].toObject();
    option.insert(u"later"_s, 7);
    options[0] = option;
    body.insert(u"options"_s, options);
    FormFixture fixture(u"single"_s, body);
    QTest::keyClick(fixture.control(u"options[1].correct"_s), Qt::Key_Space);
    CHECK(fixture.at(u"options[0].later"_s) == 7);
    CHECK(fixture.at(u"options[1].correct"_s) == true);
}

TEST_CASE("A list in the entries of a list")
{
    FormFixture fixture(u"scenario"_s, sampleOf(*findKind(u"scenario"_s)));
    const auto choicesOf = [&](int situation) {
        return fixture.at(u"situations[%1].choices"_s.arg(situation)).toArray();
    };

    SECTION("is changed where it stands")
    {
        QTest::keyClicks(fixture.control(u"situations[1].choices[0].text"_s), u"now "_s);
        fixture.keep();
        CHECK(choicesOf(1)[0][u"text"_s].toString().startsWith(u"now "));
        CHECK(fixture.typedPaths.last() == u"situations[1].choices[0].text");
    }
    SECTION("gets an entry by Enter, and loses an empty one by Backspace")
    {
        QTest::keyClick(fixture.control(u"situations[1].choices[1].text"_s), Qt::Key_Return);
        REQUIRE(choicesOf(1).size() == 3);
        CHECK(isIdText(choicesOf(1)[2][u"id"_s].toString()));
        CHECK(QApplication::focusWidget() == fixture.control(u"situations[1].choices[2].text"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
        CHECK(choicesOf(1).size() == 2);
        CHECK(choicesOf(0).size() == 2);
    }
    SECTION("moves its entries, and not those around it")
    {
        const QJsonValue second = choicesOf(0)[1];
        QTest::keyClick(fixture.control(u"situations[0].choices[1].text"_s), Qt::Key_Up,
                        Qt::AltModifier);
        CHECK(choicesOf(0)[0] == second);
        CHECK(fixture.failures == QStringList());
    }
    SECTION("leaves Enter and Backspace to the texts around it")
    {
        const auto count = fixture.at(u"situations"_s).toArray().size();
        QTest::keyClick(fixture.control(u"situations[3].text"_s), Qt::Key_Return);
        QTest::keyClick(fixture.control(u"situations[3].name"_s), Qt::Key_Return);
        QTest::keyClick(fixture.control(u"situations[3].speaker"_s), Qt::Key_Backspace);
        CHECK(fixture.at(u"situations"_s).toArray().size() == count);
    }
}

TEST_CASE("A field of an entry with a condition")
{
    FormFixture fixture(u"scenario"_s, sampleOf(*findKind(u"scenario"_s)));
    QWidget *choice = fixture.control(u"situations[0].choices[0].text"_s);
    QWidget *points = fixture.control(u"situations[0].choices[0].points"_s);
    fixture.show();

    SECTION("is there while the choice of its entry has that value")
    {
        CHECK(choice->isVisible());
        REQUIRE(changeField(*fixture.session, fixture.block, u"situations[0].ending"_s, u"bad"_s));
        CHECK_FALSE(choice->isVisible());
        REQUIRE(
            changeField(*fixture.session, fixture.block, u"situations[0].ending"_s, u"goesOn"_s));
        CHECK(choice->isVisible());
    }
    SECTION("or the choice of the form")
    {
        CHECK_FALSE(points->isVisible());
        REQUIRE(changeField(*fixture.session, fixture.block, u"scoring"_s, u"points"_s));
        CHECK(points->isVisible());
    }
}

TEST_CASE("An entry of another list is chosen by its name, its text or its number")
{
    QJsonObject body = sampleOf(*findKind(u"scenario"_s));
    QJsonArray situations = body[u"situations"_s].toArray();
    for (int i = 1; i < 3; ++i) {
        QJsonObject situation = situations[i].toObject();
        situation.insert(u"name"_s, QString());
        if (i == 2)
            situation.insert(u"text"_s, QJsonArray());
        situations[i] = situation;
    }
    body.insert(u"situations"_s, situations);
    FormFixture fixture(u"scenario"_s, body);
    auto *leadsTo = qobject_cast<QComboBox *>(fixture.control(u"situations[0].choices[0].to"_s));
    REQUIRE(leadsTo);
    REQUIRE(leadsTo->count() == 7);
    CHECK(leadsTo->itemText(1) == u"At the door");
    CHECK(leadsTo->itemText(2) == u"“Lift B is out until ten, and two jobs wait for it.” Sam st…");
    CHECK(leadsTo->itemText(3) == u"situation 3");
    CHECK(leadsTo->currentIndex() == 2);
}
