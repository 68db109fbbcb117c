// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadEngine } from '../support/engine.mjs';
import { flashcards, smallCourse } from '../support/smallcourse.mjs';

const Carrel = loadEngine();
const kind = Carrel.kinds.flashcards;
const plain = (value) => JSON.parse(JSON.stringify(value));
const when = { latency: 1000, time: '10:20:30' };

/** Says of one card after the other whether it was known; gives the cards as they came. */
function play(answer, order, said) {
    let pile = plain(kind.pile(answer, order));
    const seen = [];
    for (const isKnown of said) {
        seen.push(pile[0]);
        pile = plain(kind.judge(answer, pile, isKnown));
    }
    return { seen, pile };
}

test('a card that was not known comes again at the end, until all are known', () => {
    const data = flashcards('q', 0);
    const answer = kind.blank(data);
    const { seen, pile } = play(answer, [2, 0, 4, 1, 3], [true, false, true, false, true, false, true]);
    assert.deepEqual(seen, [2, 0, 4, 1, 3, 0, 1]);
    assert.deepEqual(pile, [0]);
    assert.equal(kind.isComplete(data, answer), false);
    assert.deepEqual(play(answer, [2, 0, 4, 1, 3], [true]), { seen: [0], pile: [] });
    assert.equal(kind.isComplete(data, answer), true);
    assert.equal(kind.atOnce(answer), 3);
});

test('what is known is kept, and who comes back goes on with the rest in the same order', () => {
    const data = flashcards('q', 0);
    for (let value = 0; value < 32; ++value) {
        const bits = value.toString(2).padStart(5, '0');
        const answer = plain(kind.decode(data, bits));
        assert.deepEqual(answer, { known: [...bits].map((bit) => bit === '1'), again: Array(5).fill(false) });
        assert.equal(kind.encode(data, answer), bits);
        assert.deepEqual(plain(kind.pile(answer, [3, 1, 4, 0, 2])), [3, 1, 4, 0, 2].filter((i) => bits[i] === '0'));
    }
    const none = flashcards('q', 0, { cards: undefined });
    assert.deepEqual([kind.answerBits(none), kind.encode(none, kind.blank(none)), kind.isComplete(none, kind.blank(none))], [0, '', false]);
});

test('the LMS gets how many were known at the first turn, once, without right or wrong', () => {
    const { course, modules } = smallCourse();
    const block = flashcards('cards', 5);
    modules[1].pages[0].blocks = [block];
    const { run } = Carrel.run.begin(course, '', 1);
    modules.forEach((module) => run.addModule(module));
    const answer = run.answer(block);
    play(answer, [0, 1, 2, 3, 4], [true, false, true, true]);
    assert.equal(run.work(block, answer, kind.isComplete(block, answer), when), null);
    play(answer, [0, 1, 2, 3, 4], [true, true]);
    const record = run.work(block, answer, kind.isComplete(block, answer), when);
    assert.deepEqual(plain(record), {
        id: 'q_cards_1', type: 'performance', pattern: '', response: '4/5', result: 'neutral', weighting: '0', latency: '0000:00:01.00', time: '10:20:30',
    });
    const second = kind.blank(block);
    assert.equal(run.work(block, second, false, when), null);
    assert.equal(run.isWorkDone(block), true); // begun again is done all the same
    play(second, [0, 1, 2, 3, 4], [true, true, true, true, true]);
    assert.equal(run.work(block, second, true, when), null);
    assert.equal(run.score().answered, 0);
});

test('a card that is added or taken out lets the whole pile begin again', () => {
    const { course, modules } = smallCourse();
    const block = flashcards('cards', 5);
    modules[1].pages[0].blocks = [block];
    const { run } = Carrel.run.begin(course, '', 1);
    modules.forEach((module) => run.addModule(module));
    run.work(block, kind.decode(block, '11011'), false, when);
    assert.deepEqual(plain(run.answer(block).known), [true, true, false, true, true]);
    block.cards[0].id = 'other';
    assert.deepEqual(plain(run.answer(block).known), Array(5).fill(false));
});
