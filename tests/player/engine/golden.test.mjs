// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A tracking session that real platforms took without one refusal, and ours, on the stand-in for an LMS; and that the
// judge of the other tests refuses such a session once a single thing in it is wrong.

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Scorm12API } from 'scorm-again/scorm12';
import { FakeTime, loadEngine } from '../support/engine.mjs';
import { judge } from '../support/fakelms.mjs';
import { smallCourse } from '../support/smallcourse.mjs';
import { root } from '../support/tree.mjs';

const golden = join(root, '../shared/data/golden/scorm12-session.json');
const settings = { lmsCommitUrl: false, autocommit: false, logLevel: 5 };

const withGolden = { skip: !existsSync(golden) && `skipped: ${golden} is not here` };

/** The calls of the golden session. */
function goldenCalls() {
    const values = JSON.parse(readFileSync(golden, 'utf8')).calls.map(({ element, value }) => ['LMSSetValue', [element, value]]);
    return [['LMSInitialize', ['']], ...values, ['LMSCommit', ['']], ['LMSFinish', ['']]];
}

/** Of these, what a course of ours may do: objectives are not ours, and each interaction comes after the score. */
function ownCalls() {
    const all = goldenCalls().filter(([, [element]]) => !String(element).startsWith('cmi.objectives'));
    const take = (pattern) => all.filter(([name, [element]]) => name === 'LMSSetValue' && pattern.test(element));
    return [all[0], ...[/exit/, /score/, /interactions/, /lesson_status/, /lesson_location/, /suspend_data/, /session_time/].flatMap(take), ...all.slice(-2)];
}

test('the golden session replays without a refusal (64)', withGolden, () => {
    const api = new Scorm12API(settings);
    const calls = goldenCalls();
    assert.ok(calls.length > 50);
    for (const [name, args] of calls) {
        assert.equal(api[name](...args), 'true', `${name}(${args})`);
        assert.equal(api.LMSGetLastError(), '0', `${name}(${args})`);
    }
    // What the platforms took agrees with our grammar; objectives, and their order, are not ours.
    const faults = judge(calls.filter(([, [element]]) => !String(element).startsWith('cmi.objectives')));
    assert.deepEqual(faults.filter((fault) => !fault.endsWith('after what must follow it')), []);
});

test('a session of ours runs on the same stand-in without a refusal (64)', () => {
    const Carrel = loadEngine();
    const api = new Scorm12API(settings);
    const calls = [];
    const watched = new Proxy(api, {
        get: (target, name) => (typeof target[name] !== 'function' ? target[name] : (...args) => {
            const answer = target[name](...args);
            if (/^LMS(Initialize|Finish|SetValue|Commit)$/.test(name)) {
                calls.push([name, args]);
                assert.equal(answer, 'true', `${name}(${args})`);
                assert.equal(target.LMSGetLastError(), '0', `${name}(${args})`);
            }
            return answer;
        }),
    });
    const { course, modules } = smallCourse();
    const time = new FakeTime();
    const session = Carrel.session.create(course, Carrel.scorm12.create(watched), time.environment);
    assert.equal(session.start(), true);
    modules.forEach((module) => session.run.addModule(module));
    const when = { latency: 61230, time: '10:20:30' };
    [0, 1, 2, 3].forEach((n) => {
        session.run.visit(n);
        session.changed();
        time.pass(61000);
    });
    const [work] = modules[1].pages[0].blocks;
    const answer = session.run.answer(work);
    answer.levels = [2, 1];
    session.report(session.run.work(work, answer, true, when));
    const answers = [{ choice: 1 }, { chosen: [true, false, false, false] }, { value: true }];
    modules[1].pages[1].blocks.forEach((block, i) => session.report(session.run.check(block, answers[i], when)));
    session.changed();
    time.pass(3000);
    assert.equal(session.end(), true);
    assert.deepEqual(judge(calls), []);
    assert.equal(api.cmi.core.score.raw, '75');
    assert.equal(api.cmi.core.lesson_status, 'incomplete');
    assert.equal(api.cmi.interactions.childArray.length, 4);
});

/** What no platform, or not every platform, takes: [element, values]. */
const bad = [
    [/core\.exit$/, ['normal', 'Suspend', 'quit']],
    [/lesson_status$/, ['Passed', 'not attempted', 'unknown', '', 'done']],
    [/lesson_location$/, ['', 'x'.repeat(256), 'a\nb']],
    [/score\.(raw|min|max)$/, ['', '85,5', '1e1', '+5', '-1', '101', '85.714', ' 85', '100.5', 'NaN', 85]],
    [/session_time$/, ['0:01:05', '00:99:05', '00:01:65', '0000:01:05.255', 'PT1M5S', '00:01:05,25', '']],
    [/suspend_data$/, ['x'.repeat(4097), 'schön', 'a\tb', undefined]],
    [/interactions\.\d+\.id$/, ['', 'q 1', 'q-1', '1q', 'urn:q', 'x'.repeat(251), 'ü']],
    [/interactions\.\d+\.type$/, ['Choice', 'long-fill-in', 'other', '', 'truefalse']],
    [/interactions\.\d+\.result$/, ['incorrect', 'Correct', '0,5', '', 'right', '1e-7']],
    [/interactions\.\d+\.weighting$/, ['', '1,5', '1e1', 'one']],
    [/interactions\.\d+\.latency$/, ['5.5', 'PT5S', '00:00:05.505', '']],
    [/interactions\.\d+\.time$/, ['25:20:30', '10:20', '10:20:30.255', '2026-12-01T10:20:30', '']],
    [/interactions\.\d+\.(student_response|correct_responses\.0\.pattern)$/, ['', 'x'.repeat(256), 'a\nb', 'a\u2028b']],
];

