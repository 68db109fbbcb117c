// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The course as a page: keyboard, accessibility, print, languages, video, double click, weight.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { violations } from '../support/axe.mjs';
import { noBrowser, serve } from '../support/browser.mjs';
import { buildPackage } from '../support/build-package.mjs';
import { firstScreen } from '../support/firstscreen.mjs';
import { fullCourse, titles } from '../support/fullcourse.mjs';
import { openStage } from '../support/stage.mjs';
import { engineFiles, root } from '../support/tree.mjs';

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

test('no page of any kind has an accessibility fault, light or dark, fresh, answered or closed', { ...usual, timeout: 240000 }, async () => {
    for (const colorScheme of ['light', 'dark']) {
        const learner = await visit({ colorScheme, reducedMotion: 'reduce' });
        const look = async (what) => assert.deepEqual(await violations(learner.page), [], `${colorScheme}: ${what}`);
        for (let n = 0; n < titles.length; ++n) {
            await learner.title(titles[n]);
            await look(titles[n]);
            if (titles[n] === 'What the board knew') {
                await learner.page.locator('#b-acfolds .fold-all').click();
                await look('open sections');
            }
            if (titles[n] === 'One true handover') {
                await learner.page.getByRole('button', { name: 'Turn the card' }).click();
                await look('a turned card');
                await learner.page.getByRole('button', { name: 'I knew it' }).click();
                await look('the next card');
                await learner.judgeCards('fcwords', true, true, true);
                await look('all cards known');
            }
            if (titles[n] === 'Try it') {
                await learner.answer('qpractise', [0]);
                await learner.answer('qseveral', [0, 1, 3]);
                await learner.answer('qclaim');
                await learner.type('qword', 'Wach');
                await learner.type('qcount', '4');
                await learner.type('qestimate', '45');
                await learner.match('qpairs', [0, 3, 2]);
                await learner.order('qorder', ['Open', 'Now', 'Watch', 'Yours']);
                await learner.sort('qsort', { 'Lift B': 'Say', 'Job 1': 'Say', trolleys: 'Say', Noor: 'Say' });
                await learner.write('qopen', 'Too short');
                await learner.choosePicture('qpicture', 'all quiet');
                await learner.decide('qstory', 'Ask for');
                await learner.fill('qfill', ['normal', 'closed', 'smiles']);
                await learner.fill('qlists', [0, 0, 2]);
                await learner.point('qspot', [0.6, 0.25], [0.25, 0.7]);
                await learner.check('qspot');
                await learner.putWords('qdrag', ['normal', 'quiet', 'by when', 'somebody']);
                await learner.check('qdrag');
                await learner.page.locator('#b-qdrag .gap-drop').first().click();
                await learner.page.locator('#b-qdrag .word').first().click();
                for (const [id, places] of [['qmark', [10, 3]], ['qpassages', [1, 2]]]) {
                    await learner.mark(id, places);
                    await learner.check(id);
                }
                await look('answered questions');
                await learner.check('qmark');
                await learner.check('qpassages');
                await learner.putWords('qdrag', ['normal', 'quiet', 'by when', 'who']);
                await learner.check('qdrag');
                await learner.write('qopen', 'One two three four five six seven eight.');
                await learner.page.locator('#b-qopen .look-for input').first().check();
                await learner.sort('qsort', { 'Job 1': 'Skip' });
                await learner.order('qorder', ['Open', 'Now', 'Yours', 'Watch']);
                await learner.decide('qstory', 'Thanks');
                await learner.fill('qfill', ['normel', 'closed', 'repeats']);
                await learner.fill('qlists', [0, 1, 2]);
                await learner.match('qpairs', [1, 1, 0]);
                await learner.type('qcount', '1 h');
                await learner.type('qcount', '2 days');
                await learner.type('qestimate', '80');
                await learner.choosePicture('qpicture', 'one of six');
                await learner.check('qspot');
                await look('closed questions');
                await learner.page.locator('#b-qopen .my-answer button').click();
                await look('an open answer being changed');
            }
            if (titles[n] === 'One true handover') {
                await learner.page.getByRole('button', { name: 'Why?' }).first().click();
                for (const box of await learner.page.locator('#b-cklist input').all()) {
                    await box.check();
                }
                await look('a list that is ticked');
                await learner.page.locator('#b-svshift').getByRole('radio', { name: 'Mostly' }).nth(1).check();
                await learner.page.locator('#b-svshift button').click();
                await learner.page.locator('#b-plshift').getByLabel('by').first().fill('2026-12-01');
                await learner.page.locator('#b-plshift .primary').click();
                await look('a survey and a plan with something missing');
                await learner.page.locator('#b-plshift textarea').nth(0).fill('I take over');
                await learner.page.locator('#b-plshift textarea').nth(1).fill('ask');
                await learner.page.locator('#b-plshift .primary').click();
                await look('a plan that is made');
                await learner.decide('wesolved', 'Show the first', 'Next step', 'Next step');
                await look('a step of an example that is asked for');
                await learner.decide('wesolved', 'Compare', 'Partly', 'Next step', 'Compare');
                await look('an example at its end');
                await learner.decide('vclive', 'Add to my calendar', 'I took part');
                await look('a class that was taken part in');
            }
            await learner.next();
        }
        await learner.title('Your result');
        await look('result');
        await learner.page.getByRole('button', { name: 'Settings' }).click();
        await look('settings');
        learner.assertCalm();
        await learner.context.close();
    }
});

