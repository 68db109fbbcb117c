// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadEngine } from '../support/engine.mjs';
import { markwords } from '../support/smallcourse.mjs';

const kind = loadEngine().kinds.markwords;
const plain = (value) => JSON.parse(JSON.stringify(value));
const data = markwords('q', 0);

/** A long text with these right places. */
const long = (count, ...rights) => markwords('q', 0, { rights, textHtml: Array.from({ length: count }, (_, i) => `\ue002w${i}\ue003`).join(' ') });

test('what can be marked is read from the text, bold words and all', () => {
    assert.deepEqual(plain(kind.places(data)), ['a', 'b', 'c d', 'e', 'f', 'g']);
    assert.deepEqual(plain(kind.parts(data)), plain(kind.places(data))); // other words are another question
    assert.deepEqual(plain(kind.places({ kind: 'markwords' })), []);
});

test('a right mark gives a part, a wrong one takes it away, down to nothing', () => {
    const scores = (block) => [[1, 4], [1], [0, 1, 4], [0, 1, 2, 4], [0, 1, 2], [0, 1, 2, 3, 4, 5], [3], []].map((marks) => kind.score(block, { marks }));
    assert.deepEqual(scores(data), [2, 1, 1, 0, 0, 0, 0, 0]);
    assert.deepEqual(scores(markwords('q', 0, { isByPart: undefined })), [1, 0, 0, 0, 0, 0, 0, 0]);
    assert.deepEqual([kind.steps(data), kind.steps(markwords('q', 0, { isByPart: undefined }))], [2, 1]);
    assert.equal(kind.score(markwords('q', 0, { rights: undefined, isByPart: undefined }), { marks: [0] }), 0);
});

test('an answer marks something', () => {
    assert.deepEqual([[], [3]].map((marks) => kind.isComplete(data, { marks })), [false, true]);
});

test('of a short text every place is kept, of a long one the marks', () => {
    for (const [block, bits] of [[data, 6], [long(200, 3, 150, 199), 6 * 8], [long(980, ...Array.from({ length: 20 }, (_, i) => i)), 30 * 10]]) {
        assert.equal(kind.answerBits(block), bits);
        for (const marks of [[], [0, 3], [1, 2, 4, 5]]) {
            const kept = kind.encode(block, { marks });
            assert.equal(kept.length, bits);
            assert.deepEqual(plain(kind.decode(block, kept)), { marks });
        }
    }
    const text = long(200, 3, 150, 199);
    assert.deepEqual(plain(kind.decode(text, kind.encode(text, { marks: [0, 3, 150, 198, 199] }))), { marks: [0, 3, 150, 198, 199] });
});

test('more marks than can be kept have no point, and come back as nothing; nonsense is no mark', () => {
    const text = long(200, 3, 150, 199);
    const marks = [0, 1, 2, 3, 4, 150, 199];
    assert.equal(kind.score(text, { marks }), 0);
    assert.deepEqual(plain(kind.decode(text, kind.encode(text, { marks }))), { marks: [] });
    assert.deepEqual(plain(kind.decode(text, '11111111' + '00000001'.repeat(2) + '0'.repeat(24))), { marks: [0] });
});

test('the LMS gets a letter per place, of more than 36 places their numbers', () => {
    assert.deepEqual(plain(kind.interaction12(data, { marks: [1, 2] }, 0)), { type: 'choice', pattern: 'b,e', response: 'b,c', result: 'wrong' });
    assert.deepEqual(plain(kind.interaction12(long(36, 35), { marks: [35] }, 2)).pattern, '9');
    assert.deepEqual(plain(kind.interaction12(long(37, 2, 36), { marks: [2] }, 1)), { type: 'fill-in', pattern: '3,37', response: '3', result: '0.5' });
});
