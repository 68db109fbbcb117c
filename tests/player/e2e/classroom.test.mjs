// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Worked examples as a learner goes through them.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { noBrowser } from '../support/browser.mjs';
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

/** A learner on the page with the worked example. */
async function atExample(options) {
    const learner = await stage.visit(options);
    await learner.turnTo(4);
    const form = learner.page.locator('#b-wesolved');
    return { learner, page: learner.page, form, press: (name) => form.getByRole('button', { name, exact: true }).click() };
}

const focused = (page) => page.evaluate(() => document.activeElement.textContent.trim());
const announced = (page) => page.locator('body > p.unseen[role=status]').textContent();

test('a worked example is read step by step; what is left to the learner is tried, compared and judged', usual, async () => {
    const { learner, page, form, press } = await atExample();
    const steps = form.locator('.example-step');
    const visible = async () => (await steps.evaluateAll((all) => all.filter((step) => step.checkVisibility()).length));
    assert.match(await form.locator('.tag').innerText(), /Worked example · steps: 4/);
    assert.equal(await visible(), 0);
    await press('Show the first step');
    assert.equal(await focused(page), 'Step 1 of 4 Now');
    assert.match(await announced(page), /11 of 18 are done[^]*A number and a time can be checked/);
    assert.match(await steps.nth(0).innerText(), /lift B is out until ten\.”\s+Why\s+A number/);
    await press('Next step');
    assert.equal(await visible(), 2);
    await press('Next step: your turn');
    assert.equal(await focused(page), 'Step 3 of 4 Watch');
    assert.equal(await announced(page), 'The limit of the cabinet is 8 °C. What do you say?');
    assert.equal(await form.getByText('Look at 06:30').isVisible(), false);
    const attempt = form.getByRole('textbox', { name: 'Your attempt' });
    assert.match(await attempt.evaluate((area) => area.getAttribute('aria-describedby').split(' ')
        .map((id) => document.getElementById(id).textContent).join(' ')), /limit of the cabinet[^]*kept in this browser only/);
    await attempt.fill('“Quite <b>warm</b>”,\nlook at it');
    await form.locator('.step-room .primary').nth(0).click();
    assert.equal(await focused(page), 'The step');
    assert.match(await announced(page), /Look at 06:30/);
    assert.equal(await form.locator('.written').nth(0).innerText(), '“Quite <b>warm</b>”,\nlook at it');
    assert.equal(await attempt.count(), 0);
    await press('Partly');
    assert.equal(await form.getByRole('button', { name: 'Partly', exact: true }).getAttribute('aria-pressed'), 'true');
    await press('Next step: your turn');
    assert.match(await steps.nth(3).innerText(), /Step 4 of 4\s+Your turn\s+What comes next\?/);
    await form.locator('.step-room .primary').nth(1).click(); // left empty
    assert.equal(await steps.nth(3).locator('.step-written').isVisible(), false);
    assert.equal(await form.locator('.feedback').innerText(), 'Say how your last step went, and you are done.');
    await steps.nth(3).getByRole('button', { name: 'I had it' }).click();
    assert.equal(await form.locator('.feedback').innerText(), 'Done.');
    learner.assertCalm();
    await learner.context.close();
});

test('an example comes back where the learner left it, with what was being written', usual, async () => {
    const { learner, page, form, press } = await atExample();
    await press('Show the first step');
    await press('Next step');
    await page.waitForTimeout(1500);
    await page.reload();
    await form.locator('.tag').waitFor();
    assert.equal(await form.locator('.is-seen').count(), 2);
    assert.equal(await form.getByRole('textbox').count(), 0);
    await press('Next step: your turn');
    await form.getByRole('textbox').fill('6 °C');
    await page.reload();
    await form.locator('.tag').waitFor();
    assert.equal(await form.getByRole('textbox').inputValue(), '6 °C'); // it is asked for at once
    await form.locator('.step-room .primary').nth(0).click();
    await press('Not yet');
    await page.waitForTimeout(1500);
    await page.reload();
    await form.locator('.tag').waitFor();
    assert.equal(await form.locator('.written').nth(0).innerText(), '6 °C');
    assert.equal(await form.getByRole('button', { pressed: true }).innerText(), 'Not yet');
    learner.assertCalm();
    await learner.context.close();
});

