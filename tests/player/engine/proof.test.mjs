// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The proof of tracking with the player as it is: every learner in every LMS. That it would see a fault is in
// proofbroken.test.mjs.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { everyKind, handedIn, keepingKinds } from '../support/everykind.mjs';
import { fullCourse } from '../support/fullcourse.mjs';
import { Proof, broken, playerFor, profiles, prove, story, unplayed, ways } from '../support/proof.mjs';
import { smallCourse } from '../support/smallcourse.mjs';

const courses = { small: smallCourse(), full: fullCourse(), every: everyKind(), handedIn: handedIn() };
const isNight = process.env.CARREL_NIGHT !== undefined;
const everyQuirk = [...new Set(Object.values(profiles).flat())].filter((name) => !unplayed.includes(name));

for (const way of ways) {
    test(`${way}: every learner ends in every LMS with what the course's rules give`, () => {
        const player = playerFor(way);
        for (const [name, course] of Object.entries(courses)) {
            for (const [profile, quirks] of Object.entries(profiles).filter(([id]) => isNight || name === 'small' || id === 'generic')) {
                for (const learner of Proof.prover.learners) {
                    const result = prove(course, { way, quirks, learner, player, passMark: way === 'cmi5' ? course.course.passMark : null });
                    assert.deepEqual(broken(result), [], `${name} ${profile} ${learner}: ${story(result)}`);
                }
            }
        }
    });
}

test('learners end as they are meant to', () => {
    const expected = { perfect: 'passed', fails: 'failed', resumes: 'passed', offline: 'passed', retries: 'passed', silent: 'incomplete', killed: 'passed' };
    for (const [learner, status] of Object.entries(expected)) {
        const { report } = prove(courses.full, { learner });
        assert.equal(report.status, status, learner);
        assert.equal(report.score, { passed: '100', failed: '0', incomplete: '' }[status], learner);
    }
});

test('who stops halfway, loses the connection or whose browser crashes has the same result in the end', () => {
    const whole = prove(courses.every, {}).report;
    for (const learner of ['resumes', 'offline', 'killed']) {
        const { report } = prove(courses.every, { learner });
        assert.deepEqual([report.status, report.score, report.answers], [whole.status, whole.score, whole.answers], learner);
    }
});

test('chance is the same for the same seed, and another for another', () => {
    const trace = (seed) => JSON.stringify(prove(courses.full, { learner: 'random', seed }).launches);
    assert.equal(trace(5), trace(5));
    assert.notEqual(trace(5), trace(6));
});

test('many random learners keep every promise', () => {
    for (let seed = 10; seed < (isNight ? 200 : 20); ++seed) {
        const way = ways[seed % 2];
        const result = prove(courses.handedIn, { way, learner: 'random', seed, quirks: profiles.generic });
        assert.deepEqual(broken(result), [], `${seed}: ${story(result)}`);
    }
});

test('every kind that keeps something can be answered right, and every question wrong', () => {
    assert.deepEqual([...Proof.answers.kinds].sort(), [...keepingKinds].sort());
    for (const learner of ['perfect', 'fails', 'random']) {
        assert.deepEqual(JSON.stringify(prove(courses.every, { learner }).notes), '[]', learner);
    }
});

test('a learner goes through no more pages than are asked for, and says so', () => {
    const player = playerFor('scorm12');
    const result = Proof.prover.prove(courses.every.course, courses.every.modules, player,
        { way: 'scorm12', quirks: [], facts: { passMark: null }, learner: 'perfect', seed: 1, mostPages: 3 });
    assert.equal(result.pages, 3);
    assert.equal(result.allPages, keepingKinds.length);
    assert.deepEqual(broken(result), []);
    assert.equal(result.report.status, 'incomplete');
});

test('a learner answers no more than is asked for, and at least what the first page has', () => {
    const how = (mostQuestions) => ({ way: 'scorm12', quirks: [], facts: { passMark: null }, learner: 'perfect', seed: 1, mostQuestions });
    const pages = (most) => Proof.prover.prove(courses.every.course, courses.every.modules, playerFor('scorm12'), how(most)).pages;
    assert.equal(pages(4), 4);
    assert.equal(pages(1000), keepingKinds.length);
    assert.equal(Proof.prover.prove(courses.handedIn.course, courses.handedIn.modules, playerFor('scorm12'), how(1)).pages, 1);
});

test('who calls is asked now and then whether to go on', () => {
    let left = 5;
    const alive = () => {
        if (--left < 0) {
            throw new Error('Proof: stopped');
        }
    };
    assert.throws(() => Proof.prover.prove(courses.full.course, courses.full.modules, playerFor('scorm12'),
        { way: 'scorm12', quirks: [], facts: { passMark: null }, learner: 'perfect', alive }), /Proof: stopped/);
});

test('profiles have quirks that exist, and every quirk is in a profile', () => {
    assert.deepEqual(everyQuirk.sort(), [...Proof.quirks.names].sort());
});

test('a pass mark in the manifest that the LMS applies by itself is told, with what to do', () => {
    const course = { ...courses.full, course: { ...courses.full.course, passMark: 80 } };
    const result = prove(course, { quirks: ['mastery-overrides'], passMark: 80, learner: 'random', seed: 7 });
    const fault = result.checks.find((check) => check.contract === '2.7').faults.find(({ code }) => code === 'status');
    assert.deepEqual([...fault.args], ['failed', 'incomplete', 'pass-mark']);
});

test('a grade that is frozen while questions are open is told, with what to do', () => {
    const pages = { ...courses.full, course: { ...courses.full.course, completion: 'pages' } };
    const result = prove(pages, { quirks: ['grade-frozen'] });
    const fault = result.checks.find((check) => check.contract === '2.7').faults.find(({ code }) => code === 'score');
    assert.equal(fault && fault.args[2], 'frozen', story(result));
});

test('the words that an author chose for an LMS are the ones that are expected of it', () => {
    const learners = ['perfect', 'fails', 'resumes', 'retries', 'random', 'silent', 'killed'];
    for (const completion of ['score', 'pages', 'both']) {
        for (const learner of learners) {
            const course = { ...courses.full, course: { ...courses.full.course, completion, notReachedAs: 'failed', finishedAs: 'completed' } };
            const result = prove(course, { learner, seed: 5 });
            assert.ok(result.checks.every((check) => check.faults.length === 0), `${completion} ${learner}: ${story(result)}`);
        }
    }
    const read = { ...courses.small, course: { ...courses.small.course, ungradedAs: 'passed', completion: 'pages' } };
    const result = prove(read, { learner: 'perfect' });
    assert.ok(result.checks.every((check) => check.faults.length === 0), story(result));
});
