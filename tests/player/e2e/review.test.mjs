// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The review file, opened by a double click: comments on every kind of block, all answers, one small file that goes back.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { violations } from '../support/axe.mjs';
import { withProgram as usual } from '../support/samplepackage.mjs';
import { openStage } from '../support/stage.mjs';
import { root } from '../support/tree.mjs';

const temporary = mkdtempSync(join(tmpdir(), 'carrel-review-'));
const course = join(temporary, 'every.carrel');
const reviewFile = join(temporary, 'review.html');
const address = `file://${reviewFile}`;
const run = (...args) => execFileSync(process.env.CARREL_PROGRAM, args, { encoding: 'utf8' });
const samples = readdirSync(join(root, 'core/kinds')).filter((kind) => existsSync(join(root, 'core/kinds', kind, 'sample.json')));
const kinds = samples.map((kind, i) => ({ kind, id: `block${String(i).padStart(7, '0')}` }));
/** By day a few kinds only are looked at by axe. */
const judged = ['accordion', 'hotspot', 'scenario', 'single'];
let stage;

/** A page for each kind with the sample of its folder; one of them a quiz that draws. */
function everyKind() {
    const page = (id, title, children, more = {}) => ({ id, kind: 'page', title, v: 1, quiz: false, ...more, children });
    const block = ({ kind, id }) => ({ id, kind, title: '', ...JSON.parse(readFileSync(join(root, 'core/kinds', kind, 'sample.json'), 'utf8')) });
    const quiz = { quiz: true, attempts: 1, draw: 1, answers: 'never', timeLimit: 5 };
    const pictures = [1, 2, 3].map((n) => ({ id: `sampleimage${n}`, name: 'board.svg', file: 'board.svg' }));
    writeFileSync(join(temporary, 'board.svg'), readFileSync(join(root, 'resources/samples/handover/media/board.en.svg')));
    writeFileSync(join(temporary, 'captions.vtt'), 'WEBVTT\n\n00:00.000 --> 00:04.000\nWe hand over.\n');
    return {
        format: 'carrel-course', version: 1, id: 'everykind000', kind: 'course', title: 'Every kind', settings: { language: 'en' },
        media: [...pictures, { id: 'samplevtt001', name: 'captions.vtt', file: 'captions.vtt' }],
        children: [
            { id: 'module000001', kind: 'module', title: 'All of them', v: 1, children: kinds.map((one, i) => page(`page0000${String(i).padStart(4, '0')}`, `Page ${one.kind}`, [block(one)])) },
            { id: 'module000002', kind: 'module', title: 'The end', v: 1, children: [page('pagequiz0000', 'Quiz', [
                block({ kind: 'single', id: 'quizblock001' }), block({ kind: 'truefalse', id: 'quizblock002' })], quiz)] },
        ],
    };
}

before(async () => {
    if (usual.skip) {
        return;
    }
    writeFileSync(join(temporary, 'every.json'), JSON.stringify(everyKind()));
    run('load', join(temporary, 'every.json'), '-o', course);
    run('review', course, '-o', reviewFile);
    stage = await openStage();
});

after(async () => {
    if (stage) {
        await stage.close();
    }
    rmSync(temporary, { recursive: true, force: true });
});

/** Goes to a page by the contents. */
async function turnTo(page, title) {
    for (const button of await page.locator('.module-button[aria-expanded=false]').all()) {
        await button.click();
    }
    await page.locator('.page-name', { hasText: new RegExp(`^${title}$`) }).click();
    await page.locator('h1[tabindex]', { hasText: title }).waitFor();
}

/** What the browser keeps of the review. */
function kept(page) {
    return page.evaluate(() => JSON.parse(localStorage.getItem(Object.keys(localStorage).find((key) => key.startsWith('carrel.review.'))) || '{}'));
}

async function saved(page) {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save my comments' }).click()]);
    const path = join(temporary, download.suggestedFilename());
    await download.saveAs(path);
    return path;
}

