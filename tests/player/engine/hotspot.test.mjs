// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadEngine } from '../support/engine.mjs';
import { hotspot } from '../support/smallcourse.mjs';

const kind = loadEngine().kinds.hotspot;
const plain = (value) => JSON.parse(JSON.stringify(value));
const data = hotspot('q', 0);
const wide = 2;
const marks = (...areas) => ({ marks: areas.map((area) => ({ area, x: 0.5, y: 0.5 })) });

test('a place is in a rectangle, a round circle or a polygon with a bay, and the first area decides', () => {
    const at = (x, y, aspect = wide) => kind.hit(data, x, y, aspect);
    assert.deepEqual([at(0.1, 0.1), at(0.3, 0.5), at(0.31, 0.5)], [0, 0, -1]);
    assert.deepEqual([at(0.5, 0.69), at(0.61, 0.5), at(0.5, 0.69, 1)], [1, -1, -1]);
    assert.deepEqual([at(0.75, 0.2), at(0.87, 0.8), at(0.75, 0.6)], [2, 2, -1]);
    const nested = { areas: [{ shape: 'circle', centre: [0.2, 0.2], radius: 0.01 }, ...data.areas] };
    assert.deepEqual([kind.hit(nested, 0.2, 0.2, wide), kind.hit(nested, 0.25, 0.2, wide)], [0, 1]);
    assert.equal(kind.hit({ kind: 'hotspot' }, 0.5, 0.5, wide), -1);
});

test('the middle of an area lies in it, also where a polygon has a bay', () => {
    for (const area of data.areas) {
        const [x, y] = kind.middle(area);
        assert.equal(data.areas[kind.hit(data, x, y, wide)].id, area.id);
    }
    const comb = { shape: 'polygon', corners: [[0, 0], [1, 0], [1, 1], [0.7, 1], [0.7, 0.2], [0.1, 0.2], [0.1, 1], [0, 1]] };
    const [x, y] = plain(kind.middle(comb));
    assert.ok(Math.abs(x - 0.85) < 1e-9 && y === 0.5); // in the broader tooth
});

test('every right place that is marked gives a part, or all of them the whole; a mark elsewhere takes nothing away', () => {
    const scores = (block) => [[0, 1], [0], [0, 2], [2, -1], [1, -1], [0, 0]].map((areas) => kind.score(block, marks(...areas)));
    assert.deepEqual(scores(data), [2, 1, 1, 0, 1, 1]);
    assert.deepEqual(scores(hotspot('q', 0, { isByPart: undefined })), [1, 0, 0, 0, 0, 0]);
    assert.deepEqual([kind.steps(data), kind.steps(hotspot('q', 0, { isByPart: undefined }))], [2, 1]);
});

test('an answer has one mark at least, and no more than there are right places', () => {
    const isComplete = (...areas) => kind.isComplete(data, marks(...areas));
    assert.deepEqual([isComplete(), isComplete(-1), isComplete(2, 2), isComplete(0, 1, 2)], [false, true, true, false]);
});

test('which areas are marked is kept, and comes back as a mark in the middle of each', () => {
    const bits = kind.encode(data, marks(2, -1));
    assert.equal(bits, '001');
    assert.equal(bits.length, kind.answerBits(data));
    const [mark] = plain(kind.decode(data, bits)).marks;
    assert.equal(kind.hit(data, mark.x, mark.y, wide), 2);
    assert.equal(mark.area, 2);
    assert.deepEqual(plain(kind.decode(data, '000')), { marks: [] });
    assert.deepEqual(plain(kind.parts(data)), ['a', 'b', 'c']);
});

test('the LMS gets a letter for each marked area', () => {
    assert.deepEqual(plain(kind.interaction12(data, marks(1, 2), 1)), { type: 'choice', pattern: 'a,b', response: 'b,c', result: '0.5' });
    assert.equal(kind.interaction12(data, marks(-1), 0).response, '');
});
