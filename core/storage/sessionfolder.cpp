// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/sessionfolder.h"

#include "core/base/savedfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace carrel {
namespace {

constexpr qint64 longestNote = 64 << 10;
constexpr auto noteName = "session.json";
constexpr auto workName = "work.db";
constexpr auto lockName = "lock";

Deletion deleteSession(const QString &path)
{
    return deleteFolder({path, QLatin1StringView(noteName), QLatin1StringView(lockName)});
}

} // namespace

QString SessionFolder::stateFolder(const QString &given)
{
    return given.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
                           : given;
}

QString SessionFolder::sessionsFolder(const QString &given)
{
    return stateFolder(given) + u"/sessions"_s;
}

QString SessionFolder::historyFolder(const QString &given)
{
    return stateFolder(given) + u"/history"_s;
}

Result<SessionFolder> SessionFolder::create(const QString &parent)
{
    CARREL_TRY(sys::makePrivateFolder(parent));
    const QString path = parent + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces);
    CARREL_TRY(sys::makePrivateFolder(path));
    auto folder = tryTake(path);
    if (folder && *folder)
        return std::move(**folder);
    QDir(path).removeRecursively(); // without a lock nobody would look after it
    return folder ? fileError(ErrorCode::InUse, path) : folder.error();
}

Result<std::optional<SessionFolder>> SessionFolder::tryTake(const QString &path)
{
    if (!QFileInfo(path).isDir())
        return fileError(ErrorCode::NotFound, path);
    CARREL_TRY_VALUE(lock, sys::FileLock::tryTake(path + u'/' + QLatin1StringView(lockName)));
    if (!lock)
        return std::optional<SessionFolder>();
    return std::optional<SessionFolder>(SessionFolder(path, std::move(*lock)));
}

QString SessionFolder::workPath() const
{
    return m_path + u'/' + QLatin1StringView(workName);
}

Result<> SessionFolder::writeNote(const Note &note) const
{
    QSaveFile file(m_path + u'/' + QLatin1StringView(noteName));
    const QJsonObject object{{u"course"_s, note.coursePath}, {u"begun"_s, note.begunAt}};
    const QByteArray text = QJsonDocument(object).toJson();
    CARREL_TRY(openToSave(file));
    CARREL_TRY(writeSaved(file, text));
    return sys::syncFolder(m_path);
}

std::optional<SessionFolder::Note> SessionFolder::readNote(const QString &path)
{
    QFile file(path + u'/' + QLatin1StringView(noteName));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(file.read(longestNote));
    if (!document.isObject())
        return {};
    return Note{document[u"course"_s].toString(), document[u"begun"_s].toString()};
}

bool SessionFolder::isHalfMade(const QString &path)
{
    const auto isGone = [&path](const char *name) {
        const auto file = sys::fileStamp(path + u'/' + QLatin1StringView(name));
        return !file && file.error().code == ErrorCode::NotFound;
    };
    return (isGone(noteName) || isGone(workName)) && sys::fileStamp(path);
}

QString SessionFolder::linkOf(const QString &saveId) const
{
    return m_path + u"/base-"_s + saveId + u".carrel"_s;
}

QString SessionFolder::migratedPath(const QString &saveId) const
{
    return m_path + u"/migrated-"_s + saveId + u".carrel"_s;
}

bool SessionFolder::link(const QString &course, const QString &saveId) const
{
    // Forced to the drive before the file loses its own name: what only it holds, undo may want.
    return sys::hardLink(course, linkOf(saveId)) && sys::syncFolder(m_path);
}

QStringList SessionFolder::links() const
{
    QStringList paths;
    const auto files = QDir(m_path).entryInfoList({u"base-*.carrel"_s}, QDir::Files, QDir::Time);
    for (const QFileInfo &file : files)
        paths << file.filePath();
    return paths;
}

/// Tidying, which other windows and programs do at any time, removes folders that are empty: the
/// one above may go before there is something in it.
Result<> SessionFolder::renameInto(const QString &path) const
{
    constexpr int tries = 5;
    Result<> renamed;
    for (int i = 0; i < tries; ++i) {
        renamed = sys::makePrivateFolder(QFileInfo(path).path());
        if (renamed)
            renamed = sys::renameOver(m_path, path);
        if (renamed || renamed.error().code != ErrorCode::NotFound)
            return renamed;
    }
    return renamed;
}

Result<> SessionFolder::moveTo(const QString &path)
{
    if (QFileInfo::exists(path))
        deleteSession(path);
    const QString from = QFileInfo(m_path).path();
    CARREL_TRY(renameInto(path));
    m_path = path;
    // What is acknowledged from now on must not be found under the old name after a loss of power.
    CARREL_TRY(sys::syncFolder(QFileInfo(path).path()));
    const auto synced = sys::syncFolder(from);
    const bool isGone = !synced && synced.error().code == ErrorCode::NotFound; // tidied: empty
    return isGone ? Result<>() : synced;
}

bool SessionFolder::isJustMade(const QString &path)
{
    const QStringList files =
        QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    return files.isEmpty() || files == QStringList{QLatin1StringView(lockName)};
}

Deletion SessionFolder::remove()
{
    return deleteSession(m_path);
}

} // namespace carrel
