// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadEngine } from '../support/engine.mjs';
import { checklist, single } from '../support/smallcourse.mjs';

const Carrel = loadEngine();
const when = { latency: 1500, time: '10:20:30' };
const plain = (value) => JSON.parse(JSON.stringify(value));

const question = (id, n) => ({ ...single(id, n), tries: 0, counts: true, points: 1 });
const list = checklist('ckrequired', 2);
const quiz = { id: 'pgquiz', n: 1, title: 'Quiz', quiz: true, attempts: 3, blocks: [3, 4, 5].map((n) => question(`qr${n}`, n)) };

/** A page with a list to tick, and a quiz page of three questions. */
function begin(required, more = {}, saved = '') {
    const course = {
        id: 'required0001', passMark: 50, completion: 'required', finishedAs: 'passed', stateLimit: 4096,
        slots: [[2, 4, 0, 0], [1, 2, 0, 0], [3, 3, 1, 1]],
        modules: [{ id: 'mone', title: 'M', pages: [0, 1], depth: 0, questions: 3 }], required, ...more,
    };
    const { run } = Carrel.run.begin(course, saved, 4711);
    run.addModule({ id: 'mone', pages: [{ id: 'pglist', n: 0, title: 'List', blocks: [list] }, quiz] });
    return run;
}

const answer = (run, i, choice = 0) => run.check(quiz.blocks[i], { choice }, when);

test('work is required until it is done, a question until it is answered, right or wrong', () => {
    const run = begin([[0, 2], [1, 3, 4]]);
    assert.deepEqual(plain(Carrel.required.open(run)), [{ page: 0, blocks: [2] }, { page: 1, blocks: [3, 4] }]);
    assert.equal(run.status(), 'incomplete');
    run.work(list, Carrel.kinds.checklist.blank(list), false, when);
    assert.equal(Carrel.required.open(run).length, 2, 'begun is not done');
    run.work(list, Carrel.kinds.checklist.blank(list), true, when);
    answer(run, 0);
    assert.deepEqual(plain(Carrel.required.open(run)), [{ page: 1, blocks: [4] }]);
    assert.equal(run.status(), 'incomplete');
    answer(run, 1, 1);
    assert.deepEqual(plain(Carrel.required.open(run)), []);
    assert.ok(['completed', 'passed'].includes(run.status()));
});

test('what was done is remembered by the next launch', () => {
    const run = begin([[0, 2]]);
    run.work(list, Carrel.kinds.checklist.blank(list), true, when);
    assert.deepEqual(plain(Carrel.required.open(begin([[0, 2]], {}, run.encoded()))), []);
});

test('a question that this learner was not given is not asked of them', () => {
    const quizzes = [{ n: 1, draw: 1, questions: [3, 4, 5] }];
    const run = begin([[1, 3, 4, 5]], { quizzes });
    const [{ blocks: [given] }, ...others] = plain(Carrel.required.open(run));
    assert.deepEqual(others, []);
    answer(run, given - 3);
    assert.deepEqual(plain(Carrel.required.open(run)), []);
});

test('an answer that can still be changed is not given yet: a quiz that is handed in as a whole is done with that', () => {
    const run = begin([[1, 3]], { quizzes: [{ n: 1, handIn: [3, 4, 5] }] });
    Carrel.handIn.hold(run, quiz.blocks[0], { choice: 0 });
    assert.equal(Carrel.required.open(run).length, 1);
    Carrel.handIn.finish(run, quiz, when);
    assert.deepEqual(plain(Carrel.required.open(run)), []);
});

test('only what is required is named so', () => {
    const run = begin([[0, 2]]);
    assert.equal(Carrel.required.holdsFor(run, list), true);
    assert.equal(Carrel.required.holdsFor(run, quiz.blocks[0]), false);
    // The number of a page is no block.
    assert.equal(Carrel.required.holdsFor(begin([[3, 2]]), quiz.blocks[0]), false);
});
