// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Places that are found in a picture: by pointing, by finger, from the list of names.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { noBrowser } from '../support/browser.mjs';
import { openStage } from '../support/stage.mjs';

const usual = { skip: noBrowser, timeout: 90000 };
const upper = [0.6, 0.25]; // Open, upper card: right
const lower = [0.6, 0.42]; // Open, lower card: right
const watch = [0.25, 0.7]; // wrong
const nowhere = [0.2, 0.05];
let stage;

before(async () => {
    stage = noBrowser ? null : await openStage();
});

after(async () => {
    if (stage) {
        await stage.close();
    }
});

async function visit(...how) {
    const learner = await stage.visit(...how);
    await learner.turnTo(3);
    const form = learner.page.locator('#b-qspot');
    return {
        learner, form, says: () => form.locator('.feedback').innerText(), count: () => form.locator('.spot-count').innerText(),
        pins: () => form.locator('.spot-pin').count(), rows: () => form.locator('.option').allInnerTexts(),
    };
}

test('marks are set by pointing, no more than there are places, and taken away again', usual, async () => {
    const { learner, form, says, count, pins } = await visit();
    assert.match(await form.locator('.tag').innerText(), /Mark 2 places in the picture, or choose them from the list/);
    await learner.check('qspot');
    assert.match(await says(), /mark a place first/);
    await learner.point('qspot', nowhere, watch, upper);
    assert.equal(await pins(), 2);
    assert.match(await count(), /All marks are set/);
    await form.getByRole('button', { name: 'Take mark 1 away' }).click();
    assert.match(await count(), /1 of 2 marks set/);
    await form.locator('summary').click();
    assert.equal(await form.locator('.option input:checked').count(), 0); // the list does not tell what was hit
    await learner.context.close();
});

test('a mark lies where it was set, at every width, and a mark elsewhere takes nothing away', usual, async () => {
    const { learner, form, says } = await visit();
    await learner.point('qspot', upper, nowhere);
    const offset = () => form.evaluate((element) => {
        const box = element.querySelector('img').getBoundingClientRect();
        const pin = element.querySelector('.spot-pin').getBoundingClientRect();
        return [(pin.left + pin.width / 2 - box.left) / box.width, (pin.top + pin.height / 2 - box.top) / box.height];
    });
    for (const width of [1280, 400]) {
        await learner.page.setViewportSize({ width, height: 800 });
        const [x, y] = await offset();
        assert.ok(Math.abs(x - upper[0]) < 0.01 && Math.abs(y - upper[1]) < 0.01, `${width}: ${x}, ${y}`);
    }
    await learner.check('qspot');
    await form.locator('.verdict.partly').waitFor();
    assert.match(await says(), /Partly right\. 1 of 2\.[^]*Marks where nothing is to be found: 1\.[^]*Mark 1[^]*Who goes on at line 6\?[^]*one more try/);
    assert.equal(await form.locator('.spot-line').count(), 0); // nothing is drawn while a try is left
    await learner.context.close();
});

test('in the end the places are drawn and named: found, missed and wrong, each with its feedback', usual, async () => {
    const { learner, form, says, rows } = await visit();
    await learner.point('qspot', upper, watch);
    await learner.check('qspot');
    await learner.check('qspot');
    assert.match(await says(), /The right places are drawn in the picture and named in the list/);
    assert.deepEqual(await form.locator('.spot-line').evaluateAll((all) => all.map((one) => one.getAttribute('class'))),
        ['spot-line is-found', 'spot-line is-missed', 'spot-line is-wrong']);
    const [found, missed, wrong, other] = await rows();
    assert.match(found, /A\s*Open, upper card[^]*Your answer: right/);
    assert.match(missed, /B\s*Open, lower card[^]*Right answer, not chosen/);
    assert.match(wrong, /C\s*Watch[^]*Your answer: not right/);
    assert.doesNotMatch(other, /answer/);
    assert.match(await form.innerText(), /Who prints the label\?[^]*Camille is to be called/);
    assert.equal(await form.locator('.spot-pin:enabled, input:enabled').count(), 0);
    await learner.point('qspot', lower);
    assert.equal(await form.locator('.spot-pin').count(), 2);
    await learner.context.close();
});

test('with the keyboard alone the places are chosen by name, marked in the picture, and there again after a relaunch', usual, async () => {
    const { learner, form, says, count } = await visit();
    const { page } = learner;
    await form.locator('summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    assert.match(await count(), /1 of 2 marks set/);
    assert.equal(await form.getByRole('button', { name: 'Take mark 1 away: Open, upper card' }).count(), 1);
    for (const key of ['Tab', 'Tab', 'Space', 'Tab', 'Space']) {
        await page.keyboard.press(key);
    }
    assert.match(await count(), /All marks are set/);
    assert.equal(await form.locator('.option input:checked').count(), 2);
    await page.keyboard.press('Enter');
    await form.locator('.verdict.partly').waitFor();
    await page.waitForTimeout(1500);
    await page.reload();
    await learner.title('Try it');
    assert.match(await says(), /Partly right\. 1 of 2\./);
    assert.equal(await form.locator('.spot-pin').count(), 2);
    await form.getByRole('button', { name: 'Take mark 2 away: Watch' }).focus();
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.getAttribute('aria-label')), 'Take mark 1 away: Open, upper card');
    await form.locator('summary').click();
    await form.getByLabel('Open, lower card').check();
    await learner.check('qspot');
    await form.locator('.verdict.right').waitFor();
    assert.match(await says(), /What nobody has taken, nobody does/);
    await learner.context.close();
});

test('marks that hit nothing are not kept: after a relaunch the right places are shown, and no answer is claimed', usual, async () => {
    const { learner, form, says, rows } = await visit();
    await learner.point('qspot', nowhere);
    await learner.check('qspot');
    await learner.check('qspot');
    assert.match((await rows())[0], /Right answer, not chosen/);
    await learner.page.waitForTimeout(1500);
    await learner.page.reload();
    await learner.title('Try it');
    assert.match(await says(), /Not right\.[^]*the choice itself was not kept/);
    assert.match((await rows())[0], /A\s*Open, upper card\s*Right answer$/);
    assert.equal(await form.locator('.spot-line').count(), 2);
    await learner.context.close();
});

test('a finger on a phone: marks are large enough, and nothing is wider than the screen', usual, async () => {
    const { learner, form, pins } = await visit({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });
    const box = await form.locator('.spot-frame img').boundingBox();
    await form.locator('.spot-frame img').tap({ position: { x: lower[0] * box.width, y: lower[1] * box.height } });
    assert.equal(await pins(), 1);
    const pin = await form.locator('.spot-pin').last().boundingBox();
    assert.ok(pin.width >= 24 && pin.height >= 24);
    await learner.check('qspot');
    await learner.check('qspot');
    assert.ok(await learner.page.evaluate(() => document.documentElement.scrollWidth) <= 320);
    await learner.context.close();
});
