// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadEngine } from '../support/engine.mjs';
import { smallCourse, virtualclass } from '../support/smallcourse.mjs';

const Carrel = loadEngine();
const kind = Carrel.kinds.virtualclass;
const stamp = new Date(Date.UTC(2026, 10, 26, 9, 0));
const length = (minutes) => `${minutes} min`;
const course = { id: 'course000001', title: 'A handover that holds' };

test('each item of the agenda begins when those before it are over', () => {
    const agenda = [{ text: 'a', minutes: 10 }, { text: 'b' }, { text: 'c', minutes: 25 }, { text: 'd', minutes: 5 }];
    assert.deepEqual([...kind.begins(virtualclass('q', 0, { agenda }))], [0, 10, 10, 35]);
    assert.deepEqual([...kind.begins(virtualclass('q', 0, { agenda: undefined }))], []);
});

test('the clocks of the course are ahead of UTC or behind it, and are changed when they are', () => {
    const there = (start, after) => new Date(kind.there({ start: { utc: '2026-03-29T00:30:00Z', zone: 'x', ...start } }, after)).toISOString().slice(0, 16);
    assert.equal(there({ offset: 60 }, 0), '2026-03-29T01:30');
    assert.equal(there({}, 15), '2026-03-29T00:45'); // UTC
    assert.equal(there({ offset: -240 }, 0), '2026-03-28T20:30');
    const spring = { offset: 60, changesAfter: 30, laterOffset: 120 };
    assert.deepEqual([0, 29, 30, 60].map((after) => there(spring, after).slice(-5)), ['01:30', '01:59', '03:00', '03:30']);
    const lisbon = { offset: 60, changesAfter: 30 }; // in autumn, back to UTC
    assert.deepEqual([29, 30].map((after) => there(lisbon, after).slice(-5)), ['01:59', '01:00']);
});

test('the entry for a calendar names the class, the course, the way in and the agenda', () => {
    const data = virtualclass('class0000001', 5, { title: 'Say it back', access: 'Room 12,\nsecond floor' });
    const event = kind.event(data, course, stamp, length);
    assert.deepEqual([event.start.toISOString(), event.end.toISOString()], ['2026-12-03T13:00:00.000Z', '2026-12-03T13:45:00.000Z']);
    assert.deepEqual([event.uid, event.title, event.url, event.location], ['class0000001.course000001@carrel', 'Say it back', data.link, 'Room 12, second floor']);
    assert.equal(event.description, 'A handover that holds\nhttps://meet.example.org/handover\nRoom 12,\nsecond floor\nOne (10 min)\nTwo; or, more (35 min)');
    assert.deepEqual([...event.alarms], [1440, 15]);
    const file = Carrel.calendar.text({ events: [event] });
    assert.match(file, /\r\nDTSTART:20261203T130000Z\r\nDTEND:20261203T134500Z\r\n/);
    assert.match(file.replace(/\r\n /g, ''), /DESCRIPTION:[^\r]*\\nRoom 12\\,\\nsecond floor\\nOne \(10 min\)\\nTwo\\; or\\, more/);
});

test('a class without a name bears that of the course, and is held where its link leads', () => {
    const event = kind.event(virtualclass('q', 5, { agenda: undefined }), course, stamp, length);
    assert.deepEqual([event.title, event.location, event.description], ['A handover that holds', 'https://meet.example.org/handover', 'https://meet.example.org/handover']);
    const bare = kind.event(virtualclass('q', 5, { agenda: undefined, link: undefined, title: 'T' }), course, stamp, length);
    assert.deepEqual([bare.location, bare.url, bare.description], ['', undefined, 'A handover that holds']);
});

test('nothing is kept but that the learner took part, which is reported once and counts for nothing', () => {
    const { course: small, modules } = smallCourse();
    const block = virtualclass('live', 5, { takesPart: true });
    modules[1].pages[0].blocks = [block];
    const { run } = Carrel.run.begin(small, '', 1);
    modules.forEach((module) => run.addModule(module));
    assert.equal(kind.answerBits(block), 0);
    const when = { latency: 1000, time: '10:20:30' };
    const record = run.work(block, run.answer(block), true, when);
    assert.deepEqual([record.id, record.type, record.response, record.result, record.weighting], ['q_live_1', 'performance', 'done', 'neutral', '0']);
    assert.equal(run.work(block, run.answer(block), true, when), null);
    assert.equal(run.score().answered, 0);
    const { run: later } = Carrel.run.begin(small, run.encoded(), 1);
    modules.forEach((module) => later.addModule(module));
    assert.equal(later.isWorkDone(block), true);
});
