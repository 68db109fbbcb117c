// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/records.h"
#include "core/storage/workingcopy.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace carrel::test {

/// How many modules, pages per module and blocks per page.
struct TreeSize
{
    int modules = 2;
    int pages = 3;
    int blocks = 4;
};

/// A state folder and a place for course files, with a clock that stands and ids that repeat.
class StorageFixture
{
public:
    StorageFixture();

    StorageOptions options() const; ///< Same clock and ids each time.
    QString folder() const { return m_folder.path(); } ///< All that follows lies below it.
    QString file(const QString &name) const
    {
        return m_folder.filePath(QStringLiteral("courses/") + name);
    }
    QString stateFolder() const { return m_folder.filePath(QStringLiteral("state")); }
    /// Names in the folder of course files, hidden ones too.
    QStringList files() const;
    QStringList sessions() const; ///< Names of the folders of working copies.

    /// An untitled working copy with a tree.
    std::unique_ptr<WorkingCopy> newCopy(const TreeSize &size = {});
    /// A course file with a tree and, if not empty, one media file. Returns its path.
    QString savedCourse(const QString &name, const TreeSize &size = {},
                        const QByteArray &media = {});

private:
    QTemporaryDir m_folder;
    std::shared_ptr<SetClock> m_clock;
    std::shared_ptr<SeededIdSource> m_ids;
};

/// The value, or a failed test with the error's message and detail.
template<typename T>
T taken(Result<T> result);
void require(const Result<> &result);

/// One recorded step, as an edit session would make it.
void recorded(Database &database, const QString &label, const std::function<void()> &change);
/// Takes the last step back, by its stored changes.
void undone(Database &database);

/// Fills an empty document.
void growTree(Database &database, const TreeSize &size, IdSource &ids);
/// Streams bytes in and adds the media row. Not a step by itself.
Media addMedia(WorkingCopy &copy, const QString &id, const QByteArray &bytes);
/// Some bytes that do not compress and are the same each time.
QByteArray noise(qsizetype size, quint32 seed);
/// Everything a media file holds now; fails the test if it cannot be read.
QByteArray mediaBytes(const MediaStore &store, const Media &media);

/// The digest of the document without meta: equal for equal content.
QByteArray contentDigest(Database &database, const char *schema = "main");
QByteArray contentDigest(const QString &path); ///< Through the gate.

[[noreturn]] void failWith(const Error &error);

template<typename T>
T taken(Result<T> result)
{
    if (!result)
        failWith(result.error());
    return std::move(*result);
}

} // namespace carrel::test
