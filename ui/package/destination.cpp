// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/package/destination.h"

#include "core/base/translate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

QStringList anyLms()
{
    return {
        tr("In the LMS, open the course or catalogue and add content of the type “SCORM package” "
           "or “SCORM 1.2”."),
        //: %1 is a file name
        tr("Give it the file “%1” as it is, without unpacking it."),
        tr("Open it once as a learner would, answer a question, and look whether status and score "
           "arrive.")};
}

/// As a Moodle 4.5 showed it; the rule "passed or completed" is the teacher's to tick.
QStringList moodle()
{
    return {tr("In the Moodle course, turn editing on, choose “Add an activity or resource” and "
               "then “SCORM package”."),
            //: %1 is a file name
            tr("Put “%1” into “Package file” as it is, without unpacking it."),
            tr("Under the completion conditions, tick the status “Passed” and “Completed”, save, "
               "and open it once as a learner.")};
}

QString keepsTracks()
{
    return tr("Put a later version into the same activity: what learners have done stays.");
}

QString asksServer()
{
    return tr("Large files are often refused by the server's own settings: ask whoever runs it.");
}

/// Sources: mod/scorm of Moodle (tracks are kept by item identifier) and its documentation (the app
/// takes SCORM 1.2 only); Totara's help says the same of its tracks.
QList<Destination> moodleFamily()
{
    return {{.id = u"moodle"_s,
             .name = u"Moodle"_s,
             .note = tr("The Moodle app plays it too.") + u' ' + keepsTracks(),
             .steps = moodle()},
            {.id = u"totara"_s, .name = u"Totara"_s, .note = keepsTracks(), .steps = anyLms()}};
}

/// Sources: vendor help pages and threads on their trackers, one for each note: Canvas shows titles
/// of the manifest; Blackboard runs the Rustici engine; D2L grades at LMSFinish; SAP note 2978409
/// on sessions that end; Docebo help on 4,096 characters; chamilo-lms #5826, #2558 on uploads and
/// #4595 on the score after completion; the Open edX SCORM block's code on the one grade.
QList<Destination> otherLmss()
{
    return {
        {.id = u"canvas"_s,
         .name = u"Canvas"_s,
         .otherNames = u"Instructure"_s,
         .note = tr("Canvas shows the course under its title in Carrel."),
         .steps = anyLms()},
        {.id = u"blackboard"_s,
         .name = u"Blackboard"_s,
         .otherNames = u"Anthology Learn"_s,
         .steps = anyLms()},
        {.id = u"brightspace"_s,
         .name = u"Brightspace (D2L)"_s,
         .otherNames = u"Desire2Learn"_s,
         .note = tr("The grade may arrive only when the learner leaves the course."),
         .steps = anyLms()},
        {.id = u"successfactors"_s,
         .name = u"SAP SuccessFactors"_s,
         .otherNames = u"Learning"_s,
         .note = tr("It may end a session after a long pause, during a long film for instance; "
                    "Carrel saves on the way."),
         .steps = anyLms()},
        {.id = u"cornerstone"_s,
         .name = u"Cornerstone"_s,
         .otherNames = u"CSOD OnDemand"_s,
         .steps = anyLms()},
        {.id = u"docebo"_s,
         .name = u"Docebo"_s,
         .note = tr("It keeps 4,096 characters of resume memory; Carrel never needs more."),
         .steps = anyLms()},
        {.id = u"talentlms"_s, .name = u"TalentLMS"_s, .steps = anyLms()},
        {.id = u"ilias"_s, .name = u"ILIAS"_s, .steps = anyLms()},
        {.id = u"chamilo"_s, .name = u"Chamilo"_s, .note = asksServer(), .steps = anyLms()},
        {.id = u"openedx"_s,
         .name = u"Open edX"_s,
         .otherNames = u"XBlock"_s,
         .note =
             tr("Through its SCORM block, which has to be installed there. It keeps one grade."),
         .steps = anyLms()},
        {.id = u"olat"_s, .name = u"OpenOlat"_s, .otherNames = u"OLAT"_s, .steps = anyLms()},
    };
}

/// Sources: Rise Up's help (no multi-SCO, 1 GB; Carrel's packages are single); Zensai's help (four
/// elements are stored); a producer's advice to try packages there.
QList<Destination> lmssWithLimits()
{
    return {
        {.id = u"riseup"_s,
         .name = u"Rise Up"_s,
         .sizeLimit = 1'000'000'000,
         .note = tr("It takes packages of up to 1 GB."),
         .steps = anyLms()},
        {.id = u"learn365"_s,
         .name = u"Learn365 (Zensai)"_s,
         .otherNames = u"LMS365"_s,
         .keepsAnswers = false,
         .note = tr("It keeps status, score, place and resume memory, and no single answers."),
         .steps = anyLms()},
        {.id = u"scormcloud"_s,
         .name = u"SCORM Cloud"_s,
         .otherNames = u"Rustici"_s,
         .note = tr("Good for trying a package before it goes to an LMS that you do not run "
                    "yourself."),
         .steps = anyLms()},
        {.id = u"scorm12"_s,
         .name = tr("Another LMS (SCORM 1.2)"),
         .note = tr("Nearly every LMS takes SCORM 1.2. Ask yours how large a package may be."),
         .steps = anyLms()},
    };
}

QList<Destination> withoutLms()
{
    const QString stays = tr("What learners do stays in their own browser; nobody is told.");
    return {{.id = u"browser"_s,
             .name = tr("A file to double-click"),
             .otherNames = tr("folder offline USB stick computer"),
             .delivery = Destination::Delivery::Folder,
             .isTracked = false,
             .keepsAnswers = false,
             .note = stays,
             //: %1 is the name of a folder
             .steps = {tr("Give away the folder “%1” as a whole, on a stick or zipped."),
                       tr("Whoever gets it zipped unpacks it first."),
                       tr("They open it and double-click “index.html”.")}},
            {.id = u"web"_s,
             .name = tr("A folder on the web"),
             .otherNames = tr("website server intranet"),
             .delivery = Destination::Delivery::Folder,
             .isTracked = false,
             .keepsAnswers = false,
             .note = stays,
             //: %1 is the name of a folder
             .steps = {tr("Upload the folder “%1” as a whole to the web server."),
                       tr("The address ends in “%1/index.html”."),
                       tr("Open that address once in a private window, as a stranger would.")}}};
}

} // namespace

QList<Destination> destinations()
{
    return moodleFamily() + otherLmss() + lmssWithLimits() + withoutLms();
}

std::optional<Destination> findDestination(const QString &id)
{
    const auto all = destinations();
    const auto found = std::ranges::find(all, id, &Destination::id);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

} // namespace carrel::ui
