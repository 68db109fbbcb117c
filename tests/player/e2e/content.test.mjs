// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is read and not answered, as a learner meets it.

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

/** A learner on the page of the full course with this number (0 …). */
async function visit(number, options = {}) {
    const learner = await stage.visit(options);
    await learner.turnTo(number);
    return learner;
}

test('a callout says in words what it is, and is a passage of its own for a screen reader', usual, async () => {
    const learner = await visit(1);
    const named = async (name, text) => {
        const note = learner.page.getByRole('note', { name, exact: true });
        assert.match(await note.innerText(), text);
        assert.equal(await note.locator('svg[aria-hidden=true]').count(), 1);
    };
    await named('Note', /^Note\s+The board hangs/);
    await named('Tip From Now to Yours', /^Tip\s+From Now to Yours\s+Read it/);
    await named('Warning The cold cabinet', /Open is not done/);
    await named('Remember A name and a time', /nobody does/);
    const tones = await learner.page.locator('.callout').evaluateAll((all) => all.map((one) => getComputedStyle(one).borderInlineStartColor));
    assert.equal(new Set(tones).size, 4);
    learner.assertCalm();
    await learner.context.close();
});

/** Which of the sections of a block can be read now, by the first words. */
const readable = (block) => block.locator('.section-text').evaluateAll((all) => all
    .filter((one) => one.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })).map((one) => one.textContent.slice(0, 5)));

/** These sections, by their first words, can be read within two seconds: what is folded takes a frame or two. */
async function reads(block, wanted) {
    for (let i = 0; i < 40 && (await readable(block)).join() !== wanted.join(); ++i) {
        await block.page().waitForTimeout(50);
    }
    assert.deepEqual(await readable(block), wanted);
}

test('folded sections open and close by keyboard, all at once too, and say so', usual, async () => {
    const learner = await visit(1);
    const { page } = learner;
    const block = page.locator('#b-acfolds');
    const hotel = block.getByRole('button', { name: 'In a hotel' });
    await reads(block, []);
    assert.equal(await hotel.getAttribute('aria-expanded'), 'false');
    await hotel.focus();
    await page.keyboard.press('Enter');
    assert.equal(await hotel.getAttribute('aria-expanded'), 'true');
    await reads(block, ['Stand']);
    await block.getByRole('region', { name: 'In a hotel' }).waitFor();
    assert.equal(await block.getByRole('heading', { level: 2, name: 'In a hotel' }).count(), 1);
    await block.getByRole('button', { name: 'Open all' }).click();
    await reads(block, ['Walk ', 'Stand', 'Say t']);
    await block.getByRole('button', { name: 'Close all' }).click();
    await reads(block, []);
    await hotel.focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Space');
    await reads(block, []);
    // The search of the browser opens what it finds.
    await block.locator('.section-panel').nth(2).evaluate((panel) => panel.dispatchEvent(new Event('beforematch', { bubbles: true })));
    await reads(block, ['Say t']);
    learner.assertCalm();
    await learner.context.close();
});

test('tabs are walked with the arrow keys, from left to right and from right to left', usual, async () => {
    const learner = await visit(1);
    const { page } = learner;
    const block = page.locator('#b-actabs');
    const chosen = () => block.locator('[role=tab][aria-selected=true]').innerText();
    const press = async (...keys) => {
        for (const key of keys) {
            await page.keyboard.press(key);
        }
    };
    assert.equal(await chosen(), 'On a ward');
    await block.getByRole('tab', { name: 'On a ward' }).focus();
    await press('ArrowRight');
    assert.equal(await chosen(), 'In a hotel');
    assert.equal(await page.evaluate(() => document.activeElement.textContent), 'In a hotel');
    await reads(block, ['Stand']);
    await press('ArrowRight', 'ArrowRight');
    assert.equal(await chosen(), 'On a ward');
    await press('End', 'ArrowLeft', 'Home', 'ArrowLeft');
    assert.equal(await chosen(), 'In a plant');
    await press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.getAttribute('role')), 'tabpanel');
    await block.locator('.tab-list').evaluate((list) => {
        list.dir = 'rtl';
    });
    await block.getByRole('tab', { name: 'In a plant' }).focus();
    await press('ArrowRight');
    assert.equal(await chosen(), 'In a hotel');
    learner.assertCalm();
    await learner.context.close();
});

