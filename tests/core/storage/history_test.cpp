// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/history.h"

#include "tests/core/storage/memorydatabase.h"
#include "tests/support/catch.h"

#include <QRandomGenerator>
#include <QSet>

#include <sqlite3.h>

#include <utility>

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

/// What the statements on a connection cost from now on.
class StatementLog
{
public:
    explicit StatementLog(Database &database)
        : m_database(database)
    {
        sqlite3_stmt *kept = nullptr; // for later use, with what it has cost so far
        while ((kept = sqlite3_next_stmt(database.handle(), kept)))
            sqlite3_stmt_status(kept, SQLITE_STMTSTATUS_VM_STEP, 1);
        sqlite3_trace_v2(database.handle(), SQLITE_TRACE_PROFILE, take, this);
    }
    ~StatementLog() { sqlite3_trace_v2(m_database.handle(), 0, nullptr, nullptr); }
    Q_DISABLE_COPY_MOVE(StatementLog)

    int steps() const { return m_steps; } ///< Of SQLite's machine.

    /// Lines of query plans that read a whole table.
    QStringList scans()
    {
        QStringList found;
        const QSet<QByteArray> asked = std::exchange(m_asked, {});
        for (const QByteArray &sql : asked) {
            const QByteArray explain = "EXPLAIN QUERY PLAN " + sql;
            auto plan = taken(m_database.prepare(explain.constData()));
            require(plan.forEachRow([&](const Statement &row) {
                if (row.text(3).startsWith(u"SCAN history"))
                    found << QString::fromUtf8(sql) + u": "_s + row.text(3);
            }));
        }
        return found;
    }

private:
    static int take(unsigned, void *log, void *statement, void *)
    {
        auto *self = static_cast<StatementLog *>(log);
        auto *run = static_cast<sqlite3_stmt *>(statement);
        self->m_steps += sqlite3_stmt_status(run, SQLITE_STMTSTATUS_VM_STEP, 1);
        self->m_asked.insert(sqlite3_sql(run));
        return 0;
    }

    Database &m_database;
    int m_steps = 0;
    QSet<QByteArray> m_asked;
};

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

TEST_CASE("Undo and redo find their step without reading the history")
{
    const auto database = memoryDatabase();
    History history(*database);
    static constexpr int many = 2000;
    QList<qint64> steps;
    for (int i = 0; i < many; ++i) {
        steps << appended(history, QString::number(i));
        if (i % 100 == 0) { // leaves gaps between the ids
            require(history.setUndone(steps.takeLast(), true));
            steps << appended(history, QString::number(i));
        }
    }

    SECTION("wherever the way through it stands")
    {
        const int from = GENERATE(0, 1, 2, 57, 1000, many - 1, many);
        for (qsizetype i = many - 1; i >= from; --i)
            require(history.setUndone(steps[i], true));
        StatementLog log(*database);
        const auto last = taken(history.lastDone());
        const auto next = taken(history.firstUndone());
        CHECK((last ? last->id : 0) == (from > 0 ? steps[from - 1] : 0));
        CHECK((next ? next->id : 0) == (from < many ? steps[from] : 0));
        CHECK(log.steps() < 2 * 14 * 40); // 14 halvings each, some machine steps for each of them
        CHECK(log.scans() == QStringList());
    }
    SECTION("and count what is not in the file by what has changed since the last time")
    {
        CHECK(taken(history.unsavedSteps()) == many);
        StatementLog log(*database);
        require(history.setUndone(steps.last(), true));
        CHECK(taken(history.unsavedSteps()) == many - 1);
        CHECK(log.steps() < 2 * 14 * 40);
        CHECK(log.scans() == QStringList());
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
    SECTION("is the same however often it was asked on the way")
    {
        QList<qint64> done{one, two};
        QList<qint64> undone;
        QRandomGenerator random(20260301);
        for (int i = 0; i < 400; ++i) {
            const int draw = int(random.bounded(11));
            if (draw < 4 && !done.isEmpty()) {
                undone << done.takeLast();
                require(history.setUndone(undone.last(), true));
            } else if (draw < 7 && !undone.isEmpty()) {
                done << undone.takeLast();
                require(history.setUndone(done.last(), false));
            } else if (draw == 7) {
                require(history.markSaved());
            } else {
                done << appended(history, u"Step"_s);
                undone.clear();
            }
            if (draw % 3 == 0)
                (void)taken(history.unsavedSteps());
            History unasked(*database);
            REQUIRE(taken(history.unsavedSteps()) == taken(unasked.unsavedSteps()));
        }
    }
    SECTION("is none in a history begun anew")
    {
        require(history.clear());
        CHECK(labels(history).isEmpty());
        CHECK(taken(history.unsavedSteps()) == 0);
    }
}
