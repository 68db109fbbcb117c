// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The same sessions in SCORM 2004. Numbers in brackets: assertions of docs/package-contract.md.

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Scorm2004API } from 'scorm-again/scorm2004';
import { FakeTime, loadEngine } from '../support/engine.mjs';
import { FakeLms2004, judge2004 } from '../support/fakelms2004.mjs';
import { smallCourse } from '../support/smallcourse.mjs';
import { root } from '../support/tree.mjs';

const Carrel = loadEngine();
const when = { latency: 61230, time: '2026-03-04T10:20:30' };
const right = [{ choice: 1 }, { chosen: [true, true, false, false] }, { value: true }];
const wrong = [{ choice: 0 }, { chosen: [false, false, true, false] }, { value: false }];
const settings = { lmsCommitUrl: false, autocommit: false, logLevel: 5 };

function course2004(more = {}, quiz = {}) {
    return smallCourse({ dialect: '2004', madeFor: 'scorm2004', stateLimit: 32000, ...more }, quiz);
}

/** A launch of the small course on `lms`. */
function launch(lms, small = course2004()) {
    const time = new FakeTime();
    const backend = Carrel.scorm2004.create(lms);
    const session = Carrel.session.create(small.course, backend, time.environment);
    const isStarted = session.start();
    if (isStarted) {
        small.modules.forEach((module) => session.run.addModule(module));
    }
    const quiz = small.modules[1].pages[1];
    return {
        lms, time, backend, session, isStarted, run: session.run,
        visit(n) {
            session.run.visit(n);
            session.changed();
            time.pass(3000);
        },
        answer(i, answer) {
            session.report(session.run.check(quiz.blocks[i], answer, when));
            session.changed();
            time.pass(3000);
        },
    };
}

function seeAll({ visit }) {
    [0, 1, 2, 3].forEach(visit);
}

test('a first launch says at once that there is more to come, and commits it (41, 44)', () => {
    const { lms } = launch(new FakeLms2004());
    assert.deepEqual(lms.calls, [
        ['Initialize', ['']],
        ['SetValue', ['cmi.exit', 'suspend']],
        ['SetValue', ['cmi.completion_status', 'incomplete']],
        ['Commit', ['']],
    ]);
});

test('a whole course: every call in order, every value in the grammar, score before status (41-43, 45, 60)', () => {
    const stage = launch(new FakeLms2004());
    const { lms } = stage;
    seeAll(stage);
    assert.deepEqual(lms.written('cmi.score.raw'), []);
    right.forEach((answer, i) => stage.answer(i, answer));
    stage.session.hide();
    assert.equal(stage.session.end(), true);
    assert.deepEqual(judge2004(lms.calls), []);
    assert.deepEqual(lms.written('cmi.score.raw'), ['25', '75', '100']);
    assert.deepEqual(lms.written('cmi.score.scaled'), ['0.25', '0.75', '1']);
    assert.deepEqual([lms.values['cmi.score.min'], lms.values['cmi.score.max']], ['0', '100']);
    assert.deepEqual(lms.written('cmi.completion_status'), ['incomplete', 'completed']);
    assert.deepEqual(lms.written('cmi.success_status'), ['passed']);
    assert.deepEqual(lms.written('cmi.progress_measure'), ['0.25', '0.5', '0.75', '1']);
    assert.equal(lms.values['cmi.location'], 'page00000004');
    assert.deepEqual([0, 1, 2].map((n) => lms.values[`cmi.interactions.${n}.id`]), ['q_qone_1', 'q_qtwo_1', 'q_qthree_1']);
    assert.equal(lms.values['cmi.interactions.1.learner_response'], 'a[,]b');
    assert.equal(lms.values['cmi.interactions.2.learner_response'], 'true');
    assert.equal(lms.values['cmi.interactions.0.timestamp'], '2026-03-04T10:20:30');
    assert.equal(lms.values['cmi.interactions.0.latency'], 'PT0H1M1.23S');
    assert.equal(lms.values['cmi.interactions.0.description'], '?');
    assert.equal(lms.values['cmi.exit'], 'suspend');
    assert.deepEqual([...stage.backend.refused], []);
});

test('who fails for good has completed and failed; who may try again is told neither (45)', () => {
    const [again, final] = [2, 1].map((attempts) => {
        const stage = launch(new FakeLms2004(), course2004({}, { attempts }));
        seeAll(stage);
        wrong.forEach((answer, i) => stage.answer(i, answer));
        stage.answer(0, wrong[0]);
        return stage.lms.values;
    });
    assert.deepEqual([again['cmi.completion_status'], again['cmi.success_status']], ['incomplete', undefined]);
    assert.deepEqual([final['cmi.completion_status'], final['cmi.success_status']], ['completed', 'failed']);
});

