// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Several pictures, as a grid and one after the other: looked at by mouse, key and finger.

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
    await learner.turnTo(1);
    const { page } = learner;
    const slides = page.locator('#b-glslides');
    return {
        learner, page, slides, grid: page.locator('#b-glboards'), large: page.getByRole('dialog', { name: 'Pictures' }),
        shown: () => slides.locator('figure:visible img').evaluateAll((all) => all.map((one) => one.alt.split(' ').slice(0, 2).join(' ')).join()),
    };
}

/** A finger from one place to another, in parts of the box. */
async function swipe(learner, locator, from, to) {
    await locator.scrollIntoViewIfNeeded();
    const box = await locator.boundingBox();
    const touch = await learner.context.newCDPSession(learner.page);
    const point = (part) => [{ x: box.x + part * box.width, y: box.y + box.height / 2 }];
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: point(from) });
    for (let step = 1; step <= 8; ++step) {
        await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: point(from + ((to - from) * step) / 8) });
    }
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

test('a grid is a list of pictures with their captions, and their room is there before they are', usual, async () => {
    const { learner, grid } = await visit();
    assert.equal(await grid.getByRole('listitem').count(), 3);
    assert.deepEqual(await grid.locator('img').evaluateAll((all) => all.map((one) => [one.loading, Boolean(one.getAttribute('width')), one.lang].join())),
        Array(3).fill('lazy,true,en'));
    assert.match(await grid.getByRole('listitem').nth(1).innerText(), /The note on the door, which says nothing/);
    assert.equal(await grid.getByText('Under Watch').isVisible(), false);
    await grid.getByText('Description of the picture').click();
    assert.equal(await grid.getByText('Under Watch').isVisible(), true);
    const tops = await grid.locator('.gallery-open').evaluateAll((all) => new Set(all.map((one) => Math.round(one.getBoundingClientRect().height))).size);
    assert.equal(tops, 1);
    learner.assertCalm();
    await learner.context.close();
});

test('with the keyboard alone a picture opens larger, goes on to its neighbours, and gives the focus back', usual, async () => {
    const { learner, page, grid, large } = await visit();
    const opener = grid.getByRole('button', { name: 'Enlarge the picture: A note of one line' });
    await opener.focus();
    await page.keyboard.press('Enter');
    const alt = () => large.locator('img').getAttribute('alt');
    assert.match(await alt(), /^A note/);
    assert.equal(await large.getByRole('status').innerText(), 'Picture 2 of 3');
    assert.match(await large.innerText(), /which says nothing/);
    assert.deepEqual(await violations(page), []);
    await page.keyboard.press('ArrowRight');
    assert.match(await alt(), /^Six things/);
    assert.equal(await large.getByRole('button', { name: 'Next picture' }).isDisabled(), true);
    await page.keyboard.press('ArrowRight');
    assert.equal(await large.getByRole('status').innerText(), 'Picture 3 of 3');
    await large.getByRole('button', { name: 'Previous picture' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter'); // at the beginning there is no further back, the focus goes to the way on
    assert.match(await alt(), /^A board/);
    assert.equal(await page.evaluate(() => document.activeElement.getAttribute('aria-label')), 'Next picture');
    await page.keyboard.press('Escape');
    assert.equal(await large.count(), 0);
    assert.equal(await opener.evaluate((button) => button === document.activeElement), true);
    learner.assertCalm();
    await learner.context.close();
});

test('one after the other: by button and arrow key, announced, in a room that does not change', usual, async () => {
    const { learner, page, slides, shown } = await visit();
    const next = slides.getByRole('button', { name: 'Next picture' });
    const back = slides.getByRole('button', { name: 'Previous picture' });
    assert.equal(await shown(), 'A board');
    assert.equal(await back.isDisabled(), true);
    const height = async () => Math.round((await slides.locator('.gallery-open:visible').boundingBox()).height);
    const before = await height();
    await next.click();
    assert.equal(await shown(), 'A note');
    assert.equal(await height(), before);
    await page.getByText('Picture 2 of 3: A note of one line: all quiet').waitFor({ state: 'attached' });
    await page.keyboard.press('ArrowRight');
    assert.equal(await shown(), 'Six things');
    assert.equal(await back.evaluate((button) => button === document.activeElement), true);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    assert.equal(await shown(), 'A board');
    await slides.locator('summary:visible').focus();
    await page.keyboard.press('Enter');
    assert.equal(await slides.getByText('Under Watch').isVisible(), true);
    assert.deepEqual(await violations(page), []);
    learner.assertCalm();
    await learner.context.close();
});

test('a finger drawn to the side goes on, also from right to left', usual, async () => {
    const { learner, slides, shown, page, large, grid } = await visit({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true, reducedMotion: 'reduce' });
    await grid.locator('.gallery-open').first().tap();
    await large.waitFor();
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= 320);
    await large.getByRole('button', { name: 'Close' }).tap();
    await swipe(learner, slides.locator('.gallery-open:visible'), 0.8, 0.2);
    assert.equal(await shown(), 'A note');
    await swipe(learner, slides.locator('.gallery-open:visible'), 0.2, 0.8);
    assert.equal(await shown(), 'A board');
    await swipe(learner, slides.locator('.gallery-open:visible'), 0.2, 0.8);
    assert.equal(await shown(), 'A board');
    await learner.context.close();
    const server = await serve({ '/': buildPackage(join(stage.temporary, 'gallery-ar'), fullCourse({ language: 'ar', interfaceLanguage: 'ar', dir: 'rtl', id: 'arabic000003' })) });
    const arabic = await stage.visit({}, `${server.origin}/index.html#page-1`);
    const block = arabic.page.locator('#b-glslides');
    await block.getByRole('button', { name: 'الصورة التالية' }).focus();
    await arabic.page.keyboard.press('ArrowLeft');
    assert.match(await block.locator('.gallery-place').innerText(), /2/);
    await arabic.context.close();
    server.close();
});

test('printed, all pictures are there with their texts, and nothing to press', usual, async () => {
    const { learner, page, slides, grid } = await visit();
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    for (const block of [slides, grid]) {
        assert.equal(await block.locator('img:visible').count(), 3);
        assert.equal(await block.getByText('Under Watch').isVisible(), true);
        assert.equal(await block.locator('.gallery-steps:visible, .gallery-sign:visible, summary:visible').count(), 0);
    }
    await page.waitForFunction(() => [...document.querySelectorAll('#b-glslides img')].every((image) => image.complete && image.naturalWidth > 0));
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });
    assert.equal(await slides.getByText('Under Watch').isVisible(), false);
    learner.assertCalm();
    await learner.context.close();
});
