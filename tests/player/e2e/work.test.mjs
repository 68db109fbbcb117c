// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Activities that nobody corrects, as a learner does them: practical work, lists to tick, surveys, plans.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { buildPackage } from '../support/build-package.mjs';
import { noBrowser } from '../support/browser.mjs';
import { fullCourse, titles } from '../support/fullcourse.mjs';
import { Learner, openStage, question } from '../support/stage.mjs';
import { root } from '../support/tree.mjs';

const usual = { skip: noBrowser, timeout: 90000 };
const page = titles.indexOf('One true handover');
let stage;

before(async () => {
    stage = noBrowser ? null : await openStage();
});

after(async () => {
    if (stage) {
        await stage.close();
    }
});

/** A learner on the page with the activities, without an LMS. */
async function visit(options) {
    const learner = await stage.visit(options);
    await learner.turnTo(page);
    return learner;
}

/** Presses a key until the element with the focus is this one. */
async function tabTo(learner, locator, key = 'Tab') {
    for (let i = 0; i < 80; ++i) {
        if (await locator.evaluate((element) => element === document.activeElement)) {
            return;
        }
        await learner.page.keyboard.press(key);
    }
    assert.fail(`the keyboard does not reach ${locator}`);
}

test('the practical activity: ticks, levels and notes stay, the example comes last, the sheet can be saved', usual, async () => {
    const learner = await visit();
    const work = learner.page.locator('#b-ptwork');
    assert.equal(await work.getByText('line 20 at half speed').count(), 0);
    await work.getByLabel('Write Now, Open, Watch, Yours.').check();
    await work.getByRole('button', { name: 'Finish the self-assessment' }).click();
    assert.match(await work.locator('.feedback').innerText(), /choose a level for: Now, Open/);
    assert.equal(await work.locator('.missing-words:visible').count(), 2);
    assert.equal(await learner.page.evaluate(() => document.activeElement.closest('fieldset').querySelector('legend').innerText), 'Now · please choose a level');
    await work.getByRole('group', { name: 'Now' }).getByText('Fully').click();
    await work.getByRole('group', { name: 'Open' }).getByText('Partly').click();
    await work.getByLabel('Your notes').fill('Line 20 <b>slow</b>');
    await work.getByRole('button', { name: 'Finish the self-assessment' }).click();
    await work.getByText('line 20 at half speed').waitFor();
    assert.equal(await work.locator('.missing-words:visible').count(), 0);
    const rows = async () => (await work.locator('.levels-compared tbody tr').allInnerTexts()).map((row) => row.split(/\s*\t\s*/).join('|'));
    assert.deepEqual(await rows(), ['Now|Fully|Fully', 'Open|Partly|Not yet']);
    await work.getByRole('group', { name: 'Open' }).getByText('Not yet').click(); // one may think again
    assert.deepEqual(await rows(), ['Now|Fully|Fully', 'Open|Not yet|Not yet']);
    await work.getByRole('group', { name: 'Open' }).getByText('Partly').click();
    await learner.page.waitForTimeout(1500);
    await learner.page.reload();
    await learner.title(titles[page]);
    assert.equal(await work.getByLabel('Write Now, Open, Watch, Yours.').isChecked(), true);
    assert.equal(await work.getByLabel('Your notes').inputValue(), 'Line 20 <b>slow</b>');
    assert.equal(await work.getByText('line 20 at half speed').count(), 1);
    assert.deepEqual(await rows(), ['Now|Fully|Fully', 'Open|Partly|Not yet']);
    await learner.page.emulateMedia({ media: 'print' }); // to be filled in with a pen: nothing about the screen, no example
    assert.equal(await work.locator('.about-screen:visible, .exemplar:visible, button:visible').count(), 0);
    await learner.page.emulateMedia({ media: 'screen' });
    assert.match(await work.innerText(), /By when\s+before the next class\s+Who looks at it\s+your shift lead/);
    await work.getByLabel('Your name').fill('Ada & Bob');
    const [download] = await Promise.all([learner.page.waitForEvent('download'), work.getByRole('button', { name: 'Save as a file' }).click()]);
    const sheet = readFileSync(await download.path(), 'utf8');
    assert.match(download.suggestedFilename(), /^ptwork\.html$/);
    assert.match(sheet, /^<!DOCTYPE html>\n<html lang="en" dir="ltr"><head><meta charset="utf-8">/);
    assert.match(sheet, /Ada &amp; Bob[^]*Line 20 &lt;b&gt;slow&lt;\/b&gt;[^]*Now: <strong>Fully<\/strong> – The state is named with a number\.[^]*Open: <strong>Partly<\/strong>/);
    assert.match(sheet, /<dd>before the next class<\/dd>[^]*<dd>your shift lead<\/dd>/);
    assert.equal(sheet.match(/type="checkbox" checked/g).length, 1);
    assert.match(sheet, new RegExp(String(new Date().getFullYear())));
    learner.assertCalm();
    await learner.context.close();
});

