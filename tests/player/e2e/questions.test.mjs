// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every kind of question as a learner answers it, by mouse, finger and keyboard; and the practical activity.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { noBrowser } from '../support/browser.mjs';
import { buildPackage } from '../support/build-package.mjs';
import { fullCourse, titles } from '../support/fullcourse.mjs';
import { Learner, openStage, question } from '../support/stage.mjs';

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

/** A learner on the package itself, without an LMS. */
const visit = (...how) => stage.visit(...how);
const turnTo = (learner, number) => learner.turnTo(number);

test('an empty answer is not counted, tries are, and the model answer comes last', usual, async () => {
    const learner = await visit();
    await turnTo(learner, 3);
    const form = learner.page.locator('#b-qpractise');
    await form.locator('button[type=submit]').click();
    assert.match(await form.locator('.feedback').innerText(), /choose an answer first/);
    await learner.answer('qpractise', [0]);
    assert.match(await form.locator('.feedback').innerText(), /Not right\.[^]*Quiet is a feeling[^]*Look for a name[^]*one more try/);
    assert.equal(await form.locator('.option.is-right').count(), 0);
    await learner.answer('qpractise', [2]);
    assert.match(await form.locator('.feedback').innerText(), /The right answer is marked/);
    assert.match(await form.locator('.option.is-right').innerText(), /Ada calls[^]*Right answer/);
    assert.equal(await form.locator('input:enabled').count(), 0);
    assert.equal(await form.locator('button[type=submit]').isVisible(), false);
    await learner.answer('qseveral', [0, 1]);
    assert.match(await learner.page.locator('#b-qseveral .feedback').innerText(), /Partly right\. 2 of 3\./);
    assert.match(await learner.page.locator('#b-qseveral').innerText(), /First of all\./);
    await learner.context.close();
});

test('a word is typed: a slip is told, and what was typed is there again after a visit elsewhere', usual, async () => {
    const learner = await visit();
    await turnTo(learner, 3);
    const form = learner.page.locator('#b-qword');
    const says = () => form.locator('.feedback').innerText();
    await learner.type('qword', ' ');
    assert.match(await says(), /type an answer first/);
    await learner.type('qword', 'open.');
    assert.match(await says(), /Not right\.[^]*Nothing has been begun here\.[^]*What are you to do[^]*one more try/);
    await form.locator('input[type=text]').fill('wacth');
    await learner.page.keyboard.press('Enter');
    await form.locator('.verdict.right').waitFor();
    assert.match(await says(), /Right\.[^]*It is spelled “Watch”[^]*Whoever hears it/);
    await learner.page.reload();
    await learner.title('Try it');
    assert.equal(await form.locator('input[type=text]').inputValue(), 'wacth');
    assert.match(await says(), /It is spelled “Watch”/);
    await learner.context.close();
});

test('a number is typed: no number or no unit costs no try, and the model answer says what may be off', usual, async () => {
    const learner = await visit();
    await turnTo(learner, 3);
    const form = learner.page.locator('#b-qcount');
    const says = () => form.locator('.feedback').innerText();
    assert.match(await form.locator('.tag').innerText(), /Type a number and its unit \(min, h\)/);
    await learner.type('qcount', 'four');
    assert.match(await says(), /type a number/);
    await learner.type('qcount', '4');
    assert.match(await says(), /add a unit \(min, h\)/);
    await learner.type('qcount', '60 MIN');
    assert.match(await says(), /Not right\.[^]*half of two[^]*How many degrees[^]*one more try/);
    await learner.type('qcount', '4 days');
    assert.match(await says(), /Not right\.[^]*not one of these: min, h\.[^]*A right answer: 240\u00a0min\u00a0±\u00a05\u00a0%/);
    assert.equal(await form.locator('input[type=text]').getAttribute('readonly'), '');
    await learner.context.close();
});

test('lines are matched by keyboard or mouse: all of them, part by part, with the right ones shown at the end', usual, async () => {
    const learner = await visit();
    await turnTo(learner, 3);
    const form = learner.page.locator('#b-qpairs');
    const says = () => form.locator('.feedback').innerText();
    await learner.match('qpairs', [0, 1]);
    assert.match(await says(), /choose something for every line/);
    await form.getByLabel('Door 3 sticks').focus();
    await learner.page.keyboard.type('Yours');
    await learner.page.keyboard.press('Tab');
    await learner.page.keyboard.press('Enter');
    await form.locator('.verdict.partly').waitFor();
    assert.match(await says(), /Partly right\. 2 of 3\.[^]*What has been begun[^]*one more try/);
    assert.equal(await form.locator('.pair.is-right, .pair.is-wrong').count(), 0);
    await learner.page.reload();
    await learner.title('Try it');
    assert.equal(await form.getByLabel('Door 3 sticks').inputValue(), '3');
    await learner.match('qpairs', [0, 1, 0]);
    assert.match(await says(), /What belongs to each line is shown/);
    assert.match(await form.locator('.pair-row').nth(0).innerText(), /Your answer: right[^]*It says how things stand/);
    assert.match(await form.locator('.pair-row').nth(2).innerText(), /Your answer: not right\s+Right answer: Watch/);
    assert.equal(await form.locator('select:enabled').count(), 0);
    await learner.context.close();
});

