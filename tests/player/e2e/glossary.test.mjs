// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Terms and what they mean: in order, by letter, and searched.

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
    const block = learner.page.locator('#b-gllong');
    return {
        learner, block, page: learner.page, search: block.getByRole('searchbox', { name: 'Search the glossary' }),
        shown: () => block.locator('dfn').evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.textContent)),
    };
}

test('terms stand in the order of the alphabet, whatever their case and accents, each with its forms and its definition', usual, async () => {
    const { learner, block, page, shown } = await visit();
    assert.deepEqual(await shown(), ['08:00', 'bay', 'early shift', 'Échéance', 'handover', 'lift', 'night shift', 'Now', 'open job', 'saying back', 'Watch', 'Yours']);
    assert.deepEqual(await block.getByRole('heading').allInnerTexts(), ['#', 'B', 'E', 'H', 'L', 'N', 'O', 'S', 'W', 'Y']);
    const entry = block.locator('.glossary-entry', { hasText: 'able to act' });
    assert.match(await entry.innerText(), /^handover\s+handovers, shift handover\s+What makes the next one able to act\.$/);
    assert.equal(await entry.locator('dd').getAttribute('lang'), 'en');
    const short = page.locator('#b-glshort');
    assert.deepEqual(await short.locator('dfn').allInnerTexts(), ['Watch', 'handover', 'Échéance']);
    assert.equal(await short.locator('input, button, h2').count(), 0);
    learner.assertCalm();
    await learner.context.close();
});

test('with the keyboard alone: a letter leads to its terms, the search says how many there are, and Escape takes it back', usual, async () => {
    const { learner, block, page, search, shown } = await visit();
    const letters = block.getByRole('navigation', { name: 'Letters of the glossary' });
    await letters.getByRole('button', { name: 'S', exact: true }).focus();
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.textContent), 'S');
    assert.equal(await page.evaluate(() => document.activeElement.tagName), 'H2');
    await search.focus();
    await page.keyboard.type('ECHEANCE');
    assert.deepEqual(await shown(), ['Échéance']);
    assert.equal(await block.getByRole('status').innerText(), '1 of 12 terms');
    assert.equal(await letters.getByRole('button', { name: 'S', exact: true }).isDisabled(), true);
    assert.deepEqual(await violations(page), []);
    await page.keyboard.press('Escape');
    assert.equal((await shown()).length, 12);
    assert.equal(await block.getByRole('status').innerText(), '');
    await page.keyboard.type('handovers'); // another form
    assert.deepEqual(await shown(), ['handover']);
    await search.fill('what to do'); // in a definition
    assert.deepEqual(await shown(), ['Watch']);
    await search.fill('nothing of the kind');
    assert.match(await block.getByRole('status').innerText(), /No term is found/);
    assert.deepEqual(await violations(page), []);
    learner.assertCalm();
    await learner.context.close();
});

test('another language has another alphabet: in Swedish Å is a letter of its own, after Z', usual, async () => {
    const course = fullCourse({ language: 'sv', id: 'swedish00001' });
    const glossary = course.modules[0].pages[1].blocks.find((block) => block.id === 'gllong');
    glossary.terms = ['År', 'Öga', 'zebra', 'ära', 'Ask', 'éclair', 'el', 'bok', 'ko', 'le', 'mil'].map((term, i) => ({ id: `s${i}`, term, html: '<p>x</p>' }));
    const server = await serve({ '/': buildPackage(join(stage.temporary, 'glossary-sv'), course) });
    const learner = await stage.visit({}, `${server.origin}/index.html#page-1`);
    const block = learner.page.locator('#b-gllong');
    assert.deepEqual(await block.getByRole('heading').allInnerTexts(), ['A', 'B', 'E', 'K', 'L', 'M', 'Z', 'Å', 'Ä', 'Ö']);
    await learner.context.close();
    server.close();
});

test('on a phone nothing is wider than the screen, and what is pressed is large enough', usual, async () => {
    for (const colorScheme of ['light', 'dark']) {
        const { learner, block, page, search } = await visit({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true, colorScheme, reducedMotion: 'reduce' });
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= 320);
        const small = await block.locator('button, input').evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 24 || one.getBoundingClientRect().width < 24).length);
        assert.equal(small, 0);
        await search.fill('shift');
        assert.equal(await block.getByRole('status').innerText(), '3 of 12 terms');
        learner.assertCalm();
        await learner.context.close();
    }
});

test('printed, all terms are there, also those that the search leaves out, and nothing to press', usual, async () => {
    const { learner, block, page, search, shown } = await visit();
    await search.fill('bay');
    assert.equal((await shown()).length, 1);
    await page.emulateMedia({ media: 'print' });
    assert.equal((await shown()).length, 12);
    assert.equal(await block.locator('.glossary-search').isVisible(), false);
    assert.equal(await block.locator('.glossary-letters').isVisible(), false);
    await learner.context.close();
});

/** The first page of the full course, where terms of the glossary on its second page occur. */
async function reading(...how) {
    const learner = await stage.visit(...how);
    const { page } = learner;
    const term = page.getByRole('button', { name: 'night shift', exact: true });
    await term.waitFor();
    return { learner, page, term, note: page.getByRole('dialog', { name: 'night shift' }) };
}

test('in the texts of the module a term can be pressed where it occurs first, and the text stays as it is', usual, async () => {
    const { learner, page } = await reading();
    const terms = await page.locator('.term').allInnerTexts();
    assert.deepEqual(terms, ['bay', 'night shift', 'handover']);
    assert.match(await page.locator('.block-text').innerText(), /You take over bay 4 from the night shift\. Your colleague is already/);
    assert.equal(await page.locator('h2 .term, a .term, th .term, code .term').count(), 0);
    await learner.turnTo(1); // the page of the glossary
    assert.equal(await page.locator('.term').count(), 0);
    learner.assertCalm();
    await learner.context.close();
});

test('with the keyboard alone: a term is explained beside the text, Escape closes it and gives the focus back', usual, async () => {
    const { learner, page, term, note } = await reading();
    const before = await page.locator('article').evaluate((article) => article.offsetHeight);
    await term.focus();
    await page.keyboard.press('Enter');
    assert.match(await note.innerText(), /^night shift\s+From 22:00 to 06:00\.$/);
    assert.equal(await term.getAttribute('aria-expanded'), 'true');
    assert.equal(await note.evaluate((element) => element === document.activeElement), true);
    assert.equal(await page.locator('article').evaluate((article) => article.offsetHeight), before);
    assert.deepEqual(await violations(page), []);
    await page.keyboard.press('Escape');
    assert.equal(await note.count(), 0);
    assert.equal(await term.evaluate((button) => button === document.activeElement), true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab'); // past its own button
    assert.equal(await note.count(), 0);
    await term.click();
    await note.waitFor();
    await page.locator('h1').click();
    assert.equal(await note.count(), 0);
    learner.assertCalm();
    await learner.context.close();
});

test('an explanation stays within the column of a phone, and paper shows the text alone', usual, async () => {
    for (const colorScheme of ['light', 'dark']) {
        const { learner, page, term, note } = await reading({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true, colorScheme });
        await term.tap();
        const box = await note.boundingBox();
        assert.ok(box.x >= 0 && box.x + box.width <= 320, JSON.stringify(box));
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= 320);
        assert.deepEqual(await violations(page), []);
        await page.emulateMedia({ media: 'print' });
        assert.equal(await note.isVisible(), false);
        assert.equal(await term.evaluate((button) => getComputedStyle(button).textDecorationLine), 'none');
        await learner.context.close();
    }
});