test('a list is ticked and unticked, says how far one is, and comes back as it was', usual, async () => {
    const learner = await visit();
    const list = learner.page.locator('#b-cklist');
    const says = () => list.getByRole('status').innerText();
    assert.equal(await list.getByRole('list', { name: 'Checklist' }).getByRole('listitem').count(), 3);
    assert.equal(await says(), '0 of 3 ticked');
    assert.equal(await list.getByRole('button', { name: 'Take all ticks away' }).count(), 0);
    await list.getByLabel('Every open job has a name and a time.').check();
    await list.getByLabel('My colleague has said it back.').check();
    assert.equal(await says(), '2 of 3 ticked');
    await learner.page.waitForTimeout(1500);
    await learner.page.reload();
    await learner.title(titles[page]);
    assert.equal(await says(), '2 of 3 ticked');
    assert.equal(await list.locator('.tick-count .icon').count(), 0);
    await list.getByLabel('Each reading that drifts').check();
    assert.equal(await says(), '3 of 3 ticked');
    assert.equal(await list.locator('.tick-count.work-done .icon').count(), 1);
    await list.getByRole('button', { name: 'Take all ticks away' }).click();
    assert.equal(await says(), '0 of 3 ticked');
    assert.equal(await list.locator('input:checked').count(), 0);
    assert.equal(await list.getByLabel('Every open job has a name and a time.').evaluate((box) => box === document.activeElement), true);
    learner.assertCalm();
    await learner.context.close();
});

test('the reason of an item is told to those who ask, by keyboard as well, and stands on paper', usual, async () => {
    const learner = await visit();
    const list = learner.page.locator('#b-cklist');
    const why = list.getByRole('button', { name: 'Why?' });
    const reason = list.getByText('Only what comes back has arrived.');
    assert.equal(await why.count(), 2); // where there is no reason, none can be asked for
    assert.equal(await reason.isVisible(), false);
    await list.getByLabel('My colleague has said it back.').focus();
    await learner.page.keyboard.press('Space');
    await learner.page.keyboard.press('Tab');
    await learner.page.keyboard.press('Enter');
    assert.equal(await reason.isVisible(), true);
    assert.equal(await why.last().getAttribute('aria-expanded'), 'true');
    assert.equal(await list.getByRole('status').innerText(), '1 of 3 ticked'); // asking ticks nothing
    await learner.page.keyboard.press('Space');
    assert.equal(await reason.isVisible(), false);
    await learner.page.emulateMedia({ media: 'print' });
    assert.equal(await reason.isVisible(), true);
    assert.equal(await why.count(), 0);
    await learner.context.close();
});

test('the list can be saved as a file, whose boxes are as they were and can be ticked there', usual, async () => {
    const learner = await visit();
    const list = learner.page.locator('#b-cklist');
    await list.getByLabel('My colleague has said it back.').check();
    const [download] = await Promise.all([learner.page.waitForEvent('download'), list.getByRole('button', { name: 'Save as a file' }).click()]);
    assert.equal(download.suggestedFilename(), 'cklist.html');
    const saved = await learner.context.newPage();
    await saved.setContent(readFileSync(await download.path(), 'utf8'));
    assert.equal(await saved.locator('h1').innerText(), titles[page]);
    assert.deepEqual(await saved.getByRole('checkbox').evaluateAll((boxes) => boxes.map((box) => box.checked)), [false, false, true]);
    await saved.getByLabel('Every open job has a name and a time.').check();
    assert.equal(await saved.getByText('Only what comes back has arrived.').isVisible(), true);
    learner.assertCalm();
    await learner.context.close();
});

test('the LMS is told once, when all is ticked', usual, async () => {
    const learner = await stage.learner();
    await learner.launch();
    await learner.turnTo(page);
    const list = learner.course.locator('#b-cklist');
    for (let round = 0; round < 2; ++round) {
        for (const box of await list.getByRole('checkbox').all()) {
            await box.check();
        }
        await list.getByRole('button', { name: 'Take all ticks away' }).click();
    }
    await learner.untilCommitted((values) => values['cmi.interactions.0.id'] !== undefined);
    await learner.closeTab();
    const { log, values } = await learner.lmsAfterwards();
    Learner.assertClean(log);
    assert.deepEqual(['id', 'type', 'student_response', 'result'].map((name) => values[`cmi.interactions.0.${name}`]), ['q_cklist_1', 'performance', 'done', 'neutral']);
    assert.equal(values['cmi.interactions.1.id'], undefined);
    learner.assertCalm();
    await learner.context.close();
});

