// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What counts as the same answer, where it is typed.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadEngine } from '../support/engine.mjs';
import { shorttext, smallCourse } from '../support/smallcourse.mjs';

const Carrel = loadEngine();
const kind = Carrel.kinds.shorttext;

/** Which typed texts of the table count as the accepted `form`, and which should. */
function compare(form, table, more = {}) {
    const data = shorttext('q', 0, { answers: [{ text: form, correct: true }], ...more });
    for (const [typed, isSame] of Object.entries(table)) {
        assert.equal(kind.score(data, { text: typed }), isSame ? 1 : 0, `“${typed}” for “${form}”`);
    }
}

test('spaces, quotes, dashes, a full stop and the form of Unicode never matter', () => {
    compare('the day\'s sheet', { ' the  day’s\u00a0sheet ': true, 'the day`s sheet.': true, 'the days sheet': false });
    compare('12-B', { '12–B': true, '12\u2011b': true, '12B': false });
    compare('“Noor”', { '"noor"': true, '«noor»': true, noor: false });
    compare('re\u0301sume\u0301', { 'r\u00e9sum\u00e9': true }, { accentsMatter: true });
    compare('ﬁle', { file: true });
    compare('...', { '...': true, x: false });
});

test('capitals and accents matter only where the author says so', () => {
    compare('Noor', { noor: true, NOOR: true });
    compare('Noor', { Noor: true, noor: false }, { caseMatters: true });
    compare('relève', { releve: true, RELÈVE: true, 'rele\u0301ve': true });
    compare('relève', { releve: false, Relève: true, 'rele\u0300ve': true }, { accentsMatter: true });
    compare('cœur', { coeur: true, COEUR: true, CŒUR: true });
    compare('Straße', { STRASSE: true, strasse: true });
    compare('ΟΔΟΣ', { 'οδός': true, 'οδοσ': true });
    compare('كَتَبَ', { كتب: true });
    compare('Ærø', { aero: true });
});

test('a star stands for any letters or none, and can be written as itself', () => {
    compare('call * before *', { 'call Noor before 7': true, 'Call Noor before it is too late.': true, 'call before 7': false });
    compare('*watch', { watch: true, 'It is Watch.': true, watches: false });
    compare('watch*', { watches: true, watch: true, 'my watch': false });
    compare('a*a', { a: false, aa: true, aba: true, ab: false });
    compare('a*b*c', { abc: true, acbbc: true, acb: false });
    compare('2 \\* 3', { '2 * 3': true, '2 x 3': false });
    compare('\\\\', { '\\': true });
});

test('many stars are compared to the end, whatever is typed', () => { // trying every way would not come back
    const data = shorttext('q', 0, { answers: [{ text: '*a'.repeat(60), correct: true }] });
    assert.equal(kind.score(data, { text: 'a'.repeat(59) + 'b'.repeat(196) }), 0);
});

test('one slip is forgiven in words of five letters and more, never in digits or beside a star', () => {
    const forgive = { oneLetter: true };
    compare('watch', { wach: true, wattch: true, watsh: true, wacth: true, watc: true, atch: true, wotsh: false, awtch: true }, forgive);
    compare('watch', { wach: false, wacth: false });
    compare('open', { opne: false, ope: false }, forgive);
    compare('bay 45', { 'bay 46': false, 'bay 4': false, 'bay 54': false, 'bey 45': true }, forgive);
    compare('watch*', { wach: false }, forgive);
});

test('the first answer that fits decides, an exact mistake before a right one with a slip', () => {
    const data = shorttext('q', 0, { oneLetter: true, answers: [
        { text: 'effect', correct: true }, { text: 'affect' }, { text: '*ect' },
    ] });
    const match = (text) => JSON.parse(JSON.stringify(kind.match(data, { text })));
    assert.deepEqual(match('Effect'), { index: 0, isSlip: false });
    assert.deepEqual(match('affect'), { index: 1, isSlip: false });
    assert.deepEqual(match('perfect'), { index: 2, isSlip: false });
    assert.deepEqual(match('efect'), { index: 2, isSlip: false });
    assert.deepEqual(match('effet'), { index: 0, isSlip: true });
    assert.deepEqual(match('nothing'), { index: -1, isSlip: false });
    assert.equal(kind.score(data, { text: 'affect' }), 0);
});

test('the model answer is a right one without a star, if there is one', () => {
    const of = (...texts) => kind.model(shorttext('q', 0, { answers: texts.map((text) => ({ text, correct: text !== 'no' })) }));
    assert.equal(of('no', 'call *', 'call Noor'), 'call Noor');
    assert.equal(of('call * at 7'), 'call … at 7');
    assert.equal(of('2 \\* 3'), '2 * 3');
    assert.equal(of('no'), '');
    assert.equal(kind.model({ kind: 'shorttext' }), '');
});

test('the LMS gets the model answer and what was typed, as one line that it takes', () => {
    const data = shorttext('q', 0);
    const told = (text) => JSON.parse(JSON.stringify(kind.interaction12(data, { text }, kind.score(data, { text }))));
    assert.deepEqual(told(' Watch '), { type: 'fill-in', pattern: 'Watch', response: 'Watch', result: 'correct' });
    assert.deepEqual(told('a\u2028b'), { type: 'fill-in', pattern: 'Watch', response: 'a b', result: 'wrong' });
    assert.equal(told('x'.repeat(300)).response.length, 255);
});

test('a typed answer takes no place in the state, only its result does', () => {
    const { course, modules } = smallCourse();
    modules[0].pages[1].blocks[0] = shorttext('typed', 4, { counts: false, points: 0 });
    const { run } = Carrel.run.begin(course, '', 1);
    modules.forEach((module) => run.addModule(module));
    const before = run.encoded().length;
    const block = modules[0].pages[1].blocks[0];
    assert.equal(run.check(block, { text: 'watch' }, { latency: 1, time: '10:20:30' }).result, 'correct');
    assert.equal(run.encoded().length, before);
    const again = Carrel.run.begin(course, run.encoded(), 1).run;
    modules.forEach((module) => again.addModule(module));
    assert.equal(again.question(block).isRight, true);
    assert.equal(again.answer(block).text, '');
});

test('nothing that was typed is kept in the state', () => {
    const data = shorttext('q', 0);
    assert.equal(kind.answerBits(data), 0);
    assert.equal(kind.encode(data, { text: 'secret' }), '');
    assert.equal(kind.decode(data, '').text, '');
    assert.deepEqual([' ', '', 'a'].map((text) => kind.isComplete(data, { text })), [false, false, true]);
});
