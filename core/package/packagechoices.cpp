// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/packagechoices.h"

using namespace Qt::StringLiterals;

namespace carrel {

bool takesChoice(const QString &format, PackageChoice choice)
{
    const bool is12 = format == u"scorm12";
    const bool isScorm = is12 || format.startsWith(u"scorm2004");
    const bool isCmi5 = format == u"cmi5";
    switch (choice) {
    case PackageChoice::PassMark:
    case PackageChoice::Window:
    case PackageChoice::Schemas: return isScorm || isCmi5;
    case PackageChoice::UngradedAs: return isScorm; // in cmi5 "passed" needs a score
    case PackageChoice::FinishedAs: // elsewhere completion and success are two words
    case PackageChoice::NotReachedAs: return is12;
    }
    return false;
}

bool sendsPassMark(const QString &format, const PackageChoices &choices,
                   const CourseSettings &settings)
{
    if (!takesChoice(format, PackageChoice::PassMark))
        return false;
    if (choices.passMark == PackageChoices::PassMark::AsUsual)
        return format == u"cmi5" || settings.sendPassMark;
    return choices.passMark == PackageChoices::PassMark::Sent;
}

} // namespace carrel
