// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Quiz pages in a browser: drawing, keeping answers, handing in, the clock, tries that cost, hints.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { violations } from '../support/axe.mjs';
import { noBrowser } from '../support/browser.mjs';
import { buildPackage } from '../support/build-package.mjs';
import { examCourse } from '../support/examcourse.mjs';
import { Learner, openStage } from '../support/stage.mjs';

const usual = { skip: noBrowser, timeout: 90000 };
let stage;
let temporary;

before(async () => {
    temporary = mkdtempSync(join(tmpdir(), 'carrel-quiz-'));
    stage = noBrowser ? null : await openStage(buildPackage(join(temporary, 'package'), examCourse()));
});

after(async () => {
    if (stage) {
        await stage.close();
    }
    rmSync(temporary, { recursive: true, force: true });
});

/** A learner on the page with this export index. */
async function at(n, title, options = {}) {
    const learner = await stage.visit(options, `${stage.server.origin}/package/index.html#page-${n}`);
    await learner.title(title);
    return learner;
}

/** The questions on the screen, by what they ask. */
const asked = (learner) => learner.course.locator('.question .stem').allInnerTexts();
const option = (learner, place, letter) => learner.course.locator('.question').nth(place).locator('label.option', { hasText: letter }).locator('input');
const calm = async (learner, what) => assert.deepEqual(await violations(learner.page), [], what);

test('a quiz with a clock begins when the learner says so, keeps answers, and shows what was right once it is handed in', usual, async () => {
    for (const colorScheme of ['light', 'dark']) {
        const learner = await at(1, 'The exam', { colorScheme, reducedMotion: 'reduce' });
        assert.deepEqual(await asked(learner), []);
        await learner.course.getByText('Read the sheet of bay 4 first.').waitFor();
        await learner.course.getByText('You get 2 questions, drawn from 4.').waitFor();
        await calm(learner, 'not begun');
        await learner.course.getByRole('button', { name: 'Begin the quiz' }).click();
        await learner.course.locator('.question').first().waitFor();
        assert.equal((await asked(learner)).length, 2);
        assert.match(await learner.course.getByRole('timer').innerText(), /10 min left/);
        assert.equal(await learner.course.locator('.question button[type=submit]:visible').count(), 0);
        await option(learner, 0, 'a').check();
        await option(learner, 0, 'b').check();
        await learner.course.getByText('Kept: you can change it').waitFor();
        assert.equal(await learner.course.locator('.verdict').count(), 0);
        await learner.course.getByText('Answered: 1 of 2.').waitFor();
        await learner.course.getByRole('button', { name: 'Hand in the quiz' }).click();
        await learner.course.getByText('These have no answer').waitFor();
        await calm(learner, 'warned');
        await learner.course.locator('.hand-in .jumps button').click();
        assert.equal(await learner.page.evaluate(() => document.activeElement.querySelector('.tag').textContent.slice(0, 15)), 'Question 2 of 2');
        await learner.course.getByRole('button', { name: 'Hand in anyway' }).click();
        await learner.course.locator('.verdict.right').waitFor();
        assert.equal(await learner.course.locator('.verdict.wrong').innerText().then((text) => text.split('\n')[0]), 'Not answered.');
        assert.match(await learner.course.locator('.quiz-result').innerText(), /50 %[^]*1 of 2 points/);
        await calm(learner, 'handed in');
        learner.assertCalm();
        await learner.context.close();
    }
});

test('taking the quiz again draws questions that were not asked yet', usual, async () => {
    const learner = await at(1, 'The exam');
    await learner.course.getByRole('button', { name: 'Begin the quiz' }).click();
    await learner.course.locator('.question').first().waitFor();
    const first = await asked(learner);
    await learner.course.getByRole('button', { name: 'Hand in the quiz' }).click();
    await learner.course.getByRole('button', { name: 'Hand in anyway' }).click();
    await learner.course.getByRole('button', { name: 'Take the quiz again' }).click();
    await learner.course.getByRole('button', { name: 'Begin the quiz' }).click();
    await learner.course.locator('.question').first().waitFor();
    assert.deepEqual((await asked(learner)).filter((stem) => first.includes(stem)), []);
    await learner.context.close();
});

test('kept answers and the clock are there after the course was left', usual, async () => {
    const learner = await at(1, 'The exam');
    await learner.course.getByRole('button', { name: 'Begin the quiz' }).click();
    await option(learner, 1, 'c').check();
    await learner.course.getByText('Kept: you can change it').waitFor();
    const before = await asked(learner);
    await learner.page.reload();
    await learner.course.locator('.question').first().waitFor();
    assert.deepEqual(await asked(learner), before);
    assert.equal(await option(learner, 1, 'c').isChecked(), true);
    await learner.course.getByRole('timer').waitFor();
    await learner.course.getByText('Answered: 1 of 2.').waitFor();
    await learner.context.close();
});