test('a reviewer comments, suggests, judges and saves; a reload keeps it; the file goes into the course', usual, async () => {
    const reviewer = await stage.visit({}, address);
    const page = reviewer.page;
    await page.getByText('You can go anywhere').waitFor();
    await turnTo(page, 'Page single');
    const block = page.locator('.block-single');
    const number = await block.locator('.review-number').innerText();
    assert.match(number, /^1\.\d+-1$/);
    await block.getByRole('button', { name: 'Comment on Option 2' }).click();
    await page.getByRole('radio', { name: 'Unclear' }).check();
    await page.getByLabel('Your comment').fill('=HYPERLINK("x") is <b>not</b> said');
    await page.getByRole('checkbox', { name: 'Suggest other words' }).check();
    const wording = page.getByRole('textbox', { name: 'Other words' });
    const words = await wording.inputValue();
    assert.equal(words, 'Was it a quiet night?');
    await wording.fill('Was the night quiet?');
    await page.getByRole('button', { name: 'Keep comment' }).click();
    await page.getByText('Write your name').waitFor();
    await page.getByLabel('Your name').fill('Ana Torres');
    await page.getByRole('button', { name: 'Keep comment' }).click();
    await block.locator('.review-card').waitFor();
    assert.equal(await block.locator('.review-card b').count(), 0);
    await page.reload();
    await page.getByRole('button', { name: 'My review (1)' }).click();
    await page.getByText('Was the night quiet?').waitFor();
    const verdict = page.getByRole('group', { name: 'Verdict on “1 All of them”' });
    await verdict.getByRole('radio', { name: 'Good with changes' }).check();
    await verdict.getByLabel('In a few words').fill('Nearly');
    await verdict.getByLabel('In a few words').blur();
    const file = await saved(page);
    assert.match(file, /Every-kind-comments-Ana-Torres\.carrelreview\.json$/);
    assert.equal((await kept(page)).isSaved, true);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy as text' }).click();
    await page.getByText('Copied.').waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(text, /Comments on “Every kind” by Ana Torres/);
    assert.match(text, /1 All of them: Good with changes – Nearly/);
    assert.ok(text.includes(`${number} Unclear, Option 2`));
    await page.getByRole('button', { name: `Go to ${number}` }).click();
    await page.locator('h1[tabindex]', { hasText: 'Page single' }).waitFor();
    reviewer.assertCalm();
    assert.deepEqual(reviewer.outside, []);
    await reviewer.context.close();

    assert.equal(JSON.parse(run('import-comments', course, file, '--json')).added, 2);
    assert.equal(JSON.parse(run('import-comments', course, file, '--json')).known, 2);
    const { comments } = JSON.parse(run('comments', course, '--json'));
    const comment = comments.find((one) => one.kind === 'unclear');
    assert.equal(comment.number, number);
    assert.equal(comment.anchor, 'options[1].text');
    assert.equal(comment.suggestion, 'Was the night quiet?');
    assert.equal(comment.changed, false);
    assert.equal(comments.find((one) => one.kind === 'verdict').verdict, 'changes');
    assert.match(run('comments', course, '--csv'), /"'=HYPERLINK\(""x""\)/);
});

test('every kind has a number, a comment button, and with one click all that it says', usual, async () => {
    const reviewer = await stage.visit({}, address);
    const page = reviewer.page;
    const places = await page.evaluate(() => Carrel.review && [...document.querySelectorAll('.review-bar')].length);
    assert.equal(places, 1);
    await page.getByLabel('Show all answers and feedback').check();
    for (const { kind, id } of kinds) {
        await turnTo(page, `Page ${kind}`);
        const block = page.locator(`#b-${id}`);
        await block.getByRole('button', { name: /^Comment on 1\.\d+-1$/ }).waitFor();
        const body = JSON.parse(readFileSync(join(root, 'core/kinds', kind, 'sample.json'), 'utf8'));
        if (kind === 'single') {
            assert.ok(hiddenWords(body).length >= 3);
        }
        const shown = (await block.innerText()).replace(/\s+/g, ' ');
        for (const words of hiddenWords(body)) {
            assert.ok(shown.includes(words), `${kind}: ${words}`);
        }
        const isWork = await page.evaluate((name) => Boolean(Carrel.kinds[name] && Carrel.kinds[name].isWork), kind);
        if (!isWork && await block.locator('form.question').count() > 0) {
            assert.ok(await block.locator('.feedback .verdict').count() > 0, kind);
            assert.equal(await block.locator('form.question button[type=submit]:visible').count(), 0, kind);
        }
        if (process.env.CARREL_NIGHT || judged.includes(kind)) {
            assert.deepEqual(await violations(page), [], kind);
        }
    }
    await turnTo(page, 'Page single');
    assert.ok(await page.locator('.block-single .option.is-right').count() > 0);
    await page.getByLabel('Show all answers and feedback').uncheck();
    assert.equal(await page.locator('.block-single .option.is-right').count(), 0);
    assert.equal(await page.locator('.block-single button[type=submit]:visible').count(), 1);
    reviewer.assertCalm();
    await reviewer.context.close();
});

/** Feedback, hints and model answers of a body, as far as they are plain. */
function hiddenWords(value, name = '') {
    if (Array.isArray(value)) {
        return value.flatMap((entry) => hiddenWords(entry, name));
    }
    if (value && typeof value === 'object') {
        return Object.entries(value).flatMap(([key, entry]) => hiddenWords(entry, /feedback|hints|model|consequence|^text$|runs/i.test(key) ? name || key : key === 'runs' ? name : ''));
    }
    return typeof value === 'string' && /feedback|hints|model|consequence/i.test(name) ? [value.replace(/\s+/g, ' ').trim()].filter(Boolean) : [];
}

test('a quiz shows all its questions, without a clock, attempts or an end', usual, async () => {
    const reviewer = await stage.visit({}, address);
    const page = reviewer.page;
    await turnTo(page, 'Quiz');
    assert.equal(await page.locator('form.question').count(), 2);
    assert.equal(await page.locator('.clock, .hand-in button').count(), 0);
    for (let i = 0; i < 3; ++i) {
        await page.locator('#b-quizblock001 input').nth(1).check();
        await page.locator('#b-quizblock001 button[type=submit]').click();
        await page.locator('#b-quizblock001 .verdict').waitFor();
    }
    await page.getByRole('group', { name: /^Verdict on “2 The end”/ }).waitFor();
    const keys = await page.evaluate(() => Object.keys(localStorage));
    assert.deepEqual(keys.filter((key) => !/^carrel\.(review\.|reviewer$|settings$)/.test(key)), []);
    await page.reload();
    await page.locator('.pager').waitFor();
    reviewer.assertCalm();
    await reviewer.context.close();
});

test('everything goes by keyboard', usual, async () => {
    const reviewer = await stage.visit({}, address);
    const page = reviewer.page;
    const button = page.getByRole('button', { name: /^Comment on 1\.1-1$/ });
    await button.focus();
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.value), 'wrong');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.tagName), 'SELECT');
    await page.keyboard.press('Tab');
    await page.keyboard.type('By keyboard');
    while (await page.evaluate(() => document.activeElement.getAttribute('autocomplete')) !== 'name') {
        await page.keyboard.press('Tab');
    }
    await page.keyboard.type('Ben');
    await page.keyboard.press('Enter');
    await page.getByText('By keyboard').waitFor();
    assert.equal(await page.evaluate(() => document.activeElement.getAttribute('aria-label')), 'Comment on 1.1-1');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('.review-form').count(), 0);
    assert.equal((await kept(page)).comments[0].kind, 'unclear');
    await page.getByRole('button', { name: 'Change' }).press('Enter');
    assert.equal(await page.getByLabel('Your comment').inputValue(), 'By keyboard');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Delete' }).press('Enter');
    assert.equal((await kept(page)).comments.length, 0);
    reviewer.assertCalm();
    await reviewer.context.close();
});

