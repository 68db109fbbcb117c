// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Numbers in brackets: assertions of docs/package-contract.md.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FakeTime, loadEngine } from '../support/engine.mjs';
import { FakeLms, judge } from '../support/fakelms.mjs';
import { smallCourse } from '../support/smallcourse.mjs';

const Carrel = loadEngine();
const when = { latency: 1500, time: '10:20:30' };
const right = [{ choice: 1 }, { chosen: [true, true, false, false] }, { value: true }];
const wrong = [{ choice: 0 }, { chosen: [false, false, true, false] }, { value: false }];

/** A launch of the small course on `lms`. */
function launch(lms, time = new FakeTime(), small = smallCourse()) {
    const backend = Carrel.scorm12.create(lms);
    const session = Carrel.session.create(small.course, backend, time.environment);
    const signs = [];
    session.onSign = (sign) => signs.push(sign);
    const isStarted = session.start();
    if (isStarted) {
        small.modules.forEach((module) => session.run.addModule(module));
    }
    const quiz = small.modules[1].pages[1];
    return {
        lms, time, backend, session, signs, isStarted, quiz, run: session.run, course: small.course,
        visit(n) {
            session.run.visit(n);
            session.changed();
        },
        answer(i, answer) {
            session.report(session.run.check(quiz.blocks[i], answer, when));
            session.changed();
        },
    };
}

test('a first launch says at once that there is more to come, and commits it (41, 44)', () => {
    const { lms } = launch(new FakeLms());
    assert.deepEqual(lms.calls, [
        ['LMSInitialize', ['']],
        ['LMSSetValue', ['cmi.core.exit', 'suspend']],
        ['LMSSetValue', ['cmi.core.lesson_status', 'incomplete']],
        ['LMSCommit', ['']],
    ]);
});

test('a whole course: every call in order, every value in the grammar, score before status (41-43, 45, 60)', () => {
    const { lms, time, session, run, quiz, visit, answer } = launch(new FakeLms());
    for (const n of [0, 1, 2, 3]) {
        visit(n);
        time.pass(5000);
    }
    assert.deepEqual(lms.written('cmi.core.score.raw'), []);
    right.forEach((choice, i) => {
        answer(i, choice);
        time.pass(3000);
    });
    session.hide();
    assert.equal(session.end(), true);
    assert.deepEqual(judge(lms.calls), []);
    assert.deepEqual(lms.written('cmi.core.score.raw'), ['25', '75', '100']);
    assert.deepEqual([lms.values['cmi.core.score.min'], lms.values['cmi.core.score.max']], ['0', '100']);
    assert.deepEqual(lms.written('cmi.core.lesson_status'), ['incomplete', 'passed']);
    assert.equal(lms.values['cmi.core.lesson_location'], 'page00000004');
    assert.deepEqual([0, 1, 2].map((n) => lms.values[`cmi.interactions.${n}.id`]), ['q_qone_1', 'q_qtwo_1', 'q_qthree_1']);
    assert.equal(lms.values['cmi.interactions.1.student_response'], 'a,b');
    assert.deepEqual([0, 1, 2].map((n) => lms.values[`cmi.interactions.${n}.weighting`]), ['1', '2', '1']);
    assert.deepEqual([...session.backend.refused], []);
    assert.equal(run.quiz(quiz).canRetry, false);
});

test('an answer is committed within three seconds, however many changes follow (47)', () => {
    const { lms, time, visit, answer } = launch(new FakeLms());
    visit(3);
    time.pass(10000);
    const commits = () => lms.names().filter((name) => name === 'LMSCommit').length;
    const before = commits();
    answer(0, right[0]);
    for (let passed = 0; passed < 2900; passed += 100) {
        visit(passed % 200 === 0 ? 0 : 1);
        time.pass(100);
    }
    assert.ok(commits() > before);
    assert.equal(lms.committed['cmi.interactions.0.student_response'], 'b');
    assert.equal(lms.committed['cmi.core.score.raw'], '25');
});

