// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/model/settings.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace carrel::cmi5 {

/// What cmi5.xml says of a course that is launched as a whole.
struct Structure
{
    NodeId course; ///< All ids come from it, so renaming changes none.
    QString title;
    QString language; ///< BCP 47, of the title.
    QString launchFile;
    QString moveOn; ///< What the LMS waits for, see moveOn().
    std::optional<int> passMark; ///< Percent; left out where nothing counts.
    bool hasOwnWindow = false; ///< The LMS is asked to open one for it.
};

/// cmi5.xml (cmi5 "Quartz" 13.1).
QByteArray structureXml(const Structure &structure);

/// When an LMS may take the course for done, in the words of cmi5.
QString moveOn(CourseSettings::Completion completion, bool countsPoints);

} // namespace carrel::cmi5
