// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One launch: the player of the package between a browser that stands in and an LMS that stands in, and a learner's hands. Views
// are not part of it; everything that they would call is.

Proof.sitting = (function () {
    'use strict';

    const patience = 7000;
    const reading = 8000;
    const thinking = 12000;
    const promised = 3000;
    const checkedAtFirst = 24;
    const checkedLater = 16;
    const patient = 200; // answers of one launch; from then on what follows from them is looked at page by page
    const sparing = 40; // the same in a course with more than
    const large = 1000; // results to keep

    class Sitting {
        /** @param {any} proof of one learner, see Proof.prover */
        constructor(proof) {
            this.proof = proof;
            this.clock = proof.clock;
            this.page = {isGone: false, phase: 'open'};
            this.launch = proof.lms.launch(this.page);
            this.how = {isLeft: false, isByButton: false};
            this.answered = 0;
            this.patience = proof.ledger.table.points.length > large ? sparing : patient;
            this.isTracked = false;
        }

        /** @returns {boolean} the LMS was found */
        open() {
            const proof = this.proof;
            const launch = this.launch;
            const quirks = launch.quirks;
            const window = Proof.stage.windows({name: launch.version.api, api: launch.api, isBehindStranger: Boolean(quirks['guarded-top']),
                from: this.clock.time + (quirks['late-api'] ? 2000 : 0)}, this.clock, launch.search || '');
            const engine = this.engine = proof.makeEngine(window);
            const env = this.env = Proof.stage.environment(this.clock, this.page, proof.random, launch.request);
            const way = engine.scorm12 || engine.scorm2004 || engine.cmi5;
            let found;
            way.connect(window, env, (backend) => {
                found = backend;
            });
            for (let waited = 0; found === undefined && waited < patience; waited += 100) {
                this.clock.pass(100);
            }
            this.isTracked = Boolean(found);
            if (!found) {
                proof.fault('53', 'not-found');
                return false;
            }
            this.begin(found, env);
            return true;
        }

        /** As resources/player/start.js does it. @param {any} backend @param {any} env */
        begin(backend, env) {
            const engine = this.engine;
            const course = Object.assign({}, this.proof.course);
            const opened = backend.open();
            if (backend.beginFirst) {
                backend.beginFirst(course);
            }
            if (opened.passMark >= 0) {
                course.passMark = opened.passMark;
            }
            this.clock.pass(300);
            this.session = engine.session.create(course, backend, env, engine.unsent.create(new Proof.stage.Store(), course.id));
            this.startedAt = this.clock.time;
            this.session.start();
            this.run = this.session.run;
            this.isReview = this.session.isReadOnly;
            this.resumedAt = this.run.memory.current;
            const first = this.run.startPage();
            if (first >= 0) {
                this.visit(first);
            }
        }

        // --- what a learner does ---

        /** Something was seen or answered. */
        changed() {
            this.session.changed();
            for (let finality = this.run.finality(); finality.word === 'unknown'; finality = this.run.finality()) {
                this.load(finality.modules[0]);
                this.session.changed();
            }
            if (!this.isReview) {
                this.proof.ledger.leftOut = this.run.table.leftOut;
                this.proof.ledger.step();
            }
        }

        load(module) {
            if (!this.run.modules[module.id]) {
                this.run.addModule(this.proof.modulesById[module.id]);
            }
        }

        /** @param {number} n of a page */
        visit(n) {
            this.load(this.run.moduleOfPage[n]);
            this.run.visit(n);
            this.at = this.run.places[n].page;
            if (!this.isReview) {
                this.proof.ledger.visited[n] = true;
            }
            this.changed();
            this.clock.pass(reading);
        }

        /** @returns {any[]} what can be answered on this page */
        blocks() {
            return this.run.blocksOf(this.at).filter((block) => this.run.isAnswered(block));
        }

        /** @param {'right' | 'wrong' | 'any'} how everything on this page that can be answered is */
        answerAll(how) {
            this.blocks().forEach((block) => this.answer(block, how));
            this.handIn();
            this.pageDone();
        }

        /** What was put off for many answers. */
        pageDone() {
            if (this.answered > this.patience && !this.isReview) {
                this.changed();
            }
        }

        /** The page's quiz as a whole, where it is one that is handed in. */
        handIn() {
            if (this.isReview || this.engine.handIn.waiting(this.run, this.at).length === 0) {
                return;
            }
            const waiting = this.engine.handIn.waiting(this.run, this.at);
            const records = this.engine.handIn.finish(this.run, this.at, this.when());
            records.forEach((record) => this.report(record));
            waiting.forEach((block) => {
                const result = this.proof.ledger.results[block.n] || this.held(block);
                this.grade(block.n, {m: result ? result.m : 0, tries: 1, isOver: true});
            });
            this.changed();
            this.keptInTime();
        }

        held(block) {
            return this.proof.held[block.n];
        }

        when() {
            return {latency: thinking, time: this.engine.numbers.moment(this.env.now())};
        }

        /** @param {any} record of the player, for the LMS */
        report(record) {
            this.session.report(record);
            if (record && !this.isReview) {
                this.proof.ledger.records += 1;
            }
        }

        grade(n, result) {
            const ledger = this.proof.ledger;
            ledger.results[n] = result;
            if (ledger.counts(n)) {
                ledger.firstGraded = Math.min(ledger.firstGraded, this.clock.time);
            }
        }

        /** @param {any} block @param {'right' | 'wrong' | 'any'} how @returns {boolean} it could be answered so */
        answer(block, how) {
            const made = Proof.answers.make(this.engine, block, how, this.proof.random);
            if (!made) {
                this.proof.note('no-answer', block.kind);
                return false;
            }
            if (!made.isWanted) {
                this.proof.note(how === 'right' ? 'no-right-answer' : 'no-wrong-answer', block.kind);
            }
            this.clock.pass(thinking);
            if (this.isReview) {
                return true;
            }
            const call = Proof.answers.call(block.kind);
            if (call === 'check') {
                this.check(block, made);
            } else {
                this.workOn(block, made.answer, call);
            }
            this.answered += 1;
            if (this.answered <= this.patience) {
                this.changed();
            }
            if (this.answered <= checkedAtFirst || (this.answered <= this.patience && this.answered % checkedLater === 0)) {
                this.keptInTime();
            }
            return true;
        }

        check(block, made) {
            const run = this.run;
            const before = run.question(block);
            if (before.isHeld) {
                if (this.at.timeLimit) {
                    this.engine.handIn.startClock(run, this.at, Math.round(this.env.now().getTime() / 1000));
                }
                this.engine.handIn.hold(run, block, made.answer);
                this.proof.held[block.n] = {m: made.m};
                return;
            }
            const record = run.check(block, made.answer, this.when());
            if (!record) {
                return; // Closed.
            }
            this.report(record);
            if (block.confidence) {
                this.report(run.sureness(record, 1));
            }
            const result = this.proof.ledger.results[block.n];
            this.grade(block.n, {m: made.m, tries: (result ? result.tries : 0) + 1, isOver: false});
        }

        workOn(block, answer, call) {
            const run = this.run;
            if (call === 'handIn') {
                this.report(run.handIn(block, answer, this.when()));
            } else if (call === 'handInParts') {
                run.handInParts(block, answer, this.when()).forEach((record) => this.report(record));
            } else {
                this.report(run.work(block, answer, true, this.when()));
            }
            this.proof.ledger.work[block.n] = true;
        }

        /** @returns {boolean} the quiz of this page was begun again */
        beginAgain() {
            if (!this.run.quiz(this.at).canRetry || this.isReview) {
                return false;
            }
            const ledger = this.proof.ledger;
            this.run.retryQuiz(this.at);
            ledger.begunAgain[this.at.n] = (ledger.begunAgain[this.at.n] || 0) + 1;
            this.at.blocks.forEach((block) => {
                delete ledger.results[block.n];
                delete this.proof.held[block.n];
            });
            this.changed();
            return true;
        }

        /** What was just answered is at the LMS within three seconds (47). */
        keptInTime() {
            const proof = this.proof;
            if (this.isReview || proof.lms.isUnreachable) {
                return;
            }
            const before = this.launch.calls.length;
            this.clock.pass(promised);
            const hasFailed = this.launch.calls.slice(before).some((call) => call.isMeant);
            if (hasFailed) {
                this.clock.pass(promised);
            }
            if (!proof.lms.holds(this.run.encoded(), this.run.memory.nextInteraction)) {
                proof.fault('47', 'not-kept-in-time', this.at.title);
            }
        }

        // --- how a launch ends ---

        /** @param {'button' | 'close' | 'tab' | 'kill'} way out; "tab": a script closes it, so "beforeunload" never comes */
        leave(way) {
            const session = this.session;
            if (way === 'button') {
                this.how.isByButton = true;
                session.leave(function () {});
                this.clock.pass(200);
            } else if (way !== 'kill') {
                this.page.phase = way === 'close' ? 'beforeunload' : 'pagehide';
                if (way === 'close') {
                    session.hide();
                }
                this.page.phase = 'pagehide';
                session.end();
                session.hide();
            }
            this.endedAt = this.clock.time;
            this.how.isLeft = way !== 'kill';
            this.page.isGone = true;
            this.clock.pass(3600000);
        }

        /** @returns {any} what must be there again at the next launch */
        snapshot() {
            const memory = this.run.memory;
            return {current: memory.current, results: memory.results.slice(), floor: memory.floor, answers: memory.answers.map((answer) => Object.assign({}, answer)),
                room: this.session.course.stateLimit - this.run.encoded().length};
        }

        /** What the last launch left is there again (48). @param {any} before of snapshot() */
        compare(before) {
            const memory = this.run.memory;
            const proof = this.proof;
            if (this.resumedAt !== before.current) {
                proof.fault('48', 'other-page');
            }
            const lost = before.results.filter((result, n) => memory.results[n] !== result && !(result === 0 && this.isVisitedNow(n)));
            if (lost.length > 0) {
                proof.fault('48', 'results-lost', lost.length);
            }
            const missing = before.answers.filter((answer) => !memory.answers.some((one) => one.n === answer.n && one.bits === answer.bits));
            if (missing.length > 0 && before.room > 20) {
                proof.fault('48', 'answers-lost', missing.length);
            }
            if (memory.floor < before.floor) {
                proof.fault('48', 'status-lost');
            }
            proof.saw('48');
        }

        isVisitedNow(n) {
            return Boolean(this.run.moduleOfPage[n]);
        }
    }

    return {Sitting: Sitting};
})();
