// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/history.h"

#include "tests/core/storage/memorydatabase.h"
#include "tests/support/catch.h"

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

Changes changesOf(const QByteArrayList &parts)
{
    Changes changes;
    changes.parts = parts;
    return changes;
}

qint64 appended(History &history, const QString &label,
                const Changes &changes = changesOf({"rxxxxxxxxx"}))
{
    HistoryRow step;
    step.at = u"2026-03-01T10:00:00.000Z"_s;
    step.label = label;
    step.mergeKey = u"key"_s;
    return taken(history.append(step, changes));
}

QStringList labels(const History &history)
{
    QStringList result;
    const auto rows = taken(history.rows());
    for (const HistoryRow &row : rows)
        result.append(row.isUndone ? u'(' + row.label + u')' : row.label);
    return result;
}

} // namespace

TEST_CASE("History")
{
    const auto database = memoryDatabase();
    History history(*database);

    SECTION("keeps steps in order, with all their parts")
    {
        const Changes large = changesOf({"rfirst", "rsecond", "rthird"});
        const qint64 one = appended(history, u"One"_s);
        const qint64 two = appended(history, u"Two"_s, large);
        CHECK(two > one);
        CHECK(labels(history) == QStringList{u"One"_s, u"Two"_s});
        CHECK(taken(history.changes(two)).parts == large.parts);
        const auto last = taken(history.lastDone());
        REQUIRE(last);
        CHECK(last->id == two);
        CHECK(last->bytes == large.bytes());
        CHECK(last->mergeKey == u"key"_s);
        CHECK_FALSE(taken(history.firstUndone()));
    }
    SECTION("replaces the changes of a step that grows")
    {
        const qint64 one = appended(history, u"One"_s, changesOf({"ra", "rb"}));
        auto row = *taken(history.lastDone());
        row.at = u"2026-03-01T10:00:01.000Z"_s;
        require(history.replace(row, changesOf({"rlonger"})));
        CHECK(taken(history.changes(one)).parts == QByteArrayList{"rlonger"});
        CHECK(taken(history.lastDone())->at == row.at);
        CHECK(taken(history.lastDone())->bytes == 7);
    }
    SECTION("drops what was undone when a new step comes, and gives no id twice")
    {
        appended(history, u"One"_s);
        const qint64 two = appended(history, u"Two"_s, changesOf({"ra", "rb"}));
        const qint64 three = appended(history, u"Three"_s);
        require(history.setUndone(three, true));
        require(history.setUndone(two, true));
        CHECK(labels(history) == QStringList{u"One"_s, u"(Two)"_s, u"(Three)"_s});
        CHECK(taken(history.firstUndone())->id == two);
        const qint64 four = appended(history, u"Four"_s);
        CHECK(four > three);
        CHECK(labels(history) == QStringList{u"One"_s, u"Four"_s});
        CHECK(taken(history.changes(two)).isEmpty());
        CHECK(taken(database->integer("SELECT count(*) FROM history_part")) == 0);
    }
    SECTION("trims the oldest steps, never the last")
    {
        for (int i = 0; i < 10; ++i)
            appended(history, QString::number(i));
        require(history.trim(100));
        CHECK(labels(history).size() == 10);
        require(history.trim(45));
        CHECK(labels(history) == QStringList{u"6"_s, u"7"_s, u"8"_s, u"9"_s});
        require(history.trim(0));
        CHECK(labels(history) == QStringList{u"9"_s});
        appended(history, u"10"_s);
        require(history.trim(15));
        CHECK(labels(history) == QStringList{u"10"_s});
    }
    SECTION("counts the same after a rollback that it was told of")
    {
        appended(history, u"One"_s);
        require(database->runScript("SAVEPOINT s"));
        appended(history, u"Two"_s, changesOf({QByteArray(1000, 'r')}));
        require(database->runScript("ROLLBACK TO s; RELEASE s"));
        history.forget();
        appended(history, u"Three"_s);
        require(history.trim(20));
        CHECK(labels(history) == QStringList{u"One"_s, u"Three"_s});
    }
}

TEST_CASE("History::unsavedSteps")
{
    const auto database = memoryDatabase();
    History history(*database);
    const qint64 one = appended(history, u"One"_s);
    const qint64 two = appended(history, u"Two"_s);

    SECTION("counts steps since the save, forwards and backwards")
    {
        CHECK(taken(history.unsavedSteps()) == 2);
        require(history.markSaved());
        CHECK(taken(history.unsavedSteps()) == 0);
        const qint64 three = appended(history, u"Three"_s);
        CHECK(taken(history.unsavedSteps()) == 1);
        require(history.setUndone(three, true));
        CHECK(taken(history.unsavedSteps()) == 0);
        require(history.setUndone(two, true));
        require(history.setUndone(one, true));
        CHECK(taken(history.unsavedSteps()) == 2);
    }
    SECTION("counts saved steps that were undone and then dropped: no way leads back to the file")
    {
        require(history.markSaved());
        require(history.setUndone(two, true));
        const qint64 three = appended(history, u"Three"_s);
        CHECK(taken(history.unsavedSteps()) == 2);
        require(history.setUndone(three, true));
        CHECK(taken(history.unsavedSteps()) == 1);
        require(history.markSaved());
        CHECK(taken(history.unsavedSteps()) == 0);
    }
    SECTION("counts unsaved steps that were trimmed")
    {
        require(history.trim(0));
        CHECK(taken(history.unsavedSteps()) == 2);
    }
    SECTION("is none in a history begun anew")
    {
        require(history.clear());
        CHECK(labels(history).isEmpty());
        CHECK(taken(history.unsavedSteps()) == 0);
    }
}
