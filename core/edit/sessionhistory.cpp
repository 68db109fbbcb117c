// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Going to and fro in the history of a session: undo, redo, any step, named snapshots.

#include "core/base/translate.h"
#include "core/edit/pastcourse.h"
#include "core/edit/sessiondata.h"
#include "core/edit/sessionedit.h"
#include "core/storage/pastdocument.h"
#include "core/storage/schema.h"
#include "core/storage/transaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

constexpr qsizetype longestSnapshotName = 120;
constexpr qsizetype mostSnapshots = 200;
constexpr int mostLookedAt = 200; ///< Touched nodes of a step that its place is made of.

Error historyCancelled()
{
    return {ErrorCode::Cancelled, tr("Cancelled; the course is as it was before.")};
}

Error noSuchStep()
{
    return {ErrorCode::NotFound, tr("This step is no longer in the history. Choose another one.")};
}

Error bytesAreGone(const QString &names)
{
    return {ErrorCode::Refused,
            tr("This cannot be brought back: the content of “%1” is no longer kept on this "
               "computer.")
                .arg(names)};
}

QString namesOf(const QList<Media> &media)
{
    QStringList names;
    for (const Media &one : media)
        names.append(one.name);
    return names.join(u"”, “"_s);
}

void addTo(TouchedRows &all, const TouchedRows &more)
{
    for (auto table = more.cbegin(); table != more.cend(); ++table)
        all[table.key()] += table.value();
}

Result<QString> snapshotName(const QString &text)
{
    const QString name = text.simplified();
    if (name.isEmpty())
        return Error{ErrorCode::InvalidInput, tr("A snapshot needs a name.")};
    if (name.size() > longestSnapshotName) {
        return Error{
            ErrorCode::InvalidInput,
            tr("This name is too long. Keep it under %1 characters.").arg(longestSnapshotName)};
    }
    return name;
}

/// The page, module or course that each changed node is or stands on.
class PlaceFinder
{
public:
    explicit PlaceFinder(const CourseView &view)
        : m_view(view)
    { }

    void add(const NodeChange &change) { m_changes.insert(change.id, change); }
    bool isEnough() const { return m_changes.size() >= mostLookedAt; }

    StepPlace place() const
    {
        QHash<QString, Known> places;
        for (auto change = m_changes.cbegin(); change != m_changes.cend(); ++change) {
            QString id = change.key();
            auto known = find(id);
            for (int level = 0; known && !isOutlineNode(known->kind) && level < mostLevels; ++level)
                known = find(id = known->parent);
            if (known && isOutlineNode(known->kind))
                places.insert(id, *known);
        }
        // What came or went as a whole is where its top is.
        const QList<QString> ids = places.keys();
        for (const QString &id : ids) {
            if (const auto known = find(id); known && ids.contains(known->parent))
                places.remove(id);
        }
        if (places.isEmpty())
            return {};
        if (places.size() > 1)
            return {NodeId(), QString(), true};
        return {NodeId(places.cbegin().key()), places.cbegin().value().title, false};
    }

private:
    struct Known
    {
        QString kind;
        QString parent;
        QString title;
    };

    static bool isOutlineNode(const QString &kind)
    {
        return kind == QLatin1StringView(nodekind::course)
            || kind == QLatin1StringView(nodekind::module)
            || kind == QLatin1StringView(nodekind::page);
    }

    /// As it is now, else as the step tells it.
    std::optional<Known> find(const QString &id) const
    {
        if (id.isEmpty())
            return {};
        if (const auto node = m_view.node(NodeId(id)); node && *node)
            return Known{(*node)->kind, (*node)->parent.text(), (*node)->title};
        const auto change = m_changes.constFind(id);
        if (change == m_changes.cend() || change->kind.isEmpty())
            return {};
        return Known{change->kind,
                     change->parentAfter.isEmpty() ? change->parentBefore : change->parentAfter,
                     change->title};
    }

    const CourseView &m_view;
    QHash<QString, NodeChange> m_changes;
};

} // namespace

HistoryState EditSession::Private::stateOf(HistoryFate fate)
{
    switch (fate) {
    case HistoryFate::New: return HistoryState::New;
    case HistoryFate::Continued: return HistoryState::Continued;
    case HistoryFate::Elsewhere: return HistoryState::ChangedElsewhere;
    }
    return HistoryState::New;
}

/// The steps from the present to another, in the order in which they are taken.
Result<QList<HistoryRow>> EditSession::Private::wayTo(qint64 step, Direction &direction) const
{
    CARREL_TRY_VALUE(present, history.lastDone());
    const qint64 from = present ? present->id : 0;
    if (step != 0) {
        CARREL_TRY_VALUE(target, history.row(step));
        if (!target)
            return noSuchStep();
    }
    direction = step < from ? Direction::Backward : Direction::Forward;
    CARREL_TRY_VALUE(rows, history.rows(std::min(step, from) + 1));
    rows.removeIf([&](const HistoryRow &row) { return row.id > std::max(step, from); });
    if (direction == Direction::Backward)
        std::ranges::reverse(rows);
    return rows;
}

