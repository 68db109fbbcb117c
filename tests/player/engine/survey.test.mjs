// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadEngine } from '../support/engine.mjs';
import { smallCourse, survey } from '../support/smallcourse.mjs';

const Carrel = loadEngine();
const kind = Carrel.kinds.survey;
const plain = (value) => JSON.parse(JSON.stringify(value));
const when = { latency: 1000, time: '10:20:30' };

test('all statements need an answer, or something where they may be left out; the text never does', () => {
    const isComplete = (more, chosen, text = '') => kind.isComplete(survey('s', 0, more), { chosen, text });
    assert.deepEqual([[0, 1, -1], [0, 1, 2]].map((chosen) => isComplete({}, chosen)), [false, true]);
    assert.deepEqual([[-1, -1, -1], [-1, 4, -1]].map((chosen) => isComplete({ optional: true }, chosen)), [false, true]);
    assert.deepEqual([isComplete({ optional: true }, [-1, -1, -1], 'words'), isComplete({ optional: true }, [-1, -1, -1], ' \n')], [true, false]);
    assert.equal(isComplete({}, [0, 1, -1], 'words'), false);
    assert.equal(isComplete({ lines: undefined }, [], 'words'), true);
    assert.deepEqual(plain(kind.missing(survey('s', 0), { chosen: [-1, 0, -1] })), [0, 2]);
    assert.deepEqual(plain(kind.missing(survey('s', 0, { choices: undefined }), { chosen: [-1, -1, -1] })), []); // nothing to choose from
});

test('the levels are kept, the text is not', () => {
    const data = survey('s', 0);
    assert.equal(kind.answerBits(data), 9); // five levels and none: three bits each
    const bits = kind.encode(data, { chosen: [0, -1, 4], text: 'secret' });
    assert.equal(bits, '001000101');
    assert.deepEqual(plain(kind.decode(data, bits)), { chosen: [0, -1, 4], text: '' });
    assert.deepEqual(plain(kind.decode(data, '111110000')), { chosen: [-1, -1, -1], text: '' });
});

test('the LMS gets a record per answered statement with the number of its level, and the beginning of the text', () => {
    const parts = (more, chosen, text) => plain(kind.parts12(survey('s', 0, more), { chosen, text }));
    const neutral = (type, response) => ({ type, pattern: '', response, result: 'neutral' });
    assert.deepEqual(parts({}, [0, -1, 4], ' one\n\ntwo '), [{ part: 'a', interaction: neutral('likert', '1') },
        { part: 'c', interaction: neutral('likert', '5') }, { part: 'text', interaction: neutral('fill-in', 'one two') }]);
    assert.deepEqual(parts({}, [-1, -1, -1], ' '), []);
    assert.equal(parts({}, [-1, -1, -1], 'é'.repeat(300))[0].interaction.response.length, 250);
    const choices = Array.from({ length: 12 }, (_, i) => ({ id: `v${i}`, text: `${i}` }));
    assert.deepEqual(parts({ choices }, [8, 9, -1], '').map((each) => plain(each.interaction)), [neutral('likert', '9'), neutral('fill-in', '10')]);
});

test('sent again, also after a relaunch, the records have names of their own; nothing counts', () => {
    const { course, modules } = smallCourse();
    const block = survey('poll', 5);
    modules[1].pages[0].blocks = [block];
    const ids = [];
    let saved = '';
    for (let launch = 0; launch < 2; ++launch) {
        const { run } = Carrel.run.begin(course, saved, 1);
        modules.forEach((module) => run.addModule(module));
        const answer = run.answer(block);
        assert.deepEqual([run.isWorkDone(block), plain(answer.chosen)], launch === 0 ? [false, [-1, -1, -1]] : [true, [3, 2, 1]]);
        assert.equal(run.work(block, { chosen: [3, -1, -1], text: '' }, false, when), null);
        for (let i = 0; i < 2; ++i) {
            const records = run.handInParts(block, { chosen: [3, 2, 1], text: i === 0 ? 'words' : '' }, when);
            assert.deepEqual([...new Set(records.map((record) => record.weighting + record.result))], ['0neutral']);
            ids.push(...records.map((record) => record.id));
        }
        assert.equal(run.isWorkDone(block), true);
        assert.equal(run.score().answered, 0);
        saved = run.encoded();
    }
    assert.deepEqual(ids.slice(0, 5), ['q_poll_1_a', 'q_poll_1_b', 'q_poll_1_c', 'q_poll_1_text', 'q_poll_2r4_a']);
    assert.equal(ids.length, 14);
    assert.equal(new Set(ids).size, 14, ids.join());
    assert.ok(ids.every((id) => /^[A-Za-z][A-Za-z0-9_]{0,249}$/.test(id)));
});

test('a quiz that is begun again leaves what was sent', () => {
    const { course, modules } = smallCourse();
    const block = survey('poll', 5);
    modules[1].pages[1].blocks.push(block);
    const { run } = Carrel.run.begin(course, '', 1);
    modules.forEach((module) => run.addModule(module));
    run.handInParts(block, { chosen: [0, 1, 2], text: '' }, when);
    run.retryQuiz(modules[1].pages[1]);
    assert.equal(run.isWorkDone(block), true);
    assert.deepEqual(plain(run.answer(block).chosen), [0, 1, 2]);
});
