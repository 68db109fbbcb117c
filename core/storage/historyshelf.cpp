// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/historyshelf.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel {
namespace {

constexpr int shelfDaysKept = 30;
constexpr qint64 shelfBytesKept = qint64(1) << 30;

struct Shelved
{
    QString path;
    QDateTime at; ///< Of the last change to its database.
    qint64 bytes = 0;
    bool isWhole = false; ///< Else a process was killed while it deleted it.
};

QList<Shelved> shelvedBelow(const QString &folder)
{
    QList<Shelved> all;
    const auto entries =
        QDir(folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    for (const QFileInfo &entry : entries) {
        Shelved one{entry.filePath(), QFileInfo(entry.filePath() + u"/work.db"_s).lastModified()};
        one.isWhole = !SessionFolder::isHalfMade(one.path);
        for (QDirIterator files(one.path, QDir::Files); files.hasNext();) {
            files.next();
            one.bytes += files.fileInfo().size();
        }
        all << one;
    }
    std::ranges::sort(all, std::ranges::greater(), &Shelved::at);
    return all;
}

} // namespace

Result<> HistoryShelf::put(SessionFolder folder, const CourseFileInfo &file) const
{
    return folder.moveTo(SessionFolder::historyFolder(m_state) + u'/' + file.documentId + u'/'
                         + file.saveId);
}

std::optional<HistoryShelf::Found> HistoryShelf::take(const CourseFileInfo &file) const
{
    const QString folder = SessionFolder::historyFolder(m_state) + u'/' + file.documentId;
    if (auto found = takeFolder(folder + u'/' + file.saveId, true))
        return found;
    for (const Shelved &shelved : shelvedBelow(folder)) {
        const auto note = SessionFolder::readNote(shelved.path);
        if (!note || note->coursePath != file.path)
            continue;
        if (auto found = takeFolder(shelved.path, false))
            return found;
    }
    return {};
}

std::optional<HistoryShelf::Found> HistoryShelf::takeFolder(const QString &path,
                                                            bool isSameSave) const
{
    if (!SessionFolder::readNote(path))
        return {};
    auto folder = SessionFolder::tryTake(path);
    if (!folder || !*folder)
        return {};
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (!(*folder)->moveTo(SessionFolder::sessionsFolder(m_state) + u'/' + name))
        return {};
    return Found{std::move(**folder), isSameSave, path};
}

void HistoryShelf::tidy(const QDateTime &now) const
{
    const QString folder = SessionFolder::historyFolder(m_state);
    QList<Shelved> all;
    for (const QString &document : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        all += shelvedBelow(folder + u'/' + document);
    std::ranges::sort(all, std::ranges::greater(), &Shelved::at);
    qint64 bytes = 0;
    for (const Shelved &shelved : std::as_const(all)) {
        bytes += shelved.bytes;
        if (shelved.isWhole && shelved.at.daysTo(now) <= shelfDaysKept && bytes <= shelfBytesKept)
            continue;
        if (auto held = SessionFolder::tryTake(shelved.path); held && *held)
            (*held)->remove();
    }
    // Documents without any are empty folders now; those with some refuse to go. Where something
    // was put or taken a moment ago, a window may be about to put something again.
    const QDateTime minuteAgo = QDateTime::currentDateTime().addSecs(-60);
    for (const QFileInfo &document :
         QDir(folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (document.lastModified() < minuteAgo)
            QDir(folder).rmdir(document.fileName());
    }
}

} // namespace carrel