/// All of them, or none.
Result<ChangeSet> EditSession::Private::walk(const QList<HistoryRow> &rows, Direction direction,
                                             const Progress &progress)
{
    contract(!isBusy);
    endMerge();
    copy->reachFiles(); // they may have what comes back
    qint64 total = 0;
    for (const HistoryRow &row : rows)
        total += row.bytes;
    TouchedRows all;
    qint64 done = 0;
    CARREL_TRY_VALUE(transaction, Transaction::begin(copy->database()));
    for (const HistoryRow &row : rows) {
        if (progress && !progress(done, total))
            return historyCancelled();
        CARREL_TRY_VALUE(changes, history.changes(row.id));
        CARREL_TRY_VALUE(touched, touchedRows(changes));
        CARREL_TRY(applyChanges(copy->database(), changes, direction));
        CARREL_TRY(history.setUndone(row.id, direction == Direction::Backward));
        addTo(all, touched);
        done += row.bytes;
    }
    CARREL_TRY(checkMedia(all));
    CARREL_TRY(giveMissingIndexes(all));
    CARREL_TRY(transaction.commit());
    return ChangeSet{all};
}

Result<QList<Media>> EditSession::Private::lostMedia(const TouchedRows &touched) const
{
    QList<Media> lost;
    QStringList ids = touched.value(u"media"_s).values();
    ids.sort();
    for (const QString &id : std::as_const(ids)) {
        CARREL_TRY_VALUE(media, view.media(MediaId(id)));
        if (!media)
            continue;
        CARREL_TRY_VALUE(isThere, copy->media().has(media->sha256, media->size));
        if (!isThere)
            lost.append(*media);
    }
    return lost;
}

/// Undo may bring back a file whose bytes no saved course holds any more.
Result<> EditSession::Private::checkMedia(const TouchedRows &touched)
{
    CARREL_TRY_VALUE(lost, lostMedia(touched));
    return lost.isEmpty() ? Result<>() : bytesAreGone(namesOf(lost));
}

/// Nodes of a step "Changed elsewhere" may come without a number of ours.
Result<> EditSession::Private::giveMissingIndexes(const TouchedRows &touched)
{
    NodeStore nodes(copy->database());
    const auto ids = touched.value(u"node"_s);
    for (const QString &id : ids) {
        CARREL_TRY_VALUE(node, nodes.findOutline(NodeId(id)));
        const int bits = node ? resultBitsOf(node->kind) : 0;
        if (bits > 0)
            CARREL_TRY(nodes.giveExportIndex(node->id, bits));
    }
    return {};
}

bool EditSession::canUndo() const
{
    const auto row = d->history.lastDone();
    return row && *row;
}

bool EditSession::canRedo() const
{
    const auto row = d->history.firstUndone();
    return row && *row;
}

QString EditSession::undoLabel() const
{
    const auto row = d->history.lastDone();
    return row && *row ? (*row)->label : QString();
}

QString EditSession::redoLabel() const
{
    const auto row = d->history.firstUndone();
    return row && *row ? (*row)->label : QString();
}

Result<> EditSession::undo()
{
    CARREL_TRY_VALUE(row, d->history.lastDone());
    if (!row)
        return Error{ErrorCode::Refused, carrel::tr("There is nothing to undo.")};
    CARREL_TRY_VALUE(changes, d->walk({*row}, Direction::Backward));
    Q_EMIT changed(changes);
    Q_EMIT historyChanged();
    return {};
}

Result<> EditSession::redo()
{
    CARREL_TRY_VALUE(row, d->history.firstUndone());
    if (!row)
        return Error{ErrorCode::Refused, carrel::tr("There is nothing to redo.")};
    CARREL_TRY_VALUE(changes, d->walk({*row}, Direction::Forward));
    Q_EMIT changed(changes);
    Q_EMIT historyChanged();
    return {};
}

Result<ChangeSet> EditSession::goTo(qint64 step, const Progress &progress)
{
    Direction direction = Direction::Backward;
    CARREL_TRY_VALUE(rows, d->wayTo(step, direction));
    if (rows.isEmpty())
        return ChangeSet();
    CARREL_TRY_VALUE(changes, d->walk(rows, direction, progress));
    Q_EMIT changed(changes);
    Q_EMIT historyChanged();
    return changes;
}

QList<HistoryStep> EditSession::history(qint64 first) const
{
    QList<HistoryStep> steps;
    const auto rows = d->history.rows(first);
    if (!rows)
        return steps;
    for (const HistoryRow &row : *rows)
        steps.append({row.id, row.at, row.label, row.isUndone, row.bytes});
    return steps;
}

qint64 EditSession::oldestStep() const
{
    const auto oldest = d->history.oldest();
    return oldest ? *oldest : 0;
}

qint64 EditSession::presentStep() const
{
    const auto row = d->history.lastDone();
    return row && *row ? (*row)->id : 0;
}

