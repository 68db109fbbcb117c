// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What opens with a double click: the sample as a web folder and as one HTML file, as the program exports them. No
// server is there. Numbers in brackets: assertions of docs/package-contract.md.

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { answerPage, modulesOf } from '../support/answers.mjs';
import { exportSample, withProgram as usual } from '../support/samplepackage.mjs';
import { openStage } from '../support/stage.mjs';

const temporary = mkdtempSync(join(tmpdir(), 'carrel-withoutlms-'));
const folder = join(temporary, 'web');
const oneFile = join(temporary, 'handover.html');
let stage;
let pages;

before(async () => {
    if (usual.skip) {
        return;
    }
    exportSample(temporary, 'web', 'web');
    exportSample(temporary, 'html', 'handover.html');
    pages = modulesOf(folder).flatMap((module) => module.pages);
    stage = await openStage(folder);
});

after(async () => {
    if (stage) {
        await stage.close();
    }
    rmSync(temporary, { recursive: true, force: true });
});

for (const [what, address] of [['a web folder', `file://${join(folder, 'index.html')}`], ['one HTML file', `file://${oneFile}`]]) {
    test(`${what} opened by a double click: all right, closed in the middle, goes on there, passed, nothing in the console (70)`, usual, async () => {
        const learner = await stage.visit({}, address);
        const half = Math.floor(pages.length / 2);
        await learner.page.getByText('Nobody else sees it').waitFor();
        for (const [i, page] of pages.entries()) {
            await learner.title(page.title);
            await answerPage(learner, page);
            assert.deepEqual(await brokenPictures(learner.page), [], page.title);
            if (i === half) {
                await learner.page.waitForTimeout(1500); // nothing is lost that long after it happened
                await learner.closeTab();
                learner.page = learner.course = await learner.context.newPage();
                await learner.page.goto(address);
                await learner.title(page.title);
                assert.equal(await learner.page.getByText('Nobody else sees it').count(), 0);
                await learner.course.locator('.verdict.right').first().waitFor();
            }
            await learner.next();
        }
        await learner.title('Your result');
        assert.match(await learner.course.locator('.figures').innerText(), /→ 100 %[^]*$/);
        assert.match(await learner.course.locator('.sign').innerText(), /^Kept in this browser$/);
        assert.equal(await learner.course.locator('.exit:visible').count(), 0);
        learner.assertCalm();
        assert.deepEqual(learner.outside, []);
        await learner.context.close();
    });
}

/** Pictures on the page that the browser could not show. */
async function brokenPictures(page) {
    await page.evaluate(() => Promise.all([...document.images].map((image) => {
        image.loading = 'eager';
        return image.decode().catch(() => null);
    })));
    return page.evaluate(() => [...document.images].filter((image) => image.naturalWidth === 0 && image.src).map((image) => image.src));
}

test('sound and captions play in one HTML file, and a file that goes with the course can be saved', usual, async () => {
    const learner = await stage.visit({}, `file://${oneFile}`);
    for (const page of pages) {
        await learner.title(page.title);
        for (const media of await learner.course.locator('audio, video').all()) {
            const state = await media.evaluate((element) => new Promise((done) => {
                const isReady = () => done(element.readyState);
                element.addEventListener('loadedmetadata', isReady);
                element.addEventListener('error', () => done(-1));
                element.load();
            }));
            assert.ok(state >= 1, page.title);
        }
        for (const link of await learner.course.locator('a.file-link').all()) {
            assert.match(await link.getAttribute('href'), /^blob:/);
        }
        await answerPage(learner, page);
        await learner.next();
    }
    learner.assertCalm();
    await learner.context.close();
});

test('the page of one file runs nothing but two scripts, and names both by their hashes', usual, () => {
    const html = readFileSync(oneFile, 'utf8');
    const running = [...html.matchAll(/<script(?![^>]*type=)/g)];
    assert.equal(running.length, 2);
    assert.equal([...html.matchAll(/sha256-/g)].length, 3);
    assert.doesNotMatch(html, /<script[^>]* src=|<link rel="stylesheet"/);
});

test('a web folder on a server inside a page of somebody else waits for nobody', usual, async () => {
    const learner = await stage.learner();
    learner.page = await learner.context.newPage();
    const began = Date.now();
    await learner.page.goto(`${stage.server.origin}/outer.html?frame=${encodeURIComponent(`${stage.server.origin}/package/index.html`)}`);
    await learner.page.frameLocator('iframe').locator('.pager').waitFor();
    assert.ok(Date.now() - began < 4000, 'it would have waited five seconds for an LMS');
    learner.assertCalm();
    await learner.context.close();
});
