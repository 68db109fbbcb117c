// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Scenarios as a learner walks them: decisions, ends, another way.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { noBrowser } from '../support/browser.mjs';
import { buildPackage } from '../support/build-package.mjs';
import { fullCourse } from '../support/fullcourse.mjs';
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
    assert.match(await page.locator('p.unseen[role=status]').last().innerText(), /Sam sighs[^]*Lift B is out/);
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
    const n = own.course.slots.reduce((sum, [count]) => sum + count, 0);
    page.blocks.push({ ...story, n, id: 'qtold', counts: true, points: 4, tries: 1, best: 6 });
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
