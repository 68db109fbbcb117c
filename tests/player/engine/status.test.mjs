// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadEngine } from '../support/engine.mjs';
import { smallCourse } from '../support/smallcourse.mjs';

const Carrel = loadEngine();
const when = { latency: 0, time: '10:20:30' };

const facts = (more) => ({
    completion: 'both', finishedAs: 'passed', passMark: 80, isGraded: true, allVisited: true, hundredths: 8000,
    ungradedAs: 'completed', notReachedAs: 'incomplete', allAnswered: true, isConcluded: false, isClosed: false, hasRequired: false, openRequired: 0, ...more,
});

test('the status table', () => {
    const table = [
        [{ isGraded: false, allVisited: false }, 'incomplete'],
        [{ isGraded: false }, 'completed'],
        [{ isGraded: false, completion: 'score' }, 'completed'],
        [{ isGraded: false, ungradedAs: 'passed' }, 'passed'],
        [{ isGraded: false, ungradedAs: 'passed', allVisited: false }, 'incomplete'],
        [{ hundredths: 7999, notReachedAs: 'failed' }, 'failed'],
        [{ hundredths: 7999, notReachedAs: 'failed', allVisited: false }, 'incomplete'],
        [{ notReachedAs: 'failed' }, 'passed'],
        [{ notReachedAs: 'failed', allAnswered: false }, 'incomplete'],
        [{ completion: 'score', hundredths: 0, notReachedAs: 'failed', allAnswered: false }, 'incomplete'],
        [{ completion: 'pages', hundredths: 0, notReachedAs: 'failed' }, 'completed'],
        [{}, 'passed'],
        [{ finishedAs: 'completed' }, 'completed'],
        [{ allVisited: false }, 'incomplete'],
        [{ allVisited: false, completion: 'score' }, 'passed'],
        [{ hundredths: 7999 }, 'incomplete'],
        [{ hundredths: 7999, isClosed: true }, 'failed'],
        [{ hundredths: 7999, isClosed: true, allVisited: false }, 'incomplete'],
        [{ hundredths: 7999, isClosed: true, allVisited: false, completion: 'score' }, 'failed'],
        [{ allAnswered: false }, 'incomplete'],
        [{ allAnswered: false, isConcluded: true }, 'passed'],
        [{ hundredths: 7999, allAnswered: false, isConcluded: true }, 'incomplete'],
        [{ completion: 'pages', allVisited: false }, 'incomplete'],
        [{ completion: 'pages', hundredths: 0 }, 'completed'],
        [{ completion: 'pages' }, 'passed'],
        [{ completion: 'pages', finishedAs: 'completed' }, 'completed'],
        [{ completion: 'pages', hundredths: 0, isClosed: true }, 'completed'],
        [{ passMark: 0, hundredths: 0 }, 'passed'],
        [{ completion: 'required', hasRequired: true, allVisited: false }, 'passed'],
        [{ completion: 'required', hasRequired: true, allVisited: false, hundredths: 0 }, 'completed'],
        [{ completion: 'required', hasRequired: true, allVisited: false, isGraded: false }, 'completed'],
        [{ completion: 'required', allVisited: false }, 'incomplete'],
        [{ completion: 'required', hundredths: 0 }, 'completed'],
        ...['pages', 'score', 'both', 'required'].flatMap((completion) => [
            [{ completion, hasRequired: true, openRequired: 1 }, 'incomplete'],
            [{ completion, hasRequired: true, openRequired: 1, isGraded: false }, 'incomplete'],
            [{ completion, hasRequired: true, openRequired: 1, hundredths: 0, isClosed: true }, 'incomplete'],
            [{ completion, hasRequired: true }, 'passed'],
        ]),
    ];
    for (const [more, expected] of table) {
        assert.equal(Carrel.status.decide(facts(more)), expected, JSON.stringify(more));
    }
});

test('words of an LMS are read in any case, unknown ones count as nothing', () => {
    assert.equal(Carrel.status.height('Passed'), Carrel.status.height('passed'));
    assert.ok(Carrel.status.height('passed') > Carrel.status.height('completed'));
    assert.ok(Carrel.status.height('completed') > Carrel.status.height('failed'));
    assert.deepEqual(['not attempted', 'browsed', '', undefined, null].map(Carrel.status.height), [0, 0, 0, 0, 0]);
});