test('killed right after a commit, the next launch has page, answers and status (48)', () => {
    const first = launch(new FakeLms());
    first.visit(0);
    first.visit(3);
    first.answer(0, wrong[0]);
    first.answer(1, right[1]);
    first.time.pass(3000);
    const second = launch(first.lms.relaunch());
    assert.equal(second.session.problem, '');
    assert.equal(second.run.startPage(), 3);
    assert.deepEqual([0, 1, 2, 3].map((n) => second.run.isVisited(n)), [true, false, false, true]);
    assert.deepEqual(JSON.parse(JSON.stringify(second.quiz.blocks.map((block) => second.run.answer(block)))),
        [{ choice: 0 }, { chosen: [true, true, false, false] }, { value: null }]);
    assert.equal(second.run.question(second.quiz.blocks[0]).left, 1);
    second.answer(0, right[0]);
    second.time.pass(3000);
    // The index goes on where the LMS says that it stopped, the name says that it is the second try.
    assert.deepEqual(second.lms.written('cmi.interactions.2.id'), ['q_qone_2']);
    assert.equal(second.lms.values['cmi.core.score.raw'], '75');
});

test('where the LMS does not count interactions, the state does (60)', () => {
    const mute = (lms) => {
        lms.read = (element) => (element === 'cmi.interactions._count' ? '' : lms.values[element] || '');
        return lms;
    };
    const first = launch(mute(new FakeLms()));
    first.answer(0, wrong[0]);
    first.answer(1, right[1]);
    first.time.pass(3000);
    const second = launch(mute(first.lms.relaunch()));
    second.answer(2, right[2]);
    second.time.pass(3000);
    assert.deepEqual(second.lms.written('cmi.interactions.2.id'), ['q_qthree_1']);
});

test('a course without graded questions never writes a score, and ends as completed (46)', () => {
    const small = smallCourse();
    small.course.slots = [[4, 4, 0, 0], [1, 3, 0, 1], [1, 2, 0, 0], [1, 3, 0, 1], [1, 6, 0, 2], [1, 3, 0, 1]];
    const { lms, time, visit, answer, session } = launch(new FakeLms(), new FakeTime(), small);
    [0, 1, 2, 3].forEach(visit);
    answer(0, right[0]);
    time.pass(3000);
    session.end();
    assert.deepEqual(lms.calls.filter(([, [element]]) => /score/.test(element || '')), []);
    assert.deepEqual(lms.written('cmi.core.lesson_status'), ['incomplete', 'completed']);
});

test('a done course is never downgraded by another launch, whatever the case of the word (55)', () => {
    for (const word of ['passed', 'Passed', 'COMPLETED', 'completed']) {
        const lms = new FakeLms({ 'cmi.core.lesson_status': word, 'cmi.core.score.raw': '90' });
        const { time, visit, answer, session } = launch(lms);
        visit(0);
        answer(0, wrong[0]);
        time.pass(3000);
        session.end();
        assert.deepEqual(lms.written('cmi.core.lesson_status').filter((value) => value !== word.toLowerCase()), [], word);
        assert.deepEqual(lms.written('cmi.core.score.raw'), [], 'a lost state may not lower a grade');
    }
});

test('review and browse write neither score, status, interactions nor state (56)', () => {
    for (const mode of ['review', 'Browse']) {
        const first = launch(new FakeLms());
        first.visit(3);
        first.answer(0, right[0]);
        first.time.pass(3000);
        const lms = first.lms.relaunch();
        lms.values['cmi.core.lesson_mode'] = mode;
        const { time, visit, answer, session, run, quiz, signs } = launch(lms);
        assert.equal(run.question(quiz.blocks[0]).isRight, true);
        visit(0);
        answer(1, right[1]);
        time.pass(70000);
        session.hide();
        session.end();
        const elements = lms.calls.filter(([name]) => name === 'LMSSetValue').map(([, [element]]) => element);
        assert.deepEqual(elements, ['cmi.core.session_time', 'cmi.core.exit']);
        assert.equal(signs[0], 'review');
    }
});

