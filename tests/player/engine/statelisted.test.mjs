// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// State that says which indexes it holds: of a module by itself, and of courses that are too large for the plain form.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadEngine, seeded } from '../support/engine.mjs';

const Carrel = loadEngine();
const plain = (value) => JSON.parse(JSON.stringify(value));

/** A module that keeps some of the indexes below 60, each with its width for ever, and a random state of it. */
function randomModule(seed, indexes = null) {
    const random = seeded(seed);
    const upTo = (most) => Math.floor(random() * (most + 1));
    const widthOf = (n) => [4, 3, 6, 2][n * 7 % 11 % 4];
    const own = indexes || Array.from({ length: 60 }, (none, n) => n).filter(() => random() < 0.4);
    const course = { id: 'm0dule', ...compact(own, widthOf), stateLimit: 4096 };
    const table = Carrel.slots.expand(course);
    const memory = Carrel.state.blank(table, upTo(65535));
    memory.floor = upTo(4);
    own.forEach((n) => {
        memory.results[n] = upTo(2 ** widthOf(n) - 1);
    });
    memory.answers = own.filter(() => random() < 0.3).map((n) => ({ n, check: upTo(4095), bits: '0101'.slice(upTo(3)) }));
    return { course, table, memory, own };
}

/** Indexes as `own` and `slots`, in runs. */
function compact(own, widthOf) {
    const runs = [];
    own.forEach((n) => {
        const last = runs.at(-1);
        if (last && last[0] + last[1] === n) {
            last[1] += 1;
        } else {
            runs.push([n, 1]);
        }
    });
    return { own: runs, slots: own.map((n) => [1, widthOf(n), widthOf(n) === 3 ? 1 : 0, 1]) };
}

test('the state of a module comes back as it was, for 300 of them, and takes what was worked out', () => {
    for (let seed = 1; seed <= 300; ++seed) {
        const { course, table, memory } = randomModule(seed);
        const text = Carrel.state.encode(course, table, memory);
        assert.match(text, /^2\./);
        const decoded = Carrel.state.decode(text, course, table);
        assert.equal(decoded.problem, '', `seed ${seed}`);
        assert.deepEqual(plain(decoded.memory), plain(memory), `seed ${seed}`);
        memory.answers = [];
        assert.equal(Carrel.state.encode(course, table, memory).length, Carrel.state.worstCase(course), `seed ${seed}`);
    }
});

test('the table of a module is that of the course, with nothing where others keep something', () => {
    const whole = Carrel.slots.expand({ slots: [[3, 4, 0, 0], [2, 3, 5, 2, 20], [2, 2, 0, 0]] });
    const part = Carrel.slots.expand({ slots: [[1, 4, 0, 0], [1, 3, 5, 2, 20], [1, 2, 0, 0]], own: [[2, 2], [6, 1]] });
    assert.deepEqual(plain([whole.widths, whole.points, whole.penalties]), [[4, 4, 4, 3, 3, 2, 2], [0, 0, 0, 5, 5, 0, 0], [0, 0, 0, 20, 20, 0, 0]]);
    assert.deepEqual(plain([part.widths, part.points, part.penalties]), [[0, 0, 4, 3, 0, 0, 2], [0, 0, 0, 5, 0, 0, 0], [0, 0, 0, 20, 0, 0, 0]]);
    assert.deepEqual([part.count, part.bits], [7, 9]);
});

test('a module that lost a page, or got one, still reads what it kept of the others', () => {
    for (let seed = 1; seed <= 100; ++seed) {
        const before = randomModule(seed);
        const text = Carrel.state.encode(before.course, before.table, before.memory);
        const lost = before.own.filter((n) => n % 5 !== 2);
        const after = randomModule(seed + 1000, lost.concat(seed % 2 ? [70, 71] : []));
        const { problem, memory, isUpdated } = Carrel.state.decode(text, after.course, after.table);
        assert.deepEqual([problem, isUpdated], ['', true]);
        for (const n of lost) {
            assert.equal(memory.results[n], before.memory.results[n], `seed ${seed}, ${n}`);
        }
        assert.ok(before.own.filter((n) => n % 5 === 2 && n < memory.results.length).every((n) => memory.results[n] === 0));
    }
});

test('a course with more results than the plain form can count keeps all of them', () => {
    const course = { id: 'large', slots: [[30000, 3, 1, 1]], stateLimit: 250000 };
    const table = Carrel.slots.expand(course);
    const memory = Carrel.state.blank(table, 1);
    memory.results = memory.results.map((none, n) => n * 5 % 8);
    const text = Carrel.state.encode(course, table, memory);
    assert.match(text, /^2\./);
    assert.equal(text.length, Carrel.state.worstCase(course));
    assert.deepEqual(plain(Carrel.state.decode(text, course, table).memory.results), plain(memory.results));
});

test('what was kept while the course was small is read when it has grown beyond the plain form', () => {
    const small = { id: 'large', slots: [[200, 3, 1, 1]], stateLimit: 250000 };
    const memory = Carrel.state.blank(Carrel.slots.expand(small), 1);
    memory.results = memory.results.map((none, n) => n % 8);
    const text = Carrel.state.encode(small, Carrel.slots.expand(small), memory);
    const large = { ...small, slots: [[30000, 3, 1, 1]] };
    const grown = Carrel.state.decode(text, large, Carrel.slots.expand(large));
    assert.deepEqual(plain(grown.memory.results.slice(0, 200)), plain(memory.results));
});

test('no text that looks like such a state hangs or throws', () => {
    const { course, table } = randomModule(5);
    const random = seeded(9);
    for (let i = 0; i < 300; ++i) {
        const writer = new Carrel.bits.Writer();
        for (let bit = 0; bit < 400; ++bit) {
            writer.put(random() < 0.7 ? 1 : 0, 1);
        }
        const blank = Carrel.state.encode(course, table, Carrel.state.blank(table, 1)).split('.');
        const text = `2.${blank[1]}.${writer.text()}`;
        // The checksum is right: only what is inside can be wrong.
        const whole = `${text}.${checksum(text)}`;
        const began = Date.now();
        Carrel.state.decode(whole, course, table);
        assert.ok(Date.now() - began < 1000);
    }
});

/** CRC-32 in six characters, as the state has it. */
function checksum(text) {
    let value = 0xffffffff;
    for (let i = 0; i < text.length; ++i) {
        value ^= text.charCodeAt(i);
        for (let bit = 0; bit < 8; ++bit) {
            value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
        }
    }
    return Carrel.bits.numberText((value ^ 0xffffffff) >>> 0, 6);
}
