// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// cmi5: the launch, what is said and when, and a network that fails. Numbers in brackets: assertions of
// docs/package-contract.md.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FakeTime, loadEngine } from '../support/engine.mjs';
import { FakeLrs } from '../support/fakelrs.mjs';
import { smallCourse } from '../support/smallcourse.mjs';

const Carrel = loadEngine();
const when = { latency: 61230, time: '2026-03-04T10:20:30' };
const right = [{ choice: 1 }, { chosen: [true, true, false, false] }, { value: true }];
const wrong = [{ choice: 0 }, { chosen: [false, false, true, false] }, { value: false }];

class FakeStorage {
    constructor() {
        this.items = {};
    }

    getItem(name) {
        return this.items[name] === undefined ? null : this.items[name];
    }

    setItem(name, text) {
        this.items[name] = text;
    }

    removeItem(name) {
        delete this.items[name];
    }
}

/** Clock, chance that does not repeat itself, and a network that answers after 40 ms. */
function surroundings(lrs) {
    const time = new FakeTime();
    let seed = 1 + lrs.launches * 1000;
    const environment = {
        ...time.environment,
        random: () => {
            seed = (seed * 1103515245 + 12345) % 2147483648;
            return seed / 2147483648;
        },
        request: (request, done) => {
            const answer = lrs.handle(request);
            time.environment.later(() => done(answer.status, answer.text), 40);
        },
    };
    return { time, environment };
}

/** A launch of the small course by `lrs`; in the same tab again if `query` and `tab` are given. */
function launch(lrs, { query = lrs.launchQuery(), tab = new FakeStorage(), storage = null, more = {}, quiz = {} } = {}) {
    const { time, environment } = surroundings(lrs);
    const stage = { lrs, time, tab, query, backend: undefined };
    Carrel.cmi5.connect({ location: { search: query }, sessionStorage: tab }, environment, (backend, why) => Object.assign(stage, { backend, why }));
    time.pass(20000);
    if (!stage.backend) {
        return stage;
    }
    const small = smallCourse({ dialect: '2004', madeFor: 'cmi5', stateLimit: 32000, ...more }, quiz);
    if (stage.backend.opened.passMark >= 0) {
        small.course.passMark = stage.backend.opened.passMark;
    }
    const session = Carrel.session.create(small.course, stage.backend, environment, Carrel.unsent.create(storage, small.course.id));
    const signs = [];
    session.onSign = (sign) => signs.push(sign);
    assert.equal(session.start(), true);
    small.modules.forEach((module) => session.run.addModule(module));
    const blocks = small.modules[1].pages[1].blocks;
    return Object.assign(stage, {
        session, signs, run: session.run,
        visit(n) {
            session.run.visit(n);
            session.changed();
            time.pass(3000);
        },
        answer(i, answer) {
            session.report(session.run.check(blocks[i], answer, when));
            session.changed();
            time.pass(3000);
        },
        end() {
            const isDone = session.end();
            time.pass(1000);
            return isDone;
        },
    });
}

function finishAll(stage, answers = right) {
    [0, 1, 2, 3].forEach((n) => stage.visit(n));
    answers.forEach((answer, i) => stage.answer(i, answer));
}

test('a launch asks for the token once, then for its data, the preferences and what was kept, and says initialized (67)', () => {
    const lrs = new FakeLrs();
    launch(lrs);
    assert.deepEqual(lrs.requests.slice(0, 5), ['POST /fetch', 'GET activities/state LMS.LaunchData', 'GET agents/profile', 'GET activities/state carrel.resume', 'POST statements']);
    assert.deepEqual(lrs.verbs(), ['initialized']);
    assert.deepEqual(lrs.judge(false), []);
});

