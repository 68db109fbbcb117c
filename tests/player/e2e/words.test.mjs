// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words that are put into a text or marked in it, by mouse, finger and keyboard.

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

/** A learner at a text to mark. */
async function atText(id, options) {
    const learner = await stage.visit(options);
    await learner.turnTo(3);
    const form = learner.page.locator(`#b-${id}`);
    await form.scrollIntoViewIfNeeded();
    return {
        learner, form, page: learner.page, says: () => form.locator('.feedback').innerText(), count: () => form.locator('.mark-count').innerText(),
        place: (n) => form.locator('.mark-text .markable').nth(n),
        looks: () => form.locator('.mark-text .markable').evaluateAll((all) => all.map((one) => (/is-(found|wrong|missed)/.exec(one.className) || ['', '-'])[1])),
    };
}

test('words are marked and unmarked by click; in the end signs and words tell right, wrong and missed', usual, async () => {
    const { learner, form, says, count, place, looks } = await atText('qmark');
    assert.equal(await count(), '0 marked.');
    await learner.check('qmark');
    assert.match(await says(), /mark something first/);
    await place(10).click();
    await place(3).click();
    await place(4).click();
    await place(4).click();
    assert.equal(await count(), '2 marked.');
    assert.deepEqual([await place(10).getAttribute('aria-pressed'), await place(4).getAttribute('aria-pressed')], ['true', 'false']);
    await learner.check('qmark');
    assert.match(await says(), /Not right\.[^]*Right marks: 1\. Wrong marks: 1; each takes a right one away[^]*ask back[^]*one more try/); // one right, one wrong
    assert.ok((await looks()).every((look) => look === '-'));
    await learner.mark('qmark', [10, 11, 3, 15]);
    await learner.check('qmark');
    assert.match(await says(), /Partly right\. 2 of 4\.[^]*shown in the text/);
    const shown = await looks();
    assert.deepEqual([shown[3], shown[10], shown[12], shown[15], shown[16]], ['wrong', 'found', 'missed', 'found', '-']);
    assert.match(await place(12).textContent(), /somebody.*right, but not marked/);
    assert.match(await place(3).textContent(), /out.*marked, but not right/);
    assert.deepEqual(await form.locator('.mark-legend-words').allInnerTexts().then((all) => all.map((text) => text.replace(/\s+/g, ' ').trim())),
        ['marked, and right', 'marked, but not right', 'right, but not marked']);
    assert.equal(await form.locator('.mark-text [role=button], .mark-text [tabindex]').count(), 0);
    await place(16).click();
    assert.equal(await form.locator('.is-marked').count(), 4);
    learner.assertCalm();
    await learner.context.close();
});

test('a text is marked with the keyboard alone: one stop of Tab, arrow keys in and across lines', usual, async () => {
    const { learner, form, page, says, place, count } = await atText('qmark', { viewport: { width: 420, height: 800 } });
    const focused = () => page.evaluate(() => document.activeElement.textContent);
    await place(0).focus();
    await page.keyboard.press('ArrowRight');
    assert.equal(await focused(), 'B');
    await page.keyboard.press('Space');
    assert.deepEqual([await place(1).getAttribute('aria-pressed'), await place(1).getAttribute('aria-description')], ['true', 'marked']);
    assert.equal(await count(), '1 marked.');
    await page.keyboard.press('Enter');
    assert.deepEqual([await place(1).getAttribute('aria-pressed'), await place(1).getAttribute('aria-description')], ['false', null]);
    const height = () => page.evaluate(() => document.activeElement.getBoundingClientRect().top);
    const first = await height();
    await page.keyboard.press('ArrowDown');
    const second = await height();
    assert.ok(second > first + 20, `${first}, ${second}`);
    await page.keyboard.press('ArrowUp');
    assert.equal(await height(), first);
    await page.keyboard.press('End');
    assert.equal(await focused(), '6');
    await page.keyboard.press('Home');
    for (let n = 0; n < 10; ++n) {
        await page.keyboard.press('ArrowRight');
    }
    assert.equal(await focused(), 'quite');
    for (const key of ['Space', 'ArrowRight', 'Space', 'Tab', 'Enter']) { // the next stop is the button
        await page.keyboard.press(key);
    }
    assert.match(await says(), /Partly right\. 2 of 4\./);
    await page.keyboard.press('Shift+Tab');
    assert.equal(await focused(), 'warm'); // back where one was
    assert.equal(await form.locator('.mark-text [tabindex="0"]').count(), 1);
    await page.waitForTimeout(1500);
    await page.reload();
    await learner.title('Try it');
    assert.deepEqual(await form.locator('.is-marked').allInnerTexts(), ['quite', 'warm']);
    await learner.context.close();
});

