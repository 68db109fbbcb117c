// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words that are put into a text, by mouse, finger and keyboard.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { noBrowser } from '../support/browser.mjs';
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

/** A learner at the question with the pool of words. */
async function atWords(options) {
    const learner = await stage.visit(options);
    await learner.turnTo(3);
    const form = learner.page.locator('#b-qdrag');
    await form.scrollIntoViewIfNeeded();
    return {
        learner, form, page: learner.page, says: () => form.locator('.feedback').innerText(),
        gap: (n) => form.getByRole('button', { name: `Gap ${n} of 4` }), word: (text) => form.locator('.word', { hasText: text }),
        gaps: async () => (await form.locator('.gap-word').allInnerTexts()).map((text) => text.trim()),
        told: () => learner.page.evaluate(() => [...document.querySelectorAll('[aria-live], [role=status]')].map((one) => one.textContent).join(' ')),
    };
}

const middle = async (locator) => {
    const box = await locator.boundingBox();
    return [box.x + box.width / 2, box.y + box.height / 2];
};

test('words are put into gaps by click, the word or the gap first, and taken out again; the pool shows which are used', usual, async () => {
    const { learner, form, says, gap, word, gaps, told } = await atWords();
    await word('normal').click();
    assert.equal(await word('normal').getAttribute('aria-pressed'), 'true');
    await gap(1).click();
    assert.match(await told(), /“normal” is in gap 1\./);
    await gap(2).click();
    await word('who').click();
    assert.deepEqual(await gaps(), ['normal', 'who', 'empty', 'empty']);
    assert.equal(await word('who').textContent(), 'who (in gap 2)');
    await gap(2).click(); // out
    await word('normal').click(); // out, from the pool
    assert.deepEqual(await gaps(), ['empty', 'empty', 'empty', 'empty']);
    assert.equal(await form.locator('.word.is-used').count(), 0);
    await learner.putWords('qdrag', ['normal']);
    await learner.check('qdrag');
    assert.match(await says(), /fill in every gap first/);
    await learner.putWords('qdrag', ['normal', 'quiet', 'by when', 'somebody']);
    await learner.check('qdrag');
    assert.match(await says(), /Partly right\. 2 of 4\.[^]*On which words[^]*one more try/);
    assert.equal(await form.locator('.gap.is-right, .gap.is-wrong').count(), 0);
    await learner.putWords('qdrag', ['normal', 'quiet', 'by when', 'who']);
    await learner.check('qdrag');
    assert.match(await says(), /Partly right\. 3 of 4\.[^]*The right words stand in the text/);
    assert.match(await form.locator('.gap').nth(1).innerText(), /quiet[^]*Your answer: not right[^]*Right answer:[^]*open/);
    assert.deepEqual([await form.locator('.gap-drop:enabled').count(), await form.locator('.word-pool').isVisible()], [0, false]);
    learner.assertCalm();
    await learner.context.close();
});

test('words are dragged with a mouse: into a gap, from one to another, where they change places, and out', usual, async () => {
    const { learner, form, page, gap, word, gaps } = await atWords();
    const drag = async (from, to) => {
        await page.mouse.move(...await middle(from));
        await page.mouse.down();
        const end = Array.isArray(to) ? to : await middle(to);
        await page.mouse.move(end[0], end[1] + 40, { steps: 6 });
        await page.mouse.move(...end, { steps: 6 });
        assert.equal(await form.locator('.word-ghost').count(), 1);
        await page.mouse.up();
        assert.equal(await form.locator('.word-ghost, .is-over, .is-dragged').count(), 0);
    };
    await drag(word('open'), gap(1));
    await drag(word('normal'), gap(2));
    assert.deepEqual(await gaps(), ['open', 'normal', 'empty', 'empty']);
    await drag(gap(1), gap(2));
    assert.deepEqual(await gaps(), ['normal', 'open', 'empty', 'empty']);
    const [x, y] = await middle(word('quiet'));
    await drag(gap(2), [x, y + 60]);
    assert.deepEqual(await gaps(), ['normal', 'empty', 'empty', 'empty']);
    await drag(word('quiet'), [x, y + 60]); // dropped beside the gaps: nothing
    await drag(gap(1), gap(1)); // and where it was: no click
    assert.deepEqual(await gaps(), ['normal', 'empty', 'empty', 'empty']);
    await gap(1).click();
    assert.deepEqual(await gaps(), ['empty', 'empty', 'empty', 'empty']);
    await learner.context.close();
});

test('words are dragged with a finger on a phone, and a tap takes one out', usual, async () => {
    const { learner, page, gap, word, gaps } = await atWords({ viewport: { width: 375, height: 760 }, hasTouch: true, isMobile: true });
    const touch = await learner.context.newCDPSession(page);
    const point = (at) => [{ x: at[0], y: at[1] }];
    const drag = async (from, to) => {
        await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: point(from) });
        for (let step = 1; step <= 10; ++step) {
            await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: point(from.map((at, i) => at + ((to[i] - at) * step) / 10)) });
        }
        await page.waitForTimeout(200); // a finger that lets go on the move flings, and the next touch only stops that
        await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: point(to) });
        await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    await drag(await middle(word('normal')), await middle(gap(1)));
    assert.deepEqual(await gaps(), ['normal', 'empty', 'empty', 'empty']);
    await gap(1).tap();
    await page.locator('#b-qdrag .gap-drop.is-empty').nth(3).waitFor();
    assert.deepEqual(await gaps(), ['empty', 'empty', 'empty', 'empty']);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= 375);
    await learner.context.close();
});

test('words are put into gaps with the keyboard alone, and stay there after a visit elsewhere', usual, async () => {
    const { learner, form, page, says, gap, gaps, told } = await atWords();
    const press = async (...keys) => {
        for (const one of keys) {
            await page.keyboard.press(one);
        }
    };
    const focused = () => page.evaluate(() => document.activeElement.textContent);
    await gap(1).focus();
    await press('Enter');
    assert.match(await told(), /Choose a word for gap 1/);
    await press('Home');
    const first = await focused();
    await press('Enter');
    assert.match(await focused(), new RegExp(`Gap 1 of 4: ${first}`));
    await press('Delete');
    assert.equal((await gaps())[0], 'empty');
    await press('Enter', 'End', 'Escape');
    assert.match(await focused(), /Gap 1 of 4/);
    for (const text of ['normal', 'open', 'who', 'by when']) { // in the pool every word is one arrow key from the next
        await press('Tab');
        for (let i = 0; i < 4 && !(await page.evaluate(() => document.activeElement.classList.contains('word'))); ++i) {
            await press('Tab');
        }
        await press('Home');
        for (let i = 0; i < 6 && !(await focused()).startsWith(text); ++i) {
            await press('ArrowRight');
        }
        await press('Space'); // leads to the first empty gap
        await press('Space');
    }
    assert.deepEqual(await gaps(), ['normal', 'open', 'who', 'by when']);
    assert.equal(await form.locator('.word[tabindex="0"]').count(), 1);
    await press('Tab', 'Tab', 'Enter');
    assert.match(await says(), /Right\./);
    await page.waitForTimeout(1500);
    await page.reload();
    await learner.title('Try it');
    assert.deepEqual(await gaps(), ['normal', 'open', 'who', 'by when']);
    learner.assertCalm();
    await learner.context.close();
});
