// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// The slots table of course.js: what is kept for each export index. It comes run by run, [count, width, points,
// steps]: so many indexes in a row with that many result bits, that many points (0: does not count) and scores of
// m / steps. Indexes of deleted pages and questions stay in it, so that older state can be read for ever.

Carrel.slots = (function () {
    'use strict';

    /**
     * @param {{slots: number[][]}} course
     * @returns {Slots}
     */
    function expand(course) {
        /** @type {Slots} */
        const table = {count: 0, bits: 0, widths: [], points: [], steps: []};
        course.slots.forEach(function (run) {
            for (let i = 0; i < run[0]; ++i) {
                table.widths.push(run[1]);
                table.points.push(run[2] || 0);
                table.steps.push(run[3] || 0);
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

    return {expand: expand, totals: totals};
})();
