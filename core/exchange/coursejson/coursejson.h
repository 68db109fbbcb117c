// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/edit/courseview.h"
#include "core/edit/editsession.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

class QIODevice;

namespace carrel {

/// The whole course as one JSON document with its media as files beside it: to write a course by
/// hand or by program, to compare two, to keep one readable for ever. docs/course-json.md says what
/// is in it, docs/course.schema.json says it to programs.
namespace coursejson {

constexpr int formatVersion = 1;

/// What a JSON document may have at most; a larger one is refused before it is read.
constexpr qint64 largestDocument = 256 << 20; ///< Bytes.
constexpr qint64 mostValues = 16'000'000; ///< Members and entries, in the whole document.
constexpr int deepestValue = 256; ///< Objects and lists inside each other.
constexpr int deepestNode = 32; ///< Course, modules, page and block inside each other.

/// What was loaded, and what the author should look at although nothing was refused.
struct LoadReport
{
    qint64 nodes = 0;
    int media = 0;
    qint64 mediaBytes = 0;
    QStringList warnings; ///< Translated, each beginning with its place in the JSON.
};

struct LoadOptions
{
    /// New: the course becomes another one, with an id of its own (for templates).
    enum class Identity { Keep, New };
    Identity identity = Identity::Keep;
    Progress progress = {};
    /// Complete: what a body or a stored file lacks is added as in a new block. AsWritten: nothing
    /// is, for documents that a course was written into whole.
    enum class Lacking { Complete, AsWritten };
    Lacking lacking = Lacking::Complete;
};

/// A document whose files do not lie beside it.
struct Source
{
    QByteArray document;
    QString name; ///< How messages call it.
    /// Opens what the "file" of an entry names, seekable; `place` is the entry's, for messages.
    std::function<Result<std::unique_ptr<QIODevice>>(const QString &file, const QString &place)>
        open;
};

/// Reads a document and its media into a session whose course is still empty (createNew()), as one
/// step; on error the session is as before. Nothing is saved. Members and kinds this version does
/// not know are kept; missing ids are made; plain strings become rich text.
/// Errors: NotFound, InvalidInput (what does not fit, with its place, as
/// `children[0].options[1].correct: ...`; a media file that is missing or differs), TooNew,
/// DriveError, Refused (the session's course is not empty), Cancelled.
Result<LoadReport> load(const QString &path, EditSession &session, const LoadOptions &options = {});

/// The same from elsewhere.
Result<LoadReport> load(const Source &source, EditSession &session,
                        const LoadOptions &options = {});

/// Writes the canonical document to a device open for writing, node by node, so that memory does
/// not grow with the course. No media file is written: the document says that they are in
/// `mediaFolder` (as "file" members begin, e.g. "handover.media"); with an empty name it names
/// none.
Result<> dump(const CourseView &course, QIODevice &out, const QString &mediaFolder,
              const Progress &progress = {});

/// Writes `path` and, if the course has media, the folder `<path without suffix>.media` beside it.
/// Both take their names only when complete; on error nothing new is left. An existing document is
/// replaced, and so are files of the same name in the folder; others there stay.
Result<> dumpFile(const CourseView &course, const QString &path, const Progress &progress = {});

/// The media folder that dumpFile() uses for `path`.
QString mediaFolderFor(const QString &path);

} // namespace coursejson
} // namespace carrel