test('a course without a score is completed, and says nothing about success (46)', () => {
    const small = course2004({ slots: [[4, 4, 0, 0], [1, 3, 0, 1], [1, 2, 0, 0], [3, 3, 0, 1]] });
    const stage = launch(new FakeLms2004(), small);
    seeAll(stage);
    assert.deepEqual([stage.lms.values['cmi.completion_status'], stage.lms.values['cmi.success_status']], ['completed', undefined]);
    assert.ok(!Object.keys(stage.lms.values).some((name) => name.includes('score')));
});

test('another launch goes on where the first one stopped, and never goes back (48, 55)', () => {
    const first = launch(new FakeLms2004());
    seeAll(first);
    right.forEach((answer, i) => first.answer(i, answer));
    const lms = first.lms.relaunch(); // the browser was killed
    const second = launch(lms);
    assert.equal(second.run.isVisited(2), true);
    assert.equal(second.session.totalMilliseconds(), 0);
    second.visit(0);
    second.session.end();
    assert.deepEqual([lms.values['cmi.completion_status'], lms.values['cmi.success_status']], ['completed', 'passed']);
    assert.deepEqual(lms.written('cmi.success_status').filter((word) => word !== 'passed'), []);
    assert.deepEqual(judge2004(lms.calls), []);
});

test('what an LMS says of score, status and time counts, in any writing', () => {
    const opened = (values) => Carrel.scorm2004.create(new FakeLms2004(values)).open();
    const passed = opened({ 'cmi.completion_status': 'Completed', 'cmi.success_status': 'Passed', 'cmi.score.scaled': '0.875', 'cmi.total_time': 'P1DT2H3M4.5S' });
    assert.deepEqual([passed.status, passed.hundredths, passed.milliseconds], ['passed', 8750, (((26 * 60 + 3) * 60) + 4.5) * 1000]);
    assert.equal(opened({ 'cmi.completion_status': 'completed', 'cmi.success_status': 'unknown' }).status, 'completed');
    assert.equal(opened({ 'cmi.completion_status': 'completed', 'cmi.success_status': 'failed' }).status, 'failed');
    assert.deepEqual([opened({}).status, opened({}).hundredths, opened({}).milliseconds], ['', -1, 0]);
    assert.equal(opened({ 'cmi.total_time': 'P1M' }).milliseconds, 0);
});

test('who looks back or around writes nothing but the time (56)', () => {
    for (const mode of ['review', 'browse']) {
        const stage = launch(new FakeLms2004({ 'cmi.mode': mode }));
        seeAll(stage);
        stage.answer(0, right[0]);
        stage.session.end();
        assert.deepEqual(stage.lms.calls.filter(([name]) => name === 'SetValue').map(([, [element]]) => element), ['cmi.session_time', 'cmi.exit']);
    }
});

test('the frame around is asked to close only by the Exit button, and nothing is committed right before the end (63)', () => {
    const byButton = launch(new FakeLms2004());
    byButton.visit(0);
    byButton.session.run.visit(1);
    byButton.session.changed();
    byButton.session.leave((isDone) => assert.equal(isDone, true));
    assert.deepEqual(byButton.lms.written('adl.nav.request'), ['suspendAll']);
    assert.deepEqual(judge2004(byButton.lms.calls), []);
    const byClosing = launch(new FakeLms2004());
    byClosing.visit(0);
    byClosing.session.hide();
    byClosing.session.end();
    assert.deepEqual(byClosing.lms.written('adl.nav.request'), []);
    assert.deepEqual(judge2004(byClosing.lms.calls), []);
});

test('an LMS that answers nothing at all does not break the course (54)', () => {
    for (const answer of ['', undefined]) {
        const lms = new FakeLms2004();
        lms.interfere = (name) => ({ answer: name === 'Initialize' ? 'true' : answer, error: 0 });
        const stage = launch(lms);
        seeAll(stage);
        right.forEach((one, i) => stage.answer(i, one));
        assert.equal(stage.session.sign, 'saved');
        assert.equal(stage.session.end(), true);
    }
});

test('a refused commit is tried again, and kept (58)', () => {
    const lms = new FakeLms2004();
    const stage = launch(lms);
    lms.interfere = (name) => (name === 'Commit' ? { answer: 'false', error: 391 } : null);
    stage.session.run.visit(0);
    stage.session.changed();
    stage.time.pass(1500);
    assert.equal(stage.session.sign, 'unsaved');
    lms.interfere = () => null;
    stage.time.pass(2500);
    assert.equal(stage.session.sign, 'saved');
});

test('a skill is an objective of the LMS, which may have one of its own before it', () => {
    const small = course2004({ skills: [{ id: 'sk1', questions: [6, 8] }] });
    const lms = new FakeLms2004({ 'cmi.objectives.0.id': 'PRIMARYOBJ' });
    const stage = launch(lms, small);
    stage.answer(0, right[0]);
    const objective = (name) => lms.values[`cmi.objectives.1.${name}`];
    assert.deepEqual([objective('id'), objective('completion_status'), objective('success_status'), objective('score.raw')], ['sk1', 'incomplete', undefined, '50']);
    stage.answer(2, right[2]);
    assert.deepEqual([objective('completion_status'), objective('success_status'), objective('score.scaled')], ['completed', 'passed', '1']);
    assert.deepEqual(judge2004(lms.calls), []);
});

