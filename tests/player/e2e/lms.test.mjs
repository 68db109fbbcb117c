// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The course inside an LMS. Numbers in brackets: assertions of docs/package-contract.md.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { noBrowser, serve } from '../support/browser.mjs';
import { lmsRoutes } from '../support/lmspage.mjs';
import { Learner, openStage } from '../support/stage.mjs';

const usual = { skip: noBrowser, timeout: 90000 };
let stage;

before(async () => {
    stage = noBrowser ? null : await openStage();
});

after(async () => {
    if (stage) {
        await stage.close();
    }
});

const wrong = { qzone: [1], qztwo: [2], qzthree: [1] };

async function goTo(learner, title) {
    const closed = learner.course.locator('.module-button[aria-expanded=false]');
    while (await closed.count() > 0) {
        await closed.first().click();
    }
    await learner.course.locator('.menu .page-link', { hasText: title }).click();
    await learner.title(title);
}

test('launch, answer, close the tab, resume, finish: everything arrives, nothing is refused (41-48, 60)', usual, async () => {
    const learner = await stage.learner();
    const opened = Date.now();
    await learner.launch();
    await learner.untilCommitted((values) => values['cmi.core.exit'] === 'suspend' && values['cmi.core.lesson_status'] === 'incomplete', 1000);
    assert.ok(Date.now() - opened < 10000);
    await learner.next();
    await learner.title('What the board knew');
    await goTo(learner, 'Quiz: does it hold?');
    await learner.answer('qzone');
    await learner.untilCommitted((values) => values['cmi.interactions.0.student_response'] === 'a' && values['cmi.core.score.raw'] === '25');
    await learner.answer('qztwo', [0]);
    await learner.closeTab();
    const first = await learner.lmsAfterwards();
    Learner.assertClean(first.log);
    assert.equal(first.log[first.log.length - 1][0], 'LMSFinish');
    assert.equal(first.values['cmi.interactions.1.student_response'], 'a');
    assert.equal(first.values['cmi.interactions.1.result'], '0.5');
    assert.equal(first.values['cmi.core.score.raw'], '50');
    const skill = (values, n) => ['id', 'score.raw', 'status'].map((part) => values[`cmi.objectives.${n}.${part}`]);
    assert.deepEqual(skill(first.values, 0), ['skspot', '66.66', 'failed']);
    assert.deepEqual(skill(first.values, 1), ['skclose', '33.33', 'incomplete']);

    await learner.launch();
    await learner.title('Quiz: does it hold?');
    assert.equal(await learner.course.locator('#b-qzone .verdict.right').count(), 1);
    assert.equal(await learner.course.locator('#b-qztwo .verdict.partly').count(), 1);
    await learner.answer('qzthree');
    for (const title of ['One minute, six things', 'Try it', 'One true handover']) {
        await goTo(learner, title);
    }
    await learner.untilCommitted((values) => values['cmi.core.lesson_status'] === 'passed');
    await learner.course.locator('.menu .result .page-link').click();
    assert.match(await learner.course.locator('.figures').innerText(), /3 of 4 points → 75 %[^]*score 75 %, passed/);
    await learner.course.locator('.exit').click();
    await learner.course.getByText('Everything is saved').waitFor();
    const second = await learner.lms();
    Learner.assertClean(second.log);
    assert.equal(second.log[second.log.length - 1][0], 'LMSFinish');
    assert.equal(second.values['cmi.interactions.2.id'], 'q_qzthree_1');
    assert.deepEqual([second.values['cmi.core.score.raw'], second.values['cmi.core.lesson_status']], ['75', 'passed']);
    assert.deepEqual(skill(second.values, 1), ['skclose', '66.66', 'failed']);
    learner.assertCalm();
    assert.deepEqual(learner.outside, []);
    await learner.context.close();
});

