// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `CARREL_WRITE_VECTORS=1 node --test engine/vectors.test.mjs` writes the expected text anew, after a change meant so.

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { createContext, runInContext } from 'node:vm';
import { engineFiles } from '../support/tree.mjs';

const script = new URL('../vectors/vectors.js', import.meta.url);
const expected = new URL('../vectors/vectors.json', import.meta.url);

test('Node gives the same answers as QJSEngine and Chromium', () => {
    const context = createContext({});
    for (const path of [...engineFiles(), script]) {
        runInContext(readFileSync(path, 'utf8'), context);
    }
    const text = runInContext('carrelVectors()', context) + '\n';
    if (process.env.CARREL_WRITE_VECTORS) {
        writeFileSync(expected, text);
    }
    assert.equal(text, readFileSync(expected, 'utf8'));
});
