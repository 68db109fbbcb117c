// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadEngine } from '../support/engine.mjs';
import { smallCourse, workedexample } from '../support/smallcourse.mjs';

const Carrel = loadEngine();
const kind = Carrel.kinds.workedexample;
const plain = (value) => JSON.parse(JSON.stringify(value));
const when = { latency: 1000, time: '10:20:30' };

test('how far, and how the own steps went, come back as they were', () => {
    const data = workedexample('q', 0);
    assert.equal(kind.answerBits(data), 3 + 2 * 2);
    for (let seen = 0; seen <= 4; ++seen) {
        for (const judged of [[0, 0, 0, 0], [0, 0, 1, 3], [0, 0, 2, 0]]) {
            const bits = kind.encode(data, { seen, judged });
            assert.equal(bits.length, kind.answerBits(data));
            assert.deepEqual(plain(kind.decode(data, bits)), { seen, judged });
        }
    }
    assert.deepEqual(plain(kind.blank(data)), { seen: 0, judged: [0, 0, 0, 0] });
});

test('a step that is the learner\'s between two that are shown keeps its own judgement', () => {
    const data = workedexample('q', 0, { steps: [{ id: 'a', isTurn: true }, { id: 'b' }, { id: 'c', isTurn: true }] });
    const answer = { seen: 3, judged: [2, 0, 1] };
    assert.deepEqual(plain(kind.decode(data, kind.encode(data, answer))), answer);
});

test('more steps than there are cannot have been seen, and no steps need no room', () => {
    assert.equal(kind.decode(workedexample('q', 0), '1111111').seen, 4);
    const bare = workedexample('q', 0, { steps: undefined });
    assert.deepEqual([kind.answerBits(bare), kind.encode(bare, kind.blank(bare)), plain(kind.decode(bare, ''))], [0, '', { seen: 0, judged: [] }]);
});

test('the LMS is told by step how the own steps went, without right or wrong', () => {
    const told = (judged) => plain(kind.interaction12(workedexample('q', 0), { seen: 4, judged }, 0));
    assert.deepEqual(told([0, 0, 3, 1]), { type: 'performance', pattern: '', response: 's3.3,s4.1', result: 'neutral' });
    assert.equal(told([0, 0, 0, 2]).response, 's4.2');
    assert.equal(told([0, 0, 0, 0]).response, 'done');
});

test('it is reported once, counts for nothing, and begins anew when another step is left to the learner', () => {
    const { course, modules } = smallCourse();
    const block = workedexample('example', 5);
    modules[1].pages[0].blocks = [block];
    let { run } = Carrel.run.begin(course, '', 1);
    modules.forEach((module) => run.addModule(module));
    const answer = run.answer(block);
    answer.seen = 3;
    assert.equal(run.work(block, answer, false, when), null);
    assert.equal(run.isWorkDone(block), false);
    answer.seen = 4;
    answer.judged[2] = 2;
    assert.deepEqual([run.work(block, answer, true, when)].map((record) => [record.id, record.response, record.weighting]), [['q_example_1', 's3.2', '0']]);
    answer.judged[2] = 3;
    assert.equal(run.work(block, answer, true, when), null);
    assert.equal(run.score().answered, 0);

    run = Carrel.run.begin(course, run.encoded(), 1).run;
    modules.forEach((module) => run.addModule(module));
    assert.deepEqual(plain(run.answer(block)), { seen: 4, judged: [0, 0, 3, 0] });
    const swapped = { ...block, steps: block.steps.map((step, i) => ({ ...step, isTurn: i < 2 })) }; // as many bits
    assert.deepEqual(plain(run.answer(swapped)), { seen: 0, judged: [0, 0, 0, 0] });
    assert.equal(run.isWorkDone(block), true);
});
