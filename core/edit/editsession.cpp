// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/editsession.h"

#include "core/base/rank.h"
#include "core/base/translate.h"
#include "core/edit/saveunderway.h"
#include "core/edit/sessiondata.h"
#include "core/edit/sessionedit.h"
#include "core/storage/changes.h"
#include "core/storage/savefile.h"
#include "core/storage/transaction.h"

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

WorkingCopy::OnConflict storageName(OnConflict onConflict)
{
    return onConflict == OnConflict::Overwrite ? WorkingCopy::OnConflict::Overwrite
                                               : WorkingCopy::OnConflict::Refuse;
}

SaveReport reportOf(const WorkingCopy::SaveReport &report)
{
    return {report.missingMedia};
}

} // namespace

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
    bool hasPutFacts = false;
    const auto performed = d->record(label, mergeKey, [&]() -> Result<> {
        SessionEdit edit(*d->copy, d->view, *d->options.ids, *d->options.clock);
        CARREL_TRY(verb(edit));
        hasPutFacts = edit.hasPutFacts();
        return edit.finish();
    });
    if (!performed) {
        d->history.forget();
        return performed.error();
    }
    if (!performed->isEmpty()) {
        Q_EMIT changed(*performed);
        Q_EMIT historyChanged();
    } else if (hasPutFacts) {
        Q_EMIT historyChanged(); // there is something to save
    }
    return {};
}

void EditSession::endMerge()
{
    d->endMerge();
}

QString EditSession::path() const
{
    return d->copy->path();
}

bool EditSession::isReadOnly() const
{
    return d->copy->isReadOnly();
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
    CARREL_TRY_VALUE(report, d->copy->save(storageName(onConflict), progress));
    Q_EMIT saved();
    Q_EMIT historyChanged();
    return reportOf(report);
}

Result<std::unique_ptr<SaveUnderWay>> EditSession::beginSave(OnConflict onConflict)
{
    d->endMerge();
    CARREL_TRY_VALUE(file, d->copy->beginSave(storageName(onConflict)));
    return std::make_unique<SaveUnderWay>(std::move(file), onConflict);
}

Result<SaveReport> EditSession::endSave(std::unique_ptr<SaveUnderWay> save)
{
    CARREL_TRY_VALUE(report,
                     d->copy->endSave(std::move(save->m_file), save->m_written,
                                      storageName(save->m_onConflict)));
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
