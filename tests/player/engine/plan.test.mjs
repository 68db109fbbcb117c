// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadEngine } from '../support/engine.mjs';
import { plan, smallCourse } from '../support/smallcourse.mjs';

const Carrel = loadEngine();
const kind = Carrel.kinds.plan;
const plain = (value) => JSON.parse(JSON.stringify(value));
const empty = { when: '', then: '', by: '' };
const line = { when: 'I take over', then: 'ask what is open', by: '2026-03-12' };
const words = { uid: 'a-1@carrel', stamp: new Date(Date.UTC(2026, 2, 4, 10, 20, 30)), when: 'When', then: 'then I will' };

test('a plan is complete with one line that has a situation and what to do; a date alone is none', () => {
    const isComplete = (...lines) => kind.isComplete(plan('p', 0), { lines, text: '' });
    assert.equal(isComplete(empty, line), true);
    assert.deepEqual([{ ...line, when: ' ' }, { ...line, then: '\n' }, empty].map((one) => isComplete(one)), [false, false, false]);
    assert.equal(isComplete({ ...line, by: '' }), true);
});

test('what was written comes back, and nonsense in the browser becomes an empty plan', () => {
    const data = plan('p', 0);
    const answer = { lines: [line, { ...empty, then: 'a “quote”\nand a line' }], text: 'é 🙂' };
    assert.deepEqual(plain(kind.read(data, kind.write(answer))), answer);
    const blank = { lines: [empty, empty], text: '' };
    for (const kept of ['', 'null', '7', '{', '[]', '{"lines": 3, "text": {}}', '{"lines": [null, 7]}', '{"lines": [{"when": 1, "by": "12.3.2026"}, {"by": []}]}']) {
        assert.deepEqual(plain(kind.read(data, kept)), blank, kept);
    }
    assert.equal(kind.write(blank), '');
});

test('when the author asks for fewer lines, none that was written is lost; for more, there is room', () => {
    const kept = kind.write({ lines: [line, empty, { ...empty, then: 'third' }, empty], text: '' });
    const count = (lines) => kind.read(plan('p', 0, { lines }), kept).lines.length;
    assert.deepEqual([count(1), count(2), count(5)], [3, 3, 5]);
});

test('a line with a date is a whole day in a calendar, with a reminder at nine on the day before', () => {
    const text = Carrel.calendar.text({ events: [kind.event({ ...line, then: 'ask, and\nsay it back' }, words)] });
    const lines = text.replace(/\r\n /g, '').split('\r\n');
    for (const wanted of ['UID:a-1@carrel', 'DTSTART;VALUE=DATE:20260312', 'DTEND;VALUE=DATE:20260313', 'SUMMARY:ask\\, and say it back',
        'DESCRIPTION:When I take over\\,\\nthen I will ask\\, and\\nsay it back', 'TRIGGER:-PT15H']) {
        assert.ok(lines.includes(wanted), `${wanted} is not in ${text}`);
    }
    assert.equal(kind.event({ ...line, when: '' }, words).description, 'then I will ask what is open');
    assert.deepEqual([kind.event({ ...line, by: '' }, words), kind.event({ ...line, then: ' ' }, words)], [null, null]);
});

test('the LMS is told once that a plan was made, and no word of it; nothing of it is in the state', () => {
    const { course, modules } = smallCourse();
    const block = plan('mine', 5);
    modules[1].pages[0].blocks = [block];
    let { run } = Carrel.run.begin(course, '', 1);
    modules.forEach((module) => run.addModule(module));
    const answer = { lines: [line], text: 'secret' };
    assert.equal(run.work(block, answer, false, { latency: 1000, time: '10:20:30' }), null);
    const before = run.encoded().length;
    const record = run.work(block, answer, true, { latency: 1000, time: '10:20:30' });
    assert.deepEqual(plain(record), { id: 'q_mine_1', type: 'performance', pattern: '', response: 'done', result: 'neutral', weighting: '0',
        latency: '0000:00:01.00', time: '10:20:30' });
    assert.equal(run.work(block, answer, true, { latency: 1000, time: '10:20:30' }), null);
    assert.equal(run.encoded().length, before);
    ({ run } = Carrel.run.begin(course, run.encoded(), 1));
    modules.forEach((module) => run.addModule(module));
    assert.equal(run.isWorkDone(block), true);
    assert.deepEqual(plain(run.answer(block)), { lines: [empty, empty], text: '' });
});
