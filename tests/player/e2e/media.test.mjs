// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Content beside texts and pictures, as a learner meets it: recordings, files to download, pages of other sites.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { violations } from '../support/axe.mjs';
import { noBrowser, serve } from '../support/browser.mjs';
import { buildPackage } from '../support/build-package.mjs';
import { fullCourse } from '../support/fullcourse.mjs';
import { hum } from '../support/sound.mjs';
import { openStage, question } from '../support/stage.mjs';

const usual = { skip: noBrowser, timeout: 90000 };
const filmPage = 2;
let stage;

before(async () => {
    stage = noBrowser ? null : await openStage();
});

after(async () => {
    if (stage) {
        await stage.close();
    }
});

/** A learner on the page with everything that is shown or heard. */
async function visit(options, address) {
    const learner = await stage.visit(options, address);
    await learner.turnTo(filmPage);
    return learner;
}

/** A package with nothing but this block on its first page, served; `close` it in the end. */
async function only(name, block) {
    const course = fullCourse({ id: `only-${name}000001` });
    course.modules[0].pages[0].blocks = [block];
    return serve({ '/': buildPackage(join(stage.temporary, name), course) });
}

/** Sounds come from there now, the rest is as silent as ever. */
function playsSounds(learner) {
    learner.answerOutside = (route) => route.fulfill({ contentType: 'audio/mpeg', body: hum(1) });
}

/** Other sites show a page with a field in it. */
function showsPages(learner, more = '') {
    const body = `<!DOCTYPE html><html lang="en"><title>board</title><h1>The board</h1><input aria-label="card">${more}`;
    learner.answerOutside = (route) => route.fulfill({ contentType: 'text/html', body });
}

const isPlayable = (audio) => audio.evaluate((element) => new Promise((resolve) => {
    if (element.readyState > 0 || element.error) {
        resolve(!element.error);
    }
    element.onloadedmetadata = () => resolve(true);
    element.onerror = () => resolve(false);
}));

test('a recording of the package has the browser’s own controls, its name and its transcript', usual, async () => {
    const learner = await visit();
    const figure = learner.page.locator('#b-autalk');
    const audio = figure.locator('audio');
    assert.equal(await audio.getAttribute('aria-label'), 'At the door, 06:05');
    assert.equal(await audio.evaluate((element) => element.controls), true);
    assert.equal(await isPlayable(audio), true); // the bytes count, not the name that servers know
    assert.match(await figure.locator('figcaption').innerText(), /At the door, 06:05\s+0:02/);
    assert.equal(await figure.getByText('See you tomorrow').isVisible(), false);
    await figure.getByText('Transcript').click();
    assert.equal(await figure.getByText('See you tomorrow').isVisible(), true);
    assert.deepEqual(learner.outside, []);
    learner.assertCalm();
    await learner.context.close();
});

test('a recording elsewhere is asked for after the click, plays in place and has the focus', usual, async () => {
    const learner = await visit();
    playsSounds(learner);
    const figure = learner.page.locator('#b-auradio');
    const button = figure.getByRole('button', { name: /^Play – this loads the recording from audio\.example\.org ?: The same handover/ });
    assert.match(await button.innerText(), /audio\.example\.org then receives your internet address/);
    assert.equal(await figure.getByRole('link', { name: /Open the recording on audio\.example\.org/ }).getAttribute('href'), question('auradio').src);
    await learner.page.waitForTimeout(300);
    assert.deepEqual(learner.outside, []);
    await button.focus();
    await learner.page.keyboard.press('Enter');
    const audio = figure.locator('audio');
    assert.equal(await isPlayable(audio), true);
    assert.equal(await learner.page.evaluate(() => document.activeElement.tagName), 'AUDIO');
    assert.deepEqual([...new Set(learner.outside.map((request) => request.url()))], [question('auradio').src]);
    assert.deepEqual(await violations(learner.page), []);
    learner.assertCalm();
    await learner.context.close();
});

