// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// One learner in one course: what has been seen and answered, and what follows from it. It knows neither the LMS
// nor the screen.

Carrel.run = (function () {
    'use strict';

    const scoring = Carrel.scoring;
    const checkMost = 4095;

    /** @param {Block} block @returns {number} 0 .. 4095: changes, nearly always, when its parts do */
    function partsCheck(block) {
        const parts = Carrel.kinds[block.kind].parts(block);
        return Carrel.random.hash(block.kind + ' ' + parts.join(' ')) & checkMost;
    }

    class Run {
        /** @param {Course} course @param {Slots} table @param {Memory} memory */
        constructor(course, table, memory) {
            this.course = course;
            this.dialect = course.dialect === '2004' ? Carrel.grammar2004 : Carrel.grammar;
            this.memory = memory;
            this.whole = table;
            this.table = table;
            /** @type {Object<number, any>} answers that are kept until the quiz is handed in, of this launch */
            this.held = {};
            this.draw();
            this.isConcluded = false;
            /** @type {Object<string, ModuleData>} */
            this.modules = {};
            /** @type {Object<number, Place>} */
            this.places = {};
            /** @type {Object<number, number>} tries of this launch, where the state counts to three only */
            this.exactTries = {};
            /** @type {Object<string, number>} */
            this.numberOfPage = {};
            /** @type {number[]} */
            this.pageOrder = [];
            /** @type {Object<number, CourseModule>} */
            this.moduleOfPage = {};
            course.modules.forEach((module) => {
                module.pages.forEach((n) => {
                    this.pageOrder.push(n);
                    this.moduleOfPage[n] = module;
                });
            });
        }

        /** @param {ModuleData} data as its file gives it */
        addModule(data) {
            this.modules[data.id] = data;
            data.pages.forEach((page) => {
                this.places[page.n] = {page: page, block: null};
                this.numberOfPage[page.id] = page.n;
                page.blocks.forEach((block) => {
                    if (this.isAnswered(block)) {
                        this.places[/** @type {number} */ (block.n)] = {page: page, block: block};
                    }
                });
            });
        }

        /** @param {Block} block @returns {boolean} something is kept for it */
        isAnswered(block) {
            return block.n !== undefined && block.n < this.table.count && Boolean(Carrel.kinds[block.kind]);
        }

        // --- pages ---

        /** @param {number} n @returns {boolean} */
        isVisited(n) {
            return scoring.isVisited(this.memory.results[n]);
        }

        /** @param {number} n */
        visit(n) {
            this.memory.results[n] = scoring.page(true, this.retries(n));
            this.memory.current = n;
        }

        /** @param {number} n of a page @returns {number} how often its quiz was begun again */
        retries(n) {
            return scoring.retries(this.memory.results[n]);
        }

        /** @returns {{visited: number, pages: number}} */
        progress() {
            const visited = this.pageOrder.filter((n) => this.isVisited(n)).length;
            return {visited: visited, pages: this.pageOrder.length};
        }

        /** @param {CourseModule} module @returns {number} */
        visitedIn(module) {
            return module.pages.filter((n) => this.isVisited(n)).length;
        }

        /** @returns {number} the page to begin with: where the learner was, else the first; -1: no pages */
        startPage() {
            const current = this.memory.current;
            return this.moduleOfPage[current] ? current : this.pageOrder.length > 0 ? this.pageOrder[0] : -1;
        }

        /** What follows from which questions this learner gets. */
        draw() {
            this.table = Carrel.slots.forLearner(this.course, this.whole, (plan) => Carrel.quiz.drawn(
                plan, this.memory.seed, this.retries(plan.n), this.memory.results));
        }

        /** @param {Page} page @returns {Block[]} what this learner gets of it */
        blocksOf(page) {
            return page.blocks.filter((block) => !this.table.leftOut[Number(block.n)]);
        }

        // --- answers ---

        /** @param {Block} block @returns {any} as its kind understands it */
        answer(block) {
            const kind = Carrel.kinds[block.kind];
            const check = partsCheck(block);
            const bits = kind.answerBits(block);
            const stored = this.memory.answers.filter((answer) => answer.n === block.n)[0];
            if (!stored || stored.check !== check || stored.bits.length !== bits) {
                return kind.blank(block);
            }
            return kind.decode(block, stored.bits);
        }

        /** @param {Block} block @param {any} answer kept as the newest */
        keep(block, answer) {
            const bits = Carrel.kinds[block.kind].encode(block, answer);
            this.forget(block);
            if (bits === '') {
                return; // typed: the state has no room for it
            }
            this.retain({n: /** @type {number} */ (block.n), check: partsCheck(block), bits: bits});
        }

        /** @param {StoredAnswer} answer becomes the newest; only the clocks of quizzes stay before it */
        retain(answer) {
            const isClock = (/** @type {StoredAnswer} */ one) => Boolean(this.moduleOfPage[one.n]);
            const others = this.memory.answers.filter((one) => one.n !== answer.n);
            const clocks = isClock(answer) ? [] : others.filter(isClock);
            this.memory.answers = clocks.concat([answer], others.filter((one) => clocks.indexOf(one) < 0));
        }

        /** @param {{n?: number}} block */
        forget(block) {
            this.memory.answers = this.memory.answers.filter((answer) => answer.n !== block.n);
        }

        /** @param {Block} block @returns {QuestionState} */
        question(block) {
            const n = /** @type {number} */ (block.n);
            const result = this.memory.results[n];
            if (this.table.finalTries[n] > 1) {
                return this.heldQuestion(block, result);
            }
            const tries = this.exactTries[n] || scoring.tries(result);
            const limit = block.tries || 0;
            const steps = Carrel.kinds[block.kind].steps(block);
            const m = Math.min(steps, scoring.steps(result));
            const isRight = tries > 0 && m === steps;
            const isClosed = isRight || (limit > 0 && tries >= limit);
            return {
                tries: tries, limit: limit, left: limit > 0 ? Math.max(0, limit - tries) : Infinity,
                m: m, steps: steps, isRight: isRight, isClosed: isClosed, isHeld: false, isMissed: false, counts: this.counts(n),
            };
        }

        /** @param {number} n @returns {boolean} */
        counts(n) {
            return this.table.points[n] > 0 && this.table.steps[n] > 0;
        }

        /** Of a quiz that is handed in as a whole. @param {Block} block @param {number} result @returns {QuestionState} */
        heldQuestion(block, result) {
            const n = /** @type {number} */ (block.n);
            const tries = scoring.tries(result);
            const isClosed = tries >= this.table.finalTries[n];
            const steps = Carrel.kinds[block.kind].steps(block);
            const m = isClosed ? Math.min(steps, scoring.steps(result)) : 0;
            return {
                tries: Math.min(1, tries), limit: 1, left: isClosed ? 0 : 1, m: m, steps: steps, isRight: isClosed && m === steps,
                isClosed: isClosed, isHeld: !isClosed, isMissed: tries > this.table.finalTries[n], counts: this.counts(n),
            };
        }

        /**
         * The learner's try at a question. Nothing happens once it is closed.
         * @param {Block} block @param {any} answer complete @param {{latency: number, time: string}} when
         * @returns {InteractionRecord | null} for the LMS
         */
        check(block, answer, when) {
            const n = /** @type {number} */ (block.n);
            const kind = Carrel.kinds[block.kind];
            const before = this.question(block);
            if (before.isClosed || before.isHeld || !kind.isComplete(block, answer)) {
                return null;
            }
            const m = kind.score(block, answer);
            const label = this.attemptLabel(n, before.tries);
            this.exactTries[n] = before.tries + 1;
            this.memory.results[n] = scoring.question(before.tries + 1, m);
            this.keep(block, answer);
            return this.record(block, this.dialect.interaction(kind, block, answer, m), label, when);
        }

        /**
         * Work on a practical activity: ticks and levels are kept, `isDone` once the learner says so.
         * @param {Block} block @param {any} answer @param {boolean} isDone
         * @param {{latency: number, time: string}} when
         * @returns {InteractionRecord | null} the first time it is done
         */
        work(block, answer, isDone, when) {
            const n = /** @type {number} */ (block.n);
            const before = this.memory.results[n];
            this.memory.results[n] = Math.max(before, isDone ? 2 : 1);
            this.keep(block, answer);
            if (before === 2 || !isDone) {
                return null;
            }
            return this.record(block, this.dialect.interaction(Carrel.kinds[block.kind], block, answer, 0), '1', when);
        }

        /**
         * A text that its writer now compares with the model answer: done, and recorded each time.
         * @param {Block} block @param {any} answer complete @param {{latency: number, time: string}} when
         * @returns {InteractionRecord}
         */
        handIn(block, answer, when) {
            const label = this.handedIn(block, answer);
            return this.record(block, this.dialect.interaction(Carrel.kinds[block.kind], block, answer, 0), label, when);
        }

        /**
         * The same of work that is recorded part by part, as the answers of a survey are.
         * @param {Block} block @param {any} answer complete @param {{latency: number, time: string}} when
         * @returns {InteractionRecord[]}
         */
        handInParts(block, answer, when) {
            const label = this.handedIn(block, answer);
            return Carrel.kinds[block.kind].parts12(block, answer).map((/** @type {any} */ each) => {
                return this.record(block, this.dialect.translated(each.interaction), label + '_' + each.part, when);
            });
        }

        /** @param {Block} block @param {any} answer kept as done @returns {string} distinct for each time */
        handedIn(block, answer) {
            const n = /** @type {number} */ (block.n);
            const times = this.exactTries[n] || (this.isWorkDone(block) ? 1 : 0);
            this.exactTries[n] = times + 1;
            this.memory.results[n] = 2;
            this.keep(block, answer);
            return times + 1 + (times === 0 ? '' : 'r' + this.memory.nextInteraction);
        }

        /** @param {Block} block @returns {boolean} */
        isWorkDone(block) {
            return this.memory.results[/** @type {number} */ (block.n)] === 2;
        }

        /**
         * Distinct for each recorded try. The state counts tries to three and retries to seven; where that no longer
         * tells them apart, the number of the record does.
         * @param {number} n @param {number} triesBefore @returns {string}
         */
        attemptLabel(n, triesBefore) {
            const place = this.places[n];
            const retries = place && place.page.quiz ? this.retries(place.page.n) : 0;
            const isExact = triesBefore < 3 && retries < 7;
            return (retries > 0 ? (retries + 1) + '_' : '') + (triesBefore + 1)
                + (isExact ? '' : 'r' + this.memory.nextInteraction);
        }

        /** @param {Block} block @param {Interaction} interaction @param {string} label */
        record(block, interaction, label, when) {
            const points = this.table.points[/** @type {number} */ (block.n)] || 0;
            this.memory.nextInteraction += 1;
            const description = this.dialect.description(block);
            return Object.assign({
                id: Carrel.grammar.identifier('q_' + block.id + '_' + label),
                type: interaction.type, pattern: interaction.pattern, response: interaction.response,
                result: interaction.result, weighting: Carrel.numbers.decimal(points, 2),
                latency: this.dialect.span(when.latency), time: this.dialect.time(when.time),
            }, description === '' ? {} : {description: description});
        }

        /** How sure the learner was of an answer. @param {InteractionRecord} record of the answer @param {number} level from 0 @returns {InteractionRecord} */
        sureness(record, level) {
            this.memory.nextInteraction += 1;
            return Object.assign({}, record, this.dialect.translated(Carrel.grammar.likert12(level)), {
                id: Carrel.grammar.identifier(record.id + '_sure'), weighting: Carrel.numbers.decimal(0, 2),
            });
        }

        /** @param {Block} block @returns {number} for the order of its options; another in each attempt */
        orderSeed(block) {
            const place = this.places[/** @type {number} */ (block.n)];
            const retries = place ? this.retries(place.page.n) : 0;
            return Carrel.random.hash(this.memory.seed + ' ' + block.id + ' ' + retries);
        }

        // --- quiz pages ---

        /** @param {Page} page @returns {Block[]} its questions that count */
        countedIn(page) {
            return page.blocks.filter((block) => this.isAnswered(block) && this.question(block).counts);
        }

        /** @param {Page} page @returns {QuizState} */
        quiz(page) {
            const blocks = this.countedIn(page);
            const score = scoring.sum(this.table, this.memory.results, blocks.map((block) => Number(block.n)));
            const used = this.retries(page.n) + 1;
            const isClosed = blocks.length > 0 && blocks.every((block) => this.question(block).isClosed);
            const left = page.attempts ? Math.max(0, page.attempts - used) : Infinity;
            const isBelow = scoring.hundredths(score) < this.course.passMark * 100
                || (score.earned < score.possible && this.isCourseBelow());
            return {
                score: score, attempt: used, left: left, isClosed: isClosed, isHeld: Carrel.handIn.waiting(this, page).length > 0,
                isAnswered: score.asked > 0 && score.answered === score.asked,
                canRetry: Boolean(page.quiz) && isClosed && left > 0 && isBelow,
            };
        }

        /** @returns {boolean} everything answered, and still below the pass mark */
        isCourseBelow() {
            const score = this.score();
            return score.answered === score.asked && scoring.hundredths(score) < this.course.passMark * 100;
        }

        /** @param {Page} page begins its quiz again: its questions are as new */
        retryQuiz(page) {
            this.memory.results[page.n] = scoring.page(true, this.retries(page.n) + 1);
            page.blocks.forEach((block) => {
                if (this.isAnswered(block) && !Carrel.kinds[block.kind].isWork) {
                    this.memory.results[/** @type {number} */ (block.n)] = 0;
                    delete this.exactTries[/** @type {number} */ (block.n)];
                    this.forget(block);
                }
            });
            this.forget({n: page.n});
            this.held = {};
            this.draw();
        }

        // --- the course as a whole ---

        /** @returns {Score} of everything that counts */
        score() {
            return scoring.sum(this.table, this.memory.results, null);
        }

        /** The learner is content with what is answered; the rest counts nothing. */
        conclude() {
            this.isConcluded = true;
        }

        /**
         * Whether the score can still change. A question whose module has not been loaded may have tries left.
         * @returns {{word: 'open' | 'closed' | 'unknown', modules: CourseModule[]}} modules to load, to know it
         */
        finality() {
            const score = this.score();
            if (score.asked === 0 || score.answered < score.asked) {
                return {word: 'open', modules: []};
            }
            const missing = this.course.modules.filter((module) => module.pages.length > 0
                && module.questions !== 0 && !this.modules[module.id]);
            let isOpen = false;
            Object.keys(this.places).forEach((key) => {
                const place = this.places[Number(key)];
                if (!place.block) {
                    isOpen = isOpen || this.quiz(place.page).canRetry;
                } else if (!Carrel.kinds[place.block.kind].isWork) {
                    const question = this.question(place.block);
                    isOpen = isOpen || (question.counts && !question.isClosed);
                }
            });
            if (isOpen) {
                return {word: 'open', modules: []};
            }
            return {word: missing.length > 0 ? 'unknown' : 'closed', modules: missing};
        }

        /** @returns {string} what it would be, had there been no earlier launch */
        statusNow() {
            const score = this.score();
            const progress = this.progress();
            return Carrel.status.decide({
                completion: this.course.completion, finishedAs: this.course.finishedAs, passMark: this.course.passMark,
                ungradedAs: this.course.ungradedAs || 'completed', notReachedAs: this.course.notReachedAs || 'incomplete',
                isGraded: score.asked > 0, allVisited: progress.visited === progress.pages,
                hundredths: scoring.hundredths(score), allAnswered: score.answered === score.asked,
                hasRequired: Boolean(this.course.required), openRequired: Carrel.required.open(this).length,
                isConcluded: this.isConcluded, isClosed: this.finality().word === 'closed',
            });
        }

        /** @returns {string} never lower than it has ever been */
        status() {
            const height = Carrel.status.height(this.statusNow());
            this.memory.floor = Math.max(this.memory.floor, height);
            return Carrel.status.word(this.memory.floor);
        }

        /** @returns {string} for the next launch */
        encoded() {
            return Carrel.state.encode(this.course, this.table, this.memory);
        }
    }

    /**
     * @param {Course} course @param {string} saved text of an earlier launch, or empty
     * @param {number} seed 0 .. 65535 for a new learner
     * @returns {{run: Run, problem: string, isUpdated: boolean}} problem: why the saved text was not used; isUpdated: it was,
     *   and the course was updated since (see Carrel.state.decode)
     */
    function begin(course, saved, seed) {
        const table = Carrel.slots.expand(course);
        const decoded = Carrel.state.decode(saved, course, table);
        const memory = decoded.memory || Carrel.state.blank(table, seed);
        if (decoded.isUpdated && decoded.print) {
            Carrel.carryOver(course, table, memory, decoded.print);
        }
        return {run: new Run(course, table, memory), problem: decoded.problem, isUpdated: decoded.isUpdated === true};
    }

    return {begin: begin, partsCheck: partsCheck};
})();
