// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is said about assertions 28 to 40 and 66 to 70: what one format asks for.

#include "core/base/translate.h"
#include "core/package/check/assertions.h"
#include "core/package/check/checks.h"

namespace carrel::check {

namespace {

CheckResult needsProof(const PackageArchive &)
{
    return {{},
            tr("only the running course can show it: the tracking proof (carrel prove) for a "
               "course of Carrel, else a browser")};
}

QList<Assertion> statusAssertions()
{
    return {
        {33, tr("SCORM types are sco or asset, and nothing of SCORM 1.2 occurs"),
         tr("In SCORM 2004 the T of scormType is a capital; spelled as in 1.2 it is not found, "
            "and the course is not tracked."),
         tr("Write adlcp:scormType, and remove the elements of SCORM 1.2."), of2004Only},
        {34, tr("Completion and success are said by the course, not guessed by the LMS"),
         tr("Otherwise an LMS takes everybody who opened and closed the course for completed and "
            "passed."),
         tr("Write completionSetByContent and objectiveSetByContent with the value true into the "
            "deliveryControls of the item."),
         contentSetsStatus},
        {36, tr("Completion thresholds are written as this edition wants them"),
         tr("Written for the other edition they are not read, or the manifest is refused."),
         tr("3rd edition: a number from 0 to 1 as text; 4th edition: attributes only. Leave it "
            "out where the course says itself when it is completed."),
         thresholdsFit},
        {37, tr("A score that is needed is the pass mark of the course"),
         tr("Otherwise the LMS says failed where the course said passed, or the other way round."),
         tr("Write minNormalizedMeasure as a number from 0 to 1 that is the pass mark, 0.8 for 80 "
            "percent."),
         measuresFit},
    };
}

QList<Assertion> sequencingAssertions()
{
    return {
        {35, tr("The LMS can start the course, and its objectives are its own"),
         tr("Without flow some LMSs start nothing; objectives that reach other courses mix up "
            "results."),
         tr("Write flow=\"true\" in the controlMode of the organization, and "
            "objectivesGlobalToSystem=\"false\"."),
         organizationFlows},
        {38, tr("Buttons of the LMS that would end the only part are hidden"),
         tr("Learners press “Next”, and the LMS ends the course in the middle."),
         tr("Hide continue and previous with adlnav:hideLMSUI."), buttonsHidden},
        {39, tr("Sequencing is in order"),
         tr("An LMS that reads strictly refuses it; two parts that write the same objective "
            "overwrite each other's result."),
         tr("Bring its parts into the order of the schema, write IDs in collections only, and let "
            "one part write each status of an objective."),
         sequencingFits},
    };
}

} // namespace

Assertion stateAssertion(PackageArchive::Sort sort)
{
    const QString reason = tr("An LMS cuts off what does not fit without a word: learners who "
                              "come back begin anew.");
    const QString fix = tr("Split the course, or export it with one part per module.");
    if (sort == PackageArchive::Sort::Scorm2004)
        return {40, tr("The resume memory leaves room for answers while a page closes"), reason,
                fix, stateFits};
    return {31, tr("The resume memory fits, whatever the learner does"), reason, fix, stateFits};
}

QList<Assertion> scorm12Assertions()
{
    return {
        {28, tr("SCORM types are sco or asset, and nothing of SCORM 2004 occurs"),
         tr("With any other word, or a capital letter, Moodle does not track the course; what is "
            "of 2004 makes an LMS choose the wrong player."),
         tr("Write adlcp:scormtype in small letters with sco or asset, and remove namespaces of "
            "SCORM 2004."),
         scormTypes},
        {29, tr("A mastery score is the pass mark of the course"),
         tr("An LMS that finds one overwrites what the course said: who passed by the course "
            "fails in the LMS."),
         tr("Leave it out, or write the pass mark of the course as a whole number from 0 to 100."),
         masteryScore},
        {30, tr("Prerequisites name items of the course"),
         tr("A part whose prerequisite can never be met stays locked for everybody."),
         tr("Leave them out, or write type=\"aicc_script\" and identifiers of items of this "
            "manifest."),
         prerequisites},
        {32, tr("The bookmark fits"),
         tr("A bookmark of more than 255 characters is not stored, and learners do not find back "
            "to their page."),
         tr("Export the course again with a current version of its program."), locationFits},
    };
}

QList<Assertion> scorm2004Assertions()
{
    return statusAssertions() + sequencingAssertions();
}

QList<Assertion> cmi5Assertions(const QString &schemaFolder)
{
    const QString reason = tr("By these calls, in this order, an LMS knows who finished.");
    const QString fix = tr("Export the course again with a current version of its program.");
    return {
        {66, tr("cmi5.xml says what an LMS launches, under ids of its own"),
         tr("An LMS reads it in place of a manifest: without it, or with an address that leads "
            "nowhere, there is no course; equal ids share results."),
         tr("Put cmi5.xml at the root of the package, give course, blocks and units absolute ids, "
            "each once, and name files of the package exactly."),
         [schemaFolder](const PackageArchive &archive) {
             return courseStructure(archive, schemaFolder);
         }},
        {67, tr("Statements begin with initialized and end with terminated, passed once"), reason,
         fix, needsProof},
        {68, tr("Scores stand in passed and failed only, and agree with the mastery score"), reason,
         fix, needsProof},
        {69, tr("Closing the tab is told to the LMS"), reason, fix, needsProof},
    };
}

QList<Assertion> webAssertions()
{
    return {{70,
             tr("The course starts from a folder, without a server and without other computers"),
             tr("Browsers refuse module scripts, requests and caption files in pages that were "
                "opened from a folder; and learners without internet see nothing that comes from "
                "elsewhere."),
             tr("Put what is loaded into the package, as ordinary scripts and data; captions into "
                "the data of the page."),
             playsFromDisk}};
}

} // namespace carrel::check