test('a recording that cannot be reached says so and opens its transcript; the link stays', usual, async () => {
    for (const colorScheme of ['light', 'dark']) {
        const learner = await visit({ colorScheme, viewport: { width: 320, height: 640 } });
        learner.answerOutside = (route) => route.abort('connectionrefused');
        const figure = learner.page.locator('#b-auradio');
        await figure.getByRole('button').click();
        await figure.getByText('cannot be reached from here').waitFor();
        assert.equal(await figure.locator('audio, button').count(), 0);
        assert.equal(await figure.getByText('“Until ten.”').isVisible(), true);
        assert.equal(await figure.getByRole('link').count(), 1);
        assert.match(await learner.page.evaluate(() => document.activeElement.textContent), /cannot be reached/);
        assert.deepEqual(await violations(learner.page), []);
        assert.ok(await learner.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
        await learner.context.close();
    }
});

test('a file that is no sound, or that is gone, leaves words and transcript', usual, async () => {
    for (const [src, words] of [['media/000000000001-board.svg', 'cannot play the recording'], [undefined, 'The recording is missing here']]) {
        const server = await only(src ? 'nosound' : 'gone', { ...question('autalk'), src });
        const learner = await stage.visit({}, `${server.origin}/index.html`);
        const figure = learner.page.locator('#b-autalk');
        await figure.getByText(words).waitFor();
        assert.equal(await figure.getByText('See you tomorrow').isVisible(), true);
        assert.deepEqual(await violations(learner.page), []);
        await learner.context.close();
        server.close();
    }
});

test('by double click recordings play, those elsewhere too after their click', usual, async () => {
    const learner = await visit({}, pathToFileURL(join(stage.folder, 'index.html')).href);
    playsSounds(learner);
    assert.equal(await isPlayable(learner.page.locator('#b-autalk audio')), true);
    await learner.page.locator('#b-auradio').getByRole('button').click();
    assert.equal(await isPlayable(learner.page.locator('#b-auradio audio')), true);
    learner.assertCalm();
    await learner.context.close();
});

test('printed, a recording is its transcript, and folded again afterwards', usual, async () => {
    const learner = await visit();
    const { page } = learner;
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    assert.equal(await page.getByText('See you tomorrow').isVisible(), true);
    assert.equal(await page.locator('#b-autalk audio').isVisible(), false);
    assert.equal(await page.locator('#b-auradio button').isVisible(), false);
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    assert.equal(await page.getByText('See you tomorrow').isVisible(), false);
    await learner.context.close();
});

test('a file says what it is, of which sort and how large, and is saved under its author’s name', usual, async () => {
    const learner = await visit();
    const card = learner.page.locator('#b-flsheet');
    assert.match(await card.innerText(), /The empty sheet\s+One page with Now[^]*next handover\.\s+Fiche de relève \(4\)\.pdf · PDF document · 48\u00a0kB\s+Download/);
    const link = card.getByRole('link', { name: 'Download Fiche de relève (4).pdf' });
    const download = learner.page.waitForEvent('download');
    await link.focus();
    await learner.page.keyboard.press('Enter');
    assert.equal((await download).suggestedFilename(), 'Fiche de relève (4).pdf');
    assert.equal(learner.context.pages().length, 1);
    await learner.title('One minute, six things');
    learner.assertCalm();
    await learner.context.close();
});

test('a file is saved out of the frame of an LMS, too, and the course stays', usual, async () => {
    const learner = await stage.learner();
    await learner.launch();
    await learner.turnTo(filmPage);
    const download = learner.page.waitForEvent('download');
    await learner.course.locator('#b-flsheet a').click();
    assert.equal((await download).suggestedFilename(), 'Fiche de relève (4).pdf');
    await learner.title('One minute, six things');
    await learner.context.close();
});

test('by double click, where browsers open files instead of saving them, it opens in a tab of its own and says so', usual, async () => {
    const learner = await visit({}, pathToFileURL(join(stage.folder, 'index.html')).href);
    const link = learner.page.getByRole('link', { name: /^Open the file Fiche de relève \(4\)\.pdf \(opens in a new tab\)/ });
    const opened = learner.context.waitForEvent('page');
    await link.click();
    await opened;
    await learner.title('One minute, six things');
    learner.assertCalm();
    await learner.context.close();
});

test('sizes of files are said as people say them, in the language of the course', usual, async () => {
    const sizes = { 10: '0,1\u00a0ko', 900: '0,9\u00a0ko', 1234: '1,2\u00a0ko', 999400: '999\u00a0ko', 1000000: '1\u00a0Mo', 2340000: '2,3\u00a0Mo', 48200000: '48\u00a0Mo' };
    const course = fullCourse({ language: 'fr', interfaceLanguage: 'fr', id: 'sizes0000001' });
    course.modules[0].pages[0].blocks = Object.keys(sizes).map((size) => ({ ...question('flsheet'), id: `fl${size}`, title: undefined, size: Number(size) }));
    const server = await serve({ '/': buildPackage(join(stage.temporary, 'sizes'), course) });
    const learner = await stage.visit({}, `${server.origin}/index.html`);
    for (const [size, words] of Object.entries(sizes)) {
        assert.equal(await learner.page.locator(`#b-fl${size} .file-facts`).innerText(), `Document PDF · ${words}`);
    }
    await learner.context.close();
    server.close();
});

test('a file that is gone leaves what it was', usual, async () => {
    const server = await only('nofile', { ...question('flsheet'), src: undefined, name: undefined, sort: undefined, size: undefined });
    const learner = await stage.visit({}, `${server.origin}/index.html`);
    const card = learner.page.locator('#b-flsheet');
    assert.match(await card.innerText(), /The empty sheet[^]*The file is missing here/);
    assert.equal(await card.getByRole('link').count(), 0);
    assert.deepEqual(await violations(learner.page), []);
    await learner.context.close();
    server.close();
});

test('printed, a file is its name and what it is', usual, async () => {
    const learner = await visit();
    await learner.page.emulateMedia({ media: 'print' });
    const card = learner.page.locator('#b-flsheet');
    assert.equal(await card.getByText('Print it, and fill it in').isVisible(), true);
    assert.equal(await card.getByText('PDF document').isVisible(), true);
    assert.equal(await card.getByRole('link').count(), 0);
    await learner.context.close();
});

test('a page that may not be shown in a frame is a link into a tab of its own, and nobody is asked', usual, async () => {
    const learner = await visit();
    const card = learner.page.locator('#b-wplink');
    assert.match(await card.innerText(), /^Ten handovers, word by word\s+Read one[^]*Open on example\.net/);
    assert.equal(await card.getByRole('button').count(), 0);
    const link = card.getByRole('link', { name: 'Open on example.net (opens in a new tab)' });
    const ways = await link.evaluate((element) => [element.href, element.target, element.rel, element.referrerPolicy]);
    assert.deepEqual(ways, ['https://www.example.net/handover', '_blank', 'noopener', 'no-referrer']);
    assert.deepEqual(learner.outside, []);
    await learner.context.close();
});

test('a page is shown after the click: alone, in a sandbox, without being told where', usual, async () => {
    for (const colorScheme of ['light', 'dark']) {
        const learner = await visit({ colorScheme, viewport: { width: 320, height: 640 } });
        showsPages(learner);
        const card = learner.page.locator('#b-wpboard');
        assert.match(await card.innerText(), /boards\.example\.org then receives your internet address/);
        assert.deepEqual(learner.outside, []);
        await card.getByRole('button', { name: 'Show here' }).click();
        await card.frameLocator('iframe').getByText('The board').waitFor();
        await card.getByText('If the frame stays empty').waitFor();
        const frame = card.locator('iframe');
        assert.equal(await frame.getAttribute('title'), 'The open board of bay 4');
        assert.equal(await frame.getAttribute('sandbox'), 'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-same-origin');
        const asked = learner.outside.filter((request) => request.resourceType() === 'document');
        assert.deepEqual(asked.map((request) => request.url()), [question('wpboard').address]);
        assert.equal((await asked[0].allHeaders()).referer, undefined);
        assert.deepEqual([...new Set(learner.outside.map((request) => new URL(request.url()).origin))], ['https://boards.example.org']);
        assert.deepEqual(await violations(learner.page), []);
        assert.ok(await learner.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
        await card.getByRole('button', { name: 'Close the page' }).click();
        assert.equal(await card.locator('iframe').count(), 0);
        assert.equal(await learner.page.evaluate(() => document.activeElement.textContent), 'Show here');
        assert.deepEqual(await violations(learner.page), []);
        learner.assertCalm();
        await learner.context.close();
    }
});

test('with the keyboard one comes into the page, out of it again, and past it', usual, async () => {
    const learner = await visit();
    const { page } = learner;
    showsPages(learner);
    const card = page.locator('#b-wpboard');
    const focused = () => page.evaluate(() => document.activeElement.tagName + ' ' + (document.activeElement.getAttribute('aria-label') || document.activeElement.textContent));
    await card.getByRole('button', { name: 'Show here' }).focus();
    await page.keyboard.press('Enter');
    await card.frameLocator('iframe').getByText('The board').waitFor();
    assert.equal(await focused(), 'DIV The open board of bay 4');
    await page.keyboard.press('Tab');
    assert.equal(await focused(), 'BUTTON Go past the page');
    assert.ok((await card.locator('.page-past').boundingBox()).height >= 24); // it is seen while it has the focus
    await page.keyboard.press('Tab');
    await page.keyboard.type('Sam');
    assert.equal(await card.frameLocator('iframe').locator('input').inputValue(), 'Sam');
    await page.keyboard.press('Tab');
    assert.equal(await focused(), 'BUTTON Close the page');
    await card.locator('.page-past').focus();
    await page.keyboard.press('Enter');
    assert.match(await focused(), /^A Open on boards\.example\.org/);
    await learner.context.close();
});

test('a page in its frame cannot take the learner away from the course', usual, async () => {
    const learner = await visit();
    showsPages(learner, '<script>try { top.location = "https://boards.example.org/away"; } catch (refused) { document.title = "stays"; }</script>');
    const card = learner.page.locator('#b-wpboard');
    await card.getByRole('button', { name: 'Show here' }).click();
    await card.frameLocator('iframe').getByText('The board').waitFor();
    await learner.page.waitForTimeout(500);
    await learner.title('One minute, six things');
    assert.equal(new URL(learner.page.url()).origin, stage.server.origin);
    await learner.context.close();
});

test('a page that cannot be reached, or without a network, leaves words and the link, and can be asked for again', usual, async () => {
    const learner = await visit();
    learner.answerOutside = (route) => route.abort('connectionrefused');
    const card = learner.page.locator('#b-wpboard');
    const show = card.getByRole('button', { name: 'Show here' });
    await show.click();
    await card.getByText('cannot be reached from here').waitFor();
    assert.equal(await card.locator('iframe').count(), 0);
    assert.equal(await card.getByRole('link').count(), 1);
    assert.match(await learner.page.evaluate(() => document.activeElement.textContent), /cannot be reached/);
    assert.deepEqual(await violations(learner.page), []);
    showsPages(learner);
    await show.click();
    await card.frameLocator('iframe').getByText('The board').waitFor();
    await card.getByRole('button', { name: 'Close the page' }).click();
    await learner.context.setOffline(true);
    await show.click();
    await card.getByText('cannot be reached from here').waitFor();
    assert.equal(await card.locator('iframe').count(), 0);
    await learner.context.close();
});

test('a page closed before it has come is not spoken of later', usual, async () => {
    const learner = await visit();
    const waiting = [];
    learner.answerOutside = (route) => new Promise((resolve) => {
        waiting.push(() => resolve(route.abort('connectionrefused')));
    });
    const card = learner.page.locator('#b-wpboard');
    await card.getByRole('button', { name: 'Show here' }).click();
    await card.getByText('One moment').waitFor();
    assert.equal(await card.locator('iframe').getAttribute('aria-busy'), 'true');
    await card.getByRole('button', { name: 'Close the page' }).click();
    waiting.forEach((fail) => fail());
    await learner.page.waitForTimeout(600);
    assert.equal(await card.locator('.page-message').innerText(), '');
    assert.equal(await learner.page.evaluate(() => document.activeElement.textContent), 'Show here');
    await learner.context.close();
});

test('by double click a page can be shown, too', usual, async () => {
    const learner = await visit({}, pathToFileURL(join(stage.folder, 'index.html')).href);
    showsPages(learner);
    const card = learner.page.locator('#b-wpboard');
    await card.getByRole('button', { name: 'Show here' }).click();
    await card.frameLocator('iframe').getByText('The board').waitFor();
    learner.assertCalm();
    await learner.context.close();
});

test('printed, a page is its name, what it shows, and its address', usual, async () => {
    const learner = await visit();
    await learner.page.emulateMedia({ media: 'print' });
    const card = learner.page.locator('#b-wpboard');
    assert.equal(await card.getByText('move two cards').isVisible(), true);
    assert.equal(await card.getByRole('button').count(), 0);
    const address = await card.locator('.away').evaluate((link) => getComputedStyle(link, '::after').content);
    assert.match(address, /https:\/\/boards\.example\.org\/bay-4\?view=plain/);
    await learner.context.close();
});
