// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Calendar files, read back by a reader of its own.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadEngine } from '../support/engine.mjs';

const { calendar } = loadEngine();
const stamp = new Date(Date.UTC(2026, 2, 4, 10, 20, 30));
const day = { uid: 'block-1@carrel', stamp, start: { year: 2026, month: 3, day: 12 }, title: 'Say it back' };
const hour = { ...day, start: new Date(Date.UTC(2026, 2, 12, 8, 30)), end: new Date(Date.UTC(2026, 2, 12, 9, 45)) };

/** The lines as a calendar program sees them: joined, without their ends. */
function linesOf(...events) {
    return calendar.text({ events }).replace(/\r\n /g, '').split('\r\n').slice(0, -1);
}

/** The value of a property, unescaped; undefined where there is none. */
function valueOf(name, event) {
    const line = linesOf({ ...day, ...event }).find((each) => each.startsWith(`${name}:`));
    return line && line.slice(name.length + 1).replace(/\\(.)/g, (mark, sign) => (sign === 'n' ? '\n' : sign));
}

test('a whole day ends at the beginning of the next one, and blocks no time', () => {
    assert.deepEqual(linesOf(day), ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Carrel//Carrel player//EN', 'CALSCALE:GREGORIAN',
        'METHOD:PUBLISH', 'BEGIN:VEVENT', 'UID:block-1@carrel', 'DTSTAMP:20260304T102030Z', 'DTSTART;VALUE=DATE:20260312',
        'DTEND;VALUE=DATE:20260313', 'TRANSP:TRANSPARENT', 'SUMMARY:Say it back', 'END:VEVENT', 'END:VCALENDAR']);
});

test('the day after the last one is right at the end of a month, of a year and of February', () => {
    const endOf = (start, end) => linesOf({ ...day, start, end }).find((line) => line.startsWith('DTEND')).slice(-8);
    assert.equal(endOf({ year: 2026, month: 12, day: 31 }), '20270101');
    assert.equal(endOf({ year: 2028, month: 2, day: 28 }), '20280229');
    assert.equal(endOf({ year: 2026, month: 2, day: 28 }), '20260301');
    assert.equal(endOf({ year: 2026, month: 3, day: 28 }, { year: 2026, month: 3, day: 30 }), '20260331');
});

test('a time is written in UTC, with or without an end', () => {
    assert.deepEqual(linesOf(hour).filter((line) => /^(DTSTART|DTEND|TRANSP)/.test(line)), ['DTSTART:20260312T083000Z', 'DTEND:20260312T094500Z']);
    assert.equal(linesOf({ ...hour, end: undefined }).some((line) => line.startsWith('DTEND')), false);
});

test('no line is longer than 75 octets, and no character is cut: accents, Arabic, emoji', () => {
    const texts = ['a'.repeat(300), 'é'.repeat(200), 'ab' + 'é'.repeat(99), 'Übergabe – « à l’oral » ; '.repeat(9).trim(),
        'عند تسليم المناوبة '.repeat(12).trim(), '🙂👩🏽‍🔧'.repeat(40), 'x' + '🙂'.repeat(70)];
    for (const title of texts) {
        const text = calendar.text({ name: title, events: [{ ...day, title, alarms: [15] }] });
        assert.doesNotMatch(text.replace(/\r\n/g, ''), /[\r\n]/);
        for (const line of text.split('\r\n')) {
            assert.ok(Buffer.byteLength(line) <= 75, line);
            assert.ok(line.isWellFormed(), line);
        }
        assert.equal(valueOf('SUMMARY', { title }), title);
    }
});

test('a line is as long as it may be', () => {
    const lines = calendar.text({ events: [{ ...day, title: 'a'.repeat(200) }] }).split('\r\n');
    const at = lines.findIndex((line) => line.startsWith('SUMMARY'));
    assert.deepEqual(lines.slice(at, at + 3).map((line) => line.length), [75, 75, 60]);
});

test('signs that mean something to a calendar are escaped, and nothing can begin a line of its own', () => {
    const description = 'One, two; three\\four: five\nsix';
    assert.equal(linesOf({ ...day, description }).find((line) => line.startsWith('DESCRIPTION')),
        'DESCRIPTION:One\\, two\\; three\\\\four: five\\nsix');
    for (const end of ['\r\n', '\r', '\n', '\u2028', '\u2029']) {
        const title = `Mine${end}END:VEVENT`;
        assert.equal(valueOf('SUMMARY', { title }), 'Mine\nEND:VEVENT');
        assert.equal(linesOf({ ...day, title, uid: title, url: `https://a.example/${title}`, alarms: [0] }).filter((line) => line === 'END:VEVENT').length, 1);
    }
    assert.equal(valueOf('SUMMARY', { title: '\u0000a\u0007b\u001fc\td' }), 'abc\td');
});

test('what is empty is left out; an address stands as it is', () => {
    for (const name of ['DESCRIPTION', 'LOCATION', 'URL']) {
        assert.equal(valueOf(name, { description: ' \n', location: '', url: '' }), undefined);
    }
    assert.equal(valueOf('LOCATION', { location: 'Room 4, second floor' }), 'Room 4, second floor');
    assert.equal(linesOf({ ...day, url: 'https://a.example/?b=1,2;c' }).includes('URL:https://a.example/?b=1,2;c'), true);
    assert.equal(calendar.text({ name: 'A handover', events: [] }).includes('\r\nX-WR-CALNAME:A handover\r\n'), true);
});

test('alarms ring before the beginning, at it or after it', () => {
    const triggers = linesOf({ ...day, alarms: [15, 120, 1440, 900, 0, -540, 90] }).filter((line) => line.startsWith('TRIGGER'));
    assert.deepEqual(triggers.map((line) => line.slice(8)), ['-PT15M', '-PT2H', '-P1D', '-PT15H', 'PT0M', 'PT9H', '-PT90M']);
    const lines = linesOf({ ...day, title: 'Now, then', alarms: [15] });
    assert.deepEqual(lines.slice(lines.indexOf('BEGIN:VALARM'), lines.indexOf('END:VALARM')),
        ['BEGIN:VALARM', 'ACTION:DISPLAY', 'DESCRIPTION:Now\\, then', 'TRIGGER:-PT15M']);
});

test('several events go into one file, in order, each under its own id', () => {
    const ids = linesOf(day, { ...hour, uid: 'block-2@carrel' }).filter((line) => line.startsWith('UID'));
    assert.deepEqual(ids, ['UID:block-1@carrel', 'UID:block-2@carrel']);
});
