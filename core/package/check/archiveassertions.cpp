// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is said about assertions 1 to 14.

#include "core/base/translate.h"
#include "core/package/check/assertions.h"
#include "core/package/check/checks.h"

namespace carrel::check {

namespace {

CheckResult needsCourse(const PackageArchive &)
{
    return {{}, tr("only the course can show it, exported twice; tests of Carrel do that")};
}

CheckResult needsOddName(const PackageArchive &)
{
    return {{},
            tr("only a course whose files have such names can show it; tests of Carrel do that")};
}

QList<Assertion> containerAssertions()
{
    return {
        {1, tr("Two independent readers open the zip and all checksums are right"),
         tr("A file that was damaged on its way is missing in the LMS, or stops the upload with a "
            "message that says little."),
         tr("Make or copy the package again. If it happens twice, check the drive."),
         opensInTwoReaders},
        {7, tr("Entries are stored or deflated, not encrypted, sizes in front"),
         tr("Many LMSs unpack with old programs that know nothing else, and then skip files or "
            "refuse the whole package."),
         tr("Pack the files again with an ordinary zip program, without a password."),
         plainHeaders},
        {8, tr("No Zip64 records"),
         tr("Zip64 is for archives above 4 GB; LMSs that do not know it find an empty archive."),
         tr("Pack the files again without Zip64. If the package is that large, link large videos "
            "instead of storing them, or split the course."),
         noZip64},
    };
}

QList<Assertion> nameAssertions()
{
    return {
        {3, tr("No file name leads elsewhere or holds a control character"),
         tr("Backslashes, “..” and drive letters put files into the wrong folder or outside of it, "
            "so LMSs refuse the package or show a course without its files."),
         tr("Pack the files again with a program that writes “/” between folders, from inside the "
            "folder of the package."),
         harmlessNames},
        {4, tr("File names are short, lower-case ASCII"),
         tr("Spaces, capitals, accents and signs are read differently by servers, so a file that "
            "is there is not found."),
         tr("Rename the files with the letters a to z, digits, “-” and “_”, at most 120 "
            "characters with their folders, and name them so wherever they are used."),
         plainNames},
        {5, tr("No two file names differ only by upper and lower case"),
         tr("On servers with Windows one of the two replaces the other."),
         tr("Rename one of the two, or remove it if both are the same."), namesDifferBeyondCase},
        {6, tr("No two files in different folders have the same name"),
         tr("Some LMSs look files up by their name alone and show the first that they find."),
         tr("Give each file a name of its own, for instance with its folder in front."),
         baseNamesDiffer},
        {9, tr("Every file has an extension that LMSs serve"),
         tr("LMSs refuse packages with files that a server could run, and browsers do not use a "
            "file that is served as an unknown type."),
         tr("Remove files that the course does not need; convert the others (pictures to png or "
            "jpg, sound to mp3, films to mp4)."),
         knownExtensions},
    };
}

QList<Assertion> contentAssertions()
{
    return {
        {10, tr("No hidden files, sources, databases or paths of the author's computer"),
         tr("They make the package larger, and every learner can open them: names of people and "
            "projects, drafts and answers get out."),
         tr("Remove them from the folder and pack it again; where a path stands in a file, name "
            "the file in the package instead."),
         noBaggage},
        {11, tr("Two exports of the same course have the same bytes"),
         tr("Then a checksum says whether the LMS has the version that was tested."),
         tr("Compare the checksums of two exports."), needsCourse},
        {12, tr("Every reference leads to a file of the package or to an https address"),
         tr("What is named and not there stays empty in the course, and what comes over http is "
            "blocked by browsers."),
         tr("Put the file into the package under exactly that name, or correct the reference; "
            "upper and lower case count."),
         referencesResolve},
        {13, tr("Text files are UTF-8 without a byte order mark"),
         tr("Otherwise letters with accents turn into signs, and some LMSs cannot read a manifest "
            "that begins with a mark."),
         tr("Save the file as UTF-8, in editors that ask: without BOM."), textIsUtf8},
        {14, tr("Files with accents and spaces in their names are shown in the course"),
         tr("Authors name their files as they like; in the package each has a plain name."),
         tr("Look at the page that shows the file, in the preview."), needsOddName},
    };
}

} // namespace

QList<Assertion> archiveAssertions()
{
    return containerAssertions() + nameAssertions() + contentAssertions();
}

QList<Assertion> pageAssertions()
{
    return contentAssertions();
}

} // namespace carrel::check
