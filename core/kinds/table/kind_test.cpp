// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/kinds/kindfixture.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

/// Columns of text with one row.
QJsonObject withColumns(int count)
{
    QJsonObject body = sampleOf(kindNamed(u"table"_s));
    QJsonArray columns;
    QJsonArray cells;
    for (int i = 0; i < count; ++i) {
        columns.append(QJsonObject{{u"id"_s, u"column%1"_s.arg(i, 6, 10, QChar(u'0'))},
                                   {u"title"_s, u"Column %1"_s.arg(i)},
                                   {u"align"_s, u"start"_s}});
        cells.append(u"a"_s);
    }
    body["columns"_L1] = columns;
    body["rows"_L1] = QJsonArray{QJsonObject{{u"id"_s, u"row000000001"_s}, {u"cells"_s, cells}}};
    return body;
}

QJsonArray row(const QStringList &cells)
{
    return QJsonArray::fromStringList(cells);
}

} // namespace

TEST_CASE("table: planted faults are found")
{
    const auto columns = [](int count) {
        return [=](QJsonObject &body) { body = withColumns(count); };
    };
    const auto emptyColumn = [](QJsonObject &body) {
        for (int i = 0; i < 3; ++i)
            setAt(body, u"rows[%1].cells[1]"_s.arg(i), u" "_s);
    };
    checkPlantedFaults(
        u"table"_s,
        {{u"no-caption"_s, u"caption"_s, set(u"caption"_s, u" "_s)},
         {u"few-columns"_s, u"columns"_s, columns(1)},
         {u"few-columns"_s, u"columns"_s, columns(0), {u"empty-row"_s}},
         {u"many-columns"_s, u"columns"_s, columns(9)},
         {u"no-column-title"_s, u"columns[0].title"_s, set(u"columns[0].title"_s, u""_s)},
         {u"equal-columns"_s, u"columns[1].title"_s,
          set(u"columns[1].title"_s, u"open at  06:05"_s)},
         {u"empty-column"_s, u"columns[1]"_s, emptyColumn},
         {u"numbers-as-text"_s, u"columns[2].align"_s, set(u"columns[2].align"_s, u"start"_s)},
         {u"no-rows"_s, u"rows"_s, set(u"rows"_s, QJsonArray())},
         {u"empty-row"_s, u"rows[1]"_s, set(u"rows[1].cells"_s, row({u" "_s, u""_s, u""_s}))},
         {u"row-length"_s, u"rows[1].cells"_s, set(u"rows[1].cells"_s, row({u"a"_s, u"b"_s}))},
         {u"row-length"_s, u"rows[0].cells"_s,
          set(u"rows[0].cells"_s, row({u"a"_s, u"b"_s, u"1"_s, u"d"_s}))},
         {u"no-row-head"_s, u"rows[2].cells[0]"_s, set(u"rows[2].cells[0]"_s, u""_s)}});
}

TEST_CASE("table: what is no fault")
{
    const Kind &kind = kindNamed(u"table"_s);
    QJsonObject body = sampleOf(kind);
    SECTION("eight columns")
    {
        body = withColumns(8);
    }
    SECTION("a cell with nothing in it")
    {
        setAt(body, u"rows[2].cells[1]"_s, u""_s);
    }
    SECTION("no name in the first column where it names nothing")
    {
        setAt(body, u"rowHeads"_s, false);
        setAt(body, u"rows[2].cells[0]"_s, u""_s);
    }
    SECTION("words and numbers in a column of text")
    {
        setAt(body, u"columns[2].align"_s, u"start"_s);
        setAt(body, u"rows[1].cells[2]"_s, u"ten"_s);
    }
    CHECK(findingsOf(kind, body) == QStringList());
}

TEST_CASE("table: what the player gets")
{
    const Kind &kind = kindNamed(u"table"_s);
    TestContext context;
    QJsonObject body = sampleOf(kind);
    CHECK_FALSE(kind.isAnswered());

    SECTION("columns, and cells by the number of their column")
    {
        setAt(body, u"rows[1].cells[1]"_s, u" "_s);
        const QJsonObject data = kind.playerData(body, context).toJson();
        CHECK(data.keys()
              == QStringList{u"caption"_s, u"columns"_s, u"noteHtml"_s, u"rowHeads"_s, u"rows"_s});
        CHECK(data["columns"_L1][2].toObject()
              == QJsonObject{{u"title"_s, u"Minutes lost"_s}, {u"align"_s, u"end"_s}});
        CHECK(data["rows"_L1][1].toObject()
              == QJsonObject{{u"0"_s, u"Parcel without a label"_s}, {u"2"_s, u"10"_s}});
    }
    SECTION("no empty rows, and no cells beyond the columns")
    {
        setAt(body, u"rows[0].cells"_s, row({u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
        setAt(body, u"rows[1].cells"_s, row({u""_s, u""_s, u""_s, u"d"_s}));
        const QJsonArray rows = kind.playerData(body, context).toJson()["rows"_L1].toArray();
        REQUIRE(rows.size() == 2);
        CHECK(rows[0].toObject().keys() == QStringList{u"0"_s, u"1"_s, u"2"_s});
        CHECK(rows[1]["0"_L1].toString().startsWith(u"Cabinet"));
    }
}
