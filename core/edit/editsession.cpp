// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/editsession.h"

#include "core/base/rank.h"
#include "core/base/translate.h"
#include "core/edit/sessionedit.h"
#include "core/edit/storedcourseview.h"
#include "core/storage/changes.h"
#include "core/storage/history.h"
#include "core/storage/transaction.h"
#include "core/storage/workingcopy.h"

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

constexpr qint64 mergePause = 3000; // milliseconds

StorageOptions storageOptions(const SessionOptions &options)
{
    StorageOptions result;
    result.stateFolder = options.stateFolder;
    result.clock = options.clock;
    result.ids = options.ids;
    using From = SessionOptions::IfInUse;
    using To = StorageOptions::IfInUse;
    result.ifInUse = options.ifInUse == From::Refuse ? To::Refuse : To::OpenAnyway;
    result.ifLeftover = options.ifLeftover == From::Refuse ? To::Refuse : To::OpenAnyway;
    return result;
}

/// Null members replaced by the system's, so that the session and its storage share them.
SessionOptions completed(SessionOptions options)
{
    if (!options.clock)
        options.clock = std::make_shared<SystemClock>();
    if (!options.ids)
        options.ids = std::make_shared<RandomIdSource>();
    return options;
}

HistoryState historyStateOf(HistoryFate fate)
{
    switch (fate) {
    case HistoryFate::New: return HistoryState::New;
    case HistoryFate::Continued: return HistoryState::Continued;
    case HistoryFate::Elsewhere: return HistoryState::ChangedElsewhere;
    }
    return HistoryState::New;
}

SaveReport reportOf(const WorkingCopy::SaveReport &report)
{
    return {report.missingMedia};
}

} // namespace

struct EditSession::Private
{
    Private(std::unique_ptr<WorkingCopy> workingCopy, SessionOptions sessionOptions)
        : options(std::move(sessionOptions))
        , copy(std::move(workingCopy))
        , view(copy->database(), copy->media())
        , history(copy->database())
        , state(historyStateOf(copy->historyFate()))
    { }

    using Work = std::function<Result<>()>;
    enum class AfterStep { Unsaved, Saved };
    Result<ChangeSet> record(const QString &label, const QString &mergeKey, const Work &work,
                             AfterStep after = AfterStep::Unsaved);
    Result<> keep(const QString &label, const QString &mergeKey, const Changes &changes);
    bool mergesWith(const std::optional<HistoryRow> &last, const QString &mergeKey) const;
    Result<> takeOverFile();
    Result<ChangeSet> step(const HistoryRow &row, Direction direction);
    Result<> checkMedia(const TouchedRows &touched);
    Result<> giveMissingIndexes(const TouchedRows &touched);
    void endMerge() { mergeKey.clear(); }

    SessionOptions options;
    std::unique_ptr<WorkingCopy> copy;
    StoredCourseView view;
    History history;
    HistoryState state;
    bool isBusy = false; ///< Inside a verb.

    // The step that typing may still go into.
    QString mergeKey;
    qint64 mergeStep = 0;
    QDateTime mergeTime;
};

/// Runs `work` in one transaction and stores what it changed as one step. Empty: nothing changed.
Result<ChangeSet> EditSession::Private::record(const QString &label, const QString &key,
                                               const Work &work, AfterStep after)
{
    contract(!isBusy); // a verb inside a verb would be a step inside a step
    CARREL_TRY_VALUE(transaction, Transaction::begin(copy->database()));
    CARREL_TRY_VALUE(recorder, ChangeRecorder::start(copy->database()));
    isBusy = true;
    const auto worked = work();
    isBusy = false;
    CARREL_TRY(worked);
    CARREL_TRY_VALUE(changes, recorder.changes());
    if (!changes.isEmpty())
        CARREL_TRY(keep(label, key, changes));
    if (after == AfterStep::Saved)
        CARREL_TRY(history.markSaved());
    CARREL_TRY_VALUE(touched, touchedRows(changes));
    CARREL_TRY(transaction.commit());
    return ChangeSet{touched};
}

bool EditSession::Private::mergesWith(const std::optional<HistoryRow> &last,
                                      const QString &key) const
{
    if (key.isEmpty() || key != mergeKey || !last || last->id != mergeStep)
        return false;
    const qint64 pause = mergeTime.msecsTo(options.clock->now());
    return pause >= 0 && pause <= mergePause;
}

