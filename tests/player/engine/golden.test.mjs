// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A tracking session that real platforms took without one refusal, and ours, on the stand-in for an LMS (64).

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

test('the golden session replays without a refusal', { skip: !existsSync(golden) && `skipped: ${golden} is not here` }, () => {
    const api = new Scorm12API(settings);
    const calls = [['LMSInitialize', ['']]];
    for (const { element, value } of JSON.parse(readFileSync(golden, 'utf8')).calls) {
        calls.push(['LMSSetValue', [element, value]]);
    }
    calls.push(['LMSCommit', ['']], ['LMSFinish', ['']]);
    assert.ok(calls.length > 50);
    for (const [name, args] of calls) {
        assert.equal(api[name](...args), 'true', `${name}(${args})`);
        assert.equal(api.LMSGetLastError(), '0', `${name}(${args})`);
    }
    // What the platforms took agrees with our grammar; objectives, and their order, are not ours.
    const faults = judge(calls.filter(([, [element]]) => !String(element).startsWith('cmi.objectives')));
    assert.deepEqual(faults.filter((fault) => !fault.endsWith('after what must follow it')), []);
});

test('a session of ours runs on the same stand-in without a refusal', () => {
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