test('passages are marked as a whole, over bold words and line ends, with a finger, and no line moves', usual, async () => {
    const { learner, page, place, form, looks } = await atText('qpassages', { viewport: { width: 375, height: 760 }, hasTouch: true, isMobile: true });
    const height = async () => (await form.locator('.mark-text').boundingBox()).height;
    const before = await height();
    assert.equal(await place(1).locator('strong').innerText(), 'Ada');
    assert.ok(await place(3).evaluate((element) => element.getClientRects().length) > 1);
    const lines = await form.locator('.mark-text .markable').evaluateAll((all) => all.flatMap((one) => [...one.getClientRects()].map((line) => line.height)));
    assert.ok(Math.min(...lines) >= 24, String(lines));
    await place(1).tap();
    await place(3).tap();
    assert.equal(await height(), before);
    await learner.check('qpassages');
    assert.deepEqual(await looks(), ['-', 'found', '-', 'found']);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= 375);
    learner.assertCalm();
    await learner.context.close();
});

test('from right to left arrow keys go as the text does', usual, async () => {
    const arabic = fullCourse({ language: 'ar', interfaceLanguage: 'ar', dir: 'rtl', id: 'arabic000002' });
    const server = await serve({ '/ar/': buildPackage(join(stage.temporary, 'words-ar'), arabic) });
    const learner = await stage.visit({}, `${server.origin}/ar/index.html`);
    await learner.turnTo(3);
    const { page } = learner;
    const focused = () => page.evaluate(() => document.activeElement.textContent);
    await page.locator('#b-qmark .mark-text .markable').first().focus();
    await page.keyboard.press('ArrowLeft');
    assert.equal(await focused(), 'B');
    await page.keyboard.press('ArrowRight');
    assert.equal(await focused(), 'Lift');
    await page.locator('#b-qdrag .word').first().focus();
    await page.keyboard.press('ArrowLeft');
    assert.equal(await page.locator('#b-qdrag .word').nth(1).evaluate((word) => word === document.activeElement), true);
    await learner.mark('qmark', [10, 3]);
    await learner.check('qmark');
    await learner.check('qmark');
    assert.match(await page.locator('#b-qmark .mark-legend').innerText(), /معلَّم، وصحيح/);
    assert.deepEqual(await violations(page), []);
    learner.assertCalm();
    await learner.context.close();
    server.close();
});

test('a full stop after a gap never begins a line', usual, async () => {
    const { learner, page } = await atWords();
    for (let width = 320; width <= 640; width += 20) {
        await page.setViewportSize({ width, height: 800 });
        const below = await page.evaluate(() => [...document.querySelectorAll('.gap')].filter((gap) => {
            const next = gap.nextSibling;
            if (!(next instanceof Text) || !/^[.,;]/.test(next.data)) {
                return false;
            }
            const sign = document.createRange();
            sign.setStart(next, 0);
            sign.setEnd(next, 1);
            return sign.getBoundingClientRect().top > gap.getBoundingClientRect().bottom - 2;
        }).map((gap) => gap.parentElement.textContent));
        assert.deepEqual(below, [], `${width} px`);
    }
    await learner.context.close();
});