test('learners choose size, width, spacing, colours and contrast, and find them again', usual, async () => {
    for (const colorScheme of ['light', 'dark']) {
        const learner = await visit({ colorScheme });
        await learner.turnTo(3);
        const style = () => learner.page.evaluate(() => {
            const page = document.querySelector('.page');
            const text = getComputedStyle(page);
            return { width: page.getBoundingClientRect().width, letters: text.letterSpacing, colour: text.color };
        });
        const before = await style();
        await learner.page.getByRole('button', { name: 'Settings' }).click();
        for (const [group, choice] of [['Width of the text', 'Narrow'], ['Spacing', 'More space'], ['Contrast', 'High'], ['Text size', 'Large']]) {
            await learner.page.getByRole('group', { name: group }).getByText(choice, { exact: true }).click();
        }
        await learner.page.keyboard.press('Escape');
        const after = await style();
        assert.ok(after.width < before.width && after.letters !== 'normal' && after.colour !== before.colour, JSON.stringify([before, after]));
        assert.deepEqual(await violations(learner.page), []);
        await learner.page.reload();
        await learner.page.locator('.pager').waitFor();
        assert.deepEqual(await style(), after);
        await learner.page.setViewportSize({ width: 320, height: 640 });
        assert.ok(await learner.page.evaluate(() => document.scrollingElement.scrollWidth <= 320));
        await learner.context.close();
    }
});

test('a phone: nothing is wider than the screen, the contents open above the page and close again', usual, async () => {
    const learner = await visit({ viewport: { width: 375, height: 700 }, hasTouch: true, isMobile: true });
    for (let n = 0; n < titles.length; ++n) {
        await learner.title(titles[n]);
        const width = await learner.page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(width <= 375, `${titles[n]}: ${width}`);
        await learner.next();
    }
    const small = await learner.page.evaluate(() => [...document.querySelectorAll('button, a, label.option, summary')]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().height < 24).map((element) => element.outerHTML));
    assert.deepEqual(small, []);
    await learner.page.locator('.menu-button').click();
    await learner.page.locator('.menu').waitFor({ state: 'visible' });
    assert.equal(await learner.page.evaluate(() => document.activeElement.className), 'icon-button menu-close');
    assert.deepEqual(await violations(learner.page), []);
    await learner.page.keyboard.press('Escape');
    await learner.page.locator('.menu').waitFor({ state: 'hidden' });
    assert.match(await learner.page.evaluate(() => document.activeElement.className), /menu-button/);
    await learner.context.close();
});

