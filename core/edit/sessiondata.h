// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/editsession.h"
#include "core/edit/storedcourseview.h"
#include "core/storage/changes.h"
#include "core/storage/history.h"
#include "core/storage/snapshots.h"
#include "core/storage/workingcopy.h"

namespace carrel {

/// What a session is made of. Its functions are in two files: editing in editsession.cpp, going to
/// and fro in sessionhistory.cpp.
struct EditSession::Private
{
    Private(std::unique_ptr<WorkingCopy> workingCopy, SessionOptions sessionOptions)
        : options(std::move(sessionOptions))
        , copy(std::move(workingCopy))
        , view(copy->database(), copy->media())
        , history(copy->database())
        , snapshots(copy->database())
        , state(stateOf(copy->historyFate()))
    { }

    using Work = std::function<Result<>()>;
    enum class AfterStep { Unsaved, Saved };
    Result<ChangeSet> record(const QString &label, const QString &mergeKey, const Work &work,
                             AfterStep after = AfterStep::Unsaved);
    Result<> keep(const QString &label, const QString &mergeKey, const Changes &changes);
    bool mergesWith(const std::optional<HistoryRow> &last, const QString &mergeKey) const;
    Result<> takeOverFile();
    Result<ChangeSet> walk(const QList<HistoryRow> &rows, Direction direction,
                           const Progress &progress = {});
    Result<QList<HistoryRow>> wayTo(qint64 step, Direction &direction) const;
    Result<QStringList> dropLostMedia(const TouchedRows &touched);
    Result<QList<Media>> lostMedia(const TouchedRows &touched) const;
    Result<> checkMedia(const TouchedRows &touched);
    Result<> giveMissingIndexes(const TouchedRows &touched);
    static HistoryState stateOf(HistoryFate fate);
    void endMerge() { mergeKey.clear(); }

    SessionOptions options;
    std::unique_ptr<WorkingCopy> copy;
    StoredCourseView view;
    History history;
    Snapshots snapshots;
    HistoryState state;
    bool isBusy = false; ///< Inside a verb.

    // The step that typing may still go into.
    QString mergeKey;
    qint64 mergeStep = 0;
    QDateTime mergeTime;
};

} // namespace carrel
