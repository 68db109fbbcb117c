// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadEngine, seeded } from '../support/engine.mjs';
import { smallCourse } from '../support/smallcourse.mjs';

const Carrel = loadEngine();
const plain = (value) => JSON.parse(JSON.stringify(value));

/** A course of random shape, and a random state of it. */
function randomState(seed) {
    const random = seeded(seed);
    const upTo = (most) => Math.floor(random() * (most + 1));
    const slots = Array.from({ length: 1 + upTo(6) }, () => {
        const width = [4, 3, 6, 2][upTo(3)];
        return width === 4 || width === 2 ? [1 + upTo(20), width, 0, 0] : [1 + upTo(20), width, 1 + upTo(3), 1];
    });
    const course = { id: 'c' + seed, slots, stateLimit: 4096 };
    const table = Carrel.slots.expand(course);
    const memory = Carrel.state.blank(table, upTo(65535));
    memory.floor = upTo(4);
    memory.nextInteraction = upTo(4095);
    memory.current = upTo(table.count) - 1;
    memory.results = table.widths.map((width) => upTo(2 ** width - 1));
    memory.answers = table.widths.map((width, n) => n).filter(() => random() < 0.4).map((n) => ({
        n, check: upTo(4095), bits: Array.from({ length: upTo(50) }, () => String(upTo(1))).join(''),
    }));
    return { course, table, memory };
}

test('every state comes back as it was, for 400 random courses', () => {
    for (let seed = 1; seed <= 400; ++seed) {
        const { course, table, memory } = randomState(seed);
        const text = Carrel.state.encode(course, table, memory);
        assert.match(text, /^1\.[\w-]{8}\.[\w-]+\.[\w-]{6}$/);
        const decoded = Carrel.state.decode(text, course, table);
        assert.equal(decoded.problem, '', `seed ${seed}`);
        assert.deepEqual(plain(decoded.memory), plain(memory), `seed ${seed}`);
    }
});

test('the worst case is what a state without answers takes, whatever the results', () => {
    for (let seed = 1; seed <= 200; ++seed) {
        const { course, table, memory } = randomState(seed);
        memory.answers = [];
        assert.equal(Carrel.state.encode(course, table, memory).length, Carrel.state.worstCase(course), `seed ${seed}`);
    }
});

test('answers fill what is left of the limit, newest first', () => {
    const course = { id: 'c1', slots: [[300, 3, 1, 1]], stateLimit: 400 };
    const table = Carrel.slots.expand(course);
    const memory = Carrel.state.blank(table, 1);
    memory.answers = Array.from({ length: 300 }, (_, i) => ({ n: 299 - i, check: i % 4096, bits: '101' }));
    const text = Carrel.state.encode(course, table, memory);
    assert.ok(text.length <= 400 && text.length >= 395, String(text.length));
    const kept = Carrel.state.decode(text, course, table).memory.answers;
    assert.ok(kept.length > 35);
    assert.deepEqual(plain(kept), plain(memory.answers.slice(0, kept.length)));
    course.stateLimit = Carrel.state.worstCase(course);
    assert.equal(Carrel.state.encode(course, table, memory).length, course.stateLimit);
});

test('a course of 300 pages and 3000 questions fits into 4096 characters', () => {
    const slots = Array.from({ length: 300 }, () => [[1, 4, 0, 0], [10, 3, 1, 1]]).flat();
    assert.equal(Carrel.state.worstCase({ slots }), 18 + Math.ceil((79 + 300 * 4 + 3000 * 3) / 6));
    assert.ok(Carrel.state.worstCase({ slots }) < 1800);
});

test('damaged text of every sort is not taken and throws nothing', () => {
    const { course, table, memory } = randomState(7);
    const text = Carrel.state.encode(course, table, memory);
    const problem = (damaged) => Carrel.state.decode(damaged, course, table).problem;
    assert.equal(problem(''), 'empty');
    for (let length = 1; length < text.length; ++length) {
        assert.equal(problem(text.slice(0, length)), 'damaged', `cut to ${length}`);
    }
    for (let place = 0; place < text.length; ++place) {
        const other = text[place] === 'A' ? 'B' : 'A';
        assert.equal(problem(text.slice(0, place) + other + text.slice(place + 1)), 'damaged', `place ${place}`);
    }
    for (const junk of ['{"answers":[1,2]}', '1.2.3.4', '....', 'ü'.repeat(50), '1.AAAAAAAA..AAAAAA', ' ', 'null', text + text]) {
        assert.equal(problem(junk), 'damaged', junk);
    }
    const random = seeded(99);
    for (let i = 0; i < 2000; ++i) {
        const junk = Array.from({ length: Math.floor(random() * 60) }, () => String.fromCharCode(32 + random() * 95)).join('');
        assert.ok(['damaged', 'empty'].includes(problem(junk)));
    }
});

