// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Worked examples and virtual classes, as a learner goes through them.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
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

/** A learner whose clock is that of a place, on the page with the virtual class; `start` in place of that of the course. */
async function atClass(timezoneId, start) {
    const learner = await stage.learner({ timezoneId, acceptDownloads: true });
    learner.page = await learner.context.newPage();
    learner.course = learner.page;
    if (start) {
        await learner.context.route(/m-mshift\.js$/, async (route) => {
            const script = await (await route.fetch()).text();
            await route.fulfill({ contentType: 'text/javascript', body: script.replace(/"start":\{[^}]*\}/, `"start":${JSON.stringify(start)}`) });
        });
    }
    await learner.page.goto(`${stage.server.origin}/package/index.html`);
    await learner.turnTo(4);
    return { learner, page: learner.page, live: learner.page.locator('#b-vclive') };
}

const lines = (text) => text.replace(/\u00a0/g, ' ').split('\n').map((line) => line.trim()).filter(Boolean);

test('a virtual class is shown on the learner\'s own clock, and on that of the course where it differs', usual, async () => {
    const here = await atClass('Europe/Paris');
    assert.deepEqual(lines(await here.live.locator('.class-when').innerText()), ['Thursday, 4 December 2036', '14:00 – 14:45 Europe/Paris']);
    assert.deepEqual(await here.live.locator('.agenda-time').allInnerTexts(), ['14:00', '14:10', '14:35']);
    assert.match(await here.live.locator('.tag').innerText(), /^Virtual class · 45 minutes$/);
    here.learner.assertCalm();
    await here.learner.context.close();

    const west = await atClass('America/New_York');
    assert.deepEqual(lines(await west.live.locator('.class-when').innerText()),
        ['Thursday, 4 December 2036', '08:00 – 08:45 your time', 'Time of the course: 14:00 – 14:45 (Europe/Paris)']);
    assert.deepEqual(await west.live.locator('.agenda-time').allInnerTexts(), ['08:00', '08:10', '08:35']);
    await west.learner.context.close();

    const east = await atClass('Pacific/Auckland');
    assert.deepEqual(lines(await east.live.locator('.class-when').innerText()),
        ['Friday, 5 December 2036', '02:00 – 02:45 your time', 'Time of the course: Thursday, 4 December 2036, 14:00 – 14:45 (Europe/Paris)']);
    await east.learner.context.close();
});

test('a class during which clocks are changed is shown as each clock shows it', usual, async () => {
    const { learner, live } = await atClass('America/New_York',
        { utc: '2026-10-25T00:30:00Z', zone: 'Europe/Paris', offset: 120, changesAfter: 30, laterOffset: 60 });
    assert.deepEqual(lines(await live.locator('.class-when').innerText()), ['Saturday, 24 October 2026', '20:30 – 21:15 your time',
        'Time of the course: Sunday, 25 October 2026, 02:30 – 02:15 (Europe/Paris)', 'This time has passed.']);
    assert.equal(await live.getByRole('button', { name: 'Add to my calendar' }).count(), 0);
    assert.equal(await live.getByRole('link', { name: 'Join the class' }).count(), 1);
    await learner.context.close();
});

test('joining opens the link in a new tab, and nothing is asked of it before', usual, async () => {
    const { learner, page, live } = await atClass('Europe/Paris');
    assert.match(await live.locator('.class-host').innerText(), /^meet\.example\.org · opens in a new tab$/);
    assert.deepEqual(learner.outside, []);
    const opened = learner.context.waitForEvent('page');
    await live.getByRole('link', { name: 'Join the class' }).click();
    const tab = await opened;
    await tab.waitForLoadState();
    assert.equal(tab.url(), 'https://meet.example.org/handover');
    assert.equal(await tab.evaluate(() => window.opener), null);
    assert.equal((await learner.outside[0].allHeaders()).referer, undefined);
    await page.bringToFront();
    await learner.context.close();
});

test('the calendar gets an entry with the time in UTC, the way in and the agenda', usual, async () => {
    const { learner, page, live } = await atClass('America/New_York');
    const saved = page.waitForEvent('download');
    await live.getByRole('button', { name: 'Add to my calendar' }).click();
    const file = await saved;
    assert.equal(file.suggestedFilename(), 'vclive.ics');
    const text = readFileSync(await file.path(), 'utf8');
    assert.ok(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75));
    const entry = text.replace(/\r\n /g, '').split('\r\n');
    for (const line of ['UID:vclive.full00000001@carrel', 'DTSTART:20361204T130000Z', 'DTEND:20361204T134500Z', 'SUMMARY:Three at a door',
        'LOCATION:By telephone: +33 1 23 45 67 89\\, code 4711.\\, Or in room 12\\, second floor.', 'URL:https://meet.example.org/handover',
        'TRIGGER:-P1D', 'TRIGGER:-PT15M']) {
        assert.ok(entry.includes(line), `${line}\n${text}`);
    }
    assert.match(entry.find((line) => line.startsWith('DESCRIPTION:A handover')), /^DESCRIPTION:A handover that holds\\nhttps:\/\/meet\.example\.org\/handover\\n[^]*one sentence each\\; nothing longer \(10 min\)\\nIn threes/);
    assert.match(await live.locator('.feedback').innerText(), /among your downloads/);
    learner.assertCalm();
    await learner.context.close();
});

test('without a date there is a hint, no entry for the calendar and no way in that was not given', usual, async () => {
    const { learner, page } = await atClass('Europe/Paris');
    const soon = page.locator('#b-vcsoon');
    assert.match(await soon.innerText(), /Virtual class · 60 minutes\s+Your trainer announces the date\.\s+Put it into your calendar/);
    assert.equal(await soon.getByRole('button').count() + await soon.getByRole('link').count(), 0);
    assert.deepEqual(await soon.locator('.agenda-time').allInnerTexts(), ['20 min', '']);
    await learner.context.close();
});

test('who says to have taken part is told so from then on, and the LMS is told once', usual, async () => {
    const learner = await stage.learner();
    await learner.launch();
    await learner.turnTo(4);
    const live = learner.course.locator('#b-vclive');
    await live.getByRole('button', { name: 'I took part' }).click();
    assert.equal(await live.locator('.work-done').innerText(), 'You took part.');
    await learner.untilCommitted((values) => values['cmi.interactions.0.id'] === 'q_vclive_1');
    await learner.page.waitForTimeout(1200);
    await learner.closeTab();
    const { log, values } = await learner.lmsAfterwards();
    Learner.assertClean(log);
    assert.deepEqual([values['cmi.interactions.0.type'], values['cmi.interactions.0.student_response'], values['cmi.interactions.0.result']], ['performance', 'done', 'neutral']);
    await learner.launch();
    assert.equal(await learner.course.locator('#b-vclive .work-done').innerText(), 'You took part.');
    assert.equal(await learner.course.getByRole('button', { name: 'I took part' }).count(), 0);
    await learner.context.close();
});

test('printed, a class shows its address and no buttons', usual, async () => {
    const { learner, page, live } = await atClass('Europe/Paris');
    await page.emulateMedia({ media: 'print' });
    assert.equal(await live.getByText('https://meet.example.org/handover').isVisible(), true);
    assert.equal(await live.locator('button:visible, a:visible').count(), 0);
    await learner.context.close();
});
