// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QFile>
#include <QString>

#include <optional>

namespace carrel {

/// A name for something that is built beside its final place, `.<name>.<8 hex>.saving`, and takes
/// that place in one step when it is complete. What was not completed is removed, file or folder.
class NewPlace
{
public:
    /// Errors: NotFound (no such folder), NotWritable (no right, or `target` is a folder).
    static Result<NewPlace> besideFile(const QString &target);
    /// `target` must not exist or be an empty folder, else Refused.
    static Result<NewPlace> besideFolder(const QString &target);
    NewPlace(NewPlace &&other) noexcept;
    NewPlace &operator=(NewPlace &&) = delete;
    ~NewPlace();

    const QString &path() const { return m_path; }
    /// The same failure with the author's target in place of our own hidden name.
    Error named(const Error &error) const;
    /// Puts the complete work into its place and forces the name to the drive.
    Result<> take();

private:
    NewPlace(QString path, QString target)
        : m_path(std::move(path))
        , m_target(std::move(target))
    { }
    static Result<NewPlace> beside(const QString &target);

    QString m_path; ///< Empty once taken.
    QString m_target;
};

/// A file for writing that remembers the first write or read that failed. KArchive goes on after
/// one and reports success at the end, so its word is not asked: only this.
class WatchedFile : public QFile
{
public:
    /// Opens an existing file for writing from its start.
    Result<> openForWriting(const QString &path);
    /// The first failure, named for the author's `target`; nothing if all went well.
    std::optional<Error> failure(const QString &target) const;

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    void remember(ErrorCode failure, const QString &step);

    std::optional<ErrorCode> m_failure;
    QString m_detail;
};

} // namespace carrel