test('who knows it shows all steps at once; who wants to practise begins again, with nothing written', usual, async () => {
    const { learner, page, form, press } = await atExample();
    await press('Show the first step');
    await press('Next step');
    await press('Next step: your turn');
    await form.getByRole('textbox').fill('mine');
    await press('Show all steps');
    assert.equal(await focused(page), 'Step 3 of 4 Watch');
    assert.equal(await announced(page), 'All steps are shown.');
    assert.equal(await form.locator('.is-seen').count(), 4);
    assert.equal(await form.locator('.feedback').innerText(), 'Done.');
    assert.match(await form.locator('.example-foot').innerText(), /Begin again\s+What you wrote here is then cleared\./);
    await press('Begin again');
    assert.equal(await focused(page), 'Show the first step');
    assert.equal(await form.locator('.is-seen').count(), 0);
    for (const name of ['Show the first step', 'Next step', 'Next step: your turn']) {
        await press(name);
    }
    assert.equal(await form.getByRole('textbox').inputValue(), '');
    learner.assertCalm();
    await learner.context.close();
});

test('an example is worked through with the keyboard alone', usual, async () => {
    const { learner, page, form } = await atExample();
    const press = async (...keys) => {
        for (const key of keys) {
            await page.keyboard.press(key);
        }
    };
    await form.getByRole('button', { name: 'Show the first step' }).focus();
    await press('Enter', 'Tab');
    assert.equal(await focused(page), 'Next step');
    await press('Enter', 'Tab', 'Enter', 'Tab');
    await page.keyboard.type('8 °C');
    await press('Tab', 'Enter');
    assert.equal(await focused(page), 'The step');
    await press('Tab', 'Tab', 'Space');
    assert.equal(await form.getByRole('button', { pressed: true }).innerText(), 'Partly');
    await press('Tab', 'Tab');
    assert.equal(await focused(page), 'Next step: your turn');
    await learner.context.close();
});

test('printed, an example shows all that may be read, and room to write for what was not compared yet', usual, async () => {
    const { learner, page, form, press } = await atExample();
    const isPrinted = (selector, nth = 0) => form.locator(selector).nth(nth).isVisible();
    await press('Show the first step');
    await press('Next step');
    await press('Next step: your turn');
    await page.emulateMedia({ media: 'print' });
    assert.equal(await form.locator('.example-step').nth(1).isVisible(), true);
    assert.deepEqual([await isPrinted('.step-ask', 1), await isPrinted('.step-blank', 1), await isPrinted('.is-turn .step-solution', 1)], [true, true, false]);
    assert.deepEqual([await isPrinted('button'), await isPrinted('textarea')], [false, false]);
    await page.emulateMedia({ media: 'screen' });
    await form.getByRole('textbox').fill('6 °C, rising');
    await page.locator('#b-wesolved .step-room .primary').nth(0).click();
    await press('Partly');
    await page.emulateMedia({ media: 'print' });
    assert.deepEqual([await isPrinted('.written'), await isPrinted('.is-turn .step-solution'), await isPrinted('.step-blank')], [true, true, false]);
    assert.equal(await form.getByText('Partly').first().isVisible(), true);
    assert.equal(await form.getByText('I had it').first().isVisible(), false);
    await learner.context.close();
});

test('the LMS is told once, when the last own step was judged', usual, async () => {
    const learner = await stage.learner();
    await learner.launch();
    await learner.turnTo(4);
    const form = learner.course.locator('#b-wesolved');
    for (const [i, name] of ['', '', 'Partly', 'I had it'].entries()) {
        await form.locator('.example-foot .primary').click();
        if (name) {
            await form.locator('.example-step').nth(i).locator('.step-room .primary').click();
            await form.locator('.example-step').nth(i).getByRole('button', { name }).click();
        }
    }
    await form.locator('.example-step').nth(3).getByRole('button', { name: 'Not yet' }).click();
    await learner.untilCommitted((values) => values['cmi.interactions.0.id'] === 'q_wesolved_1');
    await learner.page.waitForTimeout(1200);
    const { log, values } = await learner.lms();
    Learner.assertClean(log);
    assert.deepEqual([values['cmi.interactions.0.type'], values['cmi.interactions.0.student_response'], values['cmi.interactions.0.result']],
        ['performance', 's3.2,s4.3', 'neutral']);
    assert.equal(values['cmi.interactions.1.id'], undefined);
    await learner.context.close();
});