test('a browser that keeps nothing says so, and still saves', usual, async () => {
    const reviewer = await stage.learner();
    await reviewer.context.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', { get() {
            throw new Error('refused');
        } });
    });
    const page = await reviewer.context.newPage();
    await page.goto(address);
    await page.getByText('This browser keeps nothing of this file').waitFor();
    await page.getByRole('button', { name: /^Comment on 1\.1-1$/ }).click();
    await page.getByLabel('Your comment').fill('Kept by hand');
    await page.getByLabel('Your name').fill('Cleo');
    await page.getByRole('button', { name: 'Keep comment' }).click();
    await page.getByRole('button', { name: 'My review (1)' }).click();
    const file = JSON.parse(readFileSync(await saved(page), 'utf8'));
    assert.equal(file.comments[0].text, 'Kept by hand');
    assert.equal(file.reviewer.name, 'Cleo');
    reviewer.assertCalm();
    await reviewer.context.close();
});

test('a film that is too large for a mail is not in the file, and its block says so', usual, async () => {
    const clip = readFileSync(join(root, 'resources/samples/handover/media/clip.en.mp4'));
    writeFileSync(join(temporary, 'tour.mp4'), Buffer.concat([clip, Buffer.alloc(21 << 20)]));
    const whole = everyKind();
    whole.id = 'largefilm000';
    whole.media.push({ id: 'largefilm001', name: 'tour.mp4', file: 'tour.mp4' });
    const film = whole.children[0].children.flatMap((page) => page.children).find((block) => block.kind === 'video');
    Object.assign(film, { source: 'file', media: 'largefilm001' });
    writeFileSync(join(temporary, 'large.json'), JSON.stringify(whole));
    run('load', join(temporary, 'large.json'), '-o', join(temporary, 'large.carrel'));
    const told = JSON.parse(run('review', join(temporary, 'large.carrel'), '-o', join(temporary, 'large.html'), '--json'));
    assert.ok(told.bytes < 20 << 20);
    assert.match(told.leftOut[0], /^tour\.mp4 \(/);
    const reviewer = await stage.visit({}, `file://${join(temporary, 'large.html')}`);
    await turnTo(reviewer.page, 'Page video');
    await reviewer.page.getByText('Not in this review file, to keep it small: tour.mp4').waitFor();
    await reviewer.page.waitForTimeout(500);
    await reviewer.page.locator('.block-video').screenshot({ path: join(process.env.CARREL_PICTURES || temporary, 'review-film.png') });
    reviewer.assertCalm();
    await reviewer.context.close();
});

test('a telephone of 320 pixels shows it without scrolling sideways', usual, async () => {
    const reviewer = await stage.visit({ viewport: { width: 320, height: 640 } }, address);
    const page = reviewer.page;
    await page.getByLabel('Show all answers and feedback').check();
    for (const title of ['Page single', 'Page scenario', 'Page hotspot']) {
        await turnToOnPhone(page, title);
        await page.locator('.block .review-comment').first().click();
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        assert.ok(wide <= 0, `${title}: ${wide}`);
    }
    reviewer.assertCalm();
    await reviewer.context.close();
});

async function turnToOnPhone(page, title) {
    await page.getByRole('button', { name: 'Contents', exact: true }).click();
    await turnTo(page, title);
}
