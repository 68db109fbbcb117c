// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/pastdocument.h"

#include "core/base/translate.h"
#include "core/storage/schema.h"

namespace carrel {

namespace {

Error noSuchState()
{
    return {ErrorCode::NotFound,
            tr("The history no longer goes back that far. Choose a later step or a snapshot.")};
}

Error lookingCancelled()
{
    return {ErrorCode::Cancelled, tr("Cancelled; the course is as it was before.")};
}

struct Way
{
    qint64 step = 0;
    qint64 bytes = 0;
    Direction direction = Direction::Backward;
};

/// What leads from the present to a step: the later ones back, newest first, or those that were
/// undone forward.
Result<QList<Way>> wayTo(Database &database, qint64 step)
{
    QList<Way> way;
    const auto take = [&way](Direction direction) {
        return [&way, direction](const Statement &row) {
            way.append({row.integer(0), row.integer(1), direction});
        };
    };
    CARREL_TRY_VALUE(back,
                     database.prepare("SELECT id, bytes FROM work.history WHERE undone = 0"
                                      " AND id > ?1 ORDER BY id DESC",
                                      step));
    CARREL_TRY(back.forEachRow(take(Direction::Backward)));
    CARREL_TRY_VALUE(forth,
                     database.prepare("SELECT id, bytes FROM work.history WHERE undone = 1"
                                      " AND id <= ?1 ORDER BY id",
                                      step));
    CARREL_TRY(forth.forEachRow(take(Direction::Forward)));
    return way;
}

/// Ids of a node and of all that stands below it now.
Result<QSet<QString>> familyOf(Database &database, const QString &node)
{
    QSet<QString> family{node};
    CARREL_TRY_VALUE(below,
                     database.prepare("WITH RECURSIVE below(id) AS (SELECT ?1 UNION"
                                      " SELECT n.id FROM work.node AS n JOIN below ON"
                                      " n.parent = below.id) SELECT id FROM below",
                                      node));
    CARREL_TRY(below.forEachRow([&](const Statement &row) { family.insert(row.text(0)); }));
    return family;
}

/// Whether changes touch the family, which grows by those that stood or come to stand in it.
Result<bool> touches(const Changes &changes, QSet<QString> &family)
{
    bool isTouched = false;
    qsizetype before = -1;
    while (before != family.size()) { // parents may come after their children
        before = family.size();
        CARREL_TRY(forEachNodeChange(changes, [&](const NodeChange &change) {
            const bool isIn = family.contains(change.id) || family.contains(change.parentBefore)
                || family.contains(change.parentAfter);
            if (isIn)
                family.insert(change.id);
            isTouched = isTouched || isIn;
            return GoOn::Yes;
        }));
    }
    return isTouched;
}

} // namespace

Result<std::unique_ptr<PastDocument>> PastDocument::open(const QString &workPath,
                                                         const QList<MediaFile> &media)
{
    CARREL_TRY_VALUE(database, Database::open(Database::Profile::Memory, workPath));
    // Rows are copied whole only without it, and the changes are known to fit.
    CARREL_TRY(database->runScript("PRAGMA foreign_keys = OFF"));
    CARREL_TRY(database->attachWork("work", workPath));
    auto sources = std::make_shared<QList<QByteArray>>(QList<QByteArray>{"work"});
    for (const MediaFile &file : media) {
        CARREL_TRY(database->attachCourse(file.name.constData(), file.path));
        sources->append(file.name);
    }
    CARREL_TRY_VALUE(pin, Transaction::begin(*database));
    CARREL_TRY(database->integer("SELECT count(*) FROM work.history")); // the first read pins
    auto reader = std::make_unique<CourseReader>(std::move(database), std::move(sources));
    return std::unique_ptr<PastDocument>(new PastDocument(std::move(reader), std::move(pin)));
}

Result<> PastDocument::stayEmpty()
{
    return schema::createDocument(database(), "main");
}

Result<> PastDocument::copyNow()
{
    CARREL_TRY(stayEmpty());
    for (const schema::Table &table : schema::documentTables()) {
        const QByteArray sql =
            QByteArray("INSERT INTO main.") + table.name + " SELECT * FROM work." + table.name;
        CARREL_TRY(database().run(sql.constData()));
    }
    return {};
}

Result<> PastDocument::goToStep(qint64 step, const Progress &progress)
{
    if (step != 0) {
        CARREL_TRY_VALUE(
            known, database().integer("SELECT count(*) FROM work.history WHERE id = ?1", step));
        if (known == 0)
            return noSuchState();
    }
    if (progress && !progress(0, 0))
        return lookingCancelled();
    CARREL_TRY(copyNow());
    return walk(step, progress);
}

Result<> PastDocument::walk(qint64 step, const Progress &progress)
{
    CARREL_TRY_VALUE(way, wayTo(database(), step));
    qint64 total = 0;
    for (const Way &part : way)
        total += part.bytes;
    qint64 done = 0;
    for (const Way &part : way) {
        if (progress && !progress(done, total))
            return lookingCancelled();
        CARREL_TRY_VALUE(changes, changesOf(part.step));
        CARREL_TRY(applyChanges(database(), changes, part.direction));
        done += part.bytes;
    }
    return {};
}

Result<Changes> PastDocument::changesOf(qint64 step) const
{
    Changes changes;
    const auto take = [&](const Statement &row) { changes.parts.append(row.bytes(0)); };
    CARREL_TRY_VALUE(first,
                     database().prepare("SELECT data FROM work.history WHERE id = ?1", step));
    CARREL_TRY(first.forEachRow(take));
    CARREL_TRY_VALUE(
        further,
        database().prepare("SELECT data FROM work.history_part WHERE step = ?1 ORDER BY n", step));
    CARREL_TRY(further.forEachRow(take));
    return changes;
}

Result<> PastDocument::goToSnapshot(qint64 id, const Progress &progress)
{
    CARREL_TRY_VALUE(row, database().prepare("SELECT schema FROM work.snapshot WHERE id = ?1", id));
    CARREL_TRY_VALUE(isThere, row.next());
    if (!isThere)
        return noSuchState();
    if (row.integer(0) != schema::current()) {
        return Error{ErrorCode::TooNew,
                     tr("This snapshot was taken with another version of Carrel and cannot be read "
                        "by this one.")};
    }
    row.reset();
    if (progress && !progress(0, 0))
        return lookingCancelled();
    Changes document;
    CARREL_TRY_VALUE(parts,
                     database().prepare(
                         "SELECT data FROM work.snapshot_part WHERE snapshot = ?1 ORDER BY n", id));
    CARREL_TRY(
        parts.forEachRow([&](const Statement &part) { document.parts.append(part.bytes(0)); }));
    CARREL_TRY(stayEmpty());
    for (const char *table : {"meta", "export_index"}) {
        const QByteArray sql =
            QByteArray("INSERT INTO main.") + table + " SELECT * FROM work." + table;
        CARREL_TRY(database().run(sql.constData()));
    }
    return applyChanges(database(), document, Direction::Forward);
}

Result<Changes> PastDocument::wayFromNow(const Progress &progress) const
{
    return difference(database(), "main", "work", progress);
}

Result<Changes> PastDocument::wayToNow(const Progress &progress) const
{
    return difference(database(), "work", "main", progress);
}

Result<QSet<qint64>> PastDocument::stepsTouching(const QString &node,
                                                 const Progress &progress) const
{
    CARREL_TRY_VALUE(family, familyOf(database(), node));
    CARREL_TRY_VALUE(rows,
                     database().prepare("SELECT id, bytes FROM work.history ORDER BY id DESC"));
    QList<Way> steps; // from the newest back: what was deleted is found before its own past
    qint64 total = 0;
    CARREL_TRY(rows.forEachRow([&](const Statement &row) {
        steps.append({row.integer(0), row.integer(1)});
        total += row.integer(1);
    }));
    QSet<qint64> touching;
    qint64 done = 0;
    for (const Way &step : std::as_const(steps)) {
        if (progress && !progress(done, total))
            return lookingCancelled();
        CARREL_TRY_VALUE(changes, changesOf(step.step));
        CARREL_TRY_VALUE(isTouched, touches(changes, family));
        if (isTouched)
            touching.insert(step.step);
        done += step.bytes;
    }
    return touching;
}

Result<> PastDocument::unpin()
{
    if (!m_pin)
        return {};
    const auto kept = m_pin->commit();
    m_pin.reset();
    return kept;
}

} // namespace carrel
