// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadEngine } from '../support/engine.mjs';
import { cloze, clozelist, longtext, matching, multiple, numeric, ordering, single, slider, truefalse } from '../support/smallcourse.mjs';

const Carrel = loadEngine();
const plain = (value) => JSON.parse(JSON.stringify(value));
const told = (block, answer) => {
    const kind = Carrel.kinds[block.kind];
    return plain(Carrel.grammar2004.interaction(kind, block, answer, kind.isWork ? 0 : kind.score(block, answer)));
};

test('letters are those of the letter key, with the delimiters of 2004', () => {
    assert.deepEqual(told(single('q', 0), { choice: 1 }), { type: 'choice', pattern: 'b', response: 'b', result: 'correct' });
    assert.deepEqual(told(single('q', 0), { choice: 0 }), { type: 'choice', pattern: 'b', response: 'a', result: 'incorrect' });
    assert.match(told(multiple('q', 0), { chosen: [true, true, false, false] }).response, /^a\[,\]b$/);
    assert.match(told(matching('q', 0), { chosen: [0, 1, 2] }).response, /^a\[\.\]1\[,\]b\[\.\]2\[,\]c\[\.\]3$/);
    assert.match(told(ordering('q', 0), { order: [1, 0, 2, 3] }).response, /^b\[,\]a\[,\]c\[,\]d$/);
    assert.equal(told(truefalse('q', 0), { value: true }).response, 'true');
});

test('a part of the score is the same number, and what is wrong is incorrect', () => {
    assert.deepEqual(['correct', 'wrong', 'neutral', '0.5'].map((result) => Carrel.grammar2004.translated({ type: 'choice', pattern: '', response: 'a', result }).result),
        ['correct', 'incorrect', 'neutral', '0.5']);
});

test('a range of numbers is a pattern with both ends', () => {
    const block = slider('q', 0);
    assert.deepEqual(told(block, { place: 6 }), { type: 'numeric', pattern: '2.5[:]3.5', response: '3', result: 'correct' });
    const exact = numeric('q', 0, { answers: [{ id: 'a', from: 5, to: 5, correct: true }], units: undefined });
    assert.equal(told(exact, { text: '5' }).pattern, '5[:]5');
    assert.equal(told(numeric('q', 0, { answers: [{ id: 'a', from: 5, to: 7, correct: true }], units: undefined }), { text: '6' }).pattern, '5[:]7');
    // What has no place in a decimal is told in words.
    assert.equal(told(numeric('q', 0, { answers: [{ id: 'a', from: 1e9, to: 1e9, correct: true }], units: undefined }), { text: '3' }).type, 'fill-in');
});

test('every gap is a text of its own, without a delimiter or a beginning that would be read as a rule', () => {
    const block = cloze('q', 0);
    const texts = block.gaps.map((gap, i) => ['{order_matters=false}x', 'a[,]b[[,]]', '[.]c'][i] || 'd');
    const { type, response } = told(block, { texts });
    assert.equal(type, 'fill-in');
    assert.deepEqual(response.split('[,]'), ['\'{order_matters=false}x', 'a[ ,]b[[ ,]]', '\'[ .]c'].slice(0, block.gaps.length));
    assert.equal(told(clozelist('q', 0), { chosen: [0, 1, 2] }).response.split('[,]').length, 3);
});

test('an open question is told at length, on one line and never through a character', () => {
    const { type, response, result } = told(longtext('q', 0), { text: `One\n\ntwo ${'😀'.repeat(3000)}`, ticks: [] });
    assert.deepEqual([type, result], ['long-fill-in', 'neutral']);
    assert.ok(response.length <= 4000 && response.startsWith('One two 😀') && !/[\ud800-\udbff]$/.test(response));
});

test('work is a step with an answer', () => {
    assert.equal(told({ id: 'q', kind: 'virtualclass' }, {}).response, 'task[.]done');
    assert.equal(Carrel.grammar2004.translated({ type: 'performance', pattern: '', response: '1.b,3.a', result: '0.5' }).response, '1[.]b[,]3[.]a');
});
