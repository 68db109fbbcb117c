// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What single LMSs do that the standard does not say, each by its name. Profiles of LMSs
// (resources/lms/profiles) list them. What they call "refuses-narrow-values" needs none, since the grammar is that narrow in all of
// them; "four-elements" changes nothing that a course could hear. Where nothing else stands a quirk is of both versions of SCORM.

Proof.quirks = (function () {
    'use strict';

    /** Name -> the versions that it is about. */
    const known = {
        'auto-completes': ['1.2', '2004'],          // an end without a status counts as completed
        'mastery-overrides': ['1.2', '2004'],       // a pass mark in the manifest decides, whatever the course says
        'needs-suspend': ['1.2', '2004'],           // without exit "suspend" the next launch starts from nothing
        'navigation-throws': ['2004'],              // exitAll and abandonAll throw, exit and abandon make the end fail
        'review-when-done': ['1.2', '2004'],        // a launch after the final status is for review, and records all the same
        'resends-everything': ['2004'],             // every commit carries all that differs from what was there at launch
        'finish-needed': ['1.2'],                   // a launch without LMSFinish does not reach the grade book
        'beacon-at-leaving': ['2004'],              // what is sent while the page goes arrives from "beforeunload" only
        'empty-reads': ['1.2', '2004'],             // status, score, mode and counts cannot be read
        'late-api': ['1.2', '2004'],                // the LMS's object appears after the course
        'grade-frozen': ['1.2', '2004'],            // the grade is what stands there with the first final status
        'score-first': ['1.2', '2004'],             // a score that comes after a final status is lost
        'guarded-top': ['1.2', '2004'],             // a window of another site stands between the course and the LMS
        'session-ends': ['1.2', '2004'],            // a commit fails once, as after a long pause
        'closes-when-asked': ['2004'],              // the frame stays open unless the course asks for suspendAll or exitAll
        'capitalised-status': ['1.2', '2004'],      // "Passed" when read
        'false-without-error': ['1.2', '2004'],     // SetValue answers false, with error 0, and has taken the value
        'empty-mode': ['1.2', '2004'],              // no mode of launch is told
        'status-reset': ['1.2', '2004'],            // a new launch begins with the status as if nobody had been there
        'commit-in-unload-fails': ['1.2', '2004'],  // a commit while the page goes is refused; the end is not
        'wrong-entry': ['1.2', '2004'],             // every launch is told to be the first one
        'limit-4096': ['1.2'],                      // more than 4096 characters are cut off without a word
    };

    /** @param {string[]} names perhaps others that a newer profile has @param {string} version @returns {Object<string, boolean>} those that apply */
    function of(names, version) {
        const quirks = {};
        names.forEach(function (name) {
            if (known[name] && known[name].indexOf(version) >= 0) {
                quirks[name] = true;
            }
        });
        return quirks;
    }

    return {of: of, names: Object.keys(known)};
})();