test('lines are put into groups, by mouse and by arrow keys, in another order than the author\'s', usual, async () => {
    const learner = await visit();
    await turnTo(learner, 3);
    const form = learner.page.locator('#b-qsort');
    const says = () => form.locator('.feedback').innerText();
    const chosen = (text) => form.getByRole('radiogroup', { name: text }).locator('input:checked');
    await learner.sort('qsort', { 'Lift B': 'Say', 'Job 1': 'Read', trolleys: 'Read' });
    assert.match(await says(), /choose something for every line/);
    await chosen('trolleys').focus();
    await learner.page.keyboard.press('ArrowRight');
    assert.equal(await chosen('trolleys').inputValue(), '2');
    await learner.sort('qsort', { Noor: 'Skip' });
    assert.match(await says(), /Partly right\. 3 of 4\.[^]*What can be looked up[^]*one more try/);
    await learner.page.waitForTimeout(1500);
    await learner.page.reload();
    await learner.title('Try it');
    assert.equal(await chosen('Noor').inputValue(), '2');
    await form.locator('button[type=submit]').click();
    const row = (text) => form.locator('.pair-row', { hasText: text });
    assert.match(await row('Noor').innerText(), /Your answer: not right\s+Right answer: Say/);
    assert.match(await row('Job 1').innerText(), /Your answer: right\s+It stands on the sheet\./);
    assert.equal(await form.locator('input:enabled').count(), 0);
    await learner.context.close();
});

test('lines are put in order with the keyboard, which says where a line is, and part by part', usual, async () => {
    const learner = await visit();
    await turnTo(learner, 3);
    const { page } = learner;
    const form = page.locator('#b-qorder');
    const says = () => form.locator('.feedback').innerText();
    const order = async () => (await form.locator('.order-text').allInnerTexts()).map((text) => text.trim().split(':')[0]).join();
    assert.notEqual(await order(), 'Now,Open,Watch,Yours');
    await learner.order('qorder', ['Watch', 'Now', 'Open', 'Yours']);
    await form.locator('.verdict.partly').waitFor();
    assert.match(await says(), /Partly right\. 1 of 3\.[^]*What must one know first\?[^]*one more try/);
    assert.equal(await form.locator('.is-right, .is-wrong').count(), 0);
    await form.getByRole('button', { name: 'Move down: Watch' }).focus();
    await page.keyboard.press('Enter');
    assert.equal(await order(), 'Now,Watch,Open,Yours');
    assert.equal(await page.evaluate(() => document.activeElement.getAttribute('aria-label')), 'Move down: Watch: sentence 3');
    await page.getByText('Watch: sentence 3: now in place 2 of 4.').waitFor({ state: 'attached' });
    await form.getByRole('button', { name: 'Move up: Watch' }).focus();
    await page.keyboard.press('Enter'); // at the top there is no further up, the focus goes to the way down
    assert.equal(await page.evaluate(() => document.activeElement.getAttribute('aria-label')), 'Move down: Watch: sentence 3');
    await form.locator('button[type=submit]').click();
    assert.match(await says(), /The right order:\s+(\d\. ?)?Now: sentence 1[^]*Yours: sentence 4/);
    assert.match(await form.locator('.order-row').nth(0).innerText(), /Belongs in place 3/);
    assert.match(await form.locator('.order-row').nth(3).innerText(), /In its right place/);
    assert.equal(await form.locator('.order-buttons:visible').count(), 0);
    await page.reload();
    await learner.title('Try it');
    assert.equal(await order(), 'Watch,Now,Open,Yours');
    await learner.context.close();
});

