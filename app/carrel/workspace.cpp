// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/carrel/workspace.h"

#include "core/base/system.h"
#include "core/base/translate.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace carrel::cli {

namespace {

bool isInUse(const QString &workspace)
{
    QDirIterator locks(workspace, {u"lock"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (locks.hasNext()) {
        const auto lock = sys::FileLock::tryTake(locks.next());
        if (!lock || !*lock)
            return true;
    }
    return false;
}

/// What commands left that were killed: it holds texts of courses.
void sweepLeft(const QFileInfo &own)
{
    const QDateTime yesterday = QDateTime::currentDateTimeUtc().addDays(-1);
    const auto found = own.dir().entryInfoList({u"carrel-??????"_s}, QDir::Dirs | QDir::NoSymLinks);
    for (const QFileInfo &folder : found) {
        const bool isOurs =
            folder.ownerId() == own.ownerId() && folder.fileName() != own.fileName();
        if (isOurs && folder.lastModified() < yesterday && !isInUse(folder.filePath()))
            QDir(folder.filePath()).removeRecursively();
    }
}

} // namespace

Workspace::Workspace()
    : m_folder(QDir::temp().filePath(u"carrel-XXXXXX"_s))
{
    if (m_folder.isValid())
        sweepLeft(QFileInfo(m_folder.path()));
}

Result<SessionOptions> Workspace::sessionOptions() const
{
    if (!m_folder.isValid())
        return Error{ErrorCode::NotWritable,
                     tr("No temporary folder can be made in “%1”. Set TMPDIR to a folder you may "
                        "write in.")
                         .arg(QDir::tempPath()),
                     m_folder.errorString()};
    SessionOptions options;
    options.stateFolder = m_folder.path();
    return options;
}

} // namespace carrel::cli
