// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/rank.h"
#include "tests/support/catch.h"

#include <QRandomGenerator>
#include <QSet>

#include <algorithm>

using namespace carrel;
using namespace Qt::StringLiterals;

namespace {

bool isStrictlyRising(const QStringList &ranks)
{
    return std::ranges::adjacent_find(ranks, std::ranges::greater_equal()) == ranks.end();
}

/// SQLite compares the same texts byte by byte.
bool isStrictlyRisingAsBytes(const QStringList &ranks)
{
    return std::ranges::adjacent_find(
               ranks, [](const QString &a, const QString &b) { return a.toUtf8() >= b.toUtf8(); })
        == ranks.end();
}

qsizetype longest(const QStringList &ranks)
{
    return std::ranges::max(ranks, {}, &QString::size).size();
}

} // namespace

TEST_CASE("isRank")
{
    CHECK(isRank(u"V"));
    CHECK(isRank(u"0V"));
    CHECK(isRank(u"az1"));
    CHECK_FALSE(isRank(u""));
    CHECK_FALSE(isRank(u"V0"));
    CHECK_FALSE(isRank(u"a b"));
    CHECK_FALSE(isRank(u"é"));
}

TEST_CASE("rankBetween")
{
    SECTION("gives a rank where there are no neighbours, one or two")
    {
        const QString only = rankBetween({}, {});
        CHECK(isRank(only));
        CHECK(rankBetween(only, {}) > only);
        CHECK(rankBetween({}, only) < only);
        const QString next = rankBetween(only, {});
        const QString middle = rankBetween(only, next);
        CHECK(only < middle);
        CHECK(middle < next);
    }
    SECTION("finds room between close neighbours")
    {
        const QList<std::pair<QString, QString>> pairs{
            {u"A"_s, u"A1"_s},     {u"A"_s, u"A01"_s}, {u"Az"_s, u"B"_s},
            {u"Azz"_s, u"B"_s},    {{}, u"1"_s},       {{}, u"001"_s},
            {u"zzz"_s, QString()}, {u"1"_s, u"2"_s},   {u"z"_s, u"zz"_s}};
        for (const auto &[before, after] : pairs) {
            const QString rank = rankBetween(before, after);
            INFO(before.toStdString()
                 << " < " << rank.toStdString() << " < " << after.toStdString());
            CHECK(isRank(rank));
            CHECK(before < rank);
            CHECK((after.isEmpty() || rank < after));
        }
    }
    SECTION("keeps any order under 5,000 insertions at random places")
    {
        const quint32 seed = QRandomGenerator::system()->generate();
        INFO("seed " << seed);
        QRandomGenerator random(seed);
        QStringList ranks;
        for (int i = 0; i < 5000; ++i) {
            const qsizetype at = random.bounded(ranks.size() + 1);
            const QString before = at > 0 ? ranks[at - 1] : QString();
            const QString after = at < ranks.size() ? ranks[at] : QString();
            const QString rank = rankBetween(before, after);
            REQUIRE(isRank(rank));
            ranks.insert(at, rank);
        }
        CHECK(isStrictlyRising(ranks));
        CHECK(isStrictlyRisingAsBytes(ranks));
        CHECK(longest(ranks) <= 16);
    }
    SECTION("stays usable when everything is put at one end or into one gap")
    {
        QString last = rankBetween({}, {});
        QString first = last;
        QString low = last;
        const QString high = rankBetween(last, {});
        for (int i = 0; i < 1000; ++i) {
            const QString appended = rankBetween(last, {});
            REQUIRE(last < appended);
            last = appended;
            const QString prepended = rankBetween({}, first);
            REQUIRE(prepended < first);
            first = prepended;
            const QString squeezed = rankBetween(low, high);
            REQUIRE(low < squeezed);
            REQUIRE(squeezed < high);
            low = squeezed;
        }
        CHECK(last.size() <= 40);
        CHECK(first.size() <= 250);
        CHECK(low.size() <= 250);
    }
}

TEST_CASE("evenRanks")
{
    SECTION("are in order, valid and short")
    {
        for (const int count : {0, 1, 2, 5, 30, 31, 61, 62, 500, 40000}) {
            INFO(count);
            const QStringList ranks = evenRanks(count);
            REQUIRE(ranks.size() == count);
            CHECK(std::ranges::all_of(ranks, isRank));
            CHECK(isStrictlyRising(ranks));
            if (count > 0)
                CHECK(longest(ranks) <= 4);
        }
    }
    SECTION("leave room on both sides and in between")
    {
        const QStringList ranks = evenRanks(100);
        CHECK(rankBetween({}, ranks.first()) < ranks.first());
        CHECK(rankBetween(ranks.last(), {}) > ranks.last());
        for (qsizetype i = 1; i < ranks.size(); ++i)
            CHECK(rankBetween(ranks[i - 1], ranks[i]).size() <= 3);
    }
}