test('lines are dragged by their grip, with a mouse and with a finger', usual, async () => {
    const learner = await visit({ hasTouch: true });
    await turnTo(learner, 3);
    const { page } = learner;
    const form = page.locator('#b-qorder');
    const order = async () => (await form.locator('.order-text').allInnerTexts()).map((text) => text.trim().split(':')[0]);
    const before = await order();
    await form.scrollIntoViewIfNeeded();
    const middle = async (row) => {
        const box = await row.locator('.grip').boundingBox();
        return [box.x + box.width / 2, box.y + box.height / 2];
    };
    const first = await middle(form.locator('.order-row').nth(0));
    const last = await middle(form.locator('.order-row').nth(3));
    await page.mouse.move(...first);
    await page.mouse.down();
    await page.mouse.move(last[0], last[1] + 8, { steps: 12 });
    await page.mouse.up();
    assert.deepEqual(await order(), [...before.slice(1), before[0]]);
    assert.equal(await form.locator('.is-dragged').count(), 0);
    const touch = await learner.context.newCDPSession(page);
    const point = (at) => [{ x: at[0], y: at[1] }];
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: point(last) });
    for (let step = 1; step <= 12; ++step) {
        const y = last[1] + ((first[1] - 8 - last[1]) * step) / 12;
        await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: point([last[0], y]) });
    }
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    assert.deepEqual(await order(), before);
    await learner.context.close();
});

test('a story is walked: the choice, its consequence and the next situation, to a middling end, and then to a good one', usual, async () => {
    const learner = await visit();
    await turnTo(learner, 3);
    const form = learner.page.locator('#b-qstory');
    const says = () => form.locator('.feedback').innerText();
    const parts = form.locator('.story-part');
    assert.match(await form.locator('.tag').innerText(), /For practice[^]*Decide what to do/);
    await learner.decide('qstory', 'Ask for the four');
    assert.equal(await parts.count(), 2);
    assert.match(await parts.nth(0).innerText(), /All quiet[^]*Your choice:\s+Ask for the four sentences now/);
    assert.match(await parts.nth(1).innerText(), /Sam sighs[^]*Lift B is out/);
    assert.equal(await parts.nth(0).getByRole('button').count(), 0);
    assert.equal(await says(), '');
    await learner.decide('qstory', 'Thanks');
    assert.match(await says(), /This could have ended better\.[^]*one more try/);
    await form.getByRole('button', { name: 'Begin again' }).click();
    assert.equal(await parts.count(), 1);
    await learner.decide('qstory', 'Ask for the four', 'Say it again', 'Ask for the four', 'Who calls whom');
    assert.equal(await parts.count(), 5);
    assert.match(await says(), /This ended well\./);
    await form.getByRole('button', { name: 'Try another way' }).click();
    await learner.decide('qstory', 'Let Sam go', 'Continue');
    assert.match(await says(), /This did not end well\./);
    await learner.page.reload();
    await learner.title('Try it');
    assert.match(await says(), /This ended well\./); // what one tries for oneself changes nothing
    assert.equal(await parts.count(), 5);
    learner.assertCalm();
    await learner.context.close();
});

test('a story is walked by keyboard alone, and who leaves in the middle comes back there', usual, async () => {
    const learner = await visit();
    await turnTo(learner, 3);
    const { page } = learner;
    const form = page.locator('#b-qstory');
    const focused = () => page.evaluate(() => document.activeElement.innerText.trim());
    const press = async (...keys) => {
        for (const key of keys) {
            await page.keyboard.press(key);
        }
    };
    await form.getByRole('button', { name: 'Ask for' }).focus();
    await press('Enter');
    assert.match(await focused(), /^Sam sighs/); // the new part: what came of it, then what happens
    assert.match(await page.locator('p.unseen[role=status]').innerText(), /Sam sighs[^]*Lift B is out/);
    await press('Tab');
    assert.match(await focused(), /Who calls whom/);
    await page.reload();
    await learner.title('Try it');
    assert.equal(await form.locator('.story-part').count(), 2);
    assert.equal(await form.locator('.verdict').count(), 0);
    await form.getByRole('button', { name: 'Who calls whom' }).focus();
    await press('Tab', 'Space');
    assert.match(await focused(), /^At eight/);
    await press('Tab');
    assert.equal(await focused(), 'Begin again');
    await press('Enter');
    assert.match(await focused(), /^Sam\s+“All quiet/);
    await page.reload();
    await learner.title('Try it');
    assert.match(await form.locator('.feedback').innerText(), /earlier result counts: This could have ended better/);
    await form.getByRole('button', { name: 'Let Sam go' }).focus();
    await press('Enter', 'Tab', 'Enter');
    assert.match(await form.locator('.feedback').innerText(), /This did not end well/);
    assert.equal(await form.getByRole('button', { name: 'Begin again' }).count(), 0);
    learner.assertCalm();
    await learner.context.close();
});

