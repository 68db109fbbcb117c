// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <QList>
#include <QString>

#include <memory>

namespace carrel {

/// One thing that did not come through as it was.
struct SalvageItem
{
    enum class What {
        LostNode, ///< A module, page or block of which only the outline tells.
        EmptiedNode, ///< Its title came through, what else it held did not.
        MadeUpNode, ///< Stands in for the course or a module or page that is gone.
        MovedNode, ///< What it stood in is gone: it stands among the rescued pages.
        DamagedLetters, ///< Some letters of it are replaced by U+FFFD.
        LostMedia, ///< Without its bytes, so left out.
        DamagedMedia, ///< Kept, with bytes that are not those that were added.
        NamelessMedia, ///< Bytes that are whole, of a file whose name is gone.
        LostSetting,
        LostSkill,
        LostComment, ///< `title` is what it says.
        MovedComment, ///< Its block is gone: it stands at the course.
        LostLinks, ///< `count` links to skills and set-aside findings.
        LostNumbers, ///< `count` pages or questions are new to packages.
        BrokenRows, ///< `count` rows that say nothing any more.
        UnreadablePages, ///< `count` pages of the file the drive did not give.
        LostExports, ///< `count` remembered exports and texts of them.
    };
    What what = What::BrokenRows;
    QString kind = {}; ///< Of a node.
    QString title = {};
    QString place = {}; ///< Title of what it stood in; may be empty.
    int count = 1;
};

/// What salvageCourse() got out of a damaged file.
struct SalvageFindings
{
    bool isTextWhole = false; ///< All but media is, to the letter, what was saved.
    QString title; ///< Of the course.
    int modules = 0;
    int pages = 0;
    int blocks = 0;
    int media = 0; ///< Files that came through whole.
    QList<SalvageItem> items; ///< Most important first.
};

struct SalvageOptions
{
    QString target; ///< The new file; replaced if it exists.
    std::shared_ptr<IdSource> ids = {}; ///< Null: random.
    std::shared_ptr<Clock> clock = {}; ///< Null: the system's.
};

/// Reads whatever can be read of a damaged course file and writes a new course with it, one that
/// the gate lets in. The damaged file is read only, and never by SQLite. On error there is no new
/// file. NotFound, NotWritable, NotOurs (nothing of a course in it), TooNew, Refused (the target is
/// the damaged file), Cancelled, DiskFull, DriveError.
Result<SalvageFindings> salvageCourse(const QString &damaged, const SalvageOptions &options,
                                      const Progress &progress = {});

/// The document id in a course file, damaged or not; empty where none is found near its beginning.
QString documentIdIn(const QString &path);

} // namespace carrel