test('state of another course, and of a newer player, is told apart', () => {
    const { course, table, memory } = randomState(8);
    const foreign = { ...course, id: 'another' };
    assert.equal(Carrel.state.decode(Carrel.state.encode(foreign, table, memory), course, table).problem, 'foreign');
    // A newer format, made with its own right checksum.
    const text = Carrel.state.encode(course, table, memory);
    const crc = (body) => {
        let value = ~0;
        for (const byte of Buffer.from(body)) {
            value ^= byte;
            for (let bit = 0; bit < 8; ++bit) {
                value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
            }
        }
        return Carrel.bits.numberText(~value >>> 0, 6);
    };
    const body = text.slice(0, text.lastIndexOf('.'));
    assert.equal(crc(body), text.slice(-6));
    const newer = '3' + body.slice(1);
    assert.equal(Carrel.state.decode(newer + '.' + crc(newer), course, table).problem, 'newer');
});

test('questions added to or missing from a republished course cost no result', () => {
    const small = { id: 'c1', slots: [[2, 4, 0, 0], [3, 3, 1, 1]], stateLimit: 4096 };
    const large = { id: 'c1', slots: [[2, 4, 0, 0], [5, 3, 1, 1], [1, 6, 2, 4]], stateLimit: 4096 };
    const smallTable = Carrel.slots.expand(small);
    const largeTable = Carrel.slots.expand(large);
    const memory = Carrel.state.blank(smallTable, 9);
    memory.results = [1, 15, 7, 3, 5];
    memory.answers = [{ n: 4, check: 3, bits: '10' }];
    const later = Carrel.state.decode(Carrel.state.encode(small, smallTable, memory), large, largeTable);
    assert.deepEqual([later.problem, later.isUpdated], ['', true]);
    assert.equal(Carrel.state.decode(Carrel.state.encode(small, smallTable, memory), small, smallTable).isUpdated, false);
    assert.deepEqual(plain(later.memory.results), [1, 15, 7, 3, 5, 0, 0, 0]);
    assert.deepEqual(plain(later.memory.answers), memory.answers);

    const full = Carrel.state.blank(largeTable, 9);
    full.results = [1, 1, 7, 3, 5, 6, 7, 33];
    full.current = 7;
    full.answers = [{ n: 7, check: 1, bits: '1111' }, { n: 2, check: 2, bits: '01' }];
    const earlier = Carrel.state.decode(Carrel.state.encode(large, largeTable, full), small, smallTable);
    assert.deepEqual(plain(earlier.memory.results), [1, 1, 7, 3, 5]);
    assert.equal(earlier.memory.current, -1);
    assert.deepEqual(plain(earlier.memory.answers), [{ n: 2, check: 2, bits: '01' }]);

    const changed = { ...small, slots: [[2, 4, 0, 0], [3, 6, 1, 1]] };
    assert.equal(Carrel.state.decode(Carrel.state.encode(small, smallTable, memory), changed, Carrel.slots.expand(changed)).problem, 'changed');
});

test('an answer is dropped alone when its question has other options by now', () => {
    const { course, modules } = smallCourse();
    const first = Carrel.run.begin(course, '', 5).run;
    modules.forEach((module) => first.addModule(module));
    const [, quiz] = modules[1].pages;
    first.keep(quiz.blocks[0], { choice: 2 });
    first.keep(quiz.blocks[1], { chosen: [true, false, true, false] });
    const saved = first.encoded();

    const corrected = smallCourse();
    corrected.modules[1].pages[1].blocks[0].options[0].id = 'new';
    const second = Carrel.run.begin(corrected.course, saved, 5).run;
    corrected.modules.forEach((module) => second.addModule(module));
    const [one, two] = corrected.modules[1].pages[1].blocks;
    assert.deepEqual(plain(second.answer(one)), { choice: -1 });
    assert.deepEqual(plain(second.answer(two)), { chosen: [true, false, true, false] });
});

test('a corrected text keeps the fingerprint, another table changes its second half', () => {
    const { course } = smallCourse();
    const before = Carrel.state.fingerprint(course);
    assert.equal(Carrel.state.fingerprint({ ...course, title: 'Corrected' }), before);
    const grown = Carrel.state.fingerprint({ ...course, slots: [...course.slots, [1, 3, 1, 1]] });
    assert.equal(grown.slice(0, 4), before.slice(0, 4));
    assert.notEqual(grown, before);
    const handedIn = Carrel.state.fingerprint({ ...course, quizzes: [{ n: 3, handIn: [4, 5] }] });
    assert.equal(handedIn.slice(0, 4), before.slice(0, 4));
    assert.notEqual(handedIn, before);
    assert.equal(Carrel.state.fingerprint({ ...course, quizzes: [{ n: 3, draw: 1, questions: [4, 5] }] }), before);
});
