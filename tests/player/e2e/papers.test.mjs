// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Papers that the course makes in the browser: a receipt for what an LMS has not confirmed, an attestation at the end.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { violations } from '../support/axe.mjs';
import { noBrowser } from '../support/browser.mjs';
import { buildPackage } from '../support/build-package.mjs';
import { fullCourse } from '../support/fullcourse.mjs';
import { openStage } from '../support/stage.mjs';

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

/** The text of the file that `action` offers, and its name. */
async function saved(learner, action) {
    const waiting = learner.page.waitForEvent('download');
    await action();
    const download = await waiting;
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

test('when commits fail, the learner is told, may save a receipt, and everything arrives at the next launch', usual, async () => {
    const learner = await stage.learner();
    await learner.launch('learner=ana');
    await learner.turnTo(3);
    await learner.untilCommitted((values) => (values['cmi.suspend_data'] || '').length > 0);
    await learner.page.evaluate(() => {
        window.API.LMSCommit = () => 'false';
        window.API.LMSFinish = () => 'false';
        window.API.LMSGetLastError = () => '391';
    });
    await learner.answer('qpractise');
    await learner.course.getByText('Not saved yet, trying again').first().waitFor({ timeout: 5000 });
    await learner.course.locator('.notice', { hasText: 'has not confirmed the last steps' }).waitFor({ timeout: 10000 });
    assert.deepEqual(await violations(learner.page.frames().find((frame) => frame.url().includes('/package/'))), []);
    const receipt = await saved(learner, () => learner.course.getByRole('button', { name: 'Save a receipt' }).click());
    assert.equal(receipt.name, 'full00000001-receipt.html');
    assert.match(receipt.text, /<h1>Receipt<\/h1><p>A handover that holds<\/p>/);
    assert.match(receipt.text, /q_qpractise_1 · b · correct/);
    assert.match(receipt.text, /<dd>ana<\/dd>/);
    await learner.closeTab();

    await learner.launch('learner=ana');
    await learner.course.locator('.notice', { hasText: 'had not reached your platform' }).waitFor();
    await learner.untilCommitted((values) => values['cmi.interactions.0.id'] === 'q_qpractise_1');
    await learner.course.locator('#b-qpractise .verdict.right').waitFor();
    await learner.context.close();
});

test('the notice goes when the platform answers again', usual, async () => {
    const learner = await stage.learner();
    await learner.launch('learner=ben');
    await learner.turnTo(3);
    await learner.page.evaluate(() => {
        window.commit = window.API.LMSCommit;
        window.lastError = window.API.LMSGetLastError;
        window.API.LMSCommit = () => 'false';
        window.API.LMSGetLastError = () => '391';
    });
    await learner.answer('qclaim');
    await learner.course.locator('.notice', { hasText: 'has not confirmed the last steps' }).waitFor({ timeout: 10000 });
    await learner.page.evaluate(() => {
        window.API.LMSCommit = window.commit;
        window.API.LMSGetLastError = window.lastError;
    });
    await learner.course.locator('.sign.is-saved').waitFor({ timeout: 10000 });
    assert.equal(await learner.course.locator('.notice').count(), 0);
    await learner.context.close();
});

test('who is done can print and save an attestation, if the author wants it; before there is none', usual, async () => {
    const address = join(stage.temporary, 'attests');
    const course = fullCourse({ id: 'attests00001', attestation: true, completion: 'pages' });
    const own = await openStage(buildPackage(address, course));
    const learner = await own.visit();
    const result = () => learner.course.locator('.menu .result .page-link').click();
    await result();
    assert.equal(await learner.course.getByText('Attestation').count(), 0);
    for (const n of [0, 1, 2, 3, 4, 5]) {
        await learner.page.goto(`${own.server.origin}/package/index.html#page-${n}`);
        await learner.page.reload();
        await learner.page.locator('.pager').waitFor();
    }
    for (const id of ['qzone', 'qztwo', 'qzthree']) {
        await learner.answer(id);
    }
    await result();
    await learner.course.getByRole('heading', { name: 'Attestation' }).waitFor();
    assert.deepEqual(await violations(learner.page), []);
    await learner.course.getByLabel('Your name').fill('Zoë Çelik <b>');
    const sheet = await saved(learner, () => learner.course.getByRole('button', { name: 'Save as a file' }).click());
    assert.equal(sheet.name, 'attests00001-attestation.html');
    assert.match(sheet.text, /<dd>Zoë Çelik &lt;b&gt;<\/dd>/);
    assert.match(sheet.text, /This course was taken to the end and passed\./);
    assert.match(sheet.text, /<dt>Score<\/dt><dd>100 %<\/dd>/);
    assert.match(sheet.text, /<dt>Time spent<\/dt><dd>1 min<\/dd>/);
    await own.close();
});