test('a whole course: completed and passed once, each answer, terminated last (67, 68)', () => {
    const lrs = new FakeLrs();
    const stage = launch(lrs);
    finishAll(stage);
    assert.equal(stage.session.sign, 'saved');
    stage.end();
    assert.deepEqual(lrs.verbs(), ['initialized', 'answered', 'answered', 'answered', 'completed', 'passed', 'terminated']);
    assert.deepEqual(lrs.judge(), []);
    assert.deepEqual(lrs.one('passed').result.score, { scaled: 1, raw: 100, min: 0, max: 100 });
    assert.deepEqual(lrs.one('terminated').result.extensions, { 'https://w3id.org/xapi/cmi5/result/extensions/progress': 100 });
    const answered = lrs.statements[2];
    assert.equal(answered.object.id, 'https://lms.example/au/1#q_qtwo_1');
    assert.deepEqual([answered.object.definition.interactionType, answered.object.definition.correctResponsesPattern, answered.result.response, answered.result.success],
        ['choice', ['a[,]b'], 'a[,]b', true]);
    assert.equal(lrs.requests.filter((name) => name === 'POST /fetch').length, 1);
});

test('who fails for good has completed and failed; the pass mark of the LMS counts, not ours (68)', () => {
    const lrs = new FakeLrs(undefined, { masteryScore: 0.3 });
    const low = launch(lrs, { quiz: { attempts: 1 } });
    finishAll(low, [right[0], wrong[1], wrong[2]]);
    low.answer(0, right[0]);
    low.end();
    assert.deepEqual(lrs.verbs().slice(-3), ['completed', 'failed', 'terminated']);
    assert.deepEqual(lrs.judge(), []);
    const kind = new FakeLrs(undefined, { masteryScore: 0.25 });
    const reached = launch(kind, { quiz: { attempts: 1 } });
    finishAll(reached, [right[0], wrong[1], wrong[2]]);
    reached.end();
    assert.deepEqual(kind.verbs().slice(-3), ['completed', 'passed', 'terminated']);
    assert.deepEqual(kind.judge(), []);
});

test('another launch goes on where the first one stopped and says nothing twice (67)', () => {
    const lrs = new FakeLrs();
    const first = launch(lrs);
    finishAll(first);
    first.end();
    const second = launch(lrs);
    assert.equal(second.run.isVisited(2), true);
    assert.equal(second.session.run.status(), 'passed');
    assert.ok(second.session.totalMilliseconds() >= 20000);
    second.visit(0);
    second.end();
    assert.deepEqual(lrs.verbs(2), ['initialized', 'terminated']);
    assert.deepEqual(lrs.judge(), []);
});

for (const mode of ['Browse', 'Review']) {
    test(`${mode} says only that the learner was there, and writes no document (68)`, () => {
        const lrs = new FakeLrs(undefined, { launchMode: mode });
        const stage = launch(lrs);
        assert.equal(stage.session.isReadOnly, true);
        finishAll(stage);
        stage.end();
        assert.deepEqual(lrs.verbs(), ['initialized', 'terminated']);
        assert.deepEqual(lrs.judge(), []);
        assert.ok(!lrs.requests.some((name) => name.startsWith('PUT')));
    });
}

test('the tab is closed while an answer is on its way: it arrives once, before terminated (67, 69)', () => {
    const lrs = new FakeLrs();
    const stage = launch(lrs);
    stage.visit(3);
    stage.session.report(stage.run.check({ ...smallCourse().modules[1].pages[1].blocks[0] }, right[0], when));
    stage.session.changed();
    stage.session.hide(); // sent, not answered yet
    stage.end();
    assert.deepEqual(lrs.verbs(), ['initialized', 'answered', 'terminated']);
    assert.deepEqual(lrs.judge(), []);
});

test('without a network the learner is told, everything is kept, and arrives in order when it is back (58)', () => {
    const lrs = new FakeLrs();
    const stage = launch(lrs);
    stage.visit(0);
    lrs.interfere = () => 0;
    finishAll(stage);
    assert.equal(stage.session.sign, 'unsaved');
    assert.deepEqual(lrs.verbs(), ['initialized']);
    lrs.interfere = () => null;
    stage.time.pass(70000);
    assert.equal(stage.session.sign, 'saved');
    assert.deepEqual(lrs.verbs(), ['initialized', 'answered', 'answered', 'answered', 'completed', 'passed']);
    stage.end();
    assert.deepEqual(lrs.judge(), []);
});