test('everything can be done with the keyboard alone', usual, async () => {
    const learner = await visit();
    const { page } = learner;
    const focused = () => page.evaluate(() => (document.activeElement.textContent || document.activeElement.getAttribute('aria-label') || document.activeElement.type).trim());
    const tabTo = async (wanted) => {
        for (let i = 0; i < 60; ++i) {
            await page.keyboard.press('Tab');
            if (wanted.test(await focused())) {
                return;
            }
        }
        assert.fail(`the keyboard does not reach ${wanted}`);
    };
    await page.keyboard.press('Tab');
    assert.equal(await focused(), 'Skip to the page');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'page');
    for (let n = 1; n <= 3; ++n) {
        await tabTo(/^Continue$/);
        await page.keyboard.press('Enter');
        await learner.title(titles[n]);
        assert.equal(await focused(), titles[n]);
    }
    // Into the first group, one down, check.
    for (let i = 0; i < 20 && (await page.evaluate(() => document.activeElement.type)) !== 'radio'; ++i) {
        await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    const chosen = await page.locator('#b-qpractise input:checked').count();
    assert.equal(chosen, 1);
    await tabTo(/^Check$/);
    await page.keyboard.press('Enter');
    await page.locator('#b-qpractise .verdict').waitFor();
    // Right or not, the next key goes on from here and not from the top of the page.
    assert.equal(await page.evaluate(() => Boolean(document.activeElement.closest('#b-qpractise'))), true);
    await learner.context.close();
});

test('printed, the page is a hand-out without answers', usual, async () => {
    const learner = await visit({ colorScheme: 'dark' });
    await turnTo(learner, 3);
    await learner.answer('qpractise', [0]);
    await learner.page.emulateMedia({ media: 'print' });
    for (const hidden of ['.top', '.menu', '.pager', '#b-qpractise .feedback', '#b-qpractise .option-note >> nth=0', '#b-qpractise button']) {
        assert.equal(await learner.page.locator(hidden).isVisible(), false, hidden);
    }
    const looks = await learner.page.locator('#b-qpractise label.option').evaluateAll((labels) => labels.map((label) => {
        const input = getComputedStyle(label.querySelector('input'));
        return [getComputedStyle(label).backgroundColor, getComputedStyle(label).color, input.backgroundColor, input.borderColor,
            getComputedStyle(label.querySelector('input'), '::before').display].join();
    }));
    assert.equal(new Set(looks).size, 1, looks.join('\n'));
    await learner.context.close();
});

test('nobody else is asked before the click; after it the frame is, with the referrer it needs', usual, async () => {
    const learner = await visit();
    for (let n = 1; n <= 5; ++n) {
        await learner.next();
        await learner.title(titles[n]);
    }
    await learner.page.locator('.menu .page-link', { hasText: titles[2] }).click();
    await learner.title(titles[2]);
    await learner.page.waitForTimeout(500);
    assert.deepEqual(learner.outside.map((request) => request.url()), []);
    await learner.page.getByRole('button', { name: /this loads the video from YouTube/ }).click();
    const frame = learner.page.frameLocator('#b-vidtube iframe');
    await frame.getByText('video').waitFor();
    const asked = learner.outside.filter((request) => request.resourceType() === 'document');
    assert.equal(asked.length, 1);
    assert.equal(asked[0].url(), 'https://www.youtube-nocookie.com/embed/abc123DEF45?autoplay=1');
    assert.equal((await asked[0].allHeaders()).referer, `${stage.server.origin}/`);
    const iframe = learner.page.locator('#b-vidtube iframe');
    assert.equal(await iframe.getAttribute('referrerpolicy'), 'strict-origin-when-cross-origin');
    assert.equal(await iframe.getAttribute('title'), 'A team that hands over in one minute');
    assert.deepEqual([...new Set(learner.outside.map((request) => new URL(request.url()).origin))], ['https://www.youtube-nocookie.com']);
    await learner.page.getByRole('button', { name: /from media\.example\.org/ }).click();
    await learner.page.waitForFunction(() => document.querySelector('#b-viddirect video, #b-viddirect .is-away'));
    assert.ok(learner.outside.some((request) => request.url() === 'https://media.example.org/clip.mp4'));
    await learner.context.close();
});

