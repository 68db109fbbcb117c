// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which places a scale has, what counts of them, and what a typed number means on it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadEngine } from '../support/engine.mjs';
import { slider } from '../support/smallcourse.mjs';

const kind = loadEngine().kinds.slider;
const plain = (value) => JSON.parse(JSON.stringify(value));
const data = slider('q', 0);
const score = (place, block = data) => kind.score(block, { place });

test('a scale has a place for every step, and none beyond its end', () => {
    assert.equal(kind.last(data), 20);
    assert.equal(kind.last({ from: -1, to: 1, step: 0.1 }), 20);
    assert.equal(kind.last({ to: 100, step: 7 }), 14);
    assert.equal(kind.number({ from: -0.3, to: 1, step: 0.1 }, 3), 0);
    assert.equal(kind.number({ from: 0.1, to: 1, step: 0.2 }, 1), 0.3);
    for (const broken of [{ to: 5 }, { from: 5, step: 1 }, { from: 5, to: 5, step: 1 }, { to: 1, step: 0 }]) {
        assert.equal(kind.last(broken), 0, JSON.stringify(broken));
        assert.equal(kind.answerBits(broken), 0);
    }
    assert.equal(kind.last({ to: 1e6, step: 1 }), 2000);
});

test('what is right counts whole, what is close half, and both ends of a range belong to it', () => {
    assert.deepEqual([2, 3, 4, 5, 7, 8, 9, 10].map((place) => score(place)), [0, 0, 1, 2, 2, 1, 1, 0]);
    const exact = slider('q', 0, { right: [3, 3], close: undefined });
    assert.deepEqual([5, 6, 7].map((place) => score(place, exact)), [0, 1, 0]);
    assert.deepEqual([kind.steps(data), kind.steps(exact)], [2, 1]);
    const tenths = { to: 1, step: 0.1, right: [0.3, 0.7] };
    assert.deepEqual([2, 3, 7, 8].map((place) => score(place, tenths)), [0, 1, 1, 0]);
    assert.equal(score(0, slider('q', 0, { right: undefined, close: undefined })), 0);
});

test('a number is typed with comma or point, with or without the unit, and rounded to a step', () => {
    const places = { '2,5': 5, '2.5 min': 5, ' 3 ': 6, '2.7': 5, 2.8: 6, '٣': 6, 0: 0, 10: 20 };
    for (const [text, place] of Object.entries(places)) {
        assert.deepEqual(plain(kind.read(data, text)), { problem: '', place }, text);
    }
    const problems = { '': 'empty', '  ': 'empty', many: 'noNumber', '3 h': 'numberOnly', '-1': 'offScale', '10.1': 'offScale' };
    for (const [text, problem] of Object.entries(problems)) {
        assert.deepEqual(plain(kind.read(data, text)), { problem, place: -1 }, text);
    }
    assert.equal(kind.read({ to: 2000, step: 1 }, '1,234').place, 1);
    assert.equal(kind.read({ from: 1000, to: 2000, step: 1 }, '1,234').place, 234); // the other reading is not on the scale
});

test('nothing set is no answer, and an answer is kept exactly', () => {
    assert.equal(kind.isComplete(data, kind.blank(data)), false);
    assert.equal(kind.isComplete(data, { place: 0 }), true);
    assert.equal(kind.answerBits(data), 5);
    for (let place = -1; place <= 20; ++place) {
        const bits = kind.encode(data, { place });
        assert.equal(bits.length, 5);
        assert.deepEqual(plain(kind.decode(data, bits)), { place });
    }
    assert.deepEqual(plain(kind.decode(data, '11111')), { place: -1 });
});

test('the LMS gets one number with a point, and a pattern only where one number is right', () => {
    const told = (block, place) => plain(kind.interaction12(block, { place }, score(place, block)));
    assert.deepEqual(told(data, 5), { type: 'numeric', pattern: '', response: '2.5', result: 'correct' });
    assert.equal(told(data, 4).result, '0.5');
    assert.deepEqual(told(slider('q', 0, { right: [3, 3], close: undefined }), 0), { type: 'numeric', pattern: '3', response: '0', result: 'wrong' });
    const large = { from: 100000, to: 900000, step: 100000, right: [200000, 300000] };
    assert.deepEqual(told(large, 1), { type: 'fill-in', pattern: '200000..300000', response: '200000', result: 'correct' });
});
