// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// A quiz that is handed in as a whole: until then each answer is kept and can be changed, and the clock may run.

Carrel.handIn = (function () {
    'use strict';

    const scoring = Carrel.scoring;

    /**
     * Keeps an answer; one that is not complete takes the earlier one away.
     * @param {any} run @param {Block} block @param {any} answer @returns {boolean} it is kept
     */
    function hold(run, block, answer) {
        const n = /** @type {number} */ (block.n);
        const kind = Carrel.kinds[block.kind];
        if (!run.question(block).isHeld) {
            return false;
        }
        const isComplete = kind.isComplete(block, answer);
        run.memory.results[n] = isComplete ? scoring.question(1, kind.score(block, answer)) : 0;
        if (isComplete) {
            run.held[n] = answer;
            run.keep(block, answer);
        } else {
            delete run.held[n];
            run.forget(block);
        }
        return isComplete;
    }

    /** @param {any} run @param {Page} page @returns {Block[]} questions that can still be answered or changed */
    function waiting(run, page) {
        return run.blocksOf(page).filter(function (/** @type {Block} */ block) {
            return run.isAnswered(block) && run.question(block).isHeld;
        });
    }

    /** @param {any} run @param {Block} block @returns {boolean} */
    function isKept(run, block) {
        return scoring.tries(run.memory.results[Number(block.n)]) > 0;
    }

    /** @param {any} run @param {Block} block @param {number} m @returns {Interaction} without the answer where it is no longer known */
    function interaction(run, block, m) {
        const kind = Carrel.kinds[block.kind];
        const answer = run.held[Number(block.n)] || run.answer(block);
        const record = run.dialect.interaction(kind, block, answer, m);
        return kind.isComplete(block, answer) ? record : Object.assign(record, {response: ''});
    }

    /**
     * Everything kept on the page counts now; what has no answer counts nothing.
     * @param {any} run @param {Page} page @param {{latency: number, time: string}} when
     * @returns {InteractionRecord[]} for the LMS
     */
    function finish(run, page, when) {
        /** @type {InteractionRecord[]} */
        const records = [];
        waiting(run, page).forEach(function (block) {
            const n = /** @type {number} */ (block.n);
            const m = isKept(run, block) ? scoring.steps(run.memory.results[n]) : 0;
            if (isKept(run, block)) {
                records.push(run.record(block, interaction(run, block, m), run.attemptLabel(n, 0), when));
            }
            // One try more than there can be stands for a question that had no answer.
            run.memory.results[n] = scoring.question(run.table.finalTries[n] + (isKept(run, block) ? 0 : 1), m);
        });
        run.forget({n: page.n});
        return records;
    }

    /** @param {any} run @param {Page} page @returns {Clock | null} of a quiz with a time limit, once it is begun */
    function clock(run, page) {
        const stored = run.memory.answers.filter(function (/** @type {StoredAnswer} */ answer) {
            return answer.n === page.n;
        })[0];
        const found = stored ? Carrel.quiz.clockFrom(stored.bits) : null;
        return found && found.retries === run.retries(page.n) ? found : null;
    }

    /** @param {any} run @param {Page} page @param {Clock} changed */
    function setClock(run, page, changed) {
        run.retain({n: page.n, check: 0, bits: Carrel.quiz.clockBits(changed)});
    }

    /** @param {any} run @param {Page} page @param {number} seconds since 1970 */
    function startClock(run, page, seconds) {
        if (!clock(run, page)) {
            setClock(run, page, {retries: run.retries(page.n), start: seconds, extensions: 0});
        }
    }

    /** @param {any} run @param {Page} page for half the time limit more @returns {boolean} it was still possible */
    function extendClock(run, page) {
        const running = clock(run, page);
        if (!running || running.extensions >= Carrel.quiz.extensionsMost) {
            return false;
        }
        setClock(run, page, Object.assign(running, {extensions: running.extensions + 1}));
        return true;
    }

    return {
        hold: hold, waiting: waiting, isKept: isKept, finish: finish, clock: clock, startClock: startClock, extendClock: extendClock,
    };
})();