test('damaged, foreign and newer state begins afresh without an exception (57)', () => {
    const first = launch(new FakeLms());
    first.visit(3);
    first.time.pass(3000);
    const good = first.lms.committed['cmi.suspend_data'];
    const other = launch(new FakeLms(), new FakeTime(), (() => {
        const small = smallCourse({ id: 'another00001' });
        return small;
    })());
    other.visit(1);
    other.time.pass(3000);
    const foreign = other.lms.committed['cmi.suspend_data'];
    for (const [state, problem] of [[good.slice(0, -9), 'damaged'], ['garbage', 'damaged'], [foreign, 'foreign'], ['', 'empty'], [good, '']]) {
        const { session, run, visit, time, lms } = launch(new FakeLms({ 'cmi.suspend_data': state }));
        assert.equal(session.problem, problem, state);
        assert.equal(session.raw, state);
        assert.equal(run.startPage(), state === good ? 3 : 0);
        visit(0);
        time.pass(3000);
        assert.match(lms.committed['cmi.suspend_data'], /^1\./);
    }
});

test('an LMS that answers nothing, or false without an error, does not break the course (54)', () => {
    for (const answer of ['', undefined, null, 'false', false]) {
        const lms = new FakeLms();
        lms.interfere = () => ({ answer, error: 0 });
        const { isStarted, time, visit, answer: reply, session, signs } = launch(lms);
        assert.equal(isStarted, true);
        visit(3);
        reply(0, right[0]);
        time.pass(3000);
        assert.equal(session.end(), true);
        assert.ok(!signs.includes('unsaved'), String(answer));
        assert.deepEqual(judge(lms.calls), []);
    }
});

test('an API whose every function throws leaves an untracked course, not a broken one (58)', () => {
    const broken = new Proxy({}, { get: () => () => { throw new Error('gone'); } });
    assert.equal(launch(broken).isStarted, false);
});

test('failed commits are tried five times more, visibly, and once a minute from then on (58)', () => {
    const { lms, time, answer, signs, session } = launch(new FakeLms());
    let failures = 0;
    lms.interfere = (name) => {
        if (name !== 'LMSCommit') {
            return null;
        }
        failures += 1;
        if (failures % 2 === 0) {
            throw new Error('connection lost');
        }
        return { answer: 'false', error: 391 };
    };
    answer(0, right[0]);
    time.pass(20000);
    assert.equal(failures, 6);
    assert.equal(signs[signs.length - 1], 'unsaved');
    time.pass(60000);
    assert.equal(failures, 7);
    lms.interfere = () => null;
    time.pass(60000);
    assert.equal(signs[signs.length - 1], 'saved');
    assert.equal(lms.committed['cmi.core.score.raw'], '25');
    assert.equal(session.isDirty, false);
    assert.deepEqual(lms.written('cmi.interactions.1.id'), []);
});

test('a refused interaction is left out and stops nothing (42)', () => {
    const { lms, time, answer, session, signs } = launch(new FakeLms());
    lms.interfere = (name, args) => (args[1] === 'q_qone_1' ? { answer: 'false', error: 405 } : null);
    answer(0, right[0]);
    answer(1, right[1]);
    time.pass(3000);
    assert.equal(lms.committed['cmi.interactions.0.id'], 'q_qtwo_1');
    assert.equal(signs[signs.length - 1], 'saved');
    assert.equal(session.backend.refused.length, 1);
});

test('the time of the session only grows and is the time that has passed (59)', () => {
    const { lms, time, visit, session } = launch(new FakeLms());
    for (const wait of [3000, 4000, 5000]) {
        visit(0);
        time.pass(wait);
    }
    time.time -= 8000; // a clock that is set back
    visit(1);
    time.pass(3000);
    time.pass(3600000);
    session.hide();
    const times = lms.written('cmi.core.session_time');
    assert.deepEqual([...times].sort(), times);
    assert.equal(times[times.length - 1], '0001:00:07.00');
});

test('leaving writes what is left, once, and nothing afterwards (41, 51)', () => {
    const { lms, time, answer, session, signs } = launch(new FakeLms());
    answer(0, right[0]);
    session.end();
    const calls = lms.calls.length;
    assert.equal(lms.calls[calls - 1][0], 'LMSFinish');
    assert.equal(lms.committed['cmi.interactions.0.id'], 'q_qone_1');
    session.end();
    session.hide();
    session.changed();
    time.pass(200000);
    session.returned();
    assert.equal(lms.calls.length, calls);
    assert.equal(signs[signs.length - 1], 'reload');
});

