// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an LMS has not confirmed stays in the browser and is sent again.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FakeTime, loadEngine } from '../support/engine.mjs';
import { FakeLms, judge } from '../support/fakelms.mjs';
import { smallCourse } from '../support/smallcourse.mjs';

const Carrel = loadEngine();
const when = { latency: 1500, time: '10:20:30' };

class FakeStorage {
    constructor() {
        this.items = new Map();
    }

    getItem(name) {
        return this.items.has(name) ? this.items.get(name) : null;
    }

    setItem(name, text) {
        if (this.isFull) {
            throw new Error('QuotaExceededError');
        }
        this.items.set(name, text);
    }

    removeItem(name) {
        this.items.delete(name);
    }
}

/** A launch of the small course on `lms` in a browser with that storage. */
function launch(lms, storage, small = smallCourse()) {
    const time = new FakeTime();
    const session = Carrel.session.create(small.course, Carrel.scorm12.create(lms), time.environment, Carrel.unsent.create(storage, small.course.id));
    assert.equal(session.start(), true);
    small.modules.forEach((module) => session.run.addModule(module));
    const quiz = small.modules[1].pages[1];
    const answer = (i, given) => {
        session.report(session.run.check(quiz.blocks[i], given, when));
        session.changed();
    };
    return { lms, time, session, quiz, answer };
}

const lost = (name) => (name === 'LMSCommit' || name === 'LMSFinish' ? { answer: 'false', error: 391 } : null);
const ana = (more = {}) => new FakeLms({ 'cmi.core.student_id': 'ana', ...more });

/** Ana answers the first question; the connection is lost from then on, and the tab is closed. */
function lostLaunch(storage, lms = ana()) {
    const first = launch(lms, storage);
    first.time.pass(5000);
    lms.interfere = lost;
    first.answer(0, { choice: 1 });
    first.time.pass(5000);
    first.session.end();
    return first;
}

test('answers that were never confirmed are there at the next launch, and are sent then', () => {
    const storage = new FakeStorage();
    const first = lostLaunch(storage);
    assert.equal(first.lms.committed['cmi.core.score.raw'], undefined);
    const second = launch(first.lms.relaunch(), storage);
    assert.equal(second.session.isRecovered, true);
    assert.equal(second.session.run.question(second.quiz.blocks[0]).isRight, true);
    second.time.pass(3000);
    assert.equal(second.lms.committed['cmi.core.score.raw'], '25');
    assert.equal(second.lms.committed['cmi.interactions.0.id'], 'q_qone_1');
    assert.equal(storage.items.size, 0);
    assert.deepEqual(judge(second.lms.calls), []);
});

test('nothing is kept in the browser while the LMS confirms', () => {
    const storage = new FakeStorage();
    const { time, session, answer } = launch(ana(), storage);
    answer(0, { choice: 1 });
    time.pass(5000);
    session.end();
    assert.equal(storage.items.size, 0);
});

test('what was done elsewhere in the meantime counts, and what was kept is dropped', () => {
    const storage = new FakeStorage();
    const first = lostLaunch(storage);
    const elsewhere = launch(first.lms.relaunch(), new FakeStorage());
    elsewhere.answer(1, { chosen: [true, true, false, false] });
    elsewhere.time.pass(5000);
    elsewhere.session.end();
    const third = launch(elsewhere.lms.relaunch(), storage);
    assert.equal(third.session.isRecovered, false);
    assert.equal(third.session.run.question(third.quiz.blocks[0]).tries, 0);
    assert.equal(third.session.run.question(third.quiz.blocks[1]).isRight, true);
    assert.equal(storage.items.size, 0);
});

test('another learner in the same browser gets nothing of it, and without a name nothing is kept', () => {
    const storage = new FakeStorage();
    lostLaunch(storage);
    const other = launch(new FakeLms({ 'cmi.core.student_id': 'ben' }), storage);
    assert.equal(other.session.isRecovered, false);
    const nameless = new FakeStorage();
    lostLaunch(nameless, new FakeLms());
    assert.equal(nameless.items.size, 0);
});

test('review looks at what the LMS has, and leaves what was kept alone', () => {
    const storage = new FakeStorage();
    const first = lostLaunch(storage);
    const review = launch(new FakeLms({ ...first.lms.committed, 'cmi.core.lesson_mode': 'review' }), storage);
    assert.equal(review.session.isRecovered, false);
    assert.equal(storage.items.size, 1);
});

test('damaged or foreign text in the browser is passed over', () => {
    for (const text of ['', 'null', '{', '[]', '{"base":"","state":5,"interactions":[]}', '{"base":"","state":"x.y","interactions":[]}',
        '{"base":"","state":"x","interactions":[{"id":5}]}', '{"base":"","state":"x","interactions":[null]}']) {
        const storage = new FakeStorage();
        const probe = Carrel.unsent.create(storage, smallCourse().course.id);
        probe.open('ana');
        storage.setItem(probe.key, text);
        const { session } = launch(ana(), storage);
        assert.equal(session.isRecovered, false, text);
    }
});

test('a full browser keeps nothing and stops nothing', () => {
    const storage = new FakeStorage();
    storage.isFull = true;
    const first = lostLaunch(storage);
    assert.equal(first.session.isEnded, true);
    assert.equal(storage.items.size, 0);
});