test('a crash right after the commit loses nothing (48)', usual, async () => {
    const learner = await stage.learner();
    await learner.launch();
    await goTo(learner, 'Try it');
    await learner.answer('qpractise', [0]);
    await learner.answer('qseveral', [0, 1, 3]);
    await learner.untilCommitted((values) => values['cmi.interactions.1.student_response'] !== undefined);
    const session = await learner.context.newCDPSession(learner.page);
    const crashed = learner.page.waitForEvent('crash');
    session.send('Page.crash').catch(() => {});
    await crashed;
    const { log } = await learner.lmsAfterwards();
    assert.ok(!log.some(([name]) => name === 'LMSFinish'));
    await learner.launch();
    await learner.title('Try it');
    const chosen = learner.course.locator('#b-qpractise label.option', { has: learner.page.frameLocator('#content').locator('input:checked') });
    assert.match(await chosen.innerText(), /All quiet/);
    assert.equal(await learner.course.locator('#b-qseveral input:checked').count(), 3);
    assert.match(await learner.course.locator('#b-qpractise .feedback').innerText(), /one more try/);
    await learner.context.close();
});

test('a launch that ends before the player is whole is neither completed nor lost', usual, async () => {
    const learner = await stage.learner();
    await learner.context.route(/carrel-rest\.js$/, () => {});
    learner.page = await learner.context.newPage();
    await learner.page.goto(`${stage.server.origin}/lms.html`);
    await learner.page.frameLocator('#content').locator('h1').waitFor();
    await learner.untilCommitted((values) => values['cmi.core.lesson_status'] === 'incomplete', 1000);
    await learner.page.evaluate(() => document.getElementById('content').remove());
    const { log } = await learner.lms();
    Learner.assertClean(log);
    assert.equal(log[log.length - 1][0], 'LMSFinish');
    await learner.context.close();
});

test('removing the frame ends the launch properly (41, 48)', usual, async () => {
    const learner = await stage.learner();
    await learner.launch();
    await learner.next();
    await learner.title('What the board knew');
    await learner.page.evaluate(() => document.getElementById('content').remove());
    const { log, values } = await learner.lms();
    Learner.assertClean(log);
    assert.equal(log[log.length - 1][0], 'LMSFinish');
    assert.equal(values['cmi.core.lesson_location'], 'pgboard');
    await learner.context.close();
});

test('the quiz can be taken again, and fails only when no attempt is left', usual, async () => {
    const learner = await stage.learner();
    await learner.launch();
    for (const title of ['What the board knew', 'One minute, six things', 'Try it', 'One true handover', 'Quiz: does it hold?']) {
        await learner.next();
        await learner.title(title);
    }
    for (const id of Object.keys(wrong)) {
        await learner.answer(id, wrong[id]);
    }
    await learner.untilCommitted((values) => values['cmi.interactions.2.id'] !== undefined);
    assert.equal((await learner.lms()).values['cmi.core.lesson_status'], 'incomplete');
    await learner.course.getByRole('button', { name: 'Take the quiz again' }).click();
    assert.equal(await learner.course.locator('.verdict').count(), 0);
    for (const id of Object.keys(wrong)) {
        await learner.answer(id, wrong[id]);
    }
    await learner.untilCommitted((values) => values['cmi.core.lesson_status'] === 'failed');
    assert.equal(await learner.course.getByRole('button', { name: 'Take the quiz again' }).count(), 0);
    const { log, values } = await learner.lms();
    Learner.assertClean(log);
    assert.equal(values['cmi.interactions.5.id'], 'q_qzthree_2_1');
    await learner.context.close();
});

