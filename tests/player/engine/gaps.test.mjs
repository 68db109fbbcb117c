// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Texts with gaps: those that are typed into, those with lists, and those with a pool of words.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadEngine } from '../support/engine.mjs';
import { cloze, clozelist, dragwords } from '../support/smallcourse.mjs';

const Carrel = loadEngine();
const { cloze: typed, clozelist: listed, dragwords: dragged } = Carrel.kinds;
const plain = (value) => JSON.parse(JSON.stringify(value));

test('every right gap gives a part, or all of them together the whole', () => {
    const texts = [['aloud', 'call Ada', 'B'], ['out loud', 'wait', 'b.'], ['x', 'x', 'x'], ['', '', '']];
    const typedScores = (more) => texts.map((each) => typed.score(cloze('q', 0, more), { texts: each }));
    assert.deepEqual(typedScores(), [3, 2, 0, 0]);
    assert.deepEqual(typedScores({ isByPart: undefined }), [1, 0, 0, 0]);
    const listScores = (more) => [[0, 2, 1], [0, 2, 3], [1, 0, 0], [-1, -1, -1]].map((chosen) => listed.score(clozelist('q', 0, more), { chosen }));
    assert.deepEqual(listScores(), [3, 2, 0, 0]);
    assert.deepEqual(listScores({ isByPart: undefined }), [1, 0, 0, 0]);
    assert.deepEqual([typed.steps(cloze('q', 0)), listed.steps(clozelist('q', 0, { isByPart: undefined }))], [3, 1]);
});

test('a text without gaps is never right', () => {
    assert.equal(typed.score(cloze('q', 0, { gaps: undefined, isByPart: undefined }), { texts: [] }), 0);
    assert.equal(listed.score(clozelist('q', 0, { gaps: undefined, isByPart: undefined }), { chosen: [] }), 0);
});

test('what is typed into a gap is compared as in a short text, slip and star included', () => {
    const matches = (more, ...texts) => plain(typed.matches(cloze('q', 0, more), { texts }));
    assert.deepEqual(matches({ oneLetter: true }, 'alud', 'CALL the technician', ' B '), [
        { index: 0, isSlip: true }, { index: 0, isSlip: false }, { index: 0, isSlip: false }]);
    assert.deepEqual(matches({ caseMatters: true }, 'Out loud', 'call', 'b').map((match) => match.index), [-1, -1, 0]);
    assert.deepEqual(matches({}, 'aloud').map((match) => match.index), [0, -1, -1]); // kept by an older version
});

test('an answer has something in every gap', () => {
    assert.deepEqual([['a', ' ', 'b'], ['a', 'b', 'c']].map((texts) => typed.isComplete(cloze('q', 0), { texts })), [false, true]);
    assert.deepEqual([[0, -1, 0], [0, 0, 0]].map((chosen) => listed.isComplete(clozelist('q', 0), { chosen })), [false, true]);
});

test('of lists the choices are kept, and nonsense is no choice; of what was typed nothing is', () => {
    const data = clozelist('q', 0);
    assert.equal(listed.answerBits(data), 2 + 2 + 3);
    for (const chosen of [[-1, -1, -1], [0, 2, 1], [1, -1, 3]]) {
        const bits = listed.encode(data, { chosen });
        assert.equal(bits.length, listed.answerBits(data));
        assert.deepEqual(plain(listed.decode(data, bits)), { chosen });
    }
    assert.deepEqual(plain(listed.decode(data, '1111111')), { chosen: [-1, 2, -1] });
    assert.deepEqual([typed.answerBits(cloze('q', 0)), typed.encode(cloze('q', 0), { texts: ['a', 'b', 'c'] })], [0, '']);
    assert.deepEqual(plain(typed.decode(cloze('q', 0), '')), { texts: ['', '', ''] });
});

test('the LMS gets the words of all gaps on one line, at most 255 characters (61)', () => {
    assert.deepEqual(plain(typed.interaction12(cloze('q', 0), { texts: ['aloud\n', 'x', 'b'] }, 2)),
        { type: 'fill-in', pattern: 'aloud,call …,b', response: 'aloud ,x,b', result: '0.66' });
    assert.deepEqual(plain(listed.interaction12(clozelist('q', 0), { chosen: [1, 2, -1] }, 1)),
        { type: 'fill-in', pattern: 'a,e,d', response: 'b,e,', result: '0.33' });
    assert.ok(typed.interaction12(cloze('q', 0), { texts: ['a'.repeat(120), 'b'.repeat(120), 'c'.repeat(120)] }, 0).response.length <= 255);
});

test('of words that are put into gaps every right one gives a part, also one that only fits as well', () => {
    const scores = (more) => [[0, 1, 0], [0, 2, 0], [0, 3, 0], [1, 0, 3], [-1, -1, -1]].map((chosen) => dragged.score(dragwords('q', 0, more), { chosen }));
    assert.deepEqual(scores(), [3, 3, 2, 0, 0]);
    assert.deepEqual(scores({ isByPart: undefined }), [1, 1, 0, 0, 0]);
    assert.equal(dragged.score(dragwords('q', 0, { gaps: undefined, isByPart: undefined }), { chosen: [] }), 0);
    assert.deepEqual([[0, -1, 0], [0, 0, 0]].map((chosen) => dragged.isComplete(dragwords('q', 0), { chosen })), [false, true]);
});

test('a word is there as often as it belongs somewhere, at least once, or as often as wanted', () => {
    assert.deepEqual(plain(dragged.supply(dragwords('q', 0))), [2, 1, 1, 1]);
    assert.deepEqual([...dragged.supply(dragwords('q', 0, { isReusable: true }))], [Infinity, Infinity, Infinity, Infinity]);
});

test('words in gaps are kept in the author\'s order, and nonsense is no word', () => {
    const data = dragwords('q', 0);
    assert.equal(dragged.answerBits(data), 3 * 3);
    for (const chosen of [[-1, -1, -1], [0, 2, 1], [3, -1, 0]]) {
        const bits = dragged.encode(data, { chosen });
        assert.equal(bits.length, dragged.answerBits(data));
        assert.deepEqual(plain(dragged.decode(data, bits)), { chosen });
    }
    assert.deepEqual(plain(dragged.decode(data, '111101001')), { chosen: [-1, -1, 0] });
    assert.deepEqual(plain(dragged.parts(data)), ['a', 'b', 'c', 'd', 'a', 'b', 'a']); // a gap that moves makes another question of it
});

test('the LMS gets gaps and words as pairs of the stored order, whatever order the learner saw', () => {
    const data = dragwords('q', 0);
    assert.deepEqual(plain(dragged.interaction12(data, { chosen: [0, 2, 3] }, 2)),
        { type: 'matching', pattern: 'a.1,b.2,c.1', response: 'a.1,b.3,c.4', result: '0.66' });
    assert.deepEqual(plain(dragged.interaction12(data, { chosen: [0, -1, 0] }, 0)).response, 'a.1,c.1');
    const many = dragwords('q', 0, { choices: Array.from({ length: 40 }, (_, i) => `w${i}`) });
    assert.deepEqual(plain(dragged.interaction12(many, { chosen: [39, 1, 0] }, 2)), { type: 'fill-in', pattern: '1.1,2.2,3.1', response: '1.40,2.2,3.1', result: '0.66' });
});
