// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadEngine } from '../support/engine.mjs';
import { discussion, smallCourse } from '../support/smallcourse.mjs';

const Carrel = loadEngine();
const kind = Carrel.kinds.discussion;
const plain = (value) => JSON.parse(JSON.stringify(value));
const when = { latency: 1000, time: '10:20:30' };

test('a tick is kept for each line of a good contribution', () => {
    const data = discussion('d', 0);
    assert.equal(kind.answerBits(data), 3);
    assert.deepEqual(plain(kind.parts(data)), ['a', 'b', 'c']);
    for (let value = 0; value < 8; ++value) {
        const bits = value.toString(2).padStart(3, '0');
        const answer = plain(kind.decode(data, bits));
        assert.deepEqual(answer, { ticks: [...bits].map((bit) => bit === '1') });
        assert.equal(kind.encode(data, answer), bits);
    }
    assert.deepEqual(plain(kind.blank(data)), { ticks: [false, false, false] });
    const bare = discussion('d', 0, { contains: undefined });
    assert.deepEqual([kind.answerBits(bare), kind.encode(bare, kind.blank(bare)), plain(kind.decode(bare, ''))], [0, '', { ticks: [] }]);
});

test('the LMS is told once that it was said to be posted, without right or wrong, and nothing of the draft', () => {
    const { course, modules } = smallCourse();
    const block = discussion('talk', 5);
    modules[1].pages[0].blocks = [block];
    let saved = '';
    for (let launch = 0; launch < 2; ++launch) {
        const { run } = Carrel.run.begin(course, saved, 1);
        modules.forEach((module) => run.addModule(module));
        const answer = run.answer(block);
        assert.deepEqual([run.isWorkDone(block), plain(answer.ticks)], launch === 0 ? [false, [false, false, false]] : [true, [true, false, true]]);
        answer.ticks = [true, false, true];
        assert.equal(run.work(block, answer, false, when), null);
        assert.equal(run.isWorkDone(block), launch > 0);
        const record = run.work(block, answer, true, when);
        if (launch === 0) {
            assert.deepEqual([record.id, record.type, record.pattern, record.response, record.result, record.weighting],
                ['q_talk_1', 'performance', '', 'posted', 'neutral', '0']);
        } else {
            assert.equal(record, null);
        }
        assert.equal(run.work(block, answer, false, when), null);
        assert.equal(run.isWorkDone(block), true); // what was said is not taken back by a change
        assert.equal(run.score().answered, 0);
        saved = run.encoded();
    }
});
