// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadEngine, seeded } from '../support/engine.mjs';

const Carrel = loadEngine();

test('what a Writer puts, a Reader takes, for 500 random sequences', () => {
    for (let seed = 1; seed <= 500; ++seed) {
        const random = seeded(seed);
        const fields = Array.from({ length: 1 + Math.floor(random() * 60) }, () => {
            const width = Math.floor(random() * 33);
            return [Math.floor(random() * 2 ** width), width];
        });
        const writer = new Carrel.bits.Writer();
        fields.forEach(([value, width]) => writer.put(value, width));
        const text = writer.text();
        assert.equal(text.length, Math.ceil(fields.reduce((sum, [, width]) => sum + width, 0) / 6), `seed ${seed}`);
        assert.ok(Carrel.bits.isClean(text));
        const reader = new Carrel.bits.Reader(text);
        fields.forEach(([value, width]) => assert.equal(reader.take(width), value, `seed ${seed}`));
        assert.equal(reader.isShort, false);
    }
});

test('a Reader beyond its end says so', () => {
    const reader = new Carrel.bits.Reader('A');
    assert.equal(reader.take(6), 0);
    assert.equal(reader.isShort, false);
    assert.equal(reader.take(1), 0);
    assert.equal(reader.isShort, true);
});

test('the width for a count of values', () => {
    assert.deepEqual([1, 2, 3, 4, 5, 8, 9, 64, 65].map(Carrel.bits.widthFor), [0, 1, 2, 2, 3, 3, 4, 6, 7]);
});

test('numbers as text keep the full stop, and are rounded down', () => {
    const { decimal, timespan } = Carrel.numbers;
    assert.deepEqual([0, 100, 66.66, 33.3, 0.07, 12.5].map((x) => decimal(x, 2)), ['0', '100', '66.66', '33.3', '0.07', '12.5']);
    assert.equal(decimal(2 / 3, 2), '0.66');
    assert.deepEqual([0, 9, 10, 61230, 3600000, 4e10].map(timespan),
        ['0000:00:00.00', '0000:00:00.00', '0000:00:00.01', '0000:01:01.23', '0001:00:00.00', '9999:59:59.99']);
    assert.equal(timespan(-5), '0000:00:00.00');
});

test('a random order is a permutation that keeps pinned options and is the same for the same seed', () => {
    const seen = new Set();
    for (let seed = 0; seed < 300; ++seed) {
        const pinned = [false, false, true, false, false, true];
        const order = Carrel.random.order(pinned, seed);
        assert.deepEqual([...order].sort(), [0, 1, 2, 3, 4, 5]);
        assert.equal(order[2], 2);
        assert.equal(order[5], 5);
        assert.deepEqual(order, Carrel.random.order(pinned, seed));
        seen.add(order.join());
    }
    assert.equal(seen.size, 24);
});
