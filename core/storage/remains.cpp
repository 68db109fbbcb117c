// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/remains.h"

#include "core/storage/earliersaves.h"
#include "core/storage/leftovers.h"
#include "core/storage/sessionfolder.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel {
namespace {

using Kind = Remain::Kind;

QFileInfoList privateFoldersIn(const QString &parent)
{
    return QDir(parent).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
}

Remain historyAt(const QString &path)
{
    Remain remain{Kind::History, path};
    if (const auto note = SessionFolder::readNote(path))
        remain.coursePath = note->coursePath;
    const auto held = SessionFolder::tryTake(path);
    if (held && !*held)
        remain.kind = Kind::InUse; // it is being opened or put away
    return remain;
}

/// What the working copy of a folder is that this process holds.
Remain sessionOf(const SessionFolder &folder)
{
    Remain remain{Kind::Ended, folder.path()};
    if (SessionFolder::isHalfMade(folder.path()))
        return remain;
    if (const auto note = SessionFolder::readNote(folder.path())) {
        remain.coursePath = note->coursePath;
        remain.lastEditAt = note->begunAt;
    }
    const auto looked = lookAtSession(folder);
    if (!looked) {
        remain.kind = Kind::Unreadable;
        return remain;
    }
    remain.coursePath = looked->file.path;
    remain.title = looked->leftover.title;
    remain.unsavedSteps = looked->leftover.unsavedSteps;
    if (!looked->leftover.lastEditAt.isEmpty())
        remain.lastEditAt = looked->leftover.lastEditAt;
    if (looked->hasUnsavedWork())
        remain.kind = Kind::Unsaved;
    return remain;
}

Remain sessionAt(const QString &path)
{
    const auto note = SessionFolder::readNote(path);
    const Remain inUse{Kind::InUse, path, note ? note->coursePath : QString()};
    if (SessionFolder::isJustMade(path))
        return inUse;
    const auto held = SessionFolder::tryTake(path);
    if (held && *held)
        return sessionOf(**held);
    return held ? inUse : Remain{Kind::Unreadable, path, inUse.coursePath};
}

Remain versionsOf(const QString &stateFolder, const QFileInfo &document)
{
    const EarlierSaves saves(stateFolder, document.fileName());
    Remain remain{Kind::Versions, saves.folder(), saves.places().value(0)};
    remain.count = int(saves.list().size());
    return remain;
}

} // namespace

QList<Remain> remainsIn(const QString &stateFolder)
{
    QList<Remain> all;
    for (const QFileInfo &document : privateFoldersIn(SessionFolder::historyFolder(stateFolder))) {
        for (const QFileInfo &history : privateFoldersIn(document.filePath()))
            all << historyAt(history.filePath());
    }
    for (const QFileInfo &document : privateFoldersIn(EarlierSaves::folderOfAll(stateFolder)))
        all << versionsOf(stateFolder, document);
    for (const QFileInfo &session : privateFoldersIn(SessionFolder::sessionsFolder(stateFolder)))
        all << sessionAt(session.filePath());
    std::ranges::stable_sort(all, std::ranges::less(), &Remain::kind);
    RoomCount room;
    for (Remain &remain : all) {
        if (remain.kind != Kind::InUse)
            remain.bytes = room.add(filesBelow(remain.folder));
    }
    return all;
}

Deletion deleteRemain(const Remain &remain, WorkInNoFile work)
{
    if (remain.kind == Kind::Versions)
        return EarlierSaves::at(remain.folder).remove();
    if (remain.kind == Kind::InUse || !QFileInfo(remain.folder).isDir()
        || SessionFolder::isJustMade(remain.folder))
        return {};
    auto held = SessionFolder::tryTake(remain.folder);
    if (!held)
        return Deletion{0, {{remain.folder, held.error().message}}};
    if (!*held)
        return {};
    const bool isShelved = remain.kind == Kind::History;
    if (!isShelved && work == WorkInNoFile::Keep && sessionOf(**held).mayHoldUnsavedWork())
        return {};
    Deletion deletion = (*held)->remove();
    if (isShelved)
        QDir().rmdir(QFileInfo(remain.folder).path()); // the last one of its course
    return deletion;
}

} // namespace carrel
