// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One learner in one LMS, from the first launch to the verdict. What it gives is plain data: whoever shows it finds the words.

Proof.prover = (function () {
    'use strict';

    const everywhere = ['2.7', '41', '42', '43', '44', '45', '46', '47', '59', '60', '65'];
    const mostFaults = 5;
    const slack = 2000;
    const withinFirst = 1000;

    class Case {
        /**
         * @param {any} course @param {any[]} modules their data, in order
         * @param {(window: any) => any} makeEngine a fresh player in that window
         * @param {any} how way, quirks, facts, learner, seed, mostPages, alive
         */
        constructor(course, modules, makeEngine, how) {
            this.course = course;
            this.modules = modules;
            this.makeEngine = makeEngine;
            this.how = how;
            this.clock = new Proof.stage.Clock(how.alive || function () {});
            this.random = Proof.stage.generator(how.seed || 1);
            this.ledger = new Proof.ledger.Ledger(course, modules);
            this.lms = how.way === 'cmi5' ? new Proof.records.Lms(how.quirks, how.facts, this.clock)
                : new Proof.scorm.Lms(how.way === 'scorm12' ? '1.2' : '2004', how.quirks, how.facts, this.clock);
            this.modulesById = {};
            modules.forEach((module) => {
                this.modulesById[module.id] = module;
            });
            const all = [].concat.apply([], course.modules.map((module) => module.pages));
            this.allPages = all.length;
            this.places = {};
            modules.forEach((module) => module.pages.forEach((page) => {
                this.places[page.n] = page;
            }));
            this.pages = this.within(all, how.mostPages || all.length, how.mostQuestions || Infinity);
            this.held = {};
            this.faults = [];
            this.notes = {};
            this.seen = {};
            this.sittings = [];
            this.outcome = null;
        }

        /** @param {number[]} all pages @param {number} pages at most @param {number} questions at most, but for those of the first page @returns {number[]} */
        within(all, pages, questions) {
            let left = questions;
            return all.slice(0, pages).filter((n, i) => {
                left -= this.places[n].blocks.filter((block) => block.n !== undefined).length;
                return i === 0 || left >= 0;
            });
        }

        pageOf(n) {
            return this.places[n];
        }

        /** @returns {any} an open launch, or null: there is no way to the LMS */
        sit() {
            const sitting = new Proof.sitting.Sitting(this);
            this.sittings.push(sitting);
            return sitting.open() ? sitting : null;
        }

        fault(contract, code, ...args) {
            this.faults.push({contract: contract, code: code, args: args.map(String), at: this.clock.time - (this.sittings.length > 0 ? this.last().launch.began : 0),
                launch: this.sittings.length});
        }

        last() {
            return this.sittings[this.sittings.length - 1];
        }

        /** @param {string} code @param {string} about what a person has to know besides the verdict */
        note(code, about) {
            this.notes[code + ' ' + about] = {code: code, args: [about]};
        }

        /** @param {string} contract number of an assertion that was looked at */
        saw(contract) {
            this.seen[contract] = true;
        }

        /** From here on the outcome is fixed. */
        settle() {
            if (!this.outcome) {
                this.outcome = {expected: this.ledger.expected(), report: this.lms.report()};
            }
        }

        /** @returns {any} the verdict */
        prove() {
            try {
                Proof.learners[this.how.learner](this);
            } catch (broken) {
                if (String(broken).indexOf('Proof: stopped') >= 0) {
                    throw broken;
                }
                this.fault('54', 'exception', String(broken), String((broken && broken.stack) || '').split('\n')[0]);
            }
            this.settle();
            this.compareOutcome();
            this.sittings.forEach((sitting, i) => this.judge(sitting, i + 1));
            return {
                learner: this.how.learner, expected: this.outcome.expected, report: this.outcome.report, checks: this.checks(),
                launches: this.sittings.map((sitting) => ({isReview: sitting.launch.isReview === true, leftBy: sitting.how.isByButton ? 'button' : sitting.how.isLeft ? 'close' : 'kill',
                    calls: sitting.launch.calls})),
                notes: Object.keys(this.notes).map((key) => this.notes[key]), pages: this.pages.length, allPages: this.allPages,
            };
        }

        // --- verdicts ---

        /** The grade book shows what the course's rules give. */
        compareOutcome() {
            const expected = this.outcome.expected;
            const report = this.outcome.report;
            if (report.status !== expected.status) {
                this.fault('2.7', 'status', report.status, expected.status, this.cause(report, expected));
            }
            const isSame = (report.score === '') === (expected.score === '') && Math.abs(Number(report.score) - Number(expected.score)) < 0.011;
            if (!isSame && this.lms.showsScore(report.status)) {
                this.fault('2.7', 'score', report.score, expected.score, this.cause(report, expected));
            }
            if (report.answers !== expected.answers) {
                this.fault('47', 'answers', report.answers, expected.answers);
            }
        }

        /** @returns {string} what the author can do about it, where it is known */
        cause(report, expected) {
            const quirks = this.lms.quirks;
            if (quirks['mastery-overrides'] && this.how.facts.passMark !== null && /^(passed|failed)$/.test(report.status) && report.status !== expected.status) {
                return 'pass-mark';
            }
            return quirks['grade-frozen'] && this.lms.frozen && /^(pages|required)$/.test(this.course.completion) ? 'frozen' : '';
        }

        judge(sitting, number) {
            const say = (fault) => this.faults.push(Object.assign(fault, {launch: number}));
            this.lms.faultsOf(sitting.launch, sitting.how).forEach(say);
            if (sitting.launch.isReview) {
                this.judgeReview(sitting, say);
            }
            if (number === 1 && sitting.isTracked) {
                this.lms.faultsOfBeginning(sitting.launch, withinFirst).forEach(say);
            }
            this.judgeTime(sitting, say);
            this.judgeScore(sitting, say);
        }

        judgeReview(sitting, say) {
            this.saw('56');
            const written = this.lms.writtenIn(sitting.launch);
            if (written.length > 0) {
                say({contract: '56', code: 'written-in-review', args: [written[0]], at: 0});
            }
        }

        /** The time that is told only grows, and is that of the clock on the wall. */
        judgeTime(sitting, say) {
            const told = this.lms.timesOf(sitting.launch);
            const isShrinking = told.some((time, i) => i > 0 && time < told[i - 1]);
            if (isShrinking) {
                say({contract: '59', code: 'time-shrinks', args: [], at: 0});
            }
            const wall = (sitting.endedAt || 0) - (sitting.startedAt || 0);
            const last = told.length > 0 ? told[told.length - 1] * 1000 : -1;
            if (last >= 0 && sitting.how.isLeft && Math.abs(last - wall) > slack) {
                say({contract: '59', code: 'other-time', args: [String(Math.round(last / 1000)), String(Math.round(wall / 1000))], at: 0});
            }
        }

        /** No score before there is anything to score. */
        judgeScore(sitting, say) {
            const at = this.lms.firstScoreIn(sitting.launch);
            if (at >= 0 && sitting.launch.began + at < this.ledger.firstGraded) {
                say({contract: '46', code: 'score-too-early', args: [], at: at});
            }
        }

        /** @returns {any[]} every assertion that was looked at, with its faults */
        checks() {
            this.lms.looksAt().concat(everywhere, Object.keys(this.seen), this.faults.map((fault) => fault.contract)).forEach((contract) => this.saw(contract));
            return Object.keys(this.seen).sort((a, b) => Number(a) - Number(b)).map((contract) => {
                const own = this.faults.filter((fault) => fault.contract === contract);
                const isFirst = (fault, i) => own.findIndex((one) => one.code === fault.code && String(one.args) === String(fault.args)) === i;
                return {contract: contract, isKept: own.length === 0, count: own.length, faults: own.filter(isFirst).slice(0, mostFaults)};
            });
        }
    }

    /** See Case. */
    function prove(course, modules, makeEngine, how) {
        return new Case(course, modules, makeEngine, how).prove();
    }

    return {prove: prove, learners: ['perfect', 'fails', 'resumes', 'offline', 'retries', 'random', 'silent', 'killed']};
})();