const golden = join(root, '../shared/data/golden/scorm2004-session.json');

test('the golden session replays without a refusal (64)', { skip: !existsSync(golden) && `skipped: ${golden} is not here` }, () => {
    const api = new Scorm2004API(settings);
    const values = JSON.parse(readFileSync(golden, 'utf8')).calls.map(({ element, value }) => ['SetValue', [element, value]]);
    assert.ok(values.length > 80);
    for (const [name, args] of [['Initialize', ['']], ...values, ['Commit', ['']], ['Terminate', ['']]]) {
        assert.equal(api[name](...args), 'true', `${name}(${args})`);
        assert.equal(String(api.GetLastError()), '0', `${name}(${args})`);
    }
});

test('a session of ours runs on the same stand-in without a refusal (64)', () => {
    const api = new Scorm2004API(settings);
    const calls = [];
    const watched = new Proxy(api, {
        get: (target, name) => (typeof target[name] !== 'function' ? target[name] : (...args) => {
            const answer = target[name](...args);
            if (/^(Initialize|Terminate|SetValue|Commit)$/.test(name)) {
                calls.push([name, args]);
                assert.equal(answer, 'true', `${name}(${args})`);
                assert.equal(String(target.GetLastError()), '0', `${name}(${args})`);
            }
            return answer;
        }),
    });
    const stage = launch(watched);
    seeAll(stage);
    right.forEach((answer, i) => stage.answer(i, answer));
    let isLeft = false;
    stage.session.leave((isDone) => {
        isLeft = isDone;
    });
    assert.equal(isLeft, true);
    assert.deepEqual(judge2004(calls), []);
    assert.deepEqual([api.cmi.score.raw, api.cmi.completion_status, api.cmi.success_status], ['100', 'completed', 'passed']);
});

/** A value or an order that the judge must refuse: [what, change of the calls]. */
const bad = [
    ['a time zone without a fraction', (calls) => changed(calls, /timestamp$/, '2026-03-04T10:20:30Z')],
    ['a time as JavaScript writes it', (calls) => changed(calls, /timestamp$/, '2026-03-04T10:20:30.678Z')],
    ['a hyphen in a letter', (calls) => changed(calls, /interactions\.0\.learner_response$/, 'a-b')],
    ['commas of SCORM 1.2', (calls) => changed(calls, /interactions\.1\.learner_response$/, 'a,b')],
    ['t for true', (calls) => changed(calls, /interactions\.2\.learner_response$/, 't')],
    ['wrong', (calls) => changed(calls, /result$/, 'wrong')],
    ['a span of SCORM 1.2', (calls) => changed(calls, /latency$/, '0000:01:01.23')],
    ['weeks', (calls) => changed(calls, /session_time$/, 'P1W')],
    ['a score above one', (calls) => changed(calls, /score\.scaled$/, '1.2')],
    ['an exponent', (calls) => changed(calls, /score\.scaled$/, '1e-7')],
    ['a description that looks like a rule', (calls) => changed(calls, /description$/, '{case_matters=true}')],
    ['a line break', (calls) => changed(calls, /description$/, 'a\nb')],
    ['a word of SCORM 1.2', (calls) => changed(calls, /completion_status$/, 'passed')],
    ['status before score', (calls) => moved(calls, /^cmi\.success_status/, /^cmi\.score\.min/)],
    ['type before id', (calls) => moved(calls, /interactions\.0\.type/, /interactions\.0\.id/)],
    ['a commit right before the end', (calls) => calls.toSpliced(-1, 0, ['Commit', ['']])],
    ['an element of SCORM 1.2', (calls) => calls.toSpliced(2, 0, ['SetValue', ['cmi.core.exit', 'suspend']])],
];

function changed(calls, pattern, value) {
    const at = calls.findLastIndex(([name, [element]]) => name === 'SetValue' && pattern.test(element));
    assert.ok(at > 0, String(pattern));
    return calls.with(at, ['SetValue', [calls[at][1][0], value]]);
}

function moved(calls, what, before) {
    const at = (pattern) => calls.findIndex(([name, [element]]) => name === 'SetValue' && pattern.test(element));
    const one = calls[at(what)];
    return calls.toSpliced(at(what), 1).toSpliced(at(before), 0, one);
}

test('each wrong value and order in a session of ours is refused (43)', () => {
    const stage = launch(new FakeLms2004());
    seeAll(stage);
    right.forEach((answer, i) => stage.answer(i, answer));
    stage.session.end();
    for (const [what, change] of bad) {
        assert.notDeepEqual(judge2004(change(stage.lms.calls)), [], what);
    }
});
