// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/package/editable/givencourse.h"
#include "core/package/packagechoices.h"
#include "core/package/packageentry.h"

#include <QHash>
#include <QMutex>
#include <QSet>

#include <memory>

namespace carrel {

/// The file of an editable package that holds the course, and the one that says so.
inline constexpr auto editableCourseName = "course.json";
inline constexpr auto editableNoteName = "editable.json";
/// What the course file remembers of earlier exports; only where it does.
inline constexpr auto editableEarlierName = "earlier.json";

/// How the package is made, for whoever wants to make the same again.
struct EditableOptions
{
    QString format; ///< As on the command line.
    QString language; ///< Asked for; empty: the course's.
    bool isSplit = false;
    PackageChoices choices = {}; ///< Without the folder of schema files.
    bool hasSchemas = false; ///< Files of such a folder are in the package.
};

/// SHA-256 in hex, as the note has it.
QByteArray editableChecksum(const QByteArray &text);

/// What an editable package holds besides what learners get: the course as a JSON document whose
/// stored files are those of the package, and its checksum.
class EditableCourse
{
public:
    struct Parts
    {
        QSet<MediaId> media; ///< The stored files in use.
        QSet<NodeId> nodes; ///< All nodes.
        QHash<MediaId, QString> fileNames; ///< Of each of those files in the package.
        EditableOptions options;
    };

    /// `course` must outlive it.
    EditableCourse(const CourseView &course, Parts parts);

    /// The document, made while it is read: the same bytes each time.
    static Result<std::unique_ptr<QIODevice>> open(
        const std::shared_ptr<const EditableCourse> &course);
    /// The note: a small JSON object with the document's checksum. Reads the whole document unless
    /// it has been read before.
    static Result<QByteArray> note(const std::shared_ptr<const EditableCourse> &course);
    /// Both, in that order, behind what is remembered of earlier exports.
    static PackageEntries entries(const std::shared_ptr<const EditableCourse> &course);

private:
    friend class HashedDevice;
    struct Checksum
    {
        qint64 bytes = 0;
        QByteArray sha256;
    };
    void remember(const Checksum &checksum) const;
    std::optional<Checksum> remembered() const;

    const GivenCourse m_course;
    const Parts m_parts;
    const QByteArray m_earlier; ///< Empty: nothing is remembered.
    mutable QMutex m_mutex;
    mutable std::optional<Checksum> m_checksum;
};

} // namespace carrel