Result<> EditSession::Private::keep(const QString &label, const QString &key,
                                    const Changes &changes)
{
    const QDateTime now = options.clock->now();
    CARREL_TRY_VALUE(last, history.lastDone());
    CARREL_TRY_VALUE(undone, history.firstUndone());
    if (!undone && mergesWith(last, key)) {
        CARREL_TRY_VALUE(before, history.changes(last->id));
        CARREL_TRY_VALUE(both, joined(before, changes));
        last->at = timeText(now);
        CARREL_TRY(both.isEmpty() ? history.remove(last->id) : history.replace(*last, both));
    } else {
        CARREL_TRY_VALUE(
            id, history.append({.at = timeText(now), .label = label, .mergeKey = key}, changes));
        mergeStep = id;
    }
    mergeKey = key;
    mergeTime = now;
    return history.trim(options.historyLimit);
}

/// The file was saved elsewhere since the kept history ended: its content comes in as one step.
Result<> EditSession::Private::takeOverFile()
{
    const auto adopted = record(
        tr("Changed elsewhere"), {}, [this] { return copy->adoptFile(); }, AfterStep::Saved);
    if (adopted)
        return {};
    history.forget();
    state = HistoryState::StartedAnew;
    return copy->startAfresh();
}

Result<ChangeSet> EditSession::Private::step(const HistoryRow &row, Direction direction)
{
    contract(!isBusy);
    endMerge();
    CARREL_TRY_VALUE(changes, history.changes(row.id));
    CARREL_TRY_VALUE(touched, touchedRows(changes));
    CARREL_TRY_VALUE(transaction, Transaction::begin(copy->database()));
    CARREL_TRY(applyChanges(copy->database(), changes, direction));
    CARREL_TRY(checkMedia(touched));
    CARREL_TRY(giveMissingIndexes(touched));
    CARREL_TRY(history.setUndone(row.id, direction == Direction::Backward));
    CARREL_TRY(transaction.commit());
    return ChangeSet{touched};
}

