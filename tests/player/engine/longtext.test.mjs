// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadEngine } from '../support/engine.mjs';
import { longtext, smallCourse } from '../support/smallcourse.mjs';

const Carrel = loadEngine();
const kind = Carrel.kinds.longtext;
const plain = (value) => JSON.parse(JSON.stringify(value));
const when = { latency: 1000, time: '10:20:30' };

test('words are counted as people count them: signs alone are none', () => {
    const counts = { '': 0, ' \n\t': 0, one: 1, ' one\n two\u00a0three ': 3, 'Why? – Because.': 2, 'Pourquoi ? C’est écrit !': 3, '- a\n- b': 2,
        '… !! (…) « »': 0, '8 °C at 06:30': 4, 'well-known': 1, 'Übung ça': 2, 'سلام عليكم': 2, '漢字を書く。': 5, '3 漢字': 3, '한국어 단어': 2 };
    for (const [text, count] of Object.entries(counts)) {
        assert.equal(kind.words(text), count, text);
    }
});

test('a text is complete when there is one, and it is long enough where that is asked', () => {
    const isComplete = (text, fewestWords) => kind.isComplete(longtext('q', 0, { fewestWords }), { text, ticks: [] });
    assert.deepEqual([isComplete(' \n'), isComplete('?'), isComplete('one two', 3), isComplete('one two three', 3)], [false, true, false, true]);
});

test('the ticks are kept, the text is not', () => {
    const data = longtext('q', 0);
    for (let value = 0; value < 8; ++value) {
        const bits = value.toString(2).padStart(3, '0');
        const answer = plain(kind.decode(data, bits));
        assert.deepEqual(answer, { text: '', ticks: [...bits].map((bit) => bit === '1') });
        assert.equal(kind.encode(data, { ...answer, text: 'secret' }), bits);
    }
    assert.deepEqual(plain(kind.blank(data)), { text: '', ticks: [false, false, false] });
    const bare = longtext('q', 0, { lookFor: undefined });
    assert.deepEqual([kind.answerBits(bare), kind.encode(bare, kind.blank(bare)), plain(kind.decode(bare, ''))], [0, '', { text: '', ticks: [] }]);
});

test('the LMS gets the first 250 characters as one line, without right or wrong', () => {
    const told = (text) => plain(kind.interaction12(longtext('q', 0), { text, ticks: [true] }, 0));
    assert.deepEqual(told('  one\n\n two\tthree\u2028four  '), { type: 'fill-in', pattern: '', response: 'one two three four', result: 'neutral' });
    assert.equal(told('a'.repeat(300)).response, 'a'.repeat(250));
    assert.equal(told('a' + '😀'.repeat(200)).response, 'a' + '😀'.repeat(124)); // no half characters
});

test('each new answer that is compared is recorded under another name, also after a relaunch, and counts for nothing', () => {
    const { course, modules } = smallCourse();
    const block = longtext('open', 5);
    modules[1].pages[0].blocks = [block];
    const ids = [];
    let saved = '';
    for (let launch = 0; launch < 2; ++launch) {
        const { run } = Carrel.run.begin(course, saved, 1);
        modules.forEach((module) => run.addModule(module));
        const answer = run.answer(block);
        assert.deepEqual([run.isWorkDone(block), plain(answer.ticks)], launch === 0 ? [false, [false, false, false]] : [true, [false, true, false]]);
        assert.equal(run.work(block, answer, false, when), null);
        assert.equal(run.isWorkDone(block), launch > 0);
        answer.text = `answer ${launch}`;
        for (let i = 0; i < 2; ++i) {
            const record = run.handIn(block, answer, when);
            assert.deepEqual([record.type, record.response, record.result, record.weighting], ['fill-in', `answer ${launch}`, 'neutral', '0']);
            ids.push(record.id);
        }
        answer.ticks[1] = true;
        assert.equal(run.work(block, answer, false, when), null);
        assert.equal(run.isWorkDone(block), true);
        assert.equal(run.score().answered, 0);
        saved = run.encoded();
    }
    assert.deepEqual(ids, ['q_open_1', 'q_open_2r1', 'q_open_2r2', 'q_open_3r3']); // what is known after a relaunch: it was done
});

test('a quiz that is begun again leaves the text with its writer', () => {
    const { course, modules } = smallCourse();
    const block = longtext('open', 5);
    modules[1].pages[1].blocks.push(block);
    const { run } = Carrel.run.begin(course, '', 1);
    modules.forEach((module) => run.addModule(module));
    run.handIn(block, { text: 'mine', ticks: [true, false, true] }, when);
    run.retryQuiz(modules[1].pages[1]);
    assert.equal(run.isWorkDone(block), true);
    assert.deepEqual(plain(run.answer(block).ticks), [true, false, true]);
});