test('tabs that do not fit are folded, and what was open stays open', usual, async () => {
    const learner = await visit(1);
    const { page } = learner;
    const block = page.locator('#b-actabs');
    await block.getByRole('tab', { name: 'In a plant' }).click();
    await page.setViewportSize({ width: 320, height: 640 });
    await block.getByRole('button', { name: 'In a plant', expanded: true }).waitFor();
    assert.equal(await page.evaluate(() => document.activeElement.textContent), 'In a plant');
    assert.equal(await block.getByRole('tab').count(), 0);
    await reads(block, ['Say t']);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    await page.setViewportSize({ width: 1200, height: 800 });
    await block.getByRole('tab', { name: 'In a plant', selected: true }).waitFor();
    // Larger letters need more room.
    await page.setViewportSize({ width: 440, height: 800 });
    await block.getByRole('tab').first().waitFor();
    await page.evaluate(() => {
        document.documentElement.style.fontSize = '135%';
    });
    await block.getByRole('button', { name: 'In a plant', expanded: true }).waitFor();
    learner.assertCalm();
    await learner.context.close();
});

test('sections one after the other: each is announced, and none is beyond the ends', usual, async () => {
    const learner = await visit(1);
    const block = learner.page.locator('#b-acsteps');
    const next = block.getByRole('button', { name: 'Next section' });
    const back = block.getByRole('button', { name: 'Previous section' });
    assert.equal(await back.isVisible(), false);
    await next.click();
    assert.equal(await learner.page.evaluate(() => document.activeElement.textContent), 'In a hotel');
    assert.equal(await block.locator('.step-place').innerText(), 'Section 2 of 3');
    await reads(block, ['Stand']);
    await next.click();
    assert.equal(await next.isVisible(), false);
    await back.click();
    await reads(block, ['Stand']);
    learner.assertCalm();
    await learner.context.close();
});

test('printed, every section is there with its title, and nothing to press', usual, async () => {
    const learner = await visit(1);
    await learner.page.emulateMedia({ media: 'print' });
    for (const id of ['acfolds', 'actabs', 'acsteps']) {
        const block = learner.page.locator(`#b-${id}`);
        await reads(block, ['Walk ', 'Stand', 'Say t']);
        assert.equal((await block.innerText()).match(/On a ward|In a hotel|In a plant/g).length, 3, id);
        assert.doesNotMatch(await block.innerText(), /Open all|Next section|Section 1/, id);
    }
    await learner.context.close();
});

test('a table has headings for its columns and rows, numbers below each other, and no stop for the keyboard where it fits', usual, async () => {
    const learner = await visit(1);
    const { page } = learner;
    const table = page.getByRole('table', { name: 'What was open at 06:05' });
    assert.equal(await table.getByRole('columnheader').count(), 6);
    assert.deepEqual(await table.getByRole('rowheader').allInnerTexts(), ['Trolley 2, from line 6 on', 'Parcel without a label', 'Cabinet at 6 °C, rising']);
    assert.equal(await table.locator('tbody tr').nth(1).locator('td').last().innerText(), '');
    assert.match(await table.locator('tbody td').last().innerText(), /^A limit\nand a time/);
    const ends = await table.locator('tbody .is-number:nth-child(4)').evaluateAll((cells) => cells.map((cell) => {
        const range = document.createRange();
        range.selectNodeContents(cell);
        return Math.round(range.getBoundingClientRect().right);
    }));
    assert.equal(new Set(ends).size, 1);
    assert.equal(await page.locator('#b-tbwide [tabindex]').count(), 0);
    const small = page.getByRole('table', { name: 'Two words' });
    assert.equal(await small.getByRole('rowheader').count(), 0);
    learner.assertCalm();
    await learner.context.close();
});

test('on a phone a wide table is pushed sideways in a named frame, with its caption and the names of its rows in view', usual, async () => {
    const learner = await visit(1, { viewport: { width: 320, height: 640 } });
    const { page } = learner;
    const frame = page.getByRole('region', { name: 'What was open at 06:05' });
    await frame.focus();
    const left = async (selector) => (await page.locator(`#b-tbwide ${selector}`).first().boundingBox()).x;
    const before = [await left('.caption-words'), await left('tbody th'), await left('tbody td')];
    for (let i = 0; i < 6; ++i) {
        await page.keyboard.press('ArrowRight');
    }
    await page.waitForFunction(() => document.querySelector('#b-tbwide .table-frame').scrollLeft > 100);
    assert.equal(await left('.caption-words'), before[0]);
    assert.equal(await left('tbody th'), before[1]);
    assert.ok(await left('tbody td') < before[2] - 100);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    assert.equal(await page.locator('#b-tbsmall [tabindex]').count(), 0);
    await page.setViewportSize({ width: 1200, height: 800 });
    await page.waitForFunction(() => !document.querySelector('#b-tbwide [tabindex]'));
    learner.assertCalm();
    await learner.context.close();
});