test('when time is up, what was answered is handed in; more time can be taken before', usual, async () => {
    const learner = await stage.learner();
    learner.page = await learner.context.newPage();
    learner.course = learner.page;
    await learner.page.clock.install({ time: new Date('2026-12-01T10:00:00Z') });
    await learner.page.goto(`${stage.server.origin}/package/index.html#page-1`);
    await learner.title('The exam');
    await learner.course.getByRole('button', { name: 'Begin the quiz' }).click();
    await option(learner, 0, 'b').check();
    await learner.page.clock.runFor('09:15');
    assert.match(await learner.course.getByRole('timer').innerText(), /4\d s left/);
    await learner.course.getByRole('button', { name: 'More time' }).click();
    await learner.page.clock.runFor('00:02');
    assert.match(await learner.course.getByRole('timer').innerText(), /6 min left/);
    await learner.page.clock.runFor('05:50');
    await learner.course.locator('.verdict.right').waitFor();
    await learner.course.locator('.notice', { hasText: 'Time is up' }).waitFor();
    assert.equal(await learner.course.getByRole('timer').count(), 0);
    learner.assertCalm();
    await learner.context.close();
});

test('time that ran out while the course was closed hands in what was kept', usual, async () => {
    const learner = await stage.learner();
    learner.page = await learner.context.newPage();
    learner.course = learner.page;
    const address = `${stage.server.origin}/package/index.html#page-1`;
    await learner.page.clock.install({ time: new Date('2026-12-01T10:00:00Z') });
    await learner.page.goto(address);
    await learner.course.getByRole('button', { name: 'Begin the quiz' }).click();
    await option(learner, 0, 'b').check();
    await learner.page.clock.runFor('00:05');
    await learner.page.clock.fastForward('02:00:00');
    await learner.page.reload();
    await learner.course.locator('.quiz-result .figure').waitFor();
    assert.match(await learner.course.locator('.quiz-result').innerText(), /50 %/);
    await learner.context.close();
});

/** Answers every question of the page with all ways to answer, the story aside; all of it right. */
async function answerAll(learner) {
    const form = (id) => learner.course.locator(`#b-${id}`);
    for (const letter of ['a', 'b']) {
        await form('qkmany').locator('label.option', { hasText: letter }).locator('input').check();
    }
    await form('qktrue').locator('label.option', { hasText: 'True' }).locator('input').check();
    await form('qkword').locator('input').fill('watch');
    for (const i of [0, 1, 2]) {
        await form('qkpairs').locator('select').nth(i).selectOption(String(i));
    }
    for (const [place, text] of ['a', 'b', 'c', 'd'].entries()) {
        const texts = async () => (await form('qkorder').locator('.order-text').allInnerTexts()).map((one) => one.trim());
        for (let row = (await texts()).indexOf(text); row > place; --row) {
            await form('qkorder').getByRole('button', { name: `Move up: ${text}` }).click();
        }
    }
    for (const [i, word] of ['aloud', 'call me', 'b'].entries()) {
        await form('qkgaps').locator('.gap input').nth(i).fill(word);
    }
}

test('every way to answer is kept without a button, reported when handed in, and nothing is refused', usual, async () => {
    const learner = await stage.learner();
    await learner.launch();
    await learner.next();
    await learner.next();
    await learner.title('Every way to answer');
    await answerAll(learner);
    await learner.course.getByText('Answered: 6 of 6.').waitFor();
    await learner.untilCommitted((values) => !Object.keys(values).some((name) => name.startsWith('cmi.interactions')));
    await learner.course.getByRole('button', { name: 'Hand in the quiz' }).click();
    await learner.untilCommitted((values) => values['cmi.interactions.5.id'] !== undefined);
    const { values, log } = await learner.lms();
    const told = [0, 1, 2, 3, 4, 5].map((i) => ['id', 'student_response', 'result'].map((name) => values[`cmi.interactions.${i}.${name}`]));
    assert.deepEqual(told.map(([id, , result]) => [id, result]), ['qkmany', 'qktrue', 'qkword', 'qkpairs', 'qkorder', 'qkgaps'].map((id) => [`q_${id}_1`, 'correct']));
    assert.ok(told.every(([, response]) => response !== ''));
    assert.equal(await learner.course.locator('.verdict.right').count(), 6);
    Learner.assertClean(log);
    learner.assertCalm();
    await learner.context.close();
});

test('what was typed and kept is handed in after a new launch, with the answer where this browser knows it', usual, async () => {
    const learner = await stage.learner();
    await learner.launch();
    await learner.next();
    await learner.next();
    await answerAll(learner);
    await learner.untilCommitted((values) => (values['cmi.suspend_data'] || '').length > 0);
    await learner.course.getByText('Saved').waitFor();
    await learner.closeTab();
    await learner.launch();
    await learner.title('Every way to answer');
    await learner.course.getByText('Answered: 6 of 6.').waitFor();
    assert.equal(await learner.course.locator('#b-qkword input').inputValue(), 'watch');
    await learner.course.getByRole('button', { name: 'Hand in the quiz' }).click();
    await learner.untilCommitted((values) => values['cmi.interactions.5.id'] !== undefined);
    const { values } = await learner.lms();
    assert.equal(values['cmi.interactions.2.student_response'], 'watch');
    await learner.context.close();
});

