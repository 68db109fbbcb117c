// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/importwindow.h"

#include "core/guide/coursecheck.h"
#include "tests/support/catch.h"
#include "tests/ui/support/windowfixture.h"
#include "ui/importing/draftmodel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

namespace {

const QByteArray gift = "What first? {=Open ~Sheet}\n\nWhich? {~%70%A ~%30%B ~C}\n\nBroken {\n";

struct Importing : WindowFixture
{
    NodeId page = addPage(addModule(), u"Bay 4"_s);
    ImportWindow import{*session, work};
    QList<NodeId> tops;
    QString told;

    Importing()
    {
        import.setPlace({page});
        QObject::connect(&import, &ImportWindow::imported, &import,
                         [this](const QList<NodeId> &made, const QString &words) {
                             tops = made;
                             told = words;
                         });
        import.show();
        settle();
    }

    template<typename Widget>
    Widget &part(const QString &name)
    {
        auto *found = import.findChild<Widget *>(name);
        REQUIRE(found);
        return *found;
    }
    QPushButton &button() { return part<QPushButton>(u"import"_s); }
    QString summary() { return part<QLabel>(u"summary"_s).text(); }
    void open(const QByteArray &bytes, const QString &name = u"shift.gift"_s)
    {
        import.openFile(writeFile(name, bytes));
        REQUIRE(QTest::qWaitFor([&] { return button().isEnabled() || isProblem(); }));
    }
    bool isProblem() { return part<QLabel>(u"problem"_s).isVisible(); }
    void press()
    {
        button().click();
        REQUIRE(QTest::qWaitFor([&] { return !told.isEmpty(); }));
    }
};

} // namespace

TEST_CASE("The import window reads a file and changes nothing before Import")
{
    Importing f;
    const QString before = dump(f.session->view());
    f.open(gift);
    CHECK(f.summary() == u"3 passage(s): 1 as it was, 1 with loss, 1 not understood."_s);
    CHECK(f.button().text() == u"Import 2 block(s)"_s);
    CHECK(f.part<QComboBox>(u"format"_s).currentText() == u"Found: GIFT"_s);
    CHECK(f.part<QLineEdit>(u"title"_s).text() == u"shift"_s);
    CHECK(dump(f.session->view()) == before);
    picture(f.import, u"import"_s);

    SECTION("puts it onto a new page after this one, as one step")
    {
        checkUndoAndRedo(f, [&] {
            f.told.clear();
            const qsizetype steps = doneSteps(*f.session);
            f.press();
            CHECK(doneSteps(*f.session) == steps + 1);
        });
        REQUIRE(f.tops.size() == 1);
        CHECK(f.node(f.tops[0]).title == u"shift"_s);
        CHECK(f.told
              == u"2 block(s) came in. 1 of them are worth a look: “Check the course” "
                 "lists them."_s);
        CHECK_FALSE(f.import.isVisible());
        const auto found = checkCourse(f.session->view());
        REQUIRE(found);
        CHECK(std::ranges::any_of(*found, [](const PlacedFinding &finding) {
            return finding.finding.rule == u"block.imported"_s;
        }));
    }
    SECTION("leaves out what has no tick")
    {
        auto &tree = f.part<QTreeView>(u"passages"_s);
        tree.setFocus();
        tree.setCurrentIndex(tree.model()->index(0, 0));
        QTest::keyClick(&tree, Qt::Key_Space);
        CHECK(f.button().text() == u"Import 1 block(s)"_s);
        f.press();
        CHECK(got(f.session->view().children(f.tops[0])).size() == 1);
    }
    SECTION("onto this page")
    {
        auto &where = f.part<QComboBox>(u"where"_s);
        where.setCurrentIndex(0);
        Q_EMIT where.activated(0);
        CHECK_FALSE(f.part<QLineEdit>(u"title"_s).isEnabled());
        f.press();
        CHECK(got(f.session->view().children(f.page)).size() == 2);
    }
    SECTION("into a new module with a title, quiz pages in it")
    {
        auto &where = f.part<QComboBox>(u"where"_s);
        where.setCurrentIndex(2);
        Q_EMIT where.activated(2);
        f.part<QLineEdit>(u"title"_s).setText(u"A bank"_s);
        f.part<QAbstractButton>(u"quiz"_s).click();
        f.press();
        CHECK(f.node(f.tops[0]).title == u"A bank"_s);
        const auto pages = got(f.session->view().children(f.tops[0]));
        REQUIRE(pages.size() == 1);
        CHECK(pages[0].body.value(u"quiz"_s).toBool());
    }
    SECTION("says so where the place is gone")
    {
        REQUIRE(
            f.session->perform(u"Delete"_s, [&](Edit &edit) { return edit.removeNode(f.page); }));
        f.button().click();
        CHECK(f.isProblem());
    }
    SECTION("has a name for everything")
    {
        CHECK(unnamedControls(f.import) == QStringList());
    }
}

