// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The stand-in LMS of the preview (resources/lms/api.js): what it takes, what it refuses, what it keeps.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { createContext, runInContext } from 'node:vm';
import { root } from '../support/tree.mjs';

function load() {
    const context = createContext({});
    for (const name of ['strings.js', 'api.js']) {
        runInContext(readFileSync(join(root, 'resources/lms', name), 'utf8'), context);
    }
    return context.Lms;
}

const Lms = load();

/** A visit and everything that it has told. */
function begin(learner = Lms.api.newLearner(), passMark = null) {
    const told = [];
    const visit = new Lms.api.Visit(learner, { passMark, name: 'Ada' }, (what, detail) => told.push([what, detail]));
    const api = visit.api;
    return { visit, api, told, error: () => Number(api.LMSGetLastError()) };
}

function running(learner, passMark) {
    const stage = begin(learner, passMark);
    assert.equal(stage.api.LMSInitialize(''), 'true');
    return stage;
}

test('both languages say the same things', () => {
    const shape = (value) => (typeof value === 'object' ? Object.keys(value).sort().map((key) => [key, shape(value[key])]) : (value.match(/\{\d\}/g) || []).sort().join());
    assert.deepEqual(shape(Lms.strings.fr), shape(Lms.strings.en));
});

test('a visit begins and ends once', () => {
    const { api, error } = begin();
    assert.equal(api.LMSGetValue('cmi.core.lesson_status'), '');
    assert.equal(error(), 301);
    assert.equal(api.LMSSetValue('cmi.core.exit', 'suspend'), 'false');
    assert.equal(error(), 301);
    assert.equal(api.LMSCommit(''), 'false');
    assert.equal(api.LMSInitialize('x'), 'false');
    assert.equal(error(), 201);
    assert.equal(api.LMSInitialize(''), 'true');
    assert.equal(api.LMSInitialize(''), 'false');
    assert.equal(error(), 101);
    assert.equal(api.LMSFinish(''), 'true');
    assert.equal(api.LMSFinish(''), 'false');
    assert.equal(error(), 301);
    assert.equal(api.LMSInitialize(''), 'false');
});

test('a new learner', () => {
    const { api } = running();
    const expected = {
        'cmi.core.lesson_status': 'not attempted', 'cmi.core.entry': 'ab-initio', 'cmi.core.lesson_mode': 'normal', 'cmi.core.credit': 'credit',
        'cmi.core.student_name': 'Ada', 'cmi.suspend_data': '', 'cmi.core.total_time': '0000:00:00.00', 'cmi.interactions._count': '0',
    };
    for (const [name, value] of Object.entries(expected)) {
        assert.equal(api.LMSGetValue(name), value, name);
    }
});

test('what the standard does not allow is refused with its number', () => {
    const { api, error } = running();
    const rows = [
        ['cmi.core.lesson_status', 'not attempted', 405], ['cmi.core.lesson_status', 'Passed', 405], ['cmi.core.exit', 'normal', 405],
        ['cmi.core.score.raw', '85,5', 405], ['cmi.core.score.raw', '101', 405], ['cmi.core.score.raw', '-1', 405], ['cmi.core.session_time', '1:2:3', 405],
        ['cmi.core.session_time', '00:00:01.234', 405], ['cmi.suspend_data', 'x'.repeat(4097), 405], ['cmi.core.lesson_location', 'x'.repeat(256), 405],
        ['cmi.core.student_id', 'me', 403], ['cmi.core.total_time', '00:00:01', 403], ['cmi.core._children', 'x', 402], ['cmi.interactions._count', '1', 402],
        ['cmi.nothing', 'x', 401], ['cmi.core.score.scaled', '1', 401], ['cmi.interactions.1.id', 'q1', 201], ['cmi.interactions.0.result', 'correct', 201],
        ['cmi.interactions.0.id', 'a b', 405],
    ];
    for (const [name, value, code] of rows) {
        assert.equal(api.LMSSetValue(name, value), 'false', `${name} = ${value}`);
        assert.equal(error(), code, `${name} = ${value}`);
    }
    for (const [name, code] of [['cmi.core.exit', 404], ['cmi.core.session_time', 404], ['cmi.nothing', 401], ['cmi.core.lesson_status._children', 202],
        ['cmi.core._count', 203], ['cmi.interactions.0.id', 404]]) {
        assert.equal(api.LMSGetValue(name), '', name);
        assert.equal(error(), code, name);
    }
    assert.match(api.LMSGetValue('cmi.core._children'), /lesson_status/);
    assert.equal(error(), 0);
});

