// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { languageFaults } from '../support/language.mjs';
import { allScripts, engineFiles, root } from '../support/tree.mjs';

const here = fileURLToPath(new URL('..', import.meta.url));

test('the engine keeps to the language that QJSEngine, Node and browsers share', () => {
    const files = engineFiles();
    assert.ok(files.length > 12);
    const faults = files.flatMap((path) => languageFaults(readFileSync(path, 'utf8'), true).map((fault) => `${path}:${fault}`));
    assert.deepEqual(faults, []);
});

test('so do the views, which may use the page', () => {
    const faults = allScripts().flatMap((path) => languageFaults(readFileSync(path, 'utf8'), false).map((fault) => `${path}:${fault}`));
    assert.deepEqual(faults, []);
});

test('the check sees each thing that is not in that language', () => {
    const planted = ['async function f() {}', 'a = {...b};', 'var a = b?.c;', 'a ??= 1;', 'class A { x = 1; }', 'try { a(); } catch { b(); }',
        '(function () { for await (const a of b) { c(); } })', 'a.flat();', 'a.at(-1);', 'a.replaceAll("b", "c");', 'a.padStart(3);', 'a.matchAll(b);',
        'Object.fromEntries(a);', 'Object.entries(a);', 'Intl.NumberFormat();', 'globalThis.a = 1;', 'a = /(?<b>c)/;', 'a = /b/s;', 'const a = 1;',
        'class A {}', 'a.sort();', 'a = Math.random();', 'a = Date.now();', 'document.title = 1;', 'setTimeout(a, 1);', 'a.toLocaleString();',
        'a = 1n;', 'a = 1_000;', 'f(a,);', 'import a from "b";', 'a?.();', 'eval("a");'];
    for (const source of planted) {
        assert.notDeepEqual(languageFaults(source, true), [], source);
    }
    const fine = '(function () { const [a, b] = [1, 2]; class C { d() { return `${a}`; } } return new C().d() + [...[b]].includes(2); })();';
    assert.deepEqual(languageFaults(fine, true), []);
    assert.deepEqual(languageFaults('document.title = a.sort();', false), []);
});

test('the types written in the comments hold (TypeScript)', () => {
    const run = spawnSync(process.execPath, [join(here, 'node_modules/typescript/bin/tsc'), '-p', join(here, 'tsconfig.json')],
        { cwd: root, encoding: 'utf8' });
    assert.equal(run.stdout + run.stderr, '');
    assert.equal(run.status, 0);
});
