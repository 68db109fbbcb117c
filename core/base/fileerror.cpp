// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/system.h"
#include "core/base/translate.h"

#include <QDir>
#include <QFileDevice>
#include <QFileInfo>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace carrel {
namespace {

QString sentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::DiskFull:
        return tr(
            "The drive is full: there is no room left at “%1”. Nothing was lost; free some space "
            "and try again.");
    case ErrorCode::FileTooLarge:
        return tr(
            "“%1” would become larger than this drive allows for one file (4 GB on sticks and "
            "cards formatted as FAT). Use another drive.");
    case ErrorCode::NotWritable:
        return tr("“%1” cannot be written: you do not have the right to, or it is write-protected. "
                  "Choose another place or change its permissions.");
    case ErrorCode::DriveError:
        return tr(
            "The drive with “%1” does not answer as it should. Check the drive or the network "
            "connection, then try again.");
    case ErrorCode::InUse:
        return tr(
            "“%1” is being used by another program right now. Close it there or wait a moment, "
            "then try again.");
    case ErrorCode::NotFound:
        return tr(
            "“%1” is not there. It may have been moved, renamed or deleted; look for it and open "
            "it from its new place.");
    case ErrorCode::Damaged:
        return tr(
            "“%1” is damaged and cannot be read as a whole. Keep it as it is, and open an earlier "
            "save or a copy.");
    case ErrorCode::Refused:
        return tr(
            "One text is larger than a course can hold (16 MB). Nothing was changed; shorten it or "
            "divide it.");
    default:
        return tr("Carrel made a mistake and took this step back; your course is as it was before. "
                  "Please report it (“%1”).");
    }
}

} // namespace

Error fileError(ErrorCode code, const QString &place, const QString &detail)
{
    const QString text = sentence(code);
    const bool namesPlace = text.contains(u"%1");
    return {code, namesPlace ? text.arg(QDir::toNativeSeparators(place)) : text, detail};
}

Error systemError(int systemError, const QString &place, const QString &detail)
{
    const QString log = u"errno %1 %2"_s.arg(systemError).arg(detail);
    return fileError(sys::categoryOf(systemError), place, log);
}

Error readError(const QFileDevice &file, int systemError)
{
    const QFileInfo info(file.fileName());
    const bool isGone = systemError == ENOENT || !info.exists();
    if (isGone)
        return fileError(ErrorCode::NotFound, file.fileName(), file.errorString());
    const bool isRefused =
        systemError != 0 && sys::categoryOf(systemError) == ErrorCode::NotWritable;
    if (isRefused || file.error() == QFileDevice::PermissionsError || !info.isReadable()) {
        return {ErrorCode::NotWritable,
                tr("You do not have the right to read “%1”. Ask its owner, or copy it to a place "
                   "of your own.")
                    .arg(info.fileName()),
                file.errorString()};
    }
    return fileError(ErrorCode::DriveError, file.fileName(), file.errorString());
}

} // namespace carrel
