// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an LMS has to show in the end, worked out from the course's rules and from what the learner did, without the player's
// own sums: points of the slots table, pass mark, completion rule, tries, attempts.

Proof.ledger = (function () {
    'use strict';

    const words = ['', 'incomplete', 'failed', 'completed', 'passed'];
    const highest = words.length - 1;
    const common = 360360; // divided without remainder by every number of steps up to 15

    /** @param {any} course @returns {{points: number[], steps: number[], penalties: number[]}} by export index */
    function unfold(course) {
        const table = {points: [], steps: [], penalties: []};
        const places = course.own || null;
        let run = 0;
        let n = places ? places[0][0] : 0;
        let left = places ? places[0][1] : Infinity;
        course.slots.forEach(function (slot) {
            for (let i = 0; i < slot[0]; ++i) {
                while (left === 0 && places && run + 1 < places.length) {
                    run += 1;
                    n = places[run][0];
                    left = places[run][1];
                }
                table.points[n] = slot[2] || 0;
                table.steps[n] = slot[3] || 0;
                table.penalties[n] = slot[4] || 0;
                n += 1;
                left -= 1;
            }
        });
        return table;
    }

    class Ledger {
        /** @param {any} course @param {any[]} modules their data */
        constructor(course, modules) {
            this.course = course;
            this.table = unfold(course);
            this.counting = Object.keys(this.table.points).map(Number).filter((n) => this.table.points[n] > 0 && this.table.steps[n] > 0);
            this.pages = [];
            modules.forEach((module) => module.pages.forEach((page) => this.pages.push(page)));
            this.visited = {};
            this.work = {};
            /** By export index: {m, tries, isOver}; isOver: handed in, nothing can change it. */
            this.results = {};
            this.begunAgain = {};
            this.leftOut = {};
            this.records = 0;
            this.firstGraded = Infinity;
            this.height = 0;
        }

        /** @param {number} n @returns {boolean} it adds to the score of this learner */
        counts(n) {
            return this.table.points[n] > 0 && this.table.steps[n] > 0 && !this.leftOut[n];
        }

        /** @param {number[]} list of export indexes @returns {{earned: number, possible: number, asked: number, answered: number}} */
        sum(list) {
            const sum = {earned: 0, possible: 0, asked: 0, answered: 0};
            list.forEach((n) => {
                if (!this.counts(n)) {
                    return;
                }
                const worth = Math.round(this.table.points[n] * 100);
                const result = this.results[n];
                sum.asked += 1;
                sum.possible += worth * common * 60;
                if (result) {
                    const left = result.isOver ? 60 : Math.max(0, 60 - (Math.min(3, result.tries) - 1) * this.table.penalties[n]);
                    sum.answered += 1;
                    sum.earned += worth * (common / this.table.steps[n]) * Math.min(result.m, this.table.steps[n]) * left;
                }
            });
            return sum;
        }

        all() {
            return this.sum(this.counting);
        }

        /** @param {{earned: number, possible: number}} sum @returns {number} percent with two decimals, cut */
        percent(sum) {
            return sum.possible > 0 ? Math.floor(sum.earned / sum.possible * 10000 + 1e-7) / 100 : 0;
        }

        /** @param {any} page @returns {number[]} */
        questionsOf(page) {
            return page.blocks.map((block) => block.n).filter((n) => n !== undefined && this.counts(n));
        }

        /** @param {any} block @returns {boolean} no try is left, or none is needed */
        isClosed(block) {
            const result = this.results[block.n];
            return Boolean(result) && (result.isOver || result.m >= this.table.steps[block.n] || (block.tries > 0 && result.tries >= block.tries));
        }

        /** @param {any} page @returns {boolean} its quiz can be begun again */
        mayBeginAgain(page) {
            const questions = this.questionsOf(page);
            const blocks = page.blocks.filter((block) => questions.indexOf(block.n) >= 0);
            const used = (this.begunAgain[page.n] || 0) + 1;
            if (!page.quiz || blocks.length === 0 || !blocks.every((block) => this.isClosed(block)) || (page.attempts > 0 && used >= page.attempts)) {
                return false;
            }
            const own = this.sum(questions);
            const all = this.all();
            const isCourseBelow = all.answered === all.asked && this.percent(all) < this.course.passMark;
            return this.percent(own) < this.course.passMark || (own.earned < own.possible && isCourseBelow);
        }

        /** @returns {boolean} everything that was asked for is done */
        isRequiredDone() {
            return (this.course.required || []).every((entry) => entry.slice(1).every((n) => this.leftOut[n] || Boolean(this.results[n]) || this.work[n]));
        }

        /** @returns {boolean} nothing can change the score any more */
        isClosedForGood() {
            return this.pages.every((page) => !this.mayBeginAgain(page)
                && page.blocks.every((block) => block.n === undefined || !this.counts(block.n) || this.isClosed(block)));
        }

        /** @returns {string} the word of this moment */
        now() {
            const course = this.course;
            const isSeen = Object.keys(this.visited).length === this.pages.length;
            const isByRequired = course.completion === 'required' && Boolean(course.required);
            if ((course.completion !== 'score' && !isByRequired && !isSeen) || !this.isRequiredDone()) {
                return 'incomplete'; // Found without adding up, which takes long in a long course.
            }
            const sum = this.all();
            const isGraded = sum.asked > 0;
            if (!isSeen && !isByRequired && !isGraded) {
                return 'incomplete';
            }
            if (!isGraded) {
                return course.ungradedAs || 'completed';
            }
            const isReached = this.percent(sum) >= course.passMark;
            if (course.completion === 'pages' || course.completion === 'required') {
                return isReached ? course.finishedAs : 'completed';
            }
            if (isReached) {
                return sum.answered === sum.asked ? course.finishedAs : 'incomplete';
            }
            if (sum.answered < sum.asked) {
                return 'incomplete';
            }
            return this.isClosedForGood() ? 'failed' : course.notReachedAs || 'incomplete';
        }

        /** After every step: a word that was reached stays. */
        step() {
            this.height = this.height === highest ? highest : Math.max(this.height, words.indexOf(this.now()));
        }

        /** @returns {{status: string, score: string, answers: number}} */
        expected() {
            const sum = this.all();
            return {status: words[this.height], score: sum.answered > 0 ? String(this.percent(sum)) : '', answers: this.records};
        }
    }

    return {Ledger: Ledger, height: (word) => Math.max(0, words.indexOf(String(word).toLowerCase()))};
})();
