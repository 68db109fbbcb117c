// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>

namespace carrel {

/// A new name for what is built beside its final place, `.<name>.<8 hex>.saving`: in the same
/// folder, so that it can take that place in one step.
QString savingNameFor(const QString &target);

/// Removes files and folders of such names that nobody has touched for a day: what processes left
/// that were killed on the way.
void sweepSavingNames(const QString &folder);

/// A file of such a name, built beside `target`: it goes when this does, unless it was renamed.
class FileBeside
{
public:
    /// Empty, and made by this call. Errors: as sys::createExclusively().
    static Result<std::unique_ptr<FileBeside>> make(const QString &target);
    explicit FileBeside(QString path);
    ~FileBeside();
    Q_DISABLE_COPY_MOVE(FileBeside)

    const QString &path() const { return m_path; }

private:
    QString m_path;
};

/// A copy that takes its name, in place of what has it, when all of it is on the drive. Errors:
/// NotFound, NotWritable, DiskFull, FileTooLarge, DriveError.
Result<> copyFile(const QString &from, const QString &to);

} // namespace carrel
