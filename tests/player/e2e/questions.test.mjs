// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every kind of question as a learner answers it, by mouse, finger and keyboard.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { violations } from '../support/axe.mjs';
import { noBrowser } from '../support/browser.mjs';
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
    assert.match(await form.locator('.order-row').nth(2).innerText(), /Follows the right line/);
    assert.match(await form.locator('.order-row').nth(3).innerText(), /In its place, but behind the wrong line/);
    assert.equal(await form.locator('.order-row.is-right').count(), 1, 'as many as parts are right: 1 of 3');
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

test('a picture is chosen by its card or with arrow keys: chosen by frame and mark, right and wrong by words', usual, async () => {
    const learner = await visit();
    await turnTo(learner, 3);
    const { page } = learner;
    const form = page.locator('#b-qpicture');
    const says = () => form.locator('.feedback').innerText();
    const card = (alt) => form.locator('label.option', { has: page.getByAltText(alt) });
    const radio = (alt) => form.getByRole('radio', { name: alt });
    assert.match(await form.locator('.tag').innerText(), /Choose one picture/);
    assert.deepEqual(await form.getByRole('radio').evaluateAll((all) => new Set(all.map((one) => one.name)).size), 1);
    await form.locator('button[type=submit]').click();
    assert.match(await says(), /choose an answer first/);
    const frame = () => card('all quiet').evaluate((label) => getComputedStyle(label).boxShadow);
    const before = await frame();
    await page.getByAltText('all quiet').click();
    assert.equal(await radio('all quiet').isChecked(), true);
    assert.notEqual(await frame(), before);
    const { width, height } = await page.getByAltText('all quiet').boundingBox();
    assert.ok(Math.abs(width / height - 4 / 3) < 0.05, `${width} by ${height}`);
    await page.keyboard.press('ArrowDown');
    assert.equal(await radio('all quiet').isChecked(), false);
    await radio('all quiet').check();
    await page.keyboard.press('Enter');
    await form.locator('.verdict.wrong').waitFor();
    assert.match(await says(), /Not right\.[^]*Quiet is a feeling\.[^]*start a job right now\?[^]*one more try/);
    assert.match(await card('all quiet').innerText(), /The note on the door\s+Your answer: not right/);
    assert.equal(await form.locator('.is-right').count(), 0);
    const order = () => form.locator('img').evaluateAll((all) => all.map((one) => one.alt));
    const shuffled = await order();
    await page.waitForTimeout(1500);
    await page.reload();
    await learner.title('Try it');
    assert.deepEqual(await order(), shuffled);
    assert.match(await card('all quiet').innerText(), /Your answer: not right/);
    await learner.choosePicture('qpicture', 'four columns');
    assert.match(await says(), /Right\.[^]*by when can be read[^]*without asking/);
    assert.match(await card('four columns').innerText(), /The board\s+Your answer: right/);
    assert.equal(await form.locator('input:enabled').count(), 0);
    learner.assertCalm();
    await learner.context.close();
});

test('an open question is compared with the model answer when it is long enough, and comes back as it was', usual, async () => {
    const learner = await visit();
    await turnTo(learner, 3);
    const { page } = learner;
    const form = page.locator('#b-qopen');
    const compare = form.getByRole('button', { name: 'Compare with the model answer' });
    const text = form.getByLabel('Your answer');
    const says = () => form.locator('.feedback').innerText();
    assert.equal(await form.getByText('Then I say it back').isVisible(), false);
    assert.match(await form.innerText(), /no points[^]*Words: 0 of at least 8[^]*kept in this browser only/);
    await compare.click();
    assert.match(await says(), /type an answer first/);
    await text.fill('What is open?');
    assert.match(await form.innerText(), /Words: 3 of at least 8/);
    assert.equal(await says(), '');
    await compare.click();
    assert.match(await says(), /Words still missing:\s5/);
    assert.equal(await form.getByText('Then I say it back').isVisible(), false);
    assert.equal(await text.evaluate((area) => area === document.activeElement), true);
    await page.waitForTimeout(1700);
    await page.reload();
    await learner.title('Try it');
    assert.equal(await text.inputValue(), 'What is open?');

    await text.fill('What is open,\n<b>when</b> do I look, and why?');
    await compare.click();
    await form.getByText('Then I say it back').waitFor();
    assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Model answer');
    assert.equal(await form.locator('.written').innerText(), 'What is open,\n<b>when</b> do I look, and why?');
    assert.equal(await text.isVisible() || await compare.isVisible(), false);
    await form.getByLabel('It asks for a time.').check();
    assert.equal(await form.locator('.found').innerText(), '1 of 3 found. You can change your answer and compare again.');
    await page.waitForTimeout(1500);
    await page.reload();
    await learner.title('Try it');
    assert.match(await form.locator('.written').innerText(), /<b>when<\/b> do I look/);
    assert.equal(await form.getByLabel('It asks for a time.').isChecked(), true);
    assert.equal(await form.getByLabel('something back').isChecked(), false);
    await form.getByLabel('something back').check();
    await form.getByLabel('what is open').check();
    assert.equal(await form.locator('.found').innerText(), '3 of 3 found.');
    learner.assertCalm();
    await learner.context.close();
});

