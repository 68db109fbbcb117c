// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadEngine, FakeTime } from '../support/engine.mjs';
import { FakeLms, judge } from '../support/fakelms.mjs';
import { single } from '../support/smallcourse.mjs';

const Carrel = loadEngine();
const when = { latency: 1500, time: '10:20:30' };
const questions = [1, 2, 3].map((n) => ({ ...single(`qsk${n}`, n), tries: 1, counts: true, points: 1 }));

/** A course of three questions, of which two ask how to close, and all how to open. */
function launch(lms) {
    const course = {
        id: 'skills000001', passMark: 50, completion: 'score', finishedAs: 'passed', stateLimit: 4096, slots: [[1, 4, 0, 0], [3, 3, 1, 1]],
        modules: [{ id: 'mone', title: 'M', pages: [0], depth: 0, questions: 3 }],
        skills: [{ id: 'skopen', questions: [1, 2, 3] }, { id: 'skclose', questions: [2, 3] }],
    };
    const time = new FakeTime();
    const session = Carrel.session.create(course, Carrel.scorm12.create(lms), time.environment);
    session.start();
    session.run.addModule({ id: 'mone', pages: [{ id: 'pgone', n: 0, title: 'P', blocks: questions }] });
    const answer = (i, isRight) => {
        session.report(session.run.check(questions[i], { choice: isRight ? 1 : 0 }, when));
        session.changed();
        session.flush();
    };
    return { session, answer };
}

const objectives = (lms) => Object.fromEntries(Object.entries(lms.values).filter(([name]) => name.startsWith('cmi.objectives')));

test('an LMS learns of each skill of which something was answered: its score, and whether it is reached', () => {
    const lms = new FakeLms();
    const { session, answer } = launch(lms);
    assert.deepEqual(objectives(lms), {});
    answer(0, true);
    assert.deepEqual(objectives(lms), {
        'cmi.objectives.0.id': 'skopen', 'cmi.objectives.0.score.min': '0', 'cmi.objectives.0.score.max': '100',
        'cmi.objectives.0.score.raw': '33.33', 'cmi.objectives.0.status': 'incomplete',
    });
    answer(1, false);
    answer(2, false);
    assert.equal(lms.values['cmi.objectives.0.status'], 'failed');
    assert.deepEqual([lms.values['cmi.objectives.1.id'], lms.values['cmi.objectives.1.score.raw'], lms.values['cmi.objectives.1.status']], ['skclose', '0', 'failed']);
    session.end();
    assert.deepEqual(judge(lms.calls), []);
});

test('the next launch goes on with the objectives that the LMS has, wherever they stand', () => {
    const lms = new FakeLms({ 'cmi.objectives.0.id': 'somebody', 'cmi.objectives.1.id': 'skclose' });
    const { answer } = launch(lms);
    answer(1, true);
    assert.deepEqual(lms.written('cmi.objectives.1.id'), []);
    assert.equal(lms.values['cmi.objectives.1.score.raw'], '50');
    assert.equal(lms.values['cmi.objectives.2.id'], 'skopen');
    assert.deepEqual(judge(lms.calls), []);
});

test('what has not changed is not written again', () => {
    const lms = new FakeLms();
    const { session, answer } = launch(lms);
    answer(0, true);
    const before = lms.calls.filter(([, args]) => String(args[0]).startsWith('cmi.objectives')).length;
    session.changed();
    session.flush();
    assert.equal(lms.calls.filter(([, args]) => String(args[0]).startsWith('cmi.objectives')).length, before);
});

test('an LMS that keeps no objectives, or refuses them, loses nothing else', () => {
    for (const interfere of [(name, [element]) => (element === 'cmi.objectives._count' ? { answer: '', error: 401 } : null),
        (name, [element]) => (name === 'LMSSetValue' && element.startsWith('cmi.objectives') ? { answer: 'false', error: 401 } : null)]) {
        const lms = new FakeLms();
        lms.interfere = interfere;
        const { session, answer } = launch(lms);
        answer(0, true);
        answer(1, true);
        assert.deepEqual(objectives(lms), {});
        assert.equal(session.sign, 'saved');
        assert.equal(lms.values['cmi.interactions.1.id'], 'q_qsk2_1');
        assert.ok(lms.calls.filter(([name, args]) => name === 'LMSSetValue' && args[0].startsWith('cmi.objectives')).length <= 1);
    }
});

test('an LMS is not asked about objectives by a course without skills', () => {
    const lms = new FakeLms();
    const asked = [];
    lms.interfere = (name, [element]) => {
        asked.push(element);
        return null;
    };
    const session = Carrel.session.create({
        id: 'skills000002', passMark: 50, completion: 'pages', finishedAs: 'passed', stateLimit: 4096, slots: [[1, 4, 0, 0]],
        modules: [{ id: 'mone', title: 'M', pages: [0], depth: 0, questions: 0 }],
    }, Carrel.scorm12.create(lms), new FakeTime().environment);
    session.start();
    session.changed();
    session.flush();
    assert.ok(asked.every((element) => !String(element).includes('objectives')));
});
