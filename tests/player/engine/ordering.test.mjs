// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadEngine } from '../support/engine.mjs';
import { ordering } from '../support/smallcourse.mjs';

const Carrel = loadEngine();
const kind = Carrel.kinds.ordering;
const plain = (value) => JSON.parse(JSON.stringify(value));

test('every line that follows the right one gives a part, or the whole order the whole', () => {
    const scores = (data) => [[0, 1, 2, 3], [3, 0, 1, 2], [2, 3, 0, 1], [1, 0, 3, 2], [3, 2, 1, 0], []].map((order) => kind.score(data, { order }));
    assert.deepEqual(scores(ordering('q', 0)), [3, 2, 2, 0, 0, 0]);
    assert.deepEqual(scores(ordering('q', 0, { isByPart: undefined })), [1, 0, 0, 0, 0, 0]);
    assert.deepEqual([kind.steps(ordering('q', 0)), kind.steps(ordering('q', 0, { isByPart: undefined }))], [3, 1]);
});

test('what is marked right is what gives a part, besides the first line in its place', () => {
    const marked = (data, order) => order.map((line, place) => kind.isRightAt(data, order, place));
    const byPart = ordering('q', 0);
    for (const order of [[0, 1, 2, 3], [1, 2, 3, 0], [2, 3, 0, 1], [0, 2, 1, 3], [3, 2, 1, 0], [0, 1, 3, 2]]) {
        const behindTheFirst = marked(byPart, order).slice(1).filter(Boolean).length;
        assert.equal(behindTheFirst, kind.score(byPart, { order }), order.join());
    }
    assert.deepEqual(marked(byPart, [1, 2, 3, 0]), [false, true, true, false]);
    assert.deepEqual(marked(byPart, [0, 2, 1, 3]), [true, false, false, false]);
    assert.deepEqual(marked(ordering('q', 0, { isByPart: undefined }), [0, 2, 1, 3]), [true, false, false, true]);
});

test('the lines begin in another order for other learners, and never in the right one', () => {
    for (const count of [2, 3, 4, 9]) {
        const data = ordering('q', 0, { lines: Array.from({ length: count }, (none, i) => ({ id: `l${i}`, html: 'x' })) });
        const seen = new Set();
        for (let seed = 0; seed < 300; ++seed) {
            const order = plain(kind.start(data, seed * 7919));
            assert.deepEqual([...order].sort((a, b) => a - b), data.lines.map((line, i) => i));
            assert.ok(kind.score(data, { order }) < count - 1, order.join());
            seen.add(order.join());
        }
        assert.ok(count === 2 ? seen.size === 1 : seen.size > 2);
    }
});

test('only an order of all lines is an answer', () => {
    const isComplete = (...order) => kind.isComplete(ordering('q', 0), { order });
    assert.deepEqual([isComplete(), isComplete(0, 1, 2), isComplete(0, 0, 1, 2), isComplete(0, 1, 2, 4), isComplete(3, 1, 2, 0)],
        [false, false, false, false, true]);
    assert.equal(kind.isComplete({ kind: 'ordering' }, { order: [] }), false);
});

test('what is encoded is decoded, and nonsense is no order', () => {
    const data = ordering('q', 0);
    for (const order of [[0, 1, 2, 3], [3, 2, 1, 0], [1, 3, 0, 2]]) {
        const bits = kind.encode(data, { order });
        assert.equal(bits.length, kind.answerBits(data));
        assert.deepEqual(plain(kind.decode(data, bits)), { order });
    }
    assert.deepEqual(plain(kind.decode(data, kind.encode(data, { order: [] }))), { order: [] });
    assert.deepEqual(plain(kind.decode(data, '11111111')), { order: [] });
});

test('the LMS gets letters in the learner\'s order, and beyond 36 lines numbers as text (61)', () => {
    const data = ordering('q', 0);
    assert.deepEqual(plain(kind.interaction12(data, { order: [3, 0, 1, 2] }, 2)),
        { type: 'sequencing', pattern: 'a,b,c,d', response: 'd,a,b,c', result: '0.66' });
    const order = Array.from({ length: 37 }, (none, i) => 36 - i);
    const told = plain(kind.interaction12(ordering('q', 0, { isByPart: undefined }), { order }, 0));
    assert.equal(told.type, 'fill-in');
    assert.match(told.response, /^37,36,35,/);
    assert.match(told.pattern, /^1,2,3,/);
});
