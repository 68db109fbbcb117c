// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What counts as the same number, where it is typed.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadEngine } from '../support/engine.mjs';
import { numeric } from '../support/smallcourse.mjs';

const Carrel = loadEngine();
const kind = Carrel.kinds.numeric;
const plain = (value) => JSON.parse(JSON.stringify(value));

/** What a typed text is read as: a list of numbers, or what is the matter with it. */
function read(text, more = {}) {
    const { problem, numbers } = kind.read(numeric('q', 0, more), { text });
    return problem || plain(numbers);
}

/** Which typed texts of the table count for a question with these members, and which should. */
function compare(more, table) {
    for (const [text, isRight] of Object.entries(table)) {
        assert.equal(kind.score(numeric('q', 0, more), { text }), isRight ? 1 : 0, `“${text}” for ${JSON.stringify(more)}`);
    }
}

const one = (number) => [{ from: number, to: number, correct: true }];

test('comma and point are both decimal signs, and signs between thousands where they can be', () => {
    assert.deepEqual(read('12.5'), [12.5]);
    assert.deepEqual(read('12,5'), [12.5]);
    assert.deepEqual(read('.5'), [0.5]);
    assert.deepEqual(read('5.'), [5]);
    assert.deepEqual(read('1,234'), [1.234, 1234]);
    assert.deepEqual(read('1.234'), [1.234, 1234]);
    assert.deepEqual(read('0,125'), [0.125]);
    assert.deepEqual(read('1234,567'), [1234.567]);
    assert.deepEqual(read('1,234.5'), [1234.5]);
    assert.deepEqual(read('1.234,5'), [1234.5]);
    assert.deepEqual(read('1.234.567'), [1234567]);
    assert.deepEqual(read('1 234 567,8'), [1234567.8]);
    assert.deepEqual(read('1\u202f234'), [1234]);
    assert.deepEqual(read('1’234.50'), [1234.5]);
});

test('signs, powers of ten and the digits of other scripts are understood', () => {
    assert.deepEqual(read(' +5 '), [5]);
    assert.deepEqual(read('\u22125'), [-5]);
    assert.deepEqual(read('– 5'), [-5]);
    assert.deepEqual(read('-0'), [0]);
    assert.deepEqual(read('1.5e3'), [1500]);
    assert.deepEqual(read('1,5 × 10^3'), [1500]);
    assert.deepEqual(read('1.5·10⁻³'), [0.0015]);
    assert.deepEqual(read('2*10³'), [2000]);
    assert.deepEqual(read('٣٫٥'), [3.5]);
    assert.deepEqual(read('۱۲'), [12]);
    assert.deepEqual(read('５'), [5]);
});

test('what is no number is no answer, and costs no try', () => {
    for (const text of ['', ' ', 'five', '-', '.', '1,2,3', '1.23.4', '1 2', '12 34', '1,234.5.6', '1e999']) {
        assert.equal(read(text), 'noNumber', text);
        assert.equal(kind.isComplete(numeric('q', 0), { text }), false, text);
    }
    for (const text of ['5 bays', '5 or 6', '5-7', '½', '10³', '5 %', '$5', 'about 5']) {
        assert.equal(read(text), 'noUnitWanted', text);
        assert.equal(kind.isComplete(numeric('q', 0), { text }), false, text);
    }
});

test('a number counts exactly, within a tolerance, within percent or within a range', () => {
    compare({ answers: one(0.3) }, { 0.3: true, '0,3': true, 0.30000001: false, 3: false });
    compare({ answers: one(2.5), tolerance: 0.1 }, { 2.4: true, 2.6: true, 2.39: false, 2.61: false });
    compare({ answers: one(-200), tolerance: 2, isPercent: true }, { '-204': true, '-196': true, '-205': false, 200: false });
    compare({ answers: [{ from: 17, to: 19, correct: true }] }, { 17: true, '18,5': true, 19: true, 16.9: false, 19.1: false });
    compare({ answers: [{ to: 3, correct: true }] }, { 0: true, 3: true, '-1': false });
    compare({ answers: [{ correct: true }] }, { 0: true, '-0': true, 1: false });
});

test('of two ways to read a number the one that fits the answer counts', () => {
    compare({ answers: one(1234) }, { '1,234': true, '1.234': true, 1234: true });
    compare({ answers: one(1.234) }, { '1,234': true, '1.234': true, 1234: false });
});

