// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/packageformat.h"

#include "core/base/contract.h"
#include "core/base/translate.h"

#include <algorithm>

namespace carrel {

using namespace Qt::StringLiterals;

namespace {

using Shape = PackageFormat::Shape;

QString scorm12Title()
{
    return tr("LMS package (SCORM 1.2)");
}

QString scorm12About()
{
    return tr("For nearly every LMS. The right one if you are not told otherwise.");
}

QString third2004Title()
{
    return tr("LMS package (SCORM 2004, 3rd edition)");
}

QString third2004About()
{
    return tr("For an LMS that asks for SCORM 2004, and for courses too large for SCORM 1.2.");
}

QString fourth2004Title()
{
    return tr("LMS package (SCORM 2004, 4th edition)");
}

QString fourth2004About()
{
    return tr("Only for an LMS that asks for exactly this edition.");
}

QString cmi5Title()
{
    return tr("LMS package (cmi5)");
}

QString cmi5About()
{
    return tr("For an LMS with a learning record store that asks for cmi5 or xAPI.");
}

QString webTitle()
{
    return tr("Web folder");
}

QString webAbout()
{
    return tr("For a web server, an intranet or a stick. Nobody is told a score: progress stays in "
              "the learner's browser.");
}

QString htmlTitle()
{
    return tr("One HTML file");
}

QString htmlAbout()
{
    return tr("Everything in one file that opens with a double click. Nobody is told a score: "
              "progress stays in the learner's browser.");
}

} // namespace

QString splitNotice()
{
    return tr("Each module is a part of its own in the LMS, with its own score, progress and "
              "status; learners go from one to the next in the LMS's menu. How the scores become "
              "one is a setting of the LMS: Moodle takes the highest, the average or the sum. Open "
              "edX starts only the first part.");
}

const QList<PackageFormat> &packageFormats()
{
    static const QList<PackageFormat> formats{
        {u"scorm12"_s, scorm12Title, scorm12About, Shape::Package, u"zip"_s, true},
        {u"scorm2004-3"_s, third2004Title, third2004About, Shape::Package, u"zip"_s, true},
        {u"scorm2004-4"_s, fourth2004Title, fourth2004About, Shape::Package, u"zip"_s, true},
        {u"cmi5"_s, cmi5Title, cmi5About, Shape::Package, u"zip"_s, false},
        {u"web"_s, webTitle, webAbout, Shape::Package, u"zip"_s, false},
        {u"html"_s, htmlTitle, htmlAbout, Shape::SingleFile, u"html"_s, false},
    };
    return formats;
}

const PackageFormat &packageFormat(const QString &id)
{
    const auto &formats = packageFormats();
    const auto found = std::ranges::find(formats, id, &PackageFormat::id);
    contract(found != formats.end());
    return *found;
}

} // namespace carrel