test('a record of an answer begins with its id and has the form of its type', () => {
    const { api, error } = running();
    const set = (part, value) => api.LMSSetValue('cmi.interactions.0.' + part, value);
    assert.equal(set('id', 'q_abc_1'), 'true');
    assert.equal(set('type', 'choice'), 'true');
    assert.equal(set('student_response', 'a,c'), 'true');
    assert.equal(set('student_response', 'the first'), 'false');
    assert.equal(error(), 405);
    assert.equal(set('correct_responses.0.pattern', 'a'), 'true');
    assert.equal(set('result', '0.5'), 'true');
    assert.equal(set('result', 'incorrect'), 'false');
    assert.equal(set('weighting', '1'), 'true');
    assert.equal(api.LMSGetValue('cmi.interactions._count'), '1');
    assert.equal(api.LMSGetValue('cmi.interactions.0.correct_responses._count'), '1');
});

test('only what was committed is kept', () => {
    const { api, visit } = running();
    api.LMSSetValue('cmi.core.lesson_status', 'incomplete');
    api.LMSSetValue('cmi.core.exit', 'suspend');
    api.LMSSetValue('cmi.suspend_data', 'one');
    api.LMSCommit('');
    api.LMSSetValue('cmi.suspend_data', 'two');
    const next = running(visit.learner); // The browser was killed.
    assert.equal(next.api.LMSGetValue('cmi.suspend_data'), 'one');
    assert.equal(next.api.LMSGetValue('cmi.core.entry'), 'resume');
    assert.equal(next.visit.learner.visits, 2);
});

test('the time of each visit is added up', () => {
    const first = running();
    first.api.LMSSetValue('cmi.core.session_time', '0001:01:01.50');
    first.api.LMSCommit('');
    first.api.LMSFinish('');
    const second = running(first.visit.learner);
    assert.equal(second.api.LMSGetValue('cmi.core.total_time'), '0001:01:01.50');
    second.api.LMSSetValue('cmi.core.session_time', '00:00:00.50');
    second.api.LMSFinish('');
    assert.equal(running(second.visit.learner).api.LMSGetValue('cmi.core.total_time'), '0001:01:02.00');
});

test('the status of a visit that has ended is what an LMS makes of it', () => {
    const silent = running();
    silent.api.LMSFinish('');
    assert.equal(silent.visit.values['cmi.core.lesson_status'], 'completed');
    for (const [score, status] of [['79.99', 'failed'], ['80', 'passed']]) {
        const { api, visit } = running(Lms.api.newLearner(), 80);
        api.LMSSetValue('cmi.core.lesson_status', 'incomplete');
        api.LMSSetValue('cmi.core.score.raw', score);
        api.LMSFinish('');
        assert.equal(visit.values['cmi.core.lesson_status'], status);
    }
});

test('every call is told, with its answer', () => {
    const { api, told } = running();
    api.LMSSetValue('cmi.core.exit', 'normal');
    const [, call] = told.filter(([what]) => what === 'call').pop();
    assert.equal(JSON.stringify(call), JSON.stringify({ name: 'LMSSetValue', args: ['cmi.core.exit', 'normal'], answer: 'false', error: 405 }));
});
