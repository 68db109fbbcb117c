// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an LMS gives back as the learner's memory may be anything: half of a text, that of another course, something an
// older player wrote, somebody's handiwork. CARREL_SEED repeats a run, CARREL_FUZZ_SECONDS says how long it takes.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadEngine, seeded } from '../support/engine.mjs';

const Carrel = loadEngine();
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const longestDecoding = 2000; // Milliseconds; a quiet machine needs less than one.
const fewestCourses = 60;
const seconds = Number(process.env.CARREL_FUZZ_SECONDS ?? (process.env.CARREL_NIGHT ? 300 : 2));

function chance(seed) {
    const random = seeded(seed);
    const upTo = (most) => Math.floor(random() * (most + 1));
    return { upTo, one: (list) => list[upTo(list.length - 1)] };
}

/** A course of random shape, whole or one module of several, in one run or listed. */
function randomCourse({ upTo, one }, id) {
    const slots = [];
    let at = 0;
    const own = [];
    for (let i = 0; i <= upTo(5); ++i) {
        const width = one([4, 3, 6, 2]);
        const count = 1 + upTo(one([20, 20, 300]));
        slots.push(width === 4 || width === 2 ? [count, width, 0, 0] : [count, width, 1 + upTo(3), 1]);
        own.push([at, count]);
        at += count + upTo(10); // What lies between is other modules'.
    }
    return upTo(3) === 0 ? { id, slots, own, stateLimit: 4096 } : { id, slots, stateLimit: 64000 };
}

function randomMemory({ upTo, one }, table) {
    const memory = Carrel.state.blank(table, upTo(65535));
    memory.current = upTo(table.count) - 1;
    memory.results = Array.from({ length: table.count }, (_, n) => upTo(2 ** (table.widths[n] ?? 0) - 1));
    memory.answers = Array.from({ length: upTo(30) }, () => ({
        n: upTo(table.count - 1), check: upTo(4095), bits: Array.from({ length: upTo(one([3, 60, 1100])) }, () => upTo(1)).join(''),
    }));
    return memory;
}

/** The checksum that fits, as whoever knows the format would write it. */
function signed(text) {
    let value = 0xffffffff;
    for (const character of text) {
        value ^= character.charCodeAt(0) & 0xff;
        for (let i = 0; i < 8; ++i) {
            value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
        }
    }
    return `${text}.${Carrel.bits.numberText((value ^ 0xffffffff) >>> 0, 6)}`;
}

/** Harm to a text, in most cases with a checksum that fits. */
function harmed(text, { upTo, one }) {
    const parts = text.split('.');
    const payload = [...parts[2]];
    const at = upTo(Math.max(0, payload.length - 1));
    const harm = upTo(8);
    if (harm === 0) {
        return upTo(3) === 0 ? '' : text.slice(0, upTo(text.length));
    } else if (harm === 1) {
        return text.slice(0, at) + one(['.', ' ', '\u0000', '\ud800', 'é', '\n']) + text.slice(at + upTo(2));
    } else if (harm === 2) {
        parts[0] = one(['0', '1', '2', '3', '', '22']);
    } else if (harm === 3) {
        parts[1] = Array.from({ length: upTo(10) }, () => one([...alphabet])).join('');
    } else if (harm === 4) {
        payload.splice(at);
    } else if (harm === 5) {
        payload.splice(at, 0, ...Array.from({ length: upTo(200) }, () => one([...alphabet])));
    } else {
        for (let i = 0; i <= upTo(harm === 6 ? 3 : 40); ++i) {
            payload[upTo(harm === 7 ? Math.min(20, payload.length) : payload.length)] = one([...alphabet]);
        }
    }
    return signed(`${parts[0]}.${parts[1]}.${payload.join('')}`);
}

/** What the player relies on in a memory that it was given. */
function checkMemory(memory, table, note) {
    assert.ok(memory.current >= -1 && memory.current < table.count, note);
    assert.equal(memory.results.length, table.count, note);
    memory.results.forEach((result, n) => assert.ok(Number.isInteger(result) && result >= 0
        && result < 2 ** (table.widths[n] ?? 0), `${note}: result ${n}`));
    for (const answer of memory.answers) {
        assert.ok(Number.isInteger(answer.n) && answer.n >= 0 && answer.n < table.count, note);
        assert.match(answer.bits, /^[01]*$/, note);
    }
}

test('whatever text an LMS gives back is understood or refused, at once, and what is understood can be kept again', () => {
    const first = Number(process.env.CARREL_SEED ?? Math.floor(Math.random() * 1e6));
    const end = Date.now() + seconds * 1000;
    const problems = new Map();
    let seed = first;
    for (; Date.now() < end || seed < first + fewestCourses; ++seed) {
        const random = chance(seed);
        const course = randomCourse(random, `c${seed}`);
        const table = Carrel.slots.expand(course);
        const whole = Carrel.state.encode(course, table, randomMemory(random, table));
        for (let i = 0; i < 20; ++i) {
            const text = harmed(whole, random);
            const note = `CARREL_SEED=${seed}, text ${i}: ${JSON.stringify(text.slice(0, 200))}`;
            const start = Date.now();
            const decoded = Carrel.state.decode(text, course, table);
            assert.ok(Date.now() - start < longestDecoding, note);
            problems.set(decoded.problem, (problems.get(decoded.problem) ?? 0) + 1);
            assert.ok(['', 'empty', 'newer', 'damaged', 'foreign', 'changed'].includes(decoded.problem), note);
            assert.equal(decoded.memory === null, decoded.problem !== '', note);
            if (decoded.memory) {
                checkMemory(decoded.memory, table, note);
                const again = Carrel.state.decode(Carrel.state.encode(course, table, decoded.memory), course, table);
                assert.equal(again.problem, '', note);
                assert.equal(JSON.stringify(again.memory.results), JSON.stringify(decoded.memory.results), note);
            }
        }
    }
    // Each way of refusing, and reading, was met: the texts go deep enough.
    for (const problem of ['', 'empty', 'newer', 'damaged', 'foreign', 'changed']) {
        assert.ok(problems.get(problem) > 0, `CARREL_SEED=${first}: never "${problem}" in ${seed - first} courses`);
    }
});