test('a survey is a table of groups, each with the name of its statement, and is answered by arrow keys', usual, async () => {
    const learner = await visit();
    const { page: screen } = learner;
    const form = screen.locator('#b-svshift');
    assert.deepEqual(await form.getByRole('rowheader').allInnerTexts().then((all) => all.map((text) => text.slice(0, 9))), ['After a h', 'I say bac', 'Others ca']);
    const group = form.getByRole('radiogroup', { name: 'Others can act on what I say.' });
    assert.deepEqual(await group.getByRole('radio').evaluateAll((all) => all.map((one) => one.labels[0].textContent)),
        ['Not at all', 'A little', 'Partly', 'Mostly', 'Completely']);
    await tabTo(learner, group.getByRole('radio').first());
    await screen.keyboard.press('Space');
    await screen.keyboard.press('ArrowRight');
    await screen.keyboard.press('ArrowRight');
    assert.equal(await group.getByRole('radio', { name: 'Partly' }).isChecked(), true);
    assert.equal(await form.locator('input:checked').count(), 1);
    // Each level stands under its name, and is a target that a finger meets.
    const places = await form.locator('.level-heads span').evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().left)));
    assert.deepEqual(await group.locator('label').evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().left))), places);
    assert.ok((await group.locator('label').evaluateAll((all) => all.every((one) => one.offsetHeight >= 40 && one.offsetWidth >= 40))));
    await learner.context.close();
});

