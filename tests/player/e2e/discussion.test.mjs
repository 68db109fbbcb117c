// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Discussions as a learner prepares them: a draft, a copy of it, and the word that it was posted.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { violations } from '../support/axe.mjs';
import { noBrowser, serve } from '../support/browser.mjs';
import { buildPackage } from '../support/build-package.mjs';
import { fullCourse } from '../support/fullcourse.mjs';
import { Learner, openStage, question } from '../support/stage.mjs';

const usual = { skip: noBrowser, timeout: 90000 };
const workPage = 4;
const draft = 'At six the cabinet was at 7 degrees, and nobody had written who looks next.';
let stage;

before(async () => {
    stage = noBrowser ? null : await openStage();
});

after(async () => {
    if (stage) {
        await stage.close();
    }
});

/** A learner on the page with the discussion. */
async function visit(options, address) {
    const learner = await stage.visit(options, address);
    await learner.turnTo(workPage);
    return { learner, page: learner.page, card: learner.page.locator('#b-dstalk') };
}

/** A package with nothing but this block on its first page, served; `close` it in the end. */
async function only(name, block) {
    const course = fullCourse({ id: `only-${name}000001` });
    course.modules[0].pages[0].blocks = [block];
    return serve({ '/': buildPackage(join(stage.temporary, name), course) });
}

const focused = (page) => page.evaluate(() => document.activeElement.tagName);

test('it says what is discussed, where, by when and how much', usual, async () => {
    const { learner, card } = await visit();
    assert.match(await card.innerText(), /Discussion\s+What did your sheet not hold\?/);
    const facts = (await card.locator('dl > div').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
    assert.deepEqual(facts, ['Where in the forum of the course Open the discussion (opens in a new tab)', 'By when before the virtual class',
        'Length about 80 words', 'Replies answer 2 contributions of others']);
    const ways = await card.getByRole('link').evaluate((link) => [link.href, link.target, link.rel]);
    assert.deepEqual(ways, ['https://lms.example.org/forum?id=7', '_blank', 'noopener']);
    assert.deepEqual(learner.outside, []);
    learner.assertCalm();
    await learner.context.close();
});

test('draft and ticks are there again; the words are counted, and nobody gets them', usual, async () => {
    const { learner, page, card } = await visit();
    const text = card.getByLabel('Your draft');
    await text.fill(draft);
    assert.equal(await card.locator('.word-count').innerText(), 'Words: 15 of about 80');
    await card.getByLabel('One thing that fell through').check();
    assert.match(await card.innerText(), /Kept in this browser only, and sent to nobody/);
    await page.locator('.pager').getByRole('button', { name: 'Back' }).click();
    await learner.title('Try it');
    await learner.next();
    await card.waitFor();
    assert.equal(await text.inputValue(), draft);
    assert.deepEqual(await card.locator('input').evaluateAll((boxes) => boxes.map((box) => box.checked)), [true, false, false]);
    assert.deepEqual(learner.outside, []);
    await learner.context.close();
});

test('the draft is copied; where the clipboard is closed, the old way, and by hand at last', usual, async () => {
    const { learner, page, card } = await visit({ permissions: ['clipboard-read', 'clipboard-write'] });
    const copy = card.getByRole('button', { name: 'Copy the draft' });
    await copy.click();
    await card.getByText('There is no draft to copy yet').waitFor();
    assert.equal(await focused(page), 'TEXTAREA');
    await card.getByLabel('Your draft').fill(draft);
    assert.equal(await card.locator('.feedback').innerText(), '');
    await copy.click();
    await card.getByText('Copied.').waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), draft);

    await card.getByLabel('Your draft').fill('Once more.');
    await page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('closed'));
    });
    await copy.click();
    await card.getByText('Copied.').waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), 'Once more.');
    assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Copy the draft');

    await page.evaluate(() => {
        document.execCommand = () => false;
    });
    await copy.click();
    await card.getByText('Your draft is selected').waitFor();
    const selected = await page.evaluate(() => document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd));
    assert.equal(selected, 'Once more.');
    learner.assertCalm();
    await learner.context.close();
});

