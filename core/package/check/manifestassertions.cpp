// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is said about assertions 2 and 15 to 27: what every SCORM manifest has to keep.

#include "core/base/translate.h"
#include "core/package/check/assertions.h"
#include "core/package/check/checks.h"

namespace carrel::check {

namespace {

QList<Assertion> formAssertions(const QString &schemaFolder)
{
    return {
        {2, tr("imsmanifest.xml lies at the root, once"),
         tr("It is the first thing an LMS looks for; if it lies in a folder or is spelled "
            "differently, the package is refused as being none."),
         tr("Open the folder that holds imsmanifest.xml, select all that is in it, and pack that "
            "selection: not the folder itself."),
         manifestAtRoot},
        {15, tr("The manifest fits its XML schema"),
         tr("An LMS that reads strictly refuses the package; others leave out what they do not "
            "understand."),
         tr("Correct the manifest where the messages say, or export the course again with a "
            "current version of its program."),
         [schemaFolder](const PackageArchive &archive) {
             return manifestFitsSchema(archive, schemaFolder);
         }},
        {16, tr("Namespaces and prefixes are the ones LMSs look for"),
         tr("LMSs compare these words letter by letter and do not find the SCORM part of the "
            "manifest under others; then nothing is tracked."),
         tr("Write the namespaces of the version of SCORM, the first one without a prefix, and "
            "the prefixes adlcp, adlseq, adlnav and imsss."),
         namespacesAndPrefixes},
        {17, tr("Schema name and version are written exactly"),
         tr("By these words an LMS decides which version it plays; for others Moodle takes 1.2 "
            "and Open edX takes 2004, and results are lost."),
         tr("Write “ADL SCORM” and “1.2”, “2004 3rd Edition” or “2004 4th Edition”, without "
            "blanks around them."),
         schemaVersion},
        {27, tr("The manifest needs nothing outside itself"),
         tr("LMSs read this one file: what stands in others, or under another base address, is "
            "not found."),
         tr("Remove xml:base, DOCTYPE and manifests inside the manifest; write metadata into the "
            "manifest or leave them out."),
         manifestStandsAlone},
    };
}

QList<Assertion> itemAssertions()
{
    return {
        {18, tr("There is one organization, and it is the default"),
         tr("Without it an LMS does not know what to show and lists nothing, or the wrong course."),
         tr("Keep one organization and write its identifier into “default”."), defaultOrganization},
        {19, tr("The organization and every item have a title"),
         tr("The title is what learners choose in the LMS; Open edX cannot import a course "
            "without one."),
         tr("Write a title for each."), titlesPresent},
        {20, tr("Every leaf item points to a resource, no other item does"),
         tr("An item that leads nowhere shows an empty page, and one that leads somewhere and "
            "holds others is launched by some LMSs only."),
         tr("Let the items without items below them name a resource of the manifest, and no "
            "other."),
         itemsPointToResources},
        {25, tr("Identifiers are unique and well formed"),
         tr("An LMS keeps results under them: two equal ones share a result, and with dots, "
            "blanks or a digit in front older LMSs lose it."),
         tr("Give each its own identifier of letters, digits, “-” and “_”, a letter first, at "
            "most 60 characters. Never change it once learners are in the course."),
         identifiersFit},
        {26, tr("Items are visible"), tr("Open edX lists only items that say so."),
         tr("Write isvisible=\"true\" at every item."), itemsVisible},
    };
}

QList<Assertion> resourceAssertions()
{
    return {
        {21, tr("Launched resources have a type, a SCORM type and an address"),
         tr("Without the SCORM type Moodle takes the course for a file to read and marks it as "
            "complete when it is opened."),
         tr("Write type=\"webcontent\", the SCORM type “sco” (adlcp:scormtype in 1.2, "
            "adlcp:scormType in 2004) and the address of the page."),
         resourcesAreLaunchable},
        {22, tr("The launch file exists and is listed in its resource"),
         tr("If it is missing, or spelled differently, learners see an error in place of the "
            "course."),
         tr("Name the page exactly as the file is called, and list it as a file of the same "
            "resource."),
         launchFilesListed},
        {23, tr("The first resource with an address is the one that is launched"),
         tr("Open edX launches the first one, whatever the items say."),
         tr("Move the resource of the course to the front."), launchResourceFirst},
        {24, tr("The manifest lists all files and only these"),
         tr("LMSs that copy only what is listed show a course with holes; what is listed and not "
            "there stops the import elsewhere."),
         tr("List every file of the package once, spelled as it is, and nothing else; remove "
            "files that are not used."),
         filesAreListed},
    };
}

} // namespace

QList<Assertion> manifestAssertions(const QString &schemaFolder)
{
    return formAssertions(schemaFolder) + itemAssertions() + resourceAssertions();
}

} // namespace carrel::check