test('where only the score is shown, nothing says what was right', usual, async () => {
    const learner = await at(3, 'Only the score');
    await option(learner, 0, 'b').check();
    await option(learner, 1, 'a').check();
    await learner.course.getByRole('button', { name: 'Hand in the quiz' }).click();
    await learner.course.locator('.quiz-result .figure').waitFor();
    assert.equal(await learner.course.locator('.verdict, .is-right, .is-wrong, .quiz-result .jumps').count(), 0);
    assert.equal(await learner.course.getByText('Handed in.', { exact: true }).count(), 2);
    await calm(learner, 'handed in, without answers');
    await learner.page.reload();
    await learner.course.locator('.quiz-result .figure').waitFor();
    assert.equal(await learner.course.locator('.verdict, .is-right, .is-wrong').count(), 0);
    await learner.context.close();
});

test('a further try costs what the question says, and hints come one by one', usual, async () => {
    const learner = await at(4, 'Tries that cost');
    const form = learner.course.locator('#b-qt1');
    assert.match(await form.locator('.tag').innerText(), /3 points · a further try costs a third/);
    await form.getByRole('button', { name: 'Show a hint' }).click();
    await form.getByText('Hint 1 of 2: Not the first.').waitFor();
    await form.getByRole('button', { name: 'Show another hint' }).click();
    await form.getByText('Hint 2 of 2: The one in the middle.').waitFor();
    assert.equal(await form.getByRole('button', { name: /hint/ }).count(), 0);
    await calm(learner, 'hints');
    for (const letter of ['a', 'b']) {
        await option(learner, 0, letter).check();
        await form.locator('button[type=submit]').click();
    }
    await form.locator('.verdict.right').waitFor();
    assert.match(await form.locator('.verdict').innerText(), /2 of 3 points/);
    await learner.context.close();
});

test('how sure one is is asked before the answer is checked, told to the LMS, and answered to', usual, async () => {
    const learner = await stage.learner();
    await learner.launch();
    for (let n = 0; n < 4; ++n) {
        await learner.next();
    }
    await learner.title('Tries that cost');
    const form = learner.course.locator('#b-qt2');
    const say = (letter, sure) => form.locator('label.option', { hasText: letter }).locator('input').check()
        .then(() => sure && form.getByRole('radiogroup', { name: 'How sure are you?' }).getByText(sure, { exact: true }).click())
        .then(() => form.locator('button[type=submit]').click());
    await say('a');
    await form.getByText('Please say how sure you are first.').waitFor();
    await say('a', 'Sure');
    await form.locator('.verdict', { hasText: 'You were sure of it' }).waitFor();
    assert.equal(await form.locator('.sureness input:checked').count(), 0);
    await say('b', 'I am guessing');
    await form.locator('.verdict', { hasText: 'You guessed, and it is right' }).waitFor();
    assert.equal(await form.getByRole('radiogroup', { name: 'How sure are you?' }).count(), 0);
    await learner.untilCommitted((values) => values['cmi.interactions.3.id'] !== undefined);
    const { values, log } = await learner.lms();
    const told = [0, 1, 2, 3].map((i) => ['id', 'type', 'student_response', 'result'].map((name) => values[`cmi.interactions.${i}.${name}`]).join(' '));
    assert.deepEqual(told, ['q_qt2_1 choice a wrong', 'q_qt2_1_sure likert 3 neutral', 'q_qt2_2 choice b correct', 'q_qt2_2_sure likert 1 neutral']);
    Learner.assertClean(log);
    learner.assertCalm();
    await learner.context.close();
});

test('a whole quiz is taken with the keyboard alone, on a phone, without scrolling sideways', usual, async () => {
    const learner = await at(3, 'Only the score', { viewport: { width: 320, height: 640 } });
    const press = (key) => learner.page.keyboard.press(key);
    const focused = () => learner.page.evaluate(() => document.activeElement.textContent || document.activeElement.type);
    await learner.course.locator('h1').focus();
    for (let i = 0; i < 2; ++i) {
        await press('Tab');
        await press('ArrowDown');
    }
    await learner.course.getByText('Answered: 2 of 2.').waitFor();
    await press('Tab');
    assert.equal(await focused(), 'Hand in the quiz');
    assert.ok(await learner.page.evaluate(() => document.scrollingElement.scrollWidth <= window.innerWidth));
    await press('Enter');
    await learner.course.locator('.quiz-result .figure').waitFor();
    await learner.context.close();
});
