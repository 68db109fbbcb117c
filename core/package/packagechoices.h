// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/model/settings.h"

#include <QString>

namespace carrel {

/// What an author may ask of one export beside its format. Everything as it stands is what suits
/// nearly every LMS; takesChoice() says what has a meaning in which format.
struct PackageChoices
{
    /// In the manifest, where an LMS may act by it. As usual: in SCORM as the course's settings
    /// say, in cmi5 always.
    enum class PassMark { AsUsual, Sent, LeftOut };
    /// The word for "finished and passed".
    enum class Finished { AsCourse, Passed, Completed };
    /// The word for "finished" where no question counts.
    enum class Ungraded { Completed, Passed };
    /// The word for "all done, too few points, tries left".
    enum class NotReached { Incomplete, Failed };
    /// Where the course is opened. As usual: as suits the LMS.
    enum class Window { AsUsual, Same, New };

    PassMark passMark = PassMark::AsUsual;
    Finished finishedAs = Finished::AsCourse;
    Ungraded ungradedAs = Ungraded::Completed;
    NotReached notReachedAs = NotReached::Incomplete;
    Window window = Window::AsUsual; ///< In SCORM only the administrator's sheet can say it.
    QString schemaFolder = {}; ///< Whose .xsd and .dtd files are put beside the manifest; or empty.
    NodeId module = {}; ///< This one and those below it, nothing else; null: the whole course.
    int pictureWidth = 0; ///< Pixels; wider pictures are made narrower. 0: as they are.

    friend bool operator==(const PackageChoices &, const PackageChoices &) = default;
};

inline constexpr int leastPictureWidth = 200;
inline constexpr int mostPictureWidth = 10'000;

enum class PackageChoice {
    PassMark,
    FinishedAs,
    UngradedAs,
    NotReachedAs,
    Window,
    Schemas,
};

/// Whether a choice has a meaning in that format. One module only and narrower pictures have in
/// all.
bool takesChoice(const QString &format, PackageChoice choice);

/// Whether the manifest of that format holds the pass mark of a course in which questions count.
bool sendsPassMark(const QString &format, const PackageChoices &choices,
                   const CourseSettings &settings);

} // namespace carrel
