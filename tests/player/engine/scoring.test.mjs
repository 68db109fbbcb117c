// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadEngine, seeded } from '../support/engine.mjs';
import { checklist, imagechoice, multiple, plan, practical, single, smallCourse, survey, truefalse } from '../support/smallcourse.mjs';

const Carrel = loadEngine();
const when = { latency: 1500, time: '10:20:30' };

function sumOf(questions) {
    const table = Carrel.slots.expand({ slots: questions.map(({ points, steps }) => [1, 6, points, steps]) });
    return Carrel.scoring.sum(table, questions.map(({ m, tries = 1 }) => Carrel.scoring.question(tries, m)), null);
}

test('each further try takes off what the question says, and never more than there is', () => {
    const table = Carrel.slots.expand({ slots: [[1, 3, 1, 1], [1, 3, 1, 1, 20], [1, 6, 1, 2, 15], [1, 3, 1, 1, 30]] });
    const hundredths = (n, tries, m) => Carrel.scoring.hundredths(Carrel.scoring.sum(table, [0, 0, 0, 0].map((_, i) => (i === n ? Carrel.scoring.question(tries, m) : 0)), [n]));
    assert.deepEqual([1, 2, 3].map((tries) => hundredths(0, tries, 1)), [10000, 10000, 10000]);
    assert.deepEqual([1, 2, 3, 9].map((tries) => hundredths(1, tries, 1)), [10000, 6666, 3333, 3333]);
    assert.deepEqual([1, 2, 3].map((tries) => hundredths(2, tries, 1)), [5000, 3750, 2500]);
    assert.deepEqual([1, 2, 3].map((tries) => hundredths(3, tries, 1)), [10000, 5000, 0]);
});

test('the percentage is exact and rounded down to hundredths', () => {
    const of = (...questions) => Carrel.scoring.hundredths(sumOf(questions));
    assert.equal(of({ points: 1, steps: 3, m: 2 }), 6666);
    assert.equal(of({ points: 1, steps: 1, m: 1 }, { points: 1, steps: 1, m: 0 }, { points: 1, steps: 1, m: 0 }), 3333);
    assert.equal(of({ points: 1, steps: 1, m: 1 }), 10000);
    assert.equal(of({ points: 0.1, steps: 1, m: 1 }, { points: 0.2, steps: 1, m: 1 }, { points: 0.3, steps: 1, m: 0 }), 5000);
    assert.equal(of({ points: 5, steps: 7, m: 3 }, { points: 2.5, steps: 11, m: 5 }), 4372);
});

test('a percentage reaches a whole pass mark exactly when the points do, for 3000 random courses', () => {
    for (let seed = 1; seed <= 3000; ++seed) {
        const random = seeded(seed);
        const questions = Array.from({ length: 1 + Math.floor(random() * 40) }, () => {
            const steps = 1 + Math.floor(random() * 15);
            return { points: 1 + Math.floor(random() * 10), steps, m: Math.floor(random() * (steps + 1)) };
        });
        const passMark = Math.floor(random() * 101);
        // Exact fractions in BigInt.
        const common = 360360n;
        const earned = questions.reduce((sum, q) => sum + BigInt(q.points) * BigInt(q.m) * (common / BigInt(q.steps)), 0n);
        const possible = questions.reduce((sum, q) => sum + BigInt(q.points) * common, 0n);
        const hundredths = Carrel.scoring.hundredths(sumOf(questions));
        assert.equal(BigInt(hundredths), earned * 10000n / possible, `seed ${seed}`);
        assert.equal(hundredths >= passMark * 100, earned * 100n >= BigInt(passMark) * possible, `seed ${seed}`);
    }
});

test('the largest course stays exact', () => {
    const questions = Array.from({ length: 4000 }, (_, i) => ({ points: 100, steps: 13, m: i === 0 ? 12 : 13 }));
    assert.equal(Carrel.scoring.hundredths(sumOf(questions)), 9999);
});

test('what was not answered counts nothing, what does not count is not asked', () => {
    const table = Carrel.slots.expand({ slots: [[1, 4, 0, 0], [2, 3, 1, 1], [1, 3, 0, 1]] });
    const score = Carrel.scoring.sum(table, [15, 0, Carrel.scoring.question(1, 1), Carrel.scoring.question(1, 1)], null);
    assert.deepEqual([score.asked, score.answered, Carrel.scoring.hundredths(score)], [2, 1, 5000]);
});

test('each kind scores its answers', () => {
    const { kinds } = Carrel;
    const one = single('q', 0);
    assert.deepEqual([-1, 0, 1, 2].map((choice) => kinds.single.score(one, { choice })), [0, 0, 1, 0]);
    const some = multiple('q', 0);
    const score = (text, data = some) => kinds.multiple.score(data, { chosen: [...text].map((c) => c === '1') });
    assert.deepEqual(['1100', '1000', '1010', '1110', '0011', '0000'].map((t) => score(t)), [2, 1, 0, 1, 0, 0]);
    const all = { ...some, scoring: 'allOrNothing', steps: 1 };
    assert.deepEqual(['1100', '1000', '1110'].map((t) => score(t, all)), [1, 0, 0]);
    assert.deepEqual([true, false].map((value) => kinds.truefalse.score(truefalse('q', 0), { value })), [1, 0]);
    assert.equal(kinds.practical.score(practical('p', 0), kinds.practical.blank(practical('p', 0))), 0);
});