test('without "unload" all still arrives, and nobody listens for it (49, 50)', usual, async () => {
    stage.server.headers = { 'Permissions-Policy': 'unload=()' };
    const learner = await stage.learner();
    await learner.launch();
    await goTo(learner, 'Quiz: does it hold?');
    await learner.answer('qzone');
    const frame = learner.page.frames().find((one) => one.url().includes('/package/'));
    const seen = await frame.evaluate(() => window.listenersSeen);
    assert.ok(seen.includes('pagehide') && seen.includes('beforeunload'));
    assert.ok(!seen.includes('unload'));
    assert.equal(await frame.evaluate(() => window.onunload), null);
    assert.equal(await frame.evaluate(() => {
        const event = new Event('beforeunload', { cancelable: true });
        window.dispatchEvent(event);
        return event.defaultPrevented;
    }), false);
    await learner.page.goto(`${stage.server.origin}/empty.html`);
    const { log, values } = await learner.lms();
    Learner.assertClean(log);
    assert.equal(values['cmi.interactions.0.id'], 'q_qzone_1');
    assert.equal(log[log.length - 1][0], 'LMSFinish');
    stage.server.headers = {};
    learner.assertCalm();
    await learner.context.close();
});

test('an API that comes two seconds late is found (53)', usual, async () => {
    const learner = await stage.learner();
    await learner.launch('late=2000');
    await learner.untilCommitted((values) => values['cmi.core.lesson_status'] === 'incomplete');
    assert.equal(await learner.course.locator('.notice').count(), 0);
    await learner.context.close();
});

test('an API that answers nothing does not break the course (54)', usual, async () => {
    for (const answers of ['empty', 'undefined', 'false']) {
        const learner = await stage.learner();
        await learner.launch(`answers=${answers}`);
        await goTo(learner, 'Quiz: does it hold?');
        await learner.answer('qzone');
        await learner.page.waitForTimeout(1500);
        assert.equal(await learner.course.locator('.sign').innerText(), 'Saved');
        learner.assertCalm();
        await learner.context.close();
    }
});

test('inside a frame of another site the API in between is found (52)', usual, async () => {
    const other = await serve(lmsRoutes(stage.folder));
    const learner = await stage.learner();
    learner.page = await learner.context.newPage();
    await learner.page.goto(`${other.origin}/outer.html?frame=${encodeURIComponent(`${stage.server.origin}/lms.html`)}`);
    const course = learner.page.frameLocator('iframe').frameLocator('#content');
    await course.locator('h1').waitFor();
    await course.locator('.sign', { hasText: 'Saved' }).waitFor();
    const lms = learner.page.frames().find((frame) => frame.url().includes('/lms.html'));
    assert.equal(await lms.evaluate(() => JSON.parse(localStorage.getItem('lms.values'))['cmi.core.lesson_status']), 'incomplete');
    learner.assertCalm();
    await learner.context.close();
    other.close();
});

test('in a window that the LMS opened, the API of the opener is found, and leaving closes the window (52)', usual, async () => {
    const learner = await stage.learner();
    learner.page = await learner.context.newPage();
    await learner.page.goto(`${stage.server.origin}/lms.html?content=/empty.html`);
    const [popup] = await Promise.all([learner.context.waitForEvent('page'),
        learner.page.evaluate(() => void window.open('/package/index.html', '_blank', 'width=800,height=600'))]);
    await popup.locator('h1').waitFor();
    await learner.untilCommitted((values) => values['cmi.core.lesson_status'] === 'incomplete');
    await Promise.all([popup.waitForEvent('close'), popup.locator('.exit').click()]);
    Learner.assertClean((await learner.lms()).log);
    await learner.context.close();
});

test('without an API in a frame the course runs after five seconds, untracked, and says so (53)', usual, async () => {
    const learner = await stage.learner();
    learner.page = await learner.context.newPage();
    await learner.page.goto(`${stage.server.origin}/outer.html?frame=/package/index.html`);
    const course = learner.page.frameLocator('iframe');
    await course.getByText('Connecting to your learning platform').waitFor();
    await course.locator('.notice', { hasText: 'Not tracked' }).waitFor();
    await course.locator('h1').waitFor();
    assert.equal(await course.locator('.exit').isVisible(), false);
    learner.assertCalm();
    await learner.context.close();
});

