// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// docs/player-tests.md says which assertion about the player is tested where: it is true, and complete.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../support/tree.mjs';

const first = 41;
const last = 65;
const folder = join(root, 'tests/player');

/** "41-43, 60" as numbers. */
function numbersIn(text) {
    return text.split(',').flatMap((part) => {
        const [from, to = from] = part.trim().split('-').map(Number);
        return Array.from({ length: to - from + 1 }, (none, i) => from + i);
    });
}

/** Assertion -> files with a test whose name ends with its number in brackets. */
function testedIn() {
    const found = {};
    for (const name of ['e2e', 'engine'].flatMap((part) => readdirSync(join(folder, part)).map((file) => `${part}/${file}`)).filter((file) => file.endsWith('.test.mjs'))) {
        for (const [, , numbers] of readFileSync(join(folder, name), 'utf8').matchAll(/^ *test\((['`]).*\(([0-9][0-9, -]*)\)\1/gm)) {
            numbersIn(numbers).forEach((n) => (found[n] = found[n] || new Set()).add(name.replace('.test.mjs', '')));
        }
    }
    return found;
}

/** Assertion -> files, as the document's table has them. */
function documented() {
    const rows = readFileSync(join(root, 'docs/player-tests.md'), 'utf8').matchAll(/^\| (\d+) \|[^|]*\| ([^|]*) \|$/gm);
    return Object.fromEntries([...rows].map(([, n, files]) => [n, [...files.matchAll(/`([^`]+)`/g)].map(([, file]) => file).sort()]));
}

test('the list of what is tested of the player names every assertion, and the files whose tests carry its number', () => {
    const tested = testedIn();
    const listed = documented();
    assert.deepEqual(Object.keys(listed).map(Number), Array.from({ length: last - first + 1 }, (none, i) => first + i));
    for (const [n, files] of Object.entries(listed)) {
        assert.deepEqual(files, [...(tested[n] || [])].sort(), `assertion ${n}`);
    }
});
