// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/edit/courseview.h"
#include "core/package/packagechoices.h"
#include "core/package/packageentry.h"
#include "core/package/packageformat.h"

#include <QDateTime>
#include <QStringList>

#include <functional>
#include <optional>

namespace carrel {

/// A picture (open, seekable) of a media type, made so many pixels wide; nothing where it stays as
/// it is. The same picture gives the same bytes, of the same type.
using NarrowPicture =
    std::function<std::optional<QByteArray>(QIODevice &device, const QString &type, int width)>;

/// The author's choices for one export. What belongs to the course (pass mark, completion rule)
/// is not here: it is read from the course's settings.
struct PackageOptions
{
    QString interfaceLanguage =
        {}; ///< Of the player's own words; empty: the course's, else English.
    bool isSplit = false; ///< One part per module, in formats that may be split; else not.
    PackageChoices choices = {}; ///< Those that have no meaning in the format are passed over.
    NarrowPicture narrow = {}; ///< Needed for choices.pictureWidth (core/pictures).
};

/// What a learner's progress and scores need between two launches, and what the format has for
/// them and for the answers, which take what is left.
struct ResumeMemory
{
    int length = 0; ///< Worst-case characters of mandatory resume state.
    int limit = 0; ///< Characters the format allows; 0 while that is not known.

    /// Rounded up, and beyond 100 where it does not fit; 0 without a limit.
    int percent() const { return limit > 0 ? (length * 100 + limit - 1) / limit : 0; }
};

/// What the author should know about a package besides its bytes.
struct PackageNotes
{
    QStringList warnings; ///< Translated sentences: nothing dropped silently.
    QStringList thirdParties; ///< https origins the learner's browser may ask, after a click.
    ResumeMemory memory;
    QString
        letterKey; ///< The file that says what the letters in a report mean; empty if none does.
};

struct PackagePlan
{
    PackageEntries entries; ///< In writing order, manifest first.
    PackageNotes notes;
};

/// Turns a course into the files of one delivery format. Pure: the same view and options give the
/// same entries with the same bytes.
class Exporter
{
public:
    virtual ~Exporter() = default;
    virtual const PackageFormat &format() const = 0;
    /// The view must outlive the entries. Errors: Refused (a limit, with the cause named), Damaged.
    virtual Result<PackagePlan> plan(const CourseView &course,
                                     const PackageOptions &options) const = 0;
    /// What plan() would note, in a fraction of its time and memory: no page is written.
    /// Errors: as plan(), but a limit is reported, not refused.
    virtual Result<ResumeMemory> resumeMemory(const CourseView &course) const = 0;
};

/// All formats of this build, in menu order; alive as long as the program.
const QList<const Exporter *> &allExporters();
const Exporter *findExporter(const QString &id); ///< Null if unknown.

/// Writes a plan as a zip file: complete and verified by reading beside `path`, then renamed.
/// On any error nothing exists under `path` that was not there before.
/// Errors: DiskFull, FileTooLarge, NotWritable, DriveError, Refused, Cancelled, Damaged
/// (verification).
Result<> writeZip(const PackagePlan &plan, const QString &path, const Progress &progress = {});

/// Writes the one file of a plan of a single-file format, as writeZip() does.
Result<> writeSingleFile(const PackagePlan &plan, const QString &path,
                         const Progress &progress = {});

/// Writes a plan as a folder, which must not exist or be empty.
Result<> writeFolder(const PackagePlan &plan, const QString &path, const Progress &progress = {});

} // namespace carrel
