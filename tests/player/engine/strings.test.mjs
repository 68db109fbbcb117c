// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the player says, in every language it speaks.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { createContext, runInContext } from 'node:vm';
import { root } from '../support/tree.mjs';

const folder = join(root, 'resources/player/strings');
const context = createContext({ Carrel: { strings: {} } });
for (const name of readdirSync(folder)) {
    runInContext(readFileSync(join(folder, name), 'utf8'), context);
}
const strings = JSON.parse(JSON.stringify(context.Carrel.strings));

/** Every sentence with the path of its name. */
function sentences(value, path = '') {
    return typeof value === 'string' ? [[path, value]]
        : Object.entries(value).flatMap(([name, one]) => sentences(one, path ? `${path}.${name}` : name));
}

const placeholders = (text) => (text.match(/\{\d\}/g) || []).sort().join();

test('it speaks English, French, German, Spanish and Arabic', () => {
    assert.deepEqual(Object.keys(strings).sort(), ['ar', 'de', 'en', 'es', 'fr']);
});

test('every language has the same sentences, with the same things in them', () => {
    const english = sentences(strings.en);
    assert.ok(english.length > 150);
    for (const [language, all] of Object.entries(strings)) {
        const own = new Map(sentences(all));
        assert.deepEqual([...own.keys()].sort(), english.map(([name]) => name).sort(), language);
        for (const [name, text] of english) {
            assert.notEqual(own.get(name).trim(), '', `${language} ${name}`);
            assert.equal(placeholders(own.get(name)), placeholders(text), `${language} ${name}: ${own.get(name)}`);
        }
    }
});

test('no sentence was left in English', () => {
    const same = ['pageOf', 'point', 'points', 'quiz', 'score', 'platformScore', 'date', 'sizes', 'situation', 'question', 'spacings', 'contrasts', 'widths', 'shortMinutes', 'hours', 'discussion', 'lengthMinutes', 'months']; // words that two languages share
    for (const language of ['fr', 'de', 'es', 'ar']) {
        const own = new Map(sentences(strings[language]));
        const left = sentences(strings.en).filter(([name, text]) => own.get(name) === text && /[A-Za-z]{3}/.test(text.replace(/\{\d\}/g, '')));
        assert.deepEqual(left.map(([name]) => name).filter((name) => !same.includes(name.split('.')[0])), [], language);
    }
});

test('the words before all others are there in every language', () => {
    const start = readFileSync(join(root, 'resources/player/start.js'), 'utf8');
    for (const language of Object.keys(strings)) {
        assert.match(start, new RegExp(`^ {8}${language}: \\['[^']+', '[^']+', '[^']+'\\],$`, 'm'), language);
    }
});

test('the letter key of a package says what learners read', () => {
    const key = JSON.parse(readFileSync(join(root, 'resources/player/letterwords.json'), 'utf8'));
    assert.deepEqual(Object.keys(key).sort(), Object.keys(strings).sort());
    for (const [language, told] of Object.entries(key)) {
        const shown = strings[language];
        assert.deepEqual([told.true, told.false, told.continue], [shown.true, shown.false, shown.continue], language);
        assert.deepEqual([told.notYet, told.partly, told.hadIt], shown.judgements, language);
        assert.deepEqual([told.guessing, told.fairlySure, told.sure], shown.sureLevels, language);
    }
});
