// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// A quiz page: its rules, its clock, handing it in, and what came of it.

Carrel.quizPage = (function () {
    'use strict';

    const dom = Carrel.dom;
    const el = dom.el;
    const lastMinutes = 2; // from here on seconds are shown
    const spoken = [300, 60, 10]; // seconds before the end at which a screen reader says so

    class QuizPage {
        /** @param {any} app @param {Page} page @param {Block[]} blocks of this learner */
        constructor(app, page, blocks) {
            this.app = app;
            this.run = app.run;
            this.t = app.t;
            this.page = page;
            this.blocks = blocks;
            /** @type {Block[]} in the order in which they are numbered */
            this.questions = page.quiz ? blocks.filter((block) => this.run.isAnswered(block) && this.run.question(block).counts) : [];
            this.isHandedIn = page.answers !== undefined && this.questions.some((block) => this.run.table.finalTries[Number(block.n)] > 1);
            this.shownAt = app.env.tick();
            this.result = el('section.quiz-result', {role: 'status'});
            this.foot = el('div.hand-in', null);
            this.saidSeconds = Infinity;
        }

        /** @param {Block} block @returns {string} "Question 2 of 5", or empty */
        numberOf(block) {
            const place = this.questions.indexOf(block);
            return place < 0 || this.questions.length < 2 ? '' : dom.say(this.t.questionOf, place + 1, this.questions.length);
        }

        /** @returns {Block[]} */
        waiting() {
            return Carrel.handIn.waiting(this.run, this.page);
        }

        /** @returns {boolean} the clock runs once the learner says so */
        isBegun() {
            return !this.page.timeLimit || this.waiting().length === 0 || Carrel.handIn.clock(this.run, this.page) !== null;
        }

        /** @returns {any[]} what stands above the blocks */
        head() {
            const isOver = this.isHandedIn && this.waiting().length === 0;
            if (this.questions.length === 0) {
                return [];
            }
            this.showResult();
            return [isOver ? null : this.rules(), this.isBegun() ? this.clock() : null, isOver ? this.result : null];
        }

        rules() {
            const t = this.t;
            const page = this.page;
            const attempts = page.attempts === 0 ? t.quizUnlimited
                : page.attempts === 1 ? t.quizOnce : dom.say(t.quizAttempts, page.attempts);
            const bank = page.blocks.length - this.blocks.length;
            return el('div.quiz-intro', null,
                el('p', null, el('strong', null, t.quiz), ' ', dom.say(t.quizNeeded, this.app.course.passMark), ' ', attempts),
                bank > 0 ? el('p', null, dom.say(t.quizDrawn, this.questions.length, this.questions.length + bank)) : null,
                this.isHandedIn ? el('p', null, page.answers === 'never' ? t.quizHandInOnly : t.quizHandIn) : null,
                page.timeLimit ? el('p', null, dom.say(t.quizTime, page.timeLimit), page.moreTime ? ' ' + t.quizMoreTime : '') : null);
        }

        /** @returns {Block[]} what can be seen: before a quiz with a clock is begun, nothing from its first question on */
        visible() {
            if (this.isBegun()) {
                return this.blocks;
            }
            const waiting = this.waiting();
            return this.blocks.slice(0, this.blocks.indexOf(waiting[0]));
        }

        /** @returns {any[]} what stands below the blocks */
        tail() {
            const t = this.t;
            if (this.questions.length === 0) {
                return [];
            }
            if (!this.isBegun()) {
                return [el('div.hand-in', null, dom.button(t.beginQuiz, () => this.begin(), 'primary'), el('p.quiet', null, t.clockGoesOn))];
            }
            if (this.waiting().length > 0) {
                this.showFoot();
                return [this.foot];
            }
            return this.isHandedIn ? [] : [this.result];
        }

        /** A question was answered, or its kept answer changed. */
        answered() {
            if (this.waiting().length > 0) {
                this.showFoot();
            } else {
                this.showResult();
            }
        }

        // --- the clock ---

        seconds() {
            return Math.round(this.app.env.now().getTime() / 1000);
        }

        begin() {
            Carrel.handIn.startClock(this.run, this.page, this.seconds());
            this.app.changed();
            this.app.go(this.page.n);
        }

        clock() {
            if (!this.page.timeLimit || this.waiting().length === 0) {
                return null;
            }
            const t = this.t;
            this.clockText = el('p.clock-text', null);
            this.more = this.page.moreTime ? dom.button(t.moreTime, () => this.takeMore()) : null;
            const bar = el('div.clock', {role: 'timer', 'aria-label': t.timeLabel}, Carrel.icons.make('wait'), this.clockText, this.more);
            this.tickClock(bar);
            return bar;
        }

        /** @param {any} bar as long as it is on the screen */
        tickClock(bar) {
            const clock = Carrel.handIn.clock(this.run, this.page);
            if (!clock || (this.isTicking && !bar.isConnected) || this.waiting().length === 0) {
                return;
            }
            const left = Carrel.quiz.end(this.page, clock) - this.seconds();
            this.isTicking = true;
            if (left <= 0) {
                this.finish(this.t.timeUp);
                return;
            }
            const words = this.timeWords(left);
            if (this.clockText.textContent !== words) {
                dom.fill(this.clockText, words);
            }
            bar.classList.toggle('is-short', left <= 60);
            const due = spoken.filter((seconds) => left <= seconds && seconds < this.saidSeconds)[0];
            if (due) {
                this.saidSeconds = spoken.filter((seconds) => left <= seconds).pop() || 0;
                this.app.announce(words);
            }
            this.app.env.later(() => this.tickClock(bar), 1000);
        }

        /** @param {number} left seconds @returns {string} */
        timeWords(left) {
            return left > lastMinutes * 60 ? dom.say(this.t.minutesLeft, Math.ceil(left / 60)) : dom.say(this.t.secondsLeft, left);
        }

        takeMore() {
            if (!Carrel.handIn.extendClock(this.run, this.page)) {
                return;
            }
            this.saidSeconds = Infinity;
            this.app.changed();
            const given = Math.round(Number(this.page.timeLimit) * 30);
            this.app.announce(given % 60 === 0 ? dom.say(this.t.minutesMore, given / 60) : dom.say(this.t.secondsMore, given));
        }

        // --- handing in ---

        /** @param {boolean} [isAsked] the learner wants to hand in */
        showFoot(isAsked) {
            const t = this.t;
            const waiting = this.waiting();
            const open = waiting.filter((block) => !Carrel.handIn.isKept(this.run, block));
            const count = el('p', null, dom.say(t.quizAnswered, waiting.length - open.length, waiting.length));
            const isWarned = isAsked === true && open.length > 0;
            dom.fill(this.foot, count,
                isWarned ? el('div.nudge', {role: 'alert'}, el('p', null, t.quizOpen), this.jumps(open)) : null,
                dom.button(isWarned ? t.handInAnyway : t.handInQuiz, () => {
                    if (open.length > 0 && !isWarned) {
                        this.showFoot(true);
                        dom.focus(this.foot.querySelector('button.primary'));
                    } else {
                        this.finish(t.quizHandedIn);
                    }
                }, 'primary'));
        }

        /** @param {Block[]} blocks @returns {any} links to these questions */
        jumps(blocks) {
            return el('ul.jumps', null, blocks.map((block) => el('li', null, dom.button(
                this.numberOf(block) || this.t.goThere, () => this.jump(block)))));
        }

        /** @param {Block} block */
        jump(block) {
            const target = document.getElementById('b-' + block.id);
            if (target) {
                target.scrollIntoView();
                dom.focus(target);
            }
        }

        /** @param {string} words to be said */
        finish(words) {
            const app = this.app;
            const when = {latency: app.env.tick() - this.shownAt, time: Carrel.numbers.moment(app.env.now())};
            Carrel.handIn.finish(this.run, this.page, when).forEach(function (record) {
                app.session.report(record);
            });
            app.changed();
            app.go(this.page.n);
            app.announce(words);
            if (words === this.t.timeUp) {
                app.notice(words);
            }
        }

        // --- what came of it ---

        showResult() {
            const t = this.t;
            const quiz = this.run.quiz(this.page);
            if (!this.page.quiz || quiz.isHeld || !(quiz.isAnswered || this.isHandedIn)) {
                dom.fill(this.result);
                return;
            }
            const percent = Math.floor(Carrel.scoring.hundredths(quiz.score) / 100);
            const points = dom.say(t.pointsOf, Carrel.question.numberText(Carrel.scoring.points(quiz.score.earned), t),
                Carrel.question.numberText(Carrel.scoring.points(quiz.score.possible), t));
            dom.fill(this.result, el('h2', null, t.quizResult),
                el('p.figure', null, el('strong', null, percent + ' %'), ' ', el('span', null, points)),
                this.review(), this.retry(quiz));
        }

        /** @returns {any} each question with its sign, to go there */
        review() {
            if (!this.isHandedIn || this.page.answers === 'never' || this.questions.length < 2) {
                return null;
            }
            return el('ul.jumps', null, this.questions.map((block, i) => {
                const state = this.run.question(block);
                const sign = state.isRight ? 'check' : state.m > 0 ? 'half' : 'cross';
                const words = state.isMissed ? this.t.missed : state.isRight ? this.t.right : state.m > 0 ? this.t.partly : this.t.wrong;
                return el('li', null, dom.button(dom.say(this.t.question, i + 1), () => this.jump(block), 'plain.jump-' + sign,
                    [Carrel.icons.make(sign), el('span.unseen', null, words)]));
            }));
        }

        /** @param {QuizState} quiz */
        retry(quiz) {
            const t = this.t;
            if (!quiz.canRetry) {
                return null;
            }
            const left = quiz.left === Infinity ? '' : quiz.left === 1 ? t.quizAttemptLeft : dom.say(t.quizAttemptsLeft, quiz.left);
            return el('div.retry', null, dom.button(t.quizRetry, () => {
                this.run.retryQuiz(this.page);
                this.app.changed();
                this.app.go(this.page.n);
                this.app.announce(t.quizCleared);
            }), el('p.quiet', null, t.quizRetryNote + ' ' + left));
        }
    }

    /** @param {any} app @param {Page} page @param {Block[]} blocks */
    function create(app, page, blocks) {
        return new QuizPage(app, page, blocks);
    }

    return {create: create};
})();
