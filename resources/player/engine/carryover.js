// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// What a learner did in an earlier export of the course, in the terms of this one. `earlier` of course.js says of each
// export that is remembered what its results meant, where they mean something else now.

Carrel.carryOver = (function () {
    'use strict';

    const scoring = Carrel.scoring;
    const handedIn = 2; // tries, where a quiz is handed in as a whole

    /** The same part of the score: all stays all, nothing stays nothing. @param {number} m @param {number} then steps @param {number} now steps */
    function scaled(m, then, now) {
        return m >= then ? now : Math.min(now - 1, Math.round(m * now / then));
    }

    /** @param {number[]} results @param {number} n @param {number} then @param {number} now */
    function rescale(results, n, then, now) {
        if (scoring.tries(results[n]) > 0 && then > 0 && now > 0) {
            results[n] = scoring.question(scoring.tries(results[n]), scaled(scoring.steps(results[n]), then, now));
        }
    }

    /** What was checked at once counts as handed in. @param {number[]} results @param {number} n */
    function hold(results, n) {
        if (scoring.tries(results[n]) > 0) {
            results[n] = scoring.question(handedIn, scoring.steps(results[n]));
        }
    }

    /** What was handed in counts as one try; what was not is as new. @param {number[]} results @param {number} n */
    function release(results, n) {
        const tries = scoring.tries(results[n]);
        results[n] = tries < handedIn ? 0 : scoring.question(1, tries > handedIn ? 0 : scoring.steps(results[n]));
    }

    /**
     * @param {Course} course @param {Slots} table @param {Memory} memory changed in place
     * @param {string} print of the export by which it was written
     */
    function carryOver(course, table, memory, print) {
        const results = memory.results;
        const isOurs = function (/** @type {number} */ n) {
            return n < table.count && table.widths[n] > 0;
        };
        (course.earlier || []).filter(function (then) {
            return then.print === print;
        }).slice(0, 1).forEach(function (then) {
            (then.steps || []).forEach(function (pair) {
                if (isOurs(pair[0])) {
                    rescale(results, pair[0], pair[1], table.steps[pair[0]]);
                }
            });
            (then.held || []).filter(isOurs).forEach(function (n) {
                hold(results, n);
            });
            (then.free || []).filter(isOurs).forEach(function (n) {
                release(results, n);
            });
        });
    }

    return carryOver;
})();