test('what never arrived is sent at the next launch, from this browser (58)', () => {
    const lrs = new FakeLrs();
    const storage = new FakeStorage();
    const first = launch(lrs, { storage });
    first.visit(3);
    lrs.interfere = () => 0;
    first.answer(0, right[0]);
    first.end();
    lrs.interfere = () => null;
    const second = launch(lrs, { storage });
    assert.equal(second.session.isRecovered, true);
    second.time.pass(3000);
    assert.deepEqual(lrs.verbs(2), ['initialized', 'answered']);
    assert.equal(JSON.parse(lrs.documents['carrel.resume']).state, second.session.confirmed);
    second.end();
    assert.deepEqual(storage.items, {});
});

test('a statement that the LMS will never take does not hold up the others', () => {
    const lrs = new FakeLrs();
    lrs.hates = 'answered';
    const stage = launch(lrs);
    finishAll(stage);
    assert.equal(stage.session.sign, 'saved');
    assert.deepEqual(lrs.verbs(), ['initialized', 'completed', 'passed']);
    assert.equal(stage.backend.refused.length, 3);
});

test('a busy LMS is asked again at the launch', () => {
    const lrs = new FakeLrs();
    let left = 2;
    lrs.interfere = (request, name) => (name.includes('LaunchData') && left-- > 0 ? 503 : null);
    assert.ok(launch(lrs).backend);
});

test('whoever cannot read what was kept does not write over it', () => {
    const lrs = new FakeLrs();
    lrs.interfere = (request, name) => (name === 'GET activities/state carrel.resume' ? 500 : null);
    const stage = launch(lrs);
    assert.equal(stage.backend, null);
    assert.deepEqual(lrs.verbs(), []);
});

test('a reload after the end is no launch of its own: nothing is said, and the learner is told to open the course again', () => {
    const lrs = new FakeLrs();
    const first = launch(lrs);
    first.visit(0);
    first.end();
    const again = launch(lrs, { query: first.query, tab: first.tab });
    assert.equal(again.backend, null);
    assert.equal(again.why, 'over');
    assert.deepEqual(lrs.judge(), []);
});

test('a tab that the browser brings back after a crash goes on in the same launch (67)', () => {
    const lrs = new FakeLrs();
    const first = launch(lrs);
    first.visit(0);
    first.time.timers = []; // gone
    const again = launch(lrs, { query: first.query, tab: first.tab });
    assert.ok(again.backend);
    again.visit(1);
    again.end();
    assert.equal(lrs.requests.filter((name) => name === 'POST /fetch').length, 1);
    assert.deepEqual(lrs.judge(), []);
});

test('a token that was given away already, an address without a launch, and no agent: not tracked, no exception', () => {
    const lrs = new FakeLrs();
    const query = lrs.launchQuery();
    assert.ok(launch(lrs, { query }).backend);
    assert.equal(launch(lrs, { query }).backend, null);
    for (const search of ['', '?', '?endpoint=x&fetch=y', '?endpoint=x&fetch=y&registration=z&activityId=a&actor=%7B', '?actor=%E0%A4%A']) {
        assert.equal(launch(lrs, { query: search }).backend, null, search);
    }
});

test('the way back is followed only to a web page', () => {
    const backOf = (returnURL) => launch(new FakeLrs(undefined, { returnURL })).backend.returnAddress;
    assert.equal(backOf('https://lms.example/back?a=1'), 'https://lms.example/back?a=1');
    assert.equal(backOf('javascript:alert(1)'), '');
    assert.equal(backOf(undefined), '');
});

test('leaving by the button waits for the LMS, and says whether it has everything', () => {
    for (const [status, expected] of [[null, true], [0, false]]) {
        const lrs = new FakeLrs();
        const stage = launch(lrs);
        stage.visit(0);
        lrs.interfere = () => status;
        let isDone;
        stage.session.leave((answer) => {
            isDone = answer;
        });
        assert.equal(isDone, undefined);
        stage.time.pass(1000);
        assert.equal(isDone, expected);
    }
});
