// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Activities that nobody corrects, as a learner does them: lists to tick.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { noBrowser } from '../support/browser.mjs';
import { titles } from '../support/fullcourse.mjs';
import { Learner, openStage } from '../support/stage.mjs';

const usual = { skip: noBrowser, timeout: 90000 };
const page = titles.indexOf('One true handover');
let stage;

before(async () => {
    stage = noBrowser ? null : await openStage();
});

after(async () => {
    if (stage) {
        await stage.close();
    }
});

/** A learner on the page with the activities, without an LMS. */
async function visit(options) {
    const learner = await stage.visit(options);
    await learner.turnTo(page);
    return learner;
}

test('a list is ticked and unticked, says how far one is, and comes back as it was', usual, async () => {
    const learner = await visit();
    const list = learner.page.locator('#b-cklist');
    const says = () => list.getByRole('status').innerText();
    assert.equal(await list.getByRole('list', { name: 'Checklist' }).getByRole('listitem').count(), 3);
    assert.equal(await says(), '0 of 3 ticked');
    assert.equal(await list.getByRole('button', { name: 'Take all ticks away' }).count(), 0);
    await list.getByLabel('Every open job has a name and a time.').check();
    await list.getByLabel('My colleague has said it back.').check();
    assert.equal(await says(), '2 of 3 ticked');
    await learner.page.waitForTimeout(1500);
    await learner.page.reload();
    await learner.title(titles[page]);
    assert.equal(await says(), '2 of 3 ticked');
    assert.equal(await list.locator('.tick-count .icon').count(), 0);
    await list.getByLabel('Each reading that drifts').check();
    assert.equal(await says(), '3 of 3 ticked');
    assert.equal(await list.locator('.tick-count.work-done .icon').count(), 1);
    await list.getByRole('button', { name: 'Take all ticks away' }).click();
    assert.equal(await says(), '0 of 3 ticked');
    assert.equal(await list.locator('input:checked').count(), 0);
    assert.equal(await list.getByLabel('Every open job has a name and a time.').evaluate((box) => box === document.activeElement), true);
    learner.assertCalm();
    await learner.context.close();
});

test('the reason of an item is told to those who ask, by keyboard as well, and stands on paper', usual, async () => {
    const learner = await visit();
    const list = learner.page.locator('#b-cklist');
    const why = list.getByRole('button', { name: 'Why?' });
    const reason = list.getByText('Only what comes back has arrived.');
    assert.equal(await why.count(), 2); // where there is no reason, none can be asked for
    assert.equal(await reason.isVisible(), false);
    await list.getByLabel('My colleague has said it back.').focus();
    await learner.page.keyboard.press('Space');
    await learner.page.keyboard.press('Tab');
    await learner.page.keyboard.press('Enter');
    assert.equal(await reason.isVisible(), true);
    assert.equal(await why.last().getAttribute('aria-expanded'), 'true');
    assert.equal(await list.getByRole('status').innerText(), '1 of 3 ticked'); // asking ticks nothing
    await learner.page.keyboard.press('Space');
    assert.equal(await reason.isVisible(), false);
    await learner.page.emulateMedia({ media: 'print' });
    assert.equal(await reason.isVisible(), true);
    assert.equal(await why.count(), 0);
    await learner.context.close();
});

test('the list can be saved as a file, whose boxes are as they were and can be ticked there', usual, async () => {
    const learner = await visit();
    const list = learner.page.locator('#b-cklist');
    await list.getByLabel('My colleague has said it back.').check();
    const [download] = await Promise.all([learner.page.waitForEvent('download'), list.getByRole('button', { name: 'Save as a file' }).click()]);
    assert.equal(download.suggestedFilename(), 'cklist.html');
    const saved = await learner.context.newPage();
    await saved.setContent(readFileSync(await download.path(), 'utf8'));
    assert.equal(await saved.locator('h1').innerText(), titles[page]);
    assert.deepEqual(await saved.getByRole('checkbox').evaluateAll((boxes) => boxes.map((box) => box.checked)), [false, false, true]);
    await saved.getByLabel('Every open job has a name and a time.').check();
    assert.equal(await saved.getByText('Only what comes back has arrived.').isVisible(), true);
    learner.assertCalm();
    await learner.context.close();
});

test('the LMS is told once, when all is ticked', usual, async () => {
    const learner = await stage.learner();
    await learner.launch();
    await learner.turnTo(page);
    const list = learner.course.locator('#b-cklist');
    for (let round = 0; round < 2; ++round) {
        for (const box of await list.getByRole('checkbox').all()) {
            await box.check();
        }
        await list.getByRole('button', { name: 'Take all ticks away' }).click();
    }
    await learner.untilCommitted((values) => values['cmi.interactions.0.id'] !== undefined);
    await learner.closeTab();
    const { log, values } = await learner.lmsAfterwards();
    Learner.assertClean(log);
    assert.deepEqual(['id', 'type', 'student_response', 'result'].map((name) => values[`cmi.interactions.0.${name}`]), ['q_cklist_1', 'performance', 'done', 'neutral']);
    assert.equal(values['cmi.interactions.1.id'], undefined);
    learner.assertCalm();
    await learner.context.close();
});
