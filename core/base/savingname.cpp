// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/savingname.h"

#include "core/base/system.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace carrel {
namespace {

Result<> copyBytes(const QString &from, const QString &to)
{
    constexpr qint64 mostAtOnce = qint64(1) << 20;
    QFile source(from);
    QFile target(to);
    errno = 0;
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return readError(source, errno);
    errno = 0;
    if (!target.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return systemError(errno, to, target.errorString());
    for (qint64 left = source.size(); left > 0;) {
        const QByteArray piece = source.read(std::min(left, mostAtOnce));
        if (piece.isEmpty())
            return fileError(ErrorCode::DriveError, from, source.errorString());
        errno = 0;
        if (target.write(piece) != piece.size())
            return systemError(errno, to, target.errorString());
        left -= piece.size();
    }
    return {};
}

} // namespace

QString savingNameFor(const QString &target)
{
    constexpr qsizetype longest = 60; // Of the author's part: names end at 255 bytes everywhere.
    const QFileInfo info(target);
    const QString tag =
        QString::number(QRandomGenerator::system()->generate(), 16).rightJustified(8, u'0');
    return u"%1/.%2.%3.saving"_s.arg(info.path(), info.fileName().left(longest), tag);
}

void sweepSavingNames(const QString &folder)
{
    const QDateTime yesterday = QDateTime::currentDateTimeUtc().addDays(-1);
    const auto found = QDir(folder).entryInfoList(
        {u".*.????????.saving"_s}, QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoSymLinks);
    for (const QFileInfo &info : found) {
        if (info.lastModified() >= yesterday)
            continue;
        if (info.isDir())
            QDir(info.filePath()).removeRecursively();
        else
            QFile::remove(info.filePath());
    }
}

Result<std::unique_ptr<FileBeside>> FileBeside::make(const QString &target)
{
    const QString path = savingNameFor(target);
    CARREL_TRY(sys::createExclusively(path));
    return std::make_unique<FileBeside>(path);
}

FileBeside::FileBeside(QString path)
    : m_path(std::move(path))
{ }

FileBeside::~FileBeside()
{
    QFile::remove(m_path);
}

Result<> copyFile(const QString &from, const QString &to)
{
    CARREL_TRY_VALUE(part, FileBeside::make(to));
    CARREL_TRY(copyBytes(from, part->path()));
    CARREL_TRY(sys::syncFile(part->path()));
    return sys::renameOver(part->path(), to);
}

} // namespace carrel