test('posted is what the learner says: the LMS hears it once, without points, and it stays said', usual, async () => {
    const learner = await stage.learner();
    await learner.launch();
    await learner.turnTo(workPage);
    const card = learner.course.locator('#b-dstalk');
    await card.getByLabel('Your draft').fill(draft);
    await card.getByLabel('A question to the others').check();
    await card.getByRole('button', { name: 'I have posted it' }).click();
    await card.getByText('Posted, as you say. This course cannot see the discussion.').waitFor();
    assert.equal(await card.getByRole('button', { name: 'I have posted it' }).count(), 0);
    assert.equal(await learner.page.evaluate(() => document.activeElement.contentDocument.activeElement.className), 'feedback');
    await card.getByLabel('Your draft').fill('Something else.');
    await card.getByText('Posted, as you say').waitFor();
    await learner.untilCommitted((values) => Object.values(values).includes('posted'));
    await learner.page.waitForTimeout(1500);
    await learner.closeTab();
    const { log, values } = await learner.lmsAfterwards();
    Learner.assertClean(log);
    const of = Object.keys(values).filter((name) => /^cmi\.interactions\.\d+\.id$/.test(name) && values[name].startsWith('q_dstalk'));
    assert.equal(of.length, 1);
    const place = of[0].replace(/id$/, '');
    assert.deepEqual(['id', 'type', 'student_response', 'result'].map((name) => values[place + name]), ['q_dstalk_1', 'performance', 'posted', 'neutral']);
    assert.ok(!JSON.stringify([values, log]).includes('cabinet')); // the draft is nobody else's
    await learner.launch();
    await learner.title('One true handover');
    await learner.course.locator('#b-dstalk').getByText('Posted, as you say').waitFor();
    assert.equal(await learner.course.locator('#b-dstalk').getByLabel('A question to the others').isChecked(), true);
    learner.assertCalm();
    await learner.context.close();
});

test('no state of it has an accessibility fault, light or dark, and everything is done with the keyboard', usual, async () => {
    for (const colorScheme of ['light', 'dark']) {
        const { learner, page, card } = await visit({ colorScheme, viewport: { width: 320, height: 640 } });
        assert.deepEqual(await violations(page), []);
        await card.locator('input').first().focus();
        await page.keyboard.press('Space');
        for (let i = 0; i < 3; ++i) {
            await page.keyboard.press('Tab');
        }
        assert.equal(await focused(page), 'TEXTAREA');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await card.getByText('no draft to copy').waitFor();
        await page.keyboard.type(draft);
        await page.keyboard.press('Tab');
        await page.keyboard.press('Tab');
        assert.deepEqual(await violations(page), []);
        await page.keyboard.press('Enter');
        await card.getByText('Posted, as you say').waitFor();
        assert.deepEqual(await violations(page), []);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
        learner.assertCalm();
        await learner.context.close();
    }
});

test('what is not said leaves no empty line behind', usual, async () => {
    const bare = { id: 'dstalk', n: 24, kind: 'discussion', promptHtml: '<p>What now?</p>', replies: 1 };
    const server = await only('bare', bare);
    const learner = await stage.visit({}, `${server.origin}/index.html`);
    const card = learner.page.locator('#b-dstalk');
    assert.deepEqual(await card.locator('dl > div').allInnerTexts().then((all) => all.map((text) => text.replace(/\s+/g, ' '))),
        ['Replies answer one contribution of somebody else']);
    assert.equal(await card.locator('fieldset').count(), 0);
    await card.getByLabel('Your draft').fill('one two');
    assert.equal(await card.locator('.word-count').innerText(), '');
    assert.deepEqual(await violations(learner.page), []);
    await learner.context.close();
    server.close();
});

test('a browser that keeps nothing says so', usual, async () => {
    const { learner, page, card } = await visit();
    await page.evaluate(() => {
        Storage.prototype.setItem = () => {
            throw new Error('full');
        };
    });
    await card.getByLabel('Your draft').fill('x');
    await card.getByText('This browser keeps no text: copy your draft').waitFor();
    await learner.context.close();
});

test('printed, it is the prompt, the facts and the draft', usual, async () => {
    const { learner, page, card } = await visit();
    await card.getByLabel('Your draft').fill(draft);
    await page.emulateMedia({ media: 'print' });
    for (const shown of ['What did your sheet', 'before the virtual class', 'One thing that fell through']) {
        assert.equal(await card.getByText(shown).isVisible(), true, shown);
    }
    assert.equal(await card.getByLabel('Your draft').isVisible(), true);
    assert.equal(await card.getByRole('button').count(), 0);
    assert.equal(await card.getByText('Kept in this browser').isVisible(), false);
    await learner.context.close();
});

test('from right to left, in Arabic', usual, async () => {
    const course = fullCourse({ language: 'ar', interfaceLanguage: 'ar', dir: 'rtl', id: 'arabic000002' });
    course.modules[0].pages[0].blocks = [question('dstalk')];
    const server = await serve({ '/': buildPackage(join(stage.temporary, 'ar'), course) });
    const learner = await stage.visit({ viewport: { width: 375, height: 700 } }, `${server.origin}/index.html`);
    const card = learner.page.locator('#b-dstalk');
    const [term, definition] = await Promise.all(['dt', 'dd'].map((part) => card.locator(part).first().boundingBox()));
    assert.ok(term.x + term.width > definition.x + definition.width - 1);
    await card.getByRole('button', { name: 'لقد نشرتها' }).click();
    await card.getByText('نُشرت، كما تقول').waitFor();
    assert.deepEqual(await violations(learner.page), []);
    await learner.context.close();
    server.close();
});
