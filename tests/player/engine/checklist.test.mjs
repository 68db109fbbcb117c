// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadEngine } from '../support/engine.mjs';
import { checklist, smallCourse } from '../support/smallcourse.mjs';

const Carrel = loadEngine();
const kind = Carrel.kinds.checklist;
const plain = (value) => JSON.parse(JSON.stringify(value));
const when = { latency: 1000, time: '10:20:30' };

test('a list is gone through when every item is ticked, and one without items never is', () => {
    const isComplete = (...ticks) => kind.isComplete(checklist('k', 0), { ticks });
    assert.deepEqual([isComplete(true, true, false), isComplete(true, true, true)], [false, true]);
    assert.equal(kind.isComplete(checklist('k', 0, { items: undefined }), kind.blank({})), false);
});

test('the LMS is told once that it was done, and unticking does not undo it, also after a relaunch', () => {
    const { course, modules } = smallCourse();
    const block = checklist('list', 5);
    modules[1].pages[0].blocks = [block];
    let { run } = Carrel.run.begin(course, '', 1);
    modules.forEach((module) => run.addModule(module));
    const tick = (...ticks) => run.work(block, { ticks }, kind.isComplete(block, { ticks }), when);
    assert.equal(tick(true, false, true), null);
    assert.equal(run.isWorkDone(block), false);
    const record = tick(true, true, true);
    assert.deepEqual([record.id, record.type, record.response, record.result, record.weighting], ['q_list_1', 'performance', 'done', 'neutral', '0']);
    assert.equal(tick(false, true, true), null);
    ({ run } = Carrel.run.begin(course, run.encoded(), 1));
    modules.forEach((module) => run.addModule(module));
    assert.equal(run.isWorkDone(block), true);
    assert.deepEqual(plain(run.answer(block)), { ticks: [false, true, true] });
    assert.equal(tick(true, true, true), null);
    assert.equal(run.score().answered, 0);
});

test('ticks belong to their items: where an item came in or went, none is taken over', () => {
    const { course, modules } = smallCourse();
    const block = checklist('list', 5);
    modules[1].pages[0].blocks = [block];
    const { run } = Carrel.run.begin(course, '', 1);
    modules.forEach((module) => run.addModule(module));
    run.work(block, { ticks: [true, true, false] }, false, when);
    const other = checklist('list', 5, { items: ['a', 'x', 'c'].map((id) => ({ id, html: id })) });
    assert.deepEqual(plain(run.answer(other)), { ticks: [false, false, false] });
});