/** A run of the small course on which everything has been seen. */
function visited(more, quiz) {
    const { course, modules } = smallCourse(more, quiz);
    const { run } = Carrel.run.begin(course, '', 1);
    modules.forEach((module) => run.addModule(module));
    [0, 1, 2, 3].forEach((n) => run.visit(n));
    return { run, page: modules[1].pages[1], blocks: modules[1].pages[1].blocks, course, modules };
}

const right = [{ choice: 1 }, { chosen: [true, true, false, false] }, { value: true }];
const wrong = [{ choice: 0 }, { chosen: [false, false, true, false] }, { value: false }];

test('all right: passed', () => {
    const { run, blocks } = visited();
    assert.equal(run.status(), 'incomplete');
    blocks.forEach((block, i) => run.check(block, right[i], when));
    assert.equal(run.status(), 'passed');
});

test('all wrong: the quiz can be tried again while attempts are left, and only then has the course failed', () => {
    const { run, blocks, page } = visited();
    const failAll = () => blocks.forEach((block, i) => {
        run.check(block, wrong[i], when);
        run.check(block, wrong[i], when);
    });
    failAll();
    assert.deepEqual([run.quiz(page).canRetry, run.quiz(page).left, run.status()], [true, 1, 'incomplete']);
    run.retryQuiz(page);
    assert.deepEqual([run.score().answered, run.quiz(page).attempt, run.question(blocks[0]).tries], [0, 2, 0]);
    const record = run.check(blocks[0], wrong[0], when);
    assert.equal(record.id, 'q_qone_2_1');
    failAll();
    assert.deepEqual([run.quiz(page).canRetry, run.quiz(page).left, run.status()], [false, 0, 'failed']);
});

test('a quiz is not offered again above the pass mark', () => {
    const { run, blocks, page } = visited({ passMark: 70 });
    blocks.forEach((block, i) => run.check(block, i === 2 ? wrong[2] : right[i], when));
    assert.equal(Carrel.scoring.hundredths(run.score()), 7500);
    assert.deepEqual([run.quiz(page).isClosed, run.quiz(page).canRetry, run.status()], [true, false, 'passed']);
});

test('attempts without a limit never fail', () => {
    const { run, blocks, page } = visited({}, { attempts: 0 });
    for (let attempt = 0; attempt < 12; ++attempt) {
        blocks.forEach((block, i) => {
            run.check(block, wrong[i], when);
            run.check(block, wrong[i], when);
        });
        assert.deepEqual([run.quiz(page).canRetry, run.status()], [true, 'incomplete']);
        run.retryQuiz(page);
    }
});

test('a question that another module may still leave open is not taken for closed', () => {
    const { run, blocks, course, modules } = visited({}, { attempts: 1 });
    blocks.forEach((block, i) => {
        run.check(block, wrong[i], when);
        run.check(block, wrong[i], when);
    });
    assert.equal(run.status(), 'failed');
    const saved = run.encoded();
    const again = Carrel.run.begin(course, saved, 1).run;
    again.memory.floor = 1;
    assert.equal(again.finality().word, 'unknown');
    assert.equal(again.statusNow(), 'incomplete');
    modules.forEach((module) => again.addModule(module));
    assert.equal(again.finality().word, 'closed');
    assert.equal(again.statusNow(), 'failed');
});

test('the status never goes down', () => {
    const { run, blocks, page } = visited({}, { attempts: 0 });
    blocks.forEach((block, i) => run.check(block, right[i], when));
    assert.equal(run.status(), 'passed');
    run.retryQuiz(page);
    assert.equal(run.statusNow(), 'incomplete');
    assert.equal(run.status(), 'passed');
});

test('one who has reached the mark may leave the rest out', () => {
    const { run, blocks } = visited({ passMark: 50 });
    run.check(blocks[1], right[1], when);
    assert.equal(run.status(), 'incomplete');
    run.conclude();
    assert.equal(run.status(), 'passed');
});