test('behind a blocked network poster, transcript and link remain', usual, async () => {
    const learner = await visit();
    learner.answerOutside = (route) => route.abort('connectionrefused');
    await turnTo(learner, 2);
    await learner.page.getByRole('button', { name: /this loads the video from YouTube/ }).click();
    const film = learner.page.locator('#b-vidtube');
    await film.getByText('cannot be reached from here').waitFor();
    assert.equal(await film.locator('iframe').count(), 0);
    assert.equal(await film.locator('img').isVisible(), true);
    assert.equal(await film.getByText('The team stands at the board').isVisible(), true);
    const link = film.getByRole('link', { name: /Open the video on YouTube/ });
    assert.equal(await link.getAttribute('href'), 'https://www.youtube.com/watch?v=abc123DEF45');
    await learner.page.getByRole('button', { name: /from media\.example\.org/ }).click();
    await learner.page.locator('#b-viddirect').getByText('cannot be reached from here').waitFor();
    await learner.context.close();
});

test('by double click: it starts, keeps its place, shows captions, and links instead of frames (53, 70)', usual, async () => {
    const address = pathToFileURL(join(stage.folder, 'index.html')).href;
    const learner = await visit({}, address);
    await learner.page.locator('.notice', { hasText: 'Not tracked' }).waitFor();
    await turnTo(learner, 2);
    const cues = await learner.page.locator('#b-vidown video').evaluate((video) => [video.textTracks.length, video.textTracks[0].cues.length, video.textTracks[0].mode]);
    assert.deepEqual(cues, [1, 2, 'showing']);
    await learner.page.locator('#b-vidown video').evaluate((video) => new Promise((resolve, reject) => {
        if (video.readyState > 0) {
            resolve();
        }
        video.onloadedmetadata = resolve;
        video.onerror = () => reject(new Error('the clip does not load'));
    }));
    const film = learner.page.locator('#b-vidtube');
    assert.equal(await film.getByRole('button').count(), 0);
    assert.equal(await film.getByText('The team stands at the board').isVisible(), true);
    assert.equal(await film.getByRole('link', { name: /Open the video/ }).count(), 1);
    await learner.next();
    await learner.answer('qpractise');
    const right = learner.page.locator('#b-qpractise .verdict.right');
    await right.waitFor();
    await learner.page.waitForTimeout(1500);
    await learner.page.goto('about:blank');
    await learner.page.goto(address);
    await learner.title('Try it');
    await right.waitFor();
    assert.deepEqual(learner.outside, []);
    learner.assertCalm();
    await learner.context.close();
});

