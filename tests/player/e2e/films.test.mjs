// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Along a film: chapters to jump to, stops for the questions below it, and the learner's own tick.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { violations } from '../support/axe.mjs';
import { noBrowser, serve } from '../support/browser.mjs';
import { buildPackage } from '../support/build-package.mjs';
import { fullCourse } from '../support/fullcourse.mjs';
import { openStage, question } from '../support/stage.mjs';

const usual = { skip: noBrowser, timeout: 90000 };
const claim = question('qclaim');
const practise = question('qpractise');
const own = { ...question('vidown'), stops: [30, 50], askWatched: true };
const tube = { ...question('vidtube'), stops: [45], askWatched: true };
let stage;

before(async () => {
    stage = noBrowser ? null : await openStage();
});

after(async () => {
    if (stage) {
        await stage.close();
    }
});

/** A learner on a page with these blocks and nothing else. */
async function visit(name, blocks, { page = {}, course = {}, options = {} } = {}) {
    const content = fullCourse({ id: `film-${name}00001`, ...course });
    content.modules.forEach((module) => module.pages.forEach((one) => {
        one.blocks = [];
    }));
    Object.assign(content.modules[0].pages[0], { blocks }, page);
    const server = await serve({ '/': buildPackage(join(stage.temporary, name), content) });
    const learner = await stage.visit(options, `${server.origin}/index.html`);
    return {
        learner, page: learner.page,
        end: async () => {
            learner.assertCalm();
            await learner.context.close();
            await server.close();
        },
    };
}

/** Plays the film from there, fast and without a sound, as its own controls would. */
const playFrom = (page, from, film = '#b-vidown video') => page.locator(film).evaluate(async (video, at) => {
    if (video.readyState === 0) {
        await new Promise((resolve) => video.addEventListener('loadedmetadata', resolve, { once: true }));
    }
    video.muted = true;
    video.playbackRate = 2;
    if (at !== null) {
        const there = new Promise((resolve) => video.addEventListener('seeked', resolve, { once: true }));
        video.currentTime = at;
        await there;
    }
    await video.play();
}, from);

const film = (page) => page.locator('#b-vidown video').evaluate((video) => ({ isPaused: video.paused, at: video.currentTime }));
const focused = (page) => page.evaluate(() => document.activeElement.textContent.trim());
const isOver = (page, at) => page.waitForFunction((time) => document.querySelector('#b-vidown video').currentTime > time, at);

