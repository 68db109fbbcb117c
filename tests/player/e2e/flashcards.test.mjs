// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Flashcards as a learner turns them.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { noBrowser, serve } from '../support/browser.mjs';
import { buildPackage } from '../support/build-package.mjs';
import { fullCourse } from '../support/fullcourse.mjs';
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

/** A learner at the cards, without an LMS. */
async function visit(options = {}) {
    const learner = await stage.visit(options);
    await learner.turnTo(4);
    return learner;
}

test('cards are turned and judged until all are known; what was not known comes again', usual, async () => {
    const learner = await visit();
    const block = learner.page.locator('#b-fcwords');
    const card = block.locator('.flashcard:visible');
    const says = () => block.locator('.cards-progress').innerText();
    assert.match(await block.locator('.tag').innerText(), /no points/);
    assert.equal(await says(), 'Still to learn: 4 of 4');
    assert.equal((await card.innerText()).trim(), 'Now');
    assert.equal(await block.getByRole('button', { name: 'Begin again' }).isVisible(), false);
    await card.click(); // the card itself can be pressed, too
    assert.match(await card.innerText(), /^Now\s+How things stand/);
    const before = await block.locator('.cards-buttons').boundingBox();
    await block.getByRole('button', { name: 'Again', exact: true }).click();
    assert.equal((await card.innerText()).trim(), 'Open');
    assert.equal(await says(), 'Still to learn: 4 of 4');
    await learner.judgeCards('fcwords', true);
    assert.equal(await says(), 'Still to learn: 3 of 4');
    assert.equal(await card.getByRole('img').getAttribute('alt'), 'A card with a reading, a limit and a time to look');
    await learner.judgeCards('fcwords', true, true);
    assert.equal((await card.innerText()).trim(), 'Now');
    assert.equal((await block.locator('.cards-buttons').boundingBox()).height, before.height);
    await learner.judgeCards('fcwords', true);
    assert.match(await block.locator('.cards-done').innerText(), /All cards known\.\s+At the first turn: 3 of 4\./);
    assert.equal(await card.count(), 0);
    learner.assertCalm();
    await learner.context.close();
});

test('with the keyboard alone: the focus goes from front to back to the next card', usual, async () => {
    const learner = await visit();
    const { page } = learner;
    const block = page.locator('#b-fcwords');
    const focused = () => page.evaluate(() => document.activeElement.innerText.trim());
    const press = async (...keys) => {
        for (const key of keys) {
            await page.keyboard.press(key);
        }
    };
    await block.getByRole('button', { name: 'Turn the card' }).focus();
    await press('Enter');
    assert.match(await focused(), /^How things stand/);
    await press('Tab');
    assert.equal(await focused(), 'Again');
    await press('Tab', 'Space');
    assert.equal(await focused(), 'Open');
    await press('Space'); // on the card itself
    assert.match(await focused(), /^What was begun/);
    await press('Tab', 'Tab', 'Enter');
    await press('Tab');
    assert.equal(await focused(), 'Turn the card');
    await press('Space', 'Tab', 'Tab', 'Enter', 'Enter', 'Tab', 'Tab', 'Enter');
    assert.match(await focused(), /^All cards known\./);
    await press('Tab', 'Enter');
    assert.equal(await focused(), 'Now');
    assert.equal(await block.locator('.cards-progress').innerText(), 'Still to learn: 4 of 4');
    learner.assertCalm();
    await learner.context.close();
});

test('who stops comes back to the cards that are left, and the LMS is told once, when all are known', usual, async () => {
    const learner = await stage.learner();
    await learner.launch();
    await learner.turnTo(4);
    await learner.judgeCards('fcwords', false, true, true);
    await learner.closeTab();
    const first = await learner.lmsAfterwards();
    Learner.assertClean(first.log);
    assert.doesNotMatch(JSON.stringify(first.values), /q_fcwords/);
    await learner.launch();
    await learner.title('One true handover');
    const block = learner.course.locator('#b-fcwords');
    assert.equal(await block.locator('.cards-progress').innerText(), 'Still to learn: 2 of 4');
    await learner.judgeCards('fcwords', true, true);
    assert.match(await block.locator('.cards-done').innerText(), /At the first turn: 3 of 4/); // also what was said before
    await block.getByRole('button', { name: 'Begin again' }).click();
    await learner.judgeCards('fcwords', true, true, true, true);
    await learner.closeTab();
    const { values, log } = await learner.lmsAfterwards();
    const ids = Object.entries(values).filter(([name, value]) => /interactions\.\d+\.id$/.test(name) && /fcwords/.test(value));
    assert.equal(ids.length, 1, JSON.stringify(values));
    const told = (member) => values[ids[0][0].replace(/id$/, member)];
    assert.deepEqual([ids[0][1], told('type'), told('student_response'), told('result')], ['q_fcwords_1', 'performance', '3/4', 'neutral']);
    Learner.assertClean(log);
    learner.assertCalm();
    await learner.context.close();
});

test('shuffled cards come in an order of their own, and in the same one after coming back', usual, async () => {
    const own = fullCourse();
    const block = own.modules[1].pages[0].blocks.find((one) => one.id === 'fcwords');
    const names = 'abcdefghijkl'.split('');
    Object.assign(block, { shuffle: true, cards: names.map((name) => ({ id: name, frontHtml: `<p>${name}</p>`, backHtml: `<p>${name}!</p>` })) });
    const server = await serve({ '/': buildPackage(join(stage.temporary, 'shuffled'), own) });
    const learner = await stage.visit({}, `${server.origin}/index.html#page-4`);
    const walk = async () => {
        const seen = [];
        for (let i = 0; i < names.length; ++i) {
            seen.push((await learner.page.locator('.flashcard:visible').innerText()).trim());
            await learner.judgeCards('fcwords', false);
        }
        return seen;
    };
    const order = await walk();
    assert.deepEqual([...order].sort(), names);
    assert.notDeepEqual(order, names);
    await learner.page.reload();
    await learner.title('One true handover');
    assert.deepEqual(await walk(), order);
    server.close();
    await learner.context.close();
});

test('printed, all cards are there with both sides, and nothing to press', usual, async () => {
    const learner = await visit();
    await learner.judgeCards('fcwords', true);
    await learner.page.emulateMedia({ media: 'print' });
    const block = learner.page.locator('#b-fcwords');
    assert.equal(await block.locator('.card-front:visible').count(), 4);
    assert.equal(await block.locator('.card-back:visible').count(), 4);
    assert.equal(await block.getByRole('button').count(), 0);
    assert.doesNotMatch(await block.innerText(), /Still to learn/);
    await learner.context.close();
});

test('a card turns without motion for who wants none', usual, async () => {
    const learner = await visit({ reducedMotion: 'reduce' });
    await learner.page.locator('#b-fcwords .flashcard:visible').click();
    const moving = await learner.page.locator('#b-fcwords .card-back:visible').evaluate((back) => back.getAnimations().length);
    assert.equal(moving, 0);
    await learner.context.close();
    const other = await visit({ reducedMotion: 'no-preference' });
    await other.page.locator('#b-fcwords .flashcard:visible').click();
    assert.match(await other.page.locator('#b-fcwords .card-back:visible').evaluate((back) => getComputedStyle(back).animationName), /turns/);
    await other.context.close();
});