test('in French, and in Arabic from right to left', usual, async () => {
    const french = fullCourse({ language: 'fr', interfaceLanguage: 'fr', id: 'french000001' });
    const arabic = fullCourse({ language: 'ar', interfaceLanguage: 'ar', dir: 'rtl', id: 'arabic000001' });
    const server = await serve({
        '/fr/': buildPackage(join(stage.temporary, 'fr'), french), '/ar/': buildPackage(join(stage.temporary, 'ar'), arabic),
    });
    const one = await visit({}, `${server.origin}/fr/index.html`);
    assert.equal(await one.page.evaluate(() => document.documentElement.lang), 'fr');
    await one.page.getByRole('button', { name: 'Continuer' }).click();
    await one.title(titles[1]);
    assert.match(await one.page.locator('.notices, .sign').first().innerText(), /^$|Sans suivi/);
    assert.deepEqual(await violations(one.page), []);
    one.assertCalm();
    await one.context.close();
    const two = await visit({}, `${server.origin}/ar/index.html`);
    assert.equal(await two.page.evaluate(() => document.documentElement.dir), 'rtl');
    assert.equal(await two.page.locator('article h1').getAttribute('lang'), 'ar');
    const [menu, column] = await Promise.all(['.menu', '.column'].map((part) => two.page.locator(part).boundingBox()));
    assert.ok(menu.x > column.x);
    assert.ok(await two.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    await two.page.goto(`${server.origin}/ar/index.html?again#page-3`);
    await two.title('Try it');
    assert.match(await two.page.locator('#b-qpractise .tag').innerText(), /للتدرّب/);
    assert.deepEqual(await violations(two.page), []);
    two.assertCalm();
    await two.context.close();
    server.close();
});

test('in German and Spanish, also on a screen of 320 px', usual, async () => {
    for (const [language, next, practice] of [['de', 'Weiter', /Zum Üben: zählt nicht/], ['es', 'Continuar', /Para practicar: no cuenta/]]) {
        const course = fullCourse({ language, interfaceLanguage: language, id: `course-${language}00001` });
        const server = await serve({ '/': buildPackage(join(stage.temporary, language), course) });
        const learner = await visit({ viewport: { width: 320, height: 640 } }, `${server.origin}/index.html`);
        assert.equal(await learner.page.evaluate(() => document.documentElement.lang), language);
        for (const title of titles.slice(1)) {
            await learner.page.getByRole('button', { name: next }).click();
            await learner.title(title);
            assert.ok(await learner.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${language}: ${title}`);
            if (title === 'Try it') {
                assert.match(await learner.page.locator('#b-qpractise .tag').innerText(), practice);
                assert.deepEqual(await violations(learner.page), []);
            }
        }
        learner.assertCalm();
        await learner.context.close();
        server.close();
    }
});

test('a link to another page of the course goes there, also when its module is not loaded yet', usual, async () => {
    const learner = await visit();
    await learner.page.getByRole('link', { name: 'the questions' }).click();
    await learner.title('Try it');
    await learner.page.evaluate(() => {
        const link = document.createElement('a');
        link.href = '#page-pgquiz';
        link.dataset.page = 'pgquiz';
        link.textContent = 'quiz';
        document.querySelector('article').append(link);
        link.click();
    });
    await learner.title(titles[5]);
    assert.equal(new URL(learner.page.url()).hash, '');
    await learner.context.close();
});

test('a module that does not come can be asked for again', usual, async () => {
    const learner = await visit();
    let fails = 1;
    await learner.context.route(/m-mshift\.js$/, (route) => (fails-- > 0 ? route.abort() : route.continue()));
    await learner.page.locator('.module-button', { hasText: 'On your shift' }).click();
    await learner.page.getByText('could not be loaded').waitFor();
    await turnTo(learner, 3);
    await learner.next();
    await learner.title(titles[4]);
    await learner.context.close();
});

test('the first screen takes five requests and at most 25 KB', usual, async () => {
    const { first, all } = await firstScreen(stage.browser, `${stage.server.origin}/package/index.html`);
    const size = (names) => names.reduce((sum, name) => sum + gzipSync(readFileSync(join(stage.folder, name)), { level: 9 }).length, 0);
    console.log(`first screen: ${first.length} requests, ${size(first)} bytes gzip; with all that follows: ${all.length}, ${size(all)}`);
    assert.deepEqual(first, ['index.html', 'carrel.css', 'carrel.js', 'course.js', 'modules/m-mlost.js']);
    assert.ok(size(first) <= 25 * 1024);
});

test('when the rest of the player does not come, it is asked for again, and the learner is told in the end', usual, async () => {
    const learner = await stage.learner();
    const page = await learner.context.newPage();
    let fails = 2;
    await learner.context.route(/carrel-rest\.js$/, (route) => (fails-- > 0 ? route.abort() : route.continue()));
    await page.goto(`${stage.server.origin}/package/index.html`);
    await page.locator('h1', { hasText: titles[0] }).waitFor();
    await page.locator('.pager').waitFor();
    await page.close();
    fails = 99;
    const other = await learner.context.newPage();
    await other.goto(`${stage.server.origin}/package/index.html`);
    await other.getByRole('alert').getByText('could not be loaded').waitFor({ timeout: 20000 });
    assert.equal(await other.getByRole('button', { name: 'Try again' }).count(), 1);
    await learner.context.close();
});

test('Chromium gives the same answers as Node and QJSEngine', usual, async () => {
    const learner = await stage.learner();
    const page = await learner.context.newPage();
    for (const path of [...engineFiles(), join(root, 'tests/player/vectors/vectors.js')]) {
        await page.evaluate(readFileSync(path, 'utf8') + '\n;0');
    }
    const text = await page.evaluate('carrelVectors()');
    assert.equal(text + '\n', readFileSync(join(root, 'tests/player/vectors/vectors.json'), 'utf8'));
    await learner.context.close();
});