test('chapters jump, and the one that plays is marked', usual, async () => {
    const { page, end } = await visit('chapters', [{ ...own, stops: undefined }]);
    const list = page.getByRole('list', { name: 'Chapters' });
    assert.deepEqual((await list.getByRole('button').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ')),
        ['0:00 Six things set off', '0:20 What is said at the door', '0:44 What arrives']);
    await page.locator('#b-vidown video').evaluate((video) => {
        video.muted = true;
    });
    await list.getByRole('button', { name: 'What is said' }).focus();
    await page.keyboard.press('Enter');
    await isOver(page, 19.9);
    await page.waitForFunction(() => document.querySelector('.chapter[aria-current]'));
    assert.match(await list.locator('[aria-current]').innerText(), /at the door/);
    assert.equal((await film(page)).isPaused, false);
    // One can go on jumping from where one is.
    assert.match(await focused(page), /at the door/);
    assert.deepEqual(await violations(page), []);
    await end();
});

test('the film stops for its question, and goes on once that is answered', usual, async () => {
    const { page, learner, end } = await visit('stops', [own, claim, practise]);
    const stops = page.getByRole('list', { name: 'The video pauses for a question:' });
    assert.deepEqual(await stops.getByRole('button').allInnerTexts(), ['At 0:30: question below', 'At 0:50: question below']);
    await playFrom(page, 29);
    const words = page.locator('#b-qclaim .film-stop');
    await words.waitFor();
    assert.equal(await focused(page), 'The video has paused at 0:30 for this question.');
    const paused = await film(page);
    assert.equal(paused.isPaused, true);
    assert.ok(paused.at >= 30 && paused.at < 32, String(paused.at));
    await page.waitForFunction((element) => element.getBoundingClientRect().top < window.innerHeight, await words.elementHandle());
    assert.equal(await page.getByRole('button', { name: 'Go on with the video' }).count(), 0);
    assert.deepEqual(await violations(page), []);
    // With the keys from here: the answer, and on.
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    assert.equal(await page.locator('#b-qclaim input:checked').count(), 1);
    await page.keyboard.press('Enter');
    const on = page.getByRole('button', { name: 'Go on with the video' });
    await on.waitFor();
    assert.deepEqual(await violations(page), []);
    for (let i = 0; i < 12 && (await focused(page)) !== 'Go on with the video'; ++i) {
        await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await isOver(page, paused.at);
    assert.equal(await page.locator('.film-stop, .film-on').count(), 0);
    assert.equal(await page.evaluate(() => document.activeElement.tagName), 'VIDEO');
    // What was answered stops no more; the next stop is for the next question.
    await playFrom(page, 29);
    await isOver(page, 31);
    assert.equal(await page.locator('.film-stop').count(), 0);
    await playFrom(page, 49);
    await page.locator('#b-qpractise .film-stop').waitFor();
    assert.equal(await focused(page), 'The video has paused at 0:50 for this question.');
    await learner.answer('qpractise');
    await on.waitFor();
    await end();
});

test('one may play on without an answer, and what is jumped over does not stop', usual, async () => {
    const { page, end } = await visit('free', [own, claim, practise]);
    await playFrom(page, 29);
    await page.locator('#b-qclaim .film-stop').waitFor();
    await playFrom(page, null);
    await isOver(page, 32);
    assert.equal(await page.locator('.film-stop').count(), 0);
    // Not answered: it stops again when it is reached again.
    await playFrom(page, 29);
    await page.locator('#b-qclaim .film-stop').waitFor();
    await playFrom(page, 55);
    await isOver(page, 56);
    assert.equal(await page.locator('.film-stop').count(), 0);
    await page.getByRole('button', { name: 'At 0:50: question below' }).click();
    assert.match(await focused(page), /Which of these is a handover\?/);
    await end();
});

test('a question that was not drawn is no stop, and one that is handed in later lets the film go on', usual, async () => {
    const counted = [question('qzone'), question('qzthree')];
    const quiz = { quiz: true, attempts: 2, answers: 'end' };
    const held = await visit('held', [{ ...own, stops: [30] }, counted[1]], {
        page: quiz, course: { quizzes: [{ n: 0, handIn: [12] }] },
    });
    await playFrom(held.page, 29);
    await held.page.locator('#b-qzthree .film-stop').waitFor();
    await held.page.locator('#b-qzthree').getByLabel('True').check();
    await held.page.getByRole('button', { name: 'Go on with the video' }).click();
    await isOver(held.page, 31);
    await held.end();
    const drawn = await visit('drawn', [{ ...own, stops: [30, 50] }, ...counted], {
        page: { quiz: true, attempts: 2 }, course: { quizzes: [{ n: 0, draw: 1, questions: [10, 12] }] },
    });
    const isFirst = await drawn.page.locator('#b-qzone').count() === 1;
    assert.deepEqual(await drawn.page.locator('.film-way').allInnerTexts(), [`At ${isFirst ? '0:30' : '0:50'}: question below`]);
    await playFrom(drawn.page, isFirst ? 49 : 29);
    await isOver(drawn.page, isFirst ? 51 : 31);
    assert.equal(await drawn.page.locator('.film-stop').count(), 0);
    await drawn.end();
});

test('a film of another site says when to pause, and its chapters load it anew from there', usual, async () => {
    const { page, learner, end } = await visit('tube', [tube, claim]);
    const chapters = page.getByRole('list', { name: 'Chapters' });
    assert.deepEqual((await chapters.getByRole('listitem').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ')), ['0:00 At the board', '1:35 Said back']);
    assert.equal(await chapters.getByRole('button').count(), 0); // nobody is asked before the learner wants the film
    await page.getByRole('list', { name: 'Pause the video yourself for a question:' }).getByRole('button').click();
    assert.match(await focused(page), /If nothing happened/);
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(learner.outside, []);
    await page.getByRole('button', { name: /this loads the video from YouTube/ }).click();
    await chapters.getByRole('button', { name: 'Said back' }).click();
    const frame = page.locator('#b-vidtube iframe');
    await page.frameLocator('#b-vidtube iframe').getByText('video').waitFor();
    assert.equal(await frame.getAttribute('src'), 'https://www.youtube-nocookie.com/embed/abc123DEF45?autoplay=1&start=95');
    assert.match(await chapters.locator('[aria-current]').innerText(), /Said back/);
    assert.match(await focused(page), /Said back/);
    assert.deepEqual(await violations(page), []);
    await end();
});

test('a start time is put into the address as each site wants it', usual, async () => {
    const { page, end } = await visit('address', [tube]);
    const addresses = await page.evaluate(() => {
        const at = (source, embed, start) => window.Carrel.views.video.frameAddress({ source, embed }, start);
        return [
            at('youtube', 'https://y.example/embed/a', null), at('youtube', 'https://y.example/embed/a?start=90', null),
            at('youtube', 'https://y.example/embed/a?start=90', 5), at('vimeo', 'https://v.example/video/1?h=ab12cd&dnt=1#t=65s', null),
            at('vimeo', 'https://v.example/video/1?h=ab12cd&dnt=1#t=65s', 5), at('peertube', 'https://p.example/videos/embed/a?p2p=0&start=62', 5),
            at('peertube', 'https://p.example/videos/embed/a?p2p=0', 0),
        ];
    });
    assert.deepEqual(addresses, [
        'https://y.example/embed/a?autoplay=1', 'https://y.example/embed/a?start=90&autoplay=1',
        'https://y.example/embed/a?autoplay=1&start=5', 'https://v.example/video/1?h=ab12cd&dnt=1&autoplay=1#t=65s',
        'https://v.example/video/1?h=ab12cd&dnt=1&autoplay=1#t=5s', 'https://p.example/videos/embed/a?p2p=0&autoplay=1&start=5',
        'https://p.example/videos/embed/a?p2p=0&autoplay=1&start=0',
    ]);
    await end();
});

test('behind a blocked network the chapters are words again, and nothing is lost to the keyboard', usual, async () => {
    const { page, learner, end } = await visit('blocked', [tube]);
    await page.getByRole('button', { name: /this loads the video from YouTube/ }).click();
    await page.frameLocator('#b-vidtube iframe').getByText('video').waitFor();
    learner.answerOutside = (route) => route.abort('connectionrefused');
    await page.getByRole('button', { name: 'Said back' }).click();
    await page.locator('.video-message', { hasText: 'cannot be reached from here' }).waitFor();
    assert.equal(await page.locator('button.chapter').count(), 0);
    assert.match(await focused(page), /cannot be reached from here/);
    learner.problems = learner.problems.filter((problem) => !/ERR_CONNECTION_REFUSED/.test(problem));
    await end();
});

test('the learner says that it was watched, and that is kept', usual, async () => {
    const { page, learner, end } = await visit('watched', [tube]);
    await page.getByRole('button', { name: 'I have watched it' }).click();
    const said = 'Watched.';
    assert.equal(await focused(page), said);
    assert.deepEqual(await violations(page), []);
    await page.reload();
    await page.getByText(said, { exact: true }).waitFor();
    assert.equal(await page.getByRole('button', { name: 'I have watched it' }).count(), 0);
    assert.deepEqual(learner.outside, []);
    await end();
});

test('a film that plays here ticks itself after nine tenths of it, not when one jumps there', usual, async () => {
    const { page, end } = await visit('itself', [{ ...own, stops: undefined }]);
    await playFrom(page, 56);
    await isOver(page, 57);
    assert.equal(await page.getByText('Watched.').count(), 0);
    await playFrom(page, 53);
    await page.getByText('Watched.').waitFor();
    assert.equal(await page.getByRole('button', { name: 'I have watched it' }).count(), 0);
    await end();
});

test('on a narrow screen nothing stands out, every target is large enough, and print shows chapters with times', usual, async () => {
    const long = { start: 50, title: 'Handoverconversationsthatneverend and what becomes of them by half past seven' };
    const { page, end } = await visit('narrow', [{ ...own, chapters: [...own.chapters, long] }, claim, practise], {
        course: { language: 'ar', dir: 'rtl' }, options: { viewport: { width: 320, height: 640 } },
    });
    await playFrom(page, 29);
    await page.locator('.film-stop').waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    for (const box of await page.locator('.chapter, .film-way').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height))) {
        assert.ok(box >= 24, String(box));
    }
    assert.deepEqual(await violations(page), []);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('.film-stop').isVisible(), false);
    assert.equal(await page.locator('.film-watched').isVisible(), false);
    assert.match((await page.locator('.chapters').innerText()).replace(/\s+/g, ' '), /0:20 What is said at the door/);
    assert.equal(await page.locator('.film-way').first().isVisible(), true);
    await end();
});