test('out of sight: what is unsaved is sent, what is saved is not sent again at once', () => {
    const { lms, time, answer, session } = launch(new FakeLms());
    answer(0, right[0]);
    session.hide();
    assert.equal(lms.committed['cmi.core.score.raw'], '25');
    const calls = lms.calls.length;
    time.pass(2000);
    session.hide();
    assert.equal(lms.calls.length, calls);
    time.pass(10000);
    session.hide();
    assert.equal(lms.names().slice(calls).join(), 'LMSSetValue,LMSCommit');
});

test('a page reloaded inside the same player of the LMS goes on', () => {
    const lms = new FakeLms({ 'cmi.core.lesson_status': 'incomplete' });
    let isFirst = true;
    lms.interfere = (name) => {
        if (name === 'LMSInitialize') {
            return { answer: 'false', error: 101 };
        }
        if (name === 'LMSGetLastError' && isFirst) {
            isFirst = false;
        }
        return null;
    };
    assert.equal(launch(lms).isStarted, true);
});

test('a status forced to failed by the LMS does not outlive an unfinished course', () => {
    const first = launch(new FakeLms());
    first.answer(0, right[0]);
    first.time.pass(3000);
    const lms = first.lms.relaunch();
    lms.values['cmi.core.lesson_status'] = 'failed';
    launch(lms);
    assert.equal(lms.committed['cmi.core.lesson_status'], 'incomplete');
});

test('without an LMS the browser keeps the state, and a browser that keeps nothing is no obstacle', () => {
    const kept = {};
    const storage = { getItem: (key) => (key in kept ? kept[key] : null), setItem: (key, value) => { kept[key] = value; } };
    const begin = (place) => {
        const small = smallCourse();
        const backend = Carrel.localStore.create(place, small.course.id);
        const time = new FakeTime();
        const session = Carrel.session.create(small.course, backend, time.environment);
        assert.equal(session.start(), true);
        small.modules.forEach((module) => session.run.addModule(module));
        return { session, time, backend, block: small.modules[1].pages[1].blocks[0] };
    };
    const first = begin(storage);
    first.session.report(first.session.run.check(first.block, { choice: 1 }, when));
    first.session.changed();
    first.time.pass(3000);
    const second = begin(storage);
    assert.equal(second.session.run.question(second.block).isRight, true);
    assert.equal(second.backend.isKept, true);

    const refusing = { getItem: () => { throw new Error('SecurityError'); }, setItem: () => { throw new Error('full'); } };
    const third = begin(refusing);
    third.session.changed();
    third.time.pass(3000);
    assert.equal(third.session.end(), true);
    assert.equal(third.backend.isKept, false);
    assert.equal(begin(null).backend.isKept, false);
});

test('a note belongs to one learner of one course', () => {
    const one = launch(new FakeLms({ 'cmi.core.student_id': 'ada' })).session;
    const two = launch(new FakeLms({ 'cmi.core.student_id': 'bob' })).session;
    assert.notEqual(one.noteKey('b1'), two.noteKey('b1'));
    assert.ok(!one.noteKey('b1').includes('ada'));
});

test('an LMS that gives no status back is told "incomplete" only where the state says no more (55)', () => {
    const silent = (lms) => {
        const answer = lms.LMSGetValue;
        lms.LMSGetValue = (name) => (name === 'cmi.core.lesson_status' ? '' : answer(name));
        return lms;
    };
    const first = launch(silent(new FakeLms()));
    first.backend.beginFirst(first.course);
    assert.deepEqual(first.lms.written('cmi.core.lesson_status'), ['incomplete']);
    [0, 1, 2, 3].forEach(first.visit);
    right.forEach((choice, i) => first.answer(i, choice));
    assert.deepEqual(first.lms.written('cmi.core.lesson_status'), ['incomplete', 'passed']);
    first.session.end();

    const lms = silent(first.lms.relaunch());
    Carrel.scorm12.create(lms).beginFirst(first.course);
    assert.deepEqual(lms.written('cmi.core.lesson_status'), []);
});