/// Undo may bring back a file whose bytes no saved course holds any more.
Result<> EditSession::Private::checkMedia(const TouchedRows &touched)
{
    const auto ids = touched.value(u"media"_s);
    for (const QString &id : ids) {
        CARREL_TRY_VALUE(media, view.media(MediaId(id)));
        if (!media)
            continue;
        CARREL_TRY_VALUE(isThere, copy->media().has(media->sha256, media->size));
        if (!isThere) {
            return Error{ErrorCode::Refused,
                         tr("This cannot be brought back: the content of “%1” is no longer "
                            "kept on this computer.")
                             .arg(media->name)};
        }
    }
    return {};
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

EditSession::EditSession(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{ }

EditSession::~EditSession() = default;

Result<std::unique_ptr<EditSession>> EditSession::createNew(const QString &title,
                                                            SessionOptions options)
{
    options = completed(std::move(options));
    CARREL_TRY_VALUE(copy, WorkingCopy::create(storageOptions(options)));
    auto d = std::make_unique<Private>(std::move(copy), options);
    Node course;
    course.id = options.ids->next<NodeId>();
    course.rank = rankBetween({}, {});
    course.kind = QLatin1StringView(nodekind::course);
    course.title = title.trimmed();
    SessionEdit edit(*d->copy, d->view, *options.ids, *options.clock);
    CARREL_TRY(edit.putNode(course)); // the beginning: no step leads behind it
    return std::unique_ptr<EditSession>(new EditSession(std::move(d)));
}

Result<std::unique_ptr<EditSession>> EditSession::open(const QString &path, SessionOptions options)
{
    options = completed(std::move(options));
    CARREL_TRY_VALUE(copy, WorkingCopy::open(path, storageOptions(options)));
    auto d = std::make_unique<Private>(std::move(copy), options);
    if (d->state == HistoryState::ChangedElsewhere)
        CARREL_TRY(d->takeOverFile());
    return std::unique_ptr<EditSession>(new EditSession(std::move(d)));
}

Result<std::unique_ptr<EditSession>> EditSession::recover(const QString &folder,
                                                          SessionOptions options)
{
    options = completed(std::move(options));
    CARREL_TRY_VALUE(copy, WorkingCopy::recover(folder, storageOptions(options)));
    auto d = std::make_unique<Private>(std::move(copy), options);
    return std::unique_ptr<EditSession>(new EditSession(std::move(d)));
}

QList<LeftoverSession> EditSession::leftovers(const SessionOptions &options)
{
    QList<LeftoverSession> sessions;
    const auto leftovers = WorkingCopy::leftovers(storageOptions(options));
    for (const Leftover &leftover : leftovers) {
        sessions.append({.folder = leftover.folder,
                         .coursePath = leftover.coursePath,
                         .title = leftover.title,
                         .lastEditAt = leftover.lastEditAt,
                         .unsavedSteps = leftover.unsavedSteps,
                         .fileChanged = leftover.fileChanged});
    }
    return sessions;
}

Result<> EditSession::discardLeftover(const QString &folder)
{
    return WorkingCopy::discard(folder);
}

HistoryState EditSession::historyState() const
{
    return d->state;
}

const CourseView &EditSession::view() const
{
    return d->view;
}

Result<std::unique_ptr<CourseView>> EditSession::snapshot() const
{
    CARREL_TRY_VALUE(reader, d->copy->snapshot());
    return viewOf(std::move(reader));
}

Result<> EditSession::perform(const QString &label, const Verb &verb, const QString &mergeKey)
{
    const auto performed = d->record(label, mergeKey, [&]() -> Result<> {
        SessionEdit edit(*d->copy, d->view, *d->options.ids, *d->options.clock);
        CARREL_TRY(verb(edit));
        return edit.finish();
    });
    if (!performed) {
        d->history.forget();
        return performed.error();
    }
    if (!performed->isEmpty()) {
        Q_EMIT changed(*performed);
        Q_EMIT historyChanged();
    }
    return {};
}

void EditSession::endMerge()
{
    d->endMerge();
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
    CARREL_TRY_VALUE(changes, d->step(*row, Direction::Backward));
    Q_EMIT changed(changes);
    Q_EMIT historyChanged();
    return {};
}

Result<> EditSession::redo()
{
    CARREL_TRY_VALUE(row, d->history.firstUndone());
    if (!row)
        return Error{ErrorCode::Refused, carrel::tr("There is nothing to redo.")};
    CARREL_TRY_VALUE(changes, d->step(*row, Direction::Forward));
    Q_EMIT changed(changes);
    Q_EMIT historyChanged();
    return {};
}

QList<HistoryStep> EditSession::history() const
{
    QList<HistoryStep> steps;
    const auto rows = d->history.rows();
    if (!rows)
        return steps;
    for (const HistoryRow &row : *rows)
        steps.append({row.id, row.at, row.label, row.isUndone, row.bytes});
    return steps;
}

QString EditSession::path() const
{
    return d->copy->path();
}

bool EditSession::isReadOnly() const
{
    return d->copy->isReadOnly();
}

int EditSession::unsavedSteps() const
{
    const auto steps = d->history.unsavedSteps();
    return steps ? *steps : 0;
}

QString EditSession::savedAt() const
{
    return d->copy->file().savedAt;
}

bool EditSession::fileChangedOutside() const
{
    return d->copy->fileState() != WorkingCopy::FileState::Same;
}

Result<SaveReport> EditSession::save(OnConflict onConflict, const Progress &progress)
{
    d->endMerge();
    const bool mayOverwrite = onConflict == OnConflict::Overwrite;
    CARREL_TRY_VALUE(report,
                     d->copy->save(mayOverwrite ? WorkingCopy::OnConflict::Overwrite
                                                : WorkingCopy::OnConflict::Refuse,
                                   progress));
    Q_EMIT saved();
    Q_EMIT historyChanged();
    return reportOf(report);
}

Result<SaveReport> EditSession::saveAs(const QString &path, const Progress &progress)
{
    d->endMerge();
    CARREL_TRY_VALUE(report, d->copy->saveAs(path, progress));
    Q_EMIT saved();
    Q_EMIT historyChanged();
    return reportOf(report);
}

Result<SaveReport> EditSession::saveCopy(const QString &path, const Progress &progress)
{
    CARREL_TRY_VALUE(report, d->copy->saveCopy(path, progress));
    return reportOf(report);
}

Result<> EditSession::revert()
{
    if (path().isEmpty())
        return Error{ErrorCode::InvalidInput,
                     carrel::tr("This course has no saved file yet to go back to.")};
    d->endMerge();
    const auto reverted = d->record(
        carrel::tr("Go back to the saved file"), {}, [this] { return d->copy->adoptFile(); },
        Private::AfterStep::Saved);
    if (!reverted) {
        d->history.forget();
        return reverted.error();
    }
    Q_EMIT changed(*reverted);
    Q_EMIT historyChanged();
    return {};
}

Result<> EditSession::close(OnClose onClose)
{
    return d->copy->close(onClose == OnClose::Keep ? WorkingCopy::OnClose::Keep
                                                   : WorkingCopy::OnClose::Discard);
}

} // namespace carrel
