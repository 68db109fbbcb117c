// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// docs/course.schema.json says of a document what `carrel load` and `carrel dump` say of it.

import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const carrel = process.env.CARREL_PROGRAM || join(root, 'build/bin/carrel');
const folder = mkdtempSync(join(tmpdir(), 'carrel-schema-'));
const schema = JSON.parse(readFileSync(join(root, 'docs/course.schema.json'), 'utf8'));
const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema);

after(() => rmSync(folder, { recursive: true, force: true }));

function faults(document) {
    return validate(document) ? [] : validate.errors.map((error) => `${error.instancePath} ${error.message}`);
}

function read(path) {
    return JSON.parse(readFileSync(path, 'utf8'));
}

/** A document that is right, to be made wrong. */
function course(change) {
    const document = {
        format: 'carrel-course', version: 1, id: 'course000000', title: 'C', settings: { language: 'en' },
        skills: [{ id: 'skill0000000', title: 'S' }],
        children: [{ title: 'M', children: [{ title: 'P', children: [
            { kind: 'text', text: 'One\n\ntwo' },
            { kind: 'single', id: 'single000000', stem: 'S', options: [{ text: 'A', correct: true }, { text: 'B' }] },
            { kind: 'hologram', spin: 3, children: [{ kind: 'beam' }] },
        ] }] }],
    };
    const page = document.children[0].children[0];
    change(document, page.children[0], page.children[1], page);
    return document;
}

test('the documents the program carries fit', () => {
    const documents = ['resources/samples/handover', 'resources/templates/blank']
        .flatMap((place) => readdirSync(join(root, place)).filter((name) => name.endsWith('.json'))
            .map((name) => join(root, place, name)));
    assert.ok(documents.length >= 4);
    for (const document of documents) {
        assert.deepEqual(faults(read(document)), [], document);
    }
});

test('what dump writes fits', () => {
    for (const [template, language] of [['sample', 'en'], ['sample', 'fr'], ['blank', 'en']]) {
        const file = join(folder, `${template}-${language}`);
        execFileSync(carrel, ['new', `${file}.carrel`, '--from', template, '--language', language]);
        execFileSync(carrel, ['dump', `${file}.carrel`, '-o', `${file}.json`]);
        assert.deepEqual(faults(read(`${file}.json`)), []);
    }
});

test('kinds and members of later versions fit', () => {
    assert.deepEqual(faults(course((document, text) => {
        document.glow = 1;
        text.v = 2;
        text.text = 7;
        document.settings.later = [1];
    })), []);
});

const wrong = {
    'a stem that is a number': (document, text, single) => { single.stem = 5; },
    'an option that is a text': (document, text, single) => { single.options[1] = 'B'; },
    'correct as a text': (document, text, single) => { single.options[0].correct = 'true'; },
    'tries out of range': (document, text, single) => { single.tries = 10; },
    'a readable id': (document, text) => { text.id = 'Welcome'; },
    'half an id': (document, text) => { text.id = 'abc'; },
    'a title of two lines': (document, text) => { text.title = 'a\nb'; },
    'a block in a text': (document, text) => { text.children = [{ kind: 'text' }]; },
    'a block without a kind': (document, text) => { delete text.kind; },
    'a page on a page': (document, text, single, page) => { page.children.push({ kind: 'page', title: 'P' }); },
    'a module without a title': (document) => { delete document.children[0].title; },
    'a block in a module': (document) => { document.children[0].children.push({ kind: 'text' }); },
    'a page in the course': (document) => { document.children.push({ kind: 'page', title: 'P' }); },
    'a negative index': (document, text, single) => { single.index = -1; },
    'bits without an index': (document, text, single) => { single.indexBits = 3; },
    'a weight of 0': (document, text) => { text.skills = [{ skill: 'skill0000000', weight: 0 }]; },
    'a pass mark of 101': (document) => { document.settings.passMark = 101; },
    'another format': (document) => { document.format = 'course'; },
    'a later format': (document) => { document.version = 2; },
    'a media path that leads out': (document) => { document.media = [{ id: 'media0000000', file: '../x.svg' }]; },
    'a media path from the root': (document) => { document.media = [{ id: 'media0000000', file: '/x.svg' }]; },
    'media without an id': (document) => { document.media = [{ file: 'x.svg' }]; },
    'half a hash': (document) => { document.media = [{ id: 'media0000000', file: 'x', sha256: '12' }]; },
    'a body that is a text': (document, text) => { text.body = 'b'; },
    'a run without a text': (document, text) => { text.text = [{ type: 'paragraph', runs: [{ bold: true }] }]; },
    'a heading of level 4': (document, text) => { text.text = [{ type: 'heading', level: 4, runs: [] }]; },
    'a list without items': (document, text) => { text.text = [{ type: 'list' }]; },
};

for (const [what, change] of Object.entries(wrong)) {
    test(`schema and program both refuse ${what}`, () => {
        const document = course(change);
        assert.notDeepEqual(faults(document), []);
        const path = join(folder, 'wrong.json');
        writeFileSync(path, JSON.stringify(document));
        writeFileSync(join(folder, 'x'), '');
        const run = spawnSync(carrel, ['load', path, '-o', join(folder, 'wrong.carrel')], { encoding: 'utf8' });
        assert.equal(run.status, 1, run.stderr);
        assert.ok(run.stderr.startsWith('carrel: '));
    });
}