test('the first answer that fits decides', () => {
    const answers = [{ from: 7, to: 7 }, { from: 5, to: 9, correct: true }];
    compare({ answers }, { 7: false, 6: true, 10: false });
    const match = (text) => plain(kind.match(numeric('q', 0, { answers }), { text }));
    assert.deepEqual(match('7'), { index: 0, number: 7 });
    assert.deepEqual(match('6'), { index: 1, number: 6 });
    assert.deepEqual(match('10'), { index: -1, number: 10 });
});

test('a unit is converted, and must be typed only where the author says so', () => {
    const units = [{ text: 'm', factor: 1 }, { text: 'km', factor: 1000 }, { text: 'mW', factor: 1 }, { text: 'MW', factor: 1e9 }];
    const more = { units, answers: one(1500) };
    compare(more, { '1500 m': true, '1.5km': true, '1,5 KM': true, 1500: true, '1.5 m': false, '1500 kg': false, '1500 Mw': false });
    assert.equal(read('1500', { units, unitNeeded: true }), 'noUnit');
    assert.equal(read('1500 kg', { units, unitNeeded: true }), 'otherUnit');
    assert.equal(kind.isComplete(numeric('q', 0, more), { text: '1500 kg' }), true);
    compare({ units: [{ text: '€', factor: 1 }], answers: one(5) }, { '€5': true, '5 €': true, '€ 5.00': true, '$5': false });
    compare({ units: [{ text: 'm²', factor: 1 }], answers: one(5) }, { '5 m²': true, '5 m2': true, '5 m': false });
    compare({ units: [{ text: 'h', factor: 1 }], answers: one(5) }, { '5 h.': true });
});

test('the LMS gets a number where the standard has room for it, else what was typed', () => {
    const told = (text, more) => {
        const data = numeric('q', 0, more);
        return plain(kind.interaction12(data, { text }, kind.score(data, { text })));
    };
    assert.deepEqual(told('5,0'), { type: 'numeric', pattern: '5', response: '5', result: 'correct' });
    assert.deepEqual(told('\u22121,25'), { type: 'numeric', pattern: '5', response: '-1.25', result: 'wrong' });
    assert.deepEqual(told('1,234', { answers: one(1234) }), { type: 'numeric', pattern: '1234', response: '1234', result: 'correct' });
    assert.deepEqual(told('250 000'), { type: 'fill-in', pattern: '5', response: '250 000', result: 'wrong' });
    assert.deepEqual(told('18', { answers: [{ from: 17, to: 19, correct: true }] }),
        { type: 'fill-in', pattern: '17..19', response: '18', result: 'correct' });
    assert.deepEqual(told('1,5 km', { answers: one(1500), units: [{ text: 'm', factor: 1 }, { text: 'km', factor: 1000 }] }),
        { type: 'fill-in', pattern: '1500 m', response: '1,5 km', result: 'correct' });
});

test('numbers for the LMS have no exponent, five digits before the point and seven behind it', () => {
    const numbers = [0, -0, 12.5, -12.5, 0.1 + 0.2, 1 / 3, 99999, 1e-7, 1e-9, -1e-9];
    assert.deepEqual(numbers.map((number) => Carrel.grammar.number(number)),
        ['0', '0', '12.5', '-12.5', '0.3', '0.3333333', '99999', '0.0000001', '0', '0']);
    assert.deepEqual([1e5, -1e5, 99999.99999999, NaN, Infinity].map((number) => Carrel.grammar.number(number)), ['', '', '', '', '']);
});

test('long nonsense is read to its end', () => { // an expression that tries too much would not come back
    for (const text of ['1 '.repeat(30), '1,'.repeat(30), ' '.repeat(60), '1 000'.repeat(12), '-'.repeat(60), '1.000'.repeat(12) + 'x']) {
        assert.equal(kind.score(numeric('q', 0), { text }), 0);
    }
});

test('nothing that was typed is kept in the state', () => {
    const data = numeric('q', 0);
    assert.equal(kind.answerBits(data), 0);
    assert.equal(kind.encode(data, { text: '5' }), '');
    assert.equal(kind.decode(data, '').text, '');
});