/** What is no answer of that type, though it is a line of text. */
const badAnswers = {
    'true-false': ['true', 'T', '2'], choice: ['A', 'a, b', 'a;b', 'ab', 'a,', Array(37).fill('a').join()], sequencing: ['a-b', 'abc', 'a.b'],
    matching: ['a', 'a.1.b', 'a-1', 'a.1, b.2', 'a[.]1'], numeric: ['3,14', '1e3', 'pi', '3.14[:]3.15'], likert: ['10', 'often', 'a,b'],
};

/** The golden session with one value changed: [what, calls]. */
function badValues() {
    const calls = ownCalls();
    return calls.flatMap(([name, [element]], i) => {
        const type = (calls.find(([, [other]]) => other === String(element).replace(/\.(student_response|correct_responses.*)$/, '.type')) || [, []])[1][1];
        const isAnswer = /student_response|pattern/.test(element);
        const values = bad.filter(([pattern]) => pattern.test(element)).flatMap(([, all]) => all).concat(isAnswer && badAnswers[type] ? badAnswers[type] : []);
        return values.map((value) => [`${element} = ${JSON.stringify(value)}`.slice(0, 90), calls.with(i, [name, [element, value]])]);
    });
}

/** The golden session with one call moved, missing, doubled or unheard of. */
function badOrders() {
    const calls = ownCalls();
    const at = (pattern) => calls.findIndex(([, [element]]) => pattern.test(String(element)));
    const moved = (from, to) => calls.toSpliced(from, 1).toSpliced(to, 0, calls[from]);
    const end = calls.length - 1;
    const set = (element, value) => ['LMSSetValue', [element, value]];
    return [
        ['no LMSInitialize', calls.slice(1)], ['LMSInitialize twice', [calls[0], ...calls]], ['a value before LMSInitialize', moved(0, 1)],
        ['LMSInitialize without argument', calls.with(0, ['LMSInitialize', []])], ['LMSInitialize(null)', calls.with(0, ['LMSInitialize', [null]])],
        ['LMSFinish twice', [...calls, calls[end]]], ['a value after LMSFinish', [...calls, calls[1]]], ['LMSCommit after LMSFinish', moved(end - 1, end)],
        ['LMSFinish without argument', calls.with(end, ['LMSFinish', []])], ['LMSCommit without argument', calls.with(end - 1, ['LMSCommit', []])],
        ['status before score', moved(at(/lesson_status/), 2)], ['state before interactions', moved(at(/suspend_data/), 2)],
        ['time before score', moved(at(/session_time/), 2)], ['place before status', moved(at(/lesson_location/), at(/lesson_status/))],
        ['type before id', moved(at(/\.0\.type/), at(/\.0\.id/))], ['response before type', moved(at(/\.0\.student_response/), at(/\.0\.type/))],
        ['no id', calls.toSpliced(at(/\.0\.id/), 1)], ['no type', calls.toSpliced(at(/\.0\.type/), 1)],
        ['an index left out', calls.map(([name, [element, ...rest]]) => [name, [String(element).replace('interactions.7', 'interactions.9'), ...rest]])],
        ['another id', calls.toSpliced(at(/\.0\.result/), 0, set('cmi.interactions.0.id', 'q_other'))],
        ['a description', calls.toSpliced(at(/\.0\.result/), 0, set('cmi.interactions.0.description', 'x'))],
        ['an element of 2004', calls.toSpliced(2, 0, set('cmi.completion_status', 'completed'))],
        ['a read-only element', calls.toSpliced(2, 0, set('cmi.core.lesson_mode', 'normal'))],
        ['a comment', calls.toSpliced(2, 0, set('cmi.comments', 'x'))],
    ];
}

test('each wrong value and each wrong order in the golden session is refused (41, 43, 45, 60, 64)', withGolden, () => {
    assert.deepEqual(judge(ownCalls()), []);
    const mutations = [...badValues(), ...badOrders()];
    assert.ok(mutations.length > 300, String(mutations.length));
    assert.deepEqual(mutations.filter(([, calls]) => judge(calls).length === 0).map(([what]) => what), []);
});
