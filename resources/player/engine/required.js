// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Blocks that the course is not finished without: `required` of course.js, [page, block, block ...] for each page that
// has any, all as export indexes. A question is done once it is answered (where a quiz is handed in, with that), work once
// it is done. What a learner was not given by a draw is not asked of them.

Carrel.required = (function () {
    'use strict';

    const workBits = 2; // of every kind whose work is done or not; questions have more
    const workDone = 2;

    /** @param {any} run @param {number} n @returns {boolean} */
    function isDone(run, n) {
        const result = run.memory.results[n];
        if (run.whole.widths[n] === workBits) {
            return result === workDone;
        }
        return Carrel.scoring.tries(result) >= run.table.finalTries[n];
    }

    /** @param {any} run @returns {{page: number, blocks: number[]}[]} what is still to be done, page by page */
    function open(run) {
        return (run.course.required || []).map(function (entry) {
            return {page: entry[0], blocks: entry.slice(1).filter(function (n) {
                return !run.table.leftOut[n] && !isDone(run, n);
            })};
        }).filter(function (duty) {
            return duty.blocks.length > 0;
        });
    }

    /** @param {any} run @param {Block} block @returns {boolean} the learner sees that it is */
    function holdsFor(run, block) {
        return (run.course.required || []).some(function (entry) {
            return entry.indexOf(Number(block.n), 1) > 0;
        });
    }

    return {isDone: isDone, open: open, holdsFor: holdsFor};
})();
