// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadEngine } from '../support/engine.mjs';
import { categorise, matching } from '../support/smallcourse.mjs';

const Carrel = loadEngine();
const kind = Carrel.kinds.matching;
const plain = (value) => JSON.parse(JSON.stringify(value));

test('every right line gives a part, or all of them together the whole', () => {
    const scores = (data) => [[0, 1, 2], [0, 1, 3], [1, 0, 2], [3, 3, 3], [-1, -1, -1]].map((chosen) => kind.score(data, { chosen }));
    assert.deepEqual(scores(matching('q', 0)), [3, 2, 1, 0, 0]);
    assert.deepEqual(scores(matching('q', 0, { isByPart: undefined })), [1, 0, 0, 0, 0]);
    assert.deepEqual([kind.steps(matching('q', 0)), kind.steps(matching('q', 0, { isByPart: undefined }))], [3, 1]);
});

test('an answer has something for every line', () => {
    const isComplete = (...chosen) => kind.isComplete(matching('q', 0), { chosen });
    assert.deepEqual([isComplete(-1, -1, -1), isComplete(0, -1, 2), isComplete(0, 0, 0)], [false, false, true]);
});

test('what is encoded is decoded, and nonsense is no choice', () => {
    const data = matching('q', 0);
    for (const chosen of [[-1, -1, -1], [0, 1, 2], [3, 3, 3], [2, -1, 0]]) {
        const bits = kind.encode(data, { chosen });
        assert.equal(bits.length, kind.answerBits(data));
        assert.deepEqual(plain(kind.decode(data, bits)), { chosen });
    }
    assert.deepEqual(plain(kind.decode(data, '111111111')), { chosen: [-1, -1, -1] });
});

test('the LMS gets pairs of letters and digits, and beyond 36 of either the numbers as text (61)', () => {
    const data = matching('q', 0);
    assert.deepEqual(plain(kind.interaction12(data, { chosen: [0, 3, 2] }, 2)),
        { type: 'matching', pattern: 'a.1,b.2,c.3', response: 'a.1,b.4,c.3', result: '0.66' });
    const many = (count) => {
        const all = Array.from({ length: count }, (none, i) => i);
        const big = matching('q', 0, { lines: all.map((i) => ({ id: `l${i}`, right: i })), choices: all.map((i) => ({ id: `c${i}`, text: `${i}` })) });
        return plain(kind.interaction12(big, { chosen: all }, count));
    };
    assert.match(many(36).response, /^[a-z0-9]\.[a-z0-9](,[a-z0-9]\.[a-z0-9]){35}$/);
    assert.equal(new Set(many(36).response.split(',').map((pair) => pair[2])).size, 36);
    assert.equal(many(36).type, 'matching');
    assert.equal(many(37).type, 'fill-in');
    assert.match(many(37).response, /^1\.1,2\.2,/);
    assert.ok(many(37).response.length <= 255);
});

test('a question without lines or choices breaks nothing', () => {
    const data = { kind: 'matching' };
    assert.equal(kind.answerBits(data), 0);
    assert.deepEqual(plain(kind.decode(data, '')), { chosen: [] });
});

test('sorting into groups is counted, kept and told like matching', () => {
    const data = categorise('q', 0);
    const sorting = Carrel.kinds.categorise;
    assert.equal(sorting.score(data, { chosen: [0, 1, 3] }), 2);
    assert.deepEqual(plain(sorting.decode(data, sorting.encode(data, { chosen: [0, 1, 3] }))), { chosen: [0, 1, 3] });
    assert.equal(sorting.interaction12(data, { chosen: [0, 1, 3] }, 2).response, 'a.1,b.2,c.4');
});