test('an open question is answered and changed with the keyboard, and the count is said in a pause, not at each key', usual, async () => {
    const learner = await visit();
    await turnTo(learner, 3);
    const { page } = learner;
    const form = page.locator('#b-qopen');
    const told = () => form.locator('.writing [role=status]').textContent();
    const press = async (...keys) => {
        for (const one of keys) {
            await page.keyboard.press(one);
        }
    };
    await form.getByLabel('Your answer').focus();
    await page.keyboard.type('one two three four');
    assert.equal(await told(), '');
    await page.waitForFunction(() => document.querySelector('#b-qopen .writing [role=status]').textContent === 'Words: 4 of at least 8');
    await page.keyboard.type(' five six seven eight');
    assert.equal(await told(), 'Words: 4 of at least 8');
    await page.waitForFunction(() => document.querySelector('#b-qopen .writing [role=status]').textContent === 'Words: 8, that is enough');
    await press('Tab', 'Enter');
    await form.getByText('Then I say it back').waitFor();
    await press('Tab', 'Space');
    assert.equal(await form.locator('.look-for input').first().isChecked(), true);
    await press('Shift+Tab', 'Enter');
    await page.keyboard.type(' nine');
    assert.match(await form.getByLabel('Your answer').inputValue(), / nine/);
    assert.equal(await form.getByText('Then I say it back').isVisible(), true);
    await page.reload();
    await learner.title('Try it');
    assert.match(await form.getByLabel('Your answer').inputValue(), / nine/); // begun anew, not compared yet
    await form.getByLabel('Your answer').focus();
    await press('Tab', 'Enter');
    assert.match(await form.locator('.written').innerText(), / nine/);
    assert.equal(await form.locator('.look-for input').first().isChecked(), true);
    await learner.context.close();
});

test('a long text makes its room higher, also after a visit elsewhere', usual, async () => {
    const learner = await visit({ viewport: { width: 320, height: 600 } });
    await turnTo(learner, 3);
    const text = learner.page.locator('#b-qopen textarea');
    const height = async () => (await text.boundingBox()).height;
    const empty = await height();
    await text.fill('A line that is long enough to be broken.\n'.repeat(12));
    const full = await height();
    assert.ok(full > empty * 2, `${empty} to ${full}`);
    assert.equal(await text.evaluate((area) => area.scrollHeight > area.clientHeight), false);
    assert.ok(await learner.page.evaluate(() => document.documentElement.scrollWidth) <= 320);
    await learner.page.waitForTimeout(1500);
    await learner.page.reload();
    await learner.title('Try it');
    assert.equal(await height(), full);
    await learner.context.close();
});

test('an LMS gets the beginning of each open answer that is compared, once, and the learner is told so', usual, async () => {
    const learner = await stage.learner();
    await learner.launch();
    await turnTo(learner, 3);
    let form = learner.course.locator('#b-qopen');
    const compare = (name) => form.getByRole('button', { name }).click();
    const again = async () => {
        await learner.launch();
        await learner.title('Try it');
        form = learner.course.locator('#b-qopen');
    };
    assert.match(await form.innerText(), /Your platform gets its first 250 characters when you compare/);
    await form.locator('textarea').fill(`One two three four five\nsix seven eight. ${'x'.repeat(300)}`);
    await compare('Compare with the model answer');
    await form.getByLabel('It asks for a time.').check();
    await compare('Change my answer');
    await compare('Compare again');
    await compare('Change my answer');
    await form.locator('textarea').fill('Nine ten eleven twelve thirteen fourteen fifteen sixteen.');
    await compare('Compare again');
    await learner.page.waitForTimeout(1500);
    await learner.closeTab();
    const { log, values } = await learner.lmsAfterwards();
    Learner.assertClean(log);
    const of = (part) => Object.keys(values).filter((name) => name.endsWith(`.${part}`) && name.includes('interactions')).map((name) => values[name]);
    assert.deepEqual([of('id'), of('type'), of('result'), of('pattern')], [['q_qopen_1', 'q_qopen_2r1'], ['fill-in', 'fill-in'], ['neutral', 'neutral'], []]);
    const [first, second] = of('student_response');
    assert.match(first, /^One two three four five six seven eight\. x+$/);
    assert.equal(first.length, 250);
    assert.equal(second, 'Nine ten eleven twelve thirteen fourteen fifteen sixteen.');
    assert.equal(values['cmi.core.score.raw'], undefined);

    await again();
    assert.equal(await form.locator('.written').innerText(), second);
    await learner.page.evaluate(() => Object.keys(localStorage).filter((name) => name.includes('note')).forEach((name) => localStorage.removeItem(name)));
    await learner.closeTab();
    await again();
    assert.match(await form.locator('.my-answer').innerText(), /You answered this earlier; what you typed is not in this browser\.[^]*Change my answer/);
    assert.equal(await form.getByLabel('It asks for a time.').isChecked(), true);
    learner.assertCalm();
    await learner.context.close();
});

