// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/draftmodel.h"

#include "core/exchange/importer.h"
#include "tests/support/catch.h"
#include "ui/importing/draftpreview.h"
#include "ui/importing/outcomewords.h"

#include <QAbstractItemModelTester>
#include <QPalette>

using namespace carrel;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

namespace {

Draft read(const char *gift)
{
    SeededIdSource ids(1);
    const auto draft = findImporter(u"gift"_s)->read({gift, {}}, ids, {});
    REQUIRE(draft);
    return *draft;
}

const char *some = "Begin. {T}\n\n$CATEGORY: Bay 4\n\nWhat first? {\n=Open matters#Yes.\n~The "
                   "sheet\n}\n\nBroken {\n\nWhich? {~%70%A ~%30%B ~C}\n\n// note\n";

} // namespace

TEST_CASE("The tree of a draft")
{
    DraftModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(read(some));

    SECTION("has pages, what is in them, and at their place what was not understood")
    {
        REQUIRE(model.rowCount() == 2);
        const QModelIndex page = model.index(1, 0);
        CHECK(page.data().toString() == u"Bay 4"_s);
        REQUIRE(model.rowCount(page) == 4);
        CHECK(model.index(0, 0, page).data().toString() == u"What first?"_s);
        const QModelIndex broken = model.index(1, 0, page);
        CHECK(broken.data().toString() == u"Broken {"_s);
        CHECK(model.node(broken) == nullptr);
        CHECK_FALSE(broken.data(Qt::CheckStateRole).isValid());
        CHECK(broken.siblingAtColumn(1).data().toString() == u"Not understood"_s);
        CHECK(model.index(2, 1, page).data().toString() == u"With loss"_s);
        CHECK(model.index(0, 0, page).data(Qt::AccessibleTextRole).toString()
              == u"Single choice: What first?, As it was"_s);
    }
    SECTION("a box of a page is that of all in it")
    {
        const QModelIndex page = model.index(1, 0);
        CHECK(model.blocksTaken() == 3);
        REQUIRE(model.setData(model.index(0, 0, page), Qt::Unchecked, Qt::CheckStateRole));
        CHECK(page.data(Qt::CheckStateRole).toInt() == Qt::PartiallyChecked);
        CHECK(model.blocksTaken() == 2);
        REQUIRE(model.setData(page, Qt::Unchecked, Qt::CheckStateRole));
        CHECK(model.blocksTaken() == 1);
        CHECK(model.leftOut().size() == 3);
        CHECK(blocksIn(without(model.draft(), model.leftOut())) == 1);
        REQUIRE(model.setData(page, Qt::Checked, Qt::CheckStateRole));
        CHECK(model.leftOut().isEmpty());
        CHECK_FALSE(model.setData(model.index(1, 0, page), Qt::Unchecked, Qt::CheckStateRole));
    }
    SECTION("can be filtered by what became of the passages")
    {
        OutcomeFilter filter;
        QAbstractItemModelTester filterTester(
            &filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
        filter.setSourceModel(&model);
        filter.setOutcome(DraftItem::Outcome::Error);
        REQUIRE(filter.rowCount() == 1);
        CHECK(filter.rowCount(filter.index(0, 0)) == 1);
        filter.setOutcome(std::nullopt);
        CHECK(filter.rowCount() == 2);
    }
    SECTION("shows another draft, and an empty one")
    {
        model.show(read("A {T}"));
        CHECK(model.rowCount() == 1);
        model.show({});
        CHECK(model.rowCount() == 0);
    }
}

TEST_CASE("What a draft comes to is said in a sentence")
{
    CHECK(summaryOf(countOutcomes(read(some)))
          == u"6 passage(s): 3 as it was, 1 with loss, 1 not supported, 1 not understood."_s);
    Draft names;
    names.items = {{.line = 1, .source = u"question,correct"_s}};
    CHECK(summaryOf(countOutcomes(names)).startsWith(u"There is nothing"_s));
}

TEST_CASE("A block is shown with its right answer marked by a word, and loads nothing")
{
    const Draft draft = read("[html]Is <b>it</b>? <a href\\=\"https\\://example.org\">x</a> "
                             "{=<i>Yes</i>#Good.\n~No#Bad.}");
    const QString html = blockAsHtml(draft.nodes.first(), QPalette());
    CHECK(html.contains(u"✓ Right: Yes"_s));
    CHECK(html.contains(u"○ No"_s));
    CHECK(html.contains(u"Bad."_s));
    CHECK(html.contains(u"Single choice"_s));
    CHECK_FALSE(html.contains(u"<img"_s));
    CHECK(blockAsHtml(read("A<b {T}").nodes.first(), QPalette()).contains(u"✓ Right: True"_s));
}
