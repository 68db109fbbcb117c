// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/find/hitmodel.h"

#include "tests/support/catch.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace carrel;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

namespace {

TextHit hitOn(const QString &page, const QString &node, qsizetype at)
{
    TextHit hit;
    hit.page = NodeId(page);
    hit.node = NodeId(node);
    hit.kind = u"text"_s;
    hit.path = u"text"_s;
    hit.text = u"shift shift shift"_s;
    hit.words = {at, 5};
    hit.name = u"Text"_s;
    return hit;
}

SearchAnswer someAnswer(std::optional<QString> with = {})
{
    SearchAnswer answer;
    answer.order = {{.words = {u"shift"_s}}, std::move(with)};
    answer.hits.hits = {hitOn(u"one"_s, u"a"_s, 0), hitOn(u"one"_s, u"a"_s, 6),
                        hitOn(u"one"_s, u"b"_s, 0), hitOn(u"two"_s, u"c"_s, 12)};
    answer.hits.places = {{NodeId(u"one"_s), u"Module › One"_s}, {NodeId(u"two"_s), u"Two"_s}};
    return answer;
}

} // namespace

TEST_CASE("HitModel")
{
    HitModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setAnswer(someAnswer(u"turn"_s));
    const QModelIndex one = model.index(0, 0);

    SECTION("shows places below their pages")
    {
        REQUIRE(model.rowCount() == 2);
        CHECK(model.rowCount(one) == 3);
        CHECK(one.data().toString() == u"Module › One"_s);
        CHECK(one.data(HitModel::CountRole).toInt() == 3);
        CHECK(model.hitAt(model.index(0, 0, model.index(1, 0))) == 3);
        CHECK(model.hit(one) == nullptr);
        CHECK(model.indexOfHit(2) == model.index(2, 0, one));
    }
    SECTION("says all of a place to those who do not see the marks")
    {
        CHECK(model.index(1, 0, one).data(Qt::AccessibleTextRole).toString()
              == u"Text: shift shift shift"_s);
    }
    SECTION("has check boxes only where something is to be replaced")
    {
        CHECK(one.data(Qt::CheckStateRole).isValid());
        model.setAnswer(someAnswer());
        CHECK_FALSE(model.index(0, 0).data(Qt::CheckStateRole).isValid());
        CHECK_FALSE(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    }
    SECTION("leaves places out, one or all of a page, and its page says how many")
    {
        CHECK(one.data(Qt::CheckStateRole).toInt() == Qt::Checked);
        REQUIRE(model.setData(model.index(1, 0, one), Qt::Unchecked, Qt::CheckStateRole));
        CHECK(one.data(Qt::CheckStateRole).toInt() == Qt::PartiallyChecked);
        CHECK(model.chosen().size() == 3);
        REQUIRE(model.setData(one, Qt::Unchecked, Qt::CheckStateRole));
        CHECK(one.data(Qt::CheckStateRole).toInt() == Qt::Unchecked);
        CHECK(model.chosen().size() == 1);
        REQUIRE(model.setData(one, Qt::Checked, Qt::CheckStateRole));
        CHECK(model.chosen().size() == 4);
    }
    SECTION("remembers what was left out when the same is found again, not for other words")
    {
        model.setData(model.index(0, 0, one), Qt::Unchecked, Qt::CheckStateRole);
        model.setAnswer(someAnswer(u"other"_s));
        CHECK(model.chosen().size() == 3);
        SearchAnswer other = someAnswer(u"turn"_s);
        other.order.query.words.text = u"shif"_s;
        model.setAnswer(other);
        CHECK(model.chosen().size() == 4);
    }
    SECTION("never takes in what cannot be replaced, and says why")
    {
        SearchAnswer answer = someAnswer(u"turn"_s);
        answer.obstacles = {u"It cannot be."_s, {}, {}, {}};
        model.setAnswer(answer);
        const QModelIndex stuck = model.index(0, 0, model.index(0, 0));
        CHECK(model.chosen().size() == 3);
        CHECK_FALSE(model.setData(stuck, Qt::Checked, Qt::CheckStateRole));
        CHECK(stuck.data(Qt::AccessibleTextRole).toString().endsWith(u". It cannot be."_s));
        CHECK(model.index(0, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked);
    }
    SECTION("shows what would stand there")
    {
        CHECK(model.newWords(0) == u"turn"_s);
    }
    SECTION("finds its way back to a place, or to what follows it")
    {
        const TextHit second = model.answer().hits.hits[1];
        CHECK(model.indexLike(second) == model.indexOfHit(1));
        SearchAnswer answer = someAnswer(u"turn"_s);
        answer.hits.hits.removeAt(1);
        model.setAnswer(answer);
        CHECK(model.indexLike(second).parent() == model.index(0, 0));
        answer.hits.hits.clear();
        model.setAnswer(answer);
        CHECK_FALSE(model.indexLike(second).isValid());
        CHECK(model.rowCount() == 0);
    }
}
