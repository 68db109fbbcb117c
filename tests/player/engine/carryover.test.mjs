// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// State of an earlier export in a package that remembers what results meant there.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadEngine } from '../support/engine.mjs';

const Carrel = loadEngine();

/** Pages 0 and 1 and the questions 2 to 5, which have so many steps. */
function course(steps, more = {}) {
    return {
        id: 'c1', stateLimit: 4096, passMark: 80, completion: 'both', finishedAs: 'passed',
        slots: [[2, 4, 0, 0], ...steps.map((count) => [1, 6, 1, count])],
        modules: [{ id: 'm1', pages: [0, 1], questions: steps.length }], ...more,
    };
}

/** The state of `then` with these results of its questions, read by `now`. */
function carried(then, results, now) {
    const begun = Carrel.run.begin(then, '', 7).run;
    results.forEach(([tries, m], i) => {
        begun.memory.results[2 + i] = Carrel.scoring.question(tries, m);
    });
    const { run, problem, isUpdated } = Carrel.run.begin(now, begun.encoded(), 9);
    assert.equal(problem, '');
    assert.equal(isUpdated, true);
    return results.map((none, i) => [Carrel.scoring.tries(run.memory.results[2 + i]), Carrel.scoring.steps(run.memory.results[2 + i])]);
}

const printOf = (source) => Carrel.state.fingerprint(source).slice(4);

test('all stays all, nothing stays nothing, a part stays about the same part, however a question is divided', () => {
    const then = course([4, 4, 4, 1]);
    const now = course([5, 5, 3, 4], { earlier: [{ print: printOf(then), steps: [[2, 4], [3, 4], [4, 4], [5, 1]] }] });
    assert.deepEqual(carried(then, [[1, 4], [2, 2], [1, 3], [1, 1]], now), [[1, 5], [2, 3], [1, 2], [1, 4]]);
    assert.deepEqual(carried(then, [[0, 0], [3, 0], [1, 0], [2, 0]], now), [[0, 0], [3, 0], [1, 0], [2, 0]]);
});

test('a part of all or nothing is nothing', () => {
    const then = course([4, 4, 1, 1]);
    const now = course([1, 1, 1, 1], { earlier: [{ print: printOf(then), steps: [[2, 4], [3, 4]] }] });
    assert.deepEqual(carried(then, [[1, 3], [1, 4]], now), [[1, 0], [1, 1]]);
});

test('what was checked at once is handed in where a quiz is handed in as a whole now', () => {
    const then = course([1, 1, 1, 1]);
    const now = course([1, 1, 1, 1], { quizzes: [{ n: 1, handIn: [2, 3, 4, 5] }], earlier: [{ print: printOf(then), held: [2, 3, 4, 5] }] });
    assert.deepEqual(carried(then, [[1, 1], [2, 0], [3, 1], [0, 0]], now), [[2, 1], [2, 0], [2, 1], [0, 0]]);
});

test('what was handed in is one try where answers are checked at once now; what was not is as new', () => {
    const then = course([1, 1, 1, 1], { quizzes: [{ n: 1, handIn: [2, 3, 4, 5] }] });
    const now = course([1, 1, 1, 1], { earlier: [{ print: printOf(then), free: [2, 3, 4, 5] }] });
    assert.deepEqual(carried(then, [[2, 1], [2, 0], [3, 0], [1, 1]], now), [[1, 1], [1, 0], [1, 0], [0, 0]]);
});

test('only state of the export that is meant is touched, and state of this one never', () => {
    const then = course([4, 4, 4, 4]);
    const other = course([4, 4, 4, 3]);
    const now = course([5, 4, 4, 4], { earlier: [{ print: printOf(other), steps: [[2, 4]] }] });
    assert.deepEqual(carried(then, [[1, 4]], now), [[1, 4]]);
    const begun = Carrel.run.begin(now, '', 7).run;
    begun.memory.results[2] = Carrel.scoring.question(1, 4);
    assert.equal(Carrel.scoring.steps(Carrel.run.begin(now, begun.encoded(), 9).run.memory.results[2]), 4);
});

test('numbers that this part of the course does not keep are passed over', () => {
    const then = course([4, 4, 4, 4]);
    const now = course([5, 4, 4, 4], { earlier: [{ print: printOf(then), steps: [[2, 4], [99, 4]], held: [98], free: [97] }] });
    assert.deepEqual(carried(then, [[1, 4]], now), [[1, 5]]);
});
