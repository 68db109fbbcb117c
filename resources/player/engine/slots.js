// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// The slots table of course.js: what is kept for each export index. It comes run by run, [count, width, points,
// steps, penalty]: so many indexes in a row with that many result bits, that many points (0: does not count), scores of
// m / steps, of which each further try takes sixtieths off. Indexes of deleted pages and questions stay in it, so that older state can be read for ever.

Carrel.slots = (function () {
    'use strict';

    /**
     * @param {{slots: number[][]}} course
     * @returns {Slots}
     */
    function expand(course) {
        /** @type {Slots} */
        const table = {count: 0, bits: 0, widths: [], points: [], steps: [], penalties: [], finalTries: [], leftOut: {}};
        course.slots.forEach(function (run) {
            for (let i = 0; i < run[0]; ++i) {
                table.widths.push(run[1]);
                table.points.push(run[2] || 0);
                table.steps.push(run[3] || 0);
                table.penalties.push(run[4] || 0);
                table.finalTries.push(1);
                table.bits += run[1];
            }
            table.count += run[0];
        });
        return table;
    }

    /** @param {{slots: number[][]}} course @returns {{count: number, bits: number}} without unfolding the runs */
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

    return {expand: expand, totals: totals, forLearner: forLearner};
})();