test('on a phone, and with many or long levels, the levels stand below their statement in words', usual, async () => {
    const shows = (learner) => learner.page.locator('#b-svshift .chip span').first().evaluate((words) => words.offsetWidth > 20);
    const phone = await visit({ viewport: { width: 320, height: 640 } });
    assert.equal(await shows(phone), true);
    assert.ok(await phone.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    await phone.context.close();
    const wide = await visit();
    assert.equal(await shows(wide), false);
    await wide.context.close();
    const many = fullCourse();
    const block = many.modules[1].pages[0].blocks.find((one) => one.id === 'svshift');
    block.choices = ['Überhaupt nicht', 'Teilweise', 'Ausgesprochenermaßen'].map((text, i) => ({ id: `v${i}`, text }));
    const own = await openStage(buildPackage(join(stage.temporary, 'long'), many));
    const other = await own.visit();
    await other.turnTo(page);
    assert.equal(await shows(other), true);
    await other.context.close();
    await own.close();
});

test('a survey names what has no answer, goes there, and says in the end that it is done', usual, async () => {
    const learner = await visit();
    const form = learner.page.locator('#b-svshift');
    const says = () => form.locator('.feedback').innerText();
    assert.match(await form.innerText(), /nothing is sent/);
    const choose = (name, level) => form.getByRole('radiogroup', { name }).getByRole('radio', { name: level }).check();
    await choose('Others can act', 'Mostly');
    await form.getByRole('button', { name: 'I have done it' }).click();
    assert.match(await says(), /answer these as well:\s+After a handover I know what is open\.\s+I say back/);
    assert.deepEqual(await form.locator('.left-out').evaluateAll((all) => all.map((one) => one.hidden)), [false, false, true]);
    const first = form.getByRole('radiogroup', { name: 'After a handover' });
    assert.equal(await first.getByRole('radio').first().evaluate((input) => input === document.activeElement), true);
    assert.ok(await first.getAttribute('aria-describedby'));
    await choose('After a handover', 'Partly');
    assert.equal(await first.getAttribute('aria-describedby'), null);
    await choose('I say back', 'Not at all');
    await form.getByLabel('What makes a handover hard').fill('Noise, and no time');
    await form.getByRole('button', { name: 'I have done it' }).click();
    assert.match(await says(), /Done\./);
    await learner.page.waitForTimeout(1500);
    await learner.page.reload();
    await learner.title(titles[page]);
    assert.match(await says(), /Done\./);
    assert.equal(await form.getByRole('button').count(), 0);
    assert.deepEqual(await form.locator('input').evaluateAll((all) => all.flatMap((input, i) => (input.checked ? [i] : []))), [2, 5, 13]);
    assert.equal(await form.getByLabel('What makes a handover hard').inputValue(), 'Noise, and no time');
    learner.assertCalm();
    await learner.context.close();
});

test('where statements may be left out, what there is is sent, but not nothing', usual, async () => {
    const free = fullCourse();
    free.modules[1].pages[0].blocks.find((one) => one.id === 'svshift').optional = true;
    const own = await openStage(buildPackage(join(stage.temporary, 'free'), free));
    const learner = await own.learner();
    await learner.launch();
    await learner.turnTo(page);
    const form = learner.course.locator('#b-svshift');
    assert.match(await form.innerText(), /may leave statements out/);
    await form.getByRole('button', { name: 'Send my answers' }).click();
    assert.match(await form.locator('.feedback').innerText(), /answer something first/);
    await form.getByRole('radiogroup', { name: 'I say back' }).getByRole('radio', { name: 'Completely' }).check();
    await form.getByRole('button', { name: 'Send my answers' }).click();
    await learner.untilCommitted((values) => values['cmi.interactions.0.time'] !== undefined);
    await learner.closeTab();
    const { values } = await learner.lmsAfterwards();
    assert.equal(values['cmi.interactions.0.id'], 'q_svshift_1_o2');
    assert.equal(values['cmi.interactions.1.id'], undefined);
    await learner.context.close();
    await own.close();
});

test('the LMS gets the answers of a survey each time they are sent, and the learner is told under which name', usual, async () => {
    const learner = await stage.learner();
    await learner.launch();
    await learner.turnTo(page);
    const form = learner.course.locator('#b-svshift');
    const says = () => form.locator('.feedback').innerText();
    assert.match(await form.innerText(), /under your name/);
    for (const name of ['After a handover', 'I say back', 'Others can act']) {
        await form.getByRole('radiogroup', { name }).getByRole('radio', { name: 'Mostly' }).check();
    }
    await form.getByLabel('What makes a handover hard').fill('Noise,\nand no time');
    await form.getByRole('button', { name: 'Send my answers' }).click();
    assert.match(await says(), /Sent\./);
    await form.getByRole('button', { name: 'Send again' }).click(); // nothing is new
    await form.getByRole('radiogroup', { name: 'I say back' }).getByRole('radio', { name: 'Partly' }).check();
    assert.match(await says(), /not sent yet/);
    await form.getByRole('button', { name: 'Send again' }).click();
    assert.match(await says(), /Sent\./);
    await learner.untilCommitted((values) => values['cmi.interactions.7.time'] !== undefined);
    await learner.closeTab();
    const { log, values } = await learner.lmsAfterwards();
    Learner.assertClean(log);
    const all = (part) => Array.from({ length: 9 }, (_, i) => values[`cmi.interactions.${i}.${part}`]);
    assert.deepEqual(all('id'), ['q_svshift_1_o1', 'q_svshift_1_o2', 'q_svshift_1_o3', 'q_svshift_1_text',
        'q_svshift_2r4_o1', 'q_svshift_2r4_o2', 'q_svshift_2r4_o3', 'q_svshift_2r4_text', undefined]);
    assert.deepEqual(all('type').slice(0, 4), ['likert', 'likert', 'likert', 'fill-in']);
    assert.deepEqual(all('student_response').slice(0, 8), ['4', '4', '4', 'Noise, and no time', '4', '3', '4', 'Noise, and no time']);
    await learner.launch();
    assert.match(await learner.course.locator('#b-svshift .work-done').innerText(), /Sent\./);
    learner.assertCalm();
    await learner.context.close();
});

test('the stand-in LMS of the preview tells in words what a survey asked and what was answered', usual, async () => {
    const learner = await stage.learner();
    const screen = await learner.context.newPage();
    await screen.goto(`${stage.server.origin}/empty.html`);
    await screen.evaluate('var Lms = {};\n' + readFileSync(join(root, 'resources/lms/knowledge.js'), 'utf8'));
    const told = await screen.evaluate((block) => [['1_o3', 'likert', '4'], ['2r9_text', 'fill-in', 'Noise'], ['1', 'performance', 'done']].map(
        ([label, type, response]) => [window.Lms.knowledge.questionWords(block, label), window.Lms.knowledge.answerWords(block, label, type, response, {})]), question('svshift'));
    assert.deepEqual(told, [['Others can act on what I say.', 'Mostly'], ['What makes a handover hard where you work?', 'Noise'],
        ['Before you go on: how are your handovers today? Your trainer plans the next meeting by it.', 'done']]);
    await learner.context.close();
});

test('a plan is made with one whole line, and comes back as it was written', usual, async () => {
    const learner = await visit();
    const plan = learner.page.locator('#b-plshift');
    const says = () => plan.locator('.feedback').innerText();
    const second = plan.getByRole('group', { name: 'Plan 2' });
    assert.equal(await plan.getByRole('group', { name: 'Plan 1' }).getByLabel('When').getAttribute('placeholder'), 'the night shift says “All quiet”');
    await second.getByLabel('then I will').fill('ask what is open');
    await plan.getByRole('button', { name: 'This is my plan' }).click();
    assert.match(await says(), /complete one line/);
    assert.equal(await plan.locator('textarea').first().evaluate((text) => text === document.activeElement), true);
    await second.getByLabel('When').fill('I take over\nfrom Sam');
    await second.getByLabel('by').fill('2026-12-01');
    await plan.getByLabel('What could get in your way').fill('The bus');
    assert.equal(await says(), '');
    await plan.getByRole('button', { name: 'This is my plan' }).focus();
    await learner.page.keyboard.press('Enter');
    assert.match(await says(), /Your plan is made\./);
    assert.equal(await plan.locator('.feedback').evaluate((status) => status === document.activeElement), true);
    await learner.page.waitForTimeout(1500);
    await learner.page.reload();
    await learner.title(titles[page]);
    assert.match(await says(), /Your plan is made\./);
    assert.equal(await plan.getByRole('button', { name: 'This is my plan' }).count(), 0);
    assert.equal(await second.getByLabel('When').inputValue(), 'I take over\nfrom Sam');
    assert.equal(await second.getByLabel('by').inputValue(), '2026-12-01');
    assert.equal(await plan.getByLabel('What could get in your way').inputValue(), 'The bus');
    learner.assertCalm();
    await learner.context.close();
});

test('a line with a date can be saved for a calendar, the same entry each time, and the plan as a sheet', usual, async () => {
    const learner = await visit();
    const plan = learner.page.locator('#b-plshift');
    const second = plan.getByRole('group', { name: 'Plan 2' });
    const saved = async (name, place = plan) => {
        const [download] = await Promise.all([learner.page.waitForEvent('download'), place.getByRole('button', { name }).click()]);
        return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
    };
    await second.getByLabel('by').fill('2026-12-31');
    assert.equal(await second.getByRole('button').count(), 0); // nothing to do on that day
    await second.getByLabel('then I will').fill('demander ce qui reste à faire 🙂');
    const first = await saved('Save for my calendar', second);
    assert.equal(first.name, 'plshift-2.ics');
    assert.match(first.text, /^BEGIN:VCALENDAR\r\n[^]*DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n[^]*SUMMARY:demander ce qui reste à faire 🙂\r\n/);
    await second.getByLabel('When').fill('Sam <b>goes</b>');
    const uid = (file) => /UID:.*/.exec(file.text)[0];
    assert.equal(uid(await saved('Save for my calendar', second)), uid(first));
    const sheet = await saved('Save as a file');
    assert.equal(sheet.name, 'plshift.html');
    assert.match(sheet.text, /Sam &lt;b&gt;goes&lt;\/b&gt;[^]*2026-12-31/);
    await second.getByLabel('by').fill('');
    assert.equal(await second.getByRole('button').count(), 0);
    learner.assertCalm();
    await learner.context.close();
});

test('the LMS learns that a plan was made and nothing of it, and another browser says where it is not', usual, async () => {
    const learner = await stage.learner();
    await learner.launch();
    await learner.turnTo(page);
    const plan = learner.course.locator('#b-plshift');
    assert.match(await plan.innerText(), /Your platform only gets that you have made a plan/);
    await plan.locator('textarea').nth(0).fill('Secret situation');
    await plan.locator('textarea').nth(1).fill('Secret deed');
    await plan.getByRole('button', { name: 'This is my plan' }).click();
    await learner.untilCommitted((values) => values['cmi.interactions.0.time'] !== undefined);
    await learner.closeTab();
    const { log, values } = await learner.lmsAfterwards();
    Learner.assertClean(log);
    assert.doesNotMatch(JSON.stringify(log) + JSON.stringify(values), /Secret/);
    assert.deepEqual(['id', 'type', 'student_response', 'result'].map((name) => values[`cmi.interactions.0.${name}`]), ['q_plshift_1', 'performance', 'done', 'neutral']);
    const elsewhere = await learner.context.newPage();
    await elsewhere.goto(`${stage.server.origin}/empty.html`);
    await elsewhere.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('carrel.note.')).forEach((name) => localStorage.removeItem(name)));
    await elsewhere.close();
    await learner.launch();
    assert.match(await learner.course.locator('#b-plshift').innerText(), /what you typed is not in this browser[^]*Your plan is made/);
    learner.assertCalm();
    await learner.context.close();
});
