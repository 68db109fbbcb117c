// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadEngine, seeded } from '../support/engine.mjs';
import { scenario, smallCourse } from '../support/smallcourse.mjs';

const Carrel = loadEngine();
const kind = Carrel.kinds.scenario;
const plain = (value) => JSON.parse(JSON.stringify(value));
const when = { latency: 1500, time: '10:20:30' };

const good = [0, 0];
const middling = [1, 0];
const bad = [0, 2, 1];

test('the end that is reached gives all, half or nothing', () => {
    const data = scenario('q', 0);
    assert.equal(kind.steps(data), 2);
    assert.deepEqual([good, middling, bad, [0, 1, 0, 0], []].map((path) => kind.score(data, { path })), [2, 1, 0, 2, 0]);
});

test('points on the way give their part of the best way, each choice once', () => {
    const data = scenario('q', 0, { best: 5 });
    assert.equal(kind.steps(data), 5);
    const once = [0, 1, 0, 0];
    const often = [0, 1, 0, 1, 0, 1, 0, 0];
    assert.deepEqual([good, middling, bad, once, often].map((path) => kind.score(data, { path })), [4, 2, 2, 5, 5]);
    const many = scenario('q', 0, { best: 22 });
    assert.equal(kind.steps(many), 15);
    assert.deepEqual([good, once].map((path) => kind.score(many, { path })), [2, 3]); // 4 and 5 of 22, rounded down
});

test('only a walk to an end is an answer', () => {
    const isComplete = (path) => kind.isComplete(scenario('q', 0), { path });
    assert.deepEqual([[], [0], [0, 1, 0], [7], [0, 0, 0], good, bad].map(isComplete), [false, false, false, false, false, true, true]);
    assert.equal(kind.isComplete({ kind: 'scenario' }, { path: [] }), false);
    const stops = scenario('q', 0, { situations: [{ id: 'a', choices: [{ id: 'b', to: 1 }] }, { id: 'c' }] });
    assert.equal(kind.isComplete(stops, { path: [0] }), true);
    assert.equal(kind.score(stops, { path: [0] }), 0);
});

test('what is encoded is decoded, under way too, for 500 random walks', () => {
    const data = scenario('q', 0);
    const bits = kind.answerBits(data);
    assert.equal(bits, 2 * 3 * 2);
    for (let seed = 1; seed <= 500; ++seed) {
        const random = seeded(seed);
        const path = [];
        for (let length = Math.floor(random() * 7); path.length < length;) {
            const { choices } = data.situations[kind.walk(data, path).place];
            if (!choices) {
                break;
            }
            path.push(Math.floor(random() * choices.length));
        }
        const encoded = kind.encode(data, { path });
        assert.equal(encoded.length, bits);
        assert.deepEqual(plain(kind.decode(data, encoded)), { path });
    }
    assert.deepEqual(plain(kind.decode(data, '1'.repeat(bits))), { path: [] });
});

test('of a walk that is too long an earlier place is kept, and nothing once it is over', () => {
    const data = scenario('q', 0);
    const long = [0, 1, 0, 1, 0, 1, 0, 1];
    assert.deepEqual(plain(kind.decode(data, kind.encode(data, { path: long }))), { path: long.slice(0, 6) });
    assert.deepEqual(plain(kind.decode(data, kind.encode(data, { path: [...long, 0, 0] }))), { path: [] });
});

test('a path is forgotten when a way leads elsewhere', () => {
    const parts = (change) => {
        const data = scenario('q', 0);
        change(data.situations);
        return kind.parts(data).join();
    };
    const before = parts(() => {});
    assert.notEqual(parts((situations) => { situations[0].choices[0].to = 2; }), before);
    assert.notEqual(parts((situations) => { situations[0].choices.reverse(); }), before);
    assert.equal(parts((situations) => { situations[0].html = 'other'; situations[0].choices[0].text = 'other'; }), before);
});

test('the LMS gets the way in numbers and letters, and whole decisions only', () => {
    const data = scenario('q', 0);
    assert.deepEqual(plain(kind.interaction12(data, { path: bad }, 0)), { type: 'performance', pattern: '', response: '1.a,2.c,3.b', result: 'wrong' });
    assert.equal(kind.interaction12(data, { path: middling }, 1).result, '0.5');
    const long = Array.from({ length: 200 }, (none, i) => i % 2);
    const told = kind.interaction12(data, { path: [...long, 0, 0] }, 2);
    assert.ok(told.response.length > 250 && told.response.length <= 255);
    assert.match(told.response, /^(\d\.[a-z],)*\d\.[a-z]$/);
});

test('a walk under way counts nothing; to the end it is a try, and the last one counts', () => {
    const { course, modules } = smallCourse();
    modules[1].pages[1].blocks[1] = scenario('qtwo', 7);
    const open = (saved) => {
        const { run } = Carrel.run.begin(course, saved, 7);
        modules.forEach((module) => run.addModule(module));
        return run;
    };
    let run = open('');
    const block = modules[1].pages[1].blocks[1];
    run.keep(block, { path: [0] });
    run = open(run.encoded());
    assert.deepEqual([plain(run.answer(block)), run.question(block).tries, run.score().answered], [{ path: [0] }, 0, 0]);
    assert.equal(run.check(block, { path: [0] }, when), null);
    assert.equal(run.check(block, { path: middling }, when).result, '0.5');
    run.forget(block);
    run = open(run.encoded());
    assert.deepEqual([plain(run.answer(block)), run.question(block).m, run.question(block).isClosed], [{ path: [] }, 1, false]);
    assert.equal(run.check(block, { path: bad }, when).id, 'q_qtwo_2');
    assert.deepEqual([run.question(block).m, run.question(block).isClosed], [0, true]);
    assert.equal(run.check(block, { path: good }, when), null);
});
