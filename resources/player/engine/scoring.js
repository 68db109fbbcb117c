// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Result bits and the score. A question keeps its tries (2 bits, 3 means "three or more") and its score m of m / steps
// above them; where a quiz is handed in as a whole, 1 try is an answer that can still be changed, 2 one that is handed
// in, and 3 none. A page keeps "visited" and how often its quiz was begun again; work without a score
// (practical activity, open question) 0, 1 begun, 2 done.

Carrel.scoring = (function () {
    'use strict';

    const triesMost = 3;
    const retriesMost = 7;

    // 360360 is divided without remainder by every number of steps from 1 to 15.
    const commonSteps = 360360;
    const sixtieths = 60;

    /** @param {number} tries @param {number} m @returns {number} */
    function question(tries, m) {
        return Math.min(tries, triesMost) | m << 2;
    }

    /** @param {number} result @returns {number} 0 .. 3 */
    function tries(result) {
        return result & 3;
    }

    /** @param {number} result @returns {number} m of the score m / steps */
    function steps(result) {
        return result >>> 2;
    }

    /** @param {boolean} visited @param {number} retries @returns {number} */
    function page(visited, retries) {
        return (visited ? 1 : 0) | Math.min(retries, retriesMost) << 1;
    }

    /** @param {number} result @returns {boolean} */
    function isVisited(result) {
        return (result & 1) === 1;
    }

    /** @param {number} result @returns {number} */
    function retries(result) {
        return result >>> 1 & retriesMost;
    }

    /**
     * Points of the slots in `indexes` (all when null) that count. Points may have two decimals; sums are exact.
     * @param {Slots} table @param {number[]} results @param {number[] | null} indexes
     * @returns {Score}
     */
    function sum(table, results, indexes) {
        const score = {earned: 0, possible: 0, asked: 0, answered: 0};
        const add = function (/** @type {number} */ n) {
            const points = Math.round((table.points[n] || 0) * 100);
            if (points <= 0 || !(table.steps[n] > 0)) {
                return;
            }
            score.asked += 1;
            score.possible += points * commonSteps * sixtieths;
            if (tries(results[n]) >= table.finalTries[n]) {
                const m = Math.min(steps(results[n]), table.steps[n]);
                score.answered += 1;
                const further = tries(results[n]) - table.finalTries[n];
                const left = Math.max(0, sixtieths - further * table.penalties[n]);
                score.earned += points * m * (commonSteps / table.steps[n]) * left;
            }
        };
        if (indexes) {
            indexes.forEach(add);
        } else {
            table.points.forEach(function (points, n) {
                add(n);
            });
        }
        return score;
    }

    /**
     * Hundredths of a percent, 0 .. 10000, rounded down: so the number that is shown and sent reaches a pass mark
     * exactly when the points do, and 79.996 never looks like 80.
     * @param {Score} score @returns {number}
     */
    function hundredths(score) {
        if (score.possible === 0) {
            return 0;
        }
        const percent = Math.floor(score.earned * 100 / score.possible);
        const rest = score.earned * 100 - percent * score.possible;
        return percent * 100 + Math.floor(rest * 100 / score.possible);
    }

    /** @param {number} part of a Score @returns {number} points as the author counts them */
    function points(part) {
        return part / (100 * commonSteps * sixtieths);
    }

    return {
        question: question, tries: tries, steps: steps, page: page, isVisited: isVisited, retries: retries,
        sum: sum, hundredths: hundredths, points: points,
    };
})();