std::optional<qint64> EditSession::savedStep() const
{
    if (path().isEmpty())
        return {};
    const auto step = d->history.savedStep();
    if (!step || !*step)
        return {};
    // Steps up to that one may have left the history.
    return **step < oldestStep() ? 0 : **step;
}

int EditSession::unsavedSteps() const
{
    const auto steps = d->history.unsavedSteps();
    if (steps && *steps > 0)
        return *steps;
    return d->copy->hasUnsavedFacts() ? 1 : 0;
}

StepPlace EditSession::placeOfStep(qint64 step) const
{
    const auto changes = d->history.firstPart(step);
    if (!changes)
        return {};
    PlaceFinder finder(d->view);
    // The first part of more than one ends in the middle of a row: what came before that counts.
    static_cast<void>(forEachNodeChange(*changes, [&](const NodeChange &change) {
        finder.add(change);
        return finder.isEnough() ? GoOn::No : GoOn::Yes;
    }));
    return finder.place();
}

QList<CourseSnapshot> EditSession::snapshots() const
{
    QList<CourseSnapshot> all;
    const auto rows = d->snapshots.rows();
    if (!rows)
        return all;
    for (const SnapshotRow &row : *rows)
        all.append({row.id, row.name, row.at, row.step, row.bytes});
    return all;
}

Result<qint64> EditSession::takeSnapshot(const QString &text, const Progress &progress)
{
    contract(!d->isBusy);
    CARREL_TRY_VALUE(name, snapshotName(text));
    d->endMerge();
    CARREL_TRY_VALUE(past, d->copy->past());
    CARREL_TRY(past->stayEmpty());
    CARREL_TRY_VALUE(document, past->wayToNow(progress));
    past.reset();
    CARREL_TRY_VALUE(taken, d->snapshots.bytes());
    CARREL_TRY_VALUE(rows, d->snapshots.rows());
    if (taken + document.bytes() > d->options.snapshotLimit || rows.size() >= mostSnapshots) {
        return Error{ErrorCode::Refused,
                     carrel::tr("There is no room for another snapshot. Delete one that you no "
                                "longer need, then take this one.")};
    }
    SnapshotRow row;
    row.name = name;
    row.at = timeText(d->options.clock->now());
    row.step = presentStep();
    row.schema = schema::current();
    CARREL_TRY_VALUE(id, d->snapshots.add(row, document));
    Q_EMIT historyChanged();
    return id;
}

Result<> EditSession::renameSnapshot(qint64 id, const QString &text)
{
    CARREL_TRY_VALUE(name, snapshotName(text));
    CARREL_TRY(d->snapshots.rename(id, name));
    Q_EMIT historyChanged();
    return {};
}

Result<> EditSession::removeSnapshot(qint64 id)
{
    CARREL_TRY(d->snapshots.remove(id));
    Q_EMIT historyChanged();
    return {};
}

/// Takes away the records of files without bytes, as part of the step; returns their names.
Result<QStringList> EditSession::Private::dropLostMedia(const TouchedRows &touched)
{
    QStringList names;
    CARREL_TRY_VALUE(lost, lostMedia(touched));
    RecordStore records(copy->database());
    for (const Media &media : lost) {
        CARREL_TRY(records.removeMedia(media.id));
        names.append(media.name);
    }
    return names;
}

Result<ChangeSet> EditSession::goBackTo(qint64 snapshot, LostMedia lost, const Progress &progress)
{
    CARREL_TRY_VALUE(row, d->snapshots.row(snapshot));
    if (!row)
        return Error{ErrorCode::NotFound, carrel::tr("This snapshot was deleted.")};
    d->endMerge();
    d->copy->reachFiles(); // they may have what comes back
    CARREL_TRY_VALUE(past, d->copy->past());
    CARREL_TRY(past->goToSnapshot(snapshot, progress));
    CARREL_TRY_VALUE(way, past->wayFromNow(progress));
    past.reset();
    CARREL_TRY_VALUE(touched, touchedRows(way));
    //: %1 is the name of a snapshot
    const QString label = carrel::tr("Go back to “%1”").arg(row->name);
    const auto made = d->record(label, {}, [&]() -> Result<> {
        CARREL_TRY(applyChanges(d->copy->database(), way, Direction::Forward));
        if (lost == LostMedia::LeaveOut)
            CARREL_TRY(d->dropLostMedia(touched));
        else
            CARREL_TRY(d->checkMedia(touched));
        return d->giveMissingIndexes(touched);
    });
    if (!made) {
        d->history.forget();
        return made.error();
    }
    if (!made->isEmpty()) {
        Q_EMIT changed(*made);
        Q_EMIT historyChanged();
    }
    return *made;
}

Result<std::unique_ptr<PastCourse>> EditSession::past() const
{
    CARREL_TRY_VALUE(document, d->copy->past());
    return std::make_unique<PastCourse>(std::move(document));
}

} // namespace carrel
