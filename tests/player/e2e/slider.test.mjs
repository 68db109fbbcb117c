// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A number that is estimated on a scale: by keyboard, pointer and finger, and typed.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { violations } from '../support/axe.mjs';
import { noBrowser, serve } from '../support/browser.mjs';
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

async function visit(...how) {
    const learner = await stage.visit(...how);
    await learner.turnTo(3);
    const form = learner.page.locator('#b-qestimate');
    return {
        learner, form, page: learner.page, handle: form.getByRole('slider', { name: 'Your estimate' }), field: form.getByLabel('Or type it'),
        said: () => form.locator('output').innerText(), says: () => form.locator('.feedback').innerText(),
        spoken: () => form.getByRole('slider').getAttribute('aria-valuetext'),
    };
}

test('where the handle stands is no answer before it was touched, and a key or a click on it makes it one', usual, async () => {
    const { learner, form, page, handle, field, said, says, spoken } = await visit();
    assert.match(await form.locator('.tag').innerText(), /Move the handle, or type a number/);
    assert.deepEqual([await said(), await spoken(), await field.inputValue()], ['Not set yet', 'Not set yet', '']);
    await learner.check('qestimate');
    assert.match(await says(), /move the handle or type a number first/);
    await handle.focus();
    await page.keyboard.press('Space');
    assert.deepEqual([await said(), await spoken(), await field.inputValue()], ['50\u00a0%', '50\u00a0%', '50']);
    await field.fill('');
    assert.equal(await said(), 'Not set yet');
    await handle.scrollIntoViewIfNeeded();
    const box = await handle.boundingBox();
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    assert.equal(await said(), '50\u00a0%');
    await page.mouse.click(box.x + 2, box.y + box.height / 2);
    assert.equal(await said(), '0\u00a0%');
    learner.assertCalm();
    await learner.context.close();
});

test('with the keyboard alone: close counts half, the right range is drawn and said in the end, and all is there again', usual, async () => {
    const { learner, form, page, handle, field, said, says } = await visit();
    await handle.focus();
    await page.keyboard.press('ArrowLeft');
    assert.equal(await said(), '45\u00a0%');
    await page.keyboard.press('Tab');
    assert.equal(await field.evaluate((input) => input === document.activeElement), true);
    await page.keyboard.press('Enter');
    await form.locator('.verdict.partly').waitFor();
    assert.match(await says(), /^Close\.\s+Not far off\.\s+You have one more try/);
    assert.equal(await form.locator('.scale-band').count(), 0);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await form.locator('.verdict.wrong').waitFor();
    assert.match(await says(), /Think of your own last week\.[^]*drawn on the scale: from 30 to 35\u00a0%\./);
    assert.equal(await form.locator('.scale-legend').innerText(), 'Right: from 30 to 35\u00a0%\nClose: from 20 to 45\u00a0%');
    assert.equal(await handle.isDisabled(), true);
    const [right, close, track] = await Promise.all(['.scale-band.is-right', '.scale-band.is-close', '.scale-marks'].map((part) => form.locator(part).boundingBox()));
    assert.ok(Math.abs((right.x - track.x) / track.width - 0.275) < 0.01 && Math.abs(right.width / track.width - 0.1) < 0.01);
    assert.ok(close.x < right.x && close.x + close.width > right.x + right.width);
    await page.waitForTimeout(1500);
    await page.reload();
    await learner.title('Try it');
    assert.deepEqual([await said(), await field.inputValue()], ['100\u00a0%', '100']);
    assert.equal(await form.locator('.scale-band').count(), 2);
    learner.assertCalm();
    await learner.context.close();
});

test('a number is typed: rounded to a step, and what is not on the scale costs no try', usual, async () => {
    const { learner, form, field, said, says } = await visit();
    await learner.type('qestimate', 'many');
    assert.match(await says(), /type a number, for example 12\.5/);
    await learner.type('qestimate', '120');
    assert.match(await says(), /choose a number from 0 to 100\u00a0%\. This did not cost a try/);
    await learner.type('qestimate', '30 people');
    assert.match(await says(), /the number alone/);
    await learner.type('qestimate', '33,4 %');
    await form.locator('.verdict.right').waitFor();
    assert.deepEqual([await said(), await field.inputValue()], ['35\u00a0%', '35']);
    assert.match(await form.locator('.scale-legend').innerText(), /^Right: from 30 to 35/);
    assert.equal(await field.isVisible(), false);
    await learner.context.close();
});

test('without an accessibility fault on a phone, fresh, set and closed, and large enough for a finger', usual, async () => {
    for (const colorScheme of ['light', 'dark']) {
        const { learner, handle, page } = await visit({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true, colorScheme, reducedMotion: 'reduce' });
        const look = async (what) => assert.deepEqual(await violations(page), [], `${colorScheme}: ${what}`);
        await look('fresh');
        await handle.scrollIntoViewIfNeeded();
        const box = await handle.boundingBox();
        assert.ok(box.height >= 44);
        await page.touchscreen.tap(box.x + box.width / 4, box.y + box.height / 2);
        await look('set');
        for (let i = 0; i < 2; ++i) {
            await learner.check('qestimate');
        }
        await look('closed');
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= 320);
        learner.assertCalm();
        await learner.context.close();
    }
});

test('from right to left the scale begins at the right', usual, async () => {
    const course = fullCourse({ language: 'ar', interfaceLanguage: 'ar', dir: 'rtl', id: 'arabic000002' });
    const server = await serve({ '/': buildPackage(join(stage.temporary, 'slider-ar'), course) });
    const learner = await stage.visit({}, `${server.origin}/index.html#page-3`);
    const form = learner.page.locator('#b-qestimate');
    await form.getByRole('slider').scrollIntoViewIfNeeded();
    const box = await form.getByRole('slider').boundingBox();
    await learner.page.mouse.click(box.x + box.width - 2, box.y + box.height / 2);
    assert.match(await form.locator('output').innerText(), /^0/);
    const first = await form.locator('.scale-end').first().boundingBox();
    assert.ok(first.x > box.x + box.width / 2);
    await learner.context.close();
    server.close();
});

test('printed, there is a line with its ends, and no answer', usual, async () => {
    const { learner, form, page } = await visit();
    await learner.type('qestimate', '0');
    await learner.type('qestimate', '100');
    await page.emulateMedia({ media: 'print' });
    for (const hidden of ['output', '.scale-legend', '.scale-marks', '.scale-typed']) {
        assert.equal(await form.locator(hidden).isVisible(), false, hidden);
    }
    assert.match(await form.locator('.scale-ends').innerText(), /^0\u00a0%\s+nobody\s+100/);
    await learner.context.close();
});
