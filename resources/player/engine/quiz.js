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

    /** @param {number[][] | undefined} lists @param {number} n @returns {number} which of them has it; -1: none */
    function listWith(lists, n) {
        let place = -1;
        (lists || []).forEach(function (list, i) {
            place = list.indexOf(n) >= 0 ? i : place;
        });
        return place;
    }

    /** @param {QuizPlan} plan @param {number} n @returns {number} questions with the same number ask the same in other words; -1: none does */
    function groupOf(plan, n) {
        return listWith(plan.variants, n);
    }

    /** @param {QuizPlan} plan @param {number} n @returns {number} how difficult it is; -1: all are alike */
    function levelOf(plan, n) {
        return listWith(plan.levels, n);
    }

    class Drawing {
        /** @param {QuizPlan} plan @param {number} seed */
        constructor(plan, seed) {
            this.plan = plan;
            this.seed = seed;
            this.round = 0;
            this.attempt = 0;
            /** @type {number[]} not yet drawn in this round */
            this.left = shuffled(plan, seed, 0);
        }

        /** @param {number[]} picks @param {boolean} isAnyGroup @param {number} count @param {number[]} [quotas] so many of each level */
        pickUnseen(picks, isAnyGroup, count, quotas) {
            const groups = picks.map((n) => groupOf(this.plan, n));
            this.left = this.left.filter((n) => {
                const group = groupOf(this.plan, n);
                const level = levelOf(this.plan, n);
                if (picks.length >= count || picks.indexOf(n) >= 0 || (!isAnyGroup && group >= 0 && groups.indexOf(group) >= 0)
                    || (quotas && quotas[level] < 1)) {
                    return true;
                }
                if (quotas) {
                    quotas[level] -= 1;
                }
                picks.push(n);
                groups.push(group);
                return false;
            });
        }

        /**
         * How many of each level of difficulty: the share that it has of what is left, rounded up or down by chance, so
         * that no question is drawn more often than others. Together they are `count`.
         * @param {number} count at most as many as are left @returns {number[]}
         */
        quotas(count) {
            const chance = Carrel.random.generator(Carrel.random.hash([this.seed, this.plan.n, 'levels', this.attempt, this.round].join(' ')))();
            let upTo = 0;
            return (this.plan.levels || []).map((level) => {
                const before = Math.floor(count * upTo / this.left.length + chance);
                upTo += this.left.filter((n) => level.indexOf(n) >= 0).length;
                return Math.floor(count * upTo / this.left.length + chance) - before;
            });
        }

        /** What was not seen yet: of variants one, of each level its share, as far as both can be had. @param {number[]} picks @param {number} count */
        take(picks, count) {
            if (this.plan.levels && this.left.length > count - picks.length) {
                this.pickUnseen(picks, false, count, this.quotas(count - picks.length));
            }
            this.pickUnseen(picks, false, count);
            this.pickUnseen(picks, true, count);
        }

        /** @param {number} count @returns {number[]} for one attempt: what was not seen yet first */
        next(count) {
            /** @type {number[]} */
            const picks = [];
            this.attempt += 1;
            this.take(picks, count);
            if (picks.length < count) {
                this.round += 1;
                this.left = shuffled(this.plan, this.seed, this.round).filter((n) => picks.indexOf(n) < 0);
                this.take(picks, count);
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
