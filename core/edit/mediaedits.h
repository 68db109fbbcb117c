// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/model/node.h"

#include <QList>
#include <QString>

class QIODevice;

namespace carrel {

class CourseView;
class Edit;
class EditSession;

// What an author can do with stored files. Each is one step that can be undone; the bytes
// themselves are stored once and outlive the step.

struct InsertedMedia
{
    MediaId id;
    bool wasThere = false; ///< The course had a file with the same content already: that one.
    QString advice; ///< What the author should know, e.g. that not all browsers play it; or empty.
};

/// Streams a file into the course. What it is is found from its content; size and duration are
/// read from it where they are known. NotFound, NotWritable or DriveError if it cannot be read,
/// InvalidInput if it is empty, of no type that a course takes or cannot be played, Cancelled.
Result<InsertedMedia> insertFile(EditSession &session, const QString &path,
                                 const Progress &progress = {});
/// The same from an open, seekable device; `name` is for display.
Result<InsertedMedia> insertMedia(EditSession &session, QIODevice &device, const QString &name,
                                  const Progress &progress = {});

/// The same inside a verb.
Result<InsertedMedia> insertMedia(Edit &edit, QIODevice &device, const QString &name,
                                  const Progress &progress = {});

/// Another content under the same id: everything that uses the file shows the new one.
/// InvalidInput if it is of another sort (a film for a picture).
Result<InsertedMedia> replaceMedia(EditSession &session, const MediaId &id, const QString &path,
                                   const Progress &progress = {});

/// Everything that uses a file shows `other`, which is in the course already; the file itself goes.
/// InvalidInput if they are the same or of different sorts, NotFound.
Result<> replaceMediaBy(EditSession &session, const MediaId &id, const MediaId &other);

/// A new content for a stored file, such as a smaller copy of a picture.
struct NewContent
{
    MediaId id;
    QString path; ///< Of the file that holds it.
};
/// Contents of many files as one step, under their ids and names; an ending that no longer fits
/// the type is changed. Errors as replaceMedia(); then none is changed. Returns the bytes saved.
Result<qint64> replaceContents(EditSession &session, const QList<NewContent> &contents,
                               const Progress &progress = {});

Result<> renameMedia(EditSession &session, const MediaId &id, const QString &name);

/// Refused, naming a page, while something uses it.
Result<> deleteMedia(EditSession &session, const MediaId &id);
/// Several as one step; refused as a whole while something uses one of them.
Result<> deleteMedia(EditSession &session, const QList<MediaId> &ids);
/// As one step; returns how many there were.
Result<int> deleteUnusedMedia(EditSession &session);

/// The blocks (or other nodes) that use a file, in document order, without their bodies; the course
/// itself if its settings do.
Result<QList<OutlineNode>> usesOfMedia(const CourseView &view, const MediaId &id);

} // namespace carrel
