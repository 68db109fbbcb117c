// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/earliersaves.h"

#include "core/base/savingname.h"
#include "core/base/system.h"
#include "core/storage/sessionfolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace carrel {
namespace {

constexpr qint64 mostCopied = qint64(64) << 20; ///< Bytes.
constexpr qint64 pieceCopied = qint64(1) << 20;
constexpr qint64 bytesKept = qint64(200) << 20;
constexpr qsizetype alwaysKept = 10;
constexpr qint64 daysKept = 14;
constexpr qint64 weeksKept = 8;
constexpr qint64 daysPerWeek = 7;

const QString &nameFormat()
{
    static const QString format = u"yyyyMMdd'T'HHmmsszzz"_s;
    return format;
}

QDateTime timeOf(const QFileInfo &file)
{
    QDateTime at = QDateTime::fromString(file.completeBaseName(), nameFormat());
    at.setTimeSpec(Qt::UTC);
    return at;
}

Result<> copyFile(const QString &from, const QString &to)
{
    QFile source(from);
    QFile target(to);
    errno = 0;
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return systemError(errno, from, source.errorString());
    errno = 0;
    if (!target.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return systemError(errno, to, target.errorString());
    for (qint64 left = source.size(); left > 0;) {
        const QByteArray piece = source.read(std::min(left, pieceCopied));
        if (piece.isEmpty())
            return fileError(ErrorCode::DriveError, from, source.errorString());
        errno = 0;
        if (target.write(piece) != piece.size())
            return systemError(errno, to, target.errorString());
        left -= piece.size();
    }
    return {};
}

/// Which versions stay, size apart: the last ones, then the newest of each day and of each week.
QList<EarlierSave> worthKeeping(const QList<EarlierSave> &newestFirst, const QDateTime &now)
{
    QList<EarlierSave> kept;
    QSet<qint64> days;
    QSet<qint64> weeks;
    for (const EarlierSave &save : newestFirst) {
        const qint64 day = save.at.date().toJulianDay();
        const qint64 age = now.date().toJulianDay() - day;
        const bool isFirstOfDay = age <= daysKept && !days.contains(day);
        const bool isFirstOfWeek =
            age <= weeksKept * daysPerWeek && !weeks.contains(day / daysPerWeek);
        if (kept.size() < alwaysKept || isFirstOfDay || isFirstOfWeek)
            kept << save;
        days.insert(day);
        weeks.insert(day / daysPerWeek);
    }
    return kept;
}

} // namespace

EarlierSaves::EarlierSaves(const QString &stateFolder, const QString &documentId)
    : m_folder(SessionFolder::stateFolder(stateFolder) + u"/backups/"_s + documentId)
{ }

QList<EarlierSave> EarlierSaves::list() const
{
    QList<EarlierSave> saves;
    for (const QFileInfo &file : QDir(m_folder).entryInfoList({u"*.carrel"_s}, QDir::Files)) {
        const QDateTime at = timeOf(file);
        if (at.isValid())
            saves << EarlierSave{file.filePath(), at, file.size()};
    }
    std::ranges::sort(saves, std::ranges::greater(), &EarlierSave::at);
    return saves;
}

Result<> EarlierSaves::keep(const QString &path) const
{
    const QFileInfo file(path);
    CARREL_TRY(sys::makePrivateFolder(m_folder));
    const QString target =
        m_folder + u'/' + file.lastModified().toUTC().toString(nameFormat()) + u".carrel"_s;
    if (QFileInfo::exists(target) || sys::hardLink(path, target))
        return {};
    if (file.size() > mostCopied)
        return fileError(ErrorCode::FileTooLarge, path);
    const QString part = savingNameFor(target);
    auto done = copyFile(path, part);
    if (done)
        done = sys::syncFile(part);
    if (done)
        done = sys::renameOver(part, target);
    if (!done)
        QFile::remove(part);
    return done;
}

void EarlierSaves::thin(const QDateTime &now) const
{
    sweepSavingNames(m_folder);
    const QList<EarlierSave> all = list();
    QSet<QString> kept;
    qint64 bytes = 0;
    for (const EarlierSave &save : worthKeeping(all, now)) {
        bytes += save.bytes;
        if (kept.isEmpty() || bytes <= bytesKept)
            kept.insert(save.path);
    }
    for (const EarlierSave &save : all) {
        if (!kept.contains(save.path))
            QFile::remove(save.path);
    }
}

} // namespace carrel