TEST_CASE("The import window follows what is pasted")
{
    Importing f;
    f.import.startPasting();
    auto &words = f.part<QPlainTextEdit>(u"words"_s);
    CHECK(words.isVisible());
    CHECK_FALSE(f.button().isEnabled());
    picture(f.import, u"import-empty"_s);
    words.setPlainText(u"1. What?\na) one\n*b) two\n"_s);
    REQUIRE(QTest::qWaitFor([&] { return f.button().isEnabled(); }));
    CHECK(f.summary() == u"1 passage(s): 1 as it was."_s);
    words.setPlainText(u"1. What?\na) one\n*b) two\n\n2. It is so.\nAnswer: True"_s);
    REQUIRE(QTest::qWaitFor([&] { return f.summary().startsWith(u"2 passage(s)"_s); }));
    picture(f.import, u"import-paste"_s);
    f.press();
    CHECK(f.told == u"2 block(s) came in."_s);
    CHECK(words.toPlainText().contains(u"one"_s)); // kept for another try
}

TEST_CASE("The import window teaches by examples")
{
    Importing f;
    const auto buttons = f.import.findChildren<QPushButton *>();
    QPushButton *example = nullptr;
    for (QPushButton *each : buttons)
        example = each->accessibleName() == u"Try this example: GIFT"_s ? each : example;
    REQUIRE(example);
    CHECK(example->isVisible());
    example->click();
    REQUIRE(QTest::qWaitFor([&] { return f.button().isEnabled(); }));
    CHECK(f.part<QComboBox>(u"format"_s).currentText() == u"Found: GIFT"_s);
}

TEST_CASE("The import window says what it cannot read")
{
    Importing f;
    SECTION("no known format, until the author names one")
    {
        f.open(QByteArray(500, '\0'), u"noise.bin"_s);
        CHECK(f.part<QLabel>(u"problem"_s).text().startsWith(u"No format"_s));
    }
    SECTION("a workbook")
    {
        f.open("PK\3\4", u"q.ods"_s);
        CHECK(f.part<QLabel>(u"problem"_s).text().contains(u"CSV"_s));
    }
    SECTION("a file that is gone")
    {
        f.import.openFile(f.path(u"gone.gift"_s));
        CHECK(f.isProblem());
    }
    SECTION("the chosen format decides")
    {
        f.open("What?\nA. one\nB. two\nANSWER: B\n", u"q.txt"_s);
        auto &format = f.part<QComboBox>(u"format"_s);
        CHECK(format.currentText() == u"Found: Aiken"_s);
        format.setCurrentIndex(format.findData(u"gift"_s));
        Q_EMIT format.activated(format.currentIndex());
        REQUIRE(QTest::qWaitFor([&] { return f.button().isEnabled(); }));
        CHECK(f.button().text() == u"Import 1 block(s)"_s); // a text, in GIFT
    }
}
