// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The course inside an LMS, where it is rarely put to the test: beacons only, frames of other sites in between, browse
// and review, state that is not ours. Numbers in brackets: assertions of docs/player-tests.md.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { noBrowser, serve } from '../support/browser.mjs';
import { titles } from '../support/fullcourse.mjs';
import { lmsRoutes } from '../support/lmspage.mjs';
import { Learner, openStage } from '../support/stage.mjs';

const usual = { skip: noBrowser, timeout: 90000 };
const beaconMost = 65536;
let stage;

before(async () => {
    stage = noBrowser ? null : await openStage();
});

after(async () => {
    if (stage) {
        await stage.close();
    }
});

/** @returns {Promise<number>} milliseconds after which `condition` was true */
async function until(condition, limit = 5000) {
    const start = Date.now();
    while (!condition()) {
        assert.ok(Date.now() - start < limit, String(condition));
        await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return Date.now() - start;
}

/** Values as if an LMS had kept them from another launch. */
async function keptBefore(learner, values) {
    learner.page = await learner.context.newPage();
    await learner.page.goto(`${stage.server.origin}/empty.html`);
    await learner.page.evaluate((all) => localStorage.setItem('lms.values', JSON.stringify(all)), values);
    await learner.page.close();
}

test('an LMS that has only beacons, neither "unload" nor synchronous requests, gets every answer, also of a closed tab (47-49, 65)', usual, async () => {
    stage.server.headers = { 'Permissions-Policy': 'unload=(), sync-xhr=()' };
    const { posted } = stage.server;
    const arrived = (id) => posted.some((body) => Object.values(JSON.parse(body)).includes(id));
    const learner = await stage.learner();
    await learner.launch('beacon=1');
    await learner.turnTo(titles.indexOf('Try it'));
    await learner.answer('qpractise');
    assert.ok(await until(() => arrived('q_qpractise_1')) < 3000);
    await learner.answer('qseveral');
    await learner.closeTab(); // at once: nothing but the events of leaving can send it
    await until(() => arrived('q_qseveral_1'));
    await learner.launch('beacon=1');
    await learner.title('Try it');
    assert.equal(await learner.course.locator('#b-qpractise .verdict.right, #b-qseveral .verdict.right').count(), 2);
    await learner.page.evaluate(() => document.getElementById('content').remove());
    assert.ok(posted.every((body) => Buffer.byteLength(JSON.stringify(body), 'utf8') < beaconMost));
    assert.ok(!(await learner.lms()).log.some(([name]) => name === 'too large for a beacon'));
    stage.server.headers = {};
    learner.assertCalm();
    await learner.context.close();
});

test('beyond a frame of another site the API is found as well (52)', usual, async () => {
    const other = await serve(lmsRoutes(stage.folder));
    const learner = await stage.learner();
    learner.page = await learner.context.newPage();
    const between = `${other.origin}/outer.html?frame=${encodeURIComponent(`${stage.server.origin}/package/index.html`)}`;
    await learner.page.goto(`${stage.server.origin}/lms.html?content=${encodeURIComponent(between)}`);
    await learner.page.frameLocator('#content').frameLocator('iframe').locator('h1').waitFor();
    await learner.untilCommitted((values) => values['cmi.core.lesson_status'] === 'incomplete');
    learner.assertCalm();
    await learner.context.close();
    other.close();
});

test('between frames of another site only, the course runs untracked and without an exception (52, 53)', usual, async () => {
    const other = await serve(lmsRoutes(stage.folder));
    const learner = await stage.learner();
    learner.page = await learner.context.newPage();
    await learner.page.goto(`${other.origin}/lms.html?content=${encodeURIComponent(`${stage.server.origin}/package/index.html`)}`);
    const course = learner.page.frameLocator('#content');
    await course.locator('.notice', { hasText: 'Not tracked' }).waitFor({ timeout: 15000 });
    await course.locator('h1').waitFor();
    assert.deepEqual((await learner.lms()).log, []);
    learner.assertCalm();
    await learner.context.close();
    other.close();
});

for (const mode of ['browse', 'review']) {
    test(`who comes to ${mode} can answer, and the LMS keeps what it had (55, 56)`, usual, async () => {
        const learner = await stage.learner();
        await learner.launch();
        await learner.turnTo(1);
        await learner.closeTab();
        const before = (await learner.lmsAfterwards()).values;
        await learner.launch(`mode=${mode}`);
        await learner.title(titles[1]);
        await learner.turnTo(0);
        for (const title of titles.slice(2, 4)) {
            await learner.next();
            await learner.title(title);
        }
        await learner.answer('qpractise');
        await learner.page.waitForTimeout(2500);
        await learner.closeTab();
        const { log, values } = await learner.lmsAfterwards();
        Learner.assertClean(log);
        const written = log.filter(([name]) => name === 'LMSSetValue').map(([, [element]]) => element);
        assert.deepEqual(written, ['cmi.core.session_time', 'cmi.core.exit']);
        for (const element of ['cmi.suspend_data', 'cmi.core.lesson_status', 'cmi.core.lesson_location']) {
            assert.equal(values[element], before[element], element);
        }
        learner.assertCalm();
        await learner.context.close();
    });
}

test('state that is cut off, of another course, or of a later version begins anew, in one load (57)', usual, async () => {
    const own = await stage.learner();
    await own.launch();
    await own.turnTo(2);
    await own.closeTab();
    const good = (await own.lmsAfterwards()).values['cmi.suspend_data'];
    await own.context.close();
    const [version, print, payload, sum] = good.split('.');
    const states = {
        'cut off': good.slice(0, -9), 'cut in the middle': [version, print, payload.slice(0, 4), sum].join('.'), 'of a later version': good.replace(/^\d+/, '9'),
        'of another course': [version, 'AAAAAAAA', payload, sum].join('.'), 'no state at all': '{"page":3}', 'markup': '<script>alert(1)</script>',
    };
    for (const [what, state] of Object.entries(states)) {
        const learner = await stage.learner();
        await keptBefore(learner, { 'cmi.suspend_data': state, 'cmi.core.lesson_status': 'incomplete', 'cmi.core.lesson_location': 'pgfilm' });
        let loads = 0;
        learner.context.on('request', (request) => {
            loads += request.url().endsWith('/package/index.html') ? 1 : 0;
        });
        await learner.launch();
        await learner.title(titles[0]);
        await learner.course.locator('.notice', { hasText: 'begins anew' }).waitFor();
        await learner.next();
        await learner.title(titles[1]);
        await learner.closeTab();
        Learner.assertClean((await learner.lmsAfterwards()).log);
        assert.equal(loads, 1, what);
        learner.assertCalm();
        await learner.context.close();
    }
});

test('an LMS that gives the status back in capitals keeps its "passed" (55)', usual, async () => {
    const learner = await stage.learner();
    await learner.launch();
    await learner.turnTo(1);
    await learner.closeTab();
    const { values } = await learner.lmsAfterwards();
    await keptBefore(learner, { ...values, 'cmi.core.lesson_status': 'passed' });
    await learner.context.addInitScript(() => {
        let api;
        Object.defineProperty(window, 'API', {
            get: () => api,
            set: (given) => {
                const read = (element) => given.LMSGetValue(element);
                api = { ...given, LMSGetValue: (element) => (element.endsWith('lesson_status') ? read(element).toUpperCase() : read(element)) };
            },
        });
    });
    await learner.launch();
    await learner.title(titles[1]);
    await learner.next();
    await learner.title(titles[2]);
    await learner.closeTab();
    const after = await learner.lmsAfterwards();
    Learner.assertClean(after.log);
    assert.equal(after.values['cmi.core.lesson_status'], 'passed');
    assert.deepEqual(after.log.filter(([, [element, value]]) => element === 'cmi.core.lesson_status' && value !== 'passed'), []);
    learner.assertCalm();
    await learner.context.close();
});

test('nothing is refused or written wrongly in a browser that writes numbers with a comma (43, 62)', usual, async () => {
    const learner = await stage.learner({ locale: 'de-DE', timezoneId: 'Asia/Kathmandu' });
    await learner.launch();
    await learner.turnTo(titles.indexOf('Try it'));
    await learner.type('qcount', '4,0 h');
    await learner.course.locator('#b-qcount .verdict.right').waitFor();
    await learner.closeTab();
    const { log, values } = await learner.lmsAfterwards();
    Learner.assertClean(log);
    assert.deepEqual([values['cmi.interactions.0.id'], values['cmi.interactions.0.result']], ['q_qcount_1', 'correct']);
    learner.assertCalm();
    await learner.context.close();
});
