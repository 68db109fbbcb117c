// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// What a quiz page does with its questions as a whole: which of them a learner gets, and how long there is.

Carrel.quiz = (function () {
    'use strict';

    const attemptWidth = 3;
    const startWidth = 30;      // seconds since 2026, some 34 years of them
    const extensionWidth = 4;
    const firstSecond = 1767225600;
    const extensionsMost = 10;

    /**
     * The questions in an order of this learner's own. It hangs on the number of each question alone, so a question
     * that is added or deleted leaves the others where they are.
     * @param {QuizPlan} plan @param {number} seed @param {number} round @returns {number[]}
     */
    function shuffled(plan, seed, round) {
        /** @type {{n: number, key: number}[]} */
        const sorted = [];
        (plan.questions || []).forEach(function (n) {
            const key = Carrel.random.generator(Carrel.random.hash([seed, plan.n, n, round].join(' ')))();
            let place = sorted.length;
            while (place > 0 && sorted[place - 1].key > key) {
                --place;
            }
            sorted.splice(place, 0, {n: n, key: key});
        });
        return sorted.map(function (entry) {
            return entry.n;
        });
    }

    /** @param {QuizPlan} plan @param {number} n @returns {number} questions with the same number ask the same in other words; -1: none does */
    function groupOf(plan, n) {
        let group = -1;
        (plan.variants || []).forEach(function (variants, i) {
            group = variants.indexOf(n) >= 0 ? i : group;
        });
        return group;
    }

    class Drawing {
        /** @param {QuizPlan} plan @param {number} seed */
        constructor(plan, seed) {
            this.plan = plan;
            this.seed = seed;
            this.round = 0;
            /** @type {number[]} not yet drawn in this round */
            this.left = shuffled(plan, seed, 0);
        }

        /** @param {number[]} picks @param {boolean} isAnyGroup @param {number} count */
        pickUnseen(picks, isAnyGroup, count) {
            const groups = picks.map((n) => groupOf(this.plan, n));
            this.left = this.left.filter((n) => {
                const group = groupOf(this.plan, n);
                if (picks.length >= count || picks.indexOf(n) >= 0 || (!isAnyGroup && group >= 0 && groups.indexOf(group) >= 0)) {
                    return true;
                }
                picks.push(n);
                groups.push(group);
                return false;
            });
        }

        /** @param {number} count @returns {number[]} for one attempt: what was not seen yet first, of variants one */
        next(count) {
            /** @type {number[]} */
            const picks = [];
            this.pickUnseen(picks, false, count);
            this.pickUnseen(picks, true, count);
            if (picks.length < count) {
                this.round += 1;
                this.left = shuffled(this.plan, this.seed, this.round).filter((n) => picks.indexOf(n) < 0);
                this.pickUnseen(picks, false, count);
                this.pickUnseen(picks, true, count);
            }
            return picks;
        }
    }

    /**
     * The questions of one attempt. It follows from the learner's seed and the number of the attempt, so nothing more
     * is kept. What has an answer stays, also where the author has changed the page since.
     * @param {QuizPlan} plan @param {number} seed @param {number} retries @param {number[]} results
     * @returns {number[]} of plan.questions, in no order
     */
    function drawn(plan, seed, retries, results) {
        const questions = plan.questions || [];
        if (!plan.draw || plan.draw >= questions.length) {
            return questions.slice();
        }
        const drawing = new Drawing(plan, seed);
        let picks = drawing.next(plan.draw);
        for (let i = 0; i < retries; ++i) {
            picks = drawing.next(plan.draw);
        }
        const answered = questions.filter(function (n) {
            return results[n] > 0;
        });
        const rest = picks.filter(function (n) {
            return answered.indexOf(n) < 0;
        });
        return answered.concat(rest).slice(0, plan.draw);
    }

    // --- the clock of a page with a time limit ---

    /** @param {Clock} clock @returns {string} */
    function clockBits(clock) {
        const binary = Carrel.bits.binary;
        return binary(clock.retries, attemptWidth) + binary(Math.max(0, clock.start - firstSecond), startWidth)
            + binary(clock.extensions, extensionWidth);
    }

    /** @param {string} bits @returns {Clock | null} */
    function clockFrom(bits) {
        if (bits.length !== attemptWidth + startWidth + extensionWidth) {
            return null;
        }
        const value = function (/** @type {number} */ at, /** @type {number} */ width) {
            return Carrel.bits.value(bits.slice(at, at + width));
        };
        return {
            retries: value(0, attemptWidth), start: firstSecond + value(attemptWidth, startWidth),
            extensions: value(attemptWidth + startWidth, extensionWidth),
        };
    }

    /** @param {Page} page @param {Clock} clock @returns {number} seconds since 1970 at which time is up */
    function end(page, clock) {
        return clock.start + Math.round((page.timeLimit || 0) * 60 * (1 + clock.extensions / 2));
    }

    return {drawn: drawn, clockBits: clockBits, clockFrom: clockFrom, end: end, extensionsMost: extensionsMost};
})();