test('every answer of every kind comes back from its bits, and has as many as the kind says', () => {
    const questions = [single('q', 0), multiple('q', 0), truefalse('q', 0), imagechoice('q', 0), practical('p', 0),
        practical('p', 0, { levels: [], criteria: [], checklist: [], steps: [] }), practical('p', 0, { steps: undefined }),
        checklist('p', 0), checklist('p', 0, { items: undefined }), survey('p', 0), survey('p', 0, { lines: undefined, choices: undefined }),
        plan('p', 0)];
    for (const data of questions) {
        const kind = Carrel.kinds[data.kind];
        const bits = kind.answerBits(data);
        for (let value = 0; value < 2 ** bits; ++value) {
            const text = Carrel.bits.binary(value, bits);
            const answer = kind.decode(data, text);
            const again = kind.encode(data, answer);
            assert.equal(again.length, bits);
            assert.deepEqual(JSON.stringify(kind.decode(data, again)), JSON.stringify(answer));
        }
        assert.equal(JSON.stringify(kind.decode(data, kind.encode(data, kind.blank(data)))), JSON.stringify(kind.blank(data)));
    }
});

test('interactions use one character per option, and text beyond 36 options (61)', () => {
    const answer = (data, value) => JSON.parse(JSON.stringify(Carrel.kinds[data.kind].interaction12(data, value, Carrel.kinds[data.kind].score(data, value))));
    assert.deepEqual(answer(single('q', 0), { choice: 2 }), { type: 'choice', pattern: 'b', response: 'c', result: 'wrong' });
    assert.deepEqual(answer(multiple('q', 0), { chosen: [true, false, false, false] }),
        { type: 'choice', pattern: 'a,b', response: 'a', result: '0.5' });
    assert.deepEqual(answer(imagechoice('q', 0), { choice: 1 }), { type: 'choice', pattern: 'b', response: 'b', result: 'correct' });
    assert.deepEqual(answer(truefalse('q', 0), { value: false }), { type: 'true-false', pattern: 't', response: 'f', result: 'wrong' });
    const many = (count) => single('q', 0, { options: Array.from({ length: count }, (_, i) => ({ id: 'o' + i, correct: i === 35 })) });
    assert.deepEqual(answer(many(36), { choice: 35 }), { type: 'choice', pattern: '9', response: '9', result: 'correct' });
    assert.deepEqual(answer(many(37), { choice: 36 }), { type: 'fill-in', pattern: '36', response: '37', result: 'wrong' });
    const crowd = multiple('q', 0, { options: Array.from({ length: 200 }, (_, i) => ({ id: 'o' + i, correct: true })), scoring: 'allOrNothing' });
    assert.equal(answer(crowd, { chosen: crowd.options.map(() => true) }).response.length, 255);
    assert.deepEqual(answer(practical('p', 0), { steps: [], checklist: [], levels: [2, 0] }),
        { type: 'performance', pattern: '', response: 'c1.3,c2.1', result: 'neutral' });
});

test('values are cut and cleaned to what every LMS takes', () => {
    const { identifier, line, score12 } = Carrel.grammar;
    assert.equal(identifier('q_über-x 1'), 'q__ber_x_1');
    assert.equal(identifier('7a'), 'q7a');
    assert.equal(identifier('a'.repeat(400)).length, 250);
    assert.equal(line('a\nb\tc\u2028d  '), 'a b c d');
    assert.equal(line('😀'.repeat(200)).length, 254);
    assert.deepEqual([0, 1, 10, 1234, 9999, 10000, 20000].map(score12), ['0', '0.01', '0.1', '12.34', '99.99', '100', '100']);
});

test('a question closes when it is right or its tries are used, and then takes no answer', () => {
    const { course, modules } = smallCourse();
    const { run } = Carrel.run.begin(course, '', 1);
    modules.forEach((module) => run.addModule(module));
    const [question] = modules[1].pages[1].blocks;
    assert.equal(run.check(question, { choice: -1 }, when), null);
    assert.equal(run.check(question, { choice: 0 }, when).id, 'q_qone_1');
    assert.deepEqual([run.question(question).left, run.question(question).isClosed], [1, false]);
    assert.equal(run.check(question, { choice: 1 }, when).result, 'correct');
    assert.deepEqual([run.question(question).isRight, run.question(question).isClosed], [true, true]);
    assert.equal(run.check(question, { choice: 0 }, when), null);
    assert.equal(run.question(question).isRight, true);
});

test('tries without a limit go on over launches, and every record has another id', () => {
    const { course, modules } = smallCourse();
    modules[1].pages[1].blocks[0].tries = 0;
    const ids = [];
    let saved = '';
    for (let launch = 0; launch < 3; ++launch) {
        const { run } = Carrel.run.begin(course, saved, 1);
        modules.forEach((module) => run.addModule(module));
        for (let i = 0; i < 4; ++i) {
            ids.push(run.check(modules[1].pages[1].blocks[0], { choice: 0 }, when).id);
        }
        assert.equal(run.question(modules[1].pages[1].blocks[0]).isClosed, false);
        saved = run.encoded();
    }
    assert.equal(new Set(ids).size, ids.length, ids.join());
});