test('a passed course in review writes neither score, status nor answers (55, 56)', usual, async () => {
    const learner = await stage.learner();
    await learner.launch();
    await goTo(learner, 'Quiz: does it hold?');
    await learner.answer('qzone');
    await learner.untilCommitted((values) => values['cmi.core.score.raw'] === '25');
    await learner.closeTab();
    await learner.lmsAfterwards();
    await learner.launch('mode=review');
    await learner.course.locator('.notice', { hasText: 'looking back' }).waitFor();
    assert.equal(await learner.course.locator('.verdict.right').count(), 1);
    await learner.answer('qzthree');
    await learner.page.waitForTimeout(3000);
    await learner.closeTab();
    const { log } = await learner.lmsAfterwards();
    const written = log.filter(([name]) => name === 'LMSSetValue').map(([, [element]]) => element);
    assert.deepEqual(written, ['cmi.core.session_time', 'cmi.core.exit']);
    Learner.assertClean(log);
    await learner.context.close();
});

test('commits that fail are shown, tried again, and the learner can go on (58)', usual, async () => {
    const learner = await stage.learner();
    await learner.launch('failing=3');
    await learner.course.locator('.sign', { hasText: 'Not saved yet' }).waitFor();
    await learner.next();
    await learner.title('What the board knew');
    await learner.course.locator('.sign', { hasText: /^Saved$/ }).waitFor();
    const { log } = await learner.lms();
    assert.equal(log.filter(([name]) => name === 'refused').length, 3);
    Learner.assertClean(log.map(([name, args, answer, error]) => (name === 'refused' ? ['LMSCommit', args, 'true', 0] : [name, args, answer, error])));
    await learner.context.close();
});

test('damaged state begins anew, says so, and keeps a grade that was there (55, 57)', usual, async () => {
    const learner = await stage.learner();
    learner.page = await learner.context.newPage();
    await learner.page.goto(`${stage.server.origin}/empty.html`);
    await learner.page.evaluate(() => localStorage.setItem('lms.values', JSON.stringify({
        'cmi.suspend_data': '1.AAAAAAAA.garbage.AAAAAA', 'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '90', 'cmi.core.lesson_location': 'pgquiz',
    })));
    await learner.page.close();
    await learner.launch();
    await learner.title('06:05, bay 4');
    await learner.course.locator('.notice', { hasText: 'begins anew' }).waitFor();
    await goTo(learner, 'Quiz: does it hold?');
    await learner.answer('qzone', wrong.qzone);
    await learner.untilCommitted((values) => values['cmi.interactions.0.id'] !== undefined);
    const { values } = await learner.lms();
    assert.deepEqual([values['cmi.core.lesson_status'], values['cmi.core.score.raw']], ['passed', '90']);
    learner.assertCalm();
    await learner.context.close();
});

test('a page that comes back from the back-forward cache writes nothing more, and says what to do (51)', usual, async () => {
    const learner = await stage.learner();
    await learner.launch();
    const frame = learner.page.frames().find((one) => one.url().includes('/package/'));
    await frame.evaluate(() => {
        window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
        window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });
    await learner.course.locator('.notice', { hasText: 'reload' }).waitFor();
    const before = (await learner.lms()).log.length;
    await learner.next();
    await learner.page.waitForTimeout(3000);
    assert.equal((await learner.lms()).log.length, before);
    await learner.context.close();
});

test('numbers keep the full stop under a German, French and Arabic browser (62)', usual, async () => {
    for (const locale of ['de-DE', 'fr-FR', 'ar-EG']) {
        const learner = await stage.learner({ locale });
        await learner.launch();
        await goTo(learner, 'Quiz: does it hold?');
        await learner.answer('qztwo', [0]);
        await learner.closeTab();
        const { log, values } = await learner.lmsAfterwards();
        Learner.assertClean(log);
        assert.equal(values['cmi.interactions.0.result'], '0.5', locale);
        assert.match(values['cmi.core.session_time'], /^\d{4}:\d\d:\d\d\.\d\d$/);
        await learner.context.close();
    }
});
