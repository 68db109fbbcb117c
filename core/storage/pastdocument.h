// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/storage/changes.h"
#include "core/storage/coursereader.h"

#include <QSet>

#include <memory>
#include <optional>

namespace carrel {

/// What a document was earlier: its tables in memory ("main"), beside the working copy they come
/// from ("work"), which is pinned to the state it had when this was opened. Meant for one thread,
/// which need not be that of the working copy; lives for one question, since what is pinned cannot
/// be tidied.
class PastDocument
{
public:
    /// `workPath` of a working copy that is open; `media` are the attached sources of bytes.
    struct MediaFile
    {
        QByteArray name;
        QString path;
    };
    static Result<std::unique_ptr<PastDocument>> open(const QString &workPath,
                                                      const QList<MediaFile> &media);

    // One of the three, once. Cancelled leaves nothing to be read.
    /// As it was after a step that is in the history, done or undone; 0: before the first.
    /// NotFound.
    Result<> goToStep(qint64 step, const Progress &progress = {});
    /// NotFound, Damaged, TooNew.
    Result<> goToSnapshot(qint64 id, const Progress &progress = {});
    Result<> stayEmpty(); ///< A document without anything.

    /// For reading the tables in memory, media included.
    const CourseReader &reader() const { return *m_reader; }
    /// What makes the working copy's document into this one.
    Result<Changes> wayFromNow(const Progress &progress = {}) const;
    /// What makes this one into the working copy's.
    Result<Changes> wayToNow(const Progress &progress = {}) const;

    /// The steps that touched a node, what is below it or what was below it once. Needs none of the
    /// states above.
    Result<QSet<qint64>> stepsTouching(const QString &node, const Progress &progress = {}) const;

    /// The working copy may be tidied; of this only reader() is of use afterwards, and after an
    /// error nothing.
    Result<> unpin();

private:
    explicit PastDocument(std::unique_ptr<CourseReader> reader, Transaction pin)
        : m_reader(std::move(reader))
        , m_pin(std::move(pin))
    { }

    Database &database() const { return m_reader->database(); }
    Result<> copyNow();
    Result<> walk(qint64 step, const Progress &progress);
    Result<Changes> changesOf(qint64 step) const;

    std::unique_ptr<CourseReader> m_reader;
    std::optional<Transaction> m_pin; ///< Ends before the reader does.
};

} // namespace carrel
