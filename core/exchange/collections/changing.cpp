// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/collections/changing.h"

#include "core/base/system.h"
#include "core/base/translate.h"

#include <QDir>
#include <QFileInfo>
#include <QMutex>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

constexpr int mostTries = 20;
constexpr unsigned long pauseBetween = 100; ///< Milliseconds.

/// Windows of this program take turns; other programs are told apart by the file itself.
QMutex &turns()
{
    static QMutex mutex;
    return mutex;
}

Result<std::unique_ptr<EditSession>> openOrMake(const QString &path, const SessionOptions &options)
{
    if (QFileInfo::exists(path))
        return EditSession::open(path, options);
    const QString folder = QFileInfo(path).path();
    if (!QDir().mkpath(folder))
        return fileError(ErrorCode::NotWritable, folder);
    return EditSession::createNew(QFileInfo(path).completeBaseName(), options);
}

Result<> changeOnce(const QString &path, const std::function<Result<>(EditSession &)> &change,
                    const Progress &progress)
{
    const QMutexLocker turn(&turns());
    const QTemporaryDir workplace; // away from what is offered to be recovered
    if (!workplace.isValid())
        return fileError(ErrorCode::NotWritable, QDir::tempPath(), workplace.errorString());
    CARREL_TRY_VALUE(session, openOrMake(path, {.stateFolder = workplace.path()}));
    const auto changed = change(*session);
    if (!changed) {
        CARREL_TRY(session->close(EditSession::OnClose::Discard));
        return changed.error();
    }
    if (session->path().isEmpty()) {
        if (QFileInfo::exists(path)) // made by somebody else since
            return Error{ErrorCode::Conflict, {}};
        CARREL_TRY(session->saveAs(path, progress));
    } else {
        CARREL_TRY(session->save(OnConflict::Refuse, progress));
    }
    return session->close(EditSession::OnClose::Discard);
}

Result<> refuseWaitingChanges(const QString &path)
{
    const QString here = QFileInfo(path).canonicalFilePath();
    const QList<LeftoverSession> waiting = EditSession::leftovers();
    const bool isWaiting = std::ranges::any_of(waiting, [&](const LeftoverSession &leftover) {
        return leftover.unsavedSteps > 0 && !leftover.coursePath.isEmpty()
            && QFileInfo(leftover.coursePath).canonicalFilePath() == here;
    });
    if (here.isEmpty() || !isWaiting)
        return {};
    return Error{ErrorCode::InUse,
                 tr("Changes to the collection “%1” wait to be saved: it was opened as a course. "
                    "Open it again, save or throw away the changes, and close it.")
                     .arg(QFileInfo(path).completeBaseName())};
}

bool mayEndSoon(const Error &error)
{
    return error.code == ErrorCode::InUse || error.code == ErrorCode::Conflict;
}

} // namespace

Result<> changeCollection(const QString &path, const std::function<Result<>(EditSession &)> &change,
                          const Progress &progress)
{
    CARREL_TRY(refuseWaitingChanges(path));
    Result<> changed = changeOnce(path, change, progress);
    for (int tries = 1; tries < mostTries && !changed && mayEndSoon(changed.error()); ++tries) {
        if (progress && !progress(0, 0))
            return Error{ErrorCode::Cancelled, {}};
        QThread::msleep(pauseBetween);
        changed = changeOnce(path, change, progress);
    }
    return changed;
}

Result<> refuseOpenCollection(const QString &path)
{
    CARREL_TRY(refuseWaitingChanges(path));
    const QMutexLocker turn(&turns());
    const QTemporaryDir workplace;
    if (!workplace.isValid())
        return fileError(ErrorCode::NotWritable, QDir::tempPath(), workplace.errorString());
    const auto session = EditSession::open(path, {.stateFolder = workplace.path()});
    if (session)
        return (*session)->close(EditSession::OnClose::Discard);
    return session.error().code == ErrorCode::InUse ? Result<>(session.error()) : Result<>();
}

} // namespace carrel
