// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// The slots table of course.js: what is kept for each export index. It comes run by run, [count, width, points,
// steps, penalty]: so many indexes in a row with that many result bits, that many points (0: does not count), scores of
// m / steps, of which each further try takes sixtieths off. Indexes of deleted pages and questions stay in it, so that older
// state can be read for ever. Where a course is one module of several, `own` says which indexes the runs are about.

Carrel.slots = (function () {
    'use strict';

    /** @param {SlotSource} course @returns {number[][]} runs of the indexes that it keeps: [first, how many] */
    function ownRuns(course) {
        return course.own || [[0, totals(course).count]];
    }

    /**
     * Widths of what is kept, in as few runs as can be. @param {SlotSource} course @returns {{from: number, count: number, width: number}[]}
     */
    function widthRuns(course) {
        const runs = [];
        let at = 0; // In `slots`.
        let left = course.slots.length > 0 ? course.slots[0][0] : 0;
        ownRuns(course).forEach(function (own) {
            for (let from = own[0], wanted = own[1]; wanted > 0 && at < course.slots.length;) {
                const count = Math.min(wanted, left);
                const width = course.slots[at][1];
                const last = runs[runs.length - 1];
                if (last && last.width === width && last.from + last.count === from) {
                    last.count += count;
                } else if (count > 0) {
                    runs.push({from: from, count: count, width: width});
                }
                from += count;
                wanted -= count;
                left -= count;
                if (left === 0) {
                    at += 1;
                    left = at < course.slots.length ? course.slots[at][0] : 0;
                }
            }
        });
        return runs;
    }

    /** Room for the indexes before `end` that other modules keep. @param {Slots} table @param {number} end */
    function skipTo(table, end) {
        for (; table.count < end; ++table.count) {
            table.widths.push(0);
            table.points.push(0);
            table.steps.push(0);
            table.penalties.push(0);
            table.finalTries.push(1);
        }
    }

    /**
     * @param {SlotSource} course
     * @returns {Slots}
     */
    function expand(course) {
        /** @type {Slots} */
        const table = {count: 0, bits: 0, widths: [], points: [], steps: [], penalties: [], finalTries: [], leftOut: {}};
        const places = ownRuns(course);
        let run = 0;
        let left = places.length > 0 ? places[0][1] : 0;
        course.slots.forEach(function (slot) {
            for (let i = 0; i < slot[0]; ++i) {
                while (left === 0 && run + 1 < places.length) {
                    run += 1;
                    left = places[run][1];
                }
                skipTo(table, places[run][0] + places[run][1] - left);
                left -= 1;
                table.widths.push(slot[1]);
                table.points.push(slot[2] || 0);
                table.steps.push(slot[3] || 0);
                table.penalties.push(slot[4] || 0);
                table.finalTries.push(1);
                table.bits += slot[1];
                table.count += 1;
            }
        });
        return table;
    }

    /** @param {SlotSource} course @returns {{count: number, bits: number}} of what is kept, without unfolding the runs */
    function totals(course) {
        const total = {count: 0, bits: 0};
        course.slots.forEach(function (run) {
            total.count += run[0];
            total.bits += run[0] * run[1];
        });
        return total;
    }

    /**
     * The table as it is for one learner: questions that were not drawn give nothing, and where a quiz is handed in, an
     * answer counts from then on.
     * @param {Course} course @param {Slots} table @param {(plan: QuizPlan) => number[]} drawnOf
     * @returns {Slots}
     */
    function forLearner(course, table, drawnOf) {
        const own = Object.assign({}, table, {points: table.points.slice(), finalTries: table.finalTries.slice(), leftOut: {}});
        (course.quizzes || []).forEach(function (plan) {
            const drawn = drawnOf(plan);
            (plan.questions || []).forEach(function (n) {
                if (drawn.indexOf(n) < 0) {
                    own.points[n] = 0;
                    own.leftOut[n] = true;
                }
            });
            (plan.handIn || []).forEach(function (n) {
                own.finalTries[n] = 2;
            });
        });
        return own;
    }

    return {expand: expand, totals: totals, widthRuns: widthRuns, forLearner: forLearner};
})();
