// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/editsession.h"
#include "core/package/exporter.h"
#include "core/package/republish/delivered.h"
#include "core/package/republish/republishreport.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace carrel {

/// An export that the course file remembers.
struct ExportRecord
{
    QString at = {}; ///< timeText().
    QString format = {}; ///< One of packageFormats().
    bool isSplit = false;
    QString profile = {}; ///< The LMS that was chosen, by its id; may be empty.
    QString name = {}; ///< Of the file or folder, without its path.
    qint64 bytes = 0; ///< Of the file, or of all files in the folder.
    QString sha256 = {}; ///< Hex, of the file; empty for a folder.
    QString saveId = {}; ///< Of the course file as it was then; filled in by rememberExport().
};

/// Oldest first. What cannot be read of them is left out: a course without them is whole.
QList<ExportRecord> rememberedExports(const CourseView &course);

/// The last one that reached its learners in the same way: for `profile`, or else for any LMS.
std::optional<ExportRecord> lastExport(const CourseView &course, const DeliveredWay &way,
                                       const QString &profile = {});

/// What that one delivered. Damaged if it is not kept whole.
Result<DeliveredCourse> deliveredThen(const CourseView &course, const ExportRecord &record);

/// What changed since that one, as an export of `now` would bring it to its learners.
Result<RepublishReport> changesSince(const CourseView &course, const ExportRecord &record,
                                     const DeliveredCourse &now);

/// SHA-256 of a file as a record has it; empty for a folder and for what cannot be read.
QString recordedChecksum(const QString &path);

/// Keeps an export in the course file, from its next save on: no step, untouched by undo. The last
/// ten stay, and the last of each way and LMS. Refused where the course is too large for that.
Result<> rememberExport(EditSession &session, const ExportRecord &record,
                        const DeliveredCourse &delivered);

/// All that the course file remembers of its exports, as texts by name, for whoever takes the
/// course elsewhere. Empty where nothing is remembered.
QJsonObject rememberedFacts(const CourseView &course);
/// Makes another course file remember the same. What is no such fact is left out.
Result<> putRememberedFacts(EditSession &session, const QJsonObject &facts);

/// What results meant in an earlier export: all that a package needs to read its learners' memory.
struct EarlierState
{
    QHash<QString, QString> fingerprints; ///< By the id of the course or part.
    QHash<int, int> steps; ///< Of scores, by export index.
    QSet<int> held; ///< Export indexes that counted once their page was handed in.
};

/// Newest first.
QList<EarlierState> earlierStates(const CourseView &course);

/// `earlier` of a course.js, whose object this is, with its fingerprint: only what differs, and at
/// most 3,000 characters, the newest first. Empty where nothing does.
QJsonArray earlierMember(const QList<EarlierState> &states, const QJsonObject &course);

} // namespace carrel
