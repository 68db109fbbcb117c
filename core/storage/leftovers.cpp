// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/leftovers.h"

#include "core/storage/earliersaves.h"
#include "core/storage/history.h"
#include "core/storage/historyshelf.h"
#include "core/storage/schema.h"
#include "core/storage/sessionfolder.h"
#include "core/storage/sessionstate.h"
#include "core/storage/snapshots.h"
#include "core/storage/workingcopy.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel {
namespace {

constexpr int secondsToBeMade = 60; ///< A folder without session.json may be in the making so long.

QStringList foldersIn(const QString &parent)
{
    QStringList paths;
    for (const QString &name : QDir(parent).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        paths << parent + u'/' + name;
    return paths;
}

bool isChanged(const CourseFileInfo &file)
{
    if (file.path.isEmpty())
        return false;
    const auto stamp = sys::fileStamp(file.path);
    if (stamp && *stamp == file.stamp)
        return false;
    const auto found = openCourse(file.path, GateDepth::Outline);
    return !found || found->info.saveId != file.saveId;
}

bool isOld(const QString &path)
{
    return QFileInfo(path).lastModified().secsTo(QDateTime::currentDateTime()) > secondsToBeMade;
}

/// Puts away or deletes what has nothing to offer; returns what has.
std::optional<Leftover> tidied(const QString &path, const QString &stateFolder)
{
    if (SessionFolder::isHalfMade(path) && !isOld(path))
        return {};
    auto held = SessionFolder::tryTake(path);
    if (!held || !*held)
        return {};
    SessionFolder &folder = **held;
    if (SessionFolder::isHalfMade(path)) { // still: nobody is making it
        folder.remove();
        return {};
    }
    auto looked = lookAtSession(folder);
    if (!looked)
        return {}; // kept: perhaps somebody can still save it
    const bool isSaved = looked->isSaved();
    const bool isNamed = !looked->file.path.isEmpty();
    if (isSaved && isNamed && !looked->isEmpty) {
        static_cast<void>(HistoryShelf(stateFolder).put(std::move(folder), looked->file));
        return {};
    }
    if (isSaved && looked->isEmpty) {
        folder.remove();
        return {};
    }
    const auto note = SessionFolder::readNote(path);
    if (note && looked->leftover.lastEditAt.isEmpty())
        looked->leftover.lastEditAt = note->begunAt;
    looked->leftover.fileChanged = isChanged(looked->file);
    return looked->leftover;
}

} // namespace

Result<LeftSession> lookAtSession(const SessionFolder &folder)
{
    CARREL_TRY_VALUE(database, Database::open(Database::Profile::Work, folder.workPath()));
    SessionState state(*database);
    CARREL_TRY(state.settle());
    LeftSession looked;
    CARREL_TRY_VALUE(file, state.file());
    looked.file = file;
    const History history(*database);
    CARREL_TRY_VALUE(unsaved, history.unsavedSteps());
    CARREL_TRY_VALUE(steps, history.rows());
    CARREL_TRY_VALUE(title, database->text("SELECT title FROM node WHERE kind = 'course'"));
    CARREL_TRY(schema::updateWorkTables(*database));
    CARREL_TRY_VALUE(snapshots, Snapshots(*database).rows());
    looked.hasSnapshots = !snapshots.isEmpty();
    looked.isEmpty = steps.isEmpty() && snapshots.isEmpty();
    looked.leftover.folder = folder.path();
    looked.leftover.coursePath = file.path;
    looked.leftover.title = title;
    looked.leftover.unsavedSteps = unsaved;
    if (!steps.isEmpty())
        looked.leftover.lastEditAt = steps.last().at;
    return looked;
}

int unsavedStepsFor(const QString &coursePath, const QString &stateFolder)
{
    int steps = 0;
    for (const QString &path : foldersIn(SessionFolder::sessionsFolder(stateFolder))) {
        const auto note = SessionFolder::readNote(path);
        if (note ? note->coursePath != coursePath : SessionFolder::isHalfMade(path))
            continue;
        const auto held = SessionFolder::tryTake(path);
        if (!held || !*held)
            continue;
        const auto looked = lookAtSession(**held);
        if (looked && looked->file.path == coursePath)
            steps += looked->leftover.unsavedSteps;
    }
    return steps;
}

QList<Leftover> WorkingCopy::leftovers(const StorageOptions &options)
{
    QList<Leftover> all;
    for (const QString &path : foldersIn(SessionFolder::sessionsFolder(options.stateFolder))) {
        if (const auto leftover = tidied(path, options.stateFolder))
            all << *leftover;
    }
    std::ranges::stable_sort(all, std::ranges::greater(), &Leftover::lastEditAt);
    const QDateTime now = options.clock ? options.clock->now() : QDateTime::currentDateTimeUtc();
    HistoryShelf(options.stateFolder).tidy(now);
    EarlierSaves::thinAll(options.stateFolder, now);
    return all;
}

Result<> WorkingCopy::discard(const QString &folder)
{
    CARREL_TRY_VALUE(held, SessionFolder::tryTake(folder));
    if (!held)
        return fileError(ErrorCode::InUse, folder);
    // An interrupted save may have left its temporary file beside the course.
    const auto looked = lookAtSession(*held);
    if (looked && looked->hasSnapshots && !looked->file.path.isEmpty()) {
        held.reset();
        StorageOptions options;
        options.stateFolder = QFileInfo(QFileInfo(folder).path()).path();
        options.ifInUse = StorageOptions::IfInUse::OpenAnyway;
        if (auto copy = recover(folder, options))
            return (*copy)->close(OnClose::Discard);
        CARREL_TRY_VALUE(again, SessionFolder::tryTake(folder));
        held = std::move(again);
    }
    if (held)
        held->remove();
    return {};
}

} // namespace carrel