/** What is said about single gaps stands below the text and describes them. */
async function assertRemarks(learner, form, remarks) {
    const items = form.locator('.gap-feedback li');
    assert.deepEqual((await items.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim()), remarks);
    const described = await form.locator('.gap [aria-describedby]').evaluateAll((all) => all.map((one) => [
        one.getAttribute('aria-label'), document.getElementById(one.getAttribute('aria-describedby')).textContent,
    ]));
    assert.equal(described.length, remarks.length);
    described.forEach(([name, words]) => assert.ok(words.startsWith(name), words));
    assert.deepEqual(await violations(learner.page), []);
}

test('gaps are filled by typing: all of them, each marked after a try, and the text is there again after a visit elsewhere', usual, async () => {
    const learner = await visit();
    await turnTo(learner, 3);
    const form = learner.page.locator('#b-qfill');
    const says = () => form.locator('.feedback').innerText();
    const gap = (n) => form.getByLabel(`Gap ${n} of 3`);
    await learner.fill('qfill', ['normal']);
    assert.match(await says(), /fill in every gap first/);
    await gap(2).focus();
    await learner.page.keyboard.type('opn');
    await learner.page.keyboard.press('Tab');
    await learner.page.keyboard.type('nods');
    await learner.page.keyboard.press('Enter');
    await form.locator('.verdict.partly').waitFor();
    assert.match(await says(), /Partly right\. 1 of 3\.[^]*Go through the four words[^]*one more try/);
    assert.deepEqual(await form.locator('.gap').evaluateAll((all) => all.map((one) => one.className)), ['gap is-right', 'gap is-wrong', 'gap is-wrong']);
    assert.equal(await form.locator('ins').count(), 0); // no word is told while a try is left
    assert.equal(await form.locator('.gap-feedback').isVisible(), false);
    await learner.page.reload();
    await learner.title('Try it');
    assert.equal(await gap(3).inputValue(), 'nods');
    await learner.fill('qfill', ['normel', 'open', 'nods']);
    assert.match(await says(), /Partly right\. 2 of 3\.[^]*The right words stand in the text/);
    assert.deepEqual(await form.locator('ins').allInnerTexts(), ['normal', 'repeats']); // a slip, and a wrong word
    assert.equal(await gap(1).getAttribute('readonly'), '');
    await assertRemarks(learner, form, ['Gap 2 of 3 What is done need not be said.']);
    await learner.context.close();
});

test('gaps are filled from lists, by keyboard as well, with the right words at the end', usual, async () => {
    const learner = await visit();
    await turnTo(learner, 3);
    const form = learner.page.locator('#b-qlists');
    const says = () => form.locator('.feedback').innerText();
    const gap = (n) => form.getByLabel(`Gap ${n} of 3`);
    const words = (n) => gap(n).locator('option').allInnerTexts();
    assert.deepEqual((await words(2)).sort(), ['06:30', '10:00', '8 °C', 'Choose…']);
    assert.deepEqual(await words(2), await words(3));
    await learner.fill('qlists', [0, 0]);
    assert.match(await says(), /fill in every gap first/);
    await gap(3).focus();
    await learner.page.keyboard.type('8');
    await learner.page.keyboard.press('Tab');
    await learner.page.keyboard.press('Enter');
    await form.locator('.verdict.partly').waitFor();
    assert.match(await says(), /Partly right\. 2 of 3\.[^]*On which can the other one act[^]*one more try/);
    assert.equal(await form.locator('.gap.is-right, .gap.is-wrong').count(), 0);
    await learner.page.waitForTimeout(1500);
    await learner.page.reload();
    await learner.title('Try it');
    assert.equal(await gap(2).inputValue(), '0');
    await form.locator('button[type=submit]').click();
    assert.match(await says(), /The right words stand in the text/);
    assert.match(await form.locator('.gap').nth(1).innerText(), /Your answer: not right[^]*Right answer:[^]*06:30/);
    assert.equal(await form.locator('select:enabled').count(), 0);
    await assertRemarks(learner, form, ['Gap 3 of 3 A limit is a number that one can read.']);
    await learner.context.close();
});
