// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/gridfield.h"

#include "tests/support/catch.h"
#include "tests/ui/forms/formfixture.h"

#include <QApplication>
#include <QTest>
#include <QTextEdit>

using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

TEST_CASE("A rubric as a table")
{
    FormFixture fixture(u"practical"_s, sampleOf(*findKind(u"practical"_s)));
    const auto textAt = [&](const QString &path) {
        auto *edit = qobject_cast<QTextEdit *>(fixture.control(path));
        REQUIRE(edit);
        return edit->toPlainText();
    };
    const QString middle = textAt(u"criteria[1].descriptions[1]"_s);
    QWidget *cell = QApplication::focusWidget();

    SECTION("has a cell for every criterion and level")
    {
        CHECK(middle == fixture.at(u"criteria[1].descriptions[1]"_s).toString());
        CHECK(textAt(u"levels[2].title"_s) == u"Holds"_s);
        CHECK(textAt(u"criteria[0].title"_s) == u"Now: the state in facts"_s);
    }
    SECTION("keeps the cells of a row together")
    {
        QTest::keyClicks(cell, u"x"_s);
        QTest::keyClicks(fixture.control(u"criteria[1].descriptions[0]"_s), u"y"_s);
        fixture.keep();
        CHECK(fixture.at(u"criteria[1].descriptions[0]"_s).toString().contains(u'y'));
        CHECK(fixture.at(u"criteria[1].descriptions[1]"_s).toString().contains(u'x'));
        CHECK(fixture.at(u"criteria[1].descriptions"_s).toArray().size() == 3);
    }
    SECTION("moves cells with their level and criterion")
    {
        QTest::keyClick(fixture.control(u"levels[1].title"_s), Qt::Key_Left, Qt::AltModifier);
        CHECK(fixture.at(u"levels[0].title"_s) == u"Nearly holds"_s);
        CHECK(textAt(u"criteria[1].descriptions[0]"_s) == middle);
        CHECK(QApplication::focusWidget() == cell);
        QTest::keyClick(fixture.control(u"criteria[1].title"_s), Qt::Key_Up, Qt::AltModifier);
        CHECK(textAt(u"criteria[0].descriptions[0]"_s) == middle);
        CHECK(fixture.failures == QStringList());
    }
    SECTION("gets another level with room in every row")
    {
        REQUIRE(addEntry(*fixture.session, fixture.block, u"levels"_s, 1));
        CHECK(textAt(u"criteria[1].descriptions[1]"_s).isEmpty());
        CHECK(textAt(u"criteria[1].descriptions[2]"_s) == middle);
        REQUIRE(fixture.session->undo());
        CHECK(textAt(u"criteria[1].descriptions[1]"_s) == middle);
    }
    SECTION("fills in descriptions that were never written")
    {
        REQUIRE(changeField(*fixture.session, fixture.block, u"criteria[0].descriptions"_s,
                            QJsonArray()));
        QTest::keyClicks(fixture.control(u"criteria[0].descriptions[2]"_s), u"z"_s);
        fixture.keep();
        CHECK(fixture.at(u"criteria[0].descriptions"_s) == QJsonArray{u""_s, u""_s, u"z"_s});
        CHECK(fixture.failures == QStringList());
    }
}

TEST_CASE("A table whose rows are nothing but cells")
{
    FormFixture fixture(u"table"_s, sampleOf(*findKind(u"table"_s)));
    const auto cell = [&](const QString &path) {
        auto *edit = qobject_cast<QTextEdit *>(fixture.control(path));
        REQUIRE(edit);
        return edit;
    };

    SECTION("a finding about a row leads to its first cell")
    {
        CHECK(cell(u"rows[1]"_s)->toPlainText() == u"Parcel without a label");
        CHECK(cell(u"rows[1]"_s) == cell(u"rows[1].cells[0]"_s));
    }
    SECTION("another row is written into at once")
    {
        const auto *grid = fixture.content->findChild<GridField *>();
        REQUIRE(grid);
        QWidget *add = grid->controls().at(grid->controls().size() - 2); // before "Add column"
        QTest::mouseClick(add, Qt::LeftButton);
        QTest::keyClicks(QApplication::focusWidget(), u"Spare key"_s);
        fixture.keep();
        CHECK(fixture.at(u"rows[3].cells"_s) == QJsonArray{u"Spare key"_s, u""_s, u""_s});
        CHECK(fixture.failures == QStringList());
    }
    SECTION("another column gets a cell in every row")
    {
        REQUIRE(addEntry(*fixture.session, fixture.block, u"columns"_s, 1));
        CHECK(cell(u"rows[0].cells[1]"_s)->toPlainText().isEmpty());
        CHECK(cell(u"rows[0].cells[3]"_s)->toPlainText() == u"25");
    }
}