test('on a quiz page a story counts by its points, and the LMS gets the way', usual, async () => {
    const own = fullCourse();
    const page = own.modules[1].pages[1];
    const story = question('qstory');
    [[2, 1], [3, 0, 1], [0]].forEach((points, s) => points.forEach((value, i) => { story.situations[s].choices[i].points = value; }));
    page.blocks.push({ ...story, n: 19, id: 'qtold', counts: true, points: 4, tries: 1, best: 6 });
    own.course.slots.push([1, 6, 4, 6]);
    const folder = buildPackage(join(stage.temporary, 'told'), own);
    const told = await openStage(folder);
    const learner = await told.learner();
    await learner.launch();
    await learner.turnTo(5);
    await learner.answer('qzone');
    await learner.answer('qztwo');
    await learner.answer('qzthree');
    await learner.decide('qtold', 'Ask for the four', 'Who calls whom');
    const form = learner.course.locator('#b-qtold');
    assert.match(await form.locator('.feedback').innerText(), /This ended well\.\s+5 of 6 points on your way\./);
    assert.match(await form.locator('.story-made').nth(1).innerText(), /3 points/);
    await learner.course.locator('.quiz-result .figure').waitFor();
    await learner.untilCommitted((values) => Object.values(values).includes('1.a,2.a'));
    const { log, values } = await learner.lms();
    Learner.assertClean(log);
    const at = Object.keys(values).find((name) => values[name] === '1.a,2.a').replace('student_response', '');
    assert.deepEqual([values[`${at}type`], values[`${at}result`]], ['performance', '0.83']);
    assert.equal(values['cmi.core.score.raw'], '91.66');
    await learner.context.close();
    await told.close();
});

test('options come in another order for other learners, pinned ones stay, and the order stays for one learner', usual, async () => {
    const orders = new Set();
    for (let i = 0; i < 4; ++i) {
        const learner = await visit();
        await turnTo(learner, 3);
        const order = async () => (await learner.page.locator('#b-qpractise .option-text').allInnerTexts()).map((text) => text.slice(0, 12));
        const first = await order();
        assert.equal(first[3], 'None of them');
        await learner.page.waitForFunction((key) => localStorage.getItem(key), `carrel.${fullCourse().course.id}`);
        await learner.page.reload();
        await learner.title('Try it');
        assert.deepEqual(await order(), first);
        orders.add(first.join());
        await learner.context.close();
    }
    assert.ok(orders.size > 1);
});

test('the practical activity: ticks, levels and notes stay, the example comes last, the sheet can be saved', usual, async () => {
    const learner = await visit();
    await turnTo(learner, 4);
    const work = learner.page.locator('#b-ptwork');
    assert.equal(await work.getByText('line 20 at half speed').count(), 0);
    await work.getByLabel('Write Now, Open, Watch, Yours.').check();
    await work.getByRole('button', { name: 'Finish the self-assessment' }).click();
    assert.match(await work.locator('.feedback').innerText(), /choose a level for: Now, Open/);
    await work.getByRole('group', { name: 'Now' }).getByText('Fully').click();
    await work.getByRole('group', { name: 'Open' }).getByText('Partly').click();
    await work.getByLabel('Your notes').fill('Line 20 <b>slow</b>');
    await work.getByRole('button', { name: 'Finish the self-assessment' }).click();
    await work.getByText('line 20 at half speed').waitFor();
    await learner.page.waitForTimeout(1500);
    await learner.page.reload();
    await learner.title(titles[4]);
    assert.equal(await work.getByLabel('Write Now, Open, Watch, Yours.').isChecked(), true);
    assert.equal(await work.getByLabel('Your notes').inputValue(), 'Line 20 <b>slow</b>');
    assert.equal(await work.getByText('line 20 at half speed').count(), 1);
    await work.getByLabel('Your name').fill('Ada & Bob');
    const [download] = await Promise.all([learner.page.waitForEvent('download'), work.getByRole('button', { name: 'Save as a file' }).click()]);
    const sheet = readFileSync(await download.path(), 'utf8');
    assert.match(download.suggestedFilename(), /^ptwork\.html$/);
    assert.match(sheet, /^<!DOCTYPE html>\n<html lang="en" dir="ltr"><head><meta charset="utf-8">/);
    assert.match(sheet, /Ada &amp; Bob[^]*Line 20 &lt;b&gt;slow&lt;\/b&gt;[^]*Now: <strong>Fully<\/strong>[^]*Open: <strong>Partly<\/strong>/);
    assert.match(sheet, new RegExp(String(new Date().getFullYear())));
    learner.assertCalm();
    await learner.context.close();
});
